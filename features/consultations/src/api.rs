//! Consultations for programs: their texts, what was contributed, the result, and contributing, by the same commands and
//! policies as the pages.

use documents::BlockKind;
use guard::{Family, Often, may};
use kernel::{Language, Page, PageRequest, Result};
use parties::{AgeBand, Gender, OrganisationId, Theme};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use web::{Form, Made, Moment, Nothing, Operation, Route, Rq, acting_for};

use crate::{
    commands,
    model::{
        Audience, Consultation, ConsultationId, Contribution, ContributionId, Disposition, Kind,
        Phase, ThemeFigures, Wanted,
    },
    pages::{author, load},
    policy::{Contribute, See, SeeResult},
    result, store,
};

/// The rows of the table.
pub fn routes() -> Vec<Route> {
    vec![
        Route::api(
            "/api/v1/consultations",
            "consultation.see",
            Operation::list(
                Family::Consultations,
                "listConsultations",
                "Consultations that the reader may see, newest first",
                list,
            ),
        ),
        Route::api(
            "/api/v1/consultations/{id}",
            "consultation.see",
            Operation::read(
                Family::Consultations,
                "getConsultation",
                "One consultation with its text and questions",
                one,
            ),
        ),
        Route::api(
            "/api/v1/consultations/{id}/result",
            "consultation.see_result",
            Operation::read(
                Family::Consultations,
                "getResult",
                "What the Office heard and did, once it is published",
                heard,
            ),
        ),
        Route::api(
            "/api/v1/consultations/{id}/contributions",
            "consultation.see",
            Operation::list(
                Family::Consultations,
                "listContributions",
                "Contributions, oldest first, with the answer to each once the result can be read",
                contributions,
            ),
        ),
        Route::api(
            "/api/v1/consultations/{id}/contributions",
            "consultation.contribute",
            Operation::send(
                Family::Consultations,
                "contribute",
                "Sends a contribution for good; one without a name is sent on the page alone",
                contribute,
            ),
        )
        .at_most(Often::SPEAK),
    ]
}

/// Which consultations are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ConsultationsAsked {
    /// At one stage.
    phase: Option<Phase>,
    /// On a theme.
    theme: Option<Theme>,
}

/// A consultation in a list.
#[derive(Serialize, JsonSchema)]
struct ConsultationLine {
    /// Identifier.
    id: ConsultationId,
    /// Its page.
    href: String,
    /// The language of title and summary.
    language: Language,
    /// Whether that is a translation older than the original.
    older: bool,
    /// Title.
    title: String,
    /// What it is about, and what will be done with the answers.
    summary: String,
    /// Where it stands.
    phase: Phase,
    /// Whom it is for.
    audience: Audience,
    /// Planned first day to contribute.
    opens: Option<Moment>,
    /// Last moment to contribute.
    closes: Option<Moment>,
    /// By when the Office has promised its response.
    answer_by: Option<Moment>,
}

impl ConsultationLine {
    fn of(rq: &Rq, c: &Consultation) -> Self {
        Self {
            id: c.id,
            href: format!("{}/consultations/{}", rq.ctx.app.base, c.id),
            language: c.shown_in,
            older: c.stale,
            title: c.title.clone(),
            summary: c.summary.clone(),
            phase: c.phase,
            audience: c.audience,
            opens: c.opens.map(Moment),
            closes: c.closes.map(Moment),
            answer_by: c.answer_by.map(Moment),
        }
    }
}

/// A part of the text.
#[derive(Serialize, JsonSchema)]
struct TextBlock {
    /// What is contributed on, such as `p:3`; nothing for headings.
    target: Option<String>,
    /// The numbering of the document itself.
    label: Option<String>,
    /// Whether it is a heading.
    heading: bool,
    /// The words.
    text: String,
}

/// An open question.
#[derive(Serialize, JsonSchema)]
struct QuestionLine {
    /// What is contributed on, such as `q:ID`.
    target: String,
    /// The words.
    text: String,
}

/// A consultation whole.
#[derive(Serialize, JsonSchema)]
struct ConsultationWhole {
    #[serde(flatten)]
    line: ConsultationLine,
    /// Themes.
    themes: Vec<Theme>,
    /// The officer in charge, by name.
    officer: String,
    /// The language of the text below.
    text_language: Language,
    /// Languages in which the text is there.
    text_languages: Vec<Language>,
    /// The text.
    text: Vec<TextBlock>,
    /// Questions.
    questions: Vec<QuestionLine>,
    /// Whether whoever asks may contribute now.
    may_contribute: bool,
}

