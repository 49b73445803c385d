//! Joining in the demonstration: applications at every stage, decisions and appeals, targets, signed terms.

use std::{collections::HashMap, sync::Arc};

use admission::{
    commands,
    model::{Application as Applied, ApplicationId, Step},
    policy,
};
use anyhow::{Context, anyhow, bail};
use decisions::{AppealCase, AppealId, Decision, Seat};
use guard::{Action, App, Authorized, Code, Ctx};
use kernel::Language;
use parties::OrganisationId;
use terms::model::Side;
use web::{Form, Upload};

use super::{
    PLACE, form,
    seeds::{Answers, Application, End, Target},
};

const APPLICATIONS: &str = include_str!("../../seeds/demo/applications.json");
const TARGETS: &str = include_str!("../../seeds/demo/targets.json");
/// A paper that every application brings, as invented as they are.
const STATUTES: &[u8] =
    b"Statutes\n\n1. The organisation is invented.\n2. Its members meet once a year.\n";
const LIST: &[u8] = include_bytes!("../../seeds/demo/screening.csv");

/// Those who work on applications and appeals.
pub(super) struct Desk<'a> {
    pub app: &'a Arc<App>,
    /// By the keys of the personas.
    pub staff: &'a HashMap<String, Ctx>,
}

impl Desk<'_> {
    fn of(&self, persona: &str) -> anyhow::Result<&Ctx> {
        self.staff
            .get(persona)
            .with_context(|| format!("the demonstration lacks the {persona}"))
    }

    /// The Office says what the network should be made of, and puts a list of names in force.
    pub(super) async fn prepare(&self) -> anyhow::Result<()> {
        let officer = self.of("officer")?;
        for t in serde_json::from_str::<Vec<Target>>(TARGETS).context("targets")? {
            let permit = officer
                .authorize::<network::commands::SetTarget>(network::commands::Representation)?;
            let fields = form(&[
                ("group", &t.group),
                ("percent", &t.percent),
                ("reason", &t.reason),
            ]);
            network::commands::set_target(officer, permit, &fields)
                .await
                .with_context(|| t.group.clone())?;
        }
        let steward = self.of("steward")?;
        let mut fields = Form::default();
        fields.attach(Upload {
            field: "file".to_owned(),
            name: "invented-names.csv".to_owned(),
            bytes: LIST.into(),
        });
        let permit = steward.authorize::<policy::KeepLists>(policy::Desk)?;
        commands::publish_list(steward, permit, &fields).await?;
        Ok(())
    }

    /// Both sides sign the terms with some organisations; others have signed alone, or not yet.
    pub(super) async fn sign(
        &self,
        organisations: &[(OrganisationId, &Ctx)],
    ) -> anyhow::Result<()> {
        let officer = self.of("officer")?;
        for (n, (id, speaker)) in organisations.iter().enumerate() {
            if n % 4 == 3 {
                continue;
            }
            let (agreement, mut fields) =
                terms::commands::to_sign(&mut speaker.db(), *id, Language::English).await?;
            fields.set("accept", "on");
            let permit = speaker.authorize::<terms::policy::Sign>(agreement)?;
            terms::commands::sign(speaker, permit, Side::Organisation, &fields).await?;
            if n % 4 == 2 {
                continue;
            }
            let (agreement, mut fields) =
                terms::commands::to_sign(&mut officer.db(), *id, Language::English).await?;
            fields.set("accept", "on");
            let permit = officer.authorize::<terms::policy::Countersign>(agreement)?;
            terms::commands::sign(officer, permit, Side::Office, &fields).await?;
        }
        Ok(())
    }

    /// Every application of the seeds, as far as its end; gives the code of each with its key.
    pub(super) async fn applications(&self) -> anyhow::Result<Vec<(String, Code)>> {
        let all: Vec<Application> = serde_json::from_str(APPLICATIONS).context("applications")?;
        let mut codes = Vec::new();
        for a in &all {
            let code = self.apply(a).await.with_context(|| a.key.clone())?;
            codes.push((a.key.clone(), code));
        }
        Ok(codes)
    }

    async fn apply(&self, a: &Application) -> anyhow::Result<Code> {
        let mut applicant = Ctx::house(self.app);
        applicant.language = a.language;
        let permit = applicant.authorize::<policy::Begin>(policy::Entrance)?;
        let opened = commands::begin(&applicant, permit)
            .await?
            .ok_or_else(|| anyhow!("nothing was begun"))?;
        let (held, _) = self
            .app
            .by_code(Some(&opened.cookie))
            .await?
            .context("the code opens nothing")?;
        let id: ApplicationId = held.scope.parse().map_err(|e| anyhow!("{e}"))?;
        applicant.viewer.held.push(held);
        for step in Step::ALL {
            let mut fields = Form::default();
            for field in step.fields() {
                match a.answers.get(*field) {
                    None => {}
                    Some(Answers::One(value)) => fields.set(field, value),
                    Some(Answers::Several(values)) => {
                        for value in values {
                            fields.set(field, value);
                        }
                    }
                }
            }
            let permit = applicant.authorize::<policy::Write>(self.find(id).await?)?;
            commands::write(&applicant, permit, *step, &fields).await?;
        }
        let permit = applicant.authorize::<policy::Write>(self.find(id).await?)?;
        let paper = Upload {
            field: "file".to_owned(),
            name: "statutes.txt".to_owned(),
            bytes: STATUTES.into(),
        };
        commands::attach(&applicant, permit, &paper, "").await?;
        if a.end > End::Draft {
            let application = self.find(id).await?;
            let version = application.version;
            let permit = applicant.authorize::<policy::Submit>(application)?;
            commands::submit(&applicant, permit, version).await?;
            self.decide(&applicant, id, a).await?;
        }
        Ok(opened.code)
    }

    async fn find(&self, id: ApplicationId) -> anyhow::Result<Applied> {
        Ok(commands::find(&Ctx::house(self.app), id).await?)
    }

    /// The Office's side of an application.
    async fn decide(
        &self,
        applicant: &Ctx,
        id: ApplicationId,
        a: &Application,
    ) -> anyhow::Result<()> {
        let officer = self.of("officer")?;
        let application = self.find(id).await?;
        let (_, criteria) = commands::criteria(&mut officer.db(), &application).await?;
        match a.end {
            End::Draft | End::Submitted => return Ok(()),
            End::Clarification => {
                let mut fields = stamped(&application);
                fields.set(&format!("question-{}", a.criterion), &a.question);
                let permit = officer.authorize::<policy::Ask>(application)?;
                commands::put_questions(officer, permit, &criteria, &fields).await?;
                return Ok(());
            }
            End::Assessed | End::Admitted | End::Proposed | End::Appealed | End::Upheld => {}
        }
        let mut fields = stamped(&application);
        for c in &criteria {
            let unmet = c.code == a.criterion;
            let finding = if unmet { "not_met" } else { "met" };
            fields.set(&format!("finding-{}", c.code), finding);
            if unmet {
                fields.set(&format!("comment-{}", c.code), &a.comment);
            }
        }
        let permit = officer.authorize::<policy::Assess>(application)?;
        commands::keep_findings(officer, permit, &criteria, &fields).await?;
        if a.end == End::Assessed {
            return Ok(());
        }
        let application = self.find(id).await?;
        let subject = application.subject();
        let mut fields = stamped(&application);
        let admitted = a.end == End::Admitted;
        let (outcome, reason, public_reason) = if admitted {
            let reason = "Every criterion is met. Welcome.";
            ("admitted", reason, "Every criterion is met.")
        } else {
            ("refused", a.reason.as_str(), a.public_reason.as_str())
        };
        fields.set("outcome", outcome);
        fields.set("reason", reason);
        fields.set("public_reason", public_reason);
        let permit = officer.authorize::<policy::Propose>(application)?;
        commands::decide(officer, permit, &fields, PLACE.to_owned()).await?;
        if admitted || a.end == End::Proposed {
            return Ok(());
        }
        let confirmer = self.of("confirmer")?;
        let permit = confirmer.authorize(self.decision(&subject).await?)?;
        decisions::confirm(confirmer, permit).await?;
        let permit = applicant.authorize(self.decision(&subject).await?)?;
        let appeal = decisions::lodge(applicant, permit, &a.grounds).await?;
        self.judge(appeal, a).await
    }

    async fn decision(&self, subject: &str) -> anyhow::Result<Decision> {
        let house = Ctx::house(self.app);
        let all = decisions::of_subject(&mut house.db(), &house, subject).await?;
        all.into_iter().next().context("nothing was proposed")
    }

    /// An appeal: examined, before a panel; with the panel's answer where the seed has one.
    async fn judge(&self, id: AppealId, a: &Application) -> anyhow::Result<()> {
        let secretary = self.of("secretary")?;
        let (permit, base) = case(secretary, id).await?;
        let why = "It was lodged in time and says why.";
        decisions::examine(secretary, permit, base, "admissible", why).await?;
        let members = ["panellist", "panellist-two", "panellist-three"];
        let members: Vec<&Ctx> = members
            .iter()
            .map(|m| self.of(m))
            .collect::<anyhow::Result<_>>()?;
        let accounts: Vec<_> = members.iter().filter_map(|m| m.viewer.account).collect();
        let (permit, base) = case(secretary, id).await?;
        decisions::appoint(secretary, permit, base, &accounts).await?;
        if a.end == End::Appealed {
            return Ok(());
        }
        for member in &members {
            decisions::declare(member, seat(member, id).await?, "clear", "").await?;
        }
        for member in &members {
            decisions::vote(member, seat(member, id).await?, "uphold", &a.decided).await?;
        }
        let closing = decisions::Closing {
            reasons: a.decided.clone(),
            public_reasons: a.decided_public.clone(),
            remedy: String::new(),
            remedy_due: String::new(),
        };
        let (permit, base) = case(secretary, id).await?;
        decisions::close(secretary, permit, base, closing).await?;
        Ok(())
    }
}

/// A form that knows how the application stands.
fn stamped(a: &Applied) -> Form {
    form(&[("version", &a.version.to_string())])
}

async fn case<A: Action<On = AppealCase>>(
    ctx: &Ctx,
    id: AppealId,
) -> anyhow::Result<(Authorized<A>, i64)> {
    let case = decisions::appeal(&mut ctx.db(), ctx, id).await?;
    let base = case.version;
    Ok((ctx.authorize::<A>(case)?, base))
}

async fn seat<A: Action<On = Seat>>(ctx: &Ctx, id: AppealId) -> anyhow::Result<Authorized<A>> {
    let Some(account) = ctx.viewer.account else {
        bail!("a panellist without an account");
    };
    let seat = decisions::seat(&mut ctx.db(), ctx, id, account).await?;
    Ok(ctx.authorize::<A>(seat)?)
}
