//! A file of organisations brought in from the page: kept, looked at, set going, followed, reported.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use futures_util::{TryStreamExt, future::BoxFuture};
use guard::{Ctx, Viewer, digest, may};
use kernel::{Error, Id, Language, Message, PageRequest, Result, Violations};
use parties::{
    Import as BringIn, Register, SeeImports,
    ledger::{self, ColumnMap, Resolution, SkipReason},
};
use serde::{Deserialize, Serialize};
use web::{Form, Page, Rq, Site, redirect};

use crate::{
    commands::{self, Brought},
    store::{self, Import, ImportId, Note, State},
};

/// Told when a part of a file is to be brought in.
pub const DUE: &str = "organisations_import_due";
/// Organisations of one unit of work, and of one job: letters must not wait long behind a large file.
const CHUNK: usize = 200;
const PART: usize = 1_000;
/// Lines that are shown before it is said which column is which.
const GLANCE: usize = 5;

/// Which part of which file is due.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Due {
    import: ImportId,
    from: usize,
}

/// What a column can be.
const FIELDS: [&str; 5] = ["name", "decision", "date", "new_name", "note"];

#[derive(Template)]
#[template(path = "imports.html")]
struct ImportsPage {
    page: Page,
    imports: Vec<Import>,
    may_import: bool,
}

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    page: Page,
    import: Import,
    heading: Vec<String>,
    first: Vec<Vec<String>>,
    /// Field, its words, the columns to choose from, the one chosen.
    fields: Vec<(&'static str, String, String)>,
    columns: Vec<(String, String)>,
    counts: Vec<(String, i64)>,
    notes: Vec<Note>,
    next: String,
    may_import: bool,
}

pub async fn list(rq: Rq) -> Result<Response> {
    draw_list(&rq, None).await
}

async fn draw_list(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    rq.ctx.authorize::<SeeImports>(Register)?;
    let mut page = rq
        .page(rq.t("network-import"))
        .crumb(rq.t("network-organisations"), "/organisations");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&ImportsPage {
        page,
        imports: store::imports(&mut rq.ctx.db()).await?,
        may_import: may::<BringIn>(&rq.ctx.viewer, &Register),
    })
}

pub async fn upload(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<BringIn>(Register)?;
    match keep(&rq, &form).await {
        Ok(id) => Ok(redirect(&format!("/organisations/import/{id}"))),
        Err(Error::Rejected(wrong)) => draw_list(&rq, Some((&wrong, form.get("_key")))).await,
        Err(e) => Err(e),
    }
}

/// Keeps the file under its digest, whatever comes of it.
async fn keep(rq: &Rq, form: &Form) -> Result<ImportId> {
    let wrong = |key: &str| Error::Rejected(Violations::one("file", Message::new(key)));
    let file = form.file("file").ok_or_else(|| wrong("error-required"))?;
    if file.bytes.len() > kernel::input::UPLOAD {
        return Err(wrong("error-form-too-large"));
    }
    let table = ledger::glance(&file.bytes[..], GLANCE);
    if !table.is_ok_and(|(heading, first)| !heading.concat().is_empty() && !first.is_empty())
        || file.bytes.contains(&0)
    {
        return Err(wrong("network-import-no-table"));
    }
    let name = digest(&file.bytes);
    rq.ctx.app.files.put(&name, file.bytes.to_vec()).await?;
    let viewer = &rq.ctx.viewer;
    let import = Import {
        id: rq.ctx.new_id(),
        file: name,
        file_name: text::clean_line(&file.name, 120).text,
        columns: String::new(),
        state: State::Uploaded,
        started_by: viewer.account.map(|a| a.to_string()).unwrap_or_default(),
        started_by_name: viewer.name.clone(),
        created: rq.ctx.now(),
        finished: None,
        total: 0,
        done: 0,
        lines: 0,
        organisations: 0,
        decisions: 0,
    };
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                store::add(tx, &import).await?;
                let object = format!("file:{}", import.file);
                let what = serde_json::json!({ "import": import.id });
                ctx.record(tx, "register.upload", &object, "", what).await?;
                Ok(import.id)
            })
        })
        .await
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, &Form::default(), None).await
}

async fn draw(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.ctx.authorize::<SeeImports>(Register)?;
    let mut db = rq.ctx.db();
    let import = store::import(&mut db, rq.id("id")?).await?;
    let mut page = rq
        .page(import.file_name.clone())
        .crumb(rq.t("network-organisations"), "/organisations")
        .crumb(rq.t("network-import"), "/organisations/import");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let (mut heading, mut first) = (Vec::new(), Vec::new());
    if import.state == State::Uploaded {
        let bytes = rq.ctx.app.files.get(&import.file).await?;
        (heading, first) = ledger::glance(&bytes[..], GLANCE)
            .map_err(|_| Error::refused("network-import-no-table"))?;
    }
    let fields = FIELDS.map(|field| {
        let chosen = if wrong.is_some() {
            form.get(field).to_owned()
        } else {
            guess(field, &heading)
        };
        (field, page.code("network-column", field), chosen)
    });
    let report = store::notes(
        &mut db,
        import.id,
        &PageRequest {
            size: 50,
            ..PageRequest::after(Some(rq.query.get("after")))
        },
    )
    .await?;
    rq.html(&ImportPage {
        counts: counts(store::note_counts(&mut db, import.id).await?),
        notes: report.rows,
        next: report
            .next
            .map(|n| format!("?after={n}"))
            .unwrap_or_default(),
        columns: std::iter::once((String::new(), rq.t("network-column-none")))
            .chain(heading.iter().map(|h| (h.clone(), h.clone())))
            .collect(),
        fields: fields.to_vec(),
        heading,
        first,
        may_import: may::<BringIn>(&rq.ctx.viewer, &Register),
        import,
        page,
    })
}

