//! Contributions page by page, and the figures kept beside them so that no page has to count.

use std::collections::{BTreeMap, HashMap};

use futures_util::Stream;
use guard::{AccountId, Viewer};
use kernel::{Error, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;
use store::{Db, Read, Tx};

use crate::model::{
    Compared, ConsultationId, Contribution, ContributionId, Disposition, Figures, Standing,
    ThemeFigures, Wanted,
};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            // Of an organisation that went into another, the name of its time is read by those who saw it and see the other.
            // What a voice said stands beside no organisation.
            "SELECT k.*, COALESCE(o.name, '') AS organisation_name, COALESCE(s.id, o.id) AS organisation_stands, \
             CASE WHEN o.id IS NULL OR v.presence = 'unlisted' OR 'office' IN (o.visibility, s.visibility) THEN 'office' \
             WHEN 'network' IN (o.visibility, s.visibility) THEN 'network' ELSE o.visibility END AS organisation_visibility, \
             COALESCE(o.country, '') AS country, COALESCE(o.level, '') AS level \
             FROM contributions k LEFT JOIN organisations o ON o.id = k.organisation \
             LEFT JOIN organisations s ON s.id = o.merged_into \
             LEFT JOIN presences v ON v.engagement = k.consultation AND v.organisation = k.organisation ",
            $rest
        )
    };
}

/// A list of contributions sent, oldest first; the first condition is the one that an index serves.
macro_rules! listing {
    ($first:literal) => {
        concat!(
            select!("WHERE k.consultation = $1 AND k.state = 'sent' "),
            $first,
            " AND ($2 = '' OR k.theme = $2) AND ($3 = '' OR k.target = $3) AND ($4 = '' OR k.language = $4) \
             AND ($5 = '' OR k.disposition = $5) AND ($6 <> 'answered' OR k.disposition <> '') \
             AND ($10 = FALSE OR k.kind <> 'statement') AND (k.created, k.id) > ($7, $8) ORDER BY k.created, k.id LIMIT $9"
        )
    };
}

