//! Parts shown to fewer than the organisation: nothing is listed, counted or found by what the reader may not read.

use std::collections::{BTreeMap, BTreeSet};

use guard::{Held, Role, Viewer};
use kernel::{Id, Language, PageRequest, Timestamp};
use parties::{
    Exchange, Eyes, Facet, Filter, Level, Narrowed, Organisation, Part, Profile, Standing, Theme,
    Visibility, geography,
};
use store::{Db, Scopes, testing::databases};

/// A sequence that is the same each time.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.throw(of.len())].clone()
    }
}

const COUNTRIES: [&str; 6] = ["404", "800", "170", "250", "056", ""];
const REGIONS: [&str; 3] = ["014", "155", "005"];

fn made(seed: u64, n: usize) -> Vec<(Organisation, Profile)> {
    let mut dice = Dice(seed);
    let mut all = Vec::new();
    for i in 0..n {
        let narrowed: Vec<(Part, Visibility)> = Part::NARROWABLE
            .iter()
            .map(|p| (*p, dice.one(Visibility::ALL)))
            .collect();
        let id = Id::derived("narrowed", &format!("{seed} {i}"));
        let o = Organisation {
            level: dice.one(Level::ALL).code().to_owned(),
            country: dice.one(&COUNTRIES).to_owned(),
            purpose: dice.one(&["lighthouse", "harbour", ""]).to_owned(),
            visibility: dice.one(Visibility::ALL),
            standing: dice.one(&[Standing::Member, Standing::Member, Standing::Departed]),
            // Some narrow nothing.
            narrowed: Narrowed::of(narrowed.into_iter().take(dice.throw(11))),
            ..Organisation::named(id, format!("Acacia {i}"), Timestamp(0))
        };
        let p = Profile {
            themes: vec![dice.one(Theme::ALL)],
            languages: vec![dice.one(Language::ALL)],
            countries: vec![dice.one(&COUNTRIES[..5]).to_owned()],
            regions: vec![dice.one(&REGIONS).to_owned()],
            offers: vec![dice.one(Exchange::ALL)],
            seeks: vec![dice.one(Exchange::ALL)],
            ..Profile::default()
        };
        all.push((o, p));
    }
    all
}

