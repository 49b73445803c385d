//! Everybody who has a part in a decision and in the appeal against it.

use decisions::{
    AppealCase, AppealId, Criterion, DecisionId, Finding, Found, Kind, Making, Outcome, Zone,
};
use guard::{AccountId, Authorized, Ctx, Role};
use kernel::{Error, Language, Localized, Result};
use testkit::{Person, TestApp};

/// A kind of decision that this house does not know: one value, no table.
pub const GRANT: Kind = Kind {
    code: "grant",
    outcomes: &[
        Outcome {
            code: "awarded",
            adverse: false,
            met: true,
        },
        Outcome {
            code: "declined",
            adverse: true,
            met: false,
        },
    ],
    decide_within: 15,
    appeal_within: 10,
};

/// The people of a house.
pub struct Court {
    pub app: TestApp,
    pub officer: Ctx,
    pub assessor: Person,
    pub confirmer: Ctx,
    pub secretary: Ctx,
    pub second_secretary: Ctx,
    pub steward: Ctx,
    /// Six of them.
    pub panellists: Vec<(Person, Ctx)>,
    made: std::sync::atomic::AtomicU64,
}

impl Court {
    pub async fn on(engine: &'static str) -> Self {
        let app = TestApp::on(engine).await;
        let mut people = Vec::new();
        for (at, role) in [
            (0, Role::EngagementOfficer),
            (1, Role::Panellist),
            (2, Role::DecisionConfirmer),
            (3, Role::AppealsSecretary),
            (4, Role::AppealsSecretary),
            (5, Role::NetworkSteward),
        ] {
            let email = format!("office{at}@example.org");
            people.push(app.person(&format!("Office {at}"), &email, role, "").await);
        }
        let mut panellists = Vec::new();
        for at in 0..6 {
            let email = format!("panel{at}@example.org");
            let person = app
                .person(&format!("Panel {at}"), &email, Role::Panellist, "")
                .await;
            let ctx = app.acting(&person).await;
            panellists.push((person, ctx));
        }
        Self {
            officer: app.acting(&people[0]).await,
            assessor: people[1].clone(),
            confirmer: app.acting(&people[2]).await,
            secretary: app.acting(&people[3]).await,
            second_secretary: app.acting(&people[4]).await,
            steward: app.acting(&people[5]).await,
            panellists,
            app,
            made: std::sync::atomic::AtomicU64::new(0),
        }
    }

    /// What an officer would propose.
    pub fn making(&self, outcome: &str) -> Making {
        let n = self.made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let declined = outcome == "declined";
        Making {
            kind: &GRANT,
            subject: format!("application:{n}"),
            subject_name: "Élan pour la Paix (EPP)".to_owned(),
            organisation: None,
            outcome: outcome.to_owned(),
            criteria_version: None,
            findings: vec![Found {
                criterion: "independence".to_owned(),
                title: Localized::one(Language::English, "Independence"),
                finding: if declined {
                    Finding::NotMet
                } else {
                    Finding::Met
                },
                comment: "The declaration is missing.".to_owned(),
            }],
            reason: "The declaration of independence is missing.".to_owned(),
            public_reason: "A declaration was missing.".to_owned(),
            received: self.app.clock.now(),
            due: self.app.clock.now().plus(kernel::day(20)),
            zone: "America/Lima".parse::<Zone>().unwrap(),
            hands: vec![self.assessor.account],
        }
    }

    pub async fn propose(&self, making: Making) -> Result<DecisionId> {
        self.officer
            .write(move |tx, ctx| {
                Box::pin(async move { decisions::propose(tx, &ctx, making).await })
            })
            .await
    }

    /// A refusal in force.
    pub async fn declined(&self) -> DecisionId {
        let id = self.propose(self.making("declined")).await.unwrap();
        self.confirm(id).await.unwrap();
        id
    }

    pub async fn confirm(&self, id: DecisionId) -> Result<()> {
        let d = decisions::decision(&mut self.app.ctx().db(), &self.app.ctx(), id).await?;
        decisions::confirm(&self.confirmer, self.confirmer.authorize(d)?).await
    }

    /// The one concerned, who has no account and came with a code.
    pub async fn applicant(&self, id: DecisionId) -> Ctx {
        let mut ctx = self.app.ctx();
        let d = decisions::decision(&mut ctx.db(), &ctx, id).await.unwrap();
        let scope = d.subject.split_once(':').unwrap().1.to_owned();
        let unit = ctx
            .write(move |tx, ctx| {
                Box::pin(async move { ctx.begin_by_code(tx, Role::Applicant, &scope).await })
            })
            .await;
        let (held, hash) = ctx
            .app
            .by_code(Some(&unit.unwrap()))
            .await
            .unwrap()
            .unwrap();
        ctx.viewer.held.push(held);
        ctx.viewer.session = hash;
        ctx
    }

