//! Fora of the world: a space for each circle of readers, in each a topic that the member began with a file, and a warning to
//! them.

use kernel::args;

use super::World;

impl World {
    pub(super) async fn talk(&mut self) {
        for name in ["public", "network", "invited"] {
            let title = self.written("forum space title", name);
            let about = self.written("forum space about", name);
            let typed = [
                ("kind", name),
                ("title-en", title.as_str()),
                ("about-en", &about),
            ];
            // Past the page, whose box for first looks is ticked.
            let token = self.browser("officer").token().await;
            let mut fields = vec![("_csrf", token.as_str())];
            fields.extend_from_slice(&typed);
            let officer = self.browser("officer");
            let to = officer.post("/fora/new", &fields).await.leads_to();
            let href = to.split('?').next().unwrap().to_owned();
            let own = self.marks.organisations["own public"].clone();
            if name == "invited" {
                let typed = [("organisation", own.as_str()), ("do", "add")];
                self.press("officer", &format!("{href}/members"), &typed)
                    .await;
            }
            let topic = self.written("forum topic title", name);
            let words = self.written("forum post", name);
            let typed = [
                ("title", topic.as_str()),
                ("body", &words),
                ("language", "en"),
                ("organisation", &own),
                ("as", "organisation"),
            ];
            let path = format!("{href}/new");
            let name_of_file = self.canary("forum file name", name);
            let said = self.canary("forum file text", name);
            let file = format!("{name_of_file}.txt");
            let member = self.browser("member");
            let page = member.read(&path).await;
            let file = Some(("file-1", file.as_str(), said.as_bytes()));
            let topic = member.upload(&page, &path, &typed, file).await;
            assert!(!topic.leads_to().is_empty(), "{}", topic.words());
            let topic = topic.leads_to();
            let topic = topic.trim_start_matches("/fora/topics/").to_owned();
            let sql = "SELECT f.id FROM fora_files f JOIN fora_posts p ON p.id = f.post WHERE p.topic = $1";
            let file = self.app.texts(sql, args![topic.clone()]).await.remove(0);
            let sql = "SELECT CAST(number AS TEXT) FROM fora_posts WHERE topic = $1";
            let number = self.app.texts(sql, args![topic.clone()]).await.remove(0);
            let space = href.trim_start_matches("/fora/spaces/").to_owned();
            self.marks.fora.insert(name, [space, topic, number, file]);
        }
        let number = self.marks.fora["public"][2].clone();
        let reason = self.written("forum reason", "own");
        let typed = [
            ("do", "warn"),
            ("reason", reason.as_str()),
            ("version", "1"),
        ];
        let path = format!("/fora/posts/{number}/moderate");
        self.press("officer", &path, &typed).await;
        let sql = "SELECT id FROM fora_measures ORDER BY at, id";
        let measure = self.app.texts(sql, vec![]).await.remove(0);
        self.marks.measures.insert("own", measure);
    }
}
