//! An issue is gathered: named, opened with a few words, filled with updates.

use guard::{Authorized, Ctx};
use kernel::{Error, Language, Localized, Message, Result, Violations, args, input};
use serde_json::json;
use web::Form;

use super::model::{Issue, IssueId};
use super::store as rows;
use crate::{
    model::UpdateId,
    policy::{EditIssue, Gather},
};

/// Updates of one issue.
const MOST: usize = 30;

/// An issue as it is typed, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    title: Localized,
    intro: Localized,
    items: Vec<UpdateId>,
}

impl Fields {
    /// Reads and checks the form: English throughout, other languages where there are words.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.localized("title", &form.localized("title"), input::LINE, false);
        if title.get(Language::English).is_empty() {
            wrong.push("title-en", Message::new("error-required"));
        }
        let intro = wrong.localized("intro", &form.localized("intro"), input::PARAGRAPH, false);
        let items = wrong.chosen("items", form.all("items"), |id| id.parse().ok());
        if items.len() > MOST {
            let message = Message::new("newsletter-many").with("limit", MOST);
            wrong.push("items", message);
        }
        wrong.check()?;
        Ok(Self {
            title,
            intro,
            items,
        })
    }
}

/// An issue, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(ctx: &Ctx, id: IssueId) -> Result<Issue> {
    rows::issue(&mut ctx.db(), id).await
}

/// Writes an issue down as a draft.
///
/// # Errors
/// A database error.
pub async fn add(ctx: &Ctx, _: Authorized<Gather>, fields: Fields) -> Result<IssueId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let id: IssueId = ctx.new_id();
            let by = ctx
                .viewer
                .account
                .map(|a| a.to_string())
                .unwrap_or_default();
            tx.run(
                "INSERT INTO newsletter_issues (id, title, intro, state, reached, letters, by_account, created, version) \
                 VALUES ($1, $2, $3, 'draft', '', 0, $4, $5, 1)",
                args![id, fields.title, fields.intro, by, ctx.now()],
            )
            .await?;
            put(tx, id, &fields.items, ctx.language).await?;
            ctx.record(tx, "issue.add", &format!("issue:{id}"), "", json!({}))
                .await?;
            Ok(id)
        })
    })
    .await
}

/// Changes a draft.
///
/// # Errors
/// A refusal where somebody else changed it since `version` was read.
pub async fn edit(
    ctx: &Ctx,
    draft: Authorized<EditIssue>,
    fields: Fields,
    version: i64,
) -> Result<()> {
    let i = draft.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE newsletter_issues SET title = $2, intro = $3, version = version + 1 \
                       WHERE id = $1 AND version = $4 AND state = 'draft'";
            let values = args![i.id, fields.title, fields.intro, version];
            if tx.run(sql, values).await? != 1 {
                return Err(Error::refused("updates-changed-meanwhile"));
            }
            put(tx, i.id, &fields.items, ctx.language).await?;
            ctx.record(tx, "issue.edit", &i.object(), "", json!({}))
                .await
        })
    })
    .await
}

/// Keeps what was chosen of what can be chosen: what is published, for more than a few, and told of in no other issue.
async fn put(
    tx: &mut store::Tx,
    id: IssueId,
    chosen: &[UpdateId],
    reading: Language,
) -> Result<()> {
    let offered = rows::to_choose(tx, id, reading).await?;
    let items: Vec<UpdateId> = offered
        .into_iter()
        .map(|o| o.0)
        .filter(|o| chosen.contains(o))
        .collect();
    rows::put_items(tx, id, &items).await
}
