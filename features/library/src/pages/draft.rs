//! The version under way: written, saved as often as its writers like, its files added, handed in; read by the Office then.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Violations};
use parties::{Theme, Visibility, geography::continents};
use web::{Form, Page, Rq, files::ENDINGS, language_options, redirect};

use crate::{
    commands::{self, Fields},
    model::{Item, Licence, Stage, State, Version},
    pages::{File, Options, Shown, audience, badge, below, kinds, licence, seen_work, sent, work},
    policy::{Decide, SeeWork, TakeBack, Work, Write},
    store,
};

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    page: Page,
    item: Item,
    n: i64,
    stands: (&'static str, String),
    kinds: Options,
    licences: Options,
    languages: Options,
    audiences: Options,
    themes: Vec<(String, String, bool)>,
    regions: Vec<(String, String, bool)>,
    /// The languages with the original's first; each with the words that are offered open or folded away.
    texts: Vec<(Language, bool)>,
    files: Vec<File>,
    reviews: Vec<Looked>,
    /// Who reads it and whether it is named are settled with the first version.
    first: bool,
    accept: &'static str,
    form: Form,
}

#[derive(Template)]
#[template(path = "read.html")]
struct ReadPage {
    page: Page,
    item: Item,
    s: Shown,
    stands: (&'static str, String),
    reviews: Vec<Looked>,
    may_take_back: bool,
    may_decide: bool,
}

/// A review as pages print it.
pub(super) struct Looked {
    pub title: String,
    pub when: String,
    pub reason: String,
}

/// The reviews of an item, newest first.
pub(super) async fn looked(rq: &Rq, page: &Page, item: &Item) -> Result<Vec<Looked>> {
    let all = store::reviews(&mut rq.ctx.db(), item.id).await?;
    let one = |r: crate::model::Review| Looked {
        title: page.code("library-outcome", r.outcome.code()),
        when: page.date(r.at),
        reason: r.reason,
    };
    Ok(all.into_iter().map(one).collect())
}

pub async fn show(rq: Rq) -> Result<Response> {
    let work = seen_work(&rq).await?;
    let v = store::pending(&mut rq.ctx.db(), work.id).await?;
    if v.state == Stage::Draft && may::<Write>(&rq.ctx.viewer, &work) {
        let form = stored(&rq, &work, &v).await?;
        return edit(&rq, work, v, form, None).await;
    }
    let blank = rq.page("");
    let under = format!("{}/draft", work.href());
    let s = Shown::of(&rq, &blank, &work, &v, &under).await?;
    let page = below(&rq, s.title.clone());
    let code = v.state.code();
    let viewer = &rq.ctx.viewer;
    rq.html(&ReadPage {
        stands: (badge(code), page.code("library-stands", code)),
        reviews: looked(&rq, &page, &work).await?,
        may_take_back: may::<TakeBack>(viewer, &work),
        may_decide: may::<Decide>(viewer, &work),
        item: work.0,
        s,
        page,
    })
}

/// What is stored, as a form to go on with.
async fn stored(rq: &Rq, work: &Work, v: &Version) -> Result<Form> {
    let mut form = Form::default();
    for w in store::words(&mut rq.ctx.db(), v.id).await? {
        form.set(&format!("title-{}", w.language), w.title);
        form.set(&format!("about-{}", w.language), w.about);
    }
    for (name, value) in [
        ("kind", v.kind.code()),
        ("language", v.language.code()),
        ("licence", v.licence.code()),
        ("audience", work.audience.code()),
        ("authors", &v.authors),
        ("note", &v.note),
    ] {
        form.set(name, value);
    }
    form.set("year", v.year.to_string());
    form.set("revision", v.revision.to_string());
    for theme in v.themes.split_whitespace() {
        form.set("themes", theme);
    }
    for region in v.regions.split_whitespace() {
        form.set("regions", region);
    }
    if v.consent {
        form.set("consent", "on");
    }
    if work.named {
        form.set("named", "on");
    }
    Ok(form)
}

async fn edit(
    rq: &Rq,
    work: Work,
    v: Version,
    form: Form,
    wrong: Option<(&Violations, &str)>,
) -> Result<Response> {
    let mut page = below(rq, rq.t("library-draft"));
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    let files = store::files(&mut rq.ctx.db(), v.id).await?;
    let under = format!("{}/draft", work.href());
    let original = Language::from_code(form.get("language")).unwrap_or(v.language);
    let begun = |l: &Language| {
        let said = |name: &str| !form.get(&format!("{name}-{l}")).is_empty();
        said("title") || said("about") || files.iter().any(|f| f.language == *l)
    };
    let others = Language::ALL.iter().filter(|l| **l != original);
    let texts = std::iter::once((original, true))
        .chain(others.map(|l| (*l, begun(l))))
        .collect();
    let code = v.state.code();
    let licences = Licence::ALL
        .iter()
        .map(|l| (l.code().to_owned(), licence(&page, *l)));
    let audiences = Visibility::ALL
        .iter()
        .map(|a| (a.code().to_owned(), audience(&page, *a)));
    let themes = Theme::ALL.iter().map(|t| {
        let chosen = form.holds("themes", t.code());
        (t.code().to_owned(), page.code("theme", t.code()), chosen)
    });
    let places = continents().map(|r| {
        let chosen = form.holds("regions", r.m49);
        (r.m49.to_owned(), r.name(page.lang()).to_owned(), chosen)
    });
    rq.html(&DraftPage {
        n: v.n,
        stands: (badge(code), page.code("library-stands", code)),
        kinds: kinds(&page),
        licences: licences.collect(),
        languages: language_options(),
        audiences: audiences.collect(),
        themes: themes.collect(),
        regions: places.collect(),
        texts,
        files: files.iter().map(|f| File::of(&page, f, &under)).collect(),
        reviews: looked(rq, &page, &work).await?,
        first: work.0.state == State::Draft,
        accept: ENDINGS,
        item: work.0,
        form,
        page,
    })
}

/// The form once more as it is stored, with what is wrong.
async fn again(rq: &Rq, form: &Form, wrong: &Violations) -> Result<Response> {
    let work = rq.ctx.authorize::<SeeWork>(work(rq).await?)?.into_inner();
    let v = store::pending(&mut rq.ctx.db(), work.id).await?;
    let stored = stored(rq, &work, &v).await?;
    edit(rq, work, v, stored, Some((wrong, form.get("_key")))).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let here = work(&rq).await?;
    let permit = rq.ctx.authorize::<Write>(here.clone())?;
    let saved = match Fields::check(&rq.ctx, &form) {
        Ok(fields) => commands::save(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match saved {
        Ok(()) => Ok(redirect(&format!("{}/draft?done=saved", here.href()))),
        Err(Error::Rejected(wrong)) => {
            // What was typed stays.
            let v = store::pending(&mut rq.ctx.db(), here.id).await?;
            let key = form.get("_key").to_owned();
            edit(&rq, here, v, form, Some((&wrong, &key))).await
        }
        Err(e) => Err(e),
    }
}

/// Adds the file of a language, or takes it away.
pub async fn file(rq: Rq, form: Form) -> Result<Response> {
    let here = work(&rq).await?;
    let permit = rq.ctx.authorize::<Write>(here.clone())?;
    let wanted = |name: &str| {
        let message = kernel::Message::new("error-required");
        Err(Error::Rejected(Violations::one(name, message)))
    };
    let done = match (Language::from_code(form.get("of")), form.file("file")) {
        (None, _) => wanted("of"),
        (Some(language), _) if form.get("do") == "remove" => {
            commands::remove_file(&rq.ctx, permit, language).await
        }
        (Some(_), None) => wanted("file"),
        (Some(language), Some(file)) => {
            let nameless = rq.t("library-nameless");
            commands::attach(&rq.ctx, permit, language, file, &nameless).await
        }
    };
    match done {
        Ok(()) => Ok(redirect(&format!("{}/draft?done=saved#files", here.href()))),
        Err(Error::Rejected(wrong)) => again(&rq, &form, &wrong).await,
        Err(e) => Err(e),
    }
}

pub async fn hand_in(rq: Rq, form: Form) -> Result<Response> {
    let here = work(&rq).await?;
    let permit = rq.ctx.authorize::<Write>(here.clone())?;
    match commands::hand_in(&rq.ctx, permit).await {
        Ok(()) => {
            let to = format!("{}/draft?done=library-handed-in", here.href());
            Ok(redirect(&to))
        }
        Err(Error::Rejected(wrong)) => again(&rq, &form, &wrong).await,
        Err(e) => Err(e),
    }
}

/// A file of the version under way.
pub async fn take(rq: Rq) -> Result<Response> {
    let work = seen_work(&rq).await?;
    let v = store::pending(&mut rq.ctx.db(), work.id).await?;
    sent(&rq, v.id).await
}
