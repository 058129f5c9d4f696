// SPDX-License-Identifier: MPL-2.0
//! The description of the API (OpenAPI 3.1), written from the register of records so that it cannot fall behind.

use crate::{
    record::{Kind, Owner, Spec},
    records::{self, RecordType},
};
use kernel::TextEnum;
use serde_json::{Map, Value, json};

/// The whole document.
#[must_use]
pub fn document() -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for kind in records::ALL {
        schemas.insert(kind.name.to_owned(), schema(kind));
        let start = match kind.owner {
            Owner::Municipality => format!("/api/v1/register/{}", kind.name),
            _ => format!("/api/v1/persons/{{person}}/{}", kind.name),
        };
        if kind.file {
            paths.insert(format!("{start}/{{id}}/file"), file(kind));
        }
        paths.insert(format!("{start}/{{id}}"), one(kind));
        paths.insert(start, many(kind));
    }
    let text = |description: &str| json!({"description": description, "content": {"application/json": {}}});
    paths.insert("/api/v1/session".to_owned(), json!({"post": {
        "summary": "Log in; answers a bearer's token", "security": [],
        "requestBody": body(&json!({"type": "object", "required": ["login", "password"], "properties": {
            "municipality": {"type": "integer"}, "login": {"type": "string"}, "password": {"type": "string"}}})),
        "responses": {"200": text("The token"), "401": problem(), "429": problem()}}}));
    paths.insert(
        "/api/v1/persons".to_owned(),
        json!({"get": {
        "summary": "Find persons by name, CPR number or case number; without one everybody, page by page, by name",
        "parameters": [query("q"), query("unit"), query("after"), query("id")],
        "responses": {"200": text("At most 25 persons, whether there may be more, and the address of the next page"),
            "401": problem(), "403": problem(), "422": problem()}}}),
    );
    paths.insert("/api/v1/visitations".to_owned(), json!({"post": {
        "summary": "Register a family that was visited to the municipality; name_0, born_on_0 … for the first member",
        "requestBody": body(&json!({"$ref": "#/components/schemas/visitation"})),
        "responses": {"201": text("The takeover and the ids of the persons"), "403": problem(), "422": problem()}}}));
    paths.insert(
        "/api/v1/deadlines".to_owned(),
        json!({"post": {
        "summary": "Takeover and deadlines for the facts of one person; for anybody, and nothing is stored",
        "security": [],
        "parameters": [
            {"name": "on", "in": "query", "description": "The day to judge by; today when left out",
             "schema": {"type": "string", "format": "date"}},
            {"name": "language", "in": "query", "schema": {"enum": ["da", "en"]}}],
        "requestBody": body(&json!({"$ref": "#/components/schemas/facts"})),
        "responses": {"200": text("The takeover, and what each rule says"), "422": problem()}}}),
    );
    schemas.insert("facts".to_owned(), crate::deadlines::facts_schema(super::wording::language("en")));
    for (path, summary) in [
        ("/api/v1/persons/{person}", "A person"),
        ("/api/v1/status/frozen/{id}", "A status as it was when it was frozen"),
        ("/api/v1/persons/{person}/deadlines", "What the law asks for this person, by when"),
    ] {
        paths.insert(path.to_owned(), json!({
            "parameters": [id(if path.contains("{id}") { "id" } else { "person" })],
            "get": {"summary": summary, "responses": {"200": text(summary), "403": problem(), "404": problem()}}}));
    }
    paths.insert("/api/v1/catalogue/file".to_owned(), json!({
        "get": {"summary": "What is published, as a file for other catalogues; for anybody", "security": [],
            "parameters": [query("with")], "responses": {"200": text("The file"), "404": problem()}},
        "post": {"summary": "Keep what is new in a file of another municipality; nothing of a file with a fault",
            "requestBody": body(&json!({"type": "object"})),
            "responses": {"200": text("What became of each thing"), "401": problem(), "403": problem(), "422": problem()}}}));
    for (path, summary) in [
        ("/api/hsds/3.1", "What the feed of public activities is (Open Referral HSDS 3.1); for anybody"),
        ("/api/hsds/3.1/services", "The public activities as services; for anybody"),
        ("/api/hsds/3.1/services/{id}", "A public activity as a service; for anybody"),
        ("/api/hsds/3.1/organizations", "The municipality as an organisation; for anybody"),
        ("/api/hsds/3.1/organizations/{id}", "An organisation; for anybody"),
    ] {
        let asked = if path.contains("{id}") {
            vec![id("id")]
        } else {
            ["search", "page", "per_page"].map(query).to_vec()
        };
        paths.insert(
            path.to_owned(),
            json!({"parameters": asked, "get": {"summary": summary, "security": [],
            "responses": {"200": text(summary), "404": problem()}}}),
        );
    }
    for (path, summary) in [
        ("/api/v1/catalogue", "What a search of the catalogue of initiatives finds; for anybody"),
        ("/api/v1/catalogue/{id}", "An entry of the catalogue; for anybody"),
    ] {
        let asked = if path.contains("{id}") {
            vec![id("id")]
        } else {
            ["q", "phase", "theme", "status", "partner", "size", "place", "from"].map(query).to_vec()
        };
        paths.insert(
            path.to_owned(),
            json!({"parameters": asked, "get": {"summary": summary, "security": [],
            "responses": {"200": text(summary), "404": problem()}}}),
        );
    }
    let asked = ["type", "place", "language", "activity", "from", "after"].map(query);
    paths.insert("/api/v1/calendar".to_owned(), json!({"parameters": asked, "get": {
        "summary": "The sessions that are published, in the order of time; for anybody, and without anybody in it",
        "security": [], "responses": {"200": text("The next 50, and after which to ask for more"), "422": problem()}}}));
    for (path, summary, asked) in PAGES {
        let asked: Vec<Value> = asked.iter().map(|name| query(name)).collect();
        paths.insert(
            (*path).to_owned(),
            json!({"parameters": asked, "get": {"summary": summary, "responses": {
            "200": text(summary), "401": problem(), "403": problem(), "422": problem()}}}),
        );
    }
    let rules = "Every version of every rule, with its days, numbers, source and certainty, and the amounts and names; for \
                 anybody, and for whoever is logged in as the municipality has changed them";
    paths.insert(
        "/api/v1/rules".to_owned(),
        json!({"get": {"summary": rules, "security": [{}, {"token": []}], "responses": {"200": text("The book of rules")}}}),
    );
    let (line, code) = (json!({"type": "string"}), crate::gate::Role::ALL.iter().map(|role| role.code()));
    let units = json!({"type": "string", "description": "The ids of the units, with spaces between; what the user is in one of \
        them alone stands in `role-` and its id"});
    let role = json!({"type": "string", "enum": code.collect::<Vec<_>>()});
    paths.insert("/api/v1/accounts".to_owned(), json!({
        "get": {"summary": "Every account that is open, with its role and units",
            "responses": {"200": text("The accounts"), "401": problem(), "403": problem()}},
        "post": {"summary": "Open an account",
            "requestBody": body(&json!({"type": "object", "required": ["login", "name", "role", "password"], "properties": {
                "login": line, "name": line, "password": line, "role": role, "units": units}})),
            "responses": {"201": text("Opened"), "401": problem(), "403": problem(), "422": problem()}}}));
    paths.insert("/api/v1/accounts/{account}".to_owned(), json!({
        "parameters": [id("account")],
        "get": {"summary": "An account", "responses": {"200": text("The account"), "403": problem(), "404": problem()}},
        "put": {"summary": "Give an account another role and other units",
            "requestBody": body(&json!({"type": "object", "required": ["version", "role"], "properties": {
                "version": {"type": "integer"}, "role": role, "units": units}})),
            "responses": {"200": text("Kept"), "403": problem(), "404": problem(), "409": problem(), "422": problem()}},
        "delete": {"summary": "Close an account",
            "responses": {"200": text("Closed"), "403": problem(), "404": problem(), "422": problem()}}}));
    let files = json!({"type": "array", "items": {"type": "string", "format": "binary"},
        "description": "datapackage.json and the files it names"});
    let package = json!({"type": "object", "required": ["files"], "properties": {
        "files": files, "only_check": {"enum": ["true", "false"]}}});
    paths.insert(
        "/api/v1/import".to_owned(),
        json!({
        "get": {"summary": "The packages of files that came last",
            "responses": {"200": text("The packages"), "401": problem(), "403": problem()}},
        "post": {"summary": "Store a package of files, all of it or nothing, or only check it",
            "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": package}}},
            "responses": {"200": text("How many rows of each kind are new, and how many were there already"),
                "401": problem(), "403": problem(), "413": problem(), "422": problem()}}}),
    );
    paths.insert("/api/v1/status/{indicator}/members".to_owned(), json!({
        "parameters": [
            {"name": "indicator", "in": "path", "required": true, "schema": {"type": "string"}},
            query("line"), query("at"), query("who"), query("as_of"), query("page")],
        "get": {"summary": "Who stands behind a number, 50 at a time; every look is recorded in each person's file",
            "responses": {"200": text("The people"), "403": problem(), "404": problem()}}}));
    for (path, summary) in [
        ("/api/v1/status", "The figures of the yearly status"),
        ("/api/v1/status/frozen", "The statuses that were frozen, with the sums over them"),
    ] {
        paths.insert(
            path.to_owned(),
            json!({"get": {
            "summary": summary, "responses": {"200": text(summary), "401": problem(), "403": problem()}}}),
        );
    }
    schemas.insert(
        "problem".to_owned(),
        json!({"type": "object", "properties": {
        "type": {"type": "string"}, "title": {"type": "string"}, "detail": {"type": "string"},
        "status": {"type": "integer"},
        "current": {"type": "object", "description": "What stands there now, when somebody else was quicker"},
        "effect": {"type": "object", "description": "How many open deadlines would move, of how many persons, and how many would be late",
            "properties": {"deadlines": {"type": "integer"}, "persons": {"type": "integer"}, "late": {"type": "integer"}}},
        "seen": {"type": "string", "description": "Sent back with the same words by whoever wants that effect"},
        "faults": {"type": "array", "items": {"type": "object", "properties": {
            "field": {"type": "string"}, "detail": {"type": "string"},
            "file": {"type": "string", "description": "Where it stands in a package of files"},
            "line": {"type": ["integer", "null"]}, "column": {"type": ["string", "null"]}}}}}}),
    );
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Samspil", "version": "1", "license": {"name": "MPL-2.0", "identifier": "MPL-2.0"}},
        "security": [{"token": []}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    })
}

