//! Files of appeals, sealed: what the one concerned wrote, what was answered, and what each panellist declared and thought.
//! States, dates and who did what stay in the clear: lists, deadlines and figures stand on them.

use guard::{
    AccountId, Clear, ClearRow, Ctx, DataKey, Opened, Recipient, Record, Role, as_it_is,
    nothing_beside,
};
use kernel::{Error, Result, args};
use store::{Read, Tx};

use super::{AppealId, AppealRow, SeatRow};

const APPEALS: &str = "appeals";
const SEATS: &str = "appeal_panel";

/// The file of an appeal belongs to the organisation concerned, where there is one.
pub(super) fn file(id: AppealId, organisation: &str) -> Record {
    Record::new(APPEALS, id, organisation)
}

fn seat_row(id: AppealId, account: AccountId) -> String {
    format!("{id}/{account}")
}

/// Who reads the file: those who may see the appeal by its policy. Who sits on the panel is added with their seat.
pub(super) fn readers(organisation: &str) -> Vec<Recipient> {
    let mut readers = vec![
        Recipient::House,
        Recipient::Role(Role::EngagementOfficer),
        Recipient::Role(Role::NetworkSteward),
        Recipient::Role(Role::AppealsSecretary),
        Recipient::Role(Role::Auditor),
    ];
    if !organisation.is_empty() {
        readers.push(Recipient::Organisation(organisation.to_owned()));
    }
    readers
}

fn seat_readers(account: AccountId) -> Vec<Recipient> {
    vec![
        Recipient::House,
        Recipient::Role(Role::AppealsSecretary),
        Recipient::Role(Role::Auditor),
        Recipient::Account(account),
    ]
}

/// The key by which the file of an appeal is written.
pub(super) async fn key(ctx: &Ctx, tx: &mut Tx, case: &AppealRow) -> Result<DataKey> {
    let record = file(case.id, &case.organisation);
    ctx.key_for_writing(tx, &record, &readers(&case.organisation))
        .await
}

/// The key by which a seat is written.
pub(super) async fn seat_key(
    ctx: &Ctx,
    tx: &mut Tx,
    appeal: AppealId,
    account: AccountId,
) -> Result<DataKey> {
    let record = Record::new(SEATS, seat_row(appeal, account), "");
    ctx.key_for_writing(tx, &record, &seat_readers(account))
        .await
}

/// Looks into a record as the person who asks where they have an account, as the house for an applicant and for jobs. The
/// policy is asked of what comes out of it.
async fn look(ctx: &Ctx, db: &mut impl Read, record: &Record) -> Result<Opened> {
    if ctx.viewer.account.is_none() || ctx.viewer.by_code(Role::Applicant).is_some() {
        ctx.look_into_as_house(db, record).await
    } else {
        ctx.look_into(db, record).await
    }
}

