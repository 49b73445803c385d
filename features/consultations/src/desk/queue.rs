//! The queue of the synthesis: contributions by page and filter, several answered alike, themes put in order.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, PageRequest, Result, Violations};
use web::{Form, Page, Rq, address, language_options, redirect};

use crate::{
    commands,
    desk::alike,
    model::{Consultation, Disposition, Standing, Wanted},
    pages::{Shown, below, load, shown},
    policy::{Answer, Reconsider, SeeDesk, StateResponse},
    statements::TARGET,
    store,
};

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    c: Consultation,
    rows: Vec<Shown>,
    next: String,
    total: i64,
    answered: i64,
    may_answer: bool,
    may_reconsider: bool,
    may_state: bool,
    has_text: bool,
    wanted: Wanted,
    states: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    theme_names: Vec<String>,
    targets: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    dispositions: Vec<(String, String)>,
    form: Form,
    /// The way back to this very list.
    here: String,
}

impl DeskPage {
    /// The filter's code.
    fn standing(&self) -> &'static str {
        self.wanted.standing.map_or("", Standing::code)
    }

    /// "12 / 40": answered of all.
    fn progress(&self) -> String {
        let (answered, total) = (
            self.page.number(self.answered),
            self.page.number(self.total),
        );
        format!("{answered} / {total}")
    }
}

#[derive(Template)]
#[template(path = "themes.html")]
struct ThemesPage {
    page: Page,
    c: Consultation,
    themes: Vec<(String, String)>,
    may_answer: bool,
    form: Form,
}

pub(crate) fn dispositions(page: &Page) -> Vec<(String, String)> {
    Disposition::ALL
        .iter()
        .map(|d| {
            (
                d.code().to_owned(),
                page.code("consultations-disposition", d.code()),
            )
        })
        .collect()
}

pub async fn queue(rq: Rq) -> Result<Response> {
    draw(&rq, rq.query.clone(), None).await
}