/// The text is asked for in a language of its own.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "read once more from the address, as the page reads it"
)]
struct TextAsked {
    /// The language of the text, where it is not that of the answer.
    text: Option<Language>,
}

async fn list(
    rq: Rq,
    asked: ConsultationsAsked,
    request: PageRequest,
) -> Result<Page<ConsultationLine>> {
    let scope = store::Scope {
        phase: asked.phase,
        theme: asked.theme,
    };
    let (viewer, language) = (&rq.ctx.viewer, rq.ctx.language);
    let mut db = rq.ctx.db();
    let found = store::consultations(&mut db, viewer, language, &scope, &request).await?;
    Ok(found.map(|c| ConsultationLine::of(&rq, &c)))
}

async fn one(rq: Rq, _: TextAsked) -> Result<ConsultationWhole> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let there = store::languages(&mut db, c.id, 1).await?;
    let chosen = crate::pages::chosen(&rq, &c, &there);
    let document = store::document(&mut db, c.id, 1, chosen).await?;
    let block = |b: documents::Block| TextBlock {
        target: b.number.map(|n| format!("p:{n}")),
        label: b.label,
        heading: matches!(b.kind, BlockKind::Heading { .. }),
        text: b.text,
    };
    let questions = store::questions(&mut db, c.id, Some(rq.ctx.language)).await?;
    let question = |q: crate::model::Question| QuestionLine {
        target: format!("q:{}", q.id),
        text: q.text,
    };
    Ok(ConsultationWhole {
        line: ConsultationLine::of(&rq, &c),
        themes: store::themes(&mut db, c.id).await?,
        officer: c.officer.clone(),
        text_language: chosen,
        text_languages: there,
        text: document.blocks.into_iter().map(block).collect(),
        questions: questions.into_iter().map(question).collect(),
        may_contribute: may::<Contribute>(&rq.ctx.viewer, &c)
            && commands::is_open(&c, rq.ctx.now()),
    })
}

/// A theme of the result.
#[derive(Serialize, JsonSchema)]
struct ThemeLine {
    /// Its name; empty for what is not sorted yet.
    name: String,
    /// How many speak of it: nought for fewer than may be told apart, nothing where it is not said.
    organisations: Option<i64>,
    /// Contributions.
    contributions: i64,
    /// Adopted.
    adopted: i64,
    /// Partly adopted.
    partly_adopted: i64,
    /// Not adopted.
    not_adopted: i64,
    /// Out of scope.
    out_of_scope: i64,
}

/// What the Office heard and did.
#[derive(Serialize, JsonSchema)]
struct ResultWhole {
    /// The consultation.
    id: ConsultationId,
    /// Its page.
    href: String,
    /// Where it stands.
    phase: Phase,
    /// What the Office says of the result as a whole.
    response: String,
    /// What came of it afterwards.
    follow_up: String,
    /// Contributions.
    contributions: i64,
    /// Organisations that spoke without their name.
    voices: i64,
    /// Minority positions.
    minority: i64,
    /// Themes.
    themes: Vec<ThemeLine>,
}

async fn heard(rq: Rq, _: Nothing) -> Result<ResultWhole> {
    let c = result::admitted(&rq).await?;
    let figures = result::current(&mut rq.ctx.db(), &c).await?;
    let theme = |t: ThemeFigures| ThemeLine {
        name: t.name,
        organisations: t.organisations,
        contributions: t.total,
        adopted: t.adopted,
        partly_adopted: t.partly,
        not_adopted: t.not,
        out_of_scope: t.out_of_scope,
    };
    Ok(ResultWhole {
        id: c.id,
        href: format!("{}/consultations/{}/result", rq.ctx.app.base, c.id),
        phase: c.phase,
        response: c.response,
        follow_up: c.follow_up,
        contributions: figures.contributions,
        voices: figures.voices,
        minority: figures.minority,
        themes: figures.themes.into_iter().map(theme).collect(),
    })
}

/// Which contributions are asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ContributionsAsked {
    /// On one paragraph or question.
    target: Option<String>,
    /// Written in a language.
    language: Option<Language>,
}

/// What the Office did with a contribution.
#[derive(Serialize, JsonSchema)]
struct AnswerLine {
    /// The theme under which it stands.
    theme: String,
    /// What was done with it; nothing while it has no answer.
    disposition: Option<Disposition>,
    /// Why.
    reason: String,
    /// The paragraph of the new version, where it was adopted.
    new_paragraph: String,
    /// Whether it stands as a position of few.
    minority: bool,
}

