//! A house looked at from outside while a server may be running in it: nothing is made, nothing brought up to date.

use anyhow::{Context, bail};
use feature::Feature;
use guard::Sealer;
use store::{Db, Files};

use crate::{FEATURES, Settings, house::migrations};

/// What a house keeps its things in.
pub(crate) struct Looked {
    /// Its database.
    pub db: Db,
    /// Its files.
    pub files: Files,
    /// Its key.
    pub sealer: Sealer,
    /// Every capability.
    pub features: Vec<Feature>,
}

/// Every capability.
pub(crate) fn features() -> Vec<Feature> {
    FEATURES.iter().map(|f| f()).collect()
}

/// Opens the database of a house as it is.
pub(crate) async fn database(settings: &Settings) -> anyhow::Result<(Db, Vec<Feature>)> {
    let features = features();
    let steps = migrations(&features);
    let db = match &settings.database {
        Some(url) => Db::postgres_as_it_is(url, &steps)
            .await
            .context("cannot reach the PostgreSQL database of DATABASE_URL")?,
        None => {
            let file = settings.data.join("indaba.sqlite");
            if !file.is_file() {
                bail!(
                    "there is no database {}: name the data folder with --data or INDABA_DATA, or the PostgreSQL database \
                     with DATABASE_URL",
                    file.display()
                );
            }
            Db::sqlite_as_it_is(&file, &steps)
                .await
                .with_context(|| format!("cannot open {}", file.display()))?
        }
    };
    Ok((db, features))
}

/// Opens everything of a house whose tables fit this program.
pub(crate) async fn look(settings: &Settings) -> anyhow::Result<Looked> {
    let (db, features) = database(settings).await?;
    let schema = db.schema().await?;
    if !schema.is_current() {
        bail!(
            "the database is of another version than this program ({} steps missing, {} unknown): use the program that serves it",
            schema.missing.len(),
            schema.unknown.len()
        );
    }
    let key = settings.data.join("secret.key");
    Ok(Looked {
        sealer: Sealer::read(&key).context("the key of the house")?,
        files: Files::folder(&settings.data.join("files"))?,
        db,
        features,
    })
}
