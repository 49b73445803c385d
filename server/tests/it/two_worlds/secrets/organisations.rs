//! Secrets of organisations: that they are there, what is said of them, what they promised.

use guard::Role;
use kernel::{Id, args};
use testkit::{Kind, World};

use super::{Mark, NETWORK, OFFICE, OWN, Secret, at, new_one, organisation, word};

/// The organisation "narrowed" shows a part of itself to fewer than itself.
async fn narrow(w: &mut World, part: &str, to: &str) {
    let route = "/organisations/{id}/visibility";
    let path = at(w, route, Kind::Organisation, "narrowed");
    w.browser("narrowed")
        .fill(&path, &path, &[(part, to)])
        .await;
}

/// It says something else of itself.
async fn rewrite(w: &mut World, typed: &[(&str, &str)]) {
    let route = "/organisations/{id}/edit";
    let path = at(w, route, Kind::Organisation, "narrowed");
    w.browser("narrowed").fill(&path, &path, typed).await;
}

/// Of organisations.
pub fn secrets() -> Vec<Secret> {
    vec![
        secret!("an organisation that only the Office sees", OFFICE, |w| {
            let id = organisation(w, "Zqhiddenorganisation").await;
            vec![
                word("Zqhiddenorganisation"),
                Mark::Object(Kind::Organisation, id),
            ]
        }),
        secret!("an organisation that the network sees", NETWORK, |w| {
            let id = organisation(w, "Zqnetworkorganisation").await;
            w.one_more_person("speaker", Role::Representative, &id)
                .await;
            let path = format!("/organisations/{id}");
            let action = format!("{path}/visibility");
            let typed = [("visibility", "network")];
            w.browser("speaker").fill(&path, &action, &typed).await;
            vec![
                word("Zqnetworkorganisation"),
                Mark::Object(Kind::Organisation, id),
            ]
        }),
        secret!(
            "what an organisation shows of itself to the Office alone",
            OFFICE,
            |w, second| {
                narrow(w, "part-country", "office").await;
                let (country, website) = if second {
                    ("288", "https://zqnarrowed.example")
                } else {
                    ("356", "https://another.example")
                };
                rewrite(w, &[("country", country), ("website", website)]).await;
                vec![word("zqnarrowed")]
            }
        ),
        secret!(
            "what an organisation shows of itself to the network alone",
            NETWORK,
            |w, second| {
                narrow(w, "part-purpose", "network").await;
                let purpose = if second {
                    "Zqnarrowpurpose"
                } else {
                    "Another purpose"
                };
                rewrite(w, &[("purpose", purpose)]).await;
                vec![word("Zqnarrowpurpose")]
            }
        ),
        secret!("a tie that one side only speaks of", OFFICE, |w| {
            let one = w.id(Kind::Organisation, "other office");
            let other = w.id(Kind::Organisation, "other public");
            let action = format!("/organisations/{one}/ties");
            let typed = [
                ("other", other.as_str()),
                ("kind", "we-are-member"),
                ("remark", "Zqtieremark"),
            ];
            w.press("stranger", &action, &typed).await;
            vec![word("Zqtieremark")]
        }),
        secret!("a flag that is not answered", OFFICE, |w| {
            let path = at(
                w,
                "/organisations/{id}/flags",
                Kind::Organisation,
                "other network",
            );
            let typed = [
                ("field", "purpose"),
                ("wrong", "Zqflagtext"),
                ("source", "A register."),
            ];
            w.browser("officer").fill(&path, &path, &typed).await;
            vec![word("Zqflagtext")]
        }),
        secret!(
            "a suspension that nobody has confirmed",
            &[
                "officer",
                "manager",
                "auditor",
                "steward",
                "confirmer",
                "secretary"
            ],
            |w| {
                let path = at(
                    w,
                    "/organisations/{id}/suspension",
                    Kind::Organisation,
                    "other public",
                );
                let typed = [
                    ("finding-keeps_terms", "met"),
                    ("finding-no_risk", "not_met"),
                    ("comment-no_risk", "Zqfinding"),
                    ("finding-true_declaration", "met"),
                    ("finding-active", "met"),
                    ("comment-active", ""),
                    ("reason", "Zqreasonwaiting"),
                    (
                        "public_reason",
                        "What was said in confidence was disclosed.",
                    ),
                ];
                let all = "SELECT id FROM decisions";
                let before = w.app.texts(all, vec![]).await;
                w.browser("steward").fill(&path, &path, &typed).await;
                let id = new_one(w, all, &before).await;
                vec![word("Zqreasonwaiting"), Mark::Object(Kind::Decision, id)]
            }
        ),
        secret!("a signature under the terms of reference", OFFICE, |w| {
            let path = at(
                w,
                "/organisations/{id}/terms",
                Kind::Organisation,
                "other network",
            );
            let typed = [("accept", "on")];
            w.browser("stranger")
                .fill(&path, &format!("{path}/sign"), &typed)
                .await;
            vec![]
        }),
        secret!(
            "what an organisation says of its part of the terms",
            OWN,
            |w| {
                let path = at(
                    w,
                    "/obligations/{id}",
                    Kind::Obligation,
                    "organisation open",
                );
                let typed = [("note", "Zqobligationnote")];
                w.browser("representative")
                    .fill(&path, &format!("{path}/done"), &typed)
                    .await;
                vec![word("Zqobligationnote")]
            }
        ),
        secret!("a declaration of independence", OFFICE, |w| {
            let organisation = w.id(Kind::Organisation, "other network").parse().unwrap();
            let ctx = w.app.ctx();
            let declared = parties::Independence {
                at: ctx.now(),
                by_name: "Somebody".to_owned(),
                funding: "Zqfunding".to_owned(),
                governments: "None".to_owned(),
                officials: "None".to_owned(),
            };
            let row = Id::derived("declaration", "of two worlds");
            let unit = ctx.write(move |tx, ctx| {
                Box::pin(async move {
                    parties::put_independence(tx, &ctx, row, organisation, &declared).await
                })
            });
            unit.await.unwrap();
            vec![word("Zqfunding")]
        }),
        secret!("who leads an organisation", OFFICE, |w| {
            let id = w.id(Kind::Organisation, "other network");
            let sql = "INSERT INTO organisation_leaders (organisation, gender, age_band) VALUES ($1, 'woman', '18-29')";
            w.app.change(sql, args![id]).await;
            vec![]
        }),
        secret!("two hidden records that proved to be one", OFFICE, |w| {
            let stands = w.id(Kind::Organisation, "stands");
            let sql = "SELECT id FROM organisations WHERE name = 'Second record'";
            let gone = w.app.texts(sql, vec![]).await.remove(0);
            let path = format!("/organisations/{stands}/merge");
            let typed = [("note", "Zqmergenote")];
            w.browser("steward")
                .fill(&format!("{path}?with={gone}"), &path, &typed)
                .await;
            vec![word("Zqmergenote"), Mark::Object(Kind::Organisation, gone)]
        }),
        secret!("a file of organisations", OFFICE, |w| {
            let path = "/organisations/import";
            let browser = w.browser("officer");
            let page = browser.read(path).await;
            let table = b"Name,Town\nZqimported,Oslo\n";
            let file = Some(("file", "zqfilename.csv", &table[..]));
            let to = browser.upload(&page, path, &[], file).await.leads_to();
            let id = to.rsplit('/').next().unwrap().to_owned();
            vec![
                word("Zqimported"),
                word("zqfilename"),
                Mark::Object(Kind::Import, id),
            ]
        }),
    ]
}
