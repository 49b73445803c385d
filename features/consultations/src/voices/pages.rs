//! The pages of voices: what an organisation says without its name while a consultation is open, and afterwards, by a code
//! that was shown once, the answer.

use askama::Template;
use axum::response::Response;
use guard::{Code, Viewer, may};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{Said, Voice, Words, commands, nobody, own, store::words};
use crate::{
    model::{Considered, Consultation, ConsultationId, Contribution, ContributionId},
    pages::{Shown, below, load, shown, speakers},
    policy::{ContestVoice, Contribute, RateVoice, SeeVoice, Voiced, WithdrawVoice},
    statements::{self, Statement},
    store as kept,
};

#[derive(Template)]
#[template(path = "voice/code.html")]
struct CodePage {
    page: Page,
    code: String,
    to: String,
}

#[derive(Template)]
#[template(path = "voice/ask.html")]
struct AskPage {
    page: Page,
}

/// A voice as it is printed for itself.
struct Printed {
    id: String,
    name: String,
    /// The organisation, while it is known which it is.
    organisation: String,
    words: Vec<Words>,
    published: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "voice/page.html")]
struct VoicePage {
    page: Page,
    c: Consultation,
    way: Way,
    voices: Vec<Printed>,
    may_rate: bool,
    may_withdraw: bool,
    may_contest: bool,
    choices: Vec<(String, String)>,
    /// The rating that came back with errors: its contribution, and what was typed.
    rating: String,
    form: Form,
    statements: Vec<Statement>,
}

impl VoicePage {
    /// The statement that came with a contribution.
    fn statement(&self, k: &Contribution) -> Option<&Statement> {
        let id = k.id.to_string();
        self.statements.iter().find(|s| s.contribution == id)
    }
}

/// How somebody came to the page of a voice.
struct Way {
    /// Where its forms go.
    action: String,
    /// The code that they typed; empty for whoever is signed in.
    code: String,
    /// What was just done, as a key; empty for nothing.
    done: &'static str,
}

impl Way {
    fn signed_in(id: ConsultationId) -> Self {
        Self {
            action: format!("/consultations/{id}/voice"),
            code: String::new(),
            done: "",
        }
    }
}

/// After words were kept: the code, once, or the page of the voice.
pub(crate) fn led_on(rq: &Rq, id: ConsultationId, said: &Said) -> Result<Response> {
    match &said.code {
        Some(code) => shown_once(rq, id, code),
        None => Ok(redirect(&format!("/consultations/{id}/voice?done=voice"))),
    }
}

fn shown_once(rq: &Rq, id: ConsultationId, code: &Code) -> Result<Response> {
    rq.html(&CodePage {
        page: rq.page(rq.t("consultations-code-title")),
        code: code.shown(),
        to: format!("/consultations/{id}/voice"),
    })
}

/// The open consultation of the address, for those who may speak in it without their name.
async fn open(rq: &Rq) -> Result<Consultation> {
    let c = rq
        .ctx
        .authorize::<Contribute>(load(rq).await?)?
        .into_inner();
    if c.pseudonyms {
        Ok(c)
    } else {
        Err(Error::NotFound)
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = open(&rq).await?;
    draw_own(&rq, c, None).await
}

async fn draw_own(rq: &Rq, c: Consultation, typed: Option<(Form, Violations)>) -> Result<Response> {
    let names = speakers(rq).await?;
    let name = |id: String| {
        let found = names.iter().find(|n| n.0 == id);
        found.map(|n| n.1.clone()).unwrap_or_default()
    };
    let voices = own(&rq.ctx, &mut rq.ctx.db(), &c).await?;
    let voices = voices
        .into_iter()
        .map(|(organisation, voice)| (name(organisation.to_string()), voice))
        .collect();
    let page = below(rq, &c, rq.t("consultations-voice-title"));
    let way = Way::signed_in(c.id);
    draw(rq, page, c, way, voices, typed).await
}

pub async fn act(rq: Rq, form: Form) -> Result<Response> {
    let c = open(&rq).await?;
    let all = own(&rq.ctx, &mut rq.ctx.db(), &c).await?;
    let wanted = form.get("voice");
    let voice = all.into_iter().map(|v| v.1).find(|v| v.id == wanted);
    let voice = voice.ok_or(Error::NotFound)?;
    if form.get("do") == "code" {
        let code = commands::another_code(&rq.ctx, &voice).await?;
        return shown_once(&rq, c.id, &code);
    }
    match perform(&rq, &c, &voice, &form).await {
        Ok(()) => Ok(redirect(&format!(
            "/consultations/{}/voice?done=voice",
            c.id
        ))),
        Err(Error::Rejected(wrong)) => draw_own(&rq, c, Some((form, wrong))).await,
        Err(e) => Err(e),
    }
}

/// What a form of a voice's page asks to be done.
async fn perform(rq: &Rq, c: &Consultation, voice: &Voice, form: &Form) -> Result<()> {
    let of = Voiced { of: c.clone() };
    let id = || -> Result<ContributionId> {
        let id = form.get("contribution").parse();
        id.map_err(|_| Error::NotFound)
    };
    match form.get("do") {
        "withdraw" => {
            let permit = rq.ctx.authorize::<WithdrawVoice>(of)?;
            commands::withdraw(&rq.ctx, permit, voice, id()?).await
        }
        "rate" => {
            let permit = rq.ctx.authorize::<RateVoice>(of)?;
            commands::rate(&rq.ctx, permit, voice, id()?, form).await
        }
        "contest" => {
            let permit = rq.ctx.authorize::<ContestVoice>(of)?;
            statements::contest_by_voice(&nobody(&rq.ctx), permit, &voice.id, form).await
        }
        _ => Err(Error::NotFound),
    }
}

fn draw_ask(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let mut page = rq.page(rq.t("consultations-code-ask-title"));
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&AskPage { page })
}

