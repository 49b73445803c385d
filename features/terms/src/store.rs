//! All SQL of this feature; one text for both engines.

use futures_util::Stream;
use guard::{AccountId, Reader, Role, Viewer};
use kernel::{Language, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;
use store::{Db, Read, Tx};

use crate::model::{
    Agreement, Duty, Kept, Obligation, ObligationId, Side, Signature, State, Step, Version, Wanted,
};

/// The version in force.
pub async fn current(db: &mut impl Read) -> Result<Version> {
    db.one(
        "SELECT number, published, published_by_name, reason, sign_within FROM terms_versions ORDER BY number DESC LIMIT 1",
        vec![],
    )
    .await
}

/// Every version, newest first.
pub async fn versions(db: &mut impl Read) -> Result<Vec<Version>> {
    db.all(
        "SELECT number, published, published_by_name, reason, sign_within FROM terms_versions ORDER BY number DESC",
        vec![],
    )
    .await
}

/// A version by its number.
pub async fn version(db: &mut impl Read, number: i64) -> Result<Version> {
    db.one(
        "SELECT number, published, published_by_name, reason, sign_within FROM terms_versions WHERE number = $1",
        args![number],
    )
    .await
}

/// The newest version up to a number that each language has.
pub async fn languages(db: &mut impl Read, number: i64) -> Result<Vec<(Language, i64)>> {
    db.all(
        "SELECT language, MAX(version) FROM terms_texts WHERE version <= $1 GROUP BY language ORDER BY language",
        args![number],
    )
    .await
}

/// The words of a version in one language.
pub async fn body(db: &mut impl Read, number: i64, language: Language) -> Result<Option<String>> {
    let row: Option<(String,)> = db
        .first(
            "SELECT body FROM terms_texts WHERE version = $1 AND language = $2",
            args![number, language],
        )
        .await?;
    Ok(row.map(|r| r.0))
}

/// What each side owes by a version, in order.
pub async fn duties(db: &mut impl Read, number: i64) -> Result<Vec<Duty>> {
    db.all(
        "SELECT code, side, rule, amount, text FROM terms_duties WHERE version = $1 ORDER BY position",
        args![number],
    )
    .await
}

/// Keeps a version with its duties.
pub async fn add_version(
    tx: &mut Tx,
    v: &Version,
    by: Option<AccountId>,
    duties: &[Duty],
) -> Result<()> {
    tx.run(
        "INSERT INTO terms_versions (number, published, published_by, published_by_name, reason, sign_within) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        args![
            v.number,
            v.published,
            by.map(|a| a.to_string()).unwrap_or_default(),
            v.published_by_name,
            v.reason,
            v.sign_within
        ],
    )
    .await?;
    for (position, d) in (1_i64..).zip(duties) {
        tx.run(
            "INSERT INTO terms_duties (version, position, code, side, rule, amount, text) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![v.number, position, d.code, d.side, d.rule, d.amount, d.text],
        )
        .await?;
    }
    Ok(())
}

/// Keeps the words of a version in one language; says whether it had none before.
pub async fn add_text(
    tx: &mut Tx,
    number: i64,
    language: Language,
    body: &str,
    now: Timestamp,
) -> Result<bool> {
    let sql = "INSERT INTO terms_texts (version, language, body, written) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (version, language) DO NOTHING";
    Ok(tx.run(sql, args![number, language, body, now]).await? == 1)
}

/// Keeps a duty's words after another language came to them.
pub async fn put_duty_text(tx: &mut Tx, number: i64, d: &Duty) -> Result<()> {
    tx.run(
        "UPDATE terms_duties SET text = $3 WHERE version = $1 AND code = $2",
        args![number, d.code, d.text],
    )
    .await?;
    Ok(())
}

/// The terms between the Office and an organisation.
pub async fn agreement(db: &mut impl Read, id: OrganisationId) -> Result<Agreement> {
    let organisation = parties::organisation(db, id).await?;
    let current = current(db).await?;
    let asked = db
        .first(
            "SELECT version, sign_by, in_force FROM terms_agreements WHERE organisation = $1 AND version = $2",
            args![id, current.number],
        )
        .await?;
    let bound = db
        .first(
            "SELECT version, sign_by, in_force FROM terms_agreements \
             WHERE organisation = $1 AND in_force IS NOT NULL ORDER BY version DESC LIMIT 1",
            args![id],
        )
        .await?;
    Ok(Agreement {
        signatures: signatures(db, id, current.number).await?,
        organisation,
        current,
        asked,
        bound,
    })
}