/// What pages show beside records: address, what it is, and what can be asked.
const PAGES: &[(&str, &str, &[&str])] = &[
    (
        "/api/v1/my-day",
        "The lists of the user's day, a team's or a colleague's, 50 lines of each; or one of them, read on",
        &["team", "cover", "list", "after", "id", "rule", "ordinal"],
    ),
    (
        "/api/v1/offers-without-goal",
        "The running offers without a goal in the user's cases, 50 at a time",
        &["after", "id"],
    ),
    ("/api/v1/distribution", "Who has how much to do, what nobody has, and who is away", &[]),
    ("/api/v1/tasks", "The tasks and messages that wait for the user's units", &["unit", "after", "id"]),
    ("/api/v1/contracts", "How the contracts stand: on time, with a goal, signed by both", &[]),
    (
        "/api/v1/subsidies",
        "The result subsidies of one list, 50 at a time, with every condition",
        &["list", "page"],
    ),
    ("/api/v1/arrivals", "Those on the way and what they can, for those who find companies", &[]),
    (
        "/api/v1/reception",
        "Families without a coordinator, what is late, and who comes in the next weeks",
        &[],
    ),
    (
        "/api/v1/housing/plan",
        "Households without a permanent home, 50 at a time, with a proposal when it is asked for",
        &["propose", "rent_limit", "area_limit", "page"],
    ),
    ("/api/v1/cohort", "Who was taken over between two days, by group", &["starts_on", "ends_on", "group"]),
];

