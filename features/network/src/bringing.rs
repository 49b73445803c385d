//! What is done with a file of organisations: kept, set going, brought in part by part.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::{Authorized, Ctx, Viewer};
use kernel::{Error, Language, Result};
use parties::Import as BringIn;
use serde::{Deserialize, Serialize};
use web::Site;

use crate::{
    columns::{self, Columns, Words},
    commands::{self, Brought},
    store::{self, Import, ImportId, State},
};

/// Told when a part of a file is to be brought in.
pub const DUE: &str = "organisations_import_due";
/// Organisations of one unit of work, and of one job: letters must not wait long behind a large file.
const CHUNK: usize = 200;
const PART: usize = 1_000;

/// Which part of which file is due.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Due {
    import: ImportId,
    from: usize,
}

/// Keeps that a file came; the file itself is kept already, under its digest.
///
/// # Errors
/// A database error.
pub async fn upload(
    ctx: &Ctx,
    _: Authorized<BringIn>,
    file: String,
    file_name: String,
) -> Result<ImportId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let by = ctx.viewer.account;
            let import = Import {
                id: ctx.new_id(),
                file,
                file_name,
                columns: String::new(),
                state: State::Uploaded,
                started_by: by.map(|a| a.to_string()).unwrap_or_default(),
                started_by_name: ctx.viewer.name.clone(),
                created: ctx.now(),
                finished: None,
                total: 0,
                done: 0,
                lines: 0,
                organisations: 0,
                decisions: 0,
            };
            store::add(tx, &import).await?;
            let object = format!("file:{}", import.file);
            let what = serde_json::json!({ "import": import.id });
            ctx.record(tx, "register.upload", &object, "", what).await?;
            Ok(import.id)
        })
    })
    .await
}

/// Sets a file going; told twice, it goes once.
///
/// # Errors
/// A database error.
pub async fn begin(
    ctx: &Ctx,
    _: Authorized<BringIn>,
    id: ImportId,
    columns: &Columns,
) -> Result<()> {
    let kept = columns.kept()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if store::start(tx, id, &kept).await? {
                let first = Due {
                    import: id,
                    from: 0,
                };
                ctx.emit(tx, DUE, &first).await?;
                let object = format!("import:{id}");
                let what = serde_json::json!({ "columns": kept });
                ctx.record(tx, "register.begin_import", &object, "", what)
                    .await?;
            }
            Ok(())
        })
    })
    .await
}

/// Brings a part of a file in. Called again after a crash it goes on where the last unit ended.
pub fn due(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let due: Due = serde_json::from_str(&body).map_err(Error::internal)?;
        let app = &site.app;
        let id = due.import;
        let import = store::import(&mut app.db.clone(), id).await?;
        if import.state != State::Running {
            return Ok(());
        }
        let columns = Columns::read(&import.columns)?;
        let bytes = app.files.get(&import.file).await?;
        let words = Words::new(&site.languages);
        let work = move || columns::sort(&bytes, &columns, &words);
        let sorted = tokio::task::spawn_blocking(work)
            .await
            .map_err(Error::internal)?;
        let ctx = Ctx {
            viewer: Viewer {
                account: import.started_by.parse().ok(),
                name: import.started_by_name.clone(),
                ..Viewer::default()
            },
            language: Language::English,
            ..Ctx::house(app)
        };
        let total = sorted.resolution.organisations.len();
        if due.from == 0 {
            let all = i64::try_from(total).unwrap_or(i64::MAX);
            let (lines, notes) = (sorted.lines, sorted.notes.clone());
            ctx.write(move |tx, _| {
                Box::pin(async move { store::put_notes(tx, id, lines, all, &notes).await })
            })
            .await?;
        }
        let begin = usize::try_from(import.done).unwrap_or(0);
        let end = (due.from + PART).min(total);
        for from in (begin..end).step_by(CHUNK) {
            let chunk = sorted.resolution.organisations[from..(from + CHUNK).min(end)].iter();
            let chunk = chunk
                .map(|l| (l.clone(), sorted.more(l)))
                .collect::<Vec<_>>();
            ctx.write(move |tx, ctx| {
                Box::pin(async move {
                    let to = from + chunk.len();
                    let brought = commands::bring_all(tx, &ctx, chunk).await?;
                    let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
                    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
                    let (new, decisions) = (n(brought.organisations), n(brought.decisions));
                    if store::advance(tx, id, number(from), number(to), new, decisions).await? {
                        Ok(())
                    } else {
                        Err(Error::internal("another worker brings this file in"))
                    }
                })
            })
            .await?;
        }
        let file = import.file;
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                if end < total {
                    let next = Due {
                        import: id,
                        from: end,
                    };
                    return ctx.emit(tx, DUE, &next).await;
                }
                if store::finish(tx, id, ctx.now()).await? {
                    let now = store::import(tx, id).await?;
                    let n = |n: i64| u64::try_from(n).unwrap_or(0);
                    let brought = Brought {
                        organisations: n(now.organisations),
                        decisions: n(now.decisions),
                    };
                    commands::record_import(tx, &ctx, &file, brought).await?;
                }
                Ok(())
            })
        })
        .await
    })
}
