//! `TestApp`: the whole house, as `indaba serve` opens it, on one engine, with a clock and chance that a test holds.

use std::{
    fs::Permissions,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

use axum::Router;
use guard::Ctx;
use kernel::{Clock, Randomness, Timestamp, Value, args};
use server::{House, InboundPlace, InstitutionPlace, Settings, work_once};
use store::{
    Read, WhenDown,
    testing::{empty_postgres, postgres_like},
};
use tempfile::TempDir;

use crate::Browser;

/// The engines on which everything must hold.
pub const ENGINES: [&str; 2] = ["sqlite", "postgres"];

/// A house that goes away with the test. A clone is the same house.
#[derive(Clone, Debug)]
pub struct TestApp {
    /// The house.
    pub house: House,
    /// `sqlite` or `postgres`, for messages.
    pub engine: &'static str,
    /// Time; stands still until it is told to move on.
    pub clock: Clock,
    router: Router,
    folder: Arc<TempDir>,
    settings: Settings,
}

/// The chance of a house that is opened again: another one than any that was used up there.
const ANSWERING: u64 = 17;

/// When a house is opened that is given no clock.
fn morning() -> Timestamp {
    let day = Timestamp::from_date(2026, 3, 2).unwrap();
    day.plus(9 * 3_600_000)
}

impl TestApp {
    /// A fresh house on one engine.
    pub async fn on(engine: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::inside(engine, folder).await
    }

    /// A fresh house whose folder (database, key, letters) is this one.
    pub async fn inside(engine: &'static str, folder: TempDir) -> Self {
        Self::at(engine, folder, Clock::fixed(morning())).await
    }

    /// The same with another clock.
    pub async fn at(engine: &'static str, folder: TempDir, clock: Clock) -> Self {
        Self::set(engine, folder, clock, |_| {}).await
    }

    /// A fresh house whose files are shown to a scanner first.
    pub async fn scanned(engine: &'static str, clamd: &str, clamd_down: WhenDown) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::set(engine, folder, Clock::fixed(morning()), |settings| {
            settings.clamd = Some(clamd.to_owned());
            settings.clamd_down = clamd_down;
        })
        .await
    }

    /// A fresh house whose people of the Office can sign in by an institution.
    pub async fn with_institution(
        engine: &'static str,
        clock: Clock,
        institution: InstitutionPlace,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::set(engine, folder, clock, |settings| {
            settings.institution = Some(institution);
        })
        .await
    }

    /// A fresh house that believes a proxy's header who asks.
    pub async fn behind_proxy(engine: &'static str, header: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::set(engine, folder, Clock::fixed(morning()), |settings| {
            settings.client_header = Some(header.to_owned());
        })
        .await
    }

    /// A fresh house that says it is a demonstration; nothing is loaded into it.
    pub async fn demonstration(engine: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::set(engine, folder, Clock::fixed(morning()), |settings| {
            settings.demo = true;
        })
        .await
    }

    /// A fresh house at another address.
    pub async fn reached_at(engine: &'static str, base: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let base = base.to_owned();
        Self::set(engine, folder, Clock::fixed(morning()), |settings| {
            settings.base = base;
        })
        .await
    }

    async fn set(
        engine: &'static str,
        folder: TempDir,
        clock: Clock,
        change: impl FnOnce(&mut Settings),
    ) -> Self {
        let database = match engine {
            "sqlite" => None,
            _ => Some(empty_postgres().await.unwrap()),
        };
        let mut settings = Self::plain(folder.path(), database);
        change(&mut settings);
        let app = Self::open(engine, folder, clock, settings, 7).await;
        // Tests of other things need no assessments: here the duty begins in ten years.
        app.assessments_since(app.clock.now().plus(kernel::day(3_650)))
            .await;
        app
    }

    /// How a house is opened of which nothing else is asked.
    pub(crate) fn plain(folder: &Path, database: Option<String>) -> Settings {
        Settings {
            data: folder.to_owned(),
            database,
            base: "http://indaba.test".to_owned(),
            smtp: None,
            from: "Indaba <indaba@indaba.test>".to_owned(),
            exit: server::EXIT.to_owned(),
            clamd: None,
            clamd_down: WhenDown::Refuse,
            client_header: None,
            inbound: None,
            institution: None,
            demo: false,
        }
    }

    async fn open(
        engine: &'static str,
        folder: TempDir,
        clock: Clock,
        settings: Settings,
        chance: u64,
    ) -> Self {
        let house = House::open(&settings, clock.clone(), Randomness::seeded(chance))
            .await
            .unwrap();
        Self {
            router: house.router(),
            house,
            engine,
            clock,
            folder: Arc::new(folder),
            settings,
        }
    }

    /// The same house opened again, with a folder into which answers by mail come; nobody uses this one any more.
    pub(crate) async fn answering(self) -> Self {
        self.close().await;
        let maildir = self.answers();
        std::fs::create_dir_all(maildir.join("new")).unwrap();
        std::fs::set_permissions(&maildir, Permissions::from_mode(0o700)).unwrap();
        let settings = Settings {
            inbound: InboundPlace::given(maildir.to_str().unwrap(), "reply.indaba.test"),
            ..self.settings.clone()
        };
        let house = House::open(&settings, self.clock.clone(), Randomness::seeded(ANSWERING))
            .await
            .unwrap();
        Self {
            router: house.router(),
            house,
            settings,
            ..self
        }
    }

    /// The Maildir of a house that is answered by mail.
    #[must_use]
    pub fn answers(&self) -> PathBuf {
        self.folder().join("answers")
    }

    /// Brings a letter, as a mail server does, and has it taken.
    pub async fn bring(&self, letter: &str) {
        std::fs::write(self.answers().join("new/1.letter"), letter).unwrap();
        // The next look is some seconds away.
        self.clock.advance(6_000);
        self.work().await;
    }

    /// Closes the house and leaves what it holds in a folder; gives the address of its database where that is not in it.
    pub(crate) async fn leave(&self, to: &Path) -> Option<String> {
        self.close().await;
        std::fs::create_dir_all(to).unwrap();
        copy_all(self.folder(), to);
        self.settings.database.clone()
    }

    /// A house that begins with everything that another one left where these settings say, which must be closed: at this
    /// moment, and with this chance, which is another one than what was used up there, so that no identifier comes twice.
    pub(crate) async fn copy(
        engine: &'static str,
        left: &Settings,
        now: Timestamp,
        chance: u64,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_all(&left.data, folder.path());
        let database = match &left.database {
            None => None,
            Some(url) => Some(postgres_like(url).await.unwrap()),
        };
        let settings = Settings {
            data: folder.path().to_owned(),
            database,
            ..left.clone()
        };
        Self::open(engine, folder, Clock::fixed(now), settings, chance).await
    }

    /// From when on organisations need an assessment before anything exposes them.
    pub async fn assessments_since(&self, since: Timestamp) {
        self.change("UPDATE risk_duty SET since = $1", args![since])
            .await;
    }

    /// Closes its database, so that it can be copied.
    pub(crate) async fn close(&self) {
        self.house.site.app.db.close().await;
    }

    /// Chance begins anew from a seed: whatever was drawn before, two houses draw the same from here on.
    pub fn begin_chance(&self, seed: u64) {
        if let Randomness::Seeded(state) = &self.house.site.app.random {
            *state.lock().unwrap_or_else(PoisonError::into_inner) = (seed, 0);
        }
    }

    /// The same browser in front of this house.
    pub(crate) fn before(&self, browser: &Browser) -> Browser {
        browser.at(self.router.clone())
    }

    /// Somebody who has not signed in.
    #[must_use]
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// The house itself acting.
    #[must_use]
    pub fn ctx(&self) -> Ctx {
        Ctx::house(&self.house.site.app)
    }

    /// What it was opened with.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Does all work that is due: letters are sent, events told.
    pub async fn work(&self) {
        while work_once(&self.house).await.unwrap() > 0 {}
    }

    /// One number from the database.
    pub async fn number(&self, sql: &'static str, args: Vec<Value>) -> i64 {
        self.ctx().db().number(sql, args).await.unwrap()
    }

    /// Texts from the database: the first column of each row.
    pub async fn texts(&self, sql: &'static str, args: Vec<Value>) -> Vec<String> {
        let rows: Vec<(String,)> = self.ctx().db().all(sql, args).await.unwrap();
        rows.into_iter().map(|r| r.0).collect()
    }

    /// Changes rows past all commands, for states that no command makes.
    pub async fn change(&self, sql: &'static str, args: Vec<Value>) {
        let unit = self
            .house
            .site
            .app
            .db
            .write(move |tx| Box::pin(async move { tx.run(sql, args).await }));
        unit.await.unwrap();
    }
}

/// Everything in a folder, into another one.
fn copy_all(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir(&to).unwrap();
            copy_all(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
