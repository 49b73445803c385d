//! The same question answered from the database: a bounded number of its rows is read for one name.

use std::collections::HashMap;

use kernel::{Result, args};
use store::Read;
use text::NameWord;

use super::candidates::{self, NEAR, SOUND_COUNTS, Sought};
use super::packed::{self, GRAM, NUMBER, WORD};
use super::reading::Reading;
use super::score::{self, Weigh, Why};
use super::{ASKED, CANDIDATES, COMMON};
use crate::{Organisation, OrganisationId};

/// An organisation that a name may mean.
#[derive(Clone, Debug)]
pub struct Alike {
    /// The organisation as it stands, for the policy to say who may know of it.
    pub organisation: Organisation,
    /// That of its names which is most alike.
    pub matched: String,
    /// How alike, from 0 to 1; [`super::OFFER`] and [`super::LIKELY`] say what is much.
    pub score: f64,
    /// Why it was found.
    pub why: Why,
}

/// The organisations of the register that a name may mean, the most alike first, whoever may see them: what is shown to
/// somebody is first asked of the policy.
///
/// # Errors
/// A database error.
pub async fn alike(db: &mut impl Read, name: &str, limit: usize) -> Result<Vec<Alike>> {
    let asked = Reading::of(name);
    let all = db
        .number("SELECT COUNT(*) FROM organisations", vec![])
        .await?;
    let mut register = Register {
        all: u64::try_from(all).unwrap_or(0),
        with: HashMap::new(),
    };
    let words = &asked.words()[..asked.words().len().min(ASKED)];
    register
        .learn(db, words.iter().map(|word| word.latin.clone()).collect())
        .await?;
    let mut sought: Vec<Sought> = candidates::acronyms(&asked).collect();
    for word in words {
        let common = register.with(&word.latin) > COMMON;
        let near = if common {
            Vec::new()
        } else {
            near(db, word).await?
        };
        sought.extend(candidates::kin(word, near));
    }
    register
        .learn(db, sought.iter().map(|s| s.word.clone()).collect())
        .await?;
    let chosen = candidates::chosen(sought, register.all, |word| register.with(word));
    let named = named(db, &asked.key, &chosen).await?;
    let readings: Vec<(OrganisationId, String, Reading)> = named
        .into_iter()
        .map(|(id, name)| {
            let reading = Reading::of(&name);
            (id, name, reading)
        })
        .collect();
    let words = readings
        .iter()
        .flat_map(|(_, _, reading)| &reading.forms)
        .flatten()
        .map(|word| word.latin.clone());
    let words = words.collect();
    register.learn(db, words).await?;

    let mut best: HashMap<OrganisationId, (f64, Why, String)> = HashMap::new();
    for (id, name, reading) in readings {
        let (score, why) = score::alike(&asked, &reading, &register);
        if score > best.get(&id).map_or(0.0, |found| found.0) {
            best.insert(id, (score, why, name));
        }
    }
    let mut best: Vec<_> = best.into_iter().collect();
    best.sort_by(|one, other| {
        other
            .1
            .0
            .total_cmp(&one.1.0)
            .then_with(|| one.0.cmp(&other.0))
    });
    best.truncate(limit);
    let mut found = Vec::with_capacity(best.len());
    for (id, (score, why, matched)) in best {
        let organisation = crate::organisation(db, id).await?;
        found.push(Alike {
            organisation,
            matched,
            score,
            why,
        });
    }
    Ok(found)
}

/// The words of the register that share most grams with one.
async fn near(db: &mut impl Read, word: &NameWord) -> Result<Vec<String>> {
    let mut list = String::new();
    for gram in candidates::asked_grams(word) {
        packed::push(&mut list, &gram, GRAM);
    }
    let length = i64::try_from(word.latin.len()).unwrap_or(i64::MAX);
    let (sound, most) = (
        SOUND_COUNTS.cast_signed(),
        i64::try_from(NEAR).unwrap_or(i64::MAX),
    );
    let rows: Vec<(String,)> = db
        .all(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 8 < length($1)) \
             SELECT g.word FROM n JOIN name_word_grams g ON g.gram = rtrim(substr($1, n.i * 8 + 1, 8)) GROUP BY g.word \
             ORDER BY SUM(CASE WHEN substr(g.gram, 1, 1) IN ('=', '~') THEN $3 ELSE 1 END) DESC, \
             ABS(length(g.word) - $2), g.word LIMIT $4",
            args![list, length, sound, most],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// The organisations whose names share most with a question, with all their names; always those that have its very name.
async fn named(
    db: &mut impl Read,
    key: &str,
    chosen: &[(String, u64)],
) -> Result<Vec<(OrganisationId, String)>> {
    let mut list = String::new();
    for (word, counts) in chosen.iter().take(packed::MOST) {
        packed::push(&mut list, word, WORD);
        packed::push(&mut list, &counts.to_string(), NUMBER);
    }
    let most = i64::try_from(CANDIDATES).unwrap_or(i64::MAX);
    let rows: Vec<(OrganisationId, String)> = db
        .all(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 32 < length($1)), \
             best AS (SELECT w.organisation FROM n \
               JOIN organisation_words w ON w.word = rtrim(substr($1, n.i * 32 + 1, 26)) GROUP BY w.organisation \
               ORDER BY SUM(CAST(rtrim(substr($1, n.i * 32 + 27, 6)) AS BIGINT)) DESC, MAX(w.words), w.organisation LIMIT $3) \
             SELECT m.organisation, m.name FROM organisation_names m WHERE m.organisation IN (SELECT organisation FROM best) \
             UNION SELECT m.organisation, m.name FROM organisation_names m WHERE m.organisation IN \
               (SELECT k.organisation FROM organisation_names k WHERE k.key = $2) ORDER BY 1, 2",
            args![list, key, most],
        )
        .await?;
    Ok(rows)
}

/// How many organisations have which of the words that matter for one question.
struct Register {
    all: u64,
    with: HashMap<String, u64>,
}

impl Register {
    fn with(&self, word: &str) -> u64 {
        self.with.get(word).copied().unwrap_or(0)
    }

    // The words are its own: what borrows them across a question could not be sent from thread to thread.
    async fn learn(&mut self, db: &mut impl Read, mut new: Vec<String>) -> Result<()> {
        new.retain(|word| !self.with.contains_key(word));
        new.sort_unstable();
        new.dedup();
        for list in packed::words(new.iter()) {
            let rows: Vec<(String, i64)> = db
                .all(
                    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
                     SELECT w.word, w.organisations FROM n JOIN name_words w ON w.word = rtrim(substr($1, n.i * 26 + 1, 26))",
                    args![list],
                )
                .await?;
            self.with.extend(
                rows.into_iter()
                    .map(|(word, with)| (word, u64::try_from(with).unwrap_or(0))),
            );
        }
        for word in new {
            // What nobody has need not be asked again.
            self.with.entry(word.clone()).or_insert(0);
        }
        Ok(())
    }
}

impl Weigh for Register {
    fn weight(&self, word: &str) -> f64 {
        score::weight(self.all, self.with(word))
    }
    fn known(&self, word: &str) -> bool {
        self.with(word) > 0
    }
}
