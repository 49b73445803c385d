//! Secrets of consultations and briefings: drafts, who wrote and voted, who would come.

use guard::Role;
use kernel::{args, day};
use testkit::Kind;

use super::{
    Mark, OFFICE, OWN, PREPARING, Secret, answering, at, consultation, id_of, organisation,
    speaking, statement, voice, word,
};

/// Of consultations.
pub fn consultations() -> Vec<Secret> {
    vec![
        secret!("a draft of a consultation", PREPARING, |w| {
            let id = consultation(w, "Zqdraftconsultation", "public").await;
            vec![
                word("Zqdraftconsultation"),
                Mark::Object(Kind::Consultation, id),
            ]
        }),
        secret!(
            "a consultation to which somebody else is invited",
            &["officer", "manager", "auditor", "elsewhere"],
            |w| {
                let id = consultation(w, "Zqinvitedconsultation", "invited").await;
                let path = format!("/consultations/{id}");
                let name = w.word("organisation name", "elsewhere");
                let invited = format!("{path}/invited");
                let found = format!("{invited}?q={name}");
                w.browser("officer")
                    .fill(&found, &invited, &[("do", "add")])
                    .await;
                w.browser("officer")
                    .fill(&path, &format!("{path}/move"), &[])
                    .await;
                vec![
                    word("Zqinvitedconsultation"),
                    Mark::Object(Kind::Consultation, id),
                ]
            }
        ),
        secret!("a contribution that was not sent", &[], |w| {
            let path = answering(w).await;
            let typed = [("body", "Zqunsent"), ("do", "save")];
            w.browser("author").fill(&path, &path, &typed).await;
            let sql = "SELECT id FROM contributions WHERE body = 'Zqunsent'";
            let id = w.app.texts(sql, vec![]).await.remove(0);
            vec![word("Zqunsent"), Mark::Object(Kind::Contribution, id)]
        }),
        secret!(
            "what a contribution said before it was taken back",
            // The log keeps the receipt, a digest of the words.
            &["auditor"],
            |w, second| {
                let path = answering(w).await;
                let body = if second {
                    "Zqtakenback"
                } else {
                    "Something else"
                };
                w.browser("author")
                    .fill(&path, &path, &[("body", body)])
                    .await;
                let sql = "SELECT id FROM contributions WHERE body = $1";
                let id = w.app.texts(sql, args![body]).await.remove(0);
                let mine = at(
                    w,
                    "/consultations/{id}/mine",
                    Kind::Consultation,
                    "open public",
                );
                let action = format!("/contributions/{id}/withdraw");
                w.browser("author").fill(&mine, &action, &[]).await;
                vec![word("Zqtakenback"), Mark::Object(Kind::Contribution, id)]
            }
        ),
        secret!("whose a voice is that waits", &[], |w, second| {
            let id = voice(w, "Zqopenvoice", second, false).await;
            vec![Mark::Object(Kind::Consultation, id)]
        }),
        secret!("whose a voice was that was published", &[], |w, second| {
            let id = voice(w, "Zqclosedvoice", second, true).await;
            vec![word("Zqvoiceheard"), Mark::Object(Kind::Consultation, id)]
        }),
        secret!(
            "which organisation speaks without its name",
            OFFICE,
            |w, second| {
                let path = speaking(w);
                let typed = [
                    ("body", "We would rather not be named."),
                    ("as", "unlisted"),
                ];
                let who = if second { "quiet" } else { "quiet too" };
                w.browser(who).fill(&path, &path, &typed).await;
                vec![]
            }
        ),
        secret!(
            "what an organisation says for the first time",
            // The auditor reads its receipt in the log.
            &["officer", "manager", "auditor"],
            |w, second| {
                let own = organisation(w, "First to speak").await;
                w.one_more_person("newcomer", Role::Representative, &own)
                    .await;
                let id = consultation(w, "What is read before it is shown", "public").await;
                let opened = w.move_on(&id).await;
                assert!(!opened.leads_to().is_empty(), "{}", opened.words());
                let sql = "SELECT id FROM questions WHERE consultation = $1";
                let question = w.app.texts(sql, args![id.clone()]).await.remove(0);
                let path = format!("/consultations/{id}/speak/q:{question}");
                let body = if second {
                    "Zqfirstlook"
                } else {
                    "Something else"
                };
                w.browser("newcomer")
                    .fill(&path, &path, &[("body", body)])
                    .await;
                // The form reads first contributions unless an officer wants it otherwise.
                let sql = "SELECT id FROM contributions WHERE consultation = $1 AND state = 'held'";
                let said = w.app.texts(sql, args![id.clone()]).await.remove(0);
                vec![
                    word("Zqfirstlook"),
                    Mark::Object(Kind::Consultation, id),
                    Mark::Object(Kind::Contribution, said),
                ]
            }
        ),
        secret!("a statement that nobody has let in", PREPARING, |w| {
            let path = at(
                w,
                "/consultations/{id}/statements/new",
                Kind::Consultation,
                "open public",
            );
            let typed = [
                ("body", "Zqwaitingstatement stands alone"),
                ("language", "en"),
            ];
            w.browser("author").fill(&path, &path, &typed).await;
            vec![word("Zqwaitingstatement")]
        }),
        secret!(
            "what an organisation says to a statement",
            &[],
            |w, second| {
                let id = statement(w, "open public").await;
                let path = at(
                    w,
                    "/consultations/{id}/statements",
                    Kind::Consultation,
                    "open public",
                );
                let vote = if second { "agree" } else { "disagree" };
                let typed = [("statement", id.as_str()), ("vote", vote)];
                w.press("author", &path, &typed).await;
                w.app.work().await;
                vec![]
            }
        ),
        secret!("an answer before all are given", PREPARING, |w| {
            let path = at(
                w,
                "/contributions/{id}/answer",
                Kind::Contribution,
                "other synthesis public",
            );
            let typed = [
                ("theme", "Zqtheme"),
                ("disposition", "not_adopted"),
                ("reason", "Zqanswerreason"),
            ];
            w.browser("officer").fill(&path, &path, &typed).await;
            vec![word("Zqanswerreason"), word("Zqtheme")]
        }),
        secret!("a response that is not published", PREPARING, |w| {
            let path = at(
                w,
                "/consultations/{id}/statement",
                Kind::Consultation,
                "synthesis public",
            );
            let typed = [("response", "Zqresponse")];
            w.browser("officer").fill(&path, &path, &typed).await;
            vec![word("Zqresponse")]
        }),
        secret!(
            "what a contributor says of an answer",
            &["officer", "manager", "auditor", "member"],
            |w, second| {
                let consultation = at(
                    w,
                    "/consultations/{id}/mine",
                    Kind::Consultation,
                    "response public",
                );
                let action = at(
                    w,
                    "/contributions/{id}/rate",
                    Kind::Contribution,
                    "own response public",
                );
                let words = if second { "Zqrated" } else { "Nothing to add" };
                let typed = [("considered", "no"), ("considered_text", words)];
                w.browser("member")
                    .fill(&consultation, &action, &typed)
                    .await;
                vec![word("Zqrated")]
            }
        ),
        secret!(
            "what few people say of themselves, in published figures",
            PREPARING,
            |w, second| {
                // Of its own: what is published here would publish what others keep.
                let id = w.id(Kind::Consultation, "synthesis network");
                let account = w.person("author").account;
                let organisation = w.id(Kind::Organisation, "other office");
                let (gender, age) = if second {
                    ("man", "60_and_over")
                } else {
                    ("woman", "18-29")
                };
                let sql = "INSERT INTO participants (engagement, account, organisation, gender, age_band) VALUES ($1, $2, $3, $4, $5)";
                let row = args![id.clone(), account, organisation, gender, age];
                w.app.change(sql, row).await;
                let sql = "SELECT COUNT(*) FROM participants WHERE gender = $1 AND age_band = $2 AND engagement = $3 AND account = $4";
                let said = w.app.number(sql, args![gender, age, id, account]).await;
                assert_eq!(said, 1, "they take part, and said it");
                let done = w.move_on(&id).await;
                assert!(!done.leads_to().is_empty(), "{}", done.words());
                w.app.work().await;
                vec![]
            }
        ),
    ]
}

