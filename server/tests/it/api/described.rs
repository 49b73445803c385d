//! Every operation of the description, asked well and badly by several people: no answer breaks down, none is of a status or
//! shape that is not described, and what is hidden answers as what is absent.

use std::collections::BTreeMap;

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use jsonschema::Validator;
use proptest::{
    prelude::any,
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Map, Value, json};
use testkit::{Browser, ENGINES, Kind, Page, World};

use super::read;

const ASKING: [&str; 6] = [
    "visitor",
    "member",
    "representative",
    "elsewhere",
    "officer",
    "technical",
];
/// Requests for each operation on each engine.
const REQUESTS: usize = 40;

/// Chance that repeats itself.
struct Chance(TestRunner);

impl Chance {
    fn of<T: std::fmt::Debug>(&mut self, strategy: impl Strategy<Value = T>) -> T {
        strategy.new_tree(&mut self.0).unwrap().current()
    }

    fn below(&mut self, n: usize) -> usize {
        self.of(0..n)
    }

    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn text(&mut self) -> String {
        match self.below(4) {
            0 => String::new(),
            1 => "a word".to_owned(),
            2 => "١٢ слово 词 \u{202e}x".to_owned(),
            _ => self.of("\\PC{0,40}"),
        }
    }

    fn anything(&mut self) -> Value {
        match self.below(7) {
            0 => Value::Null,
            1 => self.of(any::<i64>()).into(),
            2 => self.of(any::<bool>()).into(),
            3 => json!([]),
            4 => json!({ "a": [1, { "b": null }] }),
            5 => json!("\u{0}"),
            _ => self.text().into(),
        }
    }

    /// A value of a schema, mostly.
    fn value(&mut self, schema: &Value, document: &Value) -> Value {
        if self.once_in(8) {
            return self.anything();
        }
        let schema = resolved(schema, document);
        if let Some(all) = schema["enum"].as_array() {
            return all[self.below(all.len())].clone();
        }
        for several in ["anyOf", "oneOf"] {
            if let Some(all) = schema[several].as_array() {
                let one = all[self.below(all.len())].clone();
                return self.value(&one, document);
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[0].as_str().unwrap_or_default().to_owned(),
            kind => kind.as_str().unwrap_or_default().to_owned(),
        };
        match kind.as_str() {
            "boolean" => self.of(any::<bool>()).into(),
            "integer" => self.of(-2_i64..4_000).into(),
            "object" => self.object(&schema, document),
            _ => self.text().into(),
        }
    }

    fn object(&mut self, schema: &Value, document: &Value) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, of) in schema["properties"].as_object().into_iter().flatten() {
            let needed = required.iter().any(|r| r == name);
            if needed && !self.once_in(10) || self.once_in(2) {
                object.insert(name.clone(), self.value(of, document));
            }
        }
        if self.once_in(10) {
            object.insert("unknown".to_owned(), self.anything());
        }
        Value::Object(object)
    }
}

fn resolved(schema: &Value, document: &Value) -> Value {
    match schema["$ref"].as_str() {
        Some(at) => document
            .pointer(at.trim_start_matches('#'))
            .unwrap()
            .clone(),
        None => schema.clone(),
    }
}

/// What checks answers of a schema.
fn checks(schema: &Value, document: &Value) -> Validator {
    let whole = json!({ "allOf": [schema], "components": document["components"] });
    jsonschema::draft202012::new(&whole).unwrap()
}

/// One operation.
struct Described {
    method: String,
    path: String,
    parameters: Vec<Value>,
    body: Option<Value>,
    /// What checks an answer, by status; nothing where there is no content.
    answers: BTreeMap<u16, Option<Validator>>,
}

fn operations(document: &Value) -> Vec<Described> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, one) in item.as_object().unwrap() {
            if method == "parameters" {
                continue;
            }
            let answers = one["responses"].as_object().unwrap().iter();
            let answers = answers.map(|(status, answer)| {
                let content = answer["content"].as_object();
                let schema = content.and_then(|c| c.values().next());
                let check = schema.map(|c| checks(&c["schema"], document));
                (status.parse().unwrap(), check)
            });
            let body = &one["requestBody"]["content"]["application/json"]["schema"];
            all.push(Described {
                method: method.to_uppercase(),
                path: path.clone(),
                parameters: one["parameters"].as_array().unwrap().clone(),
                body: (!body.is_null()).then(|| body.clone()),
                answers: answers.collect(),
            });
        }
    }
    all
}

