//! Secrets of applications, decisions and appeals.

use kernel::args;
use testkit::Kind;

use super::{DECIDING, DESK, Mark, Secret, application, assess, at, id_of, word};

/// Of applications.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!("an application", DESK, |w| {
            let id = application(w, "Zqapplication").await;
            vec![word("Zqapplication"), Mark::Object(Kind::Application, id)]
        }),
        secret!(
            "whose application was refused",
            &[
                "officer",
                "auditor",
                "steward",
                "confirmer",
                "secretary",
                "panellist"
            ],
            |w, second| {
                let name = if second { "Zqrefused" } else { "Somebody else" };
                let id = application(w, name).await;
                assess(w, &id, "As found.").await;
                let path = format!("/applications/{id}/propose");
                let typed = [
                    ("outcome", "refused"),
                    ("reason", "As found."),
                    ("public_reason", "As found."),
                ];
                w.browser("officer").fill(&path, &path, &typed).await;
                let sql = "SELECT id FROM decisions WHERE subject = $1";
                let subject = format!("application:{id}");
                let decision = w.app.texts(sql, args![subject]).await.remove(0);
                let path = format!("/decisions/{decision}");
                w.browser("confirmer")
                    .fill(&path, &format!("{path}/confirm"), &[])
                    .await;
                w.app.work().await;
                vec![
                    word("Zqrefused"),
                    Mark::Object(Kind::Application, id),
                    Mark::Object(Kind::Decision, decision),
                ]
            }
        ),
        secret!("a note of the Office on an application", DESK, |w| {
            let id = w.id(Kind::Application, "submitted");
            assess(w, &id, "Zqofficenote").await;
            vec![word("Zqofficenote")]
        }),
        secret!(
            "a name on a list that an application resembles",
            DESK,
            |w| {
                let alias = w.word("application name", "clarification");
                let table = format!("name,aliases,remark\nZqlisted,{alias},Zqremark\n");
                let browser = w.browser("steward");
                let page = browser.read("/screening").await;
                let file = Some(("file", "list.csv", table.as_bytes()));
                browser.upload(&page, "/screening", &[], file).await;
                w.app.work().await;
                vec![word("Zqlisted"), word("Zqremark")]
            }
        ),
        secret!(
            "what an appeal of a hidden organisation says",
            &[
                "officer",
                "auditor",
                "steward",
                "confirmer",
                "secretary",
                "panellist",
                "representative",
                "administrator",
                "member"
            ],
            |w, second| {
                let path = at(w, "/decisions/{id}/appeal", Kind::Decision, "own made");
                let grounds = if second { "Zqgrounds" } else { "Other grounds" };
                let to = w
                    .browser("representative")
                    .fill(&path, &path, &[("grounds", grounds)])
                    .await;
                vec![word("Zqgrounds"), Mark::Object(Kind::Appeal, id_of(&to))]
            }
        ),
        secret!("a decision that waits", DECIDING, |w| {
            let id = w.id(Kind::Application, "submitted");
            // In the words of the note, which stays where both happen.
            assess(w, &id, "Zqofficenote").await;
            let path = format!("/applications/{id}/propose");
            let typed = [
                ("outcome", "refused"),
                ("reason", "Zqproposed"),
                ("public_reason", "As found."),
            ];
            w.browser("officer").fill(&path, &path, &typed).await;
            vec![word("Zqproposed")]
        }),
    ]
}
