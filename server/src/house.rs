//! The house put together: the only place that names every feature.

use std::{collections::HashMap, path::PathBuf, sync::Arc};

use anyhow::bail;
use axum::Router;
use feature::Feature;
use guard::{
    AccountId, App, Clear, Ctx, Institution, Invitation, LogKey, RateLimits, Role, Sealer, Vault,
    Way,
};
use kernel::{Clock, Error, Language, Randomness};
use store::{Db, Files, Migration, Read, Scanner, WhenDown};
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer, DefaultPredicate,
        predicate::{Predicate, SizeAbove},
    },
};
use web::{Languages, Mailer, Route, Rq, Site, Surface, redirect};

use crate::{
    backup::{MASTERS, private_folder},
    by_mail::{self, InboundPlace},
    institution::InstitutionPlace,
};

/// Every capability, in the order of the navigation.
pub const FEATURES: &[fn() -> Feature] = &[
    portal::feature,
    guides::feature,
    updates::feature,
    consultations::feature,
    briefings::feature,
    calendar::feature,
    network::feature,
    admission::feature,
    appeals::feature,
    terms::feature,
    safeguarding::feature,
    liaison::feature,
    library::feature,
    fora::feature,
    accounts::feature,
    programs::feature,
];

/// Where the quick exit leads unless an operator says otherwise: the weather service of a United Nations agency, in many
/// languages.
pub const EXIT: &str = "https://worldweather.wmo.int/";

/// From this many bytes on, a page is compressed with more care.
const LARGE: u64 = 48_000;

/// What an operator sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder of the database, the keys, files and letters.
    pub data: PathBuf,
    /// PostgreSQL address; the embedded file where there is none.
    pub database: Option<String>,
    /// Address people use.
    pub base: String,
    /// `smtps://…`; a folder of .eml files where there is none.
    pub smtp: Option<String>,
    /// Sender of letters.
    pub from: String,
    /// Where the quick exit leads.
    pub exit: String,
    /// Where the scanner for malware listens; files are not scanned where there is none.
    pub clamd: Option<String>,
    /// What becomes of files while it does not answer.
    pub clamd_down: WhenDown,
    /// Header in which the proxy in front says who asks; networks behind a proxy are not counted where there is none.
    pub client_header: Option<String>,
    /// Where answers by mail come in; nothing is answered by mail where there is none.
    pub inbound: Option<InboundPlace>,
    /// The institution by which people of the Office sign in; none where they do not.
    pub institution: Option<InstitutionPlace>,
    /// Whether this is the demonstration, which shows invented content.
    pub demo: bool,
}

/// A house that is open.
#[derive(Clone, Debug)]
pub struct House {
    /// The web site.
    pub site: Arc<Site>,
    /// Sends letters.
    pub mailer: Mailer,
    /// Where answers by mail come in.
    pub inbound: Option<Arc<InboundPlace>>,
    /// Every capability.
    pub features: Arc<Vec<Feature>>,
    /// Sign-in links of the demonstration's personas; none outside it.
    pub doors: Arc<HashMap<String, AccountId>>,
}

/// Every migration in order.
pub(crate) fn migrations(features: &[Feature]) -> Vec<Migration> {
    guard::MIGRATIONS
        .iter()
        .chain(parties::MIGRATIONS)
        .chain(engagement::MIGRATIONS)
        .chain(decisions::MIGRATIONS)
        .chain(panels::MIGRATIONS)
        .chain(safety::MIGRATIONS)
        .chain(features.iter().flat_map(|f| f.migrations))
        .copied()
        .collect()
}

/// Every table whose texts once lay in the clear.
pub(crate) fn clear(features: &[Feature]) -> Vec<Clear> {
    [guard::CLEAR, parties::CLEAR]
        .into_iter()
        .chain(decisions::clear())
        .chain(features.iter().flat_map(|f| f.clear).copied())
        .collect()
}

