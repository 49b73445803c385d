//! Secrets of focal points: that somebody asked, and what.

use http::StatusCode;
use testkit::{Kind, World};

use super::{Mark, Secret, new_one, word};

/// Somebody without an account asks at the seat that the focal point holds; gives the identifier.
async fn asked(w: &mut World, words: &str) -> String {
    let all = "SELECT id FROM liaison_enquiries";
    let before = w.app.texts(all, vec![]).await;
    let seat = w.id(Kind::Seat, "held");
    let path = "/enquiries/new";
    let mut browser = w.app.visitor();
    let page = browser.read(path).await;
    let typed = [
        ("theme", "youth"),
        ("language", "en"),
        ("seat", seat.as_str()),
        ("words", words),
    ];
    let told = browser.submit(&page, path, &typed).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.words());
    new_one(w, all, &before).await
}

/// Of focal points.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!(
            "that somebody asked something of a focal point",
            &["officer", "auditor", "focal"],
            |w| {
                let id = asked(w, "Zqasked").await;
                vec![word("Zqasked"), Mark::Object(Kind::Enquiry, id)]
            }
        ),
        // Engagement officers learn that it waits, and no word of it.
        secret!(
            "what was asked of a focal point",
            &["focal"],
            |w, second| {
                let what = if second { "Zqwords" } else { "Something else" };
                let id = asked(w, what).await;
                vec![word("Zqwords"), Mark::Object(Kind::Enquiry, id)]
            }
        ),
    ]
}
