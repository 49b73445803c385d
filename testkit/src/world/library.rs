//! The library in the world: items of an organisation and of the Office in each state and for each circle, two collections,
//! all made by the forms that people use.

use super::World;

/// Items, as the sheets name them: whose draft, or where it stands and for whom.
pub(super) const ITEMS: [&str; 8] = [
    "own draft",
    "office draft",
    "own review",
    "published public",
    "published network",
    "published office",
    "withdrawn public",
    "withdrawn office",
];

/// Who writes an item: a member for "own public", or the officer for the Office.
fn writer(object: &str) -> &'static str {
    match object {
        "office draft" | "published network" | "withdrawn public" => "officer",
        _ => "member",
    }
}

impl World {
    pub(super) async fn library(&mut self) {
        for object in ITEMS {
            self.shelve(object).await;
        }
        for (name, object) in [
            ("public", "published public"),
            ("office", "published office"),
        ] {
            let title = self.written("library collection", name);
            let path = "/library/collections";
            let typed = [("title-en", title.as_str())];
            let to = self.browser("officer").fill(path, path, &typed).await;
            let id = to.split('/').nth(3).unwrap().to_owned();
            let item = self.marks.library[object].clone();
            let typed = [("do", "add"), ("item", item.as_str())];
            self.press("officer", &format!("{path}/{id}"), &typed).await;
            self.marks.collections.insert(name, id);
        }
        self.app.work().await;
    }

    /// Makes an item, and brings it as far as its name says.
    pub(super) async fn shelve(&mut self, object: &str) {
        let who = writer(object);
        let (first, last) = object.split_once(' ').unwrap();
        let field = |plain: &'static str| {
            if first == "withdrawn" {
                "library withdrawn"
            } else {
                plain
            }
        };
        let title = self.written(field("library title"), object);
        let about = self.written(field("library abstract"), object);
        let author = self.written(field("library author"), object);
        let organisation = if who == "member" {
            self.marks.organisations["own public"].clone()
        } else {
            String::new()
        };
        let path = "/library/new";
        let typed = [
            ("organisation", organisation.as_str()),
            ("kind", "report"),
            ("language", "fr"),
            ("title", &title),
        ];
        let to = self.browser(who).fill(path, path, &typed).await;
        let number = to.split('/').nth(2).unwrap().to_owned();
        self.marks.library.insert(object.to_owned(), number.clone());
        let here = format!("/library/{number}");
        let draft = format!("{here}/draft");
        let audience = if last == "network" || last == "office" {
            last
        } else {
            "public"
        };
        let mut typed = vec![
            ("title-fr", title.as_str()),
            ("about-fr", &about),
            ("authors", &author),
            ("consent", "on"),
            ("year", "2026"),
            ("licence", "cc-by-4.0"),
            ("themes", "gender"),
            ("regions", "002"),
            ("audience", audience),
        ];
        if object == "published public" {
            typed.push(("named", "on"));
        }
        self.browser(who).fill(&draft, &draft, &typed).await;
        if last == "draft" {
            return;
        }
        let said = self.canary(
            match first {
                "withdrawn" => "library withdrawn",
                "own" => "library file under way",
                _ => "library file",
            },
            object,
        );
        let files = format!("{here}/files");
        let page = self.browser(who).read(&draft).await;
        let file = Some(("file", "report.txt", said.as_bytes()));
        let kept = self
            .browser(who)
            .upload(&page, &files, &[("of", "fr")], file)
            .await;
        assert!(!kept.leads_to().is_empty(), "{}", kept.words());
        let hand_in = format!("{here}/hand-in");
        self.press(who, &hand_in, &[]).await;
        let review = format!("{here}/review");
        if object == "own review" {
            let why = self.written("library review", object);
            let typed = [("outcome", "changes"), ("reason", why.as_str())];
            self.browser("officer").fill(&review, &review, &typed).await;
            self.press(who, &hand_in, &[]).await;
            return;
        }
        let typed = [("outcome", "published")];
        self.browser("officer").fill(&review, &review, &typed).await;
        if first == "withdrawn" {
            let why = self.written("library reason", object);
            let withdraw = format!("{here}/withdraw");
            self.browser("officer")
                .fill(&here, &withdraw, &[("why", &why)])
                .await;
        }
    }
}
