//! People contribute: they keep drafts, send for good, take back what they sent while the Office has not begun to answer.

use engagement::AboutYou;
use guard::{AccountId, Authorized, Ctx, Viewer};
use kernel::{Error, Language, Result, Value, Violations, args, input};
use parties::{AgeBand, Gender, OrganisationId};
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};
use web::{Form, written_in};

use crate::{
    commands::index_contribution,
    first,
    model::{Consultation, Contribution, ContributionId, Kind, receipt},
    policy::{Contribute, Withdraw},
    statements, store as rows, voices,
};

/// What a person wrote, checked.
pub struct Written {
    pub body: String,
    pub wording: String,
    pub language: Language,
    pub organisation: OrganisationId,
    /// Whether the organisation's name is to be shown to the Office alone.
    pub unlisted: bool,
    pub about: AboutYou,
}

impl Written {
    pub fn kind(&self) -> Kind {
        if self.wording.is_empty() {
            Kind::Comment
        } else {
            Kind::Wording
        }
    }
}

/// Writes or rewrites a contribution of an organisation that others know, or the Office alone; as a draft or for good. Where
/// nobody is to know it, a voice speaks: [`voices::say`].
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal of a form that asks to speak without the name.
pub async fn contribute(
    ctx: &Ctx,
    permit: Authorized<Contribute>,
    target: &str,
    form: &Form,
    send: bool,
) -> Result<ContributionId> {
    let c = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if voices::asked_for(form) {
        return Err(Error::refused("consultations-no-pseudonym"));
    }
    if send && c.closes.is_some_and(|t| t < ctx.now()) {
        return Err(Error::refused("consultations-too-late"));
    }
    let written = check(ctx, &c, target, form, send).await?;
    let target = target.to_owned();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if send {
                if c.pseudonyms {
                    // Nobody of the organisation speaks without the name meanwhile, and nobody closes.
                    voices::in_time(tx, &ctx, c.id).await?;
                }
                if !written.unlisted {
                    named(tx, &ctx, written.organisation).await?;
                }
                voices::named_meanwhile(tx, &ctx, &c, written.organisation, &target).await?;
            }
            keep(tx, &ctx, &c, account, &target, &written, send).await
        })
    })
    .await
}

/// Reads a form and checks it.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn check(
    ctx: &Ctx,
    c: &Consultation,
    target: &str,
    form: &Form,
    send: bool,
) -> Result<Written> {
    let mut wrong = Violations::new();
    let mut wording = wrong.text("wording", form.get("wording"), input::LONG, false);
    if !proposes(ctx, c, target, &wording).await? {
        wording.clear();
    }
    let body = wrong.text(
        "body",
        form.get("body"),
        input::LONG,
        send && wording.is_empty(),
    );
    let organisation =
        speaking_for(&ctx.viewer, form.get("organisation")).ok_or(Error::NotFound)?;
    wrong.check()?;
    let words = if body.is_empty() { &wording } else { &body };
    Ok(Written {
        language: written_in(form.get("language"), words, ctx.language),
        body,
        wording,
        organisation,
        unlisted: form.get("as") == "unlisted",
        about: AboutYou {
            gender: Gender::from_code(form.get("gender")).unwrap_or(Gender::NotSaid),
            age_band: AgeBand::from_code(form.get("age_band")).unwrap_or(AgeBand::NotSaid),
        },
    })
}

/// The organisation that somebody speaks for: the one asked for, or the first of theirs; nothing where it is not theirs.
pub fn speaking_for(viewer: &Viewer, asked: &str) -> Option<OrganisationId> {
    let mut all = viewer.organisations();
    all.find(|o| asked.is_empty() || *o == asked)
        .and_then(|o| o.parse().ok())
}

/// Whether a wording proposes anything: not where it is the paragraph as it stands, in any of its languages.
///
/// Asked before the unit of work: an open text no longer changes, and nobody should wait while it is read.
///
/// # Errors
/// [`Error::NotFound`] where no such paragraph or question is there.
async fn proposes(ctx: &Ctx, c: &Consultation, target: &str, wording: &str) -> Result<bool> {
    let mut db = ctx.db();
    if let Some(question) = target.strip_prefix("q:") {
        let questions = rows::questions(&mut db, c.id, None).await?;
        // A question has no wording to change.
        let there = questions.iter().any(|q| q.id == question);
        return if there {
            Ok(false)
        } else {
            Err(Error::NotFound)
        };
    }
    let number: u32 = target
        .strip_prefix("p:")
        .and_then(|n| n.parse().ok())
        .ok_or(Error::NotFound)?;
    let squeeze = |t: &str| t.split_whitespace().collect::<Vec<_>>().join(" ");
    let wording = squeeze(wording);
    // The version that the person most likely reads comes first: most forms end there.
    let mut languages = rows::languages(&mut db, c.id, 1).await?;
    languages.sort_by_key(|l| (*l != ctx.language, *l != c.language));
    let mut there = false;
    for language in languages {
        let document = rows::document(&mut db, c.id, 1, language).await?;
        let block = document.blocks.iter().find(|b| b.number == Some(number));
        let Some(block) = block else { continue };
        there = true;
        if wording.is_empty() || squeeze(&block.text) == wording {
            return Ok(false);
        }
    }
    if there {
        Ok(true)
    } else {
        Err(Error::NotFound)
    }
}