/// Reasons to skip a line count together; what happened to names counts by kind.
fn counts(by_kind: Vec<(String, i64)>) -> Vec<(String, i64)> {
    let named = ["merged", "repeats", "no_new_name", "same_name", "alike"];
    let mut all: Vec<(String, i64)> = Vec::new();
    for (kind, n) in by_kind {
        let kind = if named.contains(&kind.as_str()) {
            kind
        } else {
            "skipped".to_owned()
        };
        match all.iter_mut().find(|(k, _)| *k == kind) {
            Some((_, sum)) => *sum += n,
            None => all.push((kind, n)),
        }
    }
    all
}

/// The column that a field is probably in, by its name.
fn guess(field: &str, heading: &[String]) -> String {
    let signs: &[&str] = match field {
        "name" => &["name", "organi", "nom", "nombre", "اسم", "назван", "名"],
        "decision" => &["decision", "décision", "decisión", "status"],
        "date" => &["date", "fecha", "تاريخ", "дата", "日期"],
        "new_name" => &["new_name", "new name"],
        _ => &["note", "info", "remark"],
    };
    let fits = |column: &str| {
        let column = column.to_lowercase();
        signs.iter().any(|sign| column.contains(sign))
            && (field == "new_name" || !column.contains("new"))
    };
    heading
        .iter()
        .find(|column| fits(column))
        .cloned()
        .unwrap_or_default()
}

