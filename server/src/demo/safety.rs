//! Assessments of the demonstration: an organisation writes what could happen to its people, and both sides sign.

use guard::{Action, Authorized, Ctx};
use parties::OrganisationId;
use safeguarding::{
    commands,
    incident::{self, Handle, Incidents, Learn, Report},
    policy,
};
use safety::Side;

use super::form;

/// Writes an assessment for an organisation and signs it for both sides.
pub(super) async fn agree(
    officer: &Ctx,
    speaker: &Ctx,
    id: OrganisationId,
    owner: &str,
) -> anyhow::Result<()> {
    let by = speaker.now().plus(kernel::day(60)).iso_date();
    let review = speaker.now().plus(kernel::day(300)).iso_date();
    let fields = form(&[
        ("do", "hand"),
        (
            "context",
            "We work openly and our office is known. Some of our members live where meeting strangers is noticed.",
        ),
        (
            "what-1",
            "Members are asked by neighbours why they meet the United Nations.",
        ),
        ("who-1", "Members who travel, and their families."),
        ("likelihood-1", "3"),
        ("severity-1", "2"),
        (
            "mitigation-1",
            "We agree beforehand on what is said about a journey, and nobody is photographed without being asked.",
        ),
        ("owner-1", owner),
        ("by-1", &by),
        ("residual_likelihood-1", "2"),
        ("residual_severity-1", "2"),
        ("allow-public_listing", "moderate"),
        ("allow-network_listing", "high"),
        ("allow-invitation", "high"),
        ("allow-meeting_in_person", "moderate"),
        ("allow-meeting_online", "high"),
        ("allow-publication", "moderate"),
        ("allow-disclosure", "low"),
        ("review", &review),
    ]);
    let now = commands::assessed(&mut speaker.db(), id, speaker).await?;
    let draft = commands::typed(speaker, &fields)?;
    commands::save(speaker, speaker.authorize::<policy::Write>(now)?, draft, 0).await?;
    let now = commands::assessed(&mut officer.db(), id, officer).await?;
    let permit = officer.authorize::<policy::Countersign>(now)?;
    sign(officer, permit, Side::Office).await?;
    let now = commands::assessed(&mut speaker.db(), id, speaker).await?;
    let permit = speaker.authorize::<policy::Sign>(now)?;
    sign(speaker, permit, Side::Organisation).await
}

async fn sign<A: Action<On = policy::Assessed>>(
    ctx: &Ctx,
    permit: Authorized<A>,
    side: Side,
) -> anyhow::Result<()> {
    let digest = permit.open.as_ref().map(|v| v.digest.clone());
    let digest = digest.unwrap_or_default();
    let fields = form(&[("accept", "on"), ("digest", &digest)]);
    Ok(commands::sign(ctx, permit, side, &fields).await?)
}

/// An organisation reports twice what happened to its people: one report is at work, one is closed with a lesson.
pub(super) async fn incidents(
    officer: &Ctx,
    speaker: &Ctx,
    id: OrganisationId,
) -> anyhow::Result<()> {
    let organisation = id.to_string();
    for (what, kind) in [
        (
            "After a radio interview a stranger asked at our office who had spoken, and for whom we work.",
            "surveillance",
        ),
        (
            "A photograph of a meeting stood on a public page for a day. Two of us can be recognised in it.",
            "disclosure",
        ),
    ] {
        let fields = form(&[
            ("what", what),
            ("kind", kind),
            ("organisation", &organisation),
        ]);
        let opened =
            incident::report(speaker, speaker.authorize::<Report>(Incidents)?, &fields).await?;
        let now = || async { incident::incident(&mut officer.db(), opened.id).await };
        let triage = form(&[("severity", "moderate"), ("kind", kind)]);
        incident::triage(officer, officer.authorize::<Handle>(now().await?)?, &triage).await?;
        let answer = form(&[(
            "answer",
            "Thank you for telling us. We call you today on the number that we agreed on.",
        )]);
        incident::answer(officer, officer.authorize::<Handle>(now().await?)?, &answer).await?;
        if kind == "surveillance" {
            let due = officer.now().plus(kernel::day(7)).iso_date();
            let measure = form(&[
                (
                    "measure",
                    "Agree on who answers questions at the door, and what is said.",
                ),
                ("owner", "Demo officer"),
                ("due", &due),
            ]);
            let permit = officer.authorize::<Handle>(now().await?)?;
            incident::add_measure(officer, permit, &measure).await?;
            continue;
        }
        let close = form(&[
            ("outcome", "resolved"),
            (
                "why",
                "The photograph is gone, and nobody takes pictures at meetings any more.",
            ),
        ]);
        incident::close(officer, officer.authorize::<Handle>(now().await?)?, &close).await?;
        let lesson = form(&[
            (
                "lesson",
                "At meetings nobody is photographed. Who wants a picture asks everybody who is in it.",
            ),
            ("language", "en"),
            ("nobody", "on"),
        ]);
        incident::learn(officer, officer.authorize::<Learn>(now().await?)?, &lesson).await?;
    }
    Ok(())
}
