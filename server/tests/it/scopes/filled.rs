//! A house full of random objects in every state, and random people who are any number of things.

use std::collections::BTreeSet;

use consultations::model::{Audience, Phase};
use guard::{AccountId, Role};
use kernel::{Timestamp, Value, args};
use parties::{Narrowed, Part, Standing, Visibility};
use testkit::TestApp;

/// How many of each.
const ORGANISATIONS: usize = 360;
const CONSULTATIONS: usize = 60;
const BRIEFINGS: usize = 60;
const READERS: usize = 48;
const INCIDENTS: usize = 60;
const UPDATES: usize = 60;
const ITEMS: usize = 90;

/// A word that stands in everything.
pub const WORD: &str = "zqeverywhere";

/// A word that stands in the purpose of every organisation, which some keep to fewer than themselves.
pub const PURPOSE: &str = "zqpurpose";

/// The country of every organisation, which some keep to fewer as well.
pub const COUNTRY: &str = "288";

/// Chance of the test's own, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n as u64).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

type Rows = Vec<(&'static str, Vec<Value>)>;

pub struct House {
    pub app: TestApp,
    chance: Chance,
    organisations: Vec<String>,
    pub accounts: Vec<AccountId>,
    /// Which organisations are invited to which consultation.
    pub invited: BTreeSet<(String, String)>,
    /// Which organisations are named for which update.
    pub named: BTreeSet<(String, String)>,
    /// How often somebody was held against something.
    pub pairs: usize,
    /// What did not agree.
    pub wrong: Vec<String>,
}

impl House {
    /// A house with nothing in it.
    pub async fn on(engine: &'static str) -> Self {
        Self {
            app: TestApp::on(engine).await,
            chance: Chance(0x5eed_0025),
            organisations: Vec::new(),
            accounts: Vec::new(),
            invited: BTreeSet::new(),
            named: BTreeSet::new(),
            pairs: 0,
            wrong: Vec::new(),
        }
    }

    fn id(&self) -> String {
        self.app.ctx().new_id::<Self>().to_string()
    }

    async fn write(&self, rows: Rows) {
        let db = &self.app.house.site.app.db;
        let unit = db.write(move |tx| {
            Box::pin(async move {
                for (sql, values) in rows {
                    tx.run(sql, values).await?;
                }
                Ok(())
            })
        });
        unit.await.unwrap();
    }

    /// Fills it with everything in every state.
    pub async fn fill(&mut self) {
        self.accounts().await;
        self.organisations().await;
        self.appointments().await;
        self.consultations().await;
        self.briefings().await;
        self.incidents().await;
        self.updates().await;
        self.library().await;
        self.app.house.reindex().await.unwrap();
    }

    async fn updates(&mut self) {
        let mut rows = Rows::new();
        // Apart from the others, which draw what they drew before there were updates.
        let mut chance = Chance(0x5eed_0031);
        for n in 0..UPDATES {
            let id = self.id();
            let state = *chance.of(updates::model::State::ALL);
            let audience = *chance.of(updates::model::Audience::ALL);
            let at = i64::try_from(n).unwrap() + 1;
            let out = matches!(state.code(), "published" | "archived" | "withdrawn");
            let due = (state.code() == "scheduled").then_some(at);
            rows.push((
                "INSERT INTO updates (id, kind, language, title, summary, body, worded, audience, early, themes, regions, links, state, \
                 due, published, reason, by_account, created, version) \
                 VALUES ($1, 'news', 'en', $2, 'Some words.', 'Some words.', 1, $3, $4, '', '', '', $5, $6, $7, '', '', $8, 1)",
                args![
                    id,
                    format!("{WORD} {n}"),
                    audience,
                    chance.once_in(2),
                    state,
                    due,
                    out.then_some(at),
                    at
                ],
            ));
            for _ in 0..12 {
                let organisation = chance.of(&self.organisations).clone();
                if self.named.insert((id.clone(), organisation.clone())) {
                    rows.push((
                        "INSERT INTO update_named (update_id, organisation) VALUES ($1, $2)",
                        args![id, organisation],
                    ));
                }
            }
        }
        self.write(rows).await;
    }

    async fn organisations(&mut self) {
        let mut rows = Rows::new();
        // Apart from the other, which draws what it drew before there were parts.
        let mut parts = Chance(0x5eed_0026);
        for n in 0..ORGANISATIONS {
            let id = self.id();
            let visibility = *self.chance.of(Visibility::ALL);
            let standing = *self.chance.of(Standing::ALL);
            let into = if standing == Standing::Merged && n > 0 {
                self.organisations[0].clone()
            } else {
                String::new()
            };
            // The one that others go into stands for itself.
            let standing = if n == 0 { Standing::Member } else { standing };
            let name = format!("{WORD} {n}");
            let narrowed = Narrowed::of([
                (Part::Country, *parts.of(Visibility::ALL)),
                (Part::Purpose, *parts.of(Visibility::ALL)),
            ]);
            rows.push((
                "INSERT INTO organisations (id, name, sort_name, level, country, purpose, visibility, created, version, standing, merged_into, zone, \
                 narrowed) VALUES ($1, $2, $3, 'local', $7, $8, $4, 1, 1, $5, $6, 'UTC', $9)",
                args![
                    id,
                    name,
                    name,
                    visibility,
                    standing,
                    into,
                    COUNTRY,
                    PURPOSE,
                    narrowed.to_string()
                ],
            ));
            self.organisations.push(id);
        }
        self.write(rows).await;
    }

    async fn accounts(&mut self) {
        let mut rows = Rows::new();
        for n in 0..READERS {
            let id: AccountId = self.app.ctx().new_id();
            rows.push((
                "INSERT INTO accounts (id, name, email, language, password, totp, totp_step, created) VALUES ($1, $2, $3, 'en', '', '', 0, 1)",
                args![id, format!("Reader {n}"), format!("reader{n}@example.org")],
            ));
            self.accounts.push(id);
        }
        self.write(rows).await;
    }

    /// Each reader is any number of things: in the Office, in organisations, suspended, over, not yet.
    async fn appointments(&mut self) {
        let now = self.app.clock.now();
        let mut rows = Rows::new();
        for (at, account) in self.accounts.clone().into_iter().enumerate() {
            // The first is nothing, and so may others be.
            let times = if at == 0 { 0 } else { self.chance.below(4) };
            for _ in 0..times {
                let own = self.chance.once_in(2);
                let role = *if own {
                    self.chance.of(Role::OF_ORGANISATION)
                } else {
                    self.chance.of(Role::OF_OFFICE)
                };
                let scope = if own {
                    let all = self.organisations.clone();
                    self.chance.of(&all).clone()
                } else {
                    String::new()
                };
                let ends = self.chance.once_in(6).then(|| now.plus(-1));
                let starts = if self.chance.once_in(9) {
                    now.plus(1)
                } else {
                    Timestamp(1)
                };
                let suspended = own && self.chance.once_in(4);
                rows.push((
                    "INSERT INTO appointments (id, account, role, scope, starts, ends, appointed_by, suspended) VALUES ($1, $2, $3, $4, $5, $6, '', $7)",
                    args![self.id(), account, role, scope, starts, ends, suspended],
                ));
            }
        }
        self.write(rows).await;
    }

    async fn consultations(&mut self) {
        let mut rows = Rows::new();
        let held = "SELECT DISTINCT scope FROM appointments WHERE scope <> ''";
        let scopes = self.app.texts(held, vec![]).await;
        for n in 0..CONSULTATIONS {
            let id = self.id();
            let phase = *self.chance.of(Phase::ALL);
            let audience = *self.chance.of(Audience::ALL);
            let all = self.accounts.clone();
            let focal = if self.chance.once_in(3) {
                self.chance.of(&all).to_string()
            } else {
                String::new()
            };
            rows.push((
                "INSERT INTO consultations (id, title, summary, language, phase, audience, pseudonyms, officer, created, version, officer_account, focal_point) \
                 VALUES ($1, $2, 'About it', 'en', $3, $4, TRUE, 'Somebody', $5, 1, '', $6)",
                args![id, format!("{WORD} {n}"), phase, audience, Timestamp(n as i64 / 3), focal],
            ));
            for scope in &scopes {
                if self.chance.once_in(3) {
                    rows.push((
                        "INSERT INTO consultation_invited (consultation, organisation) VALUES ($1, $2)",
                        args![id, scope],
                    ));
                    self.invited.insert((id.clone(), scope.clone()));
                }
            }
            if phase != Phase::Draft {
                for state in ["sent", "draft", "held", "withdrawn"] {
                    let account = *self.chance.of(&all);
                    rows.push((
                        "INSERT INTO contributions (id, consultation, account, organisation, pseudonym, target, kind, language, body, state, created, \
                         receipt, theme, disposition, reason, new_paragraph, minority, version, considered, considered_text, contested, wording) \
                         VALUES ($1, $2, $3, $4, '', 'p:1', 'comment', 'en', $5, $6, 1, '', '', '', '', '', FALSE, 1, '', '', FALSE, '')",
                        args![self.id(), id, account, self.organisations[0], format!("{WORD} said"), state],
                    ));
                }
            }
        }
        self.write(rows).await;
    }

    /// Reported by people or by nobody known; some are kept to those who handle them, whatever these are by now.
    async fn incidents(&mut self) {
        let mut rows = Rows::new();
        let mut chance = Chance(0x5eed_0023);
        for _ in 0..INCIDENTS {
            let id = self.id();
            let reporter = if chance.once_in(2) {
                chance.of(&self.accounts).to_string()
            } else {
                String::new()
            };
            let restricted = chance.once_in(2);
            rows.push((
                "INSERT INTO incidents (id, organisation, state, kind, severity, reporter, code, restricted, reported, due, outcome, version) \
                 VALUES ($1, '', 'reported', 'threat', '', $2, '', $3, 1, 2, '', 1)",
                args![id, reporter, restricted],
            ));
            let handlers: BTreeSet<String> = (0..3)
                .map(|_| chance.of(&self.accounts).to_string())
                .collect();
            for account in handlers.into_iter().filter(|_| restricted) {
                rows.push((
                    "INSERT INTO incident_handlers (incident, account) VALUES ($1, $2)",
                    args![id, account],
                ));
            }
        }
        self.write(rows).await;
    }

    async fn briefings(&mut self) {
        let mut rows = Rows::new();
        for n in 0..BRIEFINGS {
            let id = self.id();
            let state = *self.chance.of(briefings::model::State::ALL);
            let audience = *self.chance.of(briefings::model::Audience::ALL);
            let title = format!("{{\"en\": \"{WORD} {n}\"}}");
            rows.push((
                "INSERT INTO briefings (id, series, title, about, host, place, starts, zone, audience, seats, together, call_until, answer_days, state, \
                 minutes, cancelled, created, version) VALUES ($1, '', $2, '{}', 'under_secretary', 'Here', $3, 'UTC', $4, 2, 2, 1, 5, $5, '{}', '', 1, 1)",
                args![id, title, Timestamp(1_000 + n as i64 / 3), audience, state],
            ));
            for n in 0..2 {
                rows.push((
                    "INSERT INTO commitments (id, engagement, href, title, audience, language, text, owner, due, state, note, created, changed, version) \
                     VALUES ($1, $2, $3, $4, $5, 'en', $6, 'Somebody', $7, 'open', '', 1, 1, 1)",
                    args![
                        self.id(),
                        id,
                        format!("/briefings/{id}"),
                        title,
                        audience,
                        format!("{WORD} promised"),
                        Timestamp(2_000 + n)
                    ],
                ));
            }
        }
        self.write(rows).await;
    }

    /// Items of organisations and of the Office, in every state and for every circle.
    async fn library(&mut self) {
        let mut rows = Rows::new();
        let mut chance = Chance(0x5eed_0034);
        let held = "SELECT DISTINCT scope FROM appointments WHERE scope <> '' ORDER BY scope";
        let scopes = self.app.texts(held, vec![]).await;
        for n in 0..ITEMS {
            let id = self.id();
            let state = *chance.of(library::model::State::ALL);
            let audience = *chance.of(Visibility::ALL);
            let organisation = (!chance.once_in(3)).then(|| chance.of(&scopes).clone());
            let (number, at) = (30_000_000 + n as i64, Timestamp(1 + n as i64 / 3));
            rows.push((
                "INSERT INTO library_items (id, number, state, audience, organisation, named, newest, published, changed, created, withdrawn_by, \
                 reason) VALUES ($1, $2, $3, $4, $5, FALSE, 1, $6, $6, $6, '', '')",
                args![id, number, state, audience, organisation, at],
            ));
            rows.push((
                "INSERT INTO library_versions (id, item, n, state, kind, language, authors, consent, year, licence, themes, regions, note, \
                 account, saved, published, revision) VALUES ($1, $1, 1, 'published', 'report', 'en', '', TRUE, 2026, 'reserved', '', '', '', '', \
                 $2, $2, 1)",
                args![id, at],
            ));
            rows.push((
                "INSERT INTO library_texts (version, language, title, about) VALUES ($1, 'en', $2, 'About it')",
                args![id, format!("{WORD} {n}")],
            ));
        }
        self.write(rows).await;
    }
}
