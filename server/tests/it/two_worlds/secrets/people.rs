//! Secrets of people and their accounts, and of what went wrong in the house.

use guard::Role;
use testkit::Kind;

use super::{OFFICE, Secret, word};

/// Of people.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!(
            "somebody who is invited to the Office",
            &["technical", "auditor"],
            |w| {
                let email = "zqinvited@example.org";
                w.app
                    .invitation("Zqinvitedname", email, Role::Auditor, "")
                    .await;
                w.app.work().await;
                vec![word("Zqinvitedname"), word("zqinvited@example.org")]
            }
        ),
        secret!("another organisation of somebody", OFFICE, |w| {
            let scope = w.id(Kind::Organisation, "stands");
            let author = w.person("author").clone();
            w.app.appoint(&author, Role::Representative, &scope).await;
            vec![]
        }),
        secret!("another address of somebody", &["auditor"], |w| {
            let typed = [
                ("email", "zqnewaddress@example.org"),
                ("password", testkit::PASSWORD),
            ];
            let path = "/account/email";
            w.browser("author").fill(path, path, &typed).await;
            vec![word("zqnewaddress@example.org")]
        }),
        secret!("how much the letters to somebody say", &[], |w, second| {
            let letters = if second { "full" } else { "bland" };
            let path = "/account/letters";
            let typed = [("letters", letters)];
            w.browser("author").fill(path, path, &typed).await;
            vec![]
        }),
        secret!("what somebody is told of, and when", &[], |w, second| {
            let when = if second { "never" } else { "daily" };
            let path = "/account/notifications";
            let typed = [("topic-updates", when), ("theme-youth", when)];
            w.browser("author").fill(path, path, &typed).await;
            vec![]
        }),
        secret!("that somebody has seen what is new", &[], |w| {
            w.press("author", "/seen", &[]).await;
            vec![]
        }),
        secret!("work that failed", &["technical"], |w| {
            let sql = "INSERT INTO jobs (id, kind, body, due, attempts, state, problem) \
                       VALUES ('zqfailedjob', 'mail', 'Zqbody', 0, 8, 'failed', 'Zqproblem')";
            w.app.change(sql, vec![]).await;
            vec![word("Zqproblem")]
        }),
        secret!("that somebody is signed in elsewhere", &["auditor"], |w| {
            let author = w.person("author").clone();
            w.app.browser(&author).await;
            vec![]
        }),
        secret!(
            "an account that is closed",
            &["officer", "manager", "auditor", "steward", "technical"],
            |w| {
                let path = "/account/close";
                let page = w.browser("second author").read(path).await;
                let typed = [("password", testkit::PASSWORD), ("understood", "on")];
                let closed = w.browser("second author").submit(&page, path, &typed).await;
                assert!(!closed.leads_to().is_empty(), "{}", closed.words());
                vec![]
            }
        ),
    ]
}
