//! The world as every test finds it, made once for all tests of a run: each takes a copy of its own.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
};

use kernel::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Canary, Marks, World};
use crate::{Browser, TestApp};

/// The folder in which the tests of one run, each a process of its own, share what they would all make alike;
/// `cargo xtask test` gives them one. Without it each makes its own.
const SHELF: &str = "TEST_SHELF";

/// Another one than that of the house that was left there.
const CHANCE: u64 = 11;

/// The world as it stands on the shelf.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Shelved {
    /// Milliseconds of its clock.
    now: i64,
    /// The address of its database in PostgreSQL.
    database: Option<String>,
    canaries: Vec<Canary>,
    cookies: BTreeMap<&'static str, Vec<(String, String)>>,
    marks: Marks,
}

impl World {
    /// A fresh house with the world in it and some consultations and briefings, named as for [`World::with`].
    pub async fn on(engine: &'static str, consultations: &[&str]) -> Self {
        let mut world = match std::env::var_os(SHELF) {
            Some(shelf) => Self::from_shelf(engine, Path::new(&shelf)).await,
            None => Self::with(TestApp::on(engine).await, &[], str::to_owned).await,
        };
        world.also(consultations).await;
        world
    }

    async fn from_shelf(engine: &'static str, shelf: &Path) -> Self {
        let place = shelf.join(engine);
        let kept = place.join("kept.json");
        // Whoever comes first makes it; the others wait.
        let turn = File::create(shelf.join(format!("{engine}.turn"))).unwrap();
        turn.lock().unwrap();
        if !kept.exists() {
            Self::keep(engine, &place, &kept).await;
        }
        // PostgreSQL copies from a database that nobody else copies from: one after the other.
        let text = fs::read_to_string(kept).unwrap();
        // It lives as long as the test.
        let kept: Shelved = serde_json::from_str(Box::leak(text.into_boxed_str())).unwrap();
        let left = TestApp::plain(&place.join("house"), kept.database);
        let app = TestApp::copy(engine, &left, Timestamp(kept.now), CHANCE).await;
        drop(turn);
        let browser = |(name, cookies): (&'static str, Vec<(String, String)>)| {
            let mut browser = app.visitor();
            for (cookie, value) in cookies {
                browser.keep(&cookie, &value);
            }
            (name, browser)
        };
        Self {
            browsers: kept.cookies.into_iter().map(browser).collect(),
            app,
            canaries: kept.canaries,
            marks: kept.marks,
            dress: str::to_owned,
        }
    }

    async fn keep(engine: &'static str, place: &Path, file: &PathBuf) {
        let world = Self::with(TestApp::on(engine).await, &[], str::to_owned).await;
        world.app.work().await;
        let house: PathBuf = place.join("house");
        // Left there by somebody who did not come to the end.
        let _ = fs::remove_dir_all(&house);
        let database = world.app.leave(&house).await;
        let cookies =
            |(name, browser): (&&'static str, &Browser)| (*name, browser.cookies().to_vec());
        let kept = Shelved {
            now: world.app.clock.now().0,
            database,
            canaries: world.canaries,
            cookies: world.browsers.iter().map(cookies).collect(),
            marks: world.marks,
        };
        let half = place.join("half.json");
        fs::write(&half, serde_json::to_vec(&kept).unwrap()).unwrap();
        fs::rename(half, file).unwrap();
    }
}
