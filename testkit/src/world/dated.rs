//! Events of the world, each brought as far as its state says, with somebody registered; private subscriptions.

use super::World;

impl World {
    pub(super) async fn date(&mut self, state: &str, audience: &str) {
        let name = format!("{state} {audience}");
        let href = self.enter_event(&name, audience).await;
        if audience.starts_with("invited") {
            let invited = if audience == "invited-in" {
                "own office"
            } else {
                "other office"
            };
            let organisation = self.marks.organisations[invited].clone();
            let typed = [("do", "add"), ("organisation", organisation.as_str())];
            self.press("officer", &format!("{href}/invited"), &typed)
                .await;
        }
        let go = format!("{href}/move");
        if state != "draft" {
            self.press("officer", &go, &[("do", "publish")]).await;
        }
        if state == "published" && audience != "invited-out" {
            let needs = self.written("event needs", &name);
            let own = if audience == "invited-in" {
                "own office"
            } else {
                "own public"
            };
            let organisation = self.marks.organisations[own].clone();
            let typed = [
                ("organisation", organisation.as_str()),
                ("meeting", "both"),
                ("way", "in_person"),
                ("needs", &needs),
                ("considered", "on"),
            ];
            self.press("representative", &format!("{href}/register"), &typed)
                .await;
        }
        if state == "cancelled" {
            let reason = self.written("event cancelled", &name);
            let typed = [("do", "cancel"), ("reason", reason.as_str())];
            self.press("officer", &go, &typed).await;
        }
        let id = href.trim_start_matches("/calendar/").to_owned();
        self.marks.events.insert(name, id);
    }

    async fn enter_event(&mut self, name: &str, audience: &str) -> String {
        let day = self.app.clock.now().plus(kernel::day(40)).iso_date();
        let title = self.written("event title", name);
        let about = self.written("event about", name);
        let place = self.written("event place", name);
        let link = self.written("event link", name);
        // One kind of event tells everybody who may know of it where it is.
        let reveal = if audience == "network" {
            "everybody"
        } else {
            "registered"
        };
        let typed = [
            ("title-en", title.as_str()),
            ("about-en", &about),
            ("kind", "workshop"),
            ("audience", audience.split('-').next().unwrap()),
            ("day", &day),
            ("time", "10:00"),
            ("end_time", "12:00"),
            ("zone", "UTC"),
            ("meeting", "both"),
            ("place", &place),
            ("link", &link),
            ("reveal", reveal),
            ("languages", "en"),
            ("registers", "on"),
            ("seats", "20"),
            ("asks_needs", "on"),
        ];
        let path = "/calendar/new";
        let to = self.browser("officer").fill(path, path, &typed).await;
        let to = to.split('?').next().unwrap();
        to.trim_end_matches("/invited").to_owned()
    }

    /// Subscriptions of the member: one that lasts, one that was ended.
    pub(super) async fn feeds(&mut self) {
        let path = "/calendar/subscription";
        for name in ["open", "revoked"] {
            let page = self.browser("member").read(path).await;
            let made = self
                .browser("member")
                .submit(&page, path, &[("do", "make")]);
            let text = made.await.text();
            let (_, rest) = text.split_once("/calendar/feed/").unwrap();
            let (token, _) = rest.split_once('/').unwrap();
            let token = token.to_owned();
            if name == "revoked" {
                let sql = "SELECT id FROM calendar_feeds ORDER BY created DESC, id";
                let all = self.app.texts(sql, vec![]).await;
                // Both were made at the same moment: the one that answers nothing any more is the other.
                for id in all {
                    let hash = "SELECT hash FROM calendar_feeds WHERE id = $1";
                    let stored = self.app.texts(hash, kernel::args![id]).await;
                    let sealer = &self.app.house.site.app.sealer;
                    if stored[0] == sealer.tag("calendar-feed", &token).unwrap() {
                        let typed = [("do", "end"), ("id", id.as_str())];
                        self.press("member", path, &typed).await;
                    }
                }
            }
            self.marks.feeds.insert(name, token);
        }
    }
}