/// The signatures under a version, the organisation's last.
pub async fn signatures(
    db: &mut impl Read,
    id: OrganisationId,
    number: i64,
) -> Result<Vec<Signature>> {
    db.all(
        "SELECT side, account, name, at, language, digest FROM terms_signatures \
         WHERE organisation = $1 AND version = $2 ORDER BY side",
        args![id, number],
    )
    .await
}

/// Asks an organisation to sign a version; says whether it was not asked before.
pub async fn ask(
    tx: &mut Tx,
    id: OrganisationId,
    number: i64,
    now: Timestamp,
    sign_by: Timestamp,
) -> Result<bool> {
    let sql = "INSERT INTO terms_agreements (organisation, version, asked, sign_by) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (organisation, version) DO NOTHING";
    Ok(tx.run(sql, args![id, number, now, sign_by]).await? == 1)
}

/// Keeps a signature; says whether that side had not signed before.
pub async fn sign(tx: &mut Tx, id: OrganisationId, number: i64, s: &Signature) -> Result<bool> {
    let sql = "INSERT INTO terms_signatures (organisation, version, side, account, name, at, language, digest) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (organisation, version, side) DO NOTHING";
    let values = args![
        id, number, s.side, s.account, s.name, s.at, s.language, s.digest
    ];
    Ok(tx.run(sql, values).await? == 1)
}

/// Both have signed.
pub async fn put_in_force(
    tx: &mut Tx,
    id: OrganisationId,
    number: i64,
    now: Timestamp,
) -> Result<()> {
    tx.run(
        "UPDATE terms_agreements SET in_force = $3 WHERE organisation = $1 AND version = $2",
        args![id, number, now],
    )
    .await?;
    Ok(())
}

/// Organisations of the network bound by an earlier version and not asked to sign this one, after an identifier.
pub async fn to_ask_anew(
    db: &mut impl Read,
    number: i64,
    after: &str,
) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = db
        .all(
            "SELECT DISTINCT a.organisation FROM terms_agreements a JOIN organisations o ON o.id = a.organisation \
             WHERE a.version < $1 AND o.standing = 'member' AND a.organisation > $2 \
             AND NOT EXISTS (SELECT 1 FROM terms_agreements n WHERE n.organisation = a.organisation AND n.version = $1) \
             ORDER BY a.organisation LIMIT 100",
            args![number, after],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// An organisation of the network without both signatures under the version in force.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Unsigned {
    /// Identifier.
    pub id: OrganisationId,
    /// Name.
    pub name: String,
    /// Key of the order.
    pub sort_name: String,
    /// Until when it is to sign; nothing where it was not asked.
    pub sign_by: Option<Timestamp>,
    /// Sides that have signed.
    pub office: bool,
    /// Sides that have signed.
    pub organisation: bool,
    /// The former version by which it is bound.
    pub bound: Option<i64>,
    /// Its time zone.
    pub zone: String,
}

/// Who has not signed yet, by name.
pub async fn unsigned(
    db: &mut impl Read,
    number: i64,
    request: &PageRequest,
) -> Result<Page<Unsigned>> {
    let (name, last) = request.bound().rsplit_once(' ').unwrap_or(("", ""));
    let rows = db
        .all(
            "SELECT o.id, o.name, o.sort_name, o.zone, a.sign_by, \
             EXISTS (SELECT 1 FROM terms_signatures s WHERE s.organisation = o.id AND s.version = $1 AND s.side = 'office') AS office, \
             EXISTS (SELECT 1 FROM terms_signatures s WHERE s.organisation = o.id AND s.version = $1 AND s.side = 'organisation') AS organisation, \
             (SELECT MAX(b.version) FROM terms_agreements b WHERE b.organisation = o.id AND b.in_force IS NOT NULL) AS bound \
             FROM organisations o LEFT JOIN terms_agreements a ON a.organisation = o.id AND a.version = $1 \
             WHERE o.standing = 'member' AND a.in_force IS NULL AND (o.sort_name, o.id) > ($2, $3) \
             ORDER BY o.sort_name, o.id LIMIT $4",
            args![number, name, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |u: &Unsigned| {
        format!("{} {}", u.sort_name, u.id)
    }))
}