impl House {
    /// Opens the house, making its folder, database and keys where they are missing.
    ///
    /// # Errors
    /// What stands in the way, for the operator.
    pub async fn open(
        settings: &Settings,
        clock: Clock,
        random: Randomness,
    ) -> anyhow::Result<Self> {
        let data = &settings.data;
        private_folder(data)?;
        if let Some(place) = &settings.inbound {
            place.look()?;
        }
        let institution = match &settings.institution {
            Some(place) => Some(Institution::new(place.read()?)?),
            None => None,
        };
        let features: Vec<Feature> = FEATURES.iter().map(|f| f()).collect();
        let migrations = migrations(&features);
        let db = match &settings.database {
            Some(url) => Db::postgres(url, &migrations).await?,
            None => Db::sqlite(&data.join("indaba.sqlite"), &migrations).await?,
        };
        // Organisations that came in before names were kept for finding them.
        parties::name_missing(&db).await?;
        // From its first day with this room on, organisations need an assessment.
        safety::begin(&db, clock.now()).await?;
        let masters = data.join(MASTERS);
        let sealed = "SELECT COUNT(*) FROM (SELECT 1 FROM sealed_keys LIMIT 1) x";
        if !masters.exists() && db.clone().number(sealed, vec![]).await? > 0 {
            bail!(
                "{} is missing, and this house has sealed records that only its keys open: bring the file back, from the \
                 machine where it was made or by restoring a backup",
                masters.display()
            );
        }
        let app = Arc::new(App {
            db,
            files: Files::folder(&data.join("files"))?,
            scanner: match &settings.clamd {
                Some(address) => Scanner::at(address, settings.clamd_down)?,
                None => Scanner::none(),
            },
            clock,
            random,
            sealer: Sealer::open(&data.join("secret.key"))?,
            vault: Vault::open(&masters)?,
            log_key: LogKey::open(&data.join("log.key"))?,
            limits: RateLimits::behind(settings.client_header.as_deref())?,
            base: settings.base.trim_end_matches('/').to_owned(),
            institution,
            from: settings.from.clone(),
            reply_domain: settings.inbound.as_ref().map(InboundPlace::domain),
            exit: settings.exit.clone(),
            demo: settings.demo,
            folder: data.clone(),
            within: features.iter().flat_map(|f| f.within.clone()).collect(),
        });
        // A log of the time when it was a chain; then what was stored as it was typed.
        guard::carry_over(&app).await?;
        let house = Ctx::house(&app);
        house.carry_over(&clear(&features)).await?;
        decisions::entrust_panels(&house).await?;
        let texts: Vec<_> = [web::TEXTS]
            .into_iter()
            .chain(features.iter().map(|f| f.texts))
            .collect();
        let nav = features.iter().flat_map(|f| f.nav.clone()).collect();
        let scopes = features.iter().filter_map(|f| f.scopes).collect();
        let own_data = features.iter().filter_map(|f| f.own_data).collect();
        let waits = features.iter().filter_map(|f| f.waits).collect();
        let changes = features.iter().flat_map(|f| f.changes).copied().collect();
        let topics = features.iter().flat_map(|f| f.topics).copied().collect();
        let bulk = features.iter().flat_map(|f| f.bulk).copied().collect();
        let openable = features.iter().flat_map(|f| f.openable).copied().collect();
        let appearances = features.iter().filter_map(|f| f.appearances);
        let appearances = appearances.map(|a| a.of).collect();
        let titles = features.iter().flat_map(|f| f.titles).copied().collect();
        let heralds = features.iter().flat_map(|f| f.heralds).copied().collect();
        let replies = features.iter().flat_map(|f| f.replies).copied().collect();
        let api = web::described(features.iter().flat_map(|f| &f.routes));
        let api = serde_json::to_vec_pretty(&api)?;
        let site = Site::new(
            app,
            Languages::read(&texts)?,
            nav,
            scopes,
            own_data,
            waits,
            changes,
            topics,
            bulk,
            openable,
            appearances,
            titles,
            heralds,
            replies,
            api,
        );
        let mailer = match &settings.smtp {
            Some(url) => Mailer::smtp(url, &settings.from)?,
            None => Mailer::folder(&data.join("mail"), &settings.from)?,
        };
        if settings.inbound.is_some() {
            by_mail::begin(&site.app).await?;
        }
        Ok(Self {
            site,
            mailer,
            inbound: settings.inbound.clone().map(Arc::new),
            features: Arc::new(features),
            doors: Arc::default(),
        })
    }

