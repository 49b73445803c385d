//! The description of the interface (OpenAPI 3.1), made from the table of routes and the types it takes and gives.

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{
    Operation,
    problem::{Problem, ProblemBody},
};
use crate::Route;

/// The description of every row for programs.
#[must_use]
pub fn described<'r>(routes: impl IntoIterator<Item = &'r Route>) -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    let mut schemas = settings.into_generator();
    let problem = value(schemas.subschema_for::<ProblemBody>());
    let mut paths: Map<String, Value> = Map::new();
    let mut scopes = Vec::new();
    for route in routes {
        let Some(operation) = &route.operation else {
            continue;
        };
        let entry = paths
            .entry(route.path)
            .or_insert_with(|| json!({ "parameters": path_parameters(route.path) }));
        entry[route.method.to_ascii_lowercase()] = one(operation, &problem, &mut schemas);
        scopes.push(operation.grant().code());
    }
    scopes.sort();
    scopes.dedup();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Indaba",
            "version": "1",
            "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" },
            "description": "What the pages of the house show and take, for programs. Without a token, what every visitor reads; with one, \
                            what its owner may see and do at that moment, within what the token opens. Times are RFC 3339, languages BCP 47.",
        },
        "servers": [{ "url": "/" }],
        "security": [{}, { "token": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas.take_definitions(true),
            "securitySchemes": { "token": {
                "type": "http", "scheme": "bearer",
                "description": format!("A token of one's own account. What it can open: {}.", scopes.join(", ")),
            } },
        },
    })
}

fn value(schema: Schema) -> Value {
    schema.to_value()
}

fn path_parameters(path: &str) -> Vec<Value> {
    let names = path
        .split('/')
        .filter_map(|p| p.strip_prefix('{')?.strip_suffix('}'));
    names
        .map(|name| {
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "maxLength": 64 } })
        })
        .collect()
}

/// Parameters of the query, from the schema of the type that reads it.
fn query_parameters(operation: &Operation, schemas: &mut SchemaGenerator) -> Vec<Value> {
    let mut all = vec![json!({
        "name": "lang", "in": "query", "schema": { "type": "string", "enum": kernel::Language::ALL.iter().map(|l| l.code()).collect::<Vec<_>>() },
        "description": "The language to be answered in; it goes before Accept-Language.",
    })];
    if operation.list {
        all.push(json!({
            "name": "after", "in": "query", "schema": { "type": "string", "maxLength": 1200 },
            "description": "Where the list goes on: `next` of the page before.",
        }));
        all.push(json!({
            "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 },
            "description": "How many rows.",
        }));
    }
    let schema = value((operation.query)(schemas));
    let whole = schema.get("$ref").and_then(Value::as_str).map_or_else(
        || schema.clone(),
        |at| {
            let name = at.rsplit('/').next().unwrap_or_default();
            let known = schemas.definitions().get(name);
            known.cloned().unwrap_or_default()
        },
    );
    let required: Vec<&str> = whole["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, schema) in whole["properties"].as_object().into_iter().flatten() {
        let mut schema = schema.clone();
        // In an address, what is not said is nothing: there is no other way to say so.
        let description = schema.as_object_mut().and_then(|s| s.remove("description"));
        all.push(json!({
            "name": name, "in": "query", "required": required.contains(&name.as_str()), "schema": schema,
            "description": description.unwrap_or_default(),
        }));
    }
    all
}

fn one(operation: &Operation, problem: &Value, schemas: &mut SchemaGenerator) -> Value {
    let grant = operation.grant();
    let mut parameters = query_parameters(operation, schemas);
    let answer = value((operation.answer)(schemas));
    let mut answers = Map::new();
    let tag = json!({ "schema": { "type": "string" }, "description": "Names this answer as it stands, for If-None-Match." });
    if grant.write {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 80, "pattern": "^[!-~]+$" },
            "description": "The same key with the same body does it once, and gives the first answer again.",
        }));
        answers.insert("201".to_owned(), json!({
            "description": "It is there.",
            "headers": { "Location": { "schema": { "type": "string", "format": "uri" }, "description": "Where it is read." } },
            "content": { "application/json": { "schema": answer } },
        }));
    } else {
        parameters.push(json!({
            "name": "If-None-Match", "in": "header", "schema": { "type": "string" },
            "description": "The tags that the program holds: nothing is sent where the answer is still that.",
        }));
        let mut headers = json!({ "ETag": tag });
        if operation.list {
            headers["Link"] = json!({ "schema": { "type": "string" }, "description": "The next page, rel=\"next\"." });
        }
        answers.insert("200".to_owned(), json!({
            "description": "What was asked for.", "headers": headers, "content": { "application/json": { "schema": answer } },
        }));
        answers.insert(
            "304".to_owned(),
            json!({ "description": "The program holds it already.", "headers": { "ETag": tag } }),
        );
    }
    for kind in Problem::ALL {
        let sent_only = matches!(
            kind,
            Problem::Unreadable
                | Problem::TokenNeeded
                | Problem::Changed
                | Problem::TooLarge
                | Problem::MediaType
        );
        // Another method is another operation.
        if *kind == Problem::Method || sent_only && !grant.write {
            continue;
        }
        answers
            .entry(kind.status().as_u16().to_string())
            .or_insert_with(|| {
                json!({
                    "description": kind.status().canonical_reason().unwrap_or_default(),
                    "content": { "application/problem+json": { "schema": problem } },
                })
            });
    }
    let mut described = json!({
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [grant.family],
        "x-scope": grant.code(),
        "parameters": parameters,
        "responses": answers,
    });
    if let Some(body) = operation.body {
        described["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": value(body(schemas)) } } });
        described["security"] = json!([{ "token": [] }]);
    }
    described
}