/// How many organisations of the network are bound by the terms.
pub async fn signed(db: &mut impl Read) -> Result<i64> {
    db.number(
        "SELECT COUNT(DISTINCT a.organisation) FROM terms_agreements a JOIN organisations o ON o.id = a.organisation \
         WHERE a.in_force IS NOT NULL AND o.standing = 'member'",
        vec![],
    )
    .await
}

/// The organisations through which a person takes part, by name.
pub async fn own(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<(OrganisationId, String)>> {
    let own = parties::own_organisations(db, viewer).await?;
    let mut all: Vec<_> = own.into_iter().map(|o| (o.id, o.name)).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(all)
}

macro_rules! obligations {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.organisation, o.name AS organisation_name, t.version, t.code, d.text, t.side, t.period, t.every, \
             t.anchor, t.turn, t.due, t.state, t.done, o.zone FROM terms_obligations t \
             JOIN organisations o ON o.id = t.organisation JOIN terms_duties d ON d.version = t.version AND d.code = t.code ",
            $rest
        )
    };
}

/// One obligation.
pub async fn obligation(db: &mut impl Read, id: ObligationId) -> Result<Obligation> {
    db.one(obligations!("WHERE t.id = $1"), args![id]).await
}

/// What an organisation and the Office owe each other: what is open first, by its day, then what is done, newest first.
pub async fn of_organisation(
    db: &mut impl Read,
    id: OrganisationId,
) -> Result<(Vec<Obligation>, Vec<Obligation>)> {
    let open = db
        .all(
            obligations!("WHERE t.organisation = $1 AND t.state IN ('open', 'disputed') ORDER BY t.due, t.id LIMIT 500"),
            args![id],
        )
        .await?;
    let done = db
        .all(
            obligations!(
                "WHERE t.organisation = $1 AND t.state IN ('done', 'settled', 'lapsed') ORDER BY t.due DESC, t.id LIMIT 100"
            ),
            args![id],
        )
        .await?;
    Ok((open, done))
}