/// Refuses words under the name of an organisation whose assessment does not allow that.
async fn named(tx: &mut Tx, ctx: &Ctx, organisation: OrganisationId) -> Result<()> {
    safety::require(tx, organisation, Exposure::Publication, ctx.now(), "").await
}

async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    account: AccountId,
    target: &str,
    w: &Written,
    send: bool,
) -> Result<ContributionId> {
    let draft: Option<(ContributionId,)> = tx
        .first(
            "SELECT id FROM contributions WHERE consultation = $1 AND account = $2 AND target = $3 AND state = 'draft'",
            args![c.id, account, target],
        )
        .await?;
    let id = draft.map_or_else(|| ctx.new_id(), |d| d.0);
    let waits = send && first::waits(tx, c, w.organisation).await?;
    let state = match (send, waits) {
        (false, _) => "draft",
        (true, true) => "held",
        (true, false) => "sent",
    };
    let now = ctx.now();
    let receipt = receipt(id, now, &w.body, &w.wording);
    tx.run(
        "DELETE FROM contributions WHERE id = $1 AND state = 'draft'",
        args![id],
    )
    .await?;
    insert(
        tx,
        args![
            id,
            c.id,
            account,
            w.organisation,
            target,
            w.kind(),
            w.language,
            w.body,
            w.wording,
            state,
            now,
            receipt
        ],
    )
    .await?;
    if state != "sent" {
        // So that it does not come under the name, be it sent by whoever opens it again or let in; nor should its organisation
        // open itself to others while it waits.
        let engagement = c.id.to_string();
        let hides =
            waits && engagement::unlisted_by_default(tx, &engagement, w.organisation).await?;
        let sql = "UPDATE contributions SET unlisted = $2 WHERE id = $1";
        tx.run(sql, args![id, w.unlisted || hides]).await?;
    }
    if waits {
        // Until it is let in nothing else says that the organisation takes part.
        first::hold(tx, ctx, c, id, w.about).await?;
        note_sent(tx, ctx, id, w.organisation, &receipt).await?;
    }
    if state != "sent" {
        return Ok(id);
    }
    rows::tally(tx, c.id, target, 1).await?;
    rows::tally(tx, c.id, "sent", 1).await?;
    engagement::join(tx, &c.id.to_string(), account, w.organisation, w.about).await?;
    stand(tx, ctx, c, w.organisation, w.unlisted).await?;
    let kept = rows::contribution(tx, id).await?;
    index_contribution(tx, c, &kept).await?;
    note_sent(tx, ctx, id, w.organisation, &receipt).await?;
    Ok(id)
}

/// How the organisation stands here. What a voice says leaves no trace of it.
async fn stand(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    organisation: OrganisationId,
    unlisted: bool,
) -> Result<()> {
    engagement::take_part(tx, &c.id.to_string(), organisation, unlisted, ctx.now()).await
}

/// A new row of an account; what the Office says of it is empty.
async fn insert(tx: &mut Tx, values: Vec<Value>) -> Result<()> {
    tx.run(
        "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, wording, state, \
         created, receipt, theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested) \
         VALUES ($1, $2, $3, $4, '', $5, $6, $7, $8, $9, $10, $11, $12, '', '', '', '', FALSE, 1, '', '', FALSE)",
        values,
    )
    .await?;
    Ok(())
}

/// Notes in the log that words came in.
async fn note_sent(
    tx: &mut Tx,
    ctx: &Ctx,
    id: ContributionId,
    organisation: OrganisationId,
    receipt: &str,
) -> Result<()> {
    let about = organisation.to_string();
    let object = format!("contribution:{id}");
    let detail = json!({ "receipt": receipt });
    ctx.record(tx, "contribution.send", &object, &about, detail)
        .await
}

/// Words that are read by nobody but their writer and the Office until the Office lets them in.
pub struct Held {
    pub account: AccountId,
    pub organisation: OrganisationId,
    pub language: Language,
    pub body: String,
    /// Whether the organisation's name is to be shown to the Office alone.
    pub unlisted: bool,
}

