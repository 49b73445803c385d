//! Declarations of independence: sealed, each under a key of its own, for the Office and those who belong to the
//! organisation.

use guard::{Clear, ClearRow, Ctx, Recipient, Record, Role, Sealed, as_it_is, nothing_beside};
use kernel::{Id, Result, Timestamp, args};
use store::{Read, Tx};

use crate::OrganisationId;

/// Their table, as records name it.
const TABLE: &str = "independence_declarations";

/// An organisation's declaration of its independence; seen by the Office and by the organisation itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Independence {
    /// When it was declared.
    pub at: Timestamp,
    /// Name of whoever declared it, at that time.
    pub by_name: String,
    /// Where its money comes from.
    pub funding: String,
    /// Its ties to governments; empty where it has none.
    pub governments: String,
    /// Officials on its board; empty where there are none.
    pub officials: String,
}

/// A declaration as it lies: when it was made is told in the clear, since declarations follow each other by it.
#[derive(Debug, sqlx::FromRow)]
struct Kept {
    id: String,
    at: Timestamp,
    by_name: Sealed,
    funding: Sealed,
    governments: Sealed,
    officials: Sealed,
}

fn record(row: &str, organisation: &str) -> Record {
    Record::new(TABLE, row, organisation)
}

/// The Office, and those who speak for the organisation; the house, for what its members read and for own data.
fn readers(organisation: &str) -> Vec<Recipient> {
    vec![
        Recipient::House,
        Recipient::Organisation(organisation.to_owned()),
        Recipient::Role(Role::EngagementOfficer),
        Recipient::Role(Role::NetworkSteward),
        Recipient::Role(Role::ConsultationManager),
        Recipient::Role(Role::Auditor),
    ]
}

/// Declarations that lay in the clear.
pub const CLEAR: Clear = Clear {
    table: TABLE,
    columns: &["by_name", "funding", "governments", "officials"],
    rows: "SELECT d.id, d.organisation, '', d.by_name, d.funding, d.governments, d.officials, '', '' \
           FROM independence_declarations d WHERE NOT EXISTS (SELECT 1 FROM sealed_keys k \
           WHERE k.record = 'independence_declarations:' || d.id) ORDER BY d.id LIMIT $1",
    plain: as_it_is,
    write: "UPDATE independence_declarations SET by_name = $2, funding = $3, governments = $4, officials = $5 WHERE id = $1",
    readers: |row: &ClearRow| readers(&row.organisation),
    beside: nothing_beside,
    any: "SELECT COUNT(*) FROM (SELECT 1 FROM independence_declarations LIMIT 1) x",
    vacuum: "VACUUM (FULL) independence_declarations",
};

/// The declarations of an organisation, newest first. The caller has asked who may see its record; whoever is neither of
/// the Office nor of the organisation reads that there is one, and nothing of what it says.
///
/// # Errors
/// A database error.
pub async fn independence(
    ctx: &Ctx,
    db: &mut impl Read,
    id: OrganisationId,
) -> Result<Vec<Independence>> {
    let sql = "SELECT id, at, by_name, funding, governments, officials FROM independence_declarations \
               WHERE organisation = $1 ORDER BY at DESC, id";
    let kept: Vec<Kept> = db.all(sql, args![id]).await?;
    let organisation = id.to_string();
    let own = ctx.viewer.belongs_to(&organisation);
    let mut said = Vec::with_capacity(kept.len());
    for k in kept {
        let record = record(&k.id, &organisation);
        let opened = if own {
            ctx.look_into_as_house(db, &record).await?
        } else {
            ctx.look_into(db, &record).await?
        };
        said.push(Independence {
            at: k.at,
            by_name: opened.text("by_name", &k.by_name)?,
            funding: opened.text("funding", &k.funding)?,
            governments: opened.text("governments", &k.governments)?,
            officials: opened.text("officials", &k.officials)?,
        });
    }
    Ok(said)
}

/// Adds a declaration; `row` is its new identifier. Earlier ones stay.
///
/// # Errors
/// A database error.
pub async fn put_independence(
    tx: &mut Tx,
    ctx: &Ctx,
    row: Id<Independence>,
    id: OrganisationId,
    i: &Independence,
) -> Result<()> {
    let organisation = id.to_string();
    let record = record(&row.to_string(), &organisation);
    let key = ctx.lock_up(tx, &record, &readers(&organisation)).await?;
    tx.run(
        "INSERT INTO independence_declarations (id, organisation, at, by_name, funding, governments, officials) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![
            row,
            id,
            i.at,
            key.seal("by_name", &i.by_name)?,
            key.seal("funding", &i.funding)?,
            key.seal("governments", &i.governments)?,
            key.seal("officials", &i.officials)?
        ],
    )
    .await?;
    Ok(())
}

/// Hands a declaration to another organisation when two became one, or back when they are parted.
///
/// # Errors
/// A database error.
pub async fn hand_over_independence(
    tx: &mut Tx,
    ctx: &Ctx,
    row: &str,
    from: &str,
    to: &str,
) -> Result<()> {
    ctx.hand_over(tx, &record(row, from), to).await
}

/// Erases the declarations of an organisation for good: rows and keys.
///
/// # Errors
/// A database error.
pub async fn forget_independence(tx: &mut Tx, ctx: &Ctx, id: OrganisationId) -> Result<()> {
    let sql = "SELECT id FROM independence_declarations WHERE organisation = $1";
    let rows: Vec<(String,)> = tx.all(sql, args![id]).await?;
    for (row,) in rows {
        ctx.shred(tx, &record(&row, &id.to_string())).await?;
    }
    let sql = "DELETE FROM independence_declarations WHERE organisation = $1";
    tx.run(sql, args![id]).await?;
    Ok(())
}
