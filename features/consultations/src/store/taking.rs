//! Which organisations came how far in a consultation.

use std::collections::{BTreeMap, BTreeSet};

use engagement::balance::{self, Stage, Taking};
use kernel::{Result, args};
use parties::{OrganisationId, Visibility};
use store::Read;

use crate::model::{Audience, Consultation};

#[derive(sqlx::FromRow)]
struct Spoke {
    organisation: OrganisationId,
    visibility: Visibility,
    named: bool,
    disposition: String,
}

/// The organisations of a consultation, each once. Two that proved to be one count as the one that stands.
///
/// Of an organisation that spoke under its name only what it said so counts: what it said under a pseudonym is not joined
/// to it. With `members`, a consultation for the network or for everybody invites the members of the network; without,
/// only those count as invited who were invited by name.
pub async fn takings(db: &mut impl Read, c: &Consultation, members: bool) -> Result<Vec<Taking>> {
    let mut reached: BTreeMap<OrganisationId, (Stage, Option<Visibility>)> = BTreeMap::new();
    let invited: BTreeSet<OrganisationId> = match c.audience {
        Audience::Invited => {
            let sql = "SELECT CASE WHEN o.merged_into = '' THEN o.id ELSE o.merged_into END FROM consultation_invited i \
                       JOIN organisations o ON o.id = i.organisation WHERE i.consultation = $1";
            let rows: Vec<(OrganisationId,)> = db.all(sql, args![c.id]).await?;
            rows.into_iter().map(|r| r.0).collect()
        }
        _ if members => {
            let all = balance::members(db).await?;
            all.into_iter().map(|m| m.0).collect()
        }
        _ => BTreeSet::new(),
    };
    for id in invited {
        reached.insert(id, (Stage::Invited, Some(Visibility::Office)));
    }
    for id in engagement::attended(db, &c.id.to_string()).await? {
        reached.insert(id, (Stage::Attended, None));
    }
    let spoke: Vec<Spoke> = db
        .all(
            "SELECT COALESCE(s.id, o.id) AS organisation, CASE WHEN v.presence = 'unlisted' OR 'office' IN (o.visibility, s.visibility) THEN 'office' \
             WHEN 'network' IN (o.visibility, s.visibility) THEN 'network' ELSE o.visibility END AS visibility, \
             k.pseudonym = '' AS named, k.disposition FROM contributions k JOIN organisations o ON o.id = k.organisation \
             LEFT JOIN organisations s ON s.id = o.merged_into \
             LEFT JOIN presences v ON v.engagement = k.consultation AND v.organisation = k.organisation WHERE k.consultation = $1 AND k.state = 'sent'",
            args![c.id],
        )
        .await?;
    let named: BTreeSet<OrganisationId> = spoke
        .iter()
        .filter(|s| s.named)
        .map(|s| s.organisation)
        .collect();
    for s in spoke {
        if !s.named && named.contains(&s.organisation) {
            continue;
        }
        let stage = match s.disposition.as_str() {
            "" => Stage::Attended,
            "adopted" | "partly_adopted" => Stage::Adopted,
            _ => Stage::Heard,
        };
        let known = s.named.then_some(s.visibility);
        let so_far = reached.entry(s.organisation).or_insert((stage, known));
        *so_far = (so_far.0.max(stage), known);
    }
    let mut facts = balance::facts(db, &reached.keys().copied().collect()).await?;
    let one = |(id, (reached, known))| {
        let facts = facts.remove(&id)?;
        Some(Taking {
            reached,
            known,
            facts,
        })
    };
    Ok(reached.into_iter().filter_map(one).collect())
}