/// Keeps a contribution that waits to be let in.
///
/// # Errors
/// A database error.
pub async fn hold(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    target: &str,
    held: Held,
) -> Result<ContributionId> {
    if !held.unlisted {
        named(tx, ctx, held.organisation).await?;
    }
    let (id, now): (ContributionId, _) = (ctx.new_id(), ctx.now());
    let receipt = receipt(id, now, &held.body, "");
    insert(
        tx,
        args![
            id,
            c.id,
            held.account,
            held.organisation,
            target,
            Kind::Statement,
            held.language,
            held.body,
            "",
            "held",
            now,
            receipt
        ],
    )
    .await?;
    stand(tx, ctx, c, held.organisation, held.unlisted).await?;
    note_sent(tx, ctx, id, held.organisation, &receipt).await?;
    Ok(id)
}

/// Notes in the log what a contributor does with a contribution. Under a pseudonym of before there were voices nobody stands
/// there, so that no reader of the log can lift it. Of a voice nothing is noted at the moment in which it acts: between two
/// entries that name somebody, it would stand beside whoever is signed in.
pub async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    k: &Contribution,
    action: &'static str,
    detail: serde_json::Value,
) -> Result<()> {
    if k.is_unnamed() {
        return Ok(());
    }
    let object = format!("contribution:{}", k.id);
    let about = k.organisation.map(|o| o.to_string()).unwrap_or_default();
    if k.pseudonym.is_empty() {
        return ctx.record(tx, action, &object, &about, detail).await;
    }
    let nobody = Ctx {
        viewer: Viewer::default(),
        ..ctx.clone()
    };
    nobody.record(tx, action, &object, "", detail).await
}

/// Puts right in which language a contribution is written, while it has no answer: its author says so.
///
/// # Errors
/// [`Error::NotFound`] for anybody but its author, a refusal where it is answered already.
pub async fn put_language(
    ctx: &Ctx,
    permit: Authorized<Withdraw>,
    contribution: &Contribution,
    form: &Form,
) -> Result<()> {
    let c = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if Some(account) != contribution.account || contribution.state != "sent" {
        return Err(Error::NotFound);
    }
    let mut wrong = Violations::new();
    let language: Option<Language> = wrong.choice("language", form.get("language"));
    wrong.check()?;
    let (k, language) = (contribution.clone(), language.unwrap_or(ctx.language));
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE contributions SET language = $2, version = version + 1 \
                       WHERE id = $1 AND state = 'sent' AND disposition = ''";
            if tx.run(sql, args![k.id, language]).await? != 1 {
                return Err(Error::refused("consultations-answered-already"));
            }
            let kept = rows::contribution(tx, k.id).await?;
            index_contribution(tx, &c, &kept).await?;
            let detail = json!({ "language": language.code() });
            note(tx, &ctx, &k, "contribution.put_language", detail).await
        })
    })
    .await
}

/// Takes a contribution back: its words are erased, its receipt stays with the note that it was withdrawn.
///
/// # Errors
/// [`Error::NotFound`] for anybody but its author.
pub async fn withdraw(
    ctx: &Ctx,
    permit: Authorized<Withdraw>,
    contribution: &Contribution,
) -> Result<()> {
    let c = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    if Some(account) != contribution.account || contribution.state != "sent" {
        return Err(Error::NotFound);
    }
    let k = contribution.clone();
    debug_assert_eq!(c.id, k.consultation, "loaded together");
    ctx.write(move |tx, ctx| Box::pin(async move { take_back(tx, &ctx, &k, json!({})).await }))
        .await
}

/// Erases the words of a contribution that was sent and has no answer, and all that rests on them.
///
/// # Errors
/// A refusal where it is answered already.
pub async fn take_back(
    tx: &mut Tx,
    ctx: &Ctx,
    k: &Contribution,
    detail: serde_json::Value,
) -> Result<()> {
    let c = k.consultation;
    let changed = tx
                .run(
                    "UPDATE contributions SET state = 'withdrawn', body = '', wording = '', version = version + 1 \
                     WHERE id = $1 AND state = 'sent' AND disposition = ''",
                    args![k.id],
                )
                .await?;
    if changed != 1 {
        return Err(Error::refused("consultations-answered-already"));
    }
    rows::tally(tx, c, &k.target, -1).await?;
    rows::tally(tx, c, "sent", -1).await?;
    rows::retheme(tx, c, &k.theme, "", 1).await?;
    if let (Some(account), Some(organisation)) = (k.account, k.organisation) {
        let others = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND account = $2 AND state = 'sent'";
        let voter = statements::voter(ctx, c, &organisation.to_string())?;
        let votes = !statements::cast(tx, c, &voter).await?.is_empty();
        if !votes && tx.number(others, args![c, account]).await? == 0 {
            engagement::leave(tx, &c.to_string(), account).await?;
        }
    }
    statements::withdrawn(tx, k.id).await?;
    first::withdrawn(tx, k.id).await?;
    tx.unindex(&format!("contribution:{}", k.id)).await?;
    note(tx, ctx, k, "contribution.withdraw", detail).await
}
