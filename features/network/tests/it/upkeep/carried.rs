//! What other rooms keep by organisation goes with a merge and comes back with its undoing, to the last byte.

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES};

use super::{
    House, add, id_of,
    merge::{merge, tables, twice},
};

/// Adds a consultation for invited organisations and opens it; gives its address.
async fn consultation(house: &mut House, title: &str, invited: &[&str]) -> String {
    let closes = house.app.clock.now().plus(kernel::day(30)).iso_date();
    let typed = [
        ("title", title),
        ("summary", "What do you think?"),
        ("language", "en"),
        ("audience", "invited"),
        ("closes", closes.as_str()),
        ("questions", "What do you need?"),
    ];
    let new = "/consultations/new";
    let to = house.officer.fill(new, new, &typed).await;
    let to = to.split('?').next().unwrap();
    let path = to.trim_end_matches("/invited").to_owned();
    for organisation in invited {
        let sql = "INSERT INTO consultation_invited (consultation, organisation) VALUES ($1, $2)";
        let id = id_of(&path);
        house.app.change(sql, args![id, *organisation]).await;
    }
    let action = format!("{path}/move");
    house.officer.fill(&path, &action, &[]).await;
    path
}

/// Contributes to the one question; gives where it was read.
async fn speak(who: &mut Browser, consultation: &str, body: &str) {
    let page = who.read(consultation).await;
    let target = page.links().into_iter().find(|l| l.contains("/speak/q:"));
    let target = target.unwrap();
    let target = target.split('?').next().unwrap();
    let page = who.read(target).await;
    let typed = [("body", body)];
    let answer = who.submit(&page, target, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
}

#[tokio::test]
async fn whoever_was_invited_by_either_record_is_invited_once_by_the_one_that_stands() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let (app, own) = (&house.app, house.id.clone());
        let kim = app
            .person("Kim Kept", "kim@example.org", Role::Member, &own)
            .await;
        let gil = app
            .person("Gil Gone", "gil@example.org", Role::Representative, &twin)
            .await;
        let mut people = [app.browser(&kim).await, app.browser(&gil).await];
        let one = consultation(&mut house, "For the old record", &[&twin]).await;
        let both = consultation(&mut house, "For both records", &[&twin, &own]).await;
        let mut rows = Vec::new();
        for (of, sees) in people.iter_mut().zip([false, true]) {
            rows.push(of.get("/consultations").await.words());
            assert_eq!(
                of.get(&one).await.status == StatusCode::OK,
                sees,
                "{engine}"
            );
        }
        let before = tables(&house.app).await;
        merge(&mut house, &twin).await;
        for (of, n) in people.iter_mut().zip(["kim", "gil"]) {
            let list = of.read("/consultations").await.words();
            assert_eq!(list.matches("For the old record").count(), 1, "{n}: {list}");
            assert_eq!(list.matches("For both records").count(), 1, "{n}: {list}");
            assert!(of.read(&one).await.text().contains("/speak/q:"), "{n}");
        }
        let invited = "SELECT COUNT(*) FROM consultation_invited WHERE consultation = $1";
        assert_eq!(house.app.number(invited, args![id_of(&both)]).await, 1);
        // Whoever is no longer of either is not let in by it.
        let mut visitor = house.app.visitor();
        let hidden = visitor.get(&one).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        let path = format!("/organisations/{twin}/part");
        house.steward.fill(&path, &path, &[]).await;
        house.app.work().await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
        for (of, row) in people.iter_mut().zip(rows) {
            assert_eq!(of.get("/consultations").await.words(), row, "{engine}");
        }
        assert_eq!(people[0].get(&one).await.status, StatusCode::NOT_FOUND);
        // Once more; an invitation taken back meanwhile comes back to neither.
        merge(&mut house, &twin).await;
        let back = "DELETE FROM consultation_invited WHERE consultation = $1";
        house.app.change(back, args![id_of(&both)]).await;
        house.steward.fill(&path, &path, &[]).await;
        assert_eq!(house.app.number(invited, args![id_of(&both)]).await, 0);
        assert_eq!(house.app.number(invited, args![id_of(&one)]).await, 1);
        // Once more, and somebody of the record that stood speaks where only the other was invited.
        merge(&mut house, &twin).await;
        speak(&mut people[0], &one, "We need time").await;
        // Somebody of the record that went speaks for the one that stands: then it is one.
        speak(&mut people[1], &one, "We need rooms").await;
        let spoke = "SELECT COUNT(*) FROM contributions WHERE organisation = $1 AND state = 'sent'";
        assert_eq!(house.app.number(spoke, args![own]).await, 2, "{engine}");
        let page = house.steward.read(&path).await;
        let refused = house.steward.submit(&page, &path, &[]).await;
        assert!(refused.words().contains("taken part in an activity"));
    }
}

