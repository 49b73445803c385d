//! Who sees what: hidden is absent in every view, file and search; place and link are told to those with a place.

use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES};

use crate::{House, act};

/// Every way to look at the day of the event, and the files.
const VIEWS: [&str; 6] = [
    "/calendar?view=month&at=2026-05-01",
    "/calendar?view=week&at=2026-05-18",
    "/calendar?view=day&at=2026-05-20",
    "/calendar?view=list",
    "/calendar/calendar.ics",
    "/search?q=doors",
];

/// In how many of the views somebody meets the event.
async fn met(browser: &mut Browser, href: &str) -> usize {
    let mut n = 0;
    for path in VIEWS {
        let page = browser.read(path).await;
        // Search marks the words that were asked for, within the title too.
        n += usize::from(if path.starts_with("/search") {
            page.links().iter().any(|l| l == href)
        } else {
            page.text().contains("Rooms and doors")
        });
    }
    n
}

#[tokio::test]
async fn an_event_is_met_by_whom_it_is_for_in_every_view_and_by_nobody_else() {
    for engine in ENGINES {
        for (audience, visitor, invited, network) in [
            ("public", 6, 6, 6),
            // The file is the same for everybody who asks: it holds what is public.
            ("network", 0, 5, 5),
            ("invited", 0, 5, 0),
        ] {
            let mut house = House::new(engine).await;
            let href = house.draft(&[("audience", audience)]).await;
            if audience == "invited" {
                let path = format!("{href}/move");
                let no = act(&mut house.officer, &path, &[("do", "publish")]).await;
                assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
                let id = house.people[0].0.clone();
                let typed = [("do", "add"), ("organisation", id.as_str())];
                act(&mut house.officer, &format!("{href}/invited"), &typed).await;
            }
            // A draft is the Office's.
            for n in [0, 1] {
                assert_eq!(
                    met(&mut house.people[n].1, &href).await,
                    0,
                    "{engine}, {audience}"
                );
                let page = house.people[n].1.get(&href).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
            }
            assert_eq!(met(&mut house.test.visitor(), &href).await, 0, "{engine}");
            house.publish(&href).await;
            let mut outside = house.test.visitor();
            assert_eq!(
                met(&mut outside, &href).await,
                visitor,
                "{engine}, {audience}"
            );
            for (n, expected) in [(0, invited), (1, network)] {
                let browser = &mut house.people[n].1;
                assert_eq!(
                    met(browser, &href).await,
                    expected,
                    "{engine}, {audience}, {n}"
                );
                let there = browser.get(&href).await.status == StatusCode::OK;
                assert_eq!(there, expected > 0, "{engine}, {audience}, {n}");
                let file = browser.get(&format!("{href}/event.ics")).await;
                assert_eq!(file.status == StatusCode::OK, expected > 0, "{engine}");
            }
            // What it is narrowed to is found, and nothing else is.
            let ours = &mut house.people[0].1;
            for (narrowed, there) in [("kind=workshop", true), ("kind=deadline", false)] {
                let path = format!("/calendar?view=list&{narrowed}");
                let page = ours.read(&path).await;
                assert_eq!(page.text().contains("Rooms and doors"), there, "{path}");
            }
        }
    }
}

#[tokio::test]
async fn the_link_is_read_by_those_with_a_place_alone() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let link = "meet.example.org/lanterns";
        let href = house.event(&[("seats", "1"), ("audience", "public")]).await;
        house.register(&href, 0, &[]).await;
        house.register(&href, 1, &[]).await;
        let pages = [
            href.clone(),
            format!("{href}/event.ics"),
            format!("/api/v1{href}"),
        ];
        for path in &pages {
            let visitor = house.test.visitor().read(path).await.text();
            assert!(!visitor.contains(link), "{engine}: {path}");
            for (n, reads) in [(0, true), (1, false), (2, false)] {
                let text = house.people[n].1.read(path).await.text();
                // Files break long lines.
                let text = text.replace("\r\n ", "");
                assert_eq!(text.contains(link), reads, "{engine}: {path} for {n}");
            }
            let officer = house.officer.read(path).await.text();
            assert!(officer.replace("\r\n ", "").contains(link), "{engine}");
        }
        house.leave(&href, 0).await;
        for (n, reads) in [(0, false), (1, true)] {
            let text = house.people[n].1.read(&href).await.text();
            assert_eq!(text.contains(link), reads, "{engine}: {n}");
        }
        // While their organisation is suspended, or once they left it, the old place gives nothing to read.
        let sql = "UPDATE appointments SET suspended = TRUE WHERE scope = $1";
        let organisation = house.people[1].0.clone();
        house.test.change(sql, args![organisation]).await;
        for path in &pages {
            let text = house.people[1].1.read(path).await.text();
            let text = text.replace("\r\n ", "");
            assert!(!text.contains(link), "{engine}: {path}");
        }
        // Where the Office tells everybody, everybody reads it.
        let edit = format!("{href}/edit");
        let typed = [("reveal", "everybody")];
        house.officer.fill(&edit, &edit, &typed).await;
        let visitor = house.test.visitor().read(&href).await.text();
        assert!(visitor.contains(link), "{engine}");
    }
}

#[tokio::test]
async fn a_month_begins_its_weeks_as_its_reader_does() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.event(&[("audience", "public")]).await;
        let mut visitor = house.test.visitor();
        let first = |text: &str| {
            let (_, head) = text.split_once("<thead>").unwrap();
            let (_, cell) = head.split_once("<th scope=\"col\">").unwrap();
            cell.split('<').next().unwrap().to_owned()
        };
        let path = "/calendar?view=month&at=2026-05-01";
        for (language, day, month, direction) in [
            ("en", "Monday", "May 2026", "ltr"),
            ("ar", "السبت", "أيار/مايو 2026", "rtl"),
            ("zh", "星期一", "2026年5月", "ltr"),
        ] {
            let page = visitor.read(&format!("{path}&lang={language}")).await;
            let text = page.text();
            assert_eq!(first(&text), day, "{engine}");
            assert!(text.contains(month), "{engine}: {month}");
            assert!(text.contains(&format!("dir=\"{direction}\"")), "{engine}");
        }
        // A day without anything is no link, and there is a way to the month that has something.
        let page = visitor
            .read("/calendar?view=month&at=2026-03-01&lang=en")
            .await;
        let links = page.links();
        assert!(
            !links.iter().any(|l| l.contains("view=day&at=2026-03-1")),
            "{links:?}"
        );
        assert!(
            links.iter().any(|l| l.contains("at=2026-05-01")),
            "{links:?}"
        );
    }
}
