//! An item: its newest version, an older one, the stone of one that was withdrawn, its files, what may be done with it.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    cite::{self, Cited},
    commands,
    model::{FileState, Item, State, Version},
    pages::{Shown, below, cited, published, seen, sent, work},
    policy::{Name, Revise, See, SeeWork, TakeBack, Withdraw, Work, Write},
    store,
};

#[derive(Template)]
#[template(path = "item.html")]
struct ItemPage {
    page: Page,
    item: Item,
    s: Shown,
    n: i64,
    newest: bool,
    /// The permanent address of the item, and of this version.
    permanent: (String, String),
    versions: Vec<Past>,
    collections: Vec<(String, String)>,
    /// What search engines and citation managers read; nothing where not everybody reads the item.
    meta: Option<Cited>,
    /// Address of a PDF; empty where there is none.
    pdf: String,
    draft: String,
    may_revise: bool,
    may_withdraw: bool,
    may_name: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "stone.html")]
struct StonePage {
    page: Page,
    item: Item,
    facts: Vec<(String, String)>,
}

/// A version in the list of them.
struct Past {
    n: i64,
    href: String,
    when: String,
    note: String,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let item = seen(&rq).await?;
    draw(&rq, item, None, &Form::default(), None).await
}

pub async fn version(rq: Rq) -> Result<Response> {
    let item = seen(&rq).await?;
    if item.state == State::Withdrawn {
        return stone(&rq, item).await;
    }
    let v = published(&mut rq.ctx.db(), &item, rq.param("version")).await?;
    draw(&rq, item, Some(v), &Form::default(), None).await
}

/// The stone that stands where an item was.
async fn stone(rq: &Rq, item: Item) -> Result<Response> {
    let page = below(rq, rq.t("library-withdrawn"));
    let all = store::versions(&mut rq.ctx.db(), item.id).await?;
    let mut facts = vec![(
        page.t("library-address"),
        format!("{}{}", rq.ctx.app.base, item.href()),
    )];
    if let Some(last) = all.first() {
        let kind = page.code("library-kind", last.kind.code());
        facts.push((page.t("library-kind"), kind));
        facts.push((page.t("library-year"), last.year.to_string()));
    }
    if let Some(at) = item.published {
        facts.push((page.t("library-published"), page.date(at)));
    }
    facts.push((page.t("library-withdrawn-on"), page.date(item.changed)));
    let by = match item.withdrawn_by.as_str() {
        "" => page.t("library-withdrawn-by-unknown"),
        side => page.code("library-withdrawn-by", side),
    };
    facts.push((page.t("library-withdrawn-by"), by));
    rq.html(&StonePage { page, item, facts })
}

async fn draw(
    rq: &Rq,
    item: Item,
    v: Option<Version>,
    form: &Form,
    wrong: Option<(&Violations, &str)>,
) -> Result<Response> {
    if item.state == State::Withdrawn {
        return stone(rq, item).await;
    }
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let v = match v {
        Some(v) => v,
        None => store::version(&mut db, item.id, item.newest).await?,
    };
    let newest = v.n == item.newest;
    let here = format!("{}/v{}", item.href(), v.n);
    let blank = rq.page("");
    let s = Shown::of(rq, &blank, &item, &v, &here).await?;
    let mut page = below(rq, s.title.clone());
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    let mut versions = Vec::new();
    for past in store::versions(&mut db, item.id).await? {
        if let Some(at) = past.published {
            versions.push(Past {
                n: past.n,
                href: format!("{}/v{}", item.href(), past.n),
                when: page.date(at),
                note: past.note,
            });
        }
    }
    let collections = store::collections_of(&mut db, item.id).await?;
    let collections = collections.iter().map(|c| {
        let title = c.title.best(rq.ctx.language).1.to_owned();
        (title, format!("/library/collections/{}", c.id))
    });
    let base = &rq.ctx.app.base;
    let meta = if item.is_open() {
        Some(cited(rq, &item, &v).await?)
    } else {
        None
    };
    if let Some(cited) = &meta {
        page = page.linked(&cite::linked(cited))?;
    }
    let files = store::files(&mut db, v.id).await?;
    let pdf = files
        .iter()
        .find(|f| f.kind == "pdf" && f.state == FileState::Ready);
    let pdf = pdf.map(|f| format!("{base}{here}/files/{}", f.language));
    let pending = Work(item.clone());
    let draft = may::<SeeWork>(viewer, &pending);
    rq.html(&ItemPage {
        n: v.n,
        newest,
        permanent: (format!("{base}{}", item.href()), format!("{base}{here}")),
        versions,
        collections: collections.collect(),
        meta,
        pdf: pdf.unwrap_or_default(),
        draft: if draft {
            format!("{}/draft", item.href())
        } else {
            String::new()
        },
        may_revise: may::<Revise>(viewer, &pending),
        may_withdraw: may::<Withdraw>(viewer, &item),
        may_name: may::<Name>(viewer, &item),
        form: form.clone(),
        s,
        item,
        page,
    })
}

/// A file of a published version.
pub async fn file(rq: Rq) -> Result<Response> {
    let item = seen(&rq).await?;
    let v = published(&mut rq.ctx.db(), &item, rq.param("version")).await?;
    sent(&rq, v.id).await
}

pub async fn revise(rq: Rq, _form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Revise>(work(&rq).await?)?;
    let to = format!("{}/draft", permit.href());
    commands::revise(&rq.ctx, permit).await?;
    Ok(redirect(&to))
}

/// The item of the address as it is found, before the policy is asked.
async fn found(rq: &Rq) -> Result<Item> {
    commands::numbered(&mut rq.ctx.db(), rq.param("number")).await
}

pub async fn withdraw(rq: Rq, form: Form) -> Result<Response> {
    let item = found(&rq).await?;
    let permit = rq.ctx.authorize::<Withdraw>(item.clone())?;
    let to = format!("{}?done=library-withdrawn", item.href());
    match commands::withdraw(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => again(&rq, &form, &wrong).await,
        Err(e) => Err(e),
    }
}

pub async fn name(rq: Rq, form: Form) -> Result<Response> {
    let item = found(&rq).await?;
    let permit = rq.ctx.authorize::<Name>(item.clone())?;
    let to = format!("{}?done=saved", item.href());
    match commands::name(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => again(&rq, &form, &wrong).await,
        Err(e) => Err(e),
    }
}

/// The page once more, with what is wrong.
async fn again(rq: &Rq, form: &Form, wrong: &Violations) -> Result<Response> {
    let item = rq.ctx.authorize::<See>(found(rq).await?)?.into_inner();
    draw(rq, item, None, form, Some((wrong, form.get("_key")))).await
}

pub async fn take_back(rq: Rq, _form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<TakeBack>(work(&rq).await?)?;
    let to = format!("{}/draft?done=library-taken-back", permit.href());
    commands::take_back(&rq.ctx, permit).await?;
    Ok(redirect(&to))
}

pub async fn discard(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Write>(work(&rq).await?)?;
    if form.get("do") != "discard" {
        return Err(Error::refused("error-choose"));
    }
    let href = permit.href();
    let stays = commands::discard(&rq.ctx, permit).await?;
    let to = if stays {
        href
    } else {
        "/library/mine".to_owned()
    };
    Ok(redirect(&format!("{to}?done=library-discarded")))
}