/// A contribution.
#[derive(Serialize, JsonSchema)]
struct ContributionLine {
    /// Identifier.
    id: ContributionId,
    /// What it is on.
    target: String,
    /// A remark, another wording or a statement.
    kind: Kind,
    /// Who said it, as this reader is told.
    author: String,
    /// Its language.
    language: Language,
    /// Words.
    body: String,
    /// Another wording of the paragraph; empty where there is none.
    wording: String,
    /// The day on which it was sent, as pages say it: the moment would tell what else the same person sent.
    sent: Moment,
    /// The answer, once the result can be read.
    answer: Option<AnswerLine>,
}

async fn contributions(
    rq: Rq,
    asked: ContributionsAsked,
    request: PageRequest,
) -> Result<Page<ContributionLine>> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let viewer = &rq.ctx.viewer;
    let result = may::<SeeResult>(viewer, &c);
    let wanted = Wanted {
        target: asked.target.unwrap_or_default(),
        language: asked.language.map_or("", Language::code).to_owned(),
        // Until then, statements stand on a page of their own, without who wrote them.
        no_statements: !result,
        ..Wanted::default()
    };
    let found = store::contributions(&mut rq.ctx.db(), c.id, &wanted, &request).await?;
    let page = rq.page("");
    Ok(found.map(|k: Contribution| {
        let answer = AnswerLine {
            disposition: Disposition::from_code(&k.disposition),
            theme: k.theme.clone(),
            reason: k.reason.clone(),
            new_paragraph: k.new_paragraph.clone(),
            minority: k.minority,
        };
        ContributionLine {
            id: k.id,
            author: author(&page, viewer, &k),
            target: k.target,
            kind: k.kind,
            language: k.language,
            body: k.body,
            wording: k.wording,
            sent: k.created.midnight().into(),
            answer: result.then_some(answer),
        }
    }))
}

kernel::codes! {
    /// As whom somebody speaks.
    enum As {
        /// Under the name of the organisation.
        Organisation = "organisation",
        /// For the organisation, whose name the Office alone reads.
        Unlisted = "unlisted",
    }
}

/// A contribution to be sent.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ContributionSent {
    /// What it is on: `p:NUMBER` or `q:ID`.
    target: String,
    /// Words; may be empty where another wording is proposed.
    #[serde(default)]
    body: String,
    /// Another wording of the paragraph.
    #[serde(default)]
    wording: String,
    /// Its language; recognised where nothing is said.
    language: Option<Language>,
    /// The organisation, where one belongs to several.
    organisation: Option<OrganisationId>,
    /// As whom.
    #[serde(rename = "as")]
    speaks: Option<As>,
    /// What the writer says of themselves, for figures alone.
    gender: Option<Gender>,
    /// The same.
    age_band: Option<AgeBand>,
}

/// What was sent.
#[derive(Serialize, JsonSchema)]
struct ContributionMade {
    /// Identifier.
    id: ContributionId,
    /// The receipt: a hash of all that was sent; nothing while the Office looks at it first.
    receipt: Option<String>,
}

async fn contribute(rq: Rq, sent: ContributionSent) -> Result<Made<ContributionMade>> {
    let c = commands::find(&rq.ctx, rq.id("id")?).await?;
    let at = format!("/consultations/{}/mine", c.id);
    let permit = rq.ctx.authorize::<Contribute>(c)?;
    let mut form = Form::default();
    let organisation = acting_for(&rq, sent.organisation.map(|o| o.to_string()))?;
    for (field, value) in [
        ("body", sent.body),
        ("wording", sent.wording),
        (
            "language",
            sent.language.map_or("", Language::code).to_owned(),
        ),
        ("organisation", organisation),
        (
            "as",
            sent.speaks.unwrap_or(As::Organisation).code().to_owned(),
        ),
        ("gender", sent.gender.map_or("", Gender::code).to_owned()),
        (
            "age_band",
            sent.age_band.map_or("", AgeBand::code).to_owned(),
        ),
    ] {
        form.set(field, value);
    }
    let id = commands::contribute(&rq.ctx, permit, &sent.target, &form, true).await?;
    let kept = store::any_contribution(&mut rq.ctx.db(), id).await?;
    let receipt = Some(kept.receipt).filter(|_| kept.state == "sent");
    Ok(Made {
        at,
        told: ContributionMade { id, receipt },
    })
}
