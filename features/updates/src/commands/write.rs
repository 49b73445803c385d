//! An update is written: added as a draft, edited, put into other languages, and organisations named that it is for or that
//! read it before its moment.

use guard::{Authorized, Ctx};
use kernel::{Error, Id, Language, Message, Result, Timestamp, Violations, args, input};
use parties::{OrganisationId, Theme, geography::continents};
use serde_json::json;
use web::Form;

use crate::{
    commands::index,
    model::{Audience, Kind, Update, UpdateId, body, listed},
    policy::{Edit, Name, Translate, Write},
    store as rows,
};

/// What an update can lead to within the house.
const LINKS: usize = 10;
/// Where these stand, and what the rooms that know their titles call them.
const PLACES: [(&str, &str); 2] = [
    ("/consultations/", "consultation"),
    ("/briefings/", "briefing"),
];

/// What an update consists of, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    kind: Kind,
    language: Language,
    title: String,
    summary: String,
    body: String,
    audience: Audience,
    early: bool,
    closes: Option<Timestamp>,
    themes: Vec<Theme>,
    regions: Vec<&'static str>,
    links: Vec<(&'static str, String)>,
}

impl Fields {
    /// Reads and checks the form of a draft.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(ctx: &Ctx, form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.line("title", form.get("title"), input::LINE, true);
        let summary = wrong.text("summary", form.get("summary"), 1_000, true);
        let body = body(&mut wrong, "body", form.get("body"));
        let kind: Option<Kind> = wrong.choice("kind", form.get("kind"));
        let audience: Option<Audience> = wrong.choice("audience", form.get("audience"));
        let closes = closes(&mut wrong, ctx, kind, form.get("closes"));
        let themes = wrong.chosen("themes", form.all("themes"), Theme::from_code);
        let regions = wrong.chosen("regions", form.all("regions"), |code| {
            continents().find(|r| r.m49 == code).map(|r| r.m49)
        });
        let links = links(&mut wrong, &ctx.app.base, form.get("links"));
        wrong.check()?;
        Ok(Self {
            kind: kind.ok_or(Error::NotFound)?,
            language: Language::from_code(form.get("language")).unwrap_or(ctx.language),
            title,
            summary,
            body,
            audience: audience.ok_or(Error::NotFound)?,
            early: form.ticked("early"),
            closes,
            themes,
            regions,
            links,
        })
    }

    /// What it leads to: kind and identifier.
    pub fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.links.iter().map(|(kind, id)| (*kind, id.as_str()))
    }

    fn kept_themes(&self) -> String {
        listed(self.themes.iter().map(|t| t.code()))
    }

    fn kept_links(&self) -> String {
        let lines: Vec<String> = self.links().map(|(k, id)| format!("{k}:{id}")).collect();
        lines.join("\n")
    }
}

/// The last moment of a call; news has none.
pub(super) fn closes(
    wrong: &mut Violations,
    ctx: &Ctx,
    kind: Option<Kind>,
    raw: &str,
) -> Option<Timestamp> {
    if kind != Some(Kind::Call) {
        return None;
    }
    let day = wrong.date("closes", raw, true)?;
    let end = day.plus(kernel::day(1) - 1);
    if end < ctx.now() {
        wrong.push("closes", Message::new("updates-closes-past"));
    }
    Some(end)
}

/// Addresses of this house, a line each, with or without its name.
fn links(wrong: &mut Violations, base: &str, raw: &str) -> Vec<(&'static str, String)> {
    let typed = wrong.text("links", raw, input::PARAGRAPH, false);
    let mut all = Vec::new();
    for line in typed.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let path = line.strip_prefix(base).unwrap_or(line);
        let found = PLACES.iter().find_map(|(place, kind)| {
            let id = path.strip_prefix(*place)?.split(['?', '#']).next()?;
            let id: Id<()> = id.parse().ok()?;
            Some((*kind, id.to_string()))
        });
        match found {
            Some(link) if !all.contains(&link) => all.push(link),
            Some(_) => {}
            None => {
                let line: String = line.chars().take(80).collect();
                let message = Message::new("updates-link-wrong").with("line", line);
                wrong.push("links", message);
                return all;
            }
        }
    }
    if all.len() > LINKS {
        let message = Message::new("updates-links-many").with("limit", LINKS);
        wrong.push("links", message);
    }
    all
}

