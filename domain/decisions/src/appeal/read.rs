//! Appeals, panels and steps as they are read.

use guard::{AccountId, Ctx};
use kernel::{Page, PageRequest, Result, args};
use store::Read;

use super::{AppealCase, AppealId, AppealRow, Seat, SeatRow, Step};
use crate::DecisionId;

/// Reads an appeal as one person meets it, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn appeal(db: &mut impl Read, ctx: &Ctx, id: AppealId) -> Result<AppealCase> {
    let row: AppealRow = db
        .one(
            "SELECT a.*, d.kind, d.subject, d.subject_name, d.organisation, d.outcome, d.zone, d.made, d.reason \
             FROM appeals a JOIN decisions d ON d.id = a.decision WHERE a.id = $1",
            args![id],
        )
        .await?;
    let row = row.opened(ctx, db).await?;
    let account = ctx
        .viewer
        .account
        .map(|a| a.to_string())
        .unwrap_or_default();
    let hand = "SELECT COUNT(*) FROM decision_hands WHERE decision = $1 AND account = $2";
    let had_a_hand =
        !account.is_empty() && db.number(hand, args![row.decision, account]).await? > 0;
    let sits = "SELECT COUNT(*) FROM appeal_panel WHERE appeal = $1 AND account = $2 AND declaration = 'clear' AND released IS NULL";
    let sits = !account.is_empty() && db.number(sits, args![row.id, account]).await? > 0;
    Ok(AppealCase {
        row,
        had_a_hand,
        sits,
    })
}

/// The appeal against a decision, where there is one.
///
/// # Errors
/// A database error.
pub async fn appeal_of(
    db: &mut impl Read,
    ctx: &Ctx,
    decision: DecisionId,
) -> Result<Option<AppealCase>> {
    let sql = "SELECT id FROM appeals WHERE decision = $1";
    let Some((id,)) = db.first::<(AppealId,)>(sql, args![decision]).await? else {
        return Ok(None);
    };
    appeal(db, ctx, id).await.map(Some)
}

/// Everybody who was appointed to a panel, also those who were released, in the order of their appointment.
///
/// # Errors
/// A database error.
pub async fn panel(db: &mut impl Read, ctx: &Ctx, appeal: AppealId) -> Result<Vec<SeatRow>> {
    let mut seats = Vec::new();
    for seat in kept(db, appeal).await? {
        seats.push(seat.opened(ctx, db).await?);
    }
    Ok(seats)
}

/// The same for counting votes, whoever asks.
pub(super) async fn counted(
    db: &mut impl Read,
    ctx: &Ctx,
    appeal: AppealId,
) -> Result<Vec<SeatRow>> {
    let mut seats = Vec::new();
    for seat in kept(db, appeal).await? {
        seats.push(seat.counted(ctx, db).await?);
    }
    Ok(seats)
}

async fn kept(db: &mut impl Read, appeal: AppealId) -> Result<Vec<SeatRow>> {
    db.all(
        "SELECT * FROM appeal_panel WHERE appeal = $1 ORDER BY appointed, name, account",
        args![appeal],
    )
    .await
}

/// One seat, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn seat(db: &mut impl Read, ctx: &Ctx, id: AppealId, account: AccountId) -> Result<Seat> {
    let sql = "SELECT * FROM appeal_panel WHERE appeal = $1 AND account = $2";
    let row: SeatRow = db.one(sql, args![id, account]).await?;
    Ok(Seat {
        row: row.opened(ctx, db).await?,
        case: appeal(db, ctx, id).await?,
    })
}

/// What was done about an appeal, oldest first.
///
/// # Errors
/// A database error.
pub async fn steps(db: &mut impl Read, appeal: AppealId) -> Result<Vec<Step>> {
    db.all(
        "SELECT at, step, actor_name, note FROM appeal_steps WHERE appeal = $1 ORDER BY number",
        args![appeal],
    )
    .await
}

/// What waits for somebody, by its deadline: every running appeal for the secretary (but those against decisions they
/// had a hand in), those of their panels for a panellist. What is overdue stands first; what is over stands last.
///
/// # Errors
/// A database error.
pub async fn docket(
    db: &mut impl Read,
    ctx: &Ctx,
    account: AccountId,
    whole: bool,
    request: &PageRequest,
) -> Result<Page<AppealRow>> {
    let (due, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let due: i64 = due.parse().unwrap_or(i64::MIN);
    // An appeal that is over has no deadline, and sorts behind all that have one, the newest first.
    let rows: Vec<AppealRow> = db
        .all(
            "SELECT a.*, d.kind, d.subject, d.subject_name, d.organisation, d.outcome, d.zone, d.made, d.reason \
             FROM appeals a JOIN decisions d ON d.id = a.decision \
             WHERE (COALESCE(a.due, 9000000000000000 - a.lodged), a.id) > ($2, $3) \
               AND (($4 AND NOT EXISTS (SELECT 1 FROM decision_hands h WHERE h.decision = a.decision AND h.account = $1)) \
                 OR EXISTS (SELECT 1 FROM appeal_panel p WHERE p.appeal = a.id AND p.account = $1 AND p.released IS NULL)) \
             ORDER BY COALESCE(a.due, 9000000000000000 - a.lodged), a.id LIMIT $5",
            args![account, due, last, whole, request.limit()],
        )
        .await?;
    let mut listed = Vec::with_capacity(rows.len());
    for row in rows {
        listed.push(row.listed(ctx, db).await?);
    }
    Ok(Page::cut(listed, request, |a: &AppealRow| {
        let key = a.due.map_or(9_000_000_000_000_000 - a.lodged.0, |d| d.0);
        format!("{key} {}", a.id)
    }))
}
