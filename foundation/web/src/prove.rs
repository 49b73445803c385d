//! The page in between: before something that must not be done by whoever finds a screen unlocked, people show again that
//! it is them, and come back with everything they typed.

use askama::Template;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Violations};

use crate::{Form, Page, Rq, redirect};

#[derive(Template)]
#[template(path = "prove.html")]
struct ProvePage {
    page: Page,
    /// Where the code goes.
    action: String,
    /// The form that waits, sealed; empty where a page waits.
    kept: String,
    /// The page that waits; empty where a form waits.
    to: String,
    /// What is asked of a passkey; empty where whoever is asked has none.
    question: String,
    /// Whether the form held a file, which cannot wait in a page and must be chosen again.
    file: bool,
}

/// What became of a form.
pub(crate) enum Held {
    /// It goes on.
    Form(Form),
    /// Its sender is asked first.
    Asked(Response),
}

/// The page in between, where whoever asks for a page did not show lately that it is them.
pub(crate) async fn before_page(rq: &Rq) -> Result<Option<Response>> {
    if rq.ctx.proved_lately() {
        return Ok(None);
    }
    ask_for_page(rq, rq.asked.clone(), None).await.map(Some)
}

async fn ask_for_page(rq: &Rq, to: String, wrong: Option<&Violations>) -> Result<Response> {
    ask(
        rq,
        wrong,
        ProvePage {
            page: rq.page(rq.t("ui-prove-title")),
            action: "/prove".to_owned(),
            kept: String::new(),
            to,
            question: String::new(),
            file: false,
        },
    )
    .await
}

async fn ask(rq: &Rq, wrong: Option<&Violations>, mut shown: ProvePage) -> Result<Response> {
    if let Some(wrong) = wrong {
        shown.page = shown.page.wrong(wrong, "");
    }
    shown.question = rq.ctx.ask_own_passkey().await?.unwrap_or_default();
    rq.html_with(StatusCode::FORBIDDEN, &shown)
}

/// The form itself where its sender showed lately that it is them, or shows it with this answer; else the page in between.
/// What was typed waits in that page and not with us; it is sealed for this session and this address, so that neither the
/// page nor the browser's memory of it holds a password in the clear.
pub(crate) async fn before_form(rq: &mut Rq, form: Form) -> Result<Held> {
    let sealed = form.get("_kept").to_owned();
    let purpose = format!("kept\0{}\0{}", rq.ctx.viewer.session, rq.path);
    let sealer = &rq.ctx.app.sealer;
    let (typed, file) = if sealed.is_empty() {
        let file = form.has_files();
        (form.clone(), file)
    } else {
        let expired = |_| Error::refused("error-form-expired");
        let plain = sealer.unseal(&purpose, &sealed).map_err(expired)?;
        let pairs: Vec<(String, String)> =
            serde_json::from_slice(&plain).map_err(Error::internal)?;
        (Form::new(pairs), false)
    };
    if rq.ctx.proved_lately() {
        return Ok(Held::Form(typed));
    }
    let mut wrong = None;
    if !sealed.is_empty() {
        match shown(rq, &form).await {
            Ok(()) => return Ok(Held::Form(typed)),
            Err(Error::Rejected(said)) => wrong = Some(said),
            Err(e) => return Err(e),
        }
    }
    let pairs: Vec<_> = typed.pairs().collect();
    let plain = serde_json::to_vec(&pairs).map_err(Error::internal)?;
    let app = &rq.ctx.app;
    let asked = ProvePage {
        page: rq.page(rq.t("ui-prove-title")),
        action: rq.path.clone(),
        kept: app.sealer.seal(&purpose, &plain, &app.random)?,
        to: String::new(),
        question: String::new(),
        file,
    };
    ask(rq, wrong.as_ref(), asked).await.map(Held::Asked)
}

/// A code, or the answer of a passkey.
async fn shown(rq: &mut Rq, form: &Form) -> Result<()> {
    match form.get("passkey") {
        "" => rq.ctx.prove(form.get("proof")).await,
        answer => rq.ctx.prove_by_passkey(answer).await,
    }
}

/// Takes the code that a page waits for, and leads on to it.
///
/// # Errors
/// A database error.
pub async fn prove(rq: Rq, form: Form) -> Result<Response> {
    let mut rq = rq;
    let to = own_address(form.get("to")).to_owned();
    match shown(&mut rq, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => ask_for_page(&rq, to, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Only an address of ours: no link leads away from here by it.
fn own_address(to: &str) -> &str {
    let inside = to.starts_with('/') && !to.starts_with("//");
    let plain = |b: u8| b.is_ascii_graphic() && !b"\\\"<>".contains(&b);
    if inside && to.bytes().all(plain) {
        to
    } else {
        "/"
    }
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn a_proof_never_leads_to_another_site() {
        for away in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/x\r\nLocation: https://evil.example",
            "",
        ] {
            assert_eq!(own_address(away), "/", "{away}");
        }
        let own = "/office/audit.csv?actor=a+b&from=2026-01-01";
        assert_eq!(own_address(own), own);
    }
}