/// What stands in the address or came back with a form.
fn wanted(form: &Form) -> Wanted {
    Wanted {
        standing: Standing::from_code(form.get("state")),
        theme: form.get("in_theme").to_owned(),
        target: form.get("target").to_owned(),
        language: form.get("in_language").to_owned(),
        disposition: form.get("in_disposition").to_owned(),
        no_statements: false,
    }
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let c = rq.ctx.authorize::<SeeDesk>(load(rq).await?)?.into_inner();
    let mut page = below(rq, &c, rq.t("consultations-desk"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let wanted = wanted(&form);
    let request = PageRequest::after(Some(form.get("after")));
    let found = store::contributions(&mut db, c.id, &wanted, &request).await?;
    let tallies = store::tallies(&mut db, c.id).await?;
    let tally = |what: &str| tallies.get(what).copied().unwrap_or(0);
    let all = (String::new(), page.t("consultations-all"));
    let state = |s: &Standing| {
        (
            s.code().to_owned(),
            page.code("consultations-state", s.code()),
        )
    };
    let themes = store::synthesis_themes(&mut db, c.id).await?;
    let original = store::document(&mut db, c.id, 1, c.language).await?;
    let cut = |t: &str| t.chars().take(60).collect::<String>();
    let paragraphs = original.blocks.iter().filter_map(|b| {
        let number = b.number?;
        let target = format!("p:{number}");
        let n = tally(&target);
        (n > 0).then(|| (target, format!("{number} ({n}) {}", cut(&b.text))))
    });
    let questions = store::questions(&mut db, c.id, None).await?;
    let questions = questions.iter().map(|q| {
        let target = format!("q:{}", q.id);
        let n = tally(&target);
        (target, format!("({n}) {}", cut(&q.text)))
    });
    let n = tally(TARGET);
    let statements = (n > 0).then(|| {
        let label = page.noted(page.t("statements-title"), page.number(n));
        (TARGET.to_owned(), label)
    });
    let path = format!("/consultations/{}/desk", c.id);
    let filters = [
        ("state", wanted.standing.map_or("", Standing::code)),
        ("in_theme", &wanted.theme),
        ("target", &wanted.target),
        ("in_language", &wanted.language),
        ("in_disposition", &wanted.disposition),
    ];
    let at = |after: &str| {
        let all: Vec<_> = filters.iter().copied().chain([("after", after)]).collect();
        address(&path, &all)
    };
    let (next, here) = (
        found.next.as_deref().map(at).unwrap_or_default(),
        at(form.get("after")),
    );
    let (total, answered) = (tally("sent"), tally("answered"));
    let viewer = &rq.ctx.viewer;
    let rows = shown(&mut db, &page, viewer, &c, found.rows).await?;
    rq.html(&DeskPage {
        next,
        here,
        total,
        answered,
        may_answer: may::<Answer>(viewer, &c),
        may_reconsider: may::<Reconsider>(viewer, &c),
        may_state: may::<StateResponse>(viewer, &c),
        has_text: !original.blocks.is_empty(),
        states: std::iter::once(all.clone())
            .chain(Standing::ALL.iter().map(state))
            .collect(),
        targets: std::iter::once(all.clone())
            .chain(paragraphs)
            .chain(questions)
            .chain(statements)
            .collect(),
        languages: std::iter::once(all.clone())
            .chain(language_options())
            .collect(),
        themes: std::iter::once(all.clone())
            .chain(
                themes
                    .iter()
                    .map(|(t, n)| (t.clone(), format!("{t} ({})", page.number(*n)))),
            )
            .collect(),
        theme_names: themes.into_iter().map(|t| t.0).collect(),
        dispositions: dispositions(&page),
        page,
        c,
        rows,
        wanted,
        form,
    })
}

pub async fn together(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Answer>(commands::find(&rq.ctx, rq.id("id")?).await?)?;
    let path = format!("/consultations/{}/desk", permit.id);
    let of = form.get("alike").to_owned();
    match commands::answer_together(&rq.ctx, permit, &form).await {
        Ok(_) if !of.is_empty() => Ok(redirect(&format!(
            "/consultations/{}/alike?done=answered-together",
            rq.param("id")
        ))),
        Ok(_) => {
            let w = wanted(&form);
            Ok(redirect(&address(
                &path,
                &[
                    ("state", w.standing.map_or("", Standing::code)),
                    ("in_theme", &w.theme),
                    ("target", &w.target),
                    ("in_language", &w.language),
                    ("in_disposition", &w.disposition),
                    ("done", "answered-together"),
                ],
            )))
        }
        Err(Error::Rejected(wrong)) if !of.is_empty() => {
            alike::one(&rq, &of, form, Some(&wrong)).await
        }
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn themes(rq: Rq) -> Result<Response> {
    draw_themes(&rq, Form::default(), None).await
}

async fn draw_themes(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let c = rq.ctx.authorize::<SeeDesk>(load(rq).await?)?.into_inner();
    let mut page = below(rq, &c, rq.t("consultations-themes-order")).crumb(
        rq.t("consultations-desk"),
        format!("/consultations/{}/desk", c.id),
    );
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let themes = store::synthesis_themes(&mut rq.ctx.db(), c.id).await?;
    rq.html(&ThemesPage {
        themes: themes
            .into_iter()
            .map(|(t, n)| {
                let shown = format!("{t} ({})", page.number(n));
                (t, shown)
            })
            .collect(),
        may_answer: may::<Answer>(&rq.ctx.viewer, &c),
        page,
        c,
        form,
    })
}

pub async fn rename(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq
        .ctx
        .authorize::<Answer>(commands::find(&rq.ctx, rq.id("id")?).await?)?;
    let id = permit.id;
    match commands::rename_theme(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("/consultations/{id}/themes?done=saved"))),
        Err(Error::Rejected(wrong)) => draw_themes(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