impl AppealRow {
    fn texts(&mut self) -> [(&'static str, &mut String); 6] {
        [
            ("grounds", &mut self.grounds),
            ("examined_reason", &mut self.examined_reason),
            ("interim", &mut self.interim),
            ("reasons", &mut self.reasons),
            ("remedy", &mut self.remedy),
            ("remedy_note", &mut self.remedy_note),
        ]
    }

    /// With its texts, in so far as the one who asks may read them.
    pub(super) async fn opened(mut self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        let opened = look(ctx, db, &file(self.id, &self.organisation)).await?;
        for (column, text) in self.texts() {
            opened.reveal(column, text)?;
        }
        self.with_decision(ctx, db).await
    }

    /// Without its texts, as a list shows it: with the name of the one concerned.
    pub(super) async fn listed(mut self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        for (_, text) in self.texts() {
            text.clear();
        }
        self.with_decision(ctx, db).await
    }

    /// What the decision says of the one concerned.
    async fn with_decision(mut self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        let record = crate::sealed::decision(self.decision, &self.organisation);
        let opened = crate::sealed::look(ctx, db, &record).await?;
        opened.reveal("subject_name", &mut self.subject_name)?;
        opened.reveal("reason", &mut self.reason)?;
        Ok(self)
    }
}

impl SeatRow {
    fn texts(&mut self) -> [(&'static str, &mut String); 4] {
        [
            ("declared_text", &mut self.declared_text),
            ("release_reason", &mut self.release_reason),
            ("vote", &mut self.vote),
            ("opinion", &mut self.opinion),
        ]
    }

    /// With what was said there, in so far as the one who asks may read it.
    pub(super) async fn opened(self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        let record = Record::new(SEATS, seat_row(self.appeal, self.account), "");
        let opened = look(ctx, db, &record).await?;
        self.by(&opened)
    }

    /// The same for counting votes, whoever asks.
    pub(super) async fn counted(self, ctx: &Ctx, db: &mut impl Read) -> Result<Self> {
        let record = Record::new(SEATS, seat_row(self.appeal, self.account), "");
        let opened = ctx.look_into_as_house(db, &record).await?;
        self.by(&opened)
    }

    fn by(mut self, opened: &Opened) -> Result<Self> {
        for (column, text) in self.texts() {
            opened.reveal(column, text)?;
        }
        Ok(self)
    }
}

/// Hands the file of the appeal against a decision to another organisation when two became one, or back.
pub(crate) async fn hand_over(
    tx: &mut Tx,
    ctx: &Ctx,
    decision: &str,
    from: &str,
    to: &str,
) -> Result<()> {
    let sql = "SELECT id FROM appeals WHERE decision = $1";
    if let Some((id,)) = tx.first::<(AppealId,)>(sql, args![decision]).await? {
        ctx.hand_over(tx, &file(id, from), to).await?;
    }
    Ok(())
}

/// What lay in the clear.
pub const CLEAR: &[Clear] = &[
    Clear {
        table: APPEALS,
        columns: &[
            "grounds",
            "examined_reason",
            "interim",
            "reasons",
            "remedy",
            "remedy_note",
        ],
        rows: "SELECT a.id, d.organisation, '', a.grounds, a.examined_reason, a.interim, a.reasons, a.remedy, a.remedy_note \
               FROM appeals a JOIN decisions d ON d.id = a.decision WHERE NOT EXISTS \
               (SELECT 1 FROM sealed_keys k WHERE k.record = 'appeals:' || a.id) ORDER BY a.id LIMIT $1",
        plain: as_it_is,
        write: "UPDATE appeals SET grounds = $2, examined_reason = $3, interim = $4, reasons = $5, remedy = $6, remedy_note = $7 WHERE id = $1",
        readers: |row: &ClearRow| readers(&row.organisation),
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM appeals LIMIT 1) x",
        vacuum: "VACUUM (FULL) appeals",
    },
    Clear {
        table: SEATS,
        columns: &["declared_text", "release_reason", "vote", "opinion"],
        rows: "SELECT p.appeal || '/' || p.account, '', p.account, p.declared_text, p.release_reason, p.vote, p.opinion, '', '' \
               FROM appeal_panel p WHERE NOT EXISTS (SELECT 1 FROM sealed_keys k \
               WHERE k.record = 'appeal_panel:' || p.appeal || '/' || p.account) ORDER BY p.appeal, p.account LIMIT $1",
        plain: as_it_is,
        write: "UPDATE appeal_panel SET declared_text = $2, release_reason = $3, vote = $4, opinion = $5 WHERE appeal || '/' || account = $1",
        readers: |row: &ClearRow| {
            let account = row.state.parse::<AccountId>().ok();
            account.map_or_else(|| vec![Recipient::House], seat_readers)
        },
        beside: nothing_beside,
        any: "SELECT COUNT(*) FROM (SELECT 1 FROM appeal_panel LIMIT 1) x",
        vacuum: "VACUUM (FULL) appeal_panel",
    },
];

/// Who took their seat before files were sealed reads the file of their appeal from now on, too.
///
/// # Errors
/// A database error.
pub async fn entrust_panels(ctx: &Ctx) -> Result<()> {
    let sql = "SELECT p.appeal, p.account, d.organisation FROM appeal_panel p JOIN appeals a ON a.id = p.appeal \
               JOIN decisions d ON d.id = a.decision WHERE p.declaration = 'clear' AND p.released IS NULL AND NOT EXISTS \
               (SELECT 1 FROM sealed_keys k WHERE k.record = 'appeals:' || a.id AND k.recipient = 'account:' || p.account) \
               AND EXISTS (SELECT 1 FROM sealed_keys k WHERE k.record = 'appeals:' || a.id)";
    let seats: Vec<(AppealId, AccountId, String)> = ctx.db().all(sql, Vec::new()).await?;
    for (appeal, account, organisation) in seats {
        let unit = ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let key = match ctx.open_as_house(tx, &file(appeal, &organisation)).await {
                    // As in an older backup: shredded since, or with another organisation by now.
                    Err(Error::NotFound) => return Ok(()),
                    key => key?,
                };
                ctx.entrust(tx, &key, &[Recipient::Account(account)]).await
            })
        });
        unit.await?;
    }
    Ok(())
}
