//! What is stored about a person: listed on a page, and taken away as one file, by nobody but that person.

use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use guard::{AccountId, AuditEntry, Choices, Ctx, KeptAppointment, KeptInvitation, OPEN_RECORD};
use kernel::{Error, Result};
use serde_json::{Map, Value, json};
use web::{Own, Page, Rq, moment};

#[derive(Template)]
#[template(path = "own-data.html")]
struct OwnDataPage {
    page: Page,
    /// What holds something, and how much.
    parts: Vec<(String, i64)>,
    /// What holds nothing.
    empty: Vec<String>,
}

/// All of it: what each room keeps, and the messages, of which those about what the person may not see any more are left out.
async fn all(rq: &Rq) -> Result<Vec<Own>> {
    let mut all = rq.site.own_data(&rq.ctx).await?;
    all.push(Own::list(
        "messages",
        "accounts-messages",
        rq.site.kept_messages(&rq.ctx).await?,
        |m| json!({ "letter": m.letter, "leads_to": m.path, "about": m.about, "at": moment(m.at), "gathered": m.gathered }),
    ));
    Ok(all)
}

pub async fn show(rq: Rq) -> Result<Response> {
    let mut all = all(&rq).await?;
    // The account itself stands first, whatever the order of the rooms.
    all.sort_by_key(|o| !o.key.starts_with("accounts-"));
    let page = rq
        .page(rq.t("accounts-own-data"))
        .crumb(rq.t("accounts-account-title"), "/account");
    let (empty, filled): (Vec<Own>, Vec<Own>) = all.into_iter().partition(|o| o.items.is_empty());
    let count = |o: &Own| i64::try_from(o.items.len()).unwrap_or(i64::MAX);
    rq.html(&OwnDataPage {
        parts: filled.iter().map(|o| (page.t(o.key), count(o))).collect(),
        empty: empty.iter().map(|o| page.t(o.key)).collect(),
        page,
    })
}

pub async fn json(rq: Rq) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let (object, about) = (format!("account:{account}"), account.to_string());
                ctx.record(tx, "account.take_data", &object, &about, json!({}))
                    .await
            })
        })
        .await?;
    let mut file = Map::new();
    file.insert("made".to_owned(), moment(rq.ctx.now()));
    file.insert("from".to_owned(), rq.ctx.app.base.clone().into());
    for own in all(&rq).await? {
        file.insert(own.part.to_owned(), own.items.into());
    }
    web::json_file("own-data", &Value::Object(file))
}

/// What this room keeps of a person.
pub fn own_data(ctx: Ctx, id: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let kept = ctx.app.kept(id).await?;
        let a = kept.account;
        let account = json!({
            "id": id, "name": a.name, "address": a.email, "language": a.language, "letters": a.letters, "since": moment(a.created),
        });
        let me = id.to_string();
        let session = ctx.viewer.session.clone();
        let asked = ctx.asked_of_two(&mut ctx.db(), web::EXPORT, false).await?;
        let opened = ctx.asked_of_two(&mut ctx.db(), OPEN_RECORD, false).await?;
        Ok(vec![
            Own::list("downloads", "accounts-exports", asked, |a| {
                json!({
                    "file": a.subject, "purpose": a.purpose, "passed_on": a.outward, "asked": moment(a.asked),
                    "answer": a.state, "answered": moment(a.decided), "reason": a.reason,
                })
            }),
            Own::list("openings", "accounts-glass", opened, |a| {
                json!({
                    "record": a.subject, "purpose": a.purpose, "asked": moment(a.asked), "answer": a.state,
                    "answered": moment(a.decided), "reason": a.reason,
                })
            }),
            Own::list("account", "accounts-own-account", [account], |a| a),
            Own::list("roles", "accounts-own-roles", kept.appointments, role),
            Own::list(
                "sessions",
                "accounts-own-sessions",
                kept.sessions,
                |s| json!({ "begun": moment(s.created), "by": s.way, "seen": moment(s.seen), "this_one": s.hash == session }),
            ),
            Own::list(
                "tokens",
                "accounts-tokens",
                kept.tokens,
                |t| json!({ "name": t.name, "opens": t.scopes, "since": moment(t.created), "until": moment(t.expires), "used": moment(t.used) }),
            ),
            Own::list(
                "passkeys",
                "accounts-passkeys",
                kept.passkeys,
                |k| json!({ "name": k.name, "since": moment(k.created), "used": moment(k.used), "copied": k.backed_up }),
            ),
            Own::list(
                "institutions",
                "accounts-institution",
                kept.links,
                |l| json!({ "issuer": l.issuer, "subject": l.subject, "since": moment(l.created), "used": moment(l.used) }),
            ),
            Own::list(
                "recoveries",
                "accounts-recover",
                kept.recoveries,
                |r| json!({ "lost": r.lost, "stage": r.stage, "opens": moment((r.opens.0 > 0).then_some(r.opens)) }),
            ),
            Own::list(
                "recovery_codes",
                "accounts-codes-title",
                kept.codes,
                |used| json!({ "used": moment(used) }),
            ),
            Own::list(
                "new_addresses",
                "accounts-own-new-addresses",
                kept.addresses,
                |(address, asked, until)| json!({ "address": address, "asked": moment(asked), "open_until": moment(until) }),
            ),
            Own::list(
                "invitations",
                "accounts-own-invitations",
                kept.invited,
                invitation,
            ),
            Own::list(
                "invitations_sent",
                "accounts-own-invitations-sent",
                kept.inviting,
                invitation,
            ),
            Own::list(
                "visit",
                "accounts-own-visit",
                kept.visits,
                |(since, here)| json!({ "new_since": moment(since), "day_opened": moment(here) }),
            ),
            Own::list(
                "notifications",
                "accounts-notifications",
                Some(kept.choices).filter(|c| *c != Choices::default()),
                |c| json!({ "topics": c.topics, "themes": c.themes }),
            ),
            Own::list(
                "letters",
                "accounts-own-letters",
                kept.letters,
                |l| json!({ "letter": l.name, "due": moment(l.due), "tried": l.attempts }),
            ),
            Own::list("log", "accounts-own-log", kept.log, |e| entry(&e, &me)),
        ])
    })
}

fn role(a: KeptAppointment) -> Value {
    json!({
        "role": a.role, "for": a.scope, "since": moment(a.starts), "until": moment(a.ends), "rests": a.suspended,
    })
}

fn invitation(i: KeptInvitation) -> Value {
    json!({
        "role": i.role, "for": i.scope, "sent": moment(i.created), "open_until": moment(i.expires),
        "accepted": moment(i.used),
    })
}

/// An entry about the person is given whole. Of what they did to something else, the day and what it was done to: its
/// details belong there, and whoever lost a role must not take along what it showed.
fn entry(e: &AuditEntry, me: &str) -> Value {
    let mut said = json!({
        "at": moment(e.at), "what": e.action, "to": e.object, "by_you": e.actor == me,
    });
    if e.about == me {
        said["who"] = e.actor_name.clone().into();
        said["detail"] = serde_json::from_str(&e.detail).unwrap_or_default();
    }
    said
}
