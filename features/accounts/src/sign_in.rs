//! Coming in: accepting an invitation, signing in, signing out.

use askama::Template;
use axum::response::Response;
use data_encoding::BASE64;
use guard::{NewSecrets, Sessions, Totp, Way};
use kernel::{Error, Private, Result, Timestamp, Violations};
use web::{Form, Page, Rq, redirect};

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage {
    page: Page,
    token: String,
    email: String,
    own_email: String,
    name: String,
    secret: String,
    image: String,
}

#[derive(Template)]
#[template(path = "codes.html")]
pub(crate) struct CodesPage {
    pub page: Page,
    pub codes: Vec<String>,
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage {
    page: Page,
    email: String,
    to: String,
    /// What is asked of a passkey; empty where no browser has one for this house.
    question: String,
    /// Where people of the Office go to sign in by their institution; empty where they do not.
    institution: String,
}

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage {
    page: Page,
    token: String,
    email: String,
    role: String,
    until: Option<Timestamp>,
    /// Whether the invitation was sent to whoever is signed in.
    own: bool,
    signed_in: bool,
}

pub async fn invitation(rq: Rq) -> Result<Response> {
    let token = rq.param("token").to_owned();
    let invited = rq.ctx.invitation(&token).await?;
    // Only who holds the link, and so reads the mail of the address, learns that it has an account.
    if rq.ctx.is_known(&invited).await? {
        let own = match rq.ctx.viewer.account {
            Some(account) => rq.ctx.profile(account).await?.email == invited.email,
            None => false,
        };
        let page = rq.page(rq.t("accounts-join-title"));
        return rq.html(&JoinPage {
            role: page.code("role", invited.role.code()),
            until: invited.ends.map(|e| e.plus(-1)),
            signed_in: rq.ctx.viewer.account.is_some(),
            email: invited.email,
            page,
            token,
            own,
        });
    }
    let secret = Totp::new(&rq.ctx.app).text();
    ask(&rq, &secret, None, None).await
}

async fn ask(
    rq: &Rq,
    secret: &str,
    typed: Option<&Form>,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let token = rq.param("token").to_owned();
    let invited = rq.ctx.invitation(&token).await?;
    let totp = Totp::from_text(secret).unwrap_or_else(|| Totp::new(&rq.ctx.app));
    let mut page = rq.page(rq.t("accounts-invitation-title"));
    if let (Some(wrong), Some(form)) = (wrong, typed) {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&InvitationPage {
        page,
        token,
        own_email: typed.map_or(String::new(), |f| f.get("email").to_owned()),
        name: typed.map_or(invited.name, |f| f.get("name").to_owned()),
        secret: totp.text(),
        image: picture(&totp.uri(&invited.email))?,
        email: invited.email,
    })
}

/// The address of an authenticator as a picture, inside the page itself.
pub(crate) fn picture(uri: &str) -> Result<String> {
    let code = qrcode::QrCode::new(uri).map_err(Error::internal)?;
    let svg = code
        .render::<qrcode::render::svg::Color<'_>>()
        .min_dimensions(180, 180)
        .build();
    Ok(format!(
        "data:image/svg+xml;base64,{}",
        BASE64.encode(svg.as_bytes())
    ))
}

pub async fn accept(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let name = wrong.name("name", form.get("name"), 100);
    let invited = rq.ctx.invitation(rq.param("token")).await?;
    let own_email = if invited.email.is_empty() {
        wrong.email("email", form.get("email"))
    } else {
        String::new()
    };
    let secrets = NewSecrets {
        password: Private::new(form.get("password").to_owned()),
        totp: Private::new(form.get("secret").to_owned()),
        code: form.get("code").to_owned(),
    };
    let done = match wrong.check() {
        Ok(()) => {
            rq.ctx
                .accept(rq.param("token"), own_email, name, &secrets)
                .await
        }
        Err(e) => Err(e),
    };
    match done {
        Ok((account, codes)) => {
            let cookie = rq.ctx.begin_session(account, Way::SetUp).await?;
            let shown = rq.html(&CodesPage {
                page: rq.page(rq.t("accounts-codes-title")),
                codes,
            })?;
            Ok(rq.with_session(shown, &cookie))
        }
        Err(Error::Rejected(wrong)) => {
            ask(&rq, form.get("secret"), Some(&form), Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn join(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.accept_signed_in(rq.param("token")).await?;
    Ok(redirect("/account?done=joined"))
}

pub async fn form(rq: Rq) -> Result<Response> {
    if rq.ctx.viewer.account.is_some() {
        return Ok(redirect("/account"));
    }
    let to = rq.query.get("to").to_owned();
    let page = rq.page(rq.t("accounts-sign-in-title"));
    rq.html(&SignInPage {
        page,
        email: String::new(),
        question: rq.ctx.ask_passkey()?.unwrap_or_default(),
        institution: institution(&rq, &to),
        to,
    })
}

fn institution(rq: &Rq, to: &str) -> String {
    if rq.ctx.has_institution() {
        web::address("/sign-in/institution", &[("to", own_path(to))])
    } else {
        String::new()
    }
}

/// The page again, with what is wrong and what was typed but the secrets.
pub(crate) fn again(rq: &Rq, form: &Form, wrong: &Violations) -> Result<Response> {
    let page = rq
        .page(rq.t("accounts-sign-in-title"))
        .wrong(wrong, form.get("_key"));
    rq.html(&SignInPage {
        page,
        email: form.get("email").to_owned(),
        to: form.get("to").to_owned(),
        question: rq.ctx.ask_passkey()?.unwrap_or_default(),
        institution: institution(rq, form.get("to")),
    })
}

pub async fn enter(rq: Rq, form: Form) -> Result<Response> {
    match rq
        .ctx
        .check_sign_in(form.get("email"), form.get("password"), form.get("code"))
        .await
    {
        Ok((account, way)) => {
            let cookie = rq.ctx.begin_session(account, way).await?;
            // Whoever used a recovery code may have lost their authenticator.
            let to = if way == Way::RecoveryCode {
                "/account?done=recovered"
            } else {
                own_path(form.get("to"))
            };
            Ok(rq.with_session(redirect(to), &cookie))
        }
        Err(Error::Rejected(wrong)) => again(&rq, &form, &wrong),
        Err(e) => Err(e),
    }
}

/// Only a path of ours: a link to the sign-in page must not lead away from here.
pub(crate) fn own_path(to: &str) -> &str {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/-_".contains(&b);
    if to.starts_with('/') && !to.starts_with("//") && to.bytes().all(plain) {
        to
    } else {
        "/"
    }
}

pub async fn leave(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx
        .end_sessions(Sessions::One(rq.ctx.viewer.session.clone()))
        .await?;
    Ok(rq.with_session(redirect("/?done=signed-out"), ""))
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn sign_in_never_leads_to_another_site() {
        for away in [
            "https://evil.example",
            "//evil.example",
            "/\\evil",
            "",
            "/a?b=//c",
        ] {
            assert_eq!(own_path(away), "/", "{away}");
        }
        assert_eq!(own_path("/consultations/abc"), "/consultations/abc");
    }
}