    pub async fn lodge(&self, id: DecisionId) -> Result<AppealId> {
        let applicant = self.applicant(id).await;
        let d = decisions::decision(&mut applicant.db(), &applicant, id).await?;
        decisions::lodge(&applicant, applicant.authorize(d)?, "It was attached.").await
    }

    /// The appeal as somebody meets it.
    pub async fn case(&self, ctx: &Ctx, id: AppealId) -> AppealCase {
        decisions::appeal(&mut ctx.db(), ctx, id).await.unwrap()
    }

    /// An appeal with the proof that somebody may do something to it.
    pub async fn may<A: guard::Action<On = AppealCase>>(
        &self,
        ctx: &Ctx,
        id: AppealId,
    ) -> Result<(Authorized<A>, i64)> {
        let case = self.case(ctx, id).await;
        let base = case.version;
        Ok((ctx.authorize::<A>(case)?, base))
    }

    pub async fn examine(&self, id: AppealId, answer: &str) -> Result<()> {
        let (case, base) = self.may(&self.secretary, id).await?;
        decisions::examine(&self.secretary, case, base, answer, "It is in time.").await
    }

    pub async fn appoint(&self, id: AppealId, panel: &[usize]) -> Result<()> {
        let accounts: Vec<AccountId> = panel
            .iter()
            .map(|p| self.panellists[*p].0.account)
            .collect();
        let (case, base) = self.may(&self.secretary, id).await?;
        decisions::appoint(&self.secretary, case, base, &accounts).await
    }

    async fn seat<A: guard::Action<On = decisions::Seat>>(
        &self,
        ctx: &Ctx,
        id: AppealId,
        who: usize,
    ) -> Result<Authorized<A>> {
        let account = self.panellists[who].0.account;
        let seat = decisions::seat(&mut ctx.db(), ctx, id, account).await?;
        ctx.authorize::<A>(seat)
    }

    pub async fn declare(&self, id: AppealId, who: usize, answer: &str) -> Result<()> {
        let ctx = &self.panellists[who].1;
        let seat = self.seat(ctx, id, who).await?;
        decisions::declare(ctx, seat, answer, "I know the chair.").await
    }

    pub async fn vote(&self, id: AppealId, who: usize, vote: &str) -> Result<()> {
        let ctx = &self.panellists[who].1;
        let seat = self.seat(ctx, id, who).await?;
        decisions::vote(ctx, seat, vote, "The file shows it.").await
    }

    pub async fn step_down(&self, id: AppealId, who: usize) -> Result<()> {
        let ctx = &self.panellists[who].1;
        let seat = self.seat(ctx, id, who).await?;
        decisions::step_down(ctx, seat, "I am ill.").await
    }

    pub async fn release(&self, id: AppealId, who: usize) -> Result<()> {
        let seat = self.seat(&self.secretary, id, who).await?;
        decisions::release(&self.secretary, seat, "No answer.").await
    }

    pub fn closing(&self) -> decisions::Closing {
        decisions::Closing {
            reasons: "The declaration had been sent.".to_owned(),
            public_reasons: "The file was complete.".to_owned(),
            remedy: "Decide again.".to_owned(),
            remedy_due: self.app.clock.now().plus(kernel::day(10)).iso_date(),
        }
    }

    pub async fn close(&self, id: AppealId) -> Result<()> {
        let (case, base) = self.may(&self.secretary, id).await?;
        decisions::close(&self.secretary, case, base, self.closing()).await
    }

    pub async fn remedy(&self, id: AppealId) -> Result<()> {
        let (case, base) = self.may(&self.steward, id).await?;
        decisions::remedy(&self.steward, case, base, "Decided again.").await
    }

    pub async fn withdraw(&self, id: AppealId) -> Result<()> {
        let decision = self.case(&self.secretary, id).await.decision;
        let applicant = self.applicant(decision).await;
        let (case, base) = self.may(&applicant, id).await?;
        decisions::withdraw(&applicant, case, base).await
    }

    pub async fn state(&self, id: AppealId) -> &'static str {
        self.case(&self.secretary, id).await.state.code()
    }

    /// The criteria that a version could hold.
    pub fn criteria(&self, code: &str) -> Vec<Criterion> {
        vec![Criterion {
            code: code.to_owned(),
            title: Localized::one(Language::English, "Independence"),
            text: Localized::one(Language::English, "Who pays, who decides."),
        }]
    }
}

/// What a refusal says, and for which field.
pub fn said<T: std::fmt::Debug>(result: Result<T>) -> (String, String) {
    match result {
        Err(Error::Rejected(v)) => (v.0[0].field.clone(), v.0[0].message.key.clone()),
        other => panic!("a refusal was expected: {other:?}"),
    }
}
