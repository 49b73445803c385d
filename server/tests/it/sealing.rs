//! What is sealed at rest: the tables and the file of a database say nothing of it, old houses are carried over, and a text
//! that was moved elsewhere does not open.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use futures_util::TryStreamExt;
use guard::{Ctx, Record, Sealed};
use kernel::{Randomness, args};
use server::House;
use store::Read;
use testkit::{ENGINES, Kind, World};

const SHEET: &str = include_str!("sealing.txt");

/// Which kind of text is to be found how.
fn sheet() -> BTreeMap<String, String> {
    SHEET
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(|l| {
            let (field, how) = l.rsplit_once(' ').unwrap();
            (field.trim().to_owned(), how.to_owned())
        })
        .collect()
}

/// Marked words in some text.
fn words_in(text: &str) -> BTreeSet<String> {
    text.match_indices("zq")
        .filter_map(|(at, _)| text.get(at..at + 16).map(str::to_owned))
        .collect()
}

/// Everything that the tables hold, table by table.
async fn dump(ctx: &Ctx) -> BTreeMap<String, String> {
    let mut snapshot = ctx.db().snapshot().await.unwrap();
    let mut all = BTreeMap::new();
    for shape in snapshot.shapes().await.unwrap() {
        let mut text = String::new();
        let mut rows = snapshot.rows(&shape);
        while let Some(row) = rows.try_next().await.unwrap() {
            text.push_str(&row.to_string());
            text.push('\n');
        }
        drop(rows);
        all.insert(shape.name.clone(), text);
    }
    all
}

