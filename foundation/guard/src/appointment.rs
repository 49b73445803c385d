//! Appointments: who holds which role, for what, until when; begun, changed and ended.

use kernel::{Error, Result, Timestamp, Violations, args, day};
use serde_json::json;
use store::{Read, Tx};

use crate::{AccountId, Ctx, Held, Notice, Reader, Role};

/// An appointment with the person who holds it, for those who may change it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Appointment {
    /// Identifier.
    pub id: String,
    /// The person.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// Organisation or consultation; empty for the whole house.
    pub scope: String,
    /// Since when.
    pub starts: Timestamp,
    /// First moment at which it no longer holds; nothing where it has no end.
    pub ends: Option<Timestamp>,
    /// `institution` where a group there gave it and takes it; empty where somebody gave it by hand.
    pub source: String,
}

impl Appointment {
    /// The last day on which it holds, as a date field writes it; empty where it has no end.
    #[must_use]
    pub fn last_day(&self) -> String {
        self.ends
            .map(|ends| ends.plus(-1).iso_date())
            .unwrap_or_default()
    }

    /// A moment of the last day, to be printed as a date.
    #[must_use]
    pub fn until(&self) -> Option<Timestamp> {
        self.ends.map(|ends| ends.plus(-1))
    }
}

/// Reads the last day of an appointment from a form: nothing for one without an end, else the first moment after that
/// day (UTC). A day that is over is a violation.
pub fn last_day(
    wrong: &mut Violations,
    field: &str,
    raw: &str,
    now: Timestamp,
) -> Option<Timestamp> {
    let ends = wrong.date(field, raw, false)?.plus(day(1));
    if ends <= now {
        wrong.push(field, kernel::Message::new("error-date-past"));
    }
    Some(ends)
}

impl Ctx {
    /// The appointments in force for the house (empty scope), an organisation or a consultation.
    ///
    /// # Errors
    /// A database error.
    pub async fn appointments_in(&self, scope: &str) -> Result<Vec<Appointment>> {
        self.db()
            .all(
                "SELECT p.id, p.account, a.name, p.role, p.scope, p.starts, p.ends, p.source FROM appointments p JOIN accounts a ON a.id = p.account \
                 WHERE p.scope = $1 AND (p.ends IS NULL OR p.ends > $2) ORDER BY a.name, p.id",
                args![scope, self.now()],
            )
            .await
    }

    /// The appointments in force of one person.
    ///
    /// # Errors
    /// A database error.
    pub async fn appointments_of(&self, account: AccountId) -> Result<Vec<Appointment>> {
        self.db()
            .all(
                "SELECT p.id, p.account, a.name, p.role, p.scope, p.starts, p.ends, p.source FROM appointments p JOIN accounts a ON a.id = p.account \
                 WHERE p.account = $1 AND (p.ends IS NULL OR p.ends > $2) ORDER BY p.starts, p.id",
                args![account, self.now()],
            )
            .await
    }

    /// Appoints a person to a role; `scope` is empty for the whole house. Holding the same role there already, they
    /// keep that one appointment with the new end.
    ///
    /// # Errors
    /// A database error.
    pub async fn appoint(
        &self,
        tx: &mut Tx,
        account: AccountId,
        role: Role,
        scope: &str,
        ends: Option<Timestamp>,
    ) -> Result<()> {
        let same = "SELECT id FROM appointments WHERE account = $1 AND role = $2 AND scope = $3 AND (ends IS NULL OR ends > $4) ORDER BY id";
        let held: Option<(String,)> = tx
            .first(same, args![account, role, scope, self.now()])
            .await?;
        if let Some((id,)) = held {
            return self.set_end(tx, &id, scope, ends).await;
        }
        let by = self
            .viewer
            .account
            .map(|a| a.to_string())
            .unwrap_or_default();
        tx.run(
            "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![self.new_id::<Held>(), account, role, scope, self.now(), ends, by],
        )
        .await?;
        self.record(
            tx,
            "appointment.begin",
            &format!("account:{account}"),
            &about(account, scope),
            json!({ "role": role, "until": ends.map(|e| e.plus(-1).iso_date()) }),
        )
        .await
    }

