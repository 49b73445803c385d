//! Pages of a file of organisations brought in: uploaded, looked at as it would be taken, set going, followed, reported.

use std::sync::Arc;

use ::store::Read as _;
use askama::Template;
use axum::response::Response;
use futures_util::TryStreamExt;
use guard::{Authorized, digest, may};
use kernel::{Error, Id, Message, PageRequest, Result, Violations, args};
use parties::{
    Import as BringIn, OrganisationId, Register, SeeImports, geography,
    ledger::{self, Ledger},
};
use web::{Form, Page, Rq, redirect};

use crate::{
    bringing,
    columns::{self, Columns, FIELDS, More, Words, guess, said},
    store::{self, Import, ImportId, Note, State},
};

/// Lines that are shown before it is said which column is which.
const GLANCE: usize = 5;
/// Organisations and notes that are shown as they would be taken.
const PREVIEW: usize = 20;

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
    /// What would be taken, where that was asked for.
    taken: Option<Taken>,
}

/// The file as it would be taken.
struct Taken {
    total: i64,
    new: i64,
    first: Vec<TakenLine>,
    problems: i64,
    notes: Vec<Note>,
}

/// One organisation as it would be taken.
struct TakenLine {
    name: String,
    known: bool,
    /// Level, country, web site, languages and themes in words.
    says: Vec<String>,
    decisions: i64,
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
    let permit = rq.ctx.authorize::<BringIn>(Register)?;
    match keep(&rq, permit, &form).await {
        Ok(id) => Ok(redirect(&format!("/organisations/import/{id}"))),
        Err(Error::Rejected(wrong)) => draw_list(&rq, Some((&wrong, form.get("_key")))).await,
        Err(e) => Err(e),
    }
}

/// Keeps the file under its digest, whatever comes of it.
async fn keep(rq: &Rq, permit: Authorized<BringIn>, form: &Form) -> Result<ImportId> {
    let wrong = |key: &str| Error::Rejected(Violations::one("file", Message::new(key)));
    let file = form.file("file").ok_or_else(|| wrong("error-required"))?;
    if file.bytes.len() > kernel::input::UPLOAD {
        return Err(wrong("error-upload-too-large"));
    }
    if web::is_archive(&file.bytes) {
        // Kept as it came, beside the table that was read out of it.
        rq.ctx
            .app
            .files
            .put(&digest(&file.bytes), file.bytes.to_vec())
            .await?;
    }
    let bytes = web::table("file", &file.bytes).await?;
    let table = ledger::glance(&bytes[..], GLANCE);
    if !table.is_ok_and(|(heading, first)| !heading.concat().is_empty() && !first.is_empty())
        || bytes.contains(&0)
    {
        return Err(wrong("error-no-table"));
    }
    let name = digest(&bytes);
    rq.ctx.app.files.put(&name, bytes.to_vec()).await?;
    let file_name = text::clean_line(&file.name, 120).text;
    bringing::upload(&rq.ctx, permit, name, file_name).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, &Form::default(), None, None).await
}

async fn draw(
    rq: &Rq,
    form: &Form,
    wrong: Option<&Violations>,
    taken: Option<Taken>,
) -> Result<Response> {
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
        (heading, first) =
            ledger::glance(&bytes[..], GLANCE).map_err(|_| Error::refused("error-no-table"))?;
    }
    let fields = FIELDS.map(|field| {
        let chosen = if wrong.is_some() || taken.is_some() {
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
        taken,
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
        } else if kind.starts_with("unknown_") {
            "unknown".to_owned()
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

pub async fn start(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<BringIn>(Register)?;
    let import = store::import(&mut rq.ctx.db(), rq.id("id")?).await?;
    let id = import.id;
    if import.state != State::Uploaded {
        // It is going already: whoever asks a second time is led to how far it is.
        return Ok(redirect(&format!("/organisations/import/{id}")));
    }
    let bytes = rq.ctx.app.files.get(&import.file).await?;
    let columns = match Columns::check(&form, &bytes) {
        Ok(columns) => columns,
        Err(wrong) => return draw(&rq, &form, Some(&wrong), None).await,
    };
    if form.get("act") == "look" {
        let taken = take(&rq, bytes, columns).await?;
        return draw(&rq, &form, None, Some(taken)).await;
    }
    bringing::begin(&rq.ctx, permit, id, &columns).await?;
    Ok(redirect(&format!("/organisations/import/{id}")))
}

/// Sorts the file as it would be taken, and writes nothing.
async fn take(rq: &Rq, bytes: Vec<u8>, columns: Columns) -> Result<Taken> {
    let words = Words::new(&rq.site.languages);
    let work = move || columns::sort(&bytes, &columns, &words);
    let sorted = tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)?;
    let mut db = rq.ctx.db();
    let (mut new, mut first) = (0, Vec::new());
    for ledger in &sorted.resolution.organisations {
        let id: OrganisationId = Id::derived("organisation", &ledger.key);
        let there = "SELECT COUNT(*) FROM organisations WHERE id = $1";
        let known = db.number(there, args![id]).await? > 0;
        new += i64::from(!known);
        if first.len() < PREVIEW {
            first.push(line(rq, ledger, &sorted.more(ledger), known));
        }
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Ok(Taken {
        total: count(sorted.resolution.organisations.len()),
        new,
        first,
        problems: count(sorted.notes.len()),
        notes: sorted.notes.into_iter().take(PREVIEW).collect(),
    })
}

fn line(rq: &Rq, ledger: &Ledger, more: &More, known: bool) -> TakenLine {
    let lang = rq.ctx.language.code();
    let mut says = Vec::new();
    if !more.level.is_empty() {
        says.push(rq.t(&format!("network-level-{}", more.level)));
    }
    says.extend(geography::country(&more.country).map(|c| c.name(lang).to_owned()));
    if !more.profile.website.is_empty() {
        says.push(more.profile.website.clone());
    }
    let languages = more.profile.languages.iter();
    says.extend(languages.map(|l| l.own_name().to_owned()));
    let themes = more.profile.themes.iter();
    says.extend(themes.map(|t| rq.t(&format!("theme-{}", t.code().replace('_', "-")))));
    let decisions = ledger
        .entries
        .iter()
        .filter(|e| !e.decision_code.is_empty());
    TakenLine {
        name: ledger.name.clone(),
        known,
        says,
        decisions: i64::try_from(decisions.count()).unwrap_or(i64::MAX),
    }
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