fn reference(kind: &RecordType) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", kind.name)})
}

fn body(schema: &Value) -> Value {
    json!({"required": true, "content": {"application/json": {"schema": schema}}})
}

/// What is sent to register or correct one: JSON, or a form where a file goes with it.
fn sent(kind: &RecordType) -> Value {
    if !kind.file {
        return body(&reference(kind));
    }
    let most = crate::record::LARGEST_FILE / 1024 / 1024;
    let types =
        crate::record::FileType::ALL.iter().map(|one| one.media_type()).collect::<Vec<_>>().join(", ");
    let what = format!("At most {most} MB, known by what is in it: {types}. A correction may leave it out");
    let file = json!({"type": "string", "format": "binary", "description": what});
    let form = json!({"allOf": [reference(kind), {"type": "object", "properties": {"file": file}}]});
    json!({"required": true, "content": {"multipart/form-data": {"schema": form}}})
}

/// The file of one.
fn file(kind: &RecordType) -> Value {
    let mut parameters = owner(kind);
    parameters.push(id("id"));
    let bytes = json!({"description": "The file, with its name", "content": {"*/*": {}}});
    json!({"parameters": parameters, "get": {"summary": format!("The file of a {}", kind.name),
        "responses": {"200": bytes, "403": problem(), "404": problem()}}})
}

