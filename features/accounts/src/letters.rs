//! How much the letters to a person say: their own choice, with what it gives away; and the messages they put away.

use askama::Template;
use axum::response::Response;
use guard::Fullness;
use kernel::{Message, Result, Violations};
use web::{Form, Page, Rq, redirect};

/// Choices with an explanation each: code, words, explanation.
type Explained = Vec<(String, String, String)>;

#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage {
    page: Page,
    form: Form,
    choices: Explained,
    warnings: Vec<String>,
}

fn ask(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-letters"))
        .crumb(rq.t("accounts-account-title"), "/account");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let choice = |f: &Fullness| {
        let code = f.code();
        (
            code.to_owned(),
            page.code("accounts-letters", code),
            page.t(&format!("accounts-letters-{code}-text")),
        )
    };
    let warning = |n: u8| page.t(&format!("accounts-letters-warning-{n}"));
    // The last one is about answers by mail, where there are any.
    let most = if rq.ctx.app.reply_domain.is_some() {
        5
    } else {
        4
    };
    rq.html(&LettersPage {
        choices: Fullness::ALL.iter().map(choice).collect(),
        warnings: (1..=most).map(warning).collect(),
        form,
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let mut form = Form::default();
    form.set("letters", rq.ctx.fullness().await?.code());
    ask(&rq, form, None)
}

pub async fn choose(rq: Rq, form: Form) -> Result<Response> {
    let Some(letters) = Fullness::from_code(form.get("letters")) else {
        let wrong = Violations::one("letters", Message::new("error-choose"));
        return ask(&rq, form, Some(&wrong));
    };
    rq.ctx.choose_fullness(letters).await?;
    Ok(redirect("/account?done=letters"))
}

pub async fn put_away(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.put_messages_away().await?;
    Ok(redirect("/?done=messages-away"))
}