pub async fn start(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<BringIn>(Register)?;
    let import = store::import(&mut rq.ctx.db(), rq.id("id")?).await?;
    let id = import.id;
    if import.state != State::Uploaded {
        // It is going already: whoever asks a second time is led to how far it is.
        return Ok(redirect(&format!("/organisations/import/{id}")));
    }
    let bytes = rq.ctx.app.files.get(&import.file).await?;
    let map = match columns(&form, &bytes) {
        Ok(map) => map,
        Err(wrong) => return draw(&rq, &form, Some(&wrong)).await,
    };
    let kept = serde_json::to_string(&parts(&map)).map_err(Error::internal)?;
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                if store::start(tx, id, &kept).await? {
                    ctx.emit(
                        tx,
                        DUE,
                        &Due {
                            import: id,
                            from: 0,
                        },
                    )
                    .await?;
                    let what = serde_json::json!({ "columns": kept });
                    ctx.record(
                        tx,
                        "register.begin_import",
                        &format!("import:{id}"),
                        "",
                        what,
                    )
                    .await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(redirect(&format!("/organisations/import/{id}")))
}

type Parts = (
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

fn parts(map: &ColumnMap) -> Parts {
    let m = map.clone();
    (m.name, m.decision, m.date, m.new_name, m.note)
}

fn map_of((name, decision, date, new_name, note): Parts) -> ColumnMap {
    ColumnMap {
        name,
        decision,
        date,
        new_name,
        note,
    }
}

/// Which column is which, checked against the file: no column twice, a decision never without its date.
fn columns(form: &Form, bytes: &[u8]) -> Result<ColumnMap, Violations> {
    let mut wrong = Violations::new();
    let column = |field: &str| Some(form.get(field).to_owned()).filter(|c| !c.is_empty());
    let mut taken: Vec<&str> = Vec::new();
    for field in FIELDS {
        let column = form.get(field);
        if !column.is_empty() && taken.contains(&column) {
            wrong.push(field, Message::new("network-import-column-twice"));
        }
        taken.push(column);
    }
    if column("name").is_none() {
        wrong.push("name", Message::new("error-choose"));
    }
    if column("decision").is_some() != column("date").is_some() {
        wrong.push("date", Message::new("network-import-decision-and-date"));
    }
    let map = ColumnMap {
        name: form.get("name").to_owned(),
        decision: column("decision"),
        date: column("date"),
        new_name: column("new_name"),
        note: column("note"),
    };
    // A heading that does not fit is the first and only line of the answer.
    if wrong.0.is_empty()
        && let Some(Err(error)) = ledger::read(bytes, &map).next()
        && error.reason.is_of_heading()
    {
        wrong.push("name", said(error.reason.code(), &error.reason.detail()));
    }
    if wrong.0.is_empty() {
        Ok(map)
    } else {
        Err(wrong)
    }
}

fn said(code: &str, detail: &str) -> Message {
    Message::new(format!("network-note-{}", code.replace('_', "-"))).with("detail", detail)
}

/// The file sorted into organisations, with its report.
fn resolve(bytes: &[u8], map: &ColumnMap) -> (Resolution, i64, Vec<Note>) {
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    let mut note = |line: u64, kind: &str, one: String, other: String| {
        notes.push(Note {
            position: i64::try_from(notes.len()).unwrap_or(i64::MAX) + 1,
            line: i64::try_from(line).unwrap_or(0),
            kind: kind.to_owned(),
            one,
            other,
        });
    };
    for row in ledger::read(bytes, map) {
        match row {
            Ok(row) => rows.push(row),
            Err(e) => note(e.line, e.reason.code(), e.reason.detail(), String::new()),
        }
    }
    let lines = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let resolution = ledger::resolve(rows);
    for merge in &resolution.merged {
        note(merge.line, "merged", merge.from.clone(), merge.into.clone());
    }
    for skipped in &resolution.skipped {
        match &skipped.reason {
            SkipReason::Repeats { line } => {
                note(skipped.line, "repeats", line.to_string(), String::new());
            }
            SkipReason::NoNewName => {
                note(skipped.line, "no_new_name", String::new(), String::new())
            }
            SkipReason::SameName => note(skipped.line, "same_name", String::new(), String::new()),
        }
    }
    for pair in &resolution.possible_duplicates {
        note(0, "alike", pair.one.clone(), pair.other.clone());
    }
    (resolution, lines, notes)
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
        let map = map_of(serde_json::from_str(&import.columns).map_err(Error::internal)?);
        let bytes = app.files.get(&import.file).await?;
        let work = move || resolve(&bytes, &map);
        let (resolution, lines, notes) = tokio::task::spawn_blocking(work)
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
        let total = resolution.organisations.len();
        if due.from == 0 {
            let all = i64::try_from(total).unwrap_or(i64::MAX);
            ctx.write(move |tx, _| {
                Box::pin(async move { store::put_notes(tx, id, lines, all, &notes).await })
            })
            .await?;
        }
        let begin = usize::try_from(import.done).unwrap_or(0);
        let end = (due.from + PART).min(total);
        for from in (begin..end).step_by(CHUNK) {
            let chunk = resolution.organisations[from..(from + CHUNK).min(end)].to_vec();
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
                    return ctx
                        .emit(
                            tx,
                            DUE,
                            &Due {
                                import: id,
                                from: end,
                            },
                        )
                        .await;
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

pub async fn report(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeImports>(Register)?;
    let id: Id<Import> = rq.id("id")?;
    let mut db = rq.ctx.db();
    store::import(&mut db, id).await?;
    let heads = [
        "network-line",
        "network-what",
        "network-name",
        "network-other-name",
    ]
    .map(|k| rq.t(k));
    let site = Arc::clone(&rq.site);
    let language = rq.ctx.language;
    let row = move |n: store::Note| {
        let line = if n.line > 0 {
            n.line.to_string()
        } else {
            String::new()
        };
        let what = site.languages.message(language, &said(&n.kind, &n.one));
        vec![line, what, n.one, n.other]
    };
    let rows = ::store::portions(rq.ctx.db(), move |mut db, request| async move {
        store::notes(&mut db, id, &request).await
    });
    web::csv("import-report", &heads, rows.map_ok(row))
}

impl ImportPage {
    /// What a line of the report says.
    fn said(&self, note: &Note) -> String {
        self.page.t1(
            &format!("network-note-{}", note.kind.replace('_', "-")),
            "detail",
            &note.one,
        )
    }

    /// What many lines of the report say alike.
    fn counted(&self, kind: &str) -> String {
        self.page.code("network-count", kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_guessed_by_their_names() {
        let heading: Vec<String> = ["session_date", "ngo_name", "decision", "new_name", "info"]
            .map(str::to_owned)
            .to_vec();
        let guessed = FIELDS.map(|f| guess(f, &heading));
        assert_eq!(
            guessed,
            ["ngo_name", "decision", "session_date", "new_name", "info"]
        );
    }

    #[test]
    fn a_file_of_names_alone_is_enough_and_a_broken_line_is_named() {
        let file = "Name;Town\nPeace Ø;Oslo\n;Rome\nPeace Ø;Bergen\n".as_bytes();
        let form = Form::parse("name=Name");
        let map = columns(&form, file).unwrap();
        let (resolution, lines, notes) = resolve(file, &map);
        assert_eq!((resolution.organisations.len(), lines), (1, 2));
        let said: Vec<_> = notes.iter().map(|n| (n.line, n.kind.as_str())).collect();
        assert_eq!(said, [(3, "no_name"), (4, "repeats")]);
        assert!(columns(&Form::parse("name=Nome"), file).is_err());
        assert!(columns(&Form::parse("name=Name&decision=Town"), file).is_err());
    }
}