fn problem() -> Value {
    json!({"description": "What went wrong and what to do", "content": {
        "application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}})
}

fn id(name: &str) -> Value {
    json!({"name": name, "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}})
}

fn query(name: &str) -> Value {
    json!({"name": name, "in": "query", "schema": {"type": "string"}})
}

fn owner(kind: &RecordType) -> Vec<Value> {
    if kind.owner == Owner::Municipality { Vec::new() } else { vec![id("person")] }
}

fn many(kind: &RecordType) -> Value {
    let mut list =
        json!({"type": "object", "properties": {"items": {"type": "array", "items": reference(kind)}}});
    let (mut summary, mut asked) = (format!("Every {}", kind.name), Vec::new());
    if kind.owner == Owner::Municipality {
        list["properties"]["next"] =
            json!({"type": ["string", "null"], "description": "The address of the next page"});
        summary = format!("Every {}, 50 at a time in the order in which they were registered", kind.name);
        asked.push(query("after"));
    }
    let mut path = json!({
        "parameters": owner(kind),
        "get": {"summary": summary, "parameters": asked, "responses": {
            "200": {"description": "The list", "content": {"application/json": {"schema": list}}},
            "403": problem(), "404": problem(), "422": problem()}},
    });
    if kind.owner != Owner::Itself {
        path["post"] = json!({"summary": format!("Register a {}", kind.name), "requestBody": sent(kind),
            "responses": {"201": {"description": "Kept"}, "403": problem(), "404": problem(), "422": problem()}});
        if kind.shown_first.is_some() {
            path["post"]["responses"]["409"] = problem();
        }
    }
    path
}

fn one(kind: &RecordType) -> Value {
    let mut parameters = owner(kind);
    parameters.push(id("id"));
    let mut path = json!({
        "parameters": parameters,
        "get": {"summary": format!("One {}", kind.name), "responses": {
            "200": {"description": "The record", "content": {"application/json": {"schema": reference(kind)}}},
            "403": problem(), "404": problem()}},
        "put": {"summary": format!("Correct a {}", kind.name), "requestBody": sent(kind), "responses": {
            "200": {"description": "Kept"}, "403": problem(), "404": problem(), "409": problem(), "422": problem()}},
    });
    if kind.strikes {
        path["delete"] = json!({"summary": format!("Strike out a {} registered by mistake", kind.name),
            "parameters": [{"name": "version", "in": "query", "required": true, "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "Struck out"}, "403": problem(), "404": problem(), "409": problem()}});
        if let (Some(_), Some(asked)) = (kind.shown_first, path["delete"]["parameters"].as_array_mut()) {
            asked.push(query("seen"));
        }
    }
    path
}

fn schema(kind: &RecordType) -> Value {
    let mut properties = Map::new();
    properties.insert("id".to_owned(), json!({"type": "string", "format": "uuid", "readOnly": true}));
    properties
        .insert("version".to_owned(), json!({"type": "integer", "description": "The version that was seen"}));
    let by_program = |spec: &&Spec| kind.by_program.contains(&spec.name);
    for spec in kind.fields {
        let mut property = property(spec);
        if kind.file && by_program(&spec) {
            property["readOnly"] = true.into();
        }
        properties.insert(spec.name.to_owned(), property);
    }
    if kind.shown_first.is_some() {
        let what = "The sign of the answer 409, which says how many deadlines would move; without it nothing is stored";
        properties
            .insert("seen".to_owned(), json!({"type": "string", "writeOnly": true, "description": what}));
    }
    let required: Vec<&str> =
        kind.fields.iter().filter(|spec| spec.required && !by_program(spec)).map(|spec| spec.name).collect();
    json!({"type": "object", "required": required, "properties": properties})
}

fn property(spec: &Spec) -> Value {
    let mut property = match spec.kind {
        Kind::Line(most) => json!({"type": "string", "maxLength": most}),
        Kind::Prose => json!({"type": "string", "maxLength": 20000}),
        Kind::Day => json!({"type": "string", "format": "date"}),
        Kind::Whole => json!({"type": "integer", "minimum": 0}),
        Kind::Hours => json!({"type": "string", "description": "Hours a week, such as 18,5"}),
        Kind::Kroner => json!({"type": "string", "description": "Kroner, such as 3500,50"}),
        Kind::Clock => json!({"type": "string", "description": "A time of the day, such as 08.30"}),
        Kind::Flag | Kind::Answer => json!({"type": "boolean"}),
        Kind::Choice(_, codes) => json!({"type": "string", "enum": codes()}),
        Kind::Reference(list) if spec.is_correction() => {
            json!({"type": "string", "format": "uuid", "readOnly": true, "description": format!("The {list} that this one corrects")})
        }
        Kind::Reference("filed") => {
            json!({"type": "string", "format": "uuid", "description": "A contract, decision, complaint or hand-over of the same person"})
        }
        Kind::Reference(list) => {
            json!({"type": "string", "format": "uuid", "description": format!("A {list}")})
        }
        Kind::Cpr => json!({"type": "string", "pattern": "^\\d{6}-?\\d{4}$"}),
    };
    if !spec.required && !matches!(spec.kind, Kind::Flag) {
        let plain = property["type"].clone();
        property["type"] = json!([plain, "null"]);
        if let Some(Value::Array(codes)) = property.get_mut("enum") {
            codes.push(Value::Null);
        }
    }
    property
}
