//! What a decision says of the one concerned, sealed: their name, the reason for them, what was found, why it was sent
//! back. The public reason is public.

use guard::{
    Clear, ClearRow, Ctx, DataKey, Opened, Recipient, Record, Role, as_it_is, nothing_beside,
};
use kernel::{Result, args};
use store::{Read, Tx};

use crate::{Decision, DecisionId, Found};

const DECISIONS: &str = "decisions";
const FINDINGS: &str = "decision_findings";

pub(crate) fn decision(id: DecisionId, organisation: &str) -> Record {
    Record::new(DECISIONS, id, organisation)
}

fn finding(id: &str, position: i64, organisation: &str) -> Record {
    Record::new(FINDINGS, format!("{id}/{position}"), organisation)
}

/// Those who decide; the house opens it for the one concerned, who may be an applicant without an account, for panels
/// and for its jobs.
pub(crate) fn readers() -> Vec<Recipient> {
    let readers = Decision::DECIDING.iter().map(|r| Recipient::Role(*r));
    readers.chain([Recipient::House]).collect()
}

/// Looks into a record as the person who asks where they decide, as the house for everybody else. The policy is asked of
/// what comes out of it.
pub(crate) async fn look(ctx: &Ctx, db: &mut impl Read, record: &Record) -> Result<Opened> {
    let decides = Decision::DECIDING.iter().any(|r| ctx.viewer.has(*r));
    if decides && ctx.viewer.by_code(Role::Applicant).is_none() {
        ctx.look_into(db, record).await
    } else {
        ctx.look_into_as_house(db, record).await
    }
}

/// The key by which a decision is written.
pub(crate) async fn key(
    ctx: &Ctx,
    tx: &mut Tx,
    id: DecisionId,
    organisation: &str,
) -> Result<DataKey> {
    ctx.key_for_writing(tx, &decision(id, organisation), &readers())
        .await
}

/// The key by which what was found on one criterion is written.
pub(crate) async fn finding_key(
    ctx: &Ctx,
    tx: &mut Tx,
    id: DecisionId,
    position: i64,
    organisation: &str,
) -> Result<DataKey> {
    let record = finding(&id.to_string(), position, organisation);
    ctx.key_for_writing(tx, &record, &readers()).await
}

impl Decision {
    /// With its texts, in so far as the one who asks may read them.
    pub(crate) async fn opened(mut self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        let opened = look(ctx, db, &decision(self.id, &self.organisation)).await?;
        opened.reveal("subject_name", &mut self.subject_name)?;
        opened.reveal("reason", &mut self.reason)?;
        opened.reveal("sent_back", &mut self.sent_back)?;
        Ok(self)
    }
}

/// What was found, opened in so far as the one who asks may read it.
pub(crate) async fn findings(
    ctx: &Ctx,
    db: &mut impl Read,
    id: DecisionId,
    organisation: &str,
    found: Vec<(i64, Found)>,
) -> Result<Vec<Found>> {
    let mut all = Vec::with_capacity(found.len());
    for (position, mut f) in found {
        let record = finding(&id.to_string(), position, organisation);
        let opened = look(ctx, db, &record).await?;
        opened.reveal("comment", &mut f.comment)?;
        all.push(f);
    }
    Ok(all)
}

/// The name of the one whom a decision concerns, for a list of those who decide or sit on a panel.
///
/// # Errors
/// A database error.
pub async fn subject_name(
    ctx: &Ctx,
    db: &mut impl Read,
    id: DecisionId,
    organisation: &str,
    name: &mut String,
) -> Result<()> {
    let opened = look(ctx, db, &decision(id, organisation)).await?;
    opened.reveal("subject_name", name)
}

async fn positions(tx: &mut Tx, id: &str) -> Result<Vec<i64>> {
    let sql = "SELECT position FROM decision_findings WHERE decision = $1 ORDER BY position";
    let rows: Vec<(i64,)> = tx.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Destroys the keys of a decision; what is kept of it is sealed by a new one afterwards.
pub(crate) async fn shred(ctx: &Ctx, tx: &mut Tx, d: &Decision) -> Result<()> {
    for position in positions(tx, &d.id.to_string()).await? {
        let record = finding(&d.id.to_string(), position, &d.organisation);
        ctx.shred(tx, &record).await?;
    }
    ctx.shred(tx, &decision(d.id, &d.organisation)).await
}

/// Hands a decision to another organisation when two became one, or back.
pub(crate) async fn hand_over(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &str,
    from: &str,
    to: &str,
) -> Result<()> {
    for position in positions(tx, id).await? {
        ctx.hand_over(tx, &finding(id, position, from), to).await?;
    }
    ctx.hand_over(tx, &Record::new(DECISIONS, id, from), to)
        .await
}

/// What lay in the clear.
pub const CLEAR: &[Clear] = &[
    Clear {
        table: DECISIONS,
        columns: &["subject_name", "reason", "sent_back"],
        rows: "SELECT d.id, d.organisation, '', d.subject_name, d.reason, d.sent_back, '', '', '' FROM decisions d WHERE NOT EXISTS \
               (SELECT 1 FROM sealed_keys k WHERE k.record = 'decisions:' || d.id) ORDER BY d.id LIMIT $1",
        plain: as_it_is,
        write: "UPDATE decisions SET subject_name = $2, reason = $3, sent_back = $4 WHERE id = $1",
        readers: |_: &ClearRow| readers(),
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM decisions LIMIT 1) x",
        vacuum: "VACUUM (FULL) decisions",
    },
    Clear {
        table: FINDINGS,
        columns: &["comment"],
        rows: "SELECT f.decision || '/' || f.position, d.organisation, '', f.comment, '', '', '', '', '' FROM decision_findings f \
               JOIN decisions d ON d.id = f.decision WHERE NOT EXISTS (SELECT 1 FROM sealed_keys k \
               WHERE k.record = 'decision_findings:' || f.decision || '/' || f.position) ORDER BY f.decision, f.position LIMIT $1",
        plain: as_it_is,
        write: "UPDATE decision_findings SET comment = $2 WHERE decision || '/' || position = $1",
        readers: |_: &ClearRow| readers(),
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM decision_findings LIMIT 1) x",
        vacuum: "VACUUM (FULL) decision_findings",
    },
];