/// One page of the contributions sent to a consultation, oldest first. A page goes on behind an identifier: the moment to the
/// millisecond, by which they are sorted, is in no address.
pub async fn contributions(
    db: &mut impl Read,
    id: ConsultationId,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<Contribution>> {
    let before: Option<(i64, String)> = match request.bound() {
        "" => None,
        last => {
            let sql = "SELECT created, id FROM contributions WHERE id = $1 AND consultation = $2 AND state = 'sent'";
            db.first(sql, args![last, id]).await?
        }
    };
    let (at, last) = before.unwrap_or((i64::MIN, String::new()));
    let sql = match wanted.standing {
        Some(Standing::Waiting) => listing!("AND k.disposition = ''"),
        Some(Standing::Contested) => {
            listing!("AND k.contested = TRUE AND k.contest_answer = ''")
        }
        Some(Standing::Minority) => listing!("AND k.minority = TRUE"),
        Some(Standing::Answered) | None if !wanted.target.is_empty() => {
            listing!("AND k.target = $3")
        }
        Some(Standing::Answered) | None if !wanted.theme.is_empty() => {
            listing!("AND k.theme = $2")
        }
        Some(Standing::Answered) | None => listing!(""),
    };
    let w = wanted;
    let rows = db
        .all(
            sql,
            args![
                id,
                w.theme,
                w.target,
                w.language,
                w.disposition,
                w.standing.map_or("", Standing::code),
                at,
                last,
                request.limit(),
                w.no_statements
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |k: &Contribution| {
        k.id.to_string()
    }))
}

/// Every contribution sent, oldest first: for downloads.
pub fn every(
    db: Db,
    id: ConsultationId,
) -> impl Stream<Item = Result<Contribution>> + Send + use<> {
    ::store::portions(db, move |mut db, request| async move {
        contributions(&mut db, id, &Wanted::default(), &request).await
    })
}

/// One contribution that was sent: a draft is nobody's but its writer's and has no answer and no rating.
pub async fn contribution(db: &mut impl Read, id: ContributionId) -> Result<Contribution> {
    db.one(select!("WHERE k.id = $1 AND k.state = 'sent'"), args![id])
        .await
}

/// A contribution in whatever state.
pub async fn any_contribution(db: &mut impl Read, id: ContributionId) -> Result<Contribution> {
    db.one(select!("WHERE k.id = $1"), args![id]).await
}

/// What waits for a first look in a consultation, or was declined; statements have a queue of their own.
pub async fn held(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Contribution>> {
    db.all(
        select!(
            "WHERE k.consultation = $1 AND k.state = 'held' AND k.kind <> 'statement' ORDER BY k.created, k.id"
        ),
        args![id],
    )
    .await
}

/// What one person wrote in a consultation, drafts included.
pub async fn own_contributions(
    db: &mut impl Read,
    id: ConsultationId,
    account: AccountId,
) -> Result<Vec<Contribution>> {
    db.all(
        select!("WHERE k.account = $2 AND k.consultation = $1 ORDER BY k.created, k.id"),
        args![id, account],
    )
    .await
}

/// What one person wrote anywhere, drafts included.
pub async fn contributions_of(db: &mut impl Read, account: AccountId) -> Result<Vec<Contribution>> {
    db.all(
        select!("WHERE k.account = $1 ORDER BY k.created, k.id"),
        args![account],
    )
    .await
}

/// The pseudonyms a person has by which they are known to the house, from before there were voices, by consultation.
pub async fn pseudonyms_of(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(ConsultationId, String)>> {
    let sql = "SELECT consultation, name FROM pseudonyms WHERE account = $1 ORDER BY consultation";
    db.all(sql, args![account]).await
}

/// What a voice said that is published, or was and is taken back.
pub async fn contributions_by_voice(db: &mut impl Read, voice: &str) -> Result<Vec<Contribution>> {
    db.all(
        select!("WHERE k.voice = $1 AND k.voice <> '' ORDER BY k.created, k.id"),
        args![voice],
    )
    .await
}

/// How many contributions each target has; `sent` counts all, `answered` those with an answer, `t:NAME` those of a theme.
pub async fn tallies(db: &mut impl Read, id: ConsultationId) -> Result<HashMap<String, i64>> {
    let rows: Vec<(String, i64)> = db
        .all(
            "SELECT what, n FROM consultation_tallies WHERE consultation = $1",
            args![id],
        )
        .await?;
    Ok(rows.into_iter().collect())
}

/// Counts on, or back.
pub async fn tally(tx: &mut Tx, id: ConsultationId, what: &str, by: i64) -> Result<()> {
    tx.run(
        "INSERT INTO consultation_tallies (consultation, what, n) VALUES ($1, $2, $3) \
         ON CONFLICT (consultation, what) DO UPDATE SET n = consultation_tallies.n + excluded.n",
        args![id, what, by],
    )
    .await?;
    Ok(())
}

/// The themes of the synthesis so far, with the number of contributions in each.
pub async fn synthesis_themes(
    db: &mut impl Read,
    id: ConsultationId,
) -> Result<Vec<(String, i64)>> {
    db.all(
        "SELECT substr(what, 3), n FROM consultation_tallies WHERE consultation = $1 AND substr(what, 1, 2) = 't:' AND n > 0 \
         ORDER BY what",
        args![id],
    )
    .await
}

/// Counts a contribution under another theme; an empty name stands for none.
pub async fn retheme(tx: &mut Tx, id: ConsultationId, from: &str, to: &str, n: i64) -> Result<()> {
    for (theme, by) in [(from, -n), (to, n)] {
        if !theme.is_empty() {
            tally(tx, id, &format!("t:{theme}"), by).await?;
        }
    }
    Ok(())
}

/// The figures as they stand now, but for the balance.
pub async fn figures(db: &mut impl Read, id: ConsultationId) -> Result<Figures> {
    let rows: Vec<(String, String, i64)> = db
        .all(
            "SELECT theme, disposition, COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' \
             GROUP BY theme, disposition",
            args![id],
        )
        .await?;
    let mut themes: BTreeMap<String, ThemeFigures> = BTreeMap::new();
    for (theme, disposition, n) in rows {
        let one = themes.entry(theme.clone()).or_insert_with(|| ThemeFigures {
            name: theme,
            ..ThemeFigures::default()
        });
        one.total += n;
        match Disposition::from_code(&disposition) {
            Some(Disposition::Adopted) => one.adopted += n,
            Some(Disposition::Partly) => one.partly += n,
            Some(Disposition::Not) => one.not += n,
            Some(Disposition::OutOfScope) => one.out_of_scope += n,
            None => {}
        }
    }
    for (theme, n) in weights(db, id).await? {
        if let Some(one) = themes.get_mut(&theme) {
            one.organisations = Some(if n < engagement::FEWEST { 0 } else { n });
        }
    }
    let themes: Vec<ThemeFigures> = themes.into_values().collect();
    let mut figures = Figures {
        contributions: themes.iter().map(|t| t.total).sum(),
        participation: engagement::participation(db, &id.to_string()).await?,
        balance: None,
        voices: db
            .number(
                "SELECT COUNT(DISTINCT voice) FROM contributions WHERE consultation = $1 AND state = 'sent' AND voice <> ''",
                args![id],
            )
            .await?,
        minority: db
            .number(
                "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' AND minority = TRUE",
                args![id],
            )
            .await?,
        themes,
    };
    figures.order();
    Ok(figures)
}

/// How many speak of each theme: organisations, one that went into another counted as that one, and voices, each once.
async fn weights(db: &mut impl Read, id: ConsultationId) -> Result<Vec<(String, i64)>> {
    db.all(
        "SELECT k.theme, COUNT(DISTINCT COALESCE(s.id, o.id, k.voice)) FROM contributions k \
         LEFT JOIN organisations o ON o.id = k.organisation LEFT JOIN organisations s ON s.id = o.merged_into \
         WHERE k.consultation = $1 AND k.state = 'sent' GROUP BY k.theme",
        args![id],
    )
    .await
}

/// What was sent to a consultation as far as it is compared, oldest first.
pub async fn compared(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Compared>> {
    db.all(
        "SELECT k.id, k.target, k.body, k.wording, k.disposition, COALESCE(s.id, o.id, k.voice) AS speaker FROM contributions k \
         LEFT JOIN organisations o ON o.id = k.organisation LEFT JOIN organisations s ON s.id = o.merged_into \
         WHERE k.consultation = $1 AND k.state = 'sent' ORDER BY k.created, k.id",
        args![id],
    )
    .await
}

/// The figures fixed at publication; nothing before.
pub async fn published_figures(db: &mut impl Read, id: ConsultationId) -> Result<Option<Figures>> {
    let row: Option<(String,)> = db
        .first(
            "SELECT figures FROM consultation_results WHERE consultation = $1",
            args![id],
        )
        .await?;
    row.map(|r| serde_json::from_str(&r.0).map_err(Error::internal))
        .transpose()
}

/// How many contributions name each paragraph of the new version.
pub async fn answered_in(db: &mut impl Read, id: ConsultationId) -> Result<HashMap<String, i64>> {
    let rows: Vec<(String, i64)> = db
        .all(
            "SELECT new_paragraph, COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' AND new_paragraph <> '' \
             GROUP BY new_paragraph",
            args![id],
        )
        .await?;
    Ok(rows.into_iter().collect())
}

/// How many drafts a person has in a consultation, and how much those they speak for have sent.
pub async fn standing_of(
    db: &mut impl Read,
    id: ConsultationId,
    viewer: &Viewer,
) -> Result<(i64, i64)> {
    let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
    let drafts = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND account = $2 AND state = 'draft'";
    let sent = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state IN ('sent', 'held') \
                AND $2 LIKE '%|' || organisation || '|%'";
    Ok((
        db.number(drafts, args![id, account]).await?,
        db.number(sent, args![id, viewer.barred_organisations()])
            .await?,
    ))
}

/// What an organisation, or a record that went into it, said under its name: the first moment in each consultation.
pub async fn under_name(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Vec<(ConsultationId, Timestamp)>> {
    db.all(
        "SELECT consultation, MIN(created) FROM contributions WHERE state = 'sent' AND pseudonym = '' \
         AND organisation IN (SELECT id FROM organisations WHERE id = $1 OR merged_into = $1) \
         GROUP BY consultation ORDER BY MIN(created), consultation",
        args![organisation],
    )
    .await
}

/// The answers to what it said under its name in a consultation.
pub async fn answers_to(
    db: &mut impl Read,
    id: ConsultationId,
    organisation: OrganisationId,
) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT reason FROM contributions WHERE consultation = $1 AND state = 'sent' AND pseudonym = '' \
               AND organisation IN (SELECT id FROM organisations WHERE id = $2 OR merged_into = $2)";
    let rows: Vec<(String,)> = db.all(sql, args![id, organisation]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// How many contributions wait for their answer.
pub async fn unanswered(db: &mut impl Read, id: ConsultationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' AND disposition = ''";
    db.number(sql, args![id]).await
}

/// How many contested answers wait for another look.
pub async fn contested(db: &mut impl Read, id: ConsultationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' AND contested = TRUE \
               AND contest_answer = ''";
    db.number(sql, args![id]).await
}
