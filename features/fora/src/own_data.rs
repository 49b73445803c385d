//! What fora keep of one person, as that person meets it there.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, may};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::{commands, model::Said, policy::SeePost, store as rows};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let mut posts = Vec::new();
        for post in rows::written_by(&mut db, account).await? {
            let thread = commands::find_topic(&ctx, post.topic).await?;
            let said = Said { thread, post };
            let p = &said.post;
            let mut one = json!({
                "id": p.id, "number": p.number, "state": p.state, "at": moment(p.created), "changed": moment(p.edited),
            });
            // Where the space is not theirs to see any more, they read that they wrote, and when.
            if may::<SeePost>(&ctx.viewer, &said) {
                let mut before = Vec::new();
                for b in rows::history(&mut db, p.id).await? {
                    before.push(json!({ "words": b.body, "until": moment(b.at) }));
                }
                one["topic"] = json!(said.thread.topic.title);
                one["organisation"] = json!(p.organisation);
                one["language"] = json!(p.language);
                one["words"] = json!(p.body);
                one["before"] = json!(before);
                let mut files = Vec::new();
                for f in rows::files_of(&mut db, p.id).await? {
                    files.push(json!({
                        "id": f.id, "name": commands::named(&ctx, &f).await?, "kind": f.kind, "bytes": f.size, "state": f.state,
                        "added": moment(f.added),
                    }));
                }
                one["files"] = json!(files);
            }
            posts.push(one);
        }
        let (handle, digest) = rows::chosen(&mut db, account).await?;
        let chosen = if handle.is_empty() {
            Vec::new()
        } else {
            vec![json!({ "name": handle, "letters": digest })]
        };
        let mut measures = Vec::new();
        for m in rows::measures_on(&mut db, account).await? {
            measures.push(json!({
                "kind": m.kind, "at": moment(m.at), "until": moment(m.until), "reason": commands::words_of(&ctx, &m.reason)?,
                "your_view": commands::words_of(&ctx, &m.appeal)?, "answered": commands::words_of(&ctx, &m.answer)?,
                "lifted": m.lifted,
            }));
        }
        let mut reports = Vec::new();
        for r in rows::reports_by(&mut db, account).await? {
            reports.push(json!({
                "post": r.post, "at": moment(r.at), "why": r.why, "words": commands::words_of(&ctx, &r.words)?, "outcome": r.outcome,
            }));
        }
        let drafts = rows::drafts(&mut db, account).await?;
        let watched = rows::watched(&mut db, account).await?;
        let mut replies = Vec::new();
        for r in ctx.reply_addresses().await? {
            replies.push(
                json!({ "topic": r.about, "since": moment(r.created), "until": moment(r.expires) }),
            );
        }
        let as_is = |v: serde_json::Value| v;
        Ok(vec![
            Own::list("forum_posts", "fora-own-posts", posts, as_is),
            Own::list("forum_name", "fora-own-name", chosen, as_is),
            Own::list(
                "forum_drafts",
                "fora-own-drafts",
                drafts,
                |d| json!({ "title": d.title, "words": d.body, "at": moment(d.at) }),
            ),
            Own::list(
                "forum_reading",
                "fora-own-reading",
                watched,
                |(topic, watch)| json!({ "topic": topic, "watch": watch }),
            ),
            Own::list("forum_measures", "fora-own-measures", measures, as_is),
            Own::list("forum_replies", "fora-own-replies", replies, as_is),
            Own::list("forum_reports", "fora-own-reports", reports, as_is),
        ])
    })
}
