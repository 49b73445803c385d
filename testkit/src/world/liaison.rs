//! Seats of focal points and what was asked of them: one that the focal point holds, one that nobody does, one in use no more.

use super::World;

impl World {
    /// Makes the seats, each by the officer's forms.
    pub(super) async fn seats(&mut self) {
        for object in ["held", "vacant", "retired"] {
            let name = self.written("seat name", object);
            let body = self.written("seat body", object);
            let typed = [
                ("body", "working_group"),
                ("body_name-en", body.as_str()),
                ("name-en", &name),
                ("themes", "victims"),
                ("target", "5"),
            ];
            let path = "/focal-points/new";
            let to = self.browser("officer").fill(path, path, &typed).await;
            let id = to.split('/').nth(2).unwrap().to_owned();
            let href = format!("/focal-points/{id}");
            let edit = format!("{href}/edit");
            match object {
                "held" => {
                    let focal = self.person("focal").account.to_string();
                    let typed = [("part", "holder"), ("account", focal.as_str())];
                    let holder = format!("{href}/holder");
                    self.browser("officer").fill(&edit, &holder, &typed).await;
                    let note = self.written("seat note", object);
                    let path = format!("{href}/note");
                    let typed = [("note", note.as_str())];
                    self.browser("focal").fill(&path, &path, &typed).await;
                }
                "retired" => {
                    let typed = [("retired", "on")];
                    self.browser("officer").fill(&edit, &edit, &typed).await;
                }
                _ => {}
            }
            self.marks.seats.insert(object, id);
        }
    }

    /// What the member asked at the seat that is held, for an organisation that everybody sees.
    pub(super) async fn enquiries(&mut self) {
        for object in ["waiting", "answered", "closed"] {
            let words = self.written("enquiry words", object);
            let seat = self.marks.seats["held"].clone();
            let organisation = self.marks.organisations["own public"].clone();
            let typed = [
                ("theme", "victims"),
                ("language", "en"),
                ("seat", seat.as_str()),
                ("organisation", &organisation),
                ("words", &words),
            ];
            let path = "/enquiries/new";
            let to = self.browser("member").fill(path, path, &typed).await;
            let href = to.split('?').next().unwrap().to_owned();
            let handle = format!("{href}/handle");
            let note = self.written("enquiry note", object);
            let noted = [("do", "note"), ("note", note.as_str())];
            self.press("focal", &handle, &noted).await;
            if object != "waiting" {
                let answer = self.written("enquiry answer", object);
                let answered = [("do", "answer"), ("answer", answer.as_str())];
                self.press("focal", &handle, &answered).await;
            }
            if object == "closed" {
                let why = self.written("enquiry answer", object);
                let close = [("do", "close"), ("why", why.as_str())];
                self.press("focal", &handle, &close).await;
            }
            let id = href.trim_start_matches("/enquiries/").to_owned();
            self.marks.enquiries.insert(object, id);
        }
    }
}
