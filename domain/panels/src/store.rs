//! All SQL of panels.

use ::store::{Read, Tx};
use guard::AccountId;
use kernel::{Result, Timestamp, args};
use parties::OrganisationId;

use crate::model::{Draw, Place, PlaceState, Quota, Safety, Stand, Way, Willing};

macro_rules! willing {
    ($rest:literal) => {
        concat!(
            "SELECT w.organisation, o.name, CASE WHEN v.presence = 'unlisted' THEN 'office' ELSE o.visibility END AS visibility, \
             o.standing, w.account, w.at, w.way, w.stand, w.stand_reason, w.safety, w.safety_note, w.salt, w.label FROM panel_willing w \
             JOIN organisations o ON o.id = w.organisation \
             LEFT JOIN presences v ON v.engagement = w.engagement AND v.organisation = w.organisation WHERE w.engagement = $1 ",
            $rest
        )
    };
}

macro_rules! place {
    ($rest:literal) => {
        concat!(
            "SELECT p.organisation, o.name, CASE WHEN v.presence = 'unlisted' THEN 'office' ELSE o.visibility END AS visibility, \
             p.round, p.state, p.answer_by, p.answered FROM panel_places p JOIN organisations o ON o.id = p.organisation \
             LEFT JOIN presences v ON v.engagement = p.engagement AND v.organisation = p.organisation WHERE p.engagement = $1 ",
            $rest
        )
    };
}

/// Who is willing, by name.
///
/// # Errors
/// A database error.
pub async fn willing(db: &mut impl Read, engagement: &str) -> Result<Vec<Willing>> {
    db.all(
        willing!("ORDER BY o.sort_name, w.organisation"),
        args![engagement],
    )
    .await
}