/// Writes an update down as a draft.
///
/// # Errors
/// A database error.
pub async fn add(ctx: &Ctx, _: Authorized<Write>, fields: Fields) -> Result<UpdateId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let id: UpdateId = ctx.new_id();
            let f = &fields;
            let by = ctx.viewer.account.map(|a| a.to_string()).unwrap_or_default();
            let now = ctx.now();
            tx.run(
                "INSERT INTO updates (id, kind, language, title, summary, body, worded, audience, early, closes, themes, regions, \
                 links, state, reason, by_account, created, version) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'draft', '', $14, $7, 1)",
                args![
                    id, f.kind, f.language, f.title, f.summary, f.body, now, f.audience, f.early, f.closes,
                    f.kept_themes(), listed(f.regions.iter().copied()), f.kept_links(), by,
                ],
            )
            .await?;
            ctx.record(tx, "update.add", &format!("update:{id}"), "", json!({})).await?;
            Ok(id)
        })
    })
    .await
}

/// Changes a draft. Its versions in other languages stay, and are older than their original from then on.
///
/// # Errors
/// A refusal where somebody else changed it since `version` was read.
pub async fn edit(ctx: &Ctx, draft: Authorized<Edit>, fields: Fields, version: i64) -> Result<()> {
    let u = draft.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let f = &fields;
            let changed = tx
                .run(
                    "UPDATE updates SET kind = $2, language = $3, title = $4, summary = $5, body = $6, \
                     worded = CASE WHEN title <> $4 OR summary <> $5 OR body <> $6 THEN $7 ELSE worded END, audience = $8, \
                     early = $9, closes = $10, themes = $11, regions = $12, links = $13, version = version + 1 \
                     WHERE id = $1 AND version = $14 AND state = 'draft'",
                    args![
                        u.id, f.kind, f.language, f.title, f.summary, f.body, ctx.now(), f.audience, f.early, f.closes,
                        f.kept_themes(), listed(f.regions.iter().copied()), f.kept_links(), version,
                    ],
                )
                .await?;
            if changed != 1 {
                return Err(Error::refused("updates-changed-meanwhile"));
            }
            // What is the original now stands beside itself no longer.
            rows::drop_text(tx, u.id, f.language).await?;
            ctx.record(tx, "update.edit", &u.object(), "", json!({})).await
        })
    })
    .await
}

/// Adds or replaces the version in one language.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn put_version(
    ctx: &Ctx,
    permit: Authorized<Translate>,
    language: Language,
    form: &Form,
) -> Result<()> {
    let u = permit.into_inner();
    let mut wrong = Violations::new();
    let title = wrong.line("title", form.get("title"), input::LINE, true);
    let summary = wrong.text("summary", form.get("summary"), 1_000, true);
    let body = body(&mut wrong, "body", form.get("body"));
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // Within the lock: what is published meanwhile would come out with what search knew of the draft.
            tx.lock("updates").await?;
            // Read anew: it may have become the language of the original, or have gone, since the form was opened.
            let u: Update = rows::update(tx, &ctx.viewer, u.id, None).await?;
            if language == u.language {
                return Err(Error::refused("updates-version-of-itself"));
            }
            let words = [title.as_str(), summary.as_str(), body.as_str()];
            rows::put_text(tx, u.id, language, words, ctx.now()).await?;
            index(tx, &u).await?;
            let detail = json!({ "language": language });
            ctx.record(tx, "update.translate", &u.object(), "", detail)
                .await
        })
    })
    .await
}

/// Names an organisation that the update is for, or that reads it before its moment.
///
/// # Errors
/// [`Error::NotFound`] for an organisation that is not there; a refusal where the update was published meanwhile.
pub async fn name(ctx: &Ctx, permit: Authorized<Name>, organisation: OrganisationId) -> Result<()> {
    let u = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            still(tx, &u).await?;
            // Where it went into another meanwhile, the one that stands is named.
            let found = parties::organisation(tx, organisation).await?;
            let organisation = parties::stands_for(tx, found).await?.id;
            rows::name(tx, u.id, organisation).await?;
            // About nobody: until its moment it may be unknown to those named.
            let detail = json!({ "organisation": organisation });
            ctx.record(tx, "update.name", &u.object(), "", detail).await
        })
    })
    .await
}

/// Takes an organisation off that list.
///
/// # Errors
/// A refusal where the update was published meanwhile.
pub async fn unname(
    ctx: &Ctx,
    permit: Authorized<Name>,
    organisation: OrganisationId,
) -> Result<()> {
    let u = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            still(tx, &u).await?;
            rows::unname(tx, u.id, organisation).await?;
            let detail = json!({ "organisation": organisation });
            ctx.record(tx, "update.unname", &u.object(), "", detail)
                .await
        })
    })
    .await
}

/// Refuses where the update left the state in which it was read.
async fn still(tx: &mut store::Tx, u: &Update) -> Result<()> {
    let sql = "UPDATE updates SET version = version + 1 WHERE id = $1 AND state = $2";
    if tx.run(sql, args![u.id, u.state]).await? != 1 {
        return Err(Error::refused("updates-changed-meanwhile"));
    }
    Ok(())
}
