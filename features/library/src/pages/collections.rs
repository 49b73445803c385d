//! Collections: everybody reads those that hold something for them, the Office curates them.

use ::store::Read;
use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, PageRequest, Result, Violations};
use web::{Form, Page, Rq, address, redirect};

use crate::{
    commands::{self, Gathered},
    model::{Collection, CollectionId},
    pages::{Card, below},
    policy::{Browse, Curate, Shelf},
    store::{self, Wanted},
};

#[derive(Template)]
#[template(path = "collections.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    may_curate: bool,
    form: Form,
    languages: Vec<Language>,
}

#[derive(Template)]
#[template(path = "collection.html")]
struct OnePage {
    page: Page,
    about: String,
    lang: &'static str,
    rows: Vec<Card>,
    next: String,
    edit: String,
}

#[derive(Template)]
#[template(path = "collection_edit.html")]
struct EditPage {
    page: Page,
    href: String,
    form: Form,
    languages: Vec<Language>,
    rows: Vec<(String, Card)>,
    after: String,
    next: String,
}

/// A collection in the list.
struct Row {
    href: String,
    title: String,
    lang: &'static str,
    about: String,
}

/// The items of a collection that the reader may see.
async fn within(
    db: &mut impl Read,
    rq: &Rq,
    id: CollectionId,
    request: &PageRequest,
) -> Result<kernel::Page<crate::model::Item>> {
    let wanted = Wanted {
        collection: id.to_string(),
        ..Wanted::default()
    };
    store::browse(db, &rq.ctx.viewer, &wanted, request).await
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    draw_list(&rq, Form::default(), None).await
}

async fn draw_list(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = below(rq, rq.t("library-collections"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let may_curate = may::<Curate>(&rq.ctx.viewer, &Shelf);
    let one = PageRequest {
        after: None,
        size: 1,
    };
    let mut rows = Vec::new();
    for c in store::collections(&mut db).await? {
        // One that holds nothing for the reader does not exist for them.
        if !may_curate && within(&mut db, rq, c.id, &one).await?.rows.is_empty() {
            continue;
        }
        let (lang, title) = c.title.best(rq.ctx.language);
        rows.push(Row {
            href: format!("/library/collections/{}", c.id),
            title: title.to_owned(),
            lang: lang.code(),
            about: c.about.best(rq.ctx.language).1.to_owned(),
        });
    }
    rq.html(&ListPage {
        rows,
        may_curate,
        form,
        languages: Language::ALL.to_vec(),
        page,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let mut db = rq.ctx.db();
    let c = store::collection(&mut db, rq.id("id")?).await?;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = within(&mut db, &rq, c.id, &request).await?;
    let may_curate = may::<Curate>(&rq.ctx.viewer, &Shelf);
    if found.rows.is_empty() && !may_curate {
        return Err(Error::NotFound);
    }
    let title = c.title.best(rq.ctx.language).1;
    let page = below(&rq, title).crumb(rq.t("library-collections"), "/library/collections");
    let mut rows = Vec::new();
    for item in &found.rows {
        rows.push(Card::of(&mut db, &page, &rq.ctx.viewer, item).await?);
    }
    let here = format!("/library/collections/{}", c.id);
    let (lang, about) = c.about.best(rq.ctx.language);
    rq.html(&OnePage {
        about: about.to_owned(),
        lang: lang.code(),
        rows,
        next: found
            .next
            .map_or_else(String::new, |n| address(&here, &[("after", &n)])),
        edit: if may_curate {
            format!("{here}/edit")
        } else {
            String::new()
        },
        page,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Curate>(Shelf)?;
    let done = match Gathered::check(&form) {
        Ok(g) => commands::put_collection(&rq.ctx, permit, None, g).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/library/collections/{id}/edit"))),
        Err(Error::Rejected(wrong)) => draw_list(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Curate>(Shelf)?;
    let c = store::collection(&mut rq.ctx.db(), rq.id("id")?).await?;
    let form = stored(&c);
    draw_edit(&rq, &c, rq.query.get("after"), form, None).await
}

fn stored(c: &Collection) -> Form {
    let mut form = Form::default();
    for (language, title) in &c.title.0 {
        form.set(&format!("title-{language}"), title.clone());
    }
    for (language, about) in &c.about.0 {
        form.set(&format!("about-{language}"), about.clone());
    }
    form.set("revision", c.revision.to_string());
    form
}

async fn draw_edit(
    rq: &Rq,
    c: &Collection,
    after: &str,
    form: Form,
    wrong: Option<(&Violations, &str)>,
) -> Result<Response> {
    let href = format!("/library/collections/{}", c.id);
    let mut page = below(rq, rq.t("library-collection-edit"))
        .crumb(rq.t("library-collections"), "/library/collections");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    let mut db = rq.ctx.db();
    let mut request = PageRequest::after(Some(after));
    let mut found = within(&mut db, rq, c.id, &request).await?;
    if found.rows.is_empty() && request.after.is_some() {
        // What stood there was taken out.
        request.after = None;
        found = within(&mut db, rq, c.id, &request).await?;
    }
    let mut rows = Vec::new();
    for item in &found.rows {
        let card = Card::of(&mut db, &page, &rq.ctx.viewer, item).await?;
        rows.push((item.number.to_string(), card));
    }
    rq.html(&EditPage {
        after: request.after.unwrap_or_default(),
        next: found.next.map_or_else(String::new, |n| {
            address(&format!("{href}/edit"), &[("after", &n)])
        }),
        href,
        form,
        languages: Language::ALL.to_vec(),
        rows,
        page,
    })
}

/// Saves what is said of a collection, or puts an item in or takes one out.
pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Curate>(Shelf)?;
    let c = store::collection(&mut rq.ctx.db(), rq.id("id")?).await?;
    let ctx = &rq.ctx;
    let done = match form.get("do") {
        "add" => commands::collect(ctx, permit, c.id, form.get("item")).await,
        "remove" => commands::uncollect(ctx, permit, c.id, form.get("item")).await,
        _ => match Gathered::check(&form) {
            Ok(g) => commands::put_collection(ctx, permit, Some(c.id), g)
                .await
                .map(|_| ()),
            Err(e) => Err(e),
        },
    };
    match done {
        Ok(()) => {
            let edit = format!("/library/collections/{}/edit", c.id);
            let shown = [("after", form.get("after")), ("done", "saved")];
            Ok(redirect(&address(&edit, &shown)))
        }
        Err(Error::Rejected(wrong)) => {
            let (key, after) = (form.get("_key").to_owned(), form.get("after").to_owned());
            let typed = if form.get("do").is_empty() {
                form
            } else {
                let mut shown = stored(&c);
                shown.set("item", form.get("item"));
                shown
            };
            draw_edit(&rq, &c, &after, typed, Some((&wrong, &key))).await
        }
        Err(e) => Err(e),
    }
}