#[tokio::test]
async fn two_records_that_spoke_count_as_one_organisation_and_keep_the_name_of_their_time() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let gil = house
            .app
            .person("Gil Gone", "gil@example.org", Role::Representative, &twin)
            .await;
        let mut gil = house.app.browser(&gil).await;
        let seen = format!("/organisations/{twin}");
        let action = format!("{seen}/visibility");
        gil.fill(&seen, &action, &[("visibility", "network")]).await;
        let own = house.id.clone();
        let path = consultation(&mut house, "For many", &[&twin, &own]).await;
        speak(&mut gil, &path, "We need rooms").await;
        let mut others = Vec::new();
        for n in 0..5 {
            let other = add(&mut house.officer, &format!("Other number {n}")).await;
            let email = format!("o{n}@example.org");
            let person = house
                .app
                .person("Other", &email, Role::Member, &other)
                .await;
            let sql = "INSERT INTO participants (engagement, account, organisation, gender, age_band) VALUES ($1, $2, $3, 'not_said', 'not_said')";
            let values = args![id_of(&path), person.account, other];
            house.app.change(sql, values).await;
            others.push(person);
        }
        let sql = "INSERT INTO participants (engagement, account, organisation, gender, age_band) VALUES ($1, $2, $3, 'not_said', 'not_said')";
        let kept = args![id_of(&path), house.representative.account, house.id];
        house.app.change(sql, kept).await;
        let count = async |house: &House| {
            let mut db = house.app.ctx().db();
            let attended = engagement::attended(&mut db, &id_of(&path)).await;
            attended.unwrap().len()
        };
        assert_eq!(count(&house).await, 7, "{engine}");
        let voices =
            "SELECT '/consultations/' || consultation || '/speak/' || target FROM contributions";
        let voices = house.app.texts(voices, vec![]).await.remove(0);
        assert!(gil.read(&voices).await.words().contains("Trust of Bridges"));
        merge(&mut house, &twin).await;
        assert_eq!(count(&house).await, 6, "{engine}");
        // Others of the network saw the name then, and see the record that stands.
        let mut speaker = house.app.browser(&house.representative).await;
        let words = speaker.read(&voices).await.words();
        assert!(words.contains("Trust of Bridges"), "{engine}: {words}");
        let hide = house.at("/visibility");
        let record = house.at("");
        speaker
            .fill(&record, &hide, &[("visibility", "office")])
            .await;
        let invited = "INSERT INTO consultation_invited (consultation, organisation) SELECT $1, scope FROM appointments WHERE account = $2";
        let values = args![id_of(&path), others[0].account];
        house.app.change(invited, values).await;
        let mut other = house.app.browser(&others[0]).await;
        let words = other.read(&voices).await.words();
        assert!(words.contains("We need rooms"), "{engine}: {words}");
        assert!(!words.contains("Trust of Bridges"), "{engine}: {words}");
        assert!(!words.contains("Bridges of Trust"), "{engine}: {words}");
        // Its own people still read whose words they are.
        assert!(gil.read(&voices).await.words().contains("Trust of Bridges"));
    }
}

