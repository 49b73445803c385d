//! A person's own page, and one page for each thing they change there.

use askama::Template;
use axum::response::Response;
use guard::{
    Appointment, AuditEntry, Fullness, Profile, SessionRow, Sessions, Totp, audit_of,
    newest_checkpoint,
};
use kernel::{Error, Language, Message, Result, Timestamp, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    policy::{Recoveries, SeeRecoveries},
    sign_in::{CodesPage, picture},
};

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    page: Page,
    profile: Profile,
    letters: Fullness,
    appointments: Vec<Appointment>,
    sessions: Vec<SessionRow>,
    current: String,
    codes: (i64, Option<Timestamp>),
    /// How many they have; nothing where no browser has passkeys for this house.
    passkeys: Option<i64>,
    institution: bool,
    /// Whether they may say of others that it is them.
    confirms: bool,
    entries: Vec<AuditEntry>,
    /// Entries that a signed head is over, which can be proved.
    signed: i64,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    rq.html(&AccountPage {
        page: rq.page(rq.t("accounts-account-title")),
        profile: rq.ctx.profile(account).await?,
        letters: rq.ctx.fullness().await?,
        appointments: rq.ctx.appointments_of(account).await?,
        sessions: rq.ctx.sessions().await?,
        current: rq.ctx.viewer.session.clone(),
        codes: rq.ctx.codes_left().await?,
        passkeys: if rq.ctx.offers_passkeys() {
            i64::try_from(rq.ctx.passkeys().await?.len()).ok()
        } else {
            None
        },
        institution: rq.ctx.has_institution(),
        confirms: guard::may::<SeeRecoveries>(&rq.ctx.viewer, &Recoveries),
        entries: audit_of(&mut rq.ctx.db(), &account.to_string(), 30).await?,
        signed: newest_checkpoint(&mut rq.ctx.db())
            .await?
            .map_or(0, |n| n.size),
    })
}

/// What is changed on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    Profile,
    Email,
    Password,
    Codes,
    Authenticator,
    Close,
}

impl Task {
    const fn code(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Email => "email",
            Self::Password => "password",
            Self::Codes => "codes",
            Self::Authenticator => "authenticator",
            Self::Close => "close",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Profile => "accounts-change-profile",
            Self::Email => "accounts-change-email",
            Self::Password => "accounts-change-password",
            Self::Codes => "accounts-new-codes",
            Self::Authenticator => "accounts-change-authenticator",
            Self::Close => "accounts-close",
        }
    }
}

#[derive(Template)]
#[template(path = "task.html")]
struct TaskPage {
    page: Page,
    task: Task,
    form: Form,
    languages: Vec<(String, String)>,
    secret: String,
    image: String,
}

async fn ask(rq: &Rq, task: Task, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut form = form;
    let mut page = rq
        .page(rq.t(task.title()))
        .crumb(rq.t("accounts-account-title"), "/account");
    match wrong {
        Some(wrong) => page = page.wrong(wrong, form.get("_key")),
        None if task == Task::Profile => {
            let profile = rq.ctx.profile(account).await?;
            form.set("name", profile.name);
            form.set("language", profile.language.code());
        }
        None => {}
    }
    let (mut secret, mut image) = (String::new(), String::new());
    if task == Task::Authenticator {
        let totp = Totp::from_text(form.get("secret")).unwrap_or_else(|| Totp::new(&rq.ctx.app));
        secret = totp.text();
        image = picture(&totp.uri(&rq.ctx.profile(account).await?.email))?;
    }
    rq.html(&TaskPage {
        page,
        task,
        form,
        languages: web::language_options(),
        secret,
        image,
    })
}

/// Leads on after the change, or back to the form with what is wrong.
async fn answer(rq: &Rq, task: Task, form: Form, done: Result<()>, said: &str) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(&format!("/account?done={said}"))),
        Err(Error::Rejected(wrong)) => ask(rq, task, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn profile_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Profile, Form::default(), None).await
}

pub async fn profile(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let name = wrong.name("name", form.get("name"), 100);
    let language = Language::from_code(form.get("language"));
    if language.is_none() {
        wrong.push("language", Message::new("error-choose"));
    }
    let done = match (wrong.check(), language) {
        (Ok(()), Some(language)) => rq.ctx.change_profile(name, language).await,
        (Err(e), _) => Err(e),
        (Ok(()), None) => Err(Error::NotFound),
    };
    answer(&rq, Task::Profile, form, done, "saved").await
}

pub async fn email_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Email, Form::default(), None).await
}

pub async fn email(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let done = match wrong.check() {
        Ok(()) => rq.ctx.begin_email_change(form.get("password"), email).await,
        Err(e) => Err(e),
    };
    answer(&rq, Task::Email, form, done, "email-letter").await
}

#[derive(Template)]
#[template(path = "email.html")]
struct EmailPage {
    page: Page,
    token: String,
    email: String,
}

pub async fn confirm_form(rq: Rq) -> Result<Response> {
    let token = rq.param("token").to_owned();
    rq.html(&EmailPage {
        email: rq.ctx.email_change(&token).await?,
        page: rq.page(rq.t("accounts-change-email")),
        token,
    })
}

pub async fn confirm(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.confirm_email_change(rq.param("token")).await?;
    Ok(redirect("/account?done=email"))
}

pub async fn password_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Password, Form::default(), None).await
}

pub async fn password(rq: Rq, form: Form) -> Result<Response> {
    let done = rq
        .ctx
        .change_password(form.get("password"), form.get("new-password"))
        .await;
    answer(&rq, Task::Password, form, done, "password").await
}

pub async fn codes_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Codes, Form::default(), None).await
}

pub async fn codes(rq: Rq, form: Form) -> Result<Response> {
    match rq.ctx.renew_codes(form.get("password")).await {
        Ok(codes) => rq.html(&CodesPage {
            page: rq.page(rq.t("accounts-codes-title")),
            codes,
        }),
        Err(Error::Rejected(wrong)) => ask(&rq, Task::Codes, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn authenticator_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Authenticator, Form::default(), None).await
}

pub async fn authenticator(rq: Rq, form: Form) -> Result<Response> {
    let done = rq
        .ctx
        .change_authenticator(form.get("password"), form.get("secret"), form.get("code"))
        .await;
    answer(&rq, Task::Authenticator, form, done, "authenticator").await
}

pub async fn close_form(rq: Rq) -> Result<Response> {
    ask(&rq, Task::Close, Form::default(), None).await
}

pub async fn close(rq: Rq, form: Form) -> Result<Response> {
    let name = rq.t("accounts-closed-name");
    let understood = form.ticked("understood");
    match rq
        .ctx
        .close_account(form.get("password"), understood, name)
        .await
    {
        Ok(()) => Ok(rq.with_session(redirect("/?done=account-closed"), "")),
        Err(Error::Rejected(wrong)) => ask(&rq, Task::Close, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn end_sessions(rq: Rq, form: Form) -> Result<Response> {
    let which = match form.get("session") {
        "" => Sessions::All,
        "others" => Sessions::Others,
        hash => Sessions::One(hash.to_owned()),
    };
    let own = match &which {
        Sessions::All => true,
        Sessions::Others => false,
        Sessions::One(hash) => *hash == rq.ctx.viewer.session,
    };
    rq.ctx.end_sessions(which.clone()).await?;
    if own {
        return Ok(rq.with_session(redirect("/?done=signed-out"), ""));
    }
    Ok(redirect(if which == Sessions::Others {
        "/account?done=sessions-ended"
    } else {
        "/account?done=session-ended"
    }))
}
