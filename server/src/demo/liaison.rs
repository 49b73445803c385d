//! Focal points of the demonstration: seats of invented bodies, one of them vacant, and what an organisation asked.

use std::collections::HashMap;

use anyhow::Context;
use guard::Ctx;
use liaison::{
    commands::{self, Fields},
    policy::{Edit, Handle, Hold, Liaison, Manage, Write},
    store,
};
use parties::OrganisationId;
use web::Form;

use super::form;

/// Kind of body, body, seat, themes, languages.
type Place = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// The last is vacant.
const SEATS: [Place; 3] = [
    (
        "working_group",
        "Working group on those who were harmed (invented)",
        "Focal point for victims and survivors",
        &["victims", "rehabilitation_reintegration"],
        &["en", "fr"],
    ),
    (
        "branch",
        "Branch of bridges (invented)",
        "Focal point for youth and gender",
        &["youth", "gender"],
        &[],
    ),
    (
        "centre",
        "Centre of the demonstration (invented)",
        "Focal point for building capacity",
        &["capacity"],
        &["en", "ar"],
    ),
];

/// Makes the seats; the focal point holds all but the last. An organisation asks twice: one enquiry is answered, one waits.
pub(super) async fn seats(
    officer: &Ctx,
    staff: &HashMap<String, Ctx>,
    speaker: &Ctx,
    organisation: OrganisationId,
) -> anyhow::Result<()> {
    let focal = staff
        .get("focal")
        .context("the demonstration has no focal point")?;
    let account = |ctx: &Ctx| ctx.viewer.account.map(|a| a.to_string());
    let holder = account(focal).unwrap_or_default();
    let deputy = account(officer).unwrap_or_default();
    let mut first = None;
    for (at, (body, body_name, name, themes, languages)) in SEATS.iter().enumerate() {
        let mut fields = form(&[
            ("body", *body),
            ("body_name-en", *body_name),
            ("name-en", *name),
            ("target", "5"),
        ]);
        for theme in *themes {
            fields.set("themes", *theme);
        }
        for language in *languages {
            fields.set("languages", *language);
        }
        let permit = officer.authorize::<Manage>(Liaison)?;
        let id = commands::add_seat(officer, permit, Fields::check(&fields)?).await?;
        if at + 1 == SEATS.len() {
            continue;
        }
        for (part, account) in [("holder", &holder), ("deputy", &deputy)] {
            let now = store::seat(&mut officer.db(), id, officer.now()).await?;
            let fields = form(&[("part", part), ("account", account.as_str())]);
            commands::appoint(officer, officer.authorize::<Edit>(now)?, &fields).await?;
        }
        first = first.or(Some(id));
    }
    let id = first.context("no seat")?;
    let now = store::seat(&mut focal.db(), id, focal.now()).await?;
    let note = form(&[(
        "note",
        "Two organisations were promised a list of the next meetings. The list is due before the summer.",
    )]);
    commands::write_note(focal, focal.authorize::<Hold>(now)?, &note).await?;
    ask(focal, speaker, organisation).await
}

async fn ask(focal: &Ctx, speaker: &Ctx, organisation: OrganisationId) -> anyhow::Result<()> {
    let organisation = organisation.to_string();
    for (theme, words, answer) in [
        (
            "victims",
            "Who decides which groups of survivors are heard before the next text is written, and by when should we write?",
            "Thank you for asking. The working group decides in its next meeting; a page of two before the end of the month reaches it.",
        ),
        (
            "youth",
            "Can our young members take part from home, without a camera?",
            "",
        ),
    ] {
        let fields: Form = form(&[
            ("theme", theme),
            ("language", "en"),
            ("organisation", &organisation),
            ("words", words),
        ]);
        let permit = speaker.authorize::<Write>(Liaison)?;
        let opened = commands::write(speaker, permit, &fields).await?;
        if answer.is_empty() {
            continue;
        }
        let now = store::enquiry(&mut focal.db(), opened.id, focal.now()).await?;
        let fields = form(&[("answer", answer)]);
        commands::answer(focal, focal.authorize::<Handle>(now)?, &fields).await?;
    }
    Ok(())
}