/// A decision that went against an organisation, made a while ago.
async fn decision(house: &House, organisation: &str, name: &str) -> String {
    let id: kernel::Id<()> = kernel::Id::derived("decision", name);
    let sql = "INSERT INTO decisions (id, kind, subject, subject_name, organisation, outcome, adverse, state, criteria_version, reason, \
         public_reason, public_words, received, due, proposed, proposed_by, proposed_by_name, made, confirmed_by, confirmed_by_name, \
         sent_back, zone, appeal_days, appeal_until, appeal_state, version) \
         VALUES ($1, 'correction', $2, $3, $4, 'kept', TRUE, 'made', '', $6, 'Public reason', 'public reason', 1, 2, 1, '', '', \
         3, '', '', '', 'UTC', 20, $5, 'none', 1)";
    let until = house.app.clock.now().plus(kernel::day(9));
    let (name, organisation) = (name.to_owned(), organisation.to_owned());
    let record = guard::Record::new("decisions", id, &organisation);
    let ctx = house.app.ctx();
    let unit = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let readers = [
                guard::Recipient::House,
                guard::Recipient::Role(Role::EngagementOfficer),
                guard::Recipient::Role(Role::NetworkSteward),
            ];
            let key = ctx.lock_up(tx, &record, &readers).await?;
            let name = key.seal("subject_name", &name)?;
            let reason = key.seal("reason", "Whole reason")?;
            let subject = format!("organisation:{organisation}");
            tx.run(sql, args![id, subject, name, organisation, until, reason])
                .await
        })
    });
    unit.await.unwrap();
    id.to_string()
}

#[tokio::test]
async fn the_register_leads_to_the_record_that_stands_for_those_who_see_it_and_tells_others_nothing()
 {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let id = decision(&house, &twin, "Trust of Bridges").await;
        let path = format!("/decisions/{id}");
        let kim = house
            .app
            .person("Kim", "kim@example.org", Role::Representative, &house.id)
            .await;
        let mut kim = house.app.browser(&kim).await;
        let mut visitor = house.app.visitor();
        let exports = ["/decisions", "/decisions.csv", "/decisions.json", &path];
        let read = async |who: &mut Browser| {
            let mut all = String::new();
            for address in exports {
                all.push_str(&who.get(address).await.contents());
            }
            all
        };
        let before = (read(&mut visitor).await, read(&mut kim).await);
        for text in [&before.0, &before.1] {
            assert!(!text.contains(&twin) && !text.contains("Trust of Bridges"));
            assert!(!text.contains("Whole reason"), "{engine}");
        }
        merge(&mut house, &twin).await;
        let (anybody, own) = (read(&mut visitor).await, read(&mut kim).await);
        for text in [&anybody, &own] {
            assert!(text.contains(&house.at("")), "{engine}: {text}");
            assert!(text.contains("Bridges of Trust"), "{engine}");
            assert!(
                !text.contains(&twin),
                "{engine}: the old address is nowhere"
            );
        }
        assert!(!anybody.contains("Whole reason") && !anybody.contains("Trust of Bridges"));
        // Whoever speaks for the record that stands reads the whole, under the name of its time, and may appeal.
        assert!(own.contains("Whole reason") && own.contains("Trust of Bridges"));
        let lodge = format!("{path}/appeal");
        assert_eq!(kim.get(&lodge).await.status, StatusCode::OK, "{engine}");
        assert_eq!(visitor.get(&lodge).await.status, StatusCode::NOT_FOUND);
        // Hidden from all but the Office, it is named to nobody else.
        let record = house.at("");
        let action = house.at("/visibility");
        kim.fill(&record, &action, &[("visibility", "office")])
            .await;
        let hidden = read(&mut visitor).await;
        for word in ["Bridges of Trust", &house.id, &twin, "Trust of Bridges"] {
            assert!(!hidden.contains(word), "{engine}: {word} in {hidden}");
        }
    }
}