async fn filled(db: &Db, made: &[(Organisation, Profile)]) {
    let made = made.to_vec();
    db.write(move |tx| {
        Box::pin(async move {
            for (o, p) in made {
                parties::put(tx, &o).await?;
                parties::put_profile(tx, o.id, &p).await?;
                parties::make_findable(tx, &o, Language::English).await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap();
}

fn viewers(own: &str) -> Vec<(&'static str, Viewer)> {
    let with = |role, scope: &str| Viewer {
        held: vec![Held {
            role,
            scope: scope.to_owned(),
            suspended: false,
        }],
        ..Viewer::default()
    };
    vec![
        ("visitor", Viewer::default()),
        ("member", with(Role::Member, own)),
        ("office", with(Role::EngagementOfficer, "")),
    ]
}

/// How near somebody is: 0 the public, 1 the network, 2 the Office and the organisation's own people.
fn near(who: &str, o: &Organisation, own: &str) -> u8 {
    match who {
        "visitor" => 0,
        "member" if o.id.to_string() != own => 1,
        _ => 2,
    }
}

fn depth(circle: Visibility) -> u8 {
    match circle {
        Visibility::Public => 0,
        Visibility::Network => 1,
        Visibility::Office => 2,
    }
}

/// Whether somebody so near may read a part, by hand: the narrower of both choices.
fn reads(near: u8, o: &Organisation, part: Part) -> bool {
    near >= depth(o.visibility) && near >= depth(o.narrowed.choice(part))
}

/// The codes that somebody so near reads in a record.
fn codes(near: u8, o: &Organisation, p: &Profile) -> BTreeSet<(Facet, String)> {
    let mut all = BTreeSet::new();
    let mut add = |part: Part, facet: Facet, code: &str| {
        if reads(near, o, part) && !code.is_empty() {
            all.insert((facet, code.to_owned()));
        }
    };
    let around = |c: &str| {
        geography::country(c)
            .and_then(|c| c.subregion_m49)
            .unwrap_or("")
    };
    add(Part::Level, Facet::Level, &o.level);
    add(Part::Country, Facet::Country, &o.country);
    add(Part::Country, Facet::Region, around(&o.country));
    for c in &p.countries {
        add(Part::Countries, Facet::Country, c);
        add(Part::Countries, Facet::Region, around(c));
    }
    for r in &p.regions {
        add(Part::Regions, Facet::Region, r);
    }
    for t in &p.themes {
        add(Part::Themes, Facet::Theme, t.code());
    }
    for l in &p.languages {
        add(Part::Languages, Facet::Language, l.code());
    }
    for e in &p.offers {
        add(Part::Offers, Facet::Offers, e.code());
    }
    for e in &p.seeks {
        add(Part::Seeks, Facet::Seeks, e.code());
    }
    all
}

async fn listed(db: &Db, viewer: &Viewer, filter: &Filter) -> Vec<Organisation> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let request = PageRequest { after, size: 7 };
        let page = parties::directory(&mut db.clone(), viewer, filter, &request)
            .await
            .unwrap();
        rows.extend(page.rows);
        match page.next {
            Some(next) => after = Some(next),
            None => return rows,
        }
    }
}

#[tokio::test]
async fn every_list_count_map_and_search_is_what_the_reader_could_count_by_reading() {
    for test in databases(&[guard::MIGRATIONS, parties::MIGRATIONS].concat())
        .await
        .unwrap()
    {
        let (db, engine) = (&test.db, test.engine);
        let made: Vec<_> = [11, 2026].into_iter().flat_map(|s| made(s, 60)).collect();
        filled(db, &made).await;
        let own = made
            .iter()
            .find(|m| m.0.visibility == Visibility::Public && m.0.is_listed())
            .unwrap()
            .0
            .id
            .to_string();
        for (who, viewer) in viewers(&own) {
            let seen: Vec<_> = made
                .iter()
                .filter(|(o, _)| o.is_listed() && near(who, o, &own) >= depth(o.visibility))
                .map(|(o, p)| (o, codes(near(who, o, &own), o, p)))
                .collect();
            let every: BTreeSet<(Facet, String)> = made
                .iter()
                .flat_map(|(o, p)| {
                    codes(
                        2,
                        &Organisation {
                            narrowed: Narrowed::default(),
                            ..o.clone()
                        },
                        p,
                    )
                })
                .collect();
            let none = Filter::default();
            let all = listed(db, &viewer, &none).await;
            assert_eq!(all.len(), seen.len(), "{engine} {who}");
            for (facet, code) in &every {
                let mut filter = Filter::default();
                filter.chosen.insert(*facet, code.clone());
                let found = listed(db, &viewer, &filter).await;
                let expected: BTreeSet<_> = seen
                    .iter()
                    .filter(|(_, codes)| codes.contains(&(*facet, code.clone())))
                    .map(|(o, _)| o.id)
                    .collect();
                let ids: BTreeSet<_> = found.iter().map(|o| o.id).collect();
                assert_eq!(ids, expected, "{engine} {who} {facet} {code}");
                // The counts beside the choice are those of the list.
                let counts = parties::directory_counts(&mut db.clone(), &viewer, &filter)
                    .await
                    .unwrap();
                let mut by = BTreeMap::new();
                for (_, codes) in seen.iter().filter(|(o, _)| expected.contains(&o.id)) {
                    for code in codes {
                        *by.entry(code.clone()).or_insert(0) += 1;
                    }
                }
                assert_eq!(counts.by, by, "{engine} {who} {facet} {code}");
                let (among, same) = parties::among(
                    &mut db.clone(),
                    &viewer,
                    &filter,
                    &made.iter().map(|m| m.0.id).collect::<Vec<_>>(),
                )
                .await
                .unwrap();
                assert_eq!(among.len(), expected.len(), "{engine} {who}");
                assert_eq!(same.by, by, "{engine} {who} {facet} {code}");
            }
            // What is listed says no more than may be read.
            for o in &all {
                let whole = &made.iter().find(|m| m.0.id == o.id).unwrap().0;
                let near = near(who, whole, &own);
                for (part, said, all) in [
                    (Part::Country, &o.country, &whole.country),
                    (Part::Level, &o.level, &whole.level),
                    (Part::Purpose, &o.purpose, &whole.purpose),
                ] {
                    let expected = if reads(near, whole, part) {
                        all.as_str()
                    } else {
                        ""
                    };
                    assert_eq!(said, expected, "{engine} {who} {part}");
                }
            }
            let seats = parties::seats(&mut db.clone(), &viewer).await.unwrap();
            let mut expected = BTreeMap::new();
            for (o, _) in &seen {
                let known = reads(near(who, o, &own), o, Part::Country);
                let country = if known {
                    o.country.clone()
                } else {
                    String::new()
                };
                *expected.entry(country).or_insert(0) += 1;
            }
            assert_eq!(seats, expected, "{engine} {who}");
            // Search knows nobody's own people: they find theirs as another member does.
            let eyes = match who {
                "visitor" => Eyes::Public,
                "member" => Eyes::Member,
                _ => Eyes::Office,
            };
            let scopes =
                Scopes::new(std::iter::once("public").chain(parties::scopes(eyes).iter().copied()));
            for word in ["lighthouse", "harbour", "youth", "victims", "acacia"] {
                let hits = db
                    .clone()
                    .search(word, Language::English, "organisation", &scopes, 500)
                    .await
                    .unwrap();
                let found: Vec<_> = hits
                    .iter()
                    .map(|h| parties::found_id(&h.id).unwrap())
                    .collect();
                let once: BTreeSet<_> = found.iter().copied().collect();
                assert_eq!(
                    once.len(),
                    found.len(),
                    "{engine} {who} {word}: found twice"
                );
                let expected: BTreeSet<_> = made
                    .iter()
                    .filter(|(o, p)| {
                        let near = near(who, o, "");
                        let whole = if o.is_listed() {
                            depth(o.visibility)
                        } else {
                            2
                        };
                        let themes = reads(near, o, Part::Themes)
                            && p.themes
                                .iter()
                                .any(|t| t.search_words().split(' ').any(|w| w == word));
                        let purpose = reads(near, o, Part::Purpose) && o.purpose == word;
                        near >= whole && (word == "acacia" || themes || purpose)
                    })
                    .map(|m| m.0.id)
                    .collect();
                assert_eq!(once, expected, "{engine} {who} {word}");
            }
        }
    }
}

#[tokio::test]
async fn what_somebody_sees_of_a_record_is_never_written_over_it() {
    for test in databases(&[guard::MIGRATIONS, parties::MIGRATIONS].concat())
        .await
        .unwrap()
    {
        let o = Organisation {
            purpose: "lighthouse".to_owned(),
            visibility: Visibility::Public,
            narrowed: Narrowed::of([(Part::Purpose, Visibility::Office)]),
            ..Organisation::named(
                Id::derived("narrowed", "one"),
                "One".to_owned(),
                Timestamp(0),
            )
        };
        filled(&test.db, &[(o.clone(), Profile::default())]).await;
        let seen = o.shown_to(Eyes::Public);
        assert!(seen.purpose.is_empty());
        let put = test
            .db
            .write(move |tx| Box::pin(async move { parties::put(tx, &seen).await }));
        assert!(put.await.is_err(), "{}", test.engine);
    }
}
