//! What applicants wrote and what was found about them, sealed: each row under a key of its own. The house opens it for
//! the applicant, who has no account, and for its jobs; those who read applications open what was sent, and no draft.

use guard::{Clear, ClearRow, Ctx, DataKey, Opened, Recipient, Record, as_it_is, nothing_beside};
use kernel::{Result, args};
use store::{Read, Tx};

use crate::{
    model::{Answers, ApplicationId, State},
    policy::{READERS, SENT},
};

const APPLICATIONS: &str = "applications";
const QUESTIONS: &str = "application_questions";
const FINDINGS: &str = "application_findings";

pub(crate) fn application(id: ApplicationId) -> Record {
    Record::new(APPLICATIONS, id, "")
}

pub(crate) fn question(id: &str) -> Record {
    Record::new(QUESTIONS, id, "")
}

pub(crate) fn finding(application: ApplicationId, criterion: &str) -> Record {
    Record::new(FINDINGS, format!("{application}/{criterion}"), "")
}

/// The house, and who reads applications.
pub(crate) fn readers() -> Vec<Recipient> {
    let readers = READERS.iter().map(|r| Recipient::Role(*r));
    readers.chain([Recipient::House]).collect()
}

/// A draft, and what was withdrawn, is read by nobody but who wrote it.
pub(crate) fn readers_of(state: State) -> Vec<Recipient> {
    if SENT.contains(&state.code()) {
        readers()
    } else {
        vec![Recipient::House]
    }
}

/// Looks into a row of the desk: as the person who asks where they have an account, as the house for an applicant and for
/// jobs. The policy is asked of what comes out of it.
pub(crate) async fn look(ctx: &Ctx, db: &mut impl Read, record: &Record) -> Result<Opened> {
    let applicant = ctx.viewer.by_code(guard::Role::Applicant).is_some();
    if ctx.viewer.account.is_none() || applicant {
        ctx.look_into_as_house(db, record).await
    } else {
        ctx.look_into(db, record).await
    }
}

/// The key by which a row of the desk is written.
pub(crate) async fn key(ctx: &Ctx, tx: &mut Tx, record: &Record) -> Result<DataKey> {
    ctx.key_for_writing(tx, record, &readers()).await
}

/// Tags by which applications are found: only the key of the house makes them of a name or an address.
pub(crate) struct Tags<'c>(pub &'c Ctx);

impl Tags<'_> {
    fn tag(&self, what: &str, said: &str) -> Result<String> {
        if said.is_empty() {
            return Ok(String::new());
        }
        self.0.app.sealer.tag(&format!("application {what}"), said)
    }

    /// Of a name, however it is written in capitals, accents and spaces.
    pub fn name(&self, name: &str) -> Result<String> {
        self.tag("name", &text::sort_key(name))
    }

    pub fn email(&self, email: &str) -> Result<String> {
        self.tag("email", email)
    }

    pub fn level(&self, code: &str) -> Result<String> {
        self.tag("level", code)
    }

    pub fn country(&self, m49: &str) -> Result<String> {
        self.tag("country", m49)
    }
}

/// Destroys the keys of everything that was written about an application.
pub(crate) async fn shred(ctx: &Ctx, tx: &mut Tx, id: ApplicationId) -> Result<()> {
    let sql = "SELECT id FROM application_questions WHERE application = $1";
    let questions: Vec<(String,)> = tx.all(sql, args![id]).await?;
    for (row,) in questions {
        ctx.shred(tx, &question(&row)).await?;
    }
    let sql = "SELECT criterion FROM application_findings WHERE application = $1";
    let findings: Vec<(String,)> = tx.all(sql, args![id]).await?;
    for (criterion,) in findings {
        ctx.shred(tx, &finding(id, &criterion)).await?;
    }
    ctx.shred(tx, &application(id)).await
}

/// What lay in the clear.
pub const CLEAR: &[Clear] = &[
    Clear {
        table: APPLICATIONS,
        columns: &["answers", "name", "email", "claim"],
        rows: "SELECT a.id, '', a.state, CASE WHEN a.answers = '{}' THEN '' ELSE a.answers END, a.name, a.email, a.claim, '', '' \
               FROM applications a WHERE NOT EXISTS (SELECT 1 FROM sealed_keys k WHERE k.record = 'applications:' || a.id) \
               ORDER BY a.id LIMIT $1",
        plain: as_it_is,
        write: "UPDATE applications SET answers = $2, name = $3, email = $4, claim = $5, email_tag = $6, name_key = $7, level = $8, \
                country = $9 WHERE id = $1",
        readers: |row: &ClearRow| readers_of(row.state.parse().unwrap_or(State::Draft)),
        beside: |ctx: &Ctx, row: &ClearRow| {
            let said: Answers = serde_json::from_str(&row.texts[0]).unwrap_or_default();
            let tags = Tags(ctx);
            Ok(args![
                tags.email(&row.texts[2])?,
                tags.name(&row.texts[1])?,
                tags.level(said.get("level"))?,
                tags.country(said.get("country"))?
            ])
        },
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM applications LIMIT 1) x",
        vacuum: "VACUUM (FULL) applications, candidates",
    },
    Clear {
        table: QUESTIONS,
        columns: &["question", "answer"],
        rows: "SELECT q.id, '', '', q.question, q.answer, '', '', '', '' FROM application_questions q WHERE NOT EXISTS \
               (SELECT 1 FROM sealed_keys k WHERE k.record = 'application_questions:' || q.id) ORDER BY q.id LIMIT $1",
        plain: as_it_is,
        write: "UPDATE application_questions SET question = $2, answer = $3 WHERE id = $1",
        readers: |_: &ClearRow| readers(),
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM application_questions LIMIT 1) x",
        vacuum: "VACUUM (FULL) application_questions",
    },
    Clear {
        table: FINDINGS,
        columns: &["comment"],
        rows: "SELECT f.application || '/' || f.criterion, '', '', f.comment, '', '', '', '', '' FROM application_findings f WHERE NOT EXISTS \
               (SELECT 1 FROM sealed_keys k WHERE k.record = 'application_findings:' || f.application || '/' || f.criterion) \
               ORDER BY f.application, f.criterion LIMIT $1",
        plain: as_it_is,
        write: "UPDATE application_findings SET comment = $2 WHERE application || '/' || criterion = $1",
        readers: |_: &ClearRow| readers(),
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM application_findings LIMIT 1) x",
        vacuum: "VACUUM (FULL) application_findings",
    },
];
