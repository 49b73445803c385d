//! Another version of the terms, and a version in another language.

use std::collections::BTreeMap;

use contracts::AboutTerms;
use documents::{Document, Format, Limits, ParseError};
use guard::{Authorized, Ctx};
use kernel::{Error, Language, Localized, Message, Result, Violations, input};
use serde_json::json;
use store::{Entry, Tx};
use web::Form;

use crate::{
    model::{Duty, Rule, Side, Version},
    policy::Publish,
    store as rows,
};

/// Characters of the body in one language.
const BODY: usize = 30_000;
/// Characters of what is owed.
const DUTY: usize = 500;
/// Duties of one version at most.
pub const ROWS: usize = 30;

/// Paragraphs of a body.
///
/// # Errors
/// What is wrong with it.
pub fn paragraphs(body: &str) -> Result<Document, ParseError> {
    documents::parse(Format::Markdown, body.as_bytes(), &Limits::default())
}

/// Another version, checked.
#[derive(Clone, Debug)]
pub struct Draft {
    base: i64,
    reason: String,
    sign_within: i64,
    bodies: BTreeMap<Language, String>,
    duties: Vec<Duty>,
}

impl Draft {
    /// Checks what was typed: English throughout, every other language whole or not at all.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let typed: Vec<usize> = (0..ROWS).filter(|i| says_something(form, *i)).collect();
        let mut bodies = BTreeMap::new();
        let mut texts: Vec<Localized> = vec![Localized::default(); typed.len()];
        for language in Language::ALL {
            let field = |i: usize| format!("d-{i}-text-{language}");
            let name = format!("body-{language}");
            let begun = !form.get(&name).trim().is_empty()
                || typed
                    .iter()
                    .any(|i| !form.get(&field(*i)).trim().is_empty());
            if *language != Language::English && !begun {
                continue;
            }
            bodies.insert(*language, body(&mut wrong, &name, form.get(&name)));
            for (text, i) in texts.iter_mut().zip(&typed) {
                let words = wrong.line(&field(*i), form.get(&field(*i)), DUTY, true);
                text.0.insert(*language, words);
            }
        }
        if typed.is_empty() {
            wrong.push("d-0-text-en", Message::new("error-required"));
        }
        let mut duties: Vec<Duty> = Vec::new();
        for (text, i) in texts.into_iter().zip(typed) {
            if let Some(duty) = duty(&mut wrong, form, i, text, &duties) {
                duties.push(duty);
            }
        }
        let reason = wrong.text("reason", form.get("reason"), input::PARAGRAPH, true);
        let sign_within = whole(&mut wrong, "sign_within", form.get("sign_within"), 365);
        let base = form.get("base").parse().unwrap_or(0);
        wrong.check()?;
        Ok(Self {
            base,
            reason,
            sign_within,
            bodies,
            duties,
        })
    }
}

fn says_something(form: &Form, i: usize) -> bool {
    let said = |l: &Language| !form.get(&format!("d-{i}-text-{l}")).trim().is_empty();
    Language::ALL.iter().any(said)
}

fn duty(
    wrong: &mut Violations,
    form: &Form,
    i: usize,
    text: Localized,
    before: &[Duty],
) -> Option<Duty> {
    let field = |name: &str| format!("d-{i}-{name}");
    let side: Option<Side> = wrong.choice(&field("side"), form.get(&field("side")));
    let rule: Option<Rule> = wrong.choice(&field("rule"), form.get(&field("rule")));
    let most = if rule == Some(Rule::Months) {
        120
    } else {
        1000
    };
    let amount = whole(wrong, &field("amount"), form.get(&field("amount")), most);
    let code = form.get(&field("code")).trim().to_owned();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if code.is_empty() || code.len() > 40 || !code.chars().all(plain) {
        wrong.push(field("code"), Message::new("terms-code-wrong"));
    } else if before.iter().any(|d| d.code == code) {
        wrong.push(field("code"), Message::new("terms-code-twice"));
    }
    Some(Duty {
        code,
        side: side?,
        rule: rule?,
        amount,
        text,
    })
}

/// A whole number from 1.
fn whole(wrong: &mut Violations, field: &str, raw: &str, most: i64) -> i64 {
    match raw.trim().parse::<i64>() {
        Ok(n) if (1..=most).contains(&n) => n,
        _ => {
            let message = Message::new("terms-number-wrong").with("most", most);
            wrong.push(field, message);
            0
        }
    }
}

