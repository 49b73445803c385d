//! What a person wants to be told of by letter: at once, with the daily round-up, or not at all; by topic and by theme.

use std::collections::BTreeMap;

use kernel::{Error, Result, args};
use serde::{Deserialize, Serialize};
use store::Read;

use crate::{AccountId, App, Ctx};

kernel::codes! {
    /// When a letter tells of something; the soonest first.
    pub enum When { AtOnce = "at_once", Daily = "daily", Never = "never" }
}

/// What somebody chose; what is not in it is told at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// By topic, as the rooms name them.
    #[serde(default)]
    pub topics: BTreeMap<String, When>,
    /// By theme, in place of what the topic says.
    #[serde(default)]
    pub themes: BTreeMap<String, When>,
}

impl Choices {
    /// What is chosen for a topic.
    #[must_use]
    pub fn topic(&self, topic: &str) -> When {
        self.topics.get(topic).copied().unwrap_or(When::AtOnce)
    }

    /// When somebody is told of something of a topic, on some themes: each theme counts as it was chosen, or as the topic;
    /// the soonest holds.
    #[must_use]
    pub fn when(&self, topic: &str, themes: &[String]) -> When {
        let own = self.topic(topic);
        let of = |theme: &String| self.themes.get(theme).copied().unwrap_or(own);
        themes.iter().map(of).min().unwrap_or(own)
    }
}

impl App {
    /// What an account chose; nothing where it chose nothing, or what it chose cannot be opened.
    ///
    /// # Errors
    /// A database error.
    pub async fn choices_of(&self, account: AccountId) -> Result<Choices> {
        let sql = "SELECT sealed FROM notifications WHERE account = $1";
        let row: Option<(String,)> = self.db.clone().first(sql, args![account]).await?;
        let opened = row.and_then(|(sealed,)| {
            let plain = self.sealer.unseal("notifications", &sealed).ok()?;
            serde_json::from_slice(&plain).ok()
        });
        Ok(opened.unwrap_or_default())
    }
}

impl Ctx {
    /// What the person who asks chose.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn choices(&self) -> Result<Choices> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.app.choices_of(account).await
    }

    /// Keeps what the person who asks chose. It holds for letters that wait already.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn choose_notifications(&self, choices: &Choices) -> Result<()> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let plain = serde_json::to_vec(choices).map_err(Error::internal)?;
        let app = &self.app;
        let sealed = app.sealer.seal("notifications", &plain, &app.random)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "INSERT INTO notifications (account, sealed) VALUES ($1, $2) \
                           ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed";
                tx.run(sql, args![account, sealed]).await?;
                // That they chose, not what.
                ctx.note_own(tx, "account.choose_notifications", account)
                    .await
            })
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_soonest_of_all_themes_holds() {
        let mut choices = Choices::default();
        let themes = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
        assert_eq!(choices.when("updates", &themes(&["youth"])), When::AtOnce);
        choices.topics.insert("updates".to_owned(), When::Never);
        assert_eq!(choices.when("updates", &[]), When::Never);
        assert_eq!(choices.when("consultations", &[]), When::AtOnce);
        choices.themes.insert("youth".to_owned(), When::Daily);
        assert_eq!(choices.when("updates", &themes(&["youth"])), When::Daily);
        assert_eq!(choices.when("updates", &themes(&["gender"])), When::Never);
        let both = themes(&["gender", "youth"]);
        assert_eq!(choices.when("updates", &both), When::Daily);
        // What is on two themes, one of which is not wanted, is told as the other one.
        choices.themes.insert("gender".to_owned(), When::Never);
        assert_eq!(choices.when("consultations", &both), When::Daily);
    }
}