    /// Appoints whoever has an account with this address, and tells them; says whether there was one. The caller must
    /// show the answer to the Office alone: it tells whether an address has an account.
    ///
    /// # Errors
    /// A database error.
    pub async fn appoint_by_email(
        &self,
        tx: &mut Tx,
        email: &str,
        role: Role,
        scope: &str,
        ends: Option<Timestamp>,
    ) -> Result<bool> {
        let sql = "SELECT id FROM accounts WHERE email = $1 AND closed IS NULL";
        let Some((account,)) = tx.first::<(AccountId,)>(sql, args![email]).await? else {
            return Ok(false);
        };
        self.appoint(tx, account, role, scope, ends).await?;
        self.tell_appointed(tx, account).await?;
        Ok(true)
    }

    /// Sets or takes away the end of an appointment of this scope, and tells the person.
    ///
    /// # Errors
    /// [`Error::NotFound`]; a refusal where the house would be left without a technical administrator.
    pub async fn change_appointment(
        &self,
        id: &str,
        scope: &str,
        ends: Option<Timestamp>,
    ) -> Result<()> {
        let (id, scope) = (id.to_owned(), scope.to_owned());
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let (account, _) = holder(tx, &id, &scope).await?;
                ctx.set_end(tx, &id, &scope, ends).await?;
                ctx.tell_appointed(tx, account).await
            })
        })
        .await
    }

    /// Ends an appointment of this scope: the next request of that person no longer has the role. They are told.
    ///
    /// # Errors
    /// [`Error::NotFound`]; a refusal where the house would be left without a technical administrator.
    pub async fn end_appointment(&self, id: &str, scope: &str) -> Result<()> {
        let (id, scope) = (id.to_owned(), scope.to_owned());
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let (account, role) = holder(tx, &id, &scope).await?;
                ctx.keep_an_administrator(tx, &id, role).await?;
                tx.run(
                    "UPDATE appointments SET ends = $2 WHERE id = $1 AND (ends IS NULL OR ends > $2)",
                    args![id, ctx.now()],
                )
                .await?;
                let object = format!("account:{account}");
                ctx.record(tx, "appointment.end", &object, &about(account, &scope), json!({ "role": role })).await?;
                ctx.tell_appointed(tx, account).await
            })
        })
        .await
    }

    async fn set_end(
        &self,
        tx: &mut Tx,
        id: &str,
        scope: &str,
        ends: Option<Timestamp>,
    ) -> Result<()> {
        let (account, role) = holder(tx, id, scope).await?;
        if ends.is_some() {
            self.keep_an_administrator(tx, id, role).await?;
        }
        // What is over stays over: a new appointment has its own entry in the log.
        let open =
            "UPDATE appointments SET ends = $2 WHERE id = $1 AND (ends IS NULL OR ends > $3)";
        if tx.run(open, args![id, ends, self.now()]).await? != 1 {
            return Err(Error::NotFound);
        }
        self.record(
            tx,
            "appointment.change",
            &format!("account:{account}"),
            &about(account, scope),
            json!({ "role": role, "until": ends.map(|e| e.plus(-1).iso_date()) }),
        )
        .await
    }

    /// Refuses to end this appointment where nobody else looks after the house for good.
    pub(crate) async fn keep_an_administrator(
        &self,
        tx: &mut Tx,
        id: &str,
        role: Role,
    ) -> Result<()> {
        if role != Role::TechnicalAdministrator {
            return Ok(());
        }
        // Two of them ending each other at the same time must not both succeed.
        tx.lock("appointments").await?;
        let others = "SELECT COUNT(*) FROM appointments p JOIN accounts a ON a.id = p.account \
             WHERE p.role = $1 AND p.id <> $2 AND p.scope = '' AND p.ends IS NULL AND a.closed IS NULL";
        if tx.number(others, args![role, id]).await? == 0 {
            return Err(Error::refused("error-last-administrator"));
        }
        Ok(())
    }

    /// A letter that names neither role nor organisation.
    async fn tell_appointed(&self, tx: &mut Tx, account: AccountId) -> Result<()> {
        let reader = Reader::of(tx, account).await?;
        let notice = Notice::new("appointment", "/account");
        self.tell(tx, &reader, &notice).await
    }
}

async fn holder(tx: &mut Tx, id: &str, scope: &str) -> Result<(AccountId, Role)> {
    tx.one(
        "SELECT account, role FROM appointments WHERE id = $1 AND scope = $2",
        args![id, scope],
    )
    .await
}

/// Who may read the entry: the organisation concerned, or the person.
fn about(account: AccountId, scope: &str) -> String {
    if scope.is_empty() {
        account.to_string()
    } else {
        scope.to_owned()
    }
}