/// A list of the Office, by day, so that the overdue ones come first.
pub async fn list(
    db: &mut impl Read,
    wanted: &Wanted,
    now: Timestamp,
    request: &PageRequest,
) -> Result<Page<Obligation>> {
    let (due, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let due: i64 = due.parse().unwrap_or(i64::MIN);
    let side = wanted.side.map_or("", Side::code);
    let rows = db
        .all(
            obligations!(
                "WHERE ($1 = '' OR t.side = $1) AND o.standing IN ('member', 'suspended') \
                 AND ($2 = '' OR t.state = $2 OR ($2 = 'overdue' AND t.state = 'open' AND t.due < $3) \
                 OR ($2 = 'done' AND t.state = 'settled')) \
                 AND (t.due, t.id) > ($4, $5) ORDER BY t.due, t.id LIMIT $6"
            ),
            args![side, wanted.state, now, due, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |o: &Obligation| {
        format!("{} {}", o.due.0, o.id)
    }))
}

/// The same list whole, for downloads.
pub fn every(
    db: Db,
    wanted: Wanted,
    now: Timestamp,
) -> impl Stream<Item = Result<Obligation>> + Send + use<> {
    ::store::portions(db, move |mut db, request| {
        let wanted = wanted.clone();
        async move { list(&mut db, &wanted, now, &request).await }
    })
}

/// How many obligations of the Office are overdue.
pub async fn overdue(db: &mut impl Read, now: Timestamp) -> Result<i64> {
    db.number(
        "SELECT COUNT(*) FROM terms_obligations t JOIN organisations o ON o.id = t.organisation \
         WHERE t.side = 'office' AND t.state = 'open' AND t.due < $1 AND o.standing IN ('member', 'suspended')",
        args![now],
    )
    .await
}

/// What of a duty came before: how often, whether one is open, whether one is or was done.
pub async fn before(db: &mut impl Read, id: OrganisationId, code: &str) -> Result<(i64, i64, i64)> {
    db.one(
        "SELECT COALESCE(MAX(period), 0), COUNT(CASE WHEN state = 'open' THEN 1 END), COUNT(CASE WHEN state <> 'lapsed' THEN 1 END) \
         FROM terms_obligations WHERE organisation = $1 AND code = $2",
        args![id, code],
    )
    .await
}

/// Adds an obligation; says whether it was not there.
pub async fn add_obligation(tx: &mut Tx, o: &Obligation, now: Timestamp) -> Result<bool> {
    let sql = "INSERT INTO terms_obligations (id, organisation, version, code, side, period, every, anchor, turn, due, state, created) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (organisation, code, period) DO NOTHING";
    let values = args![
        o.id,
        o.organisation,
        o.version,
        o.code,
        o.side,
        o.period,
        o.every,
        o.anchor,
        o.turn,
        o.due,
        o.state,
        now
    ];
    Ok(tx.run(sql, values).await? == 1)
}

/// Open obligations of an organisation are those of another version from now on: what that one asks for as well goes
/// on with its day, what it does not ask for lapses.
pub async fn carry_over(tx: &mut Tx, id: OrganisationId, number: i64) -> Result<()> {
    tx.run(
        "UPDATE terms_obligations SET version = $2 WHERE organisation = $1 AND state = 'open' AND EXISTS \
         (SELECT 1 FROM terms_duties d WHERE d.version = $2 AND d.code = terms_obligations.code AND d.side = terms_obligations.side)",
        args![id, number],
    )
    .await?;
    tx.run(
        "UPDATE terms_obligations SET state = 'lapsed' WHERE organisation = $1 AND state = 'open' AND version <> $2",
        args![id, number],
    )
    .await?;
    Ok(())
}

/// Moves an obligation from one state to another; says whether nobody else had moved it.
pub async fn move_on(
    tx: &mut Tx,
    id: ObligationId,
    from: State,
    to: State,
    done: Option<Timestamp>,
) -> Result<bool> {
    let sql = "UPDATE terms_obligations SET state = $3, done = $4 WHERE id = $1 AND state = $2";
    Ok(tx.run(sql, args![id, from, to, done]).await? == 1)
}

/// Keeps what was said.
pub async fn add_step(tx: &mut Tx, id: &str, obligation: ObligationId, s: &Step) -> Result<()> {
    tx.run(
        "INSERT INTO terms_steps (id, obligation, kind, side, name, at, text, link) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![id, obligation, s.kind, s.side, s.name, s.at, s.text, s.link],
    )
    .await?;
    Ok(())
}

/// What was said of an obligation, oldest first.
pub async fn steps(db: &mut impl Read, id: ObligationId) -> Result<Vec<Step>> {
    db.all(
        "SELECT kind, side, name, at, text, link FROM terms_steps WHERE obligation = $1 ORDER BY at, id",
        args![id],
    )
    .await
}

/// How the Office kept what was due within a span of time and is over.
pub async fn kept(db: &mut impl Read, from: Timestamp, until: Timestamp) -> Result<Kept> {
    db.one(
        "SELECT COUNT(*) AS due, COUNT(CASE WHEN done <= due AND state IN ('done', 'settled') THEN 1 END) AS kept, \
         COUNT(DISTINCT organisation) AS organisations FROM terms_obligations \
         WHERE side = 'office' AND due >= $1 AND due < $2 AND state <> 'lapsed'",
        args![from, until],
    )
    .await
}

/// Of how many organisations something changed, since a moment, in how the Office kept what was due within a span of time: a
/// day was over, or what was done in time was disputed or answered.
pub async fn moved(
    db: &mut impl Read,
    from: Timestamp,
    until: Timestamp,
    since: Timestamp,
) -> Result<i64> {
    db.number(
        "SELECT COUNT(DISTINCT t.organisation) FROM terms_obligations t \
         WHERE t.side = 'office' AND t.due >= $1 AND t.due < $2 AND t.state <> 'lapsed' AND (t.due >= $3 OR t.done <= t.due AND EXISTS \
         (SELECT 1 FROM terms_steps s WHERE s.obligation = t.id AND s.kind IN ('disputed', 'stands') AND s.at > $3))",
        args![from, until, since],
    )
    .await
}

/// The day of the first obligation of the Office.
pub async fn first_due(db: &mut impl Read) -> Result<Option<Timestamp>> {
    let row: (Option<Timestamp>,) = db
        .one(
            "SELECT MIN(due) FROM terms_obligations WHERE side = 'office'",
            vec![],
        )
        .await?;
    Ok(row.0)
}

/// Those who answer for the Office: who signed for it last and is still an officer, else the network stewards.
async fn officers(db: &mut impl Read, id: OrganisationId, now: Timestamp) -> Result<Vec<Reader>> {
    let signer: Vec<Reader> = db
        .all(
            "SELECT DISTINCT a.name, a.email, a.language FROM accounts a JOIN appointments p ON p.account = a.id AND p.scope = '' \
             AND p.role IN ('engagement_officer', 'network_steward') AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
             WHERE a.closed IS NULL AND a.id = (SELECT s.account FROM terms_signatures s \
             WHERE s.organisation = $1 AND s.side = 'office' ORDER BY s.version DESC LIMIT 1)",
            args![id, now],
        )
        .await?;
    if !signer.is_empty() {
        return Ok(signer);
    }
    guard::holders(db, Role::NetworkSteward, now).await
}

/// Those who speak for one of the two sides.
pub async fn side(
    db: &mut impl Read,
    id: OrganisationId,
    side: Side,
    now: Timestamp,
) -> Result<Vec<Reader>> {
    match side {
        Side::Office => officers(db, id, now).await,
        Side::Organisation => guard::speakers(db, id, now).await,
    }
}

/// A signature with what was signed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Signed {
    pub organisation: OrganisationId,
    pub version: i64,
    pub side: Side,
    pub at: Timestamp,
    pub language: Language,
    pub digest: String,
}

