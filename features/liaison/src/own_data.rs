//! What this room keeps of one person: what they asked, with what was answered; what they said for a seat; seats they held.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::{commands, store};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let names = store::names(&mut db).await?;
        let mut written = Vec::new();
        for e in store::of_writer(&mut db, account, ctx.now()).await? {
            let said = commands::said(&ctx, &e, &names).await?;
            let said: Vec<_> = said
                .into_iter()
                .map(|s| json!({ "voice": s.voice, "at": moment(s.at), "words": s.words }))
                .collect();
            written.push((e.row, said));
        }
        let words = store::words_by(&mut db, account).await?;
        let terms = store::terms_of(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "enquiries",
                "liaison-own-enquiries",
                written,
                |(r, said)| {
                    json!({
                        "enquiry": r.id, "theme": r.theme, "region": r.region, "state": r.state, "written": moment(r.created),
                        "answered": moment(r.answered), "closed": moment(r.closed), "said": said,
                    })
                },
            ),
            // What they said for a seat belongs to the file of the enquiry.
            Own::list(
                "enquiry_words",
                "liaison-own-words",
                words,
                |(enquiry, voice, at)| json!({ "enquiry": enquiry, "voice": voice, "at": moment(at) }),
            ),
            Own::list("seats", "liaison-own-seats", terms, |t| {
                json!({
                    "seat": t.seat, "as": t.part, "from": moment(t.starts), "until": moment(t.ends), "name_shown": t.named,
                })
            }),
        ])
    })
}
