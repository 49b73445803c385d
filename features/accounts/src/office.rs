//! The people of the Office: invited or appointed to roles, which end by themselves where a last day is set.

use askama::Template;
use axum::response::Response;
use guard::{Appointment, Invitation, Invited, Role, last_day};
use kernel::{Error, Language, Message, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::policy::{ChangeAppointment, Invite, Office, SeePeople};

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
    may_change: bool,
}

pub async fn people(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, mut form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.ctx.authorize::<SeePeople>(Office)?;
    if form.get("language").is_empty() {
        form.set("language", rq.ctx.language.code());
    }
    let mut page = rq.page(rq.t("accounts-people"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let role = |r: &Role| (r.code().to_owned(), page.code("role", r.code()));
    rq.html(&PeoplePage {
        roles: Role::OF_OFFICE.iter().map(role).collect(),
        languages: web::language_options(),
        invited: rq.ctx.invitations_to("").await?,
        appointments: rq.ctx.appointments_in("").await?,
        may_invite: guard::may::<Invite>(&rq.ctx.viewer, &Office),
        may_change: guard::may::<ChangeAppointment>(&rq.ctx.viewer, &Office),
        page,
        form,
    })
}

pub async fn invite(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<Invite>(Office)?;
    match appoint_or_invite(&rq, &form).await {
        Ok(true) => Ok(redirect("/office/people?done=appointed")),
        Ok(false) => Ok(redirect("/office/people?done=invited")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Whoever has an account is appointed at once; all others get an invitation. Gives whether there was an account:
/// nobody but the Office sees the answer.
async fn appoint_or_invite(rq: &Rq, form: &Form) -> Result<bool> {
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let name = wrong.name("name", form.get("name"), 100);
    let role = Role::from_code(form.get("role")).filter(|r| Role::OF_OFFICE.contains(r));
    if role.is_none() {
        wrong.push("role", Message::new("error-choose"));
    }
    let ends = last_day(&mut wrong, "until", form.get("until"), rq.ctx.now());
    wrong.check()?;
    let role = role.ok_or(Error::NotFound)?;
    let invitation = Invitation {
        email,
        name,
        role,
        scope: String::new(),
        language: Language::from_code(form.get("language")).unwrap_or(rq.ctx.language),
        place: rq.t("accounts-the-office"),
    };
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                if ctx
                    .appoint_by_email(tx, &invitation.email, role, "", ends)
                    .await?
                {
                    return Ok(true);
                }
                // The link is in the letter and nowhere else.
                ctx.invite_until(tx, &invitation, ends).await?;
                Ok(false)
            })
        })
        .await
}

pub async fn change(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<ChangeAppointment>(Office)?;
    let mut wrong = Violations::new();
    let ends = last_day(&mut wrong, "until", form.get("until"), rq.ctx.now());
    wrong.check()?;
    rq.ctx
        .change_appointment(form.get("appointment"), "", ends)
        .await?;
    Ok(redirect("/office/people?done=appointment-changed"))
}

pub async fn end(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<ChangeAppointment>(Office)?;
    rq.ctx.end_appointment(form.get("appointment"), "").await?;
    Ok(redirect("/office/people?done=appointment-ended"))
}