pub async fn ask(rq: Rq) -> Result<Response> {
    draw_ask(&rq, None)
}

/// What a code opens. It is asked for with every form and kept in no cookie, so that the browser has nothing to show.
pub async fn by_code(rq: Rq, form: Form) -> Result<Response> {
    let voice = match commands::by_code(&rq.ctx, form.get("code")).await {
        Ok(voice) => voice,
        // What was typed is a secret and is typed again.
        Err(Error::Rejected(wrong)) => return draw_ask(&rq, Some((&wrong, form.get("_key")))),
        Err(e) => return Err(e),
    };
    let reading = Some(rq.ctx.language);
    let nobody = Viewer::default();
    let c = kept::consultation(&mut rq.ctx.db(), &nobody, voice.consultation, reading).await?;
    let c = rq
        .ctx
        .authorize::<SeeVoice>(Voiced { of: c })?
        .into_inner()
        .of;
    let mut way = Way {
        action: "/voice".to_owned(),
        code: form.get("code").to_owned(),
        done: "",
    };
    let mut typed = None;
    if !form.get("do").is_empty() {
        match perform(&rq, &c, &voice, &form).await {
            Ok(()) => way.done = "consultations-voice-done",
            Err(Error::Rejected(wrong)) => typed = Some((form, wrong)),
            Err(e) => return Err(e),
        }
    }
    let page = rq
        .page(c.title.clone())
        .crumb(rq.t("consultations-code-ask-title"), "/voice");
    draw(&rq, page, c, way, vec![(String::new(), voice)], typed).await
}

async fn draw(
    rq: &Rq,
    mut page: Page,
    c: Consultation,
    way: Way,
    voices: Vec<(String, Voice)>,
    typed: Option<(Form, Violations)>,
) -> Result<Response> {
    let mut db = rq.ctx.db();
    let nobody = Viewer::default();
    let of = Voiced { of: c.clone() };
    let may_rate = may::<RateVoice>(&nobody, &of);
    let (mut rating, mut form) = Default::default();
    if let Some((typed, wrong)) = typed {
        page = page.wrong(&wrong, typed.get("_key"));
        rating = typed.get("contribution").to_owned();
        form = typed;
    }
    let (mut printed, mut written) = (Vec::new(), Vec::new());
    for (organisation, voice) in voices {
        let mut found = kept::contributions_by_voice(&mut db, &voice.id).await?;
        if !may_rate {
            // An answer is told when all are: until then it may still change.
            for k in &mut found {
                (k.disposition, k.reason, k.new_paragraph) = Default::default();
            }
        }
        written.extend(statements::written_by_voice(&mut db, c.id, &voice.id).await?);
        printed.push(Printed {
            words: words(&mut db, &voice.id).await?,
            published: shown(&mut db, &page, &nobody, &c, found).await?,
            id: voice.id,
            name: voice.name,
            organisation,
        });
    }
    let choices = Considered::ALL.iter().map(|v| {
        let words = page.code("consultations-considered", v.code());
        (v.code().to_owned(), words)
    });
    rq.html(&VoicePage {
        choices: choices.collect(),
        may_withdraw: may::<WithdrawVoice>(&nobody, &of),
        may_contest: may::<ContestVoice>(&nobody, &of),
        statements: written,
        voices: printed,
        page,
        c,
        way,
        may_rate,
        rating,
        form,
    })
}