    /// The set-up link for the first administrator, as long as nobody has an account.
    ///
    /// # Errors
    /// A database error.
    pub async fn set_up_link(&self) -> anyhow::Result<Option<String>> {
        let app = &self.site.app;
        if app
            .db
            .clone()
            .number("SELECT COUNT(*) FROM accounts", vec![])
            .await?
            > 0
        {
            return Ok(None);
        }
        self.invite_administrator().await.map(Some)
    }

    /// The same link where nobody looks after the house, though others have accounts: after a restore, those who did may
    /// have closed theirs.
    ///
    /// # Errors
    /// A database error.
    pub async fn administrator_link(&self) -> anyhow::Result<Option<String>> {
        let app = &self.site.app;
        let role = Role::TechnicalAdministrator;
        let held = guard::holders(&mut app.db.clone(), role, app.clock.now()).await?;
        if held.is_empty() {
            self.invite_administrator().await.map(Some)
        } else {
            Ok(None)
        }
    }

    async fn invite_administrator(&self) -> anyhow::Result<String> {
        let ctx = Ctx::house(&self.site.app);
        let invitation = Invitation {
            // The first administrator has no letter to wait for and gives their own address.
            email: String::new(),
            name: "Administrator".to_owned(),
            role: Role::TechnicalAdministrator,
            scope: String::new(),
            language: Language::English,
            place: "the Office".to_owned(),
        };
        let link = ctx.write(move |tx, ctx| {
            Box::pin(async move {
                // An older link of a start that was never finished must not stay open beside the new one.
                tx.run(
                    "DELETE FROM invitations WHERE used IS NULL AND email = ''",
                    vec![],
                )
                .await?;
                ctx.invite(tx, &invitation).await
            })
        });
        Ok(link.await?)
    }

    /// Makes the search index anew from the tables; gives how much each feature made findable.
    ///
    /// # Errors
    /// A database error.
    pub async fn reindex(&self) -> anyhow::Result<Vec<(&'static str, u64)>> {
        let mut done = Vec::new();
        for feature in self.features.iter() {
            if let Some(reindex) = feature.reindex {
                done.push((feature.name, reindex(Arc::clone(&self.site)).await?));
            }
        }
        Ok(done)
    }

    /// The router with every layer.
    pub fn router(&self) -> Router {
        let mut routes: Vec<Route> = self
            .features
            .iter()
            .flat_map(|f| f.routes.clone())
            .collect();
        if !self.doors.is_empty() {
            let doors = Arc::clone(&self.doors);
            let enter = move |rq: Rq| {
                let account = doors.get(rq.param("token")).copied();
                async move {
                    let cookie = rq
                        .ctx
                        .begin_session(account.ok_or(Error::NotFound)?, Way::Demonstration)
                        .await?;
                    Ok(rq.with_session(redirect("/"), &cookie))
                }
            };
            routes.push(Route::get(
                "/demo/sign-in/{token}",
                "demo.sign_in",
                Surface::Public,
                enter,
            ));
        }
        let router = web::mount(Arc::clone(&self.site), routes);
        // Quality 1: a page a tenth larger than by default, for half the CPU of the whole answer. The few very large
        // forms are worth more: people on a slow line wait for every kilobyte of them.
        let quality = |level| CompressionLayer::new().quality(CompressionLevel::Precise(level));
        let large = quality(4).compress_when(SizeAbove::new(LARGE).and(DefaultPredicate::new()));
        let secure = self.site.secure();
        web::with_security_headers(router.layer(large).layer(quality(1)), secure)
    }
}
