//! SQL of the applicant's side; one text for both engines.

use guard::{Ctx, Sealed};
use kernel::{Result, Timestamp, args};
use parties::{Narrowed, OrganisationId, Part, Visibility};
use store::{Read, Tx};

use crate::{
    model::{Application, ApplicationId},
    sealed::{self, Tags},
    store::open_all,
};

/// Something that the Office asks the applicant.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub id: String,
    pub question: String,
    pub asked: Timestamp,
    pub answer: String,
    pub answered: Option<Timestamp>,
}

#[derive(Debug, sqlx::FromRow)]
struct KeptQuestion {
    id: String,
    question: Sealed,
    asked: Timestamp,
    answer: Sealed,
    answered: Option<Timestamp>,
}

/// What the Office has asked, oldest first.
pub(crate) async fn questions(
    ctx: &Ctx,
    db: &mut impl Read,
    application: ApplicationId,
) -> Result<Vec<Question>> {
    let sql = "SELECT id, question, asked, answer, answered FROM application_questions WHERE application = $1 ORDER BY asked, id";
    let kept: Vec<KeptQuestion> = db.all(sql, args![application]).await?;
    let mut all = Vec::with_capacity(kept.len());
    for k in kept {
        let opened = sealed::look(ctx, db, &sealed::question(&k.id)).await?;
        all.push(Question {
            question: opened.text("question", &k.question)?,
            answer: opened.text("answer", &k.answer)?,
            id: k.id,
            asked: k.asked,
            answered: k.answered,
        });
    }
    Ok(all)
}

/// Writes the answer to a question that is open.
pub(crate) async fn answer(
    ctx: &Ctx,
    tx: &mut Tx,
    application: ApplicationId,
    question: &str,
    answer: &str,
    now: Timestamp,
) -> Result<()> {
    let key = sealed::key(ctx, tx, &sealed::question(question)).await?;
    tx.run(
        "UPDATE application_questions SET answer = $3, answered = $4 WHERE id = $2 AND application = $1 AND answered IS NULL",
        args![application, question, key.seal("answer", answer)?, now],
    )
    .await?;
    Ok(())
}

/// Takes the words out of everything that hangs on an application, and destroys what opened them.
pub(crate) async fn empty(ctx: &Ctx, tx: &mut Tx, application: ApplicationId) -> Result<()> {
    sealed::shred(ctx, tx, application).await?;
    tx.run(
        "UPDATE application_questions SET question = '', answer = '' WHERE application = $1",
        args![application],
    )
    .await?;
    tx.run(
        "UPDATE application_findings SET comment = '' WHERE application = $1",
        args![application],
    )
    .await?;
    Ok(())
}

/// Gives an application another code; the one before opens nothing any more.
pub(crate) async fn put_code(tx: &mut Tx, id: ApplicationId, code: &str) -> Result<()> {
    tx.run(
        "UPDATE applications SET code = $2 WHERE id = $1",
        args![id, code],
    )
    .await?;
    Ok(())
}

/// The applications under way that give this address, but for one of them.
pub(crate) async fn from_address(
    ctx: &Ctx,
    db: &mut impl Read,
    email: &str,
    but: ApplicationId,
) -> Result<Vec<Application>> {
    let kept = db
        .all(
            "SELECT * FROM applications WHERE email_tag = $1 AND email_tag <> '' AND id <> $2 \
             AND state IN ('submitted', 'clarification', 'deciding')",
            args![Tags(ctx).email(email)?, but],
        )
        .await?;
    // Only whether they bear one name is told of these.
    open_all(&Ctx::house(&ctx.app), db, kept).await
}

/// An entry of the register as anybody may see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Entry {
    pub id: OrganisationId,
    pub name: String,
    /// Where it sits; empty where that is not for everybody.
    pub country: String,
    narrowed: Narrowed,
}

impl Entry {
    /// Without what the organisation shows to fewer than everybody.
    fn open(mut self) -> Self {
        if self.narrowed.choice(Part::Country) != Visibility::Public {
            self.country.clear();
        }
        self
    }
}

/// Every entry that may be shown to anybody: what stands in public records, and what is public by its own wish. What
/// is hidden is not even read, so that neither the answer nor the time it takes tells of it.
pub(crate) async fn open_entries(db: &mut impl Read) -> Result<Vec<Entry>> {
    let all: Vec<Entry> = db
        .all(
            "SELECT id, name, country, narrowed FROM organisations WHERE standing = 'registered' \
             UNION ALL SELECT id, name, country, narrowed FROM organisations \
             WHERE visibility = 'public' AND standing IN ('member', 'suspended')",
            vec![],
        )
        .await?;
    Ok(all.into_iter().map(Entry::open).collect())
}

/// Further names of the entries of public records: the record holds them, too.
pub(crate) async fn open_names(db: &mut impl Read) -> Result<Vec<(OrganisationId, String)>> {
    db.all(
        "SELECT n.organisation, n.name FROM organisation_names n JOIN organisations o ON o.id = n.organisation \
         WHERE o.standing = 'registered'",
        vec![],
    )
    .await
}

/// One of these entries, or the one that stands for it since they were merged; nothing where that may not be shown.
pub(crate) async fn open_entry(db: &mut impl Read, id: OrganisationId) -> Result<Option<Entry>> {
    let found: Option<Entry> = db
        .first(
            "SELECT id, name, country, narrowed FROM organisations \
             WHERE id = (SELECT CASE WHEN merged_into = '' THEN id ELSE merged_into END FROM organisations WHERE id = $1) \
             AND (standing = 'registered' OR visibility = 'public' AND standing IN ('member', 'suspended'))",
            args![id],
        )
        .await?;
    Ok(found.map(Entry::open))
}