/// Whether an organisation is willing.
///
/// # Errors
/// A database error.
pub async fn willing_of(
    db: &mut impl Read,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<Option<Willing>> {
    db.first(
        willing!("AND w.organisation = $2"),
        args![engagement, organisation],
    )
    .await
}

/// Notes that an organisation is willing, and by which way it would come, once; says whether it was not before.
///
/// # Errors
/// A database error.
pub async fn say_willing(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    account: AccountId,
    way: Way,
    at: Timestamp,
) -> Result<bool> {
    let done = tx
        .run(
            "INSERT INTO panel_willing (engagement, organisation, account, at, way, stand, stand_reason, safety, safety_note, salt, label) \
             VALUES ($1, $2, $3, $4, $5, 'free', '', 'unseen', '', '', '') ON CONFLICT DO NOTHING",
            args![engagement, organisation, account, at, way],
        )
        .await?;
    Ok(done == 1)
}

/// Takes an organisation's word back; says whether there was one.
///
/// # Errors
/// A database error.
pub async fn take_back(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<bool> {
    let sql = "DELETE FROM panel_willing WHERE engagement = $1 AND organisation = $2";
    Ok(tx.run(sql, args![engagement, organisation]).await? == 1)
}

/// Puts an organisation into every panel or into none, or leaves it to chance.
///
/// # Errors
/// A database error.
pub async fn set_stand(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    stand: Stand,
    reason: &str,
) -> Result<bool> {
    let sql = "UPDATE panel_willing SET stand = $3, stand_reason = $4 WHERE engagement = $1 AND organisation = $2";
    let args = args![engagement, organisation, stand, reason];
    Ok(tx.run(sql, args).await? == 1)
}

/// Notes what was found when the risk of taking part was looked at; the note comes sealed.
///
/// # Errors
/// A database error.
pub async fn set_safety(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    safety: Safety,
    note: &str,
) -> Result<bool> {
    let sql = "UPDATE panel_willing SET safety = $3, safety_note = $4 WHERE engagement = $1 AND organisation = $2";
    let args = args![engagement, organisation, safety, note];
    Ok(tx.run(sql, args).await? == 1)
}

/// Keeps under which label an organisation is published, and by which salt it can be checked.
pub(crate) async fn set_label(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    label: &str,
    salt: &str,
) -> Result<()> {
    let sql = "UPDATE panel_willing SET label = $3, salt = $4 WHERE engagement = $1 AND organisation = $2";
    tx.run(sql, args![engagement, organisation, label, salt])
        .await?;
    Ok(())
}

/// The quotas, in the order of their groups.
///
/// # Errors
/// A database error.
pub async fn quotas(db: &mut impl Read, engagement: &str) -> Result<Vec<Quota>> {
    db.all(
        "SELECT dimension, code, least, most, reason FROM panel_quotas WHERE engagement = $1 ORDER BY dimension, code",
        args![engagement],
    )
    .await
}

/// Sets the quotas in place of those before.
///
/// # Errors
/// A database error.
pub async fn put_quotas(tx: &mut Tx, engagement: &str, quotas: &[Quota]) -> Result<()> {
    let sql = "DELETE FROM panel_quotas WHERE engagement = $1";
    tx.run(sql, args![engagement]).await?;
    for q in quotas {
        tx.run(
            "INSERT INTO panel_quotas (engagement, dimension, code, least, most, reason) VALUES ($1, $2, $3, $4, $5, $6)",
            args![engagement, q.dimension, q.code, q.least, q.most, q.reason],
        )
        .await?;
    }
    Ok(())
}

/// The lotteries that were published, in their order.
///
/// # Errors
/// A database error.
pub async fn draws(db: &mut impl Read, engagement: &str) -> Result<Vec<Draw>> {
    db.all(
        "SELECT round, committed, drawn, record, report, first_number, first_by FROM panel_draws WHERE engagement = $1 ORDER BY round",
        args![engagement],
    )
    .await
}

/// Whether a lottery was published: its files, which are long, are not read for it.
///
/// # Errors
/// A database error.
pub async fn is_published(db: &mut impl Read, engagement: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM panel_draws WHERE engagement = $1";
    Ok(db.number(sql, args![engagement]).await? > 0)
}

/// The last lottery that was published.
///
/// # Errors
/// A database error.
pub async fn last_draw(db: &mut impl Read, engagement: &str) -> Result<Option<Draw>> {
    Ok(draws(db, engagement).await?.pop())
}

pub(crate) async fn add_draw(tx: &mut Tx, engagement: &str, d: &Draw) -> Result<()> {
    tx.run(
        "INSERT INTO panel_draws (engagement, round, committed, drawn, record, report, first_number, first_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![
            engagement,
            d.round,
            d.committed,
            d.drawn,
            d.record,
            d.report,
            d.first_number,
            d.first_by
        ],
    )
    .await?;
    Ok(())
}

/// Keeps what one of two officers typed, or forgets it.
pub(crate) async fn set_first(
    tx: &mut Tx,
    engagement: &str,
    round: i64,
    number: Option<i64>,
    by: &str,
) -> Result<()> {
    let sql = "UPDATE panel_draws SET first_number = $3, first_by = $4 WHERE engagement = $1 AND round = $2";
    tx.run(sql, args![engagement, round, number, by]).await?;
    Ok(())
}

/// Notes a draw as held; says whether it was not before.
pub(crate) async fn set_held(
    tx: &mut Tx,
    engagement: &str,
    round: i64,
    at: Timestamp,
    record: &str,
) -> Result<bool> {
    let sql = "UPDATE panel_draws SET drawn = $3, record = $4 WHERE engagement = $1 AND round = $2 AND drawn IS NULL";
    Ok(tx.run(sql, args![engagement, round, at, record]).await? == 1)
}

/// The places, by name.
///
/// # Errors
/// A database error.
pub async fn places(db: &mut impl Read, engagement: &str) -> Result<Vec<Place>> {
    db.all(
        place!("ORDER BY o.sort_name, p.organisation"),
        args![engagement],
    )
    .await
}

/// The place of an organisation.
///
/// # Errors
/// A database error.
pub async fn place(
    db: &mut impl Read,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<Option<Place>> {
    db.first(
        place!("AND p.organisation = $2"),
        args![engagement, organisation],
    )
    .await
}

pub(crate) async fn offer(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    round: i64,
    answer_by: Timestamp,
) -> Result<()> {
    tx.run(
        "INSERT INTO panel_places (engagement, organisation, round, state, answer_by, answered) VALUES ($1, $2, $3, 'offered', $4, NULL)",
        args![engagement, organisation, round, answer_by],
    )
    .await?;
    Ok(())
}

/// An organisation takes its place or gives it up, as long as the place stands; says whether it could.
///
/// # Errors
/// A database error.
pub async fn answer_place(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    accepts: bool,
    at: Timestamp,
) -> Result<bool> {
    let state = if accepts {
        PlaceState::Accepted
    } else {
        PlaceState::Declined
    };
    // A place that was accepted can be given up; one that was given up is not taken back: it may be drawn for somebody else.
    let sql = "UPDATE panel_places SET state = $3, answered = $4 WHERE engagement = $1 AND organisation = $2 \
               AND (state = 'offered' AND answer_by >= $4 OR state = 'accepted' AND $3 = 'declined')";
    Ok(tx
        .run(sql, args![engagement, organisation, state, at])
        .await?
        == 1)
}

/// Places that nobody has answered in time fall free; gives how many.
///
/// # Errors
/// A database error.
pub async fn lapse(tx: &mut Tx, engagement: &str, now: Timestamp) -> Result<u64> {
    let sql = "UPDATE panel_places SET state = 'lapsed' WHERE engagement = $1 AND state = 'offered' AND answer_by < $2";
    tx.run(sql, args![engagement, now]).await
}

/// Takes back a place that was offered and is not answered.
///
/// # Errors
/// A database error.
pub async fn take_place(tx: &mut Tx, engagement: &str, organisation: OrganisationId) -> Result<()> {
    let sql = "UPDATE panel_places SET state = 'lapsed' WHERE engagement = $1 AND organisation = $2 AND state = 'offered'";
    tx.run(sql, args![engagement, organisation]).await?;
    Ok(())
}

/// Notes who came, of those who had accepted; says whether it could.
///
/// # Errors
/// A database error.
pub async fn mark(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    came: bool,
) -> Result<bool> {
    let state = if came {
        PlaceState::Attended
    } else {
        PlaceState::Absent
    };
    let sql = "UPDATE panel_places SET state = $3 WHERE engagement = $1 AND organisation = $2 \
               AND state IN ('accepted', 'attended', 'absent')";
    Ok(tx.run(sql, args![engagement, organisation, state]).await? == 1)
}

/// What is kept of an organisation in panels: the activity, when it was willing, its place, whether chance decides and why not.
///
/// # Errors
/// A database error.
pub async fn own_rows(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Vec<(String, Timestamp, Option<String>, String, String)>> {
    db.all(
        "SELECT w.engagement, w.at, p.state, w.stand, w.stand_reason FROM panel_willing w LEFT JOIN panel_places p ON p.engagement = w.engagement \
         AND p.organisation = w.organisation WHERE w.organisation = $1 ORDER BY w.at, w.engagement",
        args![organisation],
    )
    .await
}

/// Forgets why an organisation was in or out of panels, and what was found of its risk. That a lottery was held with its
/// label stays: others rest on it.
///
/// # Errors
/// A database error.
pub async fn forget(tx: &mut Tx, organisation: &str) -> Result<()> {
    tx.run(
        "UPDATE panel_willing SET stand_reason = '', safety_note = '', salt = '' WHERE organisation = $1",
        args![organisation],
    )
    .await?;
    // Of what was never published nothing rests on it.
    tx.run(
        "DELETE FROM panel_willing WHERE organisation = $1 AND label = ''",
        args![organisation],
    )
    .await?;
    Ok(())
}

/// Where a person said that their organisation would take part: the activity, the organisation, by which way and when.
///
/// # Errors
/// A database error.
pub async fn said_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(String, OrganisationId, Way, Timestamp)>> {
    db.all(
        "SELECT engagement, organisation, way, at FROM panel_willing WHERE account = $1 ORDER BY at, engagement",
        args![account],
    )
    .await
}

/// Offers a place to everybody who is willing and may take part, where places suffice for all; gives to whom.
///
/// # Errors
/// A database error.
pub async fn offer_all(
    tx: &mut Tx,
    engagement: &str,
    answer_by: Timestamp,
) -> Result<Vec<OrganisationId>> {
    let mut offered = Vec::new();
    for w in willing(tx, engagement).await?.iter().filter(|w| w.may()) {
        offer(tx, engagement, w.organisation, 0, answer_by).await?;
        offered.push(w.organisation);
    }
    Ok(offered)
}
