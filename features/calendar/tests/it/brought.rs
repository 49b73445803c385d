//! A file of another calendar: looked at first, taken as it was looked at, brought up to date, cancelled.

use kernel::args;
use testkit::{ENGINES, Page};

use crate::House;

const LOOK: &str = "/calendar/import";
const TAKE: &str = "/calendar/import/take";

/// A calendar of one event, with lines of its own.
fn file(lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:forum@example.org\r\nDTSTART;TZID=Europe/Berlin:20260520T100000\r\n\
         DTEND;TZID=Europe/Berlin:20260520T120000\r\n{lines}\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:odd@example.org\r\nSUMMARY:Each hour\r\nDTSTART:20260520T100000Z\r\nRRULE:FREQ=HOURLY\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n"
    )
}

impl House {
    async fn look(&mut self, text: &str) -> Page {
        let page = self.officer.read(LOOK).await;
        let typed = [("zone", "Africa/Nairobi")];
        let file = Some(("file", "dates.ics", text.as_bytes()));
        self.officer.upload(&page, LOOK, &typed, file).await
    }

    async fn take(&mut self, text: &str) {
        let page = self.look(text).await;
        let done = self.officer.submit(&page, TAKE, &[]).await;
        assert!(!done.leads_to().is_empty(), "{}", done.words());
    }

    async fn one(&self, sql: &'static str) -> String {
        self.test.texts(sql, args![]).await.remove(0)
    }
}

#[tokio::test]
async fn a_file_is_looked_at_first_and_taken_as_it_was_looked_at() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let text = file("SUMMARY:Forum of lanterns\r\nLOCATION:Hall 2\r\nSEQUENCE:1");
        let page = house.look(&text).await;
        let words = page.words();
        assert!(words.contains("Forum of lanterns"), "{engine}: {words}");
        assert!(words.contains("Becomes a draft"), "{engine}: {words}");
        assert!(words.contains("in a way that is not known here"), "{words}");
        let n = "SELECT COUNT(*) FROM calendar_events";
        assert_eq!(house.test.number(n, args![]).await, 0, "nothing is taken");
        house.take(&text).await;
        assert_eq!(house.test.number(n, args![]).await, 1, "{engine}");
        assert_eq!(
            house.one("SELECT state FROM calendar_events").await,
            "draft"
        );
        assert_eq!(
            house.one("SELECT place FROM calendar_events").await,
            "Hall 2"
        );
        assert_eq!(
            house.one("SELECT zone FROM calendar_events").await,
            "Europe/Berlin"
        );
        // A draft is nobody else's.
        let list = house.people[0].1.read("/calendar?view=list").await;
        assert!(!list.text().contains("Forum of lanterns"), "{engine}");
        // The same again changes nothing.
        let words = house.look(&text).await.words();
        assert!(words.contains("Stays as it is"), "{engine}: {words}");
        assert!(!words.contains("Take it so"), "{engine}: {words}");
        // It is published, and somebody comes; a newer file moves it, and they are told.
        let id = house.one("SELECT id FROM calendar_events").await;
        let href = format!("/calendar/{id}");
        let edit = format!("{href}/edit");
        house
            .officer
            .fill(&edit, &edit, &[("registers", "on")])
            .await;
        house.publish(&href).await;
        house.register(&href, 0, &[]).await;
        let newer = text
            .replace("T120000", "T130000")
            .replace("SEQUENCE:1", "SEQUENCE:4");
        let words = house.look(&newer).await.words();
        assert!(words.contains("Is brought up to date"), "{engine}: {words}");
        house.take(&newer).await;
        assert_eq!(house.letters(0, "A date has changed").await, 1, "{engine}");
        let n = "SELECT sequence FROM calendar_events";
        assert_eq!(house.test.number(n, args![]).await, 4, "{engine}");
        // What is older is left.
        let words = house.look(&text).await.words();
        assert!(words.contains("older than what stands here"), "{words}");
        let gone = newer.replace("SEQUENCE:4", "SEQUENCE:5\r\nSTATUS:CANCELLED");
        house.take(&gone).await;
        assert_eq!(
            house.one("SELECT state FROM calendar_events").await,
            "cancelled"
        );
        assert_eq!(
            house.letters(0, "An event is cancelled").await,
            1,
            "{engine}"
        );
    }
}

#[tokio::test]
async fn recurring_events_come_with_what_differs_and_whole_days_stay_whole() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w@example.org\r\nSUMMARY:Each week\r\nDTSTART:20260504T100000\r\n\
                    DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20260511T100000\r\nEND:VEVENT\r\n\
                    BEGIN:VEVENT\r\nUID:w@example.org\r\nRECURRENCE-ID:20260518T100000\r\nSUMMARY:Each week\r\nDTSTART:20260519T100000\r\n\
                    DURATION:PT1H\r\nEND:VEVENT\r\n\
                    BEGIN:VEVENT\r\nUID:d@example.org\r\nSUMMARY:Two days\r\nDTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260603\r\n\
                    END:VEVENT\r\nEND:VCALENDAR\r\n";
        house.take(text).await;
        let sql = "SELECT day || ' ' || last_day || ' ' || zone FROM calendar_dates ORDER BY day";
        let days = house.test.texts(sql, args![]).await;
        assert_eq!(
            days,
            [
                "2026-05-04 2026-05-04 Africa/Nairobi",
                "2026-05-19 2026-05-19 Africa/Nairobi",
                "2026-06-01 2026-06-02 Africa/Nairobi",
            ],
            "{engine}"
        );
        let words = house.look(text).await.words();
        assert!(!words.contains("Take it so"), "{engine}: {words}");
        let page = house
            .officer
            .read("/calendar?view=month&at=2026-06-01")
            .await;
        assert_eq!(page.text().matches("Two days").count(), 2, "{engine}");
    }
}

#[tokio::test]
async fn what_is_no_calendar_is_refused_beside_its_field() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let large = format!("BEGIN:VCALENDAR\r\n{}", "X-A:b\r\n".repeat(50_000));
        for text in ["name,country\r\n", "BEGIN:VCALENDAR\r\n", large.as_str()] {
            let no = house.look(text).await;
            assert!(no.text().contains("f-file-error"), "{}", no.words());
        }
    }
}

#[tokio::test]
async fn what_a_file_brought_is_saved_again_as_it_came() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        // A zone by a name that the form does not offer, and an end at midnight.
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:m@example.org\r\nSUMMARY:Forum of lanterns\r\n\
                    DTSTART;TZID=US/Eastern:20260520T200000\r\nDTEND;TZID=US/Eastern:20260521T000000\r\nEND:VEVENT\r\n\
                    END:VCALENDAR\r\n";
        house.take(text).await;
        let sql = "SELECT zone || ' ' || CAST(starts AS TEXT) || ' ' || CAST(ends AS TEXT) FROM calendar_events";
        let before = house.one(sql).await;
        assert!(before.starts_with("US/Eastern "), "{engine}: {before}");
        let id = house.one("SELECT id FROM calendar_events").await;
        let edit = format!("/calendar/{id}/edit");
        let typed = [("about-en", "More.")];
        house.officer.fill(&edit, &edit, &typed).await;
        assert_eq!(house.one(sql).await, before, "{engine}");
    }
}
