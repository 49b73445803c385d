//! All SQL of this feature; one text for both engines.

use decisions::Zone;
use guard::{Ctx, DataKey, Recipient, Sealed};
use kernel::{Language, Result, Timestamp, args};
use store::{Read, Tx};

use crate::{
    model::{Application, ApplicationId, State},
    sealed::{self, Tags},
};

/// An application as it lies: what was typed is sealed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kept {
    /// Identifier.
    pub id: ApplicationId,
    code_expires: Timestamp,
    state: State,
    language: Language,
    zone: Zone,
    answers: Sealed,
    name: Sealed,
    email: Sealed,
    claim: Sealed,
    criteria_version: String,
    created: Timestamp,
    changed: Timestamp,
    submitted: Option<Timestamp>,
    due: Option<Timestamp>,
    days_left: i64,
    closed: Option<Timestamp>,
    organisation: String,
    version: i64,
}

impl Kept {
    /// Opens what was typed, in so far as the one who asks may.
    ///
    /// # Errors
    /// A database error.
    pub async fn open(self, ctx: &Ctx, db: &mut impl Read) -> Result<Application> {
        let opened = sealed::look(ctx, db, &sealed::application(self.id)).await?;
        let answers = opened.text("answers", &self.answers)?;
        let name = opened.text("name", &self.name)?;
        let email = opened.text("email", &self.email)?;
        let claim = opened.text("claim", &self.claim)?;
        Ok(Application {
            answers: if answers.is_empty() {
                Application::NOTHING.to_owned()
            } else {
                answers
            },
            name,
            email,
            claim,
            ..self.closed()
        })
    }

    /// Leaves closed what was typed.
    #[must_use]
    pub fn closed(self) -> Application {
        Application {
            id: self.id,
            code_expires: self.code_expires,
            state: self.state,
            language: self.language,
            zone: self.zone,
            answers: Application::NOTHING.to_owned(),
            name: String::new(),
            email: String::new(),
            claim: String::new(),
            criteria_version: self.criteria_version,
            created: self.created,
            changed: self.changed,
            submitted: self.submitted,
            due: self.due,
            days_left: self.days_left,
            closed: self.closed,
            organisation: self.organisation,
            version: self.version,
        }
    }
}

/// Opens each of these.
///
/// # Errors
/// A database error.
pub async fn open_all(ctx: &Ctx, db: &mut impl Read, kept: Vec<Kept>) -> Result<Vec<Application>> {
    let mut all = Vec::with_capacity(kept.len());
    for k in kept {
        all.push(k.open(ctx, db).await?);
    }
    Ok(all)
}

/// Reads an application, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn application(ctx: &Ctx, db: &mut impl Read, id: ApplicationId) -> Result<Application> {
    let sql = "SELECT * FROM applications WHERE id = $1";
    let kept: Kept = db.one(sql, args![id]).await?;
    kept.open(ctx, db).await
}

/// What was typed, as it lies; nothing where nothing was.
struct Columns {
    answers: Sealed,
    name: Sealed,
    email: Sealed,
    claim: Sealed,
}

impl Columns {
    fn of(key: &DataKey, a: &Application) -> Result<Self> {
        let seal = |column, text: &str| {
            if text.is_empty() || text == Application::NOTHING {
                Ok(Sealed::none())
            } else {
                key.seal(column, text)
            }
        };
        Ok(Self {
            answers: seal("answers", &a.answers)?,
            name: seal("name", &a.name)?,
            email: seal("email", &a.email)?,
            claim: seal("claim", &a.claim)?,
        })
    }
}

/// Writes a new application with the keyed hash of its code.
///
/// # Errors
/// A database error.
pub async fn insert(tx: &mut Tx, ctx: &Ctx, a: &Application, code: &str) -> Result<()> {
    // The queue filters by level, country and name, by tags of what was typed.
    let (said, tags) = (a.said(), Tags(ctx));
    let key = ctx
        .lock_up(tx, &sealed::application(a.id), &[Recipient::House])
        .await?;
    let c = Columns::of(&key, a)?;
    tx.run(
        "INSERT INTO applications (id, code, code_expires, state, language, zone, answers, name, email, claim, criteria_version, created, \
         changed, submitted, due, days_left, closed, organisation, level, country, name_key, email_tag, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, 1)",
        args![
            a.id, code, a.code_expires, a.state, a.language, a.zone, c.answers, c.name, c.email, c.claim, a.criteria_version,
            a.created, a.changed, a.submitted, a.due, a.days_left, a.closed, a.organisation, tags.level(said.get("level"))?,
            tags.country(said.get("country"))?, tags.name(&a.name)?, tags.email(&a.email)?
        ],
    )
    .await?;
    Ok(())
}

/// Writes a changed application; says whether it was written: not, where somebody else changed it since `a.version`
/// was read. One that was emptied loses its keys.
///
/// # Errors
/// A database error.
pub async fn update(tx: &mut Tx, ctx: &Ctx, a: &Application) -> Result<bool> {
    let (said, tags) = (a.said(), Tags(ctx));
    let record = sealed::application(a.id);
    let emptied = a.is_empty() && a.closed.is_some();
    let c = if emptied {
        Columns {
            answers: Sealed::none(),
            name: Sealed::none(),
            email: Sealed::none(),
            claim: Sealed::none(),
        }
    } else {
        let readers = sealed::readers_of(a.state);
        let key = ctx.key_for_writing(tx, &record, &readers).await?;
        ctx.entrust(tx, &key, &readers).await?;
        Columns::of(&key, a)?
    };
    let rows = tx
        .run(
            "UPDATE applications SET code_expires = $2, state = $3, language = $4, zone = $5, answers = $6, name = $7, email = $8, claim = $9, \
             criteria_version = $10, changed = $11, submitted = $12, due = $13, days_left = $14, closed = $15, organisation = $16, \
             level = $18, country = $19, name_key = $20, email_tag = $21, version = version + 1 WHERE id = $1 AND version = $17",
            args![
                a.id, a.code_expires, a.state, a.language, a.zone, c.answers, c.name, c.email, c.claim, a.criteria_version, a.changed,
                a.submitted, a.due, a.days_left, a.closed, a.organisation, a.version, tags.level(said.get("level"))?,
                tags.country(said.get("country"))?, tags.name(&a.name)?, tags.email(&a.email)?
            ],
        )
        .await?;
    if rows == 1 && emptied {
        sealed::shred(ctx, tx, a.id).await?;
    }
    Ok(rows == 1)
}

/// The application of a code, by the code's keyed hash, as long as the code is good: at most a year after it closed. What
/// was typed stays closed.
///
/// # Errors
/// A database error.
pub async fn by_code(db: &mut impl Read, code: &str, now: Timestamp) -> Result<Option<Kept>> {
    db.first(
        "SELECT * FROM applications WHERE code = $1 AND code_expires > $2 AND (closed IS NULL OR closed > $3)",
        args![
            code,
            now,
            now.plus(-kernel::day(crate::model::AFTERWARDS))
        ],
    )
    .await
}

/// The applications whose letters go to an address.
///
/// # Errors
/// A database error.
pub async fn with_address(ctx: &Ctx, db: &mut impl Read, email: &str) -> Result<Vec<Kept>> {
    let tag = Tags(ctx).email(email)?;
    let sql =
        "SELECT * FROM applications WHERE email_tag = $1 AND email_tag <> '' ORDER BY created, id";
    db.all(sql, args![tag]).await
}
