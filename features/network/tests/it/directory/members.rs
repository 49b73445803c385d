//! The members of a federation in the directory, and what stands beside an organisation under the same federation or
//! parent: shown as far as both sides of each tie are.

use std::collections::BTreeSet;

use guard::{Ctx, Role};
use kernel::Id;
use parties::{Organisation, OrganisationId, Standing, Tie, TieKind, TieState, Visibility};
use testkit::{Browser, ENGINES, TestApp};

use super::{Made, network};

/// Ties one organisation to another, confirmed or only proposed.
async fn tie(
    test: &TestApp,
    part: OrganisationId,
    kind: TieKind,
    whole: OrganisationId,
    confirmed: bool,
) {
    let tie = Tie {
        id: Id::derived("member", &format!("{part}{whole}{kind:?}")),
        kind,
        part,
        whole,
        state: TieState::Proposed,
        remark: String::new(),
        proposed_by: part,
        proposed_by_name: String::new(),
        proposed: test.ctx().now(),
        confirmed_by_name: String::new(),
        confirmed: None,
        ended_by: String::new(),
        ended_by_name: String::new(),
        ended: None,
    };
    test.ctx()
        .write(move |tx, ctx| {
            Box::pin(async move {
                assert!(parties::propose_tie(tx, &tie).await?);
                if confirmed {
                    parties::confirm_tie(tx, tie.id, whole, "", ctx.now()).await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
}

/// The first member of the network with this visibility from a place on.
fn first(made: &[Made], from: usize, visibility: Visibility) -> Organisation {
    let fits = |m: &&Made| {
        m.organisation.visibility == visibility && m.organisation.standing == Standing::Member
    };
    made[from..].iter().find(fits).unwrap().organisation.clone()
}

/// A visitor, somebody of another organisation of the network, an officer.
async fn readers(test: &TestApp) -> [Browser; 3] {
    let (nobody, member, officer) = (test.visitor(), Role::Member, Role::EngagementOfficer);
    let member = test
        .person("A member", "member@example.org", member, "elsewhere")
        .await;
    let officer = test
        .person("An officer", "officer@example.org", officer, "")
        .await;
    [
        nobody,
        test.browser(&member).await,
        test.browser(&officer).await,
    ]
}

/// What the readers above see, in their order.
fn sees(reader: usize, o: &Organisation) -> bool {
    let widest = [Visibility::Public, Visibility::Network, Visibility::Office];
    o.is_listed() && widest[..=reader].contains(&o.visibility)
}

/// Identifiers in the downloads as JSON; the names of the table, without its heads, are counted against them.
async fn taken(
    ctx: &Ctx,
    browser: &mut Browser,
    query: &str,
) -> (BTreeSet<String>, serde_json::Value) {
    let json = browser
        .take(ctx, &format!("/organisations.json?{query}"))
        .await;
    let json: serde_json::Value = serde_json::from_str(&json.contents()).unwrap();
    let all = json["organisations"].as_array().unwrap();
    let csv = browser
        .take(ctx, &format!("/organisations.csv?{query}"))
        .await;
    let csv = csv.contents();
    let lines = csv.trim_end().lines().filter(|l| !l.contains("Taken by"));
    assert_eq!(lines.count(), all.len() + 1);
    let ids = all.iter().map(|o| o["id"].as_str().unwrap().to_owned());
    (ids.collect(), json)
}

#[tokio::test]
async fn a_federation_s_members_are_listed_counted_and_taken_away_as_far_as_each_is_seen() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 120).await;
        let federation = first(&made, 0, Visibility::Public);
        let hidden = first(&made, 0, Visibility::Office);
        let mut within = BTreeSet::new();
        for (i, m) in made.iter().enumerate() {
            let o = &m.organisation;
            if o.id == federation.id || o.id == hidden.id {
                continue;
            }
            match i % 6 {
                0 | 1 => {
                    tie(&test, o.id, TieKind::MemberOf, federation.id, true).await;
                    within.insert(o.id);
                }
                // Neither what is only proposed nor a branch is a member.
                2 => tie(&test, o.id, TieKind::MemberOf, federation.id, false).await,
                3 => tie(&test, o.id, TieKind::PartOf, federation.id, true).await,
                4 => tie(&test, o.id, TieKind::MemberOf, hidden.id, true).await,
                _ => {}
            }
        }
        let absent: OrganisationId = Id::derived("made", "nobody");
        for (reader, browser) in readers(&test).await.iter_mut().enumerate() {
            for (more, level, name) in [
                ("", "", ""),
                ("&level=local", "local", ""),
                ("&q=acacia", "", "Acacia"),
                ("&q=acacia&level=national", "national", "Acacia"),
            ] {
                let fits = |o: &Organisation| {
                    within.contains(&o.id)
                        && sees(reader, o)
                        && o.level.contains(level)
                        && o.name.contains(name)
                };
                let all = made.iter().map(|m| &m.organisation);
                let expected: BTreeSet<String> =
                    all.filter(|o| fits(o)).map(|o| o.id.to_string()).collect();
                let query = format!("of={}{more}", federation.id);
                let (found, json) = taken(&test.ctx(), browser, &query).await;
                assert_eq!(found, expected, "{engine} {reader} {query}");
                assert_eq!(json["member_of"]["name"], federation.name.as_str());
                let page = browser.read(&format!("/organisations?{query}")).await;
                let said = match expected.len() {
                    1 => "1 organisation".to_owned(),
                    n => format!("{n} organisations"),
                };
                assert!(page.words().contains(&said), "{engine} {reader} {query}");
                assert!(page.contents().contains("Member of"), "{engine} {reader}");
            }
            // A hidden federation is as one that does not exist; the Office lists its members.
            let (of_hidden, json) = taken(&test.ctx(), browser, &format!("of={}", hidden.id)).await;
            let (of_absent, _) = taken(&test.ctx(), browser, &format!("of={absent}")).await;
            let office = reader == 2;
            assert_eq!(of_hidden == of_absent, !office, "{engine} {reader}");
            assert_eq!(json.get("member_of").is_some(), office, "{engine}");
            // Offered in the long form with how many of its members this reader sees.
            let page = browser.read("/organisations?more=1").await.contents();
            let seen = |o: &&Made| within.contains(&o.organisation.id);
            let n = made.iter().filter(seen);
            let n = n.filter(|m| sees(reader, &m.organisation)).count();
            let offered = format!("{} ({n})</option>", federation.name);
            assert!(page.contains(&offered), "{engine} {reader}: {offered}");
            assert_eq!(page.contains(&hidden.id.to_string()), office, "{engine}");
        }
    }
}

#[tokio::test]
async fn who_belongs_to_the_same_federation_or_parent_stands_beside_where_all_three_are_seen() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 120).await;
        let own = first(&made, 0, Visibility::Public);
        let sister = first(&made, 30, Visibility::Public);
        let shy = first(&made, 30, Visibility::Network);
        let federation = first(&made, 60, Visibility::Public);
        let parent = first(&made, 60, Visibility::Network);
        let hidden = first(&made, 60, Visibility::Office);
        let beneath_hidden = first(&made, 90, Visibility::Public);
        let unconfirmed = first(&made, 100, Visibility::Public);
        for part in [&own, &sister, &shy] {
            tie(&test, part.id, TieKind::MemberOf, federation.id, true).await;
        }
        for part in [&own, &sister] {
            tie(&test, part.id, TieKind::PartOf, parent.id, true).await;
        }
        for part in [&own, &beneath_hidden] {
            tie(&test, part.id, TieKind::MemberOf, hidden.id, true).await;
        }
        let proposed = TieKind::MemberOf;
        tie(&test, unconfirmed.id, proposed, federation.id, false).await;
        let profile = format!("/organisations/{}", own.id);
        let beside = |page: &str, o: &Organisation| page.contains(&format!("{}\"", o.id));
        for (reader, browser) in readers(&test).await.iter_mut().enumerate() {
            let page = browser.read(&profile).await.contents();
            assert!(beside(&page, &sister), "{engine} {reader}");
            assert_eq!(beside(&page, &shy), sees(reader, &shy), "{engine} {reader}");
            let by_hidden = beside(&page, &beneath_hidden);
            assert_eq!(by_hidden, sees(reader, &hidden), "{engine} {reader}");
            assert!(!beside(&page, &unconfirmed), "{engine} {reader}");
            let times = page.matches("Also parts of").count();
            assert_eq!(times == 1, sees(reader, &parent), "{engine} {reader}");
            // The way to the members leads from the federation alone.
            let way = format!("href=\"/organisations?of={}\"", federation.id);
            assert!(!page.contains(&way), "{engine} {reader}: all are named");
            let theirs = format!("/organisations/{}", federation.id);
            let theirs = browser.read(&theirs).await.contents();
            assert!(theirs.contains(&way), "{engine} {reader}");
        }
        // Of many, the first are named, with the way to all of them.
        for m in &made[..40] {
            let id = m.organisation.id;
            if ![own.id, sister.id, shy.id, federation.id].contains(&id) {
                tie(&test, id, TieKind::MemberOf, federation.id, true).await;
            }
        }
        let page = test.visitor().read(&profile).await.contents();
        let way = format!("href=\"/organisations?of={}\"", federation.id);
        assert!(page.contains(&way), "{engine}");
        let named = page.split("Also members of").nth(1).unwrap();
        let named = named.split("</ul>").next().unwrap();
        assert_eq!(named.matches("<li>").count(), 8, "{engine}: {named}");
        assert!(!named.contains(&own.id.to_string()), "{engine}");
    }
}
