//! The page for those who write programs, the description of the interface, and a person's own tokens.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::{IntoResponse, Response};
use guard::{Family, Grant, Token};
use http::header;
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Problem, Rq, redirect};

/// Paragraphs under a heading of the page.
struct Part {
    title: String,
    paragraphs: Vec<String>,
    /// What to type, as it is.
    example: String,
}

#[derive(Template)]
#[template(path = "developers.html")]
struct DevelopersPage {
    page: Page,
    parts: Vec<Part>,
    /// Families of rooms: what a token names, what they are called, whether there is anything to write.
    families: Vec<(String, String, bool)>,
    /// Kinds of problems: code, status, what it is, what to do.
    problems: Vec<(&'static str, String, String, String)>,
}

/// How a receiver of webhooks checks what comes: in Python, which most of those who write one can read.
const RECEIVING: &str = r#"import base64, hashlib, hmac, time

def is_from_this_house(secret, headers, body):
    key = base64.b64decode(secret.removeprefix("whsec_"))
    at = headers["webhook-timestamp"]
    if abs(time.time() - int(at)) > 300:
        return False
    said = (headers["webhook-id"] + "." + at + ".").encode() + body
    mark = hmac.new(key, said, hashlib.sha256).digest()
    ours = "v1," + base64.b64encode(mark).decode()
    given = headers["webhook-signature"].split(" ")
    return any([hmac.compare_digest(ours, one) for one in given])"#;

pub async fn developers(rq: Rq) -> Result<Response> {
    let page = rq.page(rq.t("programs-title"));
    let base = &rq.ctx.app.base;
    let part = |name: &str, paragraphs: u8, example: String| Part {
        title: page.t(&format!("programs-{name}")),
        paragraphs: (1..=paragraphs)
            .map(|n| page.t(&format!("programs-{name}-{n}")))
            .collect(),
        example,
    };
    let first = format!(
        "curl {base}/api/v1/consultations\n\
         curl -H \"Authorization: Bearer indaba_pat_…\" {base}/api/v1/me"
    );
    let sending = format!(
        "curl -H \"Authorization: Bearer indaba_pat_…\" -H \"Content-Type: application/json\" \\\n  \
         -H \"Idempotency-Key: 2026-03-31-1\" \\\n  \
         -d '{{\"body\": \"…\"}}' \\\n  \
         {base}/api/v1/fora/topics/ID/posts"
    );
    let parts = vec![
        part("token", 3, String::new()),
        part("reading", 3, first),
        part("sending", 3, sending),
        part("hooks-told", 4, RECEIVING.to_owned()),
        part("limits", 2, String::new()),
        part("never", 2, String::new()),
    ];
    let families = Family::ALL.iter().map(|f| {
        (
            f.code().to_owned(),
            page.code("programs-family", f.code()),
            f.is_written(),
        )
    });
    let problems = Problem::ALL.iter().map(|p| {
        let title = page.code("api-problem", p.code());
        let text = page.t(&format!("api-problem-{p}-text"));
        (p.code(), p.status().as_u16().to_string(), title, text)
    });
    rq.html(&DevelopersPage {
        parts,
        families: families.collect(),
        problems: problems.collect(),
        page,
    })
}

/// The description (OpenAPI 3.1), the same for everybody.
pub async fn description(rq: Rq) -> Result<Response> {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    Ok((kind, rq.site.api.clone()).into_response())
}

#[derive(Template)]
#[template(path = "tokens.html")]
struct TokensPage {
    page: Page,
    tokens: Vec<Row>,
    name: String,
    days: String,
    /// What a token can open: code, words, whether it is ticked.
    grants: Vec<(String, String, bool)>,
}

/// A token as the page prints it.
struct Row {
    token: Token,
    opens: String,
    used: String,
}

#[derive(Template)]
#[template(path = "token.html")]
struct TokenPage {
    page: Page,
    token: String,
}

/// `Consultations: read`.
fn words(page: &Page, grant: Grant) -> String {
    let family = page.code("programs-family", grant.family.code());
    let what = if grant.write { "write" } else { "read" };
    page.pair(family, page.code("programs-opens", what))
}

async fn draw(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("programs-tokens"))
        .crumb(rq.t("programs-account"), "/account");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let row = |token: Token| {
        let grants = Grant::listed(&token.scopes);
        let opens: Vec<String> = grants.into_iter().map(|g| words(&page, g)).collect();
        Row {
            opens: page.list(&opens),
            used: token
                .used
                .map_or_else(|| page.t("programs-token-unused"), |at| page.date(at)),
            token,
        }
    };
    let tokens = rq.ctx.tokens().await?.into_iter().map(row).collect();
    let grant = |g: Grant| {
        let code = g.code();
        let ticked = form.holds("scopes", &code);
        (code, words(&page, g), ticked)
    };
    rq.html(&TokensPage {
        tokens,
        name: form.get("name").to_owned(),
        days: match form.get("days") {
            "" => guard::USUAL.to_string(),
            days => days.to_owned(),
        },
        grants: Grant::all().map(grant).collect(),
        page,
    })
}

pub async fn tokens(rq: Rq) -> Result<Response> {
    draw(&rq, &Form::default(), None).await
}

pub async fn make(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let name = wrong.name("name", form.get("name"), 60);
    let all: BTreeSet<Grant> = Grant::all()
        .filter(|g| form.holds("scopes", &g.code()))
        .collect();
    if all.is_empty() {
        wrong.push("scopes", Message::new("error-choose"));
    }
    let days = form.get("days").trim().parse().unwrap_or(0);
    let done = match wrong.check() {
        Ok(()) => rq.ctx.make_token(name, &all, days).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(token) => rq.html(&TokenPage {
            page: rq
                .page(rq.t("programs-token-made"))
                .crumb(rq.t("programs-tokens"), "/account/tokens"),
            token,
        }),
        Err(Error::Rejected(wrong)) => draw(&rq, &form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    let one = Some(form.get("token").to_owned()).filter(|id| !id.is_empty());
    let said = if one.is_some() {
        "token-ended"
    } else {
        "tokens-ended"
    };
    rq.ctx.end_tokens(one).await?;
    Ok(redirect(&format!("/account/tokens?done={said}")))
}
