//! The standing part of the world: the Office, the network of organisations, letters on their way, files, work that failed.

use guard::Role;
use kernel::args;

use super::{Canary, VISIBILITIES, World};
use crate::{Authenticator, PASSWORD, question};

impl World {
    pub(super) async fn enter(&mut self, key: &'static str, role: Role, scope: &str) {
        let name = self.written("account name", key);
        let email = self.canary("account address", key);
        let person = self
            .app
            .person(&name, &format!("{email}@example.org"), role, scope)
            .await;
        for secret in [person.totp.clone(), person.totp.replace(' ', "")]
            .into_iter()
            .chain(person.codes.first().cloned())
        {
            self.canaries.push(Canary {
                token: secret,
                field: "account secret",
                object: key.to_owned(),
            });
        }
        let browser = self.app.browser(&person).await;
        self.marks.people.insert(key, person);
        self.browsers.insert(key, browser);
    }

    pub(super) async fn office(&mut self) {
        for (key, role) in [
            ("technical", Role::TechnicalAdministrator),
            ("officer", Role::EngagementOfficer),
            ("focal", Role::FocalPoint),
            ("manager", Role::ConsultationManager),
            ("auditor", Role::Auditor),
            ("steward", Role::NetworkSteward),
            ("confirmer", Role::DecisionConfirmer),
            ("secretary", Role::AppealsSecretary),
            ("panellist", Role::Panellist),
        ] {
            self.enter(key, role, "").await;
        }
    }

    pub(super) async fn organisation(&mut self, name: &str) -> String {
        let title = self.written("organisation name", name);
        let purpose = self.written("organisation purpose", name);
        let website = format!(
            "https://{}.example",
            self.canary("organisation website", name)
        );
        let typed = [
            ("name", title.as_str()),
            ("purpose", &purpose),
            ("website", &website),
            ("level", "national"),
            ("country", "404"),
        ];
        let to = self
            .browser("officer")
            .fill("/organisations/new", "/organisations/new", &typed)
            .await;
        let id = to
            .trim_start_matches("/organisations/")
            .split('?')
            .next()
            .unwrap()
            .to_owned();
        self.marks.organisations.insert(name.to_owned(), id.clone());
        id
    }

    pub(super) async fn network(&mut self) {
        for whose in ["own", "other"] {
            for visibility in VISIBILITIES {
                self.organisation(&format!("{whose} {visibility}")).await;
            }
        }
        let elsewhere = self.organisation("elsewhere").await;
        self.narrowed().await;
        let office = self.marks.organisations["own office"].clone();
        for (key, role) in [
            ("member", Role::Member),
            ("representative", Role::Representative),
            ("administrator", Role::OrganisationAdministrator),
            ("departed", Role::Member),
        ] {
            self.enter(key, role, &office).await;
            if key != "departed" {
                for visibility in ["public", "network"] {
                    let scope = self.marks.organisations[&format!("own {visibility}")].clone();
                    self.app
                        .appoint(&self.marks.people[key], role, &scope)
                        .await;
                }
            }
        }
        self.enter("elsewhere", Role::Member, &elsewhere).await;
        // Somebody else who contributes; no persona of the sheets.
        let other = self.marks.organisations["other office"].clone();
        self.enter("stranger", Role::Representative, &other).await;
        for visibility in ["public", "network"] {
            let scope = self.marks.organisations[&format!("other {visibility}")].clone();
            self.app
                .appoint(&self.marks.people["stranger"], Role::Representative, &scope)
                .await;
        }
        for whose in ["own", "other"] {
            for visibility in VISIBILITIES {
                self.assess(&format!("{whose} {visibility}")).await;
                self.show(whose, visibility).await;
            }
        }
        let sql = "SELECT id FROM appointments WHERE account = $1";
        let held = self
            .app
            .texts(sql, args![self.marks.people["departed"].account])
            .await;
        let path = format!("/organisations/{office}");
        let typed = [("appointment", held[0].as_str())];
        self.browser("officer")
            .fill(&path, &format!("{path}/end"), &typed)
            .await;
    }

    /// An organisation that everybody sees, its purpose only the network, its web site only the Office.
    async fn narrowed(&mut self) {
        let id = self.organisation("narrowed").await;
        let role = Role::Representative;
        let person = self
            .app
            .person("A representative", "narrowed@example.org", role, &id)
            .await;
        // No persona of the sheets, nor are the words of its assessment marked.
        let who = "narrowed";
        let browser = self.app.browser(&person).await;
        self.browsers.insert(who, browser);
        let words = ["Openly.", "Questions.", "Travellers.", "Care.", "A."];
        self.agree(who, &id, &words.map(str::to_owned)).await;
        let path = format!("/organisations/{id}");
        let action = format!("{path}/visibility");
        let typed = [("visibility", "public")];
        self.browser(who).fill(&path, &action, &typed).await;
        let typed = [("part-purpose", "network"), ("part-website", "office")];
        self.browser(who).fill(&action, &action, &typed).await;
    }

    /// The organisation itself says who sees it.
    pub(super) async fn show(&mut self, whose: &str, visibility: &str) {
        let path = format!(
            "/organisations/{}",
            self.marks.organisations[&format!("{whose} {visibility}")]
        );
        let speaker = if whose == "own" {
            "representative"
        } else {
            "stranger"
        };
        self.browser(speaker)
            .fill(
                &path,
                &format!("{path}/visibility"),
                &[("visibility", visibility)],
            )
            .await;
    }

    /// An organisation of the representative's says anew who sees it.
    pub async fn show_to(&mut self, object: &str, visibility: &str) {
        let path = format!("/organisations/{}", self.marks.organisations[object]);
        let typed = [("visibility", visibility)];
        let action = format!("{path}/visibility");
        self.browser("representative")
            .fill(&path, &action, &typed)
            .await;
    }

