//! What an action stands on: the house, the person who acts, time and chance.

use std::{path::PathBuf, sync::Arc};

use futures_util::future::BoxFuture;
use kernel::{Clock, Error, Id, Language, Randomness, Result, Timestamp, args};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use store::{Db, Event, Files, Job, Read, Scanner, Tx};

use crate::{
    Action, AddressClass, Authorized, Institution, LogKey, Object, RateLimits, Sealer, Vault,
    Viewer, digest,
};

/// The running house.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub db: Db,
    /// Uploaded files.
    pub files: Files,
    /// Whom files are shown to before they are kept.
    pub scanner: Scanner,
    /// Time.
    pub clock: Clock,
    /// Chance.
    pub random: Randomness,
    /// The key.
    pub sealer: Sealer,
    /// The keys of sealed records.
    pub vault: Vault,
    /// Signs the head of the log.
    pub log_key: LogKey,
    /// Limits on attempts.
    pub limits: RateLimits,
    /// The address people use, from configuration and never from a request; no slash at the end.
    pub base: String,
    /// The institution that knows the people of the Office, where there is one.
    pub institution: Option<Institution>,
    /// Who writes the letters of the house, as configuration names them: `Name <address>`.
    pub from: String,
    /// The domain of the addresses by which letters are answered, from configuration and never from a letter; nothing where
    /// no letter is answered by mail.
    pub reply_domain: Option<String>,
    /// Where the quick exit leads: a page that says nothing of this house.
    pub exit: String,
    /// Whether invented content is shown.
    pub demo: bool,
    /// The data folder, to say how much room is left there.
    pub folder: PathBuf,
    /// What is done within the transaction in which something is told: name of the event, and who does it.
    pub within: Vec<(&'static str, Within)>,
}

/// What a room does in the very transaction in which another tells of something, so that nobody ever sees one without
/// the other: gets the JSON body. What it refuses, nobody does.
pub type Within = for<'t> fn(&'t mut Tx, &'t Ctx, &'t str) -> BoxFuture<'t, Result<()>>;

/// One person acting once.
#[derive(Clone, Debug)]
pub struct Ctx {
    /// The house.
    pub app: Arc<App>,
    /// Who acts.
    pub viewer: Viewer,
    /// The language they read.
    pub language: Language,
    /// Key of the form they sent; empty where there is none.
    pub key: String,
    /// What tells what was sent under that key from anything else; empty where a form brings its key, which stands on one
    /// page alone.
    pub sent: String,
    /// The network they come from, to count by; nothing where that is not known.
    pub class: Option<AddressClass>,
}

impl Ctx {
    /// The house itself acting: imports, the demonstration, jobs.
    #[must_use]
    pub fn house(app: &Arc<App>) -> Self {
        Self {
            app: Arc::clone(app),
            viewer: Viewer::default(),
            language: Language::English,
            key: String::new(),
            sent: String::new(),
            class: None,
        }
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// A new identifier.
    #[must_use]
    pub fn new_id<T>(&self) -> Id<T> {
        self.app.random.id()
    }

    /// A handle of the database for reading.
    #[must_use]
    pub fn db(&self) -> Db {
        self.app.db.clone()
    }

    /// Asks the policy; see [`crate::authorize`].
    ///
    /// # Errors
    /// As [`crate::authorize`].
    pub fn authorize<A: Action>(&self, object: A::On) -> Result<Authorized<A>> {
        let asked = crate::authorize(&self.viewer, object);
        // Whom nobody knows cannot be named; what is only too early or too late is no trespass.
        if let (Err(Error::NotFound), Some(account)) = (&asked, self.viewer.account) {
            let (kind, action) = (A::On::KIND, A::NAME);
            tracing::warn!(target: "security", %account, kind, action, "not allowed");
        }
        asked
    }

    /// Runs a unit of work once: the same form sent again gives the first answer and changes nothing.
    ///
    /// # Errors
    /// What the unit says.
    pub async fn write<T, F>(&self, unit: F) -> Result<T>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, Self) -> BoxFuture<'t, Result<T>> + Send + 'static,
    {
        let ctx = self.clone();
        let key = if self.key.is_empty() {
            String::new()
        } else {
            // The key is bound to the person: nobody can ask for another's answer.
            digest(format!(
                "{}\0{:?}\0{}",
                self.key,
                self.viewer.account,
                std::any::type_name::<F>()
            ))
        };
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    if key.is_empty() {
                        return unit(tx, ctx).await;
                    }
                    let print = (!ctx.sent.is_empty()).then(|| digest(format!("{key}\0sent")));
                    if let Some(answer) = tx.remembered(&key).await? {
                        if let Some(print) = print
                            && tx.remembered(&print).await?.is_some_and(|s| s != ctx.sent)
                        {
                            return Err(Error::refused("error-key-used"));
                        }
                        return serde_json::from_str(&answer).map_err(Error::internal);
                    }
                    let (now, sent) = (ctx.now(), ctx.sent.clone());
                    let answer = unit(tx, ctx).await?;
                    let text = serde_json::to_string(&answer).map_err(Error::internal)?;
                    tx.remember(&key, &text, now).await?;
                    if let Some(print) = print {
                        tx.remember(&print, &sent, now).await?;
                    }
                    Ok(answer)
                })
            })
            .await
    }

    /// Tells the other rooms, within the transaction; those that must not be a moment behind act in it at once.
    ///
    /// # Errors
    /// A database error, or what one of them refuses.
    pub async fn emit(&self, tx: &mut Tx, name: &'static str, body: &impl Serialize) -> Result<()> {
        let event = Event::new(name, body, &self.app.random, self.now())?;
        tx.emit(&event).await?;
        self.act_within(tx, name, &event.body).await
    }

    /// Has those act at once who must not be a moment behind, and tells nobody else: for what is made anew from what stands.
    ///
    /// # Errors
    /// What one of them refuses.
    pub async fn again_within(
        &self,
        tx: &mut Tx,
        name: &'static str,
        body: &impl Serialize,
    ) -> Result<()> {
        let body = serde_json::to_string(body).map_err(Error::internal)?;
        self.act_within(tx, name, &body).await
    }

    async fn act_within(&self, tx: &mut Tx, name: &'static str, body: &str) -> Result<()> {
        for (_, act) in self.app.within.iter().filter(|w| w.0 == name) {
            act(tx, self, body).await?;
        }
        Ok(())
    }

    /// Tells one listener of something when it is due and not before: within the transaction, and once.
    ///
    /// # Errors
    /// A database error.
    pub async fn later(
        &self,
        tx: &mut Tx,
        event: &str,
        body: &impl Serialize,
        due: Timestamp,
    ) -> Result<()> {
        let kind = format!("event:{event}");
        tx.queue(&Job::new(&kind, body, &self.app.random, due)?)
            .await
    }

    /// Lets an event come later by itself, with nothing to tell: once for each named span of time, however often it is asked.
    ///
    /// # Errors
    /// A database error.
    pub async fn come_again(
        &self,
        tx: &mut Tx,
        event: &'static str,
        span: &str,
        due: Timestamp,
    ) -> Result<()> {
        let id: Id<Job> = Id::derived(event, span);
        let there = "SELECT COUNT(*) FROM jobs WHERE id = $1";
        if tx.number(there, args![id]).await? > 0 {
            return Ok(());
        }
        let mut job = Job::new(&format!("event:{event}"), &json!({}), &self.app.random, due)?;
        job.id = id.to_string();
        tx.queue(&job).await
    }
}