/// A body with paragraphs that can be read.
fn body(wrong: &mut Violations, field: &str, raw: &str) -> String {
    let cleaned = wrong.text(field, raw, BODY, true);
    if !cleaned.trim().is_empty()
        && let Err(e) = paragraphs(&cleaned)
    {
        let message = e
            .arguments()
            .into_iter()
            .fold(Message::new(e.code()), |m, (name, value)| {
                m.with(name, value)
            });
        wrong.push(field, message);
    }
    cleaned
}

/// Publishes another version. It binds nobody before both sides have signed it; those bound by the former one are
/// asked to sign anew.
///
/// # Errors
/// A refusal where another version came into force since the form was opened.
pub async fn publish(ctx: &Ctx, _: Authorized<Publish>, draft: Draft) -> Result<i64> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("terms").await?;
            if rows::current(tx).await?.number != draft.base {
                return Err(Error::refused("terms-changed-meanwhile"));
            }
            let version = Version {
                number: draft.base + 1,
                published: ctx.now(),
                published_by_name: ctx.viewer.name.clone(),
                reason: draft.reason,
                sign_within: draft.sign_within,
            };
            let number = version.number;
            rows::add_version(tx, &version, ctx.viewer.account, &draft.duties).await?;
            for (language, body) in &draft.bodies {
                rows::add_text(tx, number, *language, body, ctx.now()).await?;
            }
            index(tx, &version).await?;
            let detail = json!({ "number": number });
            ctx.record(tx, "terms.publish", &format!("terms:{number}"), "", detail)
                .await?;
            let about = AboutTerms {
                number,
                organisation: None,
                side: None,
            };
            ctx.emit(tx, "terms_published", &about).await?;
            Ok(number)
        })
    })
    .await
}

/// Gives a version the words of a language that it lacks. What stands already is never changed: it may be signed.
///
/// # Errors
/// Everything that is wrong, or a refusal where somebody else was quicker.
pub async fn add_language(
    ctx: &Ctx,
    _: Authorized<Publish>,
    version: Version,
    language: Language,
    form: &Form,
) -> Result<()> {
    let mut wrong = Violations::new();
    let words = body(&mut wrong, "body", form.get("body"));
    let mut duties = rows::duties(&mut ctx.db(), version.number).await?;
    for (i, d) in duties.iter_mut().enumerate() {
        let field = format!("d-{i}");
        let text = wrong.line(&field, form.get(&field), DUTY, true);
        d.text.0.insert(language, text);
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("terms").await?;
            let number = version.number;
            // Read anew: another language may have come meanwhile.
            let stored = rows::duties(tx, number).await?;
            if !rows::add_text(tx, number, language, &words, ctx.now()).await? {
                return Err(Error::refused("terms-language-there"));
            }
            for (mut d, new) in stored.into_iter().zip(&duties) {
                let text = new.text.get(language).to_owned();
                d.text.0.insert(language, text);
                rows::put_duty_text(tx, number, &d).await?;
            }
            if rows::current(tx).await?.number == number {
                index(tx, &version).await?;
            }
            let detail = json!({ "number": number, "language": language });
            let object = format!("terms:{number}");
            ctx.record(tx, "terms.translate", &object, "", detail).await
        })
    })
    .await
}

/// Makes the version in force findable in each of its languages, and no other.
///
/// # Errors
/// A database error.
pub async fn index(tx: &mut Tx, version: &Version) -> Result<()> {
    tx.unindex_kind("terms").await?;
    let number = version.number;
    let duties = rows::duties(tx, number).await?;
    for (language, newest) in rows::languages(tx, number).await? {
        let Some(body) = rows::body(tx, newest, language).await? else {
            continue;
        };
        if newest != number {
            continue;
        }
        let document = paragraphs(&body).unwrap_or_default();
        let mut texts = document.blocks.into_iter().map(|b| b.text);
        let title = texts.next().unwrap_or_default();
        let owed = duties.iter().map(|d| d.text.get(language).to_owned());
        let body: Vec<String> = texts.chain(owed).collect();
        tx.index(&Entry {
            id: format!("terms:{number}:{language}"),
            kind: "terms",
            scope: "public".to_owned(),
            language,
            title,
            body: body.join("\n"),
            href: format!("/terms/{number}?text={language}"),
            at: version.published,
        })
        .await?;
    }
    Ok(())
}
