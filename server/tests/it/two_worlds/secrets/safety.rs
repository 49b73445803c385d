//! Secrets of safety: what an organisation fears, how high its risk is, what happened, and of whom it was said.

use http::StatusCode;
use kernel::day;
use testkit::{Kind, World};

use super::{Mark, Secret, at, id_of, new_one, word};

/// The stranger writes what threatens an organisation of theirs, with what remains of it from 1 to 5 both ways, and hands
/// it to the Office; gives the address.
async fn fear(w: &mut World, organisation: &str, threat: &str, remains: &str) -> String {
    let route = "/organisations/{id}/safety";
    let path = at(w, route, Kind::Organisation, organisation);
    let edit = format!("{path}/edit");
    // One day for every level, so that it tells nothing.
    let soon = w.app.clock.now().plus(day(20)).iso_date();
    let typed = [
        ("context", "As before."),
        ("what-1", threat),
        ("who-1", "Its people."),
        ("likelihood-1", "5"),
        ("severity-1", "5"),
        ("mitigation-1", "Care."),
        ("owner-1", "Somebody."),
        ("by-1", &soon),
        ("residual_likelihood-1", remains),
        ("residual_severity-1", remains),
        ("review", &soon),
        ("do", "hand"),
    ];
    w.browser("stranger").fill(&edit, &edit, &typed).await;
    path
}

/// Both sides sign what stands there.
async fn sign(w: &mut World, path: &str) {
    let action = format!("{path}/sign");
    for who in ["officer", "stranger"] {
        let page = w.browser(who).read(path).await;
        let typed = [("accept", "on")];
        let done = w.browser(who).submit(&page, &action, &typed).await;
        assert!(!done.leads_to().is_empty(), "{}", done.words());
    }
}

/// Somebody reports the officer by name; gives the identifier.
async fn accuse(w: &mut World, what: &str) -> String {
    let named = w.person("officer").name.clone();
    let path = "/incidents/report";
    let typed = [("what", what), ("kind", "conduct"), ("named", &named)];
    id_of(&w.browser("author").fill(path, path, &typed).await)
}

/// Of safety.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!(
            "what an organisation fears, before anybody has signed",
            &["officer"],
            |w, second| {
                let (threat, remains) = if second {
                    ("Zqfeared", "5")
                } else {
                    ("Something else", "1")
                };
                fear(w, "other network", threat, remains).await;
                vec![word("Zqfeared")]
            }
        ),
        secret!(
            "how high the risk of an organisation is",
            &["officer", "auditor"],
            |w, second| {
                let (threat, remains) = if second {
                    ("Zqthreat", "5")
                } else {
                    ("Something else", "1")
                };
                let path = fear(w, "other public", threat, remains).await;
                sign(w, &path).await;
                vec![word("Zqthreat")]
            }
        ),
        secret!(
            "that somebody without an account reported something",
            &["officer", "auditor"],
            |w| {
                let all = "SELECT id FROM incidents";
                let before = w.app.texts(all, vec![]).await;
                let path = "/incidents/report";
                let mut browser = w.app.visitor();
                let page = browser.read(path).await;
                let typed = [("what", "Zqreported"), ("kind", "threat")];
                let told = browser.submit(&page, path, &typed).await;
                assert_eq!(told.status, StatusCode::OK, "{}", told.words());
                let id = new_one(w, all, &before).await;
                vec![word("Zqreported"), Mark::Object(Kind::Incident, id)]
            }
        ),
        // Whoever is named never learns of it.
        secret!(
            "that somebody of the Office was reported",
            &["confirmer", "auditor"],
            |w| {
                let id = accuse(w, "Zqaccused").await;
                vec![word("Zqaccused"), Mark::Object(Kind::Incident, id)]
            }
        ),
        secret!(
            "what was said of somebody of the Office",
            &["confirmer"],
            |w, second| {
                let what = if second { "Zqsaid" } else { "Something else" };
                let id = accuse(w, what).await;
                vec![word("Zqsaid"), Mark::Object(Kind::Incident, id)]
            }
        ),
    ]
}