/// Of briefings.
pub fn briefings() -> Vec<Secret> {
    vec![
        secret!("a briefing that is being prepared", PREPARING, |w| {
            let now = w.app.clock.now();
            let (until, on) = (now.plus(day(20)).iso_date(), now.plus(day(60)).iso_date());
            let typed = [
                ("title-en", "Zqdraftbriefing"),
                ("about-en", "What it is about."),
                ("place", "Zqplace"),
                ("host", "under_secretary"),
                ("audience", "public"),
                ("day", &on),
                ("time", "10:00"),
                ("zone", "UTC"),
                ("seats", "2"),
                ("together", "2"),
                ("call_until", &until),
                ("answer_days", "10"),
            ];
            let path = "/briefings/new";
            let id = id_of(&w.browser("officer").fill(path, path, &typed).await);
            vec![word("Zqdraftbriefing"), Mark::Object(Kind::Briefing, id)]
        }),
        secret!("who would come to a briefing", PREPARING, |w| {
            let path = at(w, "/briefings/{id}/willing", Kind::Briefing, "call public");
            let organisation = w.id(Kind::Organisation, "other network");
            let typed = [
                ("organisation", organisation.as_str()),
                ("considered", "on"),
            ];
            w.press("stranger", &path, &typed).await;
            vec![]
        }),
        secret!(
            "what a place at a briefing could mean for somebody",
            PREPARING,
            |w| {
                let path = at(w, "/briefings/{id}/pool", Kind::Briefing, "call public");
                let organisation = w.id(Kind::Organisation, "other office");
                let typed = [
                    ("do", "weigh"),
                    ("organisation", organisation.as_str()),
                    ("safety", "clear"),
                    ("note", "Zqsafetynote"),
                ];
                w.press("officer", &path, &typed).await;
                vec![word("Zqsafetynote")]
            }
        ),
        secret!(
            "whether a hidden organisation takes its place",
            OWN,
            |w, second| {
                let path = at(w, "/briefings/{id}/place", Kind::Briefing, "drawn public");
                let organisation = w.id(Kind::Organisation, "own network");
                let answer = if second { "accept" } else { "decline" };
                let typed = [("organisation", organisation.as_str()), ("answer", answer)];
                w.press("representative", &path, &typed).await;
                vec![]
            }
        ),
        secret!("where a briefing takes place", PREPARING, |w| {
            let id = w.id(Kind::Briefing, "call public");
            let path = format!("/briefings/{id}/edit");
            let typed = [("place", "Zqnewplace")];
            w.browser("officer").fill(&path, &path, &typed).await;
            vec![word("Zqnewplace")]
        }),
    ]
}

/// Of the calendar.
pub fn events() -> Vec<Secret> {
    vec![
        secret!("an event that is being prepared", PREPARING, |w| {
            let on = w.app.clock.now().plus(day(50)).iso_date();
            let typed = [
                ("title-en", "Zqdraftevent"),
                ("kind", "meeting"),
                ("audience", "public"),
                ("day", &on),
                ("time", "10:00"),
                ("end_time", "11:00"),
                ("zone", "UTC"),
                ("meeting", "nowhere"),
                ("reveal", "registered"),
            ];
            let path = "/calendar/new";
            let id = id_of(&w.browser("officer").fill(path, path, &typed).await);
            vec![word("Zqdraftevent"), Mark::Object(Kind::Event, id)]
        }),
        secret!("who comes to an event", PREPARING, |w| {
            let path = at(
                w,
                "/calendar/{id}/register",
                Kind::Event,
                "published public",
            );
            let organisation = w.id(Kind::Organisation, "other network");
            let typed = [
                ("organisation", organisation.as_str()),
                ("meeting", "both"),
                ("way", "online"),
                ("needs", "Zqneeds"),
                ("considered", "on"),
            ];
            w.press("stranger", &path, &typed).await;
            vec![word("Zqneeds")]
        }),
    ]
}