/// A request as it is sent: what follows the path, headers, body.
struct Asked {
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Described {
    fn asked(&self, chance: &mut Chance, document: &Value) -> Asked {
        let (mut pairs, mut headers) = (Vec::new(), Vec::new());
        for parameter in &self.parameters {
            let name = parameter["name"].as_str().unwrap().to_owned();
            let wanted = parameter["required"] == true && !chance.once_in(10);
            if !wanted && !chance.once_in(4) {
                continue;
            }
            let value = match chance.value(&parameter["schema"], document) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            match parameter["in"].as_str().unwrap() {
                "query" => pairs.push((name, value)),
                "header" => {
                    let plain = |c: &char| c.is_ascii_graphic() || *c == ' ';
                    headers.push((name, value.chars().filter(plain).collect()));
                }
                _ => {}
            }
        }
        if chance.once_in(12) {
            pairs.push(("unknown".to_owned(), chance.text()));
        }
        if chance.once_in(12) {
            headers.push(("accept".to_owned(), "text/html".to_owned()));
        }
        let mut body = Vec::new();
        if let Some(schema) = &self.body {
            let kind = if chance.once_in(12) {
                "text/plain"
            } else {
                "application/json"
            };
            headers.push(("content-type".to_owned(), kind.to_owned()));
            body = serde_json::to_vec(&chance.value(schema, document)).unwrap();
            if chance.once_in(12) {
                body.truncate(body.len() / 2);
            }
        }
        let query = serde_urlencoded::to_string(pairs).unwrap();
        Asked {
            query: if query.is_empty() {
                query
            } else {
                format!("?{query}")
            },
            headers,
            body,
        }
    }

    async fn ask(&self, browser: &mut Browser, address: &str, asked: &Asked) -> Page {
        let method = Method::from_bytes(self.method.as_bytes()).unwrap();
        let mut request = Request::builder().method(method);
        for (name, value) in &asked.headers {
            request = request.header(name, value);
        }
        let request = request.uri(format!("{address}{}", asked.query));
        let body = Body::from(asked.body.clone());
        browser.send(request.body(body).unwrap()).await
    }

    fn check(&self, page: &Page, who: &str) {
        let what = format!("{} {} as {who}", self.method, page.path);
        let status = page.status.as_u16();
        assert!(status < 500, "{what}: {status} {}", page.text());
        let known = self.answers.get(&status);
        let known = known.unwrap_or_else(|| panic!("{what}: {status} is not described"));
        match known {
            None => assert!(page.bytes.is_empty(), "{what}: {status} says something"),
            Some(check) => {
                let said = read(page);
                let wrong: Vec<String> = check.iter_errors(&said).map(|e| e.to_string()).collect();
                assert!(wrong.is_empty(), "{what}: {wrong:?} in {said}");
                let kind = page.headers[header::CONTENT_TYPE].to_str().unwrap();
                let problem = status >= 400;
                assert_eq!(kind == "application/problem+json", problem, "{what}");
                assert!(!problem || said["status"] == status, "{what}: {said}");
            }
        }
    }
}

#[tokio::test]
async fn every_answer_is_as_the_description_says() {
    let names = [
        "open public",
        "open network",
        "response public",
        "briefing held public",
        "briefing call network",
        "update published public",
        "update withdrawn network",
        "event published public",
        "event published network",
    ];
    for engine in ENGINES {
        let mut world = World::on(engine, &names).await;
        let document = read(&world.app.visitor().read("/api/v1/openapi.json").await);
        assert_eq!(document["openapi"], "3.1.0");
        let operations = operations(&document);
        assert!(operations.len() > 20, "{}", operations.len());
        let mut chance = Chance(TestRunner::deterministic());
        let (mut good, mut hidden) = (0, 0);
        for operation in &operations {
            let kind = Kind::of(&operation.path).unwrap();
            let objects = world.objects(kind);
            for _ in 0..REQUESTS {
                world.app.house.site.app.limits.forget_all();
                let who = ASKING[chance.below(ASKING.len())];
                let object = objects[chance.below(objects.len())].clone();
                let mut address = world.address(&operation.path, kind, &object).unwrap();
                let junk = operation.path.contains('{') && chance.once_in(10);
                if junk {
                    address = operation.path.replace("{id}", "x").replace("{number}", "x");
                }
                let asked = operation.asked(&mut chance, &document);
                let mut browser = world.browser(who).clone();
                let page = operation.ask(&mut browser, &address, &asked).await;
                operation.check(&page, who);
                good += usize::from(page.status.is_success());
                if page.status == StatusCode::NOT_FOUND && kind != Kind::Standing && !junk {
                    let absent = world.address(&operation.path, kind, "absent").unwrap();
                    let other = operation.ask(&mut browser, &absent, &asked).await;
                    assert_eq!(other.bytes, page.bytes, "{address} as {who}, {engine}");
                    hidden += 1;
                }
            }
        }
        assert!(good > 100 && hidden > 20, "{good} good, {hidden} hidden");
    }
}