/// Every byte that an SQLite database has on the disk.
fn on_disk(folder: &Path) -> String {
    ["indaba.sqlite", "indaba.sqlite-wal"]
        .iter()
        .filter_map(|name| std::fs::read(folder.join(name)).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect()
}

async fn nothing_sealed_is_readable(engine: &'static str) {
    let world = World::new(engine).await;
    let sheet = sheet();
    let tables = dump(&world.app.ctx()).await;
    let found: BTreeMap<&String, BTreeSet<String>> =
        tables.iter().map(|(t, text)| (t, words_in(text))).collect();
    let file = if engine == "sqlite" {
        on_disk(world.app.folder())
    } else {
        String::new()
    };
    let bytes = words_in(&file);
    let mut wrong = BTreeSet::new();
    let mut seen: BTreeMap<&str, bool> = BTreeMap::new();
    for canary in &world.canaries {
        let Some(how) = sheet.get(canary.field) else {
            wrong.insert(format!("{} is missing in sealing.txt", canary.field));
            continue;
        };
        let token = &canary.token;
        let (stands, written): (Vec<&String>, bool) = if canary.field == "account secret" {
            let holding = tables.iter().filter(|t| t.1.contains(token));
            (holding.map(|t| t.0).collect(), file.contains(token))
        } else {
            let holding = found.iter().filter(|f| f.1.contains(token));
            (holding.map(|f| *f.0).collect(), bytes.contains(token))
        };
        let clear = !stands.is_empty() || written;
        let entry = seen.entry(canary.field).or_default();
        *entry |= clear;
        // What an applicant said of the organisation is its record once it is admitted.
        if how != "sealed" && canary.object == "admitted" {
            continue;
        }
        if (how == "sealed" || how == "joined") && clear {
            wrong.insert(format!(
                "{} of {} stands in {stands:?}",
                canary.field, canary.object
            ));
        }
        if (how == "erased" || how == "indexed") && !stands.is_empty() {
            wrong.insert(format!(
                "{} of {} stands in {stands:?}",
                canary.field, canary.object
            ));
        }
        if how == "screened" && stands.iter().any(|t| !t.starts_with("screening_")) {
            wrong.insert(format!(
                "{} of {} stands in {stands:?}",
                canary.field, canary.object
            ));
        }
    }
    // The look finds what is there: what is said to lie in the clear does.
    for (field, clear) in seen {
        // The index of PostgreSQL is no table, and a dump says nothing of it.
        let indexed = sheet[field] == "indexed" && engine == "sqlite";
        if (sheet[field] == "clear" || indexed) && !clear {
            wrong.insert(format!("{field} is not in the clear any more"));
        }
    }
    let wrong: Vec<_> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{engine}:\n{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dump_of_an_sqlite_house_says_nothing_that_is_sealed() {
    nothing_sealed_is_readable("sqlite").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dump_of_a_postgresql_house_says_nothing_that_is_sealed() {
    nothing_sealed_is_readable("postgres").await;
}

/// What a house of an earlier version would hold: words as they were typed, no key, no mark that all is sealed.
const IN_THE_CLEAR: &[&str] = &[
    "DELETE FROM settings WHERE name LIKE 'sealed:%'",
    "DELETE FROM sealed_keys WHERE record LIKE 'independence_declarations:%'",
    "UPDATE independence_declarations SET by_name = 'Somebody', funding = 'zzclearfunding ' || id, governments = '', officials = 'zzclearofficials'",
    "DELETE FROM sealed_keys WHERE record LIKE 'applications:%'",
    "UPDATE applications SET answers = '{\"level\":[\"local\"],\"name\":[\"zzclearname\"]}', name = 'zzclearname', email = 'zz@clear.test', claim = ''",
    "DELETE FROM sealed_keys WHERE record LIKE 'decisions:%'",
    "UPDATE decisions SET subject_name = 'zzclearsubject', reason = 'zzclearreason', sent_back = ''",
    "DELETE FROM sealed_keys WHERE record LIKE 'decision_findings:%'",
    "UPDATE decision_findings SET comment = 'zzclearcomment'",
    "DELETE FROM sealed_keys WHERE record LIKE 'appeals:%'",
    "UPDATE appeals SET grounds = 'zzcleargrounds', examined_reason = '', interim = '', reasons = '', remedy = '', remedy_note = ''",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_house_of_before_is_sealed_when_it_is_opened_and_nothing_of_it_is_left_on_the_disk() {
    for engine in ENGINES {
        let names = ["open public"];
        let world = World::on(engine, &names).await;
        let organisation = world.id(Kind::Organisation, "own public");
        for sql in IN_THE_CLEAR {
            world.app.change(sql, vec![]).await;
        }
        let settings = world.app.settings().clone();
        let representative = world.app.acting(world.person("representative")).await;
        let clear = dump(&world.app.ctx()).await;
        for word in ["zzclearfunding", "zzclearname", "zzcleargrounds"] {
            assert!(clear.values().any(|t| t.contains(word)), "{engine}: {word}");
        }
        world.app.house.site.app.db.close().await;

        let house = House::open(&settings, world.app.clock.clone(), Randomness::System)
            .await
            .unwrap();
        let ctx = Ctx::house(&house.site.app);
        for (table, text) in dump(&ctx).await {
            assert!(!text.contains("zzclear"), "{engine}: {table}");
        }
        if engine == "sqlite" {
            let bytes = on_disk(&settings.data);
            assert!(bytes.len() > 100_000);
            assert!(!bytes.contains("zzclear"), "{engine}: on the disk");
        }
        // Whoever may read it reads it as it was.
        let reader = Ctx {
            viewer: representative.viewer.clone(),
            ..ctx.clone()
        };
        let id = organisation.parse().unwrap();
        let said = parties::independence(&reader, &mut ctx.db(), id)
            .await
            .unwrap();
        assert!(said[0].funding.starts_with("zzclearfunding"), "{engine}");
        assert_eq!(said[0].governments, "", "{engine}");
        // Opened once more, nothing is sealed a second time.
        let before = dump(&ctx).await;
        house.site.app.db.close().await;
        let house = House::open(&settings, world.app.clock.clone(), Randomness::System)
            .await
            .unwrap();
        let ctx = Ctx::house(&house.site.app);
        let after = dump(&ctx).await;
        assert_eq!(before["sealed_keys"], after["sealed_keys"], "{engine}");
        let declared = "independence_declarations";
        assert_eq!(before[declared], after[declared], "{engine}");
        house.site.app.db.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn carrying_over_goes_on_where_it_was_stopped() {
    for engine in ENGINES {
        let names = ["open public"];
        let world = World::on(engine, &names).await;
        let settings = world.app.settings().clone();
        for sql in IN_THE_CLEAR {
            world.app.change(sql, vec![]).await;
        }
        // One row is sealed already, as after a stop between two portions; the rest and the marks are not there.
        let ctx = world.app.ctx();
        let rows = "SELECT id FROM independence_declarations ORDER BY id";
        let first = world.app.texts(rows, vec![]).await.remove(0);
        let sql = "SELECT organisation FROM independence_declarations WHERE id = $1";
        let of = world.app.texts(sql, args![first]).await.remove(0);
        let record = Record::new("independence_declarations", &first, &of);
        let (row, sealed) = (first.clone(), record.clone());
        let unit = ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let key = ctx
                    .lock_up(tx, &sealed, &[guard::Recipient::House])
                    .await?;
                let words = key.seal("funding", "sealed before")?;
                let sql = "UPDATE independence_declarations SET funding = $2, by_name = '', governments = '', officials = '' WHERE id = $1";
                tx.run(sql, args![row, words]).await
            })
        });
        unit.await.unwrap();
        world.app.house.site.app.db.close().await;
        let house = House::open(&settings, world.app.clock.clone(), Randomness::System)
            .await
            .unwrap();
        let ctx = Ctx::house(&house.site.app);
        let sql = "SELECT funding FROM independence_declarations WHERE id = $1";
        let kept: (Sealed,) = ctx.db().one(sql, args![first]).await.unwrap();
        let key = ctx.open_as_house(&mut ctx.db(), &record).await.unwrap();
        let words = key.unseal("funding", &kept.0).unwrap();
        assert_eq!(words, "sealed before", "{engine}: sealed once");
        let tables = dump(&ctx).await;
        assert!(tables.values().all(|t| !t.contains("zzclear")), "{engine}");
        house.site.app.db.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_moved_to_another_row_column_table_or_organisation_does_not_open() {
    for engine in ENGINES {
        let names = ["open public"];
        let world = World::on(engine, &names).await;
        let ctx = world.app.ctx();
        let mut db = ctx.db();
        let sql = "SELECT id, organisation, funding, officials FROM independence_declarations ORDER BY id";
        let rows: Vec<(String, String, Sealed, Sealed)> = db.all(sql, vec![]).await.unwrap();
        let (one, other) = (&rows[0], &rows[1]);
        assert_ne!(one.1, other.1);
        let table = "independence_declarations";
        let own = Record::new(table, &one.0, &one.1);
        let key = ctx.open_as_house(&mut db, &own).await.unwrap();
        assert!(!key.unseal("funding", &one.2).unwrap().is_empty());
        assert!(key.unseal("officials", &one.2).is_err(), "another column");
        let theirs = Record::new(table, &other.0, &other.1);
        let other_key = ctx.open_as_house(&mut db, &theirs).await.unwrap();
        assert!(other_key.unseal("funding", &one.2).is_err(), "another row");
        // Moved together with its key: to another row, another table, another organisation.
        for record in [
            Record::new(table, &other.0, &one.1),
            Record::new("applications", &one.0, &one.1),
            Record::new(table, &one.0, &other.1),
        ] {
            let moved = "UPDATE sealed_keys SET record = $2 WHERE record = $1";
            let (from, to) = (own.to_string(), record.to_string());
            if from != to {
                let gone = "DELETE FROM sealed_keys WHERE record = $1";
                world.app.change(gone, args![to]).await;
                world.app.change(moved, args![from, to]).await;
            }
            let opened = ctx.open_as_house(&mut db, &record).await;
            assert!(opened.is_err(), "{engine}: {record:?}");
            if from != to {
                world.app.change(moved, args![to, from]).await;
            }
        }
    }
}
