// SPDX-License-Identifier: MPL-2.0
//! The description of the file of facts (JSON Schema), written from the register of facts.

use super::{facts_file::VERSION, facts_form::label};
use crate::web::Wording;
use law::{FACT_FIELDS, FactField, Shape};
use serde_json::{Map, Value, json};

/// The description.
#[must_use]
pub fn schema(w: &Wording) -> Value {
    let mut schema = parts(w, "", FACT_FIELDS);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = w.t("facts-title").into();
    schema["properties"]["version"] = json!({ "const": VERSION });
    schema["properties"]["$schema"] = json!({ "type": "string" });
    schema["required"] = json!(["version"]);
    schema
}

fn parts(w: &Wording, path: &str, fields: &[FactField]) -> Value {
    let mut properties = Map::new();
    for field in fields {
        let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        let mut property = shape(w, &path, field.shape);
        property["description"] = label(w, &path).into();
        properties.insert(field.name.to_owned(), property);
    }
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}

fn shape(w: &Wording, path: &str, of: Shape) -> Value {
    match of {
        Shape::Day => json!({"type": "string", "format": "date"}),
        Shape::Answer => json!({"type": "boolean"}),
        Shape::Code(_, codes) => json!({"enum": codes()}),
        Shape::List(one) => json!({"type": "array", "maxItems": 100, "items": shape(w, path, *one)}),
        Shape::Parts(fields) => parts(w, path, fields),
        Shape::AnswerOr(more) => json!({"oneOf": [{"type": "boolean"}, shape(w, path, *more)]}),
    }
}