    pub(super) async fn invitations(&mut self) {
        self.marks
            .links
            .insert("absent", self.app.ctx().app.random.secret());
        for state in ["open", "used", "expired"] {
            let name = self.written("invitation name", state);
            let email = format!("{}@example.org", self.canary("invitation address", state));
            let scope = self.marks.organisations["own office"].clone();
            let link = self
                .app
                .invitation(&name, &email, Role::Member, &scope)
                .await;
            self.marks.links.insert(state, end_of(&link));
            let sql = match state {
                "used" => "UPDATE invitations SET used = created WHERE email = $1",
                "expired" => "UPDATE invitations SET expires = created WHERE email = $1",
                _ => continue,
            };
            self.app.change(sql, args![email]).await;
        }
        self.invite_member().await;
    }

    /// Invites the member to what they are already, so that accepting changes nothing.
    pub(super) async fn invite_member(&mut self) {
        let name = self.written("invitation name", "own");
        let email = self.marks.people["member"].email.clone();
        let scope = self.marks.organisations["own public"].clone();
        let link = self
            .app
            .invitation(&name, &email, Role::Member, &scope)
            .await;
        self.marks.links.insert("own", end_of(&link));
    }

    /// Two people are about to change their address; one of the links is too old.
    pub(super) async fn address_changes(&mut self) {
        self.marks
            .new_addresses
            .insert("absent", self.app.ctx().app.random.secret());
        self.change_address("member", "open").await;
        self.change_address("representative", "expired").await;
        let sql = "UPDATE email_changes SET expires = created WHERE account = $1";
        let account = self.marks.people["representative"].account;
        self.app.change(sql, args![account]).await;
    }

    pub(super) async fn change_address(&mut self, persona: &'static str, state: &'static str) {
        let email = format!(
            "{}@example.org",
            self.canary("account new address", persona)
        );
        let typed = [("email", email.as_str()), ("password", PASSWORD)];
        self.browser(persona)
            .fill("/account/email", "/account/email", &typed)
            .await;
        let letters = self.app.letters_to(&email).await;
        let body = letters[0].body.clone();
        let link = body
            .split_whitespace()
            .find(|w| w.contains("/account/email/"))
            .unwrap();
        self.marks.new_addresses.insert(state, end_of(link));
    }

    /// The member has a passkey.
    pub(super) async fn passkeys(&mut self) {
        let name = self.written("passkey name", "member");
        let path = "/account/passkeys";
        let page = self.browser("member").read(path).await;
        let answer = Authenticator::default().make(&question(&page));
        let typed = [("name", name.as_str()), ("passkey", answer.as_str())];
        let done = self.browser("member").submit(&page, path, &typed).await;
        assert!(done.leads_to().starts_with(path), "{}", done.words());
    }

    /// Three people on their way back into their accounts; they belong to nothing that a sheet names.
    pub(super) async fn recoveries(&mut self) {
        self.marks
            .recoveries
            .insert("absent", self.app.ctx().app.random.secret());
        for stage in ["asked", "waiting", "open"] {
            let email = format!("lost-{stage}@example.org");
            let person = self.app.person("Lost", &email, Role::Member, "").await;
            let ended = "UPDATE appointments SET ends = starts WHERE account = $1";
            self.app.change(ended, args![person.account]).await;
            self.marks.lost.insert(stage, person);
            self.recover(stage).await;
        }
    }

    /// Puts a way back where it was, with another link.
    pub(super) async fn recover(&mut self, stage: &'static str) {
        let account = self.marks.lost[stage].account;
        let token = self.app.ctx().app.random.secret();
        let now = self.app.clock.now();
        let gone = "DELETE FROM recoveries WHERE account = $1";
        self.app.change(gone, args![account]).await;
        let sql = "INSERT INTO recoveries (id, account, lost, stage, hash, created, opens, expires) VALUES ($1, $2, 'authenticator', $3, $4, $5, $5, $6)";
        let row = args![
            format!("recovery-{stage}"),
            account,
            stage,
            guard::digest(&token),
            now,
            now.plus(kernel::day(9))
        ];
        self.app.change(sql, row).await;
        self.marks.recoveries.insert(stage, token);
    }

    /// Two files of organisations; one of them is in.
    pub(super) async fn imports(&mut self) {
        for state in ["uploaded", "done"] {
            let name = self.written("imported organisation", state);
            let name = name.replace('"', "\"\"");
            let table = format!("Name,Town\n\"{name}\",Oslo\n");
            let file = format!("{}.csv", self.canary("import file name", state));
            let path = "/organisations/import";
            let browser = self.browser("officer");
            let page = browser.read(path).await;
            let sent = Some(("file", file.as_str(), table.as_bytes()));
            let to = browser.upload(&page, path, &[], sent).await.leads_to();
            if state == "done" {
                browser.fill(&to, &to, &[("name", "Name")]).await;
                self.app.work().await;
            }
            self.marks.imports.insert(state, end_of(&to));
        }
    }

    /// A piece of work that went wrong for good, as a mail server would let it.
    pub(super) async fn failed_work(&mut self) {
        let body = self.written("job body", "failed");
        let address = self.canary("job problem", "failed");
        let problem = format!("550 no such user <{address}@example.org>");
        let sql = "INSERT INTO jobs (id, kind, body, due, attempts, state, problem) VALUES ('afailedjob', 'mail', $1, 0, 8, 'failed', $2)";
        self.app.change(sql, args![body, problem]).await;
    }
}

/// The last part of an address.
fn end_of(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}