/// What one person signed.
pub async fn signed_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Signed>> {
    let sql = "SELECT organisation, version, side, at, language, digest FROM terms_signatures WHERE account = $1 ORDER BY at, organisation";
    db.all(sql, args![account]).await
}

/// The versions that one person published, and when.
pub async fn published_by(db: &mut impl Read, account: AccountId) -> Result<Vec<(i64, Timestamp)>> {
    let sql =
        "SELECT number, published FROM terms_versions WHERE published_by = $1 ORDER BY number";
    db.all(sql, args![account]).await
}

/// The versions that an organisation was asked to sign.
pub async fn asked_of(db: &mut impl Read, id: &str) -> Result<Vec<i64>> {
    let sql = "SELECT version FROM terms_agreements WHERE organisation = $1 ORDER BY version";
    let rows: Vec<(i64,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The duties of which something was ever owed to or by an organisation.
pub async fn codes_of(db: &mut impl Read, id: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT code FROM terms_obligations WHERE organisation = $1 ORDER BY code";
    let rows: Vec<(String,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Everything owed by one duty between an organisation and the Office, the oldest first: identifier, how often it came
/// before, and its state.
pub async fn of_code(
    db: &mut impl Read,
    id: &str,
    code: &str,
) -> Result<Vec<(String, i64, String)>> {
    db.all(
        "SELECT id, period, state FROM terms_obligations WHERE organisation = $1 AND code = $2 ORDER BY period",
        args![id, code],
    )
    .await
}

/// The duty by which something is owed.
pub async fn code(db: &mut impl Read, id: &str) -> Result<String> {
    let sql = "SELECT code FROM terms_obligations WHERE id = $1";
    Ok(db.one::<(String,)>(sql, args![id]).await?.0)
}

/// Whether somebody signed with an organisation after a moment.
pub async fn signed_since(db: &mut impl Read, id: &str, since: Timestamp) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM terms_signatures WHERE organisation = $1 AND at > $2";
    Ok(db.number(sql, args![id, since]).await? > 0)
}

/// What came again of a duty since a moment goes back to another organisation, with its own count, unless something of
/// the duty was there before.
pub async fn give_back_since(
    tx: &mut Tx,
    from: &str,
    to: &str,
    code: &str,
    shift: i64,
    since: Timestamp,
) -> Result<()> {
    tx.run(
        "UPDATE terms_obligations SET organisation = $2, period = period - $4 WHERE organisation = $1 AND code = $3 AND created > $5 \
         AND NOT EXISTS (SELECT 1 FROM terms_obligations t WHERE t.organisation = $1 AND t.code = $3 AND t.created <= $5 \
         AND t.state <> 'lapsed')",
        args![from, to, code, shift, since],
    )
    .await?;
    Ok(())
}