#[tokio::test]
async fn terms_bind_once_and_come_back_with_what_came_due_since() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let gil = house
            .app
            .person("Gil Gone", "gil@example.org", Role::Representative, &twin)
            .await;
        let mut gil = house.app.browser(&gil).await;
        let terms = |id: &str| format!("/organisations/{id}/terms");
        let old = terms(&twin);
        gil.fill(&old, &format!("{old}/sign"), &[("accept", "on")])
            .await;
        let countersign = format!("{old}/countersign");
        house
            .officer
            .fill(&old, &countersign, &[("accept", "on")])
            .await;
        house.app.work().await;
        let owed =
            "SELECT COUNT(*) FROM terms_obligations WHERE organisation = $1 AND state = 'open'";
        let all = house.app.number(owed, args![twin]).await;
        assert!(all > 5, "{engine}: {all}");
        let before = tables(&house.app).await;
        merge(&mut house, &twin).await;
        assert_eq!(house.app.number(owed, args![house.id]).await, all);
        assert_eq!(house.app.number(owed, args![twin]).await, 0, "{engine}");
        let words = house.speaker.read(&terms(&house.id)).await.words();
        assert!(words.contains("Gil Gone"), "{engine}: {words}");
        let part = format!("/organisations/{twin}/part");
        house.steward.fill(&part, &part, &[]).await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
        // The record that stands signs for itself: each then owes for itself, until they are one again.
        let own = terms(&house.id);
        house
            .speaker
            .fill(&own, &format!("{own}/sign"), &[("accept", "on")])
            .await;
        let countersign = format!("{own}/countersign");
        house
            .officer
            .fill(&own, &countersign, &[("accept", "on")])
            .await;
        let before = tables(&house.app).await;
        merge(&mut house, &twin).await;
        assert_eq!(house.app.number(owed, args![house.id]).await, all);
        let open =
            "SELECT COUNT(*) FROM terms_obligations WHERE organisation = $1 AND state = 'lapsed'";
        assert_eq!(house.app.number(open, args![twin]).await, all, "{engine}");
        house.steward.fill(&part, &part, &[]).await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
    }
}

#[tokio::test]
async fn what_was_decided_on_listed_names_holds_for_the_record_that_stands() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let list = "INSERT INTO screening_lists (id, name, digest, names, uploaded, uploaded_by, uploaded_by_name, ended) \
             VALUES ('l', 'list.csv', 'd', 1, 1, '', '', NULL)";
        house.app.change(list, vec![]).await;
        let subject =
            |name: &str, of: &str| format!("{}~{}", text::name_key(name), text::name_key(of));
        let old = subject("Mona Member", "Trust of Bridges");
        let clear = "INSERT INTO screening_clearances (id, subject_key, listed_key, listed_name, subject_name, reason, at, by_account, by_name, same) \
             VALUES ('c', $1, 'listed', 'Listed', 'Mona Member', 'Another birth date', 1, '', 'Stella', FALSE)";
        house.app.change(clear, args![old]).await;
        let hit = "INSERT INTO screening_hits (list, organisation, subject_key, listed_key, subject_name, listed_name, spelled, remark, score, why) \
             VALUES ('l', $1, $2, 'listed', 'Mona Member', 'Listed', 'Listed', '', 90, 'spelling')";
        house.app.change(hit, args![twin, old]).await;
        let third = add(&mut house.officer, "A third one").await;
        let (one, other) = if twin < third {
            (&twin, &third)
        } else {
            (&third, &twin)
        };
        let differ = "INSERT INTO organisation_not_same (one, other, at, by_name) VALUES ($1, $2, 5, 'Stella')";
        house.app.change(differ, args![one, other]).await;
        let before = tables(&house.app).await;
        merge(&mut house, &twin).await;
        let held = "SELECT COUNT(*) FROM screening_clearances WHERE subject_key = $1 AND listed_key = 'listed' AND same = FALSE";
        let new = subject("Mona Member", "Bridges of Trust");
        assert_eq!(house.app.number(held, args![new]).await, 1, "{engine}");
        let hits = "SELECT COUNT(*) FROM screening_hits WHERE organisation = $1";
        assert_eq!(house.app.number(hits, args![house.id]).await, 1, "{engine}");
        assert_eq!(house.app.number(hits, args![twin]).await, 0, "{engine}");
        let two = "SELECT COUNT(*) FROM organisation_not_same WHERE $1 IN (one, other) AND $2 IN (one, other)";
        let values = args![house.id, third];
        assert_eq!(house.app.number(two, values).await, 1, "{engine}");
        let part = format!("/organisations/{twin}/part");
        house.steward.fill(&part, &part, &[]).await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
    }
}

