//! What the Office says, in the world: updates in every state for different readers, issues of the newsletter, and two
//! addresses that asked for it.

use kernel::{args, day};

use super::World;

impl World {
    /// One address that has not confirmed the newsletter, and one that has.
    pub(super) async fn subscribers(&mut self) {
        for object in ["asked", "confirmed"] {
            self.subscribe(object).await;
        }
    }

    pub(super) async fn subscribe(&mut self, object: &'static str) {
        let all = "SELECT id FROM newsletter_subscribers";
        let before = self.app.texts(all, args![]).await;
        let email = format!(
            "{}@subscriber.test",
            self.canary("newsletter address", object)
        );
        let path = "/newsletter";
        let typed = [("email", email.as_str()), ("language", "en")];
        self.browser("visitor").fill(path, path, &typed).await;
        let mut after = self.app.texts(all, args![]).await;
        after.retain(|id| !before.contains(id));
        let id = after.remove(0);
        // As the letter says it.
        let tag = self.app.ctx().app.sealer.tag("newsletter", &id).unwrap();
        let token = format!("{id}{tag}");
        if object == "confirmed" {
            let path = format!("/newsletter/confirm/{token}");
            self.browser("visitor").fill(&path, &path, &[]).await;
        }
        self.marks.subscriptions.insert(object, token);
    }

    /// An update brought as far as its state says. `public` ones are calls, and the network's own are news; those for
    /// organisations named are for "own public" (`invited-in`) or for "other office" (`invited-out`). What waits for its moment
    /// is read before by the people of "own public".
    pub(super) async fn say(&mut self, state: &str, audience: &str) {
        let name = format!("{state} {audience}");
        let title = self.written("update title", &name);
        let body = self.written("update body", &name);
        let corrected = name == "published public";
        let summary = if corrected {
            self.written("update words before", &name)
        } else {
            self.written("update summary", &name)
        };
        let closes = self.app.clock.now().plus(day(60)).iso_date();
        let mut typed = vec![
            ("title", title.as_str()),
            ("summary", &summary),
            ("body", &body),
            ("language", "en"),
        ];
        let kind = if audience == "public" { "call" } else { "news" };
        let whom = audience.split('-').next().unwrap();
        typed.extend([("kind", kind), ("closes", &closes), ("audience", whom)]);
        if state == "scheduled" {
            typed.push(("early", "on"));
        }
        let path = "/updates/new";
        let to = self.browser("officer").fill(path, path, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        let named = match (state, audience) {
            (_, "invited-out") => Some("other office"),
            (_, "invited-in") | ("scheduled", _) => Some("own public"),
            _ => None,
        };
        if let Some(organisation) = named {
            let id = self.marks.organisations[organisation].clone();
            let typed = [("do", "add"), ("organisation", id.as_str())];
            self.press("officer", &format!("{href}/named"), &typed)
                .await;
        }
        if state == "scheduled" {
            let at = self.app.clock.now().plus(day(30)).iso_date();
            let typed = [("day", at.as_str()), ("time", "09:00")];
            self.press("officer", &format!("{href}/schedule"), &typed)
                .await;
        } else if state != "draft" {
            self.press("officer", &format!("{href}/publish"), &[]).await;
        }
        if corrected {
            let summary = self.written("update summary", &name);
            let note = self.written("update correction", &name);
            let path = format!("{href}/correct");
            let typed = [("summary", summary.as_str()), ("note", &note)];
            self.browser("officer").fill(&path, &path, &typed).await;
        }
        if state == "archived" {
            self.press("officer", &format!("{href}/archive"), &[]).await;
        }
        if state == "withdrawn" {
            let reason = self.written("update reason", &name);
            let typed = [("reason", reason.as_str())];
            self.press("officer", &format!("{href}/withdraw"), &typed)
                .await;
        }
        let id = href.trim_start_matches("/updates/").to_owned();
        self.marks.updates.insert(name, id);
    }

    /// An issue that tells of some news of its own, sent or not.
    pub(super) async fn gather(&mut self, state: &'static str) {
        let typed = [
            ("title", "News of an issue"),
            ("summary", "Something is new."),
            ("body", "Something is new."),
            ("language", "en"),
            ("kind", "news"),
            ("audience", "public"),
        ];
        let path = "/updates/new";
        let to = self.browser("officer").fill(path, path, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        self.press("officer", &format!("{href}/publish"), &[]).await;
        let update = href.trim_start_matches("/updates/").to_owned();
        let title = self.written("issue title", state);
        let intro = self.written("issue intro", state);
        let typed = [
            ("title-en", title.as_str()),
            ("intro-en", &intro),
            ("items", &update),
        ];
        let path = "/newsletter/issues/new";
        let to = self.browser("officer").fill(path, path, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        if state == "sent" {
            self.press("officer", &format!("{href}/send"), &[]).await;
        }
        let id = href.trim_start_matches("/newsletter/issues/").to_owned();
        self.marks.issues.insert(state, id);
    }
}
