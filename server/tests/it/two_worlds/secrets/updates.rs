//! Secrets of updates and of the newsletter: what waits for its moment, how something read before, who reads.

use testkit::{Kind, World};

use super::{Mark, PREPARING, Secret, id_of, word};

/// The officer writes an update down; gives its address.
async fn written(w: &mut World, title: &str, summary: &str) -> String {
    let typed = [
        ("kind", "news"),
        ("title", title),
        ("summary", summary),
        ("body", summary),
        ("language", "en"),
        ("audience", "public"),
        ("early", "on"),
    ];
    let path = "/updates/new";
    let to = w.browser("officer").fill(path, path, &typed).await;
    format!("/updates/{}", id_of(&to))
}

/// Of updates.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!("a draft of an update", PREPARING, |w| {
            let path = written(w, "Zqdraftupdate", "Zqdraftupdate").await;
            vec![
                word("Zqdraftupdate"),
                Mark::Object(Kind::Update, id_of(&path)),
            ]
        }),
        secret!(
            "an update that waits for its moment and that somebody else reads before",
            &["officer", "manager", "auditor", "elsewhere"],
            |w| {
                let path = written(w, "Zqembargo", "Zqembargo").await;
                let organisation = w.id(Kind::Organisation, "elsewhere");
                let typed = [("do", "add"), ("organisation", organisation.as_str())];
                w.press("officer", &format!("{path}/named"), &typed).await;
                let at = w.app.clock.now().plus(kernel::day(9)).iso_date();
                let typed = [("day", at.as_str()), ("time", "10:00")];
                w.press("officer", &format!("{path}/schedule"), &typed)
                    .await;
                vec![word("Zqembargo"), Mark::Object(Kind::Update, id_of(&path))]
            }
        ),
        secret!(
            "how an update read before it was corrected",
            PREPARING,
            |w, second| {
                let summary = if second {
                    "Zqbeforecorrection"
                } else {
                    "Something else"
                };
                let path = written(w, "What everybody reads", summary).await;
                w.press("officer", &format!("{path}/publish"), &[]).await;
                let correct = format!("{path}/correct");
                let typed = [
                    ("summary", "As it reads now."),
                    ("body", "As it reads now."),
                    ("note", "A word was wrong."),
                ];
                w.browser("officer").fill(&correct, &correct, &typed).await;
                vec![
                    word("Zqbeforecorrection"),
                    Mark::Object(Kind::Update, id_of(&path)),
                ]
            }
        ),
        secret!("who asked for the newsletter", &[], |w, second| {
            let email = if second {
                "zqreader@subscriber.test"
            } else {
                "another@subscriber.test"
            };
            let path = "/newsletter";
            let typed = [("email", email), ("language", "en")];
            w.browser("visitor").fill(path, path, &typed).await;
            vec![word("zqreader")]
        }),
    ]
}