#[tokio::test]
async fn a_record_that_took_another_in_leads_it_on_and_a_waiting_suspension_comes_first() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        merge(&mut house, &twin).await;
        // The record that stood goes into another: both addresses lead there in one step.
        let third = add(&mut house.officer, "Bridge Trust of All").await;
        let path = format!("/organisations/{third}/merge");
        let page = format!("{path}?with={}", house.id);
        let before = tables(&house.app).await;
        let note = [("note", "Known"), ("take-name", "other")];
        house.steward.fill(&page, &path, &note).await;
        let into = "SELECT merged_into FROM organisations WHERE id = $1";
        assert_eq!(house.app.texts(into, args![twin]).await, [third.as_str()]);
        let led = house.officer.get(&format!("/organisations/{twin}")).await;
        assert_eq!(led.leads_to(), format!("/organisations/{third}"));
        // The first merge cannot be undone before the second; then both can.
        let first = format!("/organisations/{twin}/part");
        let page = house.steward.read(&first).await;
        let refused = house.steward.submit(&page, &first, &[]).await;
        assert!(refused.words().contains("merged into another"));
        let second = house.at("/part");
        house.steward.fill(&second, &second, &[]).await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
        house.steward.fill(&first, &first, &[]).await;
        // What waits for a second person is decided before the record goes.
        let waits = "INSERT INTO decisions (id, kind, subject, subject_name, organisation, outcome, adverse, state, criteria_version, reason, \
             public_reason, public_words, received, due, proposed, proposed_by, proposed_by_name, made, confirmed_by, confirmed_by_name, \
             sent_back, zone, appeal_days, appeal_until, appeal_state, version) VALUES ('w', 'suspension', $1, '', $2, 'suspended', TRUE, \
             'proposed', '', '', '', '', 1, 2, 1, '', '', NULL, '', '', '', 'UTC', 20, NULL, 'none', 1)";
        let values = args![format!("organisation:{twin}"), twin];
        house.app.change(waits, values).await;
        let path = house.at("/merge");
        let page = house.steward.read(&format!("{path}?with={twin}")).await;
        let note = [("note", "Known")];
        let refused = house.steward.submit(&page, &path, &note).await;
        assert!(
            refused.words().contains("waits for a second person"),
            "{engine}: {}",
            refused.words()
        );
    }
}

#[tokio::test]
async fn whoever_was_named_for_an_update_by_either_record_is_named_once_by_the_one_that_stands() {
    for engine in ENGINES {
        let (mut house, twin) = twice(engine).await;
        let own = house.id.clone();
        let kim = house
            .app
            .person("Kim Kept", "kim@example.org", Role::Member, &own)
            .await;
        let mut kim = house.app.browser(&kim).await;
        let mut updates = Vec::new();
        for named in [vec![&twin], vec![&twin, &own]] {
            let typed = [
                ("kind", "news"),
                ("title", "For those named"),
                ("summary", "Some words."),
                ("body", "Some words."),
                ("language", "en"),
                ("audience", "invited"),
            ];
            let new = "/updates/new";
            let to = house.officer.fill(new, new, &typed).await;
            let href = to.split('?').next().unwrap().to_owned();
            for organisation in named {
                let sql = "INSERT INTO update_named (update_id, organisation) VALUES ($1, $2)";
                let id = href.trim_start_matches("/updates/").to_owned();
                house.app.change(sql, args![id, *organisation]).await;
            }
            let action = format!("{href}/publish");
            house.officer.fill(&href, &action, &[]).await;
            updates.push(href);
        }
        house.app.work().await;
        let before = tables(&house.app).await;
        let path = format!("/organisations/{twin}/part");
        assert_eq!(kim.get(&updates[0]).await.status, StatusCode::NOT_FOUND);
        merge(&mut house, &twin).await;
        assert_eq!(kim.get(&updates[0]).await.status, StatusCode::OK);
        let once = "SELECT COUNT(*) FROM update_named";
        assert_eq!(house.app.number(once, args![]).await, 2, "{engine}");
        house.steward.fill(&path, &path, &[]).await;
        house.app.work().await;
        assert_eq!(tables(&house.app).await, before, "{engine}");
        assert_eq!(kim.get(&updates[0]).await.status, StatusCode::NOT_FOUND);
        // A name that the Office took off the list meanwhile comes back to neither.
        merge(&mut house, &twin).await;
        house.app.change("DELETE FROM update_named", args![]).await;
        house.steward.fill(&path, &path, &[]).await;
        assert_eq!(house.app.number(once, args![]).await, 0, "{engine}");
    }
}
