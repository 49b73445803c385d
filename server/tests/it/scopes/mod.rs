//! What a list holds is what the policy lets its reader see: random readers before random objects, list by list as sets.

mod filled;

use std::collections::BTreeSet;

use consultations::model::{Consultation, Phase};
use guard::{AccountId, Ctx, Object, Role, Viewer, may};
use kernel::{Language, PageRequest};
use parties::{Eyes, Facet, Filter, Organisation, Part, Visibility};
use safeguarding::incident::{self, Incident};
use store::Read;
use testkit::{Browser, TestApp};
use updates::model::{Audience, State, Update};

use filled::{COUNTRY, House, PURPOSE, WORD};

impl House {
    /// Compares a list with what the policy says of each object there is.
    fn same(
        &mut self,
        what: &str,
        reader: &str,
        listed: &BTreeSet<String>,
        all: &[(String, bool)],
    ) {
        self.pairs += all.len();
        for (id, sees) in all {
            if listed.contains(id) != *sees && self.wrong.len() < 40 {
                self.wrong.push(format!(
                    "{what}: {reader} sees {id}: {sees}, listed: {}",
                    !sees
                ));
            }
        }
        let known: BTreeSet<&String> = all.iter().map(|a| &a.0).collect();
        for id in listed.iter().filter(|id| !known.contains(id)) {
            self.wrong
                .push(format!("{what}: {reader} is shown {id}, which is none"));
        }
    }
}

/// Everything that pages of a list link to under a path, page by page.
async fn listed(browser: &mut Browser, list: &str, under: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next = Some(list.to_owned());
    let mut pages = 0;
    while let Some(path) = next.take() {
        let page = browser.read(&path).await;
        pages += 1;
        assert!(pages < 60, "{list} has no end");
        for link in page.links() {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if let Some(id) = link.strip_prefix(under) {
                if id.len() == 26 {
                    found.insert(id.to_owned());
                }
            } else if link.contains("after=") && !link.contains("lang=") {
                next = Some(if link.starts_with('?') {
                    format!("{list}{link}")
                } else {
                    link
                });
            }
        }
    }
    found
}

/// The identifiers in a table to take away.
fn in_table(text: &str, under: &str) -> BTreeSet<String> {
    text.match_indices(under)
        .filter_map(|(at, _)| text.get(at + under.len()..at + under.len() + 26))
        .map(str::to_owned)
        .collect()
}

/// The numbers of items in a table to take away.
fn numbers_in(text: &str) -> BTreeSet<String> {
    let found = text.match_indices("/library/");
    found
        .filter_map(|(at, under)| text.get(at + under.len()..at + under.len() + 8))
        .map(str::to_owned)
        .collect()
}

async fn every<T: store::FromRow>(app: &TestApp, sql: &'static str) -> Vec<T> {
    app.ctx().db().all(sql, vec![]).await.unwrap()
}

/// What of the organisations that a reader is shown they see a part of, through these eyes.
fn with_part(
    organisations: &[Organisation],
    shown: &[(String, bool)],
    part: Part,
    eyes: impl Fn(&Organisation) -> Eyes,
) -> Vec<(String, bool)> {
    organisations
        .iter()
        .zip(shown)
        .map(|(o, (id, sees))| (id.clone(), *sees && o.shows(part, eyes(o))))
        .collect()
}

/// The organisations whose seat is in the country of all of them, as the directory gives them, page by page.
async fn seated(app: &TestApp, viewer: &Viewer) -> BTreeSet<String> {
    let filter = Filter {
        chosen: [(Facet::Country, COUNTRY.to_owned())].into(),
        ..Filter::default()
    };
    let mut request = PageRequest {
        after: None,
        size: 100,
    };
    let mut found = BTreeSet::new();
    loop {
        let page = parties::directory(&mut app.ctx().db(), viewer, &filter, &request)
            .await
            .unwrap();
        found.extend(page.rows.iter().map(|o| o.id.to_string()));
        request.after = page.next;
        if request.after.is_none() {
            return found;
        }
    }
}

async fn every_incident(app: &TestApp) -> Vec<Incident> {
    let mut all = Vec::new();
    for id in app.texts("SELECT id FROM incidents", vec![]).await {
        let id = id.parse().unwrap();
        all.push(incident::incident(&mut app.ctx().db(), id).await.unwrap());
    }
    all
}

