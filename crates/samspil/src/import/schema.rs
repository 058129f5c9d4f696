// SPDX-License-Identifier: MPL-2.0
//! The description of every file a package can have, written from the register of records (*Table Schema*).

use crate::{
    record::{Kind, Owner, Spec},
    records::{self, RecordType},
    web::Wording,
};
use serde_json::{Map, Value, json};

/// A `datapackage.json` that describes every file and column.
#[must_use]
pub fn package(w: &Wording) -> Value {
    let resources: Vec<Value> = records::ALL.iter().map(|kind| resource(w, kind)).collect();
    json!({"name": "samspil", "profile": "tabular-data-package", "resources": resources})
}

fn resource(w: &Wording, kind: &RecordType) -> Value {
    let text = |name: &str| json!({"name": name, "type": "string", "constraints": {"required": true}});
    let mut id = text("id");
    id["constraints"]["unique"] = true.into();
    id["constraints"]["maxLength"] = 100.into();
    let mut fields = vec![id];
    let mut keys: Vec<Value> = Vec::new();
    if kind.owner == Owner::Person {
        fields.push(text("person"));
        keys.push(key("person", "person"));
    }
    for spec in kind.columns() {
        fields.push(field(w, spec));
        // Accounts are in no file: a reference to one is a login. What a document is about can be of several kinds.
        if let Kind::Reference(list) = spec.kind
            && !matches!(list, "account" | "filed")
        {
            keys.push(key(spec.name, if list == kind.name { "" } else { list }));
        }
    }
    let mut schema = json!({"fields": fields, "primaryKey": "id"});
    if !keys.is_empty() {
        schema["foreignKeys"] = keys.into();
    }
    json!({
        "name": kind.name,
        "path": format!("{}.csv", kind.name),
        "profile": "tabular-data-resource",
        "title": w.t(&format!("{}-plural", kind.name)),
        "schema": schema,
    })
}

/// A reference to the rows of a file; an empty name means the same file.
fn key(field: &str, list: &str) -> Value {
    json!({"fields": field, "reference": {"resource": list, "fields": "id"}})
}

fn field(w: &Wording, spec: &Spec) -> Value {
    let mut constraints = Map::new();
    if spec.required {
        constraints.insert("required".to_owned(), true.into());
    }
    let kind = match spec.kind {
        Kind::Line(most) => {
            constraints.insert("maxLength".to_owned(), most.into());
            "string"
        }
        Kind::Prose => {
            constraints.insert("maxLength".to_owned(), 20_000.into());
            "string"
        }
        Kind::Choice(_, codes) => {
            constraints.insert("enum".to_owned(), codes().into());
            "string"
        }
        Kind::Cpr => {
            constraints.insert("pattern".to_owned(), r"\d{6}-?\d{4}".into());
            "string"
        }
        Kind::Reference(_) | Kind::Clock => "string",
        Kind::Day => "date",
        Kind::Whole => "integer",
        Kind::Hours | Kind::Kroner => "number",
        Kind::Flag | Kind::Answer => "boolean",
    };
    let mut field = json!({"name": spec.name, "type": kind, "title": w.field_of(spec.of, spec.name)});
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}
