//! The people of the Office and the audit log.

use askama::Template;
use axum::response::Response;
use guard::{Appointment, AuditEntry, Invitation, Invited, Role, audit_page};
use kernel::{Error, Language, Message, PageRequest, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::policy::{Invite, Office, SeeAudit, SeePeople};

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    page: Page,
    invited: Vec<Invited>,
    appointments: Vec<Appointment>,
    roles: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
    may_invite: bool,
}

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    page: Page,
    entries: Vec<AuditEntry>,
    next: String,
}

pub async fn people(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.ctx.authorize::<SeePeople>(Office)?;
    let mut page = rq.page(rq.t("accounts-people"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let role = |r: &Role| (r.code().to_owned(), page.code("role", r.code()));
    let roles = Role::OF_OFFICE.iter().map(role).collect();
    let languages = Language::ALL
        .iter()
        .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
        .collect();
    let invited = rq.ctx.invitations_to("").await?;
    let may_invite = guard::may::<Invite>(&rq.ctx.viewer, &Office);
    let appointments = rq.ctx.appointments_in("").await?;
    rq.html(&PeoplePage {
        appointments,
        page,
        invited,
        roles,
        languages,
        form,
        may_invite,
    })
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<Invite>(Office)?;
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let name = wrong.name("name", form.get("name"), 100);
    let role = Role::from_code(form.get("role")).filter(|r| Role::OF_OFFICE.contains(r));
    if role.is_none() {
        wrong.push("role", Message::new("error-choose"));
    }
    let language = Language::from_code(form.get("language")).unwrap_or(rq.ctx.language);
    let sent = match (wrong.check(), role) {
        (Ok(()), Some(role)) => {
            let place = rq.t("accounts-the-office");
            let invitation = Invitation {
                email,
                name,
                role,
                scope: String::new(),
                language,
                place,
            };
            rq.ctx
                .write(move |tx, ctx| {
                    Box::pin(async move {
                        // The link is in the letter and nowhere else.
                        ctx.invite(tx, &invitation).await?;
                        Ok(())
                    })
                })
                .await
        }
        (Err(e), _) => Err(e),
        (Ok(()), None) => Err(Error::NotFound),
    };
    match sent {
        Ok(()) => Ok(redirect("/office/people?done=invited")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<Invite>(Office)?;
    rq.ctx.end_appointment(form.get("appointment"), "").await?;
    Ok(redirect("/office/people?done=appointment-ended"))
}

pub async fn audit(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeAudit>(Office)?;
    let found = audit_page(
        &mut rq.ctx.db(),
        &PageRequest::after(Some(rq.query.get("after"))),
    )
    .await?;
    let next = found
        .next
        .map(|n| format!("?after={n}"))
        .unwrap_or_default();
    rq.html(&AuditPage {
        page: rq.page(rq.t("accounts-audit")),
        entries: found.rows,
        next,
    })
}