async fn hold(engine: &'static str) {
    let mut house = House::on(engine).await;
    house.fill().await;
    let app = house.app.clone();
    let organisations: Vec<Organisation> = every(&app, "SELECT * FROM organisations").await;
    let consultations: Vec<Consultation> = every(
        &app,
        "SELECT c.*, c.language AS shown_in, FALSE AS stale, FALSE AS invited FROM consultations c",
    )
    .await;
    let briefings: Vec<briefings::model::Briefing> = every(&app, "SELECT * FROM briefings").await;
    let commitments: Vec<(String, Visibility)> =
        every(&app, "SELECT id, audience FROM commitments").await;
    let contributions: Vec<(String, String, String)> =
        every(&app, "SELECT id, consultation, state FROM contributions").await;
    let incidents = every_incident(&app).await;
    let updates: Vec<Update> = every(
        &app,
        "SELECT u.*, u.language AS shown_in, FALSE AS stale, FALSE AS named FROM updates u",
    )
    .await;
    let items: Vec<library::model::Item> = every(
        &app,
        "SELECT i.*, NULL AS pending, COALESCE(o.name, '') AS organisation_name, \
         COALESCE(o.visibility, 'office') AS organisation_visibility \
         FROM library_items i LEFT JOIN organisations o ON o.id = i.organisation",
    )
    .await;
    let mut readers: Vec<Option<AccountId>> = house.accounts.iter().copied().map(Some).collect();
    readers.push(None);
    let mut kinds = BTreeSet::new();
    for reader in readers {
        let mut browser = app.visitor();
        let mut viewer = Viewer::default();
        if let Some(account) = reader {
            let cookie = app
                .ctx()
                .begin_session(account, guard::Way::Code)
                .await
                .unwrap();
            browser.keep("indaba", &cookie);
            viewer = app.house.site.app.viewer(Some(&cookie)).await.unwrap().0;
        }
        let ctx = Ctx {
            viewer: viewer.clone(),
            ..app.ctx()
        };
        let who = format!(
            "{:?}",
            viewer
                .held
                .iter()
                .map(|h| (h.role, h.scope.len(), h.suspended))
                .collect::<Vec<_>>()
        );
        for held in &viewer.held {
            kinds.insert((held.role, held.suspended));
        }

        let seen: Vec<(String, bool)> = organisations
            .iter()
            .map(|o| (o.id.to_string(), may::<parties::See>(&viewer, o)))
            .collect();
        // People of an organisation whose part rests reach its record by its address; it is in no list for them.
        let mut taking_part = viewer.clone();
        taking_part.held.retain(|h| !h.suspended);
        let shown: Vec<(String, bool)> = organisations
            .iter()
            .map(|o| {
                let sees = may::<parties::See>(&taking_part, o);
                (o.id.to_string(), o.is_listed() && sees)
            })
            .collect();
        // Who reads every organisation takes them away with a second person.
        let table = browser.take(&ctx, "/organisations.json").await.text();
        house.same(
            "the table of organisations",
            &who,
            &in_table(&table, "/organisations/"),
            &shown,
        );
        let mut pages = BTreeSet::new();
        let mut request = PageRequest {
            after: None,
            size: 100,
        };
        loop {
            let page = parties::organisations(&mut app.ctx().db(), &viewer, &request)
                .await
                .unwrap();
            pages.extend(page.rows.iter().map(|o| o.id.to_string()));
            request.after = page.next;
            if request.after.is_none() {
                break;
            }
        }
        house.same("the list of organisations", &who, &pages, &shown);
        let seats = with_part(&organisations, &shown, Part::Country, |o| {
            Eyes::of(&viewer, o.id)
        });
        let found = seated(&app, &viewer).await;
        house.same("organisations by country", &who, &found, &seats);

        // Who is invited is reckoned here by the organisations that take part, not by the store's own statement.
        let met: Vec<(String, bool)> = consultations
            .iter()
            .map(|c| {
                let id = c.id.to_string();
                let invited = viewer
                    .organisations()
                    .any(|o| house.invited.contains(&(id.clone(), o.to_owned())));
                let c = Consultation {
                    invited,
                    ..c.clone()
                };
                (id, may::<consultations::policy::See>(&viewer, &c))
            })
            .collect();
        let found = listed(&mut browser, "/consultations", "/consultations/").await;
        house.same("the list of consultations", &who, &found, &met);

        let open: Vec<(String, bool)> = briefings
            .iter()
            .map(|b| (b.id.to_string(), may::<briefings::policy::See>(&viewer, b)))
            .collect();
        let found = listed(&mut browser, "/briefings", "/briefings/").await;
        house.same("the list of briefings", &who, &found, &open);
        // Of drafts the calendar is told nothing.
        let calendar = "/calendar?view=list&at=1970-01-01";
        let found = listed(&mut browser, calendar, "/briefings/").await;
        let told = called(&briefings, &open);
        house.same("the briefings of the calendar", &who, &found, &told);

        let owed: Vec<(String, bool)> = commitments
            .iter()
            .map(|(id, audience)| {
                let within = viewer.in_network() || viewer.in_office();
                (id.clone(), *audience == Visibility::Public || within)
            })
            .collect();
        let found = listed(&mut browser, "/commitments", "/commitments/").await;
        house.same("the list of commitments", &who, &found, &owed);

        // What waits for its moment is in the list of those alone who were named to read it; the Office has its desk.
        let out: Vec<(String, bool)> = updates
            .iter()
            .map(|u| {
                let id = u.id.to_string();
                let named = viewer
                    .organisations()
                    .any(|o| house.named.contains(&(id.clone(), o.to_owned())));
                let u = Update { named, ..u.clone() };
                let listed = match u.state {
                    State::Published | State::Archived => may::<updates::policy::Read>(&viewer, &u),
                    State::Scheduled => u.early && named,
                    State::Draft | State::Withdrawn => false,
                };
                (id, listed)
            })
            .collect();
        let found = listed(&mut browser, "/updates", "/updates/").await;
        house.same("the list of updates", &who, &found, &out);
        let table = browser.read("/updates.csv").await.text();
        let found = in_table(&table, "/updates/");
        house.same("the table of updates", &who, &found, &out);
        let feed = browser.read("/updates/feed.atom").await.text();
        let everybody: Vec<(String, bool)> = updates
            .iter()
            .map(|u| {
                let public = u.audience == Audience::Public && u.state == State::Published;
                (u.id.to_string(), public)
            })
            .collect();
        let mut found = in_table(&feed, "/updates/");
        // The feed names its own address as well.
        found.retain(|id| !id.contains('.'));
        house.same("the feed of updates", &who, &found, &everybody);

        let shelved: Vec<(String, bool)> = items
            .iter()
            .map(|i| {
                let stands = i.state == library::model::State::Published;
                let sees = may::<library::policy::See>(&viewer, i);
                (i.number.to_string(), stands && sees)
            })
            .collect();
        let table = browser.read("/library.csv").await.text();
        house.same(
            "the list of the library",
            &who,
            &numbers_in(&table),
            &shelved,
        );

        if reader.is_some() {
            let kept: Vec<(String, bool)> = incidents
                .iter()
                .map(|i| (i.row.id.to_string(), may::<incident::Read>(&viewer, i)))
                .collect();
            let found = listed(&mut browser, "/incidents", "/incidents/").await;
            house.same("the list of incidents", &who, &found, &kept);
        }

        // Search finds what may be read, and nothing else.
        let scopes = app.house.site.scopes(&ctx).await.unwrap();
        let hits = app
            .house
            .site
            .app
            .db
            .search(WORD, Language::English, "", &scopes, 100_000)
            .await
            .unwrap();
        let of = |kind: &str| -> BTreeSet<String> {
            let mine = hits.iter().filter(|h| h.kind == kind);
            mine.map(|h| h.id.split(':').nth(1).unwrap().to_owned())
                .collect()
        };
        let sees: BTreeSet<&String> = seen.iter().filter(|s| s.1).map(|s| &s.0).collect();
        let found = of("organisation");
        let beyond: Vec<&String> = found.iter().filter(|id| !sees.contains(id)).collect();
        assert!(beyond.is_empty(), "{engine}: search shows {who} {beyond:?}");
        let listed_only: BTreeSet<String> = found
            .into_iter()
            .filter(|id| shown.iter().any(|s| s.0 == *id && s.1))
            .collect();
        // Of one that hides, its own people need no search.
        let findable: Vec<(String, bool)> = organisations
            .iter()
            .zip(&shown)
            .map(|(o, (id, sees))| {
                let hides = o.visibility == Visibility::Office;
                let found = !hides || viewer.sees_every_organisation();
                (id.clone(), *sees && found)
            })
            .collect();
        house.same("organisations by search", &who, &listed_only, &findable);
        let published: Vec<(String, bool)> = updates
            .iter()
            .zip(&out)
            .map(|(u, (id, listed))| (id.clone(), *listed && u.state != State::Scheduled))
            .collect();
        house.same("updates by search", &who, &of("update"), &published);
        let entries = hits.iter().filter(|h| h.kind == "organisation").count();
        let once = of("organisation").len();
        assert_eq!(entries, once, "{engine}: {who} finds one twice");
        // Of their own as well, people find by what other members may read.
        let eyes = if viewer.sees_every_organisation() {
            Eyes::Office
        } else if viewer.in_network() {
            Eyes::Member
        } else {
            Eyes::Public
        };
        let told = with_part(&organisations, &findable, Part::Purpose, |_| eyes);
        let purposes = app
            .house
            .site
            .app
            .db
            .search(PURPOSE, Language::English, "organisation", &scopes, 100_000)
            .await
            .unwrap();
        let by_purpose: BTreeSet<String> = purposes
            .iter()
            .filter_map(|h| parties::found_id(&h.id))
            .map(|id| id.to_string())
            .filter(|id| shown.iter().any(|s| s.0 == *id && s.1))
            .collect();
        house.same("organisations by purpose", &who, &by_purpose, &told);
        house.same(
            "briefings by search",
            &who,
            &of("briefing"),
            &called(&briefings, &open),
        );
        house.same(
            "commitments by search",
            &who,
            &of("commitment"),
            &owed_after_the_call(&app, &owed).await,
        );
        // A focal point finds what the network finds where they belong to it, and reads what names them all the same.
        let named = viewer.has(Role::FocalPoint) && !viewer.in_office();
        let opened: Vec<(String, bool)> = met
            .iter()
            .filter(|m| {
                consultations
                    .iter()
                    .any(|c| c.id.to_string() == m.0 && c.phase != Phase::Draft)
            })
            .cloned()
            .collect();
        if !named {
            house.same(
                "consultations by search",
                &who,
                &of("consultation"),
                &opened,
            );
        }
        let said: Vec<(String, bool)> = contributions
            .iter()
            .map(|(id, of, state)| {
                let sees = met.iter().any(|m| m.0 == *of && m.1);
                (id.clone(), sees && state == "sent")
            })
            .collect();
        if !named {
            house.same("contributions by search", &who, &of("contribution"), &said);
        }
    }
    assert!(
        house.wrong.is_empty(),
        "{engine}\n{}",
        house.wrong.join("\n")
    );
    assert!(
        house.pairs >= 50_000,
        "{engine}: only {} pairs",
        house.pairs
    );
    assert!(kinds.len() >= 10, "{kinds:?}");
}

/// Briefings that were called, which alone are findable.
fn called(all: &[briefings::model::Briefing], seen: &[(String, bool)]) -> Vec<(String, bool)> {
    let draft = |id: &String| {
        all.iter()
            .any(|b| b.id.to_string() == *id && b.state() == "draft")
    };
    seen.iter()
        .map(|(id, sees)| (id.clone(), *sees && !draft(id)))
        .collect()
}

/// Commitments of briefings that were called, which alone are findable.
async fn owed_after_the_call(app: &TestApp, owed: &[(String, bool)]) -> Vec<(String, bool)> {
    let sql = "SELECT c.id FROM commitments c JOIN briefings b ON c.engagement = b.id WHERE b.state = 'draft'";
    let of_drafts = app.texts(sql, vec![]).await;
    owed.iter()
        .map(|(id, sees)| (id.clone(), *sees && !of_drafts.contains(id)))
        .collect()
}

#[tokio::test]
async fn what_a_list_holds_is_what_the_policy_lets_see_on_sqlite() {
    hold("sqlite").await;
}

#[tokio::test]
async fn what_a_list_holds_is_what_the_policy_lets_see_on_postgresql() {
    hold("postgres").await;
}
