//! People meet in person, online or both: the assessment is asked about the way by which an organisation comes.

use http::StatusCode;
use kernel::{args, day};
use testkit::{ENGINES, Page};

use crate::{House, act};

const ROOM: (&str, &str) = ("place", "Conference room 4");
const LINK: (&str, &str) = ("link", "https://meet.example.org/lanterns");
/// Agrees to meetings online alone, in person alone, and to both.
const ONLINE: usize = 0;
const IN_PERSON: usize = 1;
const EITHER: usize = 2;
/// Has no assessment, and goes on without one.
const NONE: usize = 3;

impl House {
    /// Three have agreed with the Office to one way of meeting or to both.
    async fn assessed(&self) {
        for (n, allowed) in [
            (ONLINE, r#"{"meeting_online":"low"}"#),
            (IN_PERSON, r#"{"meeting_in_person":"low"}"#),
            (
                EITHER,
                r#"{"meeting_in_person":"low","meeting_online":"low"}"#,
            ),
        ] {
            let review = self.test.clock.now().plus(day(300));
            let sql = "INSERT INTO risk_assessments (id, organisation, number, state, side, author, author_name, written, level, review, \
                       allowed, content, digest, agreed, ended, reminded) \
                       VALUES ($1, $1, 1, 'agreed', 'office', '', '', 1, 'low', $2, $3, '', '', 1, NULL, 0)";
            let id = self.organisations[n].0.clone();
            self.test.change(sql, args![id, review, allowed]).await;
        }
    }

    /// One of the organisations says that it would come.
    async fn says(&mut self, href: &str, n: usize, how: &[(&str, &str)]) -> Page {
        let mut typed = vec![("considered", "on")];
        typed.extend_from_slice(how);
        let action = format!("{href}/willing");
        act(&mut self.organisations[n].1, &action, &typed).await
    }

    /// The Office found that an invitation could not harm one of them.
    async fn clears(&mut self, href: &str, n: usize) -> Page {
        let id = self.organisations[n].0.clone();
        let typed = [
            ("do", "weigh"),
            ("organisation", id.as_str()),
            ("safety", "clear"),
        ];
        act(&mut self.officer, &format!("{href}/pool"), &typed).await
    }

    /// The call is closed, and all get a place for whom it does no harm.
    async fn offers(&mut self, href: &str) {
        let path = format!("{href}/move");
        act(&mut self.officer, &path, &[("do", "close")]).await;
        let path = format!("{href}/quotas");
        let done = act(&mut self.officer, &path, &[("do", "all")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    }

    /// What is noted of the risk of one of them.
    async fn found(&self, n: usize) -> String {
        let sql = "SELECT safety FROM panel_willing WHERE organisation = $1";
        let id = self.organisations[n].0.clone();
        self.test.texts(sql, args![id]).await.remove(0)
    }

    async fn reads(&mut self, href: &str, n: usize) -> String {
        self.organisations[n].1.read(href).await.words()
    }
}

#[tokio::test]
async fn the_assessment_is_asked_about_the_way_in_which_people_meet() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.assessed().await;
        for (how, words, comes, not) in [
            (
                vec![("meeting", "online"), LINK],
                "Online",
                ONLINE,
                IN_PERSON,
            ),
            (
                vec![("meeting", "in_person"), ROOM],
                "In person",
                IN_PERSON,
                ONLINE,
            ),
        ] {
            let href = house.met("6", &how).await;
            let list = house.test.visitor().read("/briefings").await.words();
            assert!(list.contains(words), "{engine}: {list}");
            let no = house.says(&href, not, &[]).await;
            assert_eq!(no.status, StatusCode::OK, "the page comes back");
            assert!(
                no.words().contains("has not agreed to this"),
                "{engine}, {words}: {}",
                no.words()
            );
            for n in [comes, EITHER, NONE] {
                let done = house.says(&href, n, &[]).await;
                assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
            }
            let no = house.says(&href, not, &[("way", "online")]).await;
            assert_eq!(no.status, StatusCode::OK, "one way only is open");
        }
        // What a way needs is asked for, and nothing else is.
        let path = "/briefings/new";
        for (meeting, needed) in [("online", "link"), ("in_person", "place")] {
            let page = house.officer.read(path).await;
            let no = house
                .officer
                .submit(&page, path, &[("meeting", meeting)])
                .await;
            for field in ["link", "place"] {
                let error = format!("f-{field}-error");
                assert_eq!(no.text().contains(&error), field == needed, "{meeting}");
            }
        }
    }
}

#[tokio::test]
async fn where_there_are_two_ways_the_chosen_one_is_asked_and_shown() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.assessed().await;
        let href = house.met("6", &[("meeting", "both"), ROOM, LINK]).await;
        let no = house.says(&href, EITHER, &[]).await;
        assert!(no.words().contains("Please choose"), "{}", no.words());
        for (n, way, other) in [
            (ONLINE, "online", "in_person"),
            (IN_PERSON, "in_person", "online"),
        ] {
            let no = house.says(&href, n, &[("way", other)]).await;
            assert!(
                no.words().contains("has not agreed to this"),
                "{engine}: {}",
                no.words()
            );
            let done = house.says(&href, n, &[("way", way)]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        let own = house.reads(&href, ONLINE).await;
        assert!(own.contains("would come online"), "{own}");
        for n in [ONLINE, IN_PERSON] {
            let done = house.clears(&href, n).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        let ctx = house.test.ctx();
        let csv = house.officer.take(&ctx, &format!("{href}/pool.csv")).await;
        assert!(
            csv.contents().contains("Online") && csv.contents().contains("In person"),
            "{}",
            csv.contents()
        );
        house.offers(&href).await;
        assert_eq!(house.seated("offered").await, [ONLINE, IN_PERSON]);
        // Each reads where it goes, and not where the others do.
        let visitor = house.test.visitor().read(&href).await.words();
        let officer = house.officer.read(&href).await.words();
        for (words, way) in [(ROOM.1, IN_PERSON), (LINK.1, ONLINE)] {
            assert!(!visitor.contains(words) && officer.contains(words));
            for n in [ONLINE, IN_PERSON, EITHER] {
                let page = house.reads(&href, n).await;
                assert_eq!(page.contains(words), n == way, "{engine}, {n}: {page}");
            }
        }
        let places = house.officer.read(&format!("{href}/places")).await.words();
        assert!(
            places.contains("Online") && places.contains("In person"),
            "{places}"
        );
        // It no longer agrees to the way that it chose; that it agrees to the other one opens nothing.
        let sql =
            "UPDATE risk_assessments SET allowed = '{\"meeting_in_person\":\"low\"}' WHERE id = $1";
        let id = house.organisations[ONLINE].0.clone();
        house.test.change(sql, args![id]).await;
        let place = format!("{href}/place");
        let accept = [("answer", "accept")];
        let no = act(&mut house.organisations[ONLINE].1, &place, &accept).await;
        assert!(
            no.words().contains("has not agreed to this"),
            "{engine}: {}",
            no.words()
        );
        let done = act(&mut house.organisations[IN_PERSON].1, &place, &accept).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.seated("accepted").await, [IN_PERSON], "{engine}");
    }
}

#[tokio::test]
async fn a_change_of_the_way_asks_again_and_is_told() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.assessed().await;
        let href = house.called("6").await;
        for n in [IN_PERSON, EITHER, NONE] {
            house.says(&href, n, &[]).await;
        }
        for n in [IN_PERSON, EITHER] {
            house.clears(&href, n).await;
        }
        let edit = format!("{href}/edit");
        // Another hour is no other meeting, and is told to who would come and to nobody else.
        house.officer.fill(&edit, &edit, &[("time", "11:00")]).await;
        house.test.work().await;
        assert_eq!(house.found(EITHER).await, "clear");
        for n in [IN_PERSON, EITHER, NONE] {
            assert_eq!(house.news_to(n).await.len(), 1, "{engine}, {n}");
        }
        assert!(house.news_to(ONLINE).await.is_empty(), "{engine}");
        // In which room it is nobody knows before there are places: that it is another one is told to nobody.
        let room = [("place", "Conference room 9")];
        house.officer.fill(&edit, &edit, &room).await;
        house.test.work().await;
        assert_eq!(house.news_to(EITHER).await.len(), 1, "{engine}");

        let how = [("meeting", "online"), LINK];
        house.officer.fill(&edit, &edit, &how).await;
        house.test.work().await;
        // Who may not come online is out; the others are looked at anew, for it is another meeting.
        assert_eq!(house.found(IN_PERSON).await, "unsafe", "{engine}");
        assert_eq!(house.found(EITHER).await, "unseen", "{engine}");
        assert_eq!(house.found(NONE).await, "unseen", "{engine}");
        for n in [IN_PERSON, EITHER, NONE] {
            assert_eq!(house.news_to(n).await.len(), 2, "{engine}, {n}");
        }
        assert!(house.news_to(ONLINE).await.is_empty());
        let out = house.reads(&href, IN_PERSON).await;
        assert!(
            out.contains("cannot come") && out.contains("has not agreed to this"),
            "{out}"
        );
        let stays = house.reads(&href, EITHER).await;
        assert!(
            stays.contains("It now takes place online") && !stays.contains("cannot come"),
            "{stays}"
        );
        let no = house.clears(&href, IN_PERSON).await;
        assert!(
            no.words().contains("has not agreed to this"),
            "{}",
            no.words()
        );

        // The next change is told as well, and what nobody comes by was not kept.
        let page = house.officer.read(&edit).await;
        let no = house
            .officer
            .submit(&page, &edit, &[("meeting", "both")])
            .await;
        assert!(no.text().contains("f-place-error"), "{}", no.words());
        let how = [("meeting", "both"), ROOM];
        house.officer.fill(&edit, &edit, &how).await;
        house.test.work().await;
        for n in [IN_PERSON, EITHER, NONE] {
            assert_eq!(house.news_to(n).await.len(), 3, "{engine}, {n}");
        }
        // Whoever read the page before gives no word for a meeting that it did not show.
        let stale = [("meeting", "online")];
        let no = house.says(&href, ONLINE, &stale).await;
        assert!(
            no.words().contains("changed this meanwhile"),
            "{engine}: {}",
            no.words()
        );
        // Their word was for coming in person, which is possible again; who was out is looked at anew once it says so anew.
        assert_eq!(house.found(IN_PERSON).await, "unsafe", "{engine}");
        let willing = format!("{href}/willing");
        let back = [("do", "take_back")];
        act(&mut house.organisations[IN_PERSON].1, &willing, &back).await;
        house.says(&href, IN_PERSON, &[("way", "in_person")]).await;
        for n in [IN_PERSON, EITHER] {
            let done = house.clears(&href, n).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        house.clears(&href, NONE).await;
        house.offers(&href).await;
        assert_eq!(
            house.seated("offered").await,
            [IN_PERSON, EITHER, NONE],
            "{engine}"
        );
    }
}

#[tokio::test]
async fn who_may_not_come_by_the_new_way_is_offered_no_place() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.assessed().await;
        let href = house.met("6", &[("meeting", "online"), LINK]).await;
        for n in [ONLINE, EITHER] {
            house.says(&href, n, &[]).await;
        }
        let edit = format!("{href}/edit");
        let how = [("meeting", "in_person"), ROOM];
        house.officer.fill(&edit, &edit, &how).await;
        house.clears(&href, EITHER).await;
        house.offers(&href).await;
        assert_eq!(house.seated("offered").await, [EITHER], "{engine}");
        // The link led somewhere else: it is gone.
        let links = house
            .test
            .texts("SELECT link FROM briefings", args![])
            .await;
        assert_eq!(links, [""]);
    }
}
