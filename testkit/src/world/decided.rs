//! Decisions of the world in every state, and appeals brought as far as their names say.

use decisions::{AppealId, DecisionId, Finding, Found, Making, Vote, Zone};
use guard::{AccountId, Ctx, Role};
use kernel::{Language, Localized, args, day};

use super::World;

/// How far decisions are.
const DECISIONS: [&str; 6] = [
    "proposed",
    "sent_back",
    "lapsed",
    "favourable",
    "made",
    "late",
];
/// How far appeals are: `asked`, `cleared` and `tallied` are before a panel on which the panellist was asked, has declared,
/// or all have voted; `elsewhere` is before a panel without the panellist.
const APPEALS: [&str; 11] = [
    "lodged",
    "inadmissible",
    "admissible",
    "asked",
    "cleared",
    "tallied",
    "upheld",
    "overturned",
    "remedied",
    "withdrawn",
    "elsewhere",
];

impl World {
    /// The other panellists, the criteria that pages lead to, and one decision and one appeal for tests that need no more.
    pub(super) async fn court(&mut self) {
        for n in 1..=4 {
            let email = format!("panel{n}@example.org");
            let person = self
                .app
                .person(&format!("Panellist {n}"), &email, Role::Panellist, "")
                .await;
            self.marks.panel.push(person);
        }
        let kind = &decisions::CORRECTION;
        if decisions::in_force(&mut self.app.ctx().db(), kind)
            .await
            .is_err()
        {
            let criteria = vec![decisions::Criterion {
                code: "accuracy".to_owned(),
                title: Localized::one(Language::English, "Accuracy"),
                text: Localized::one(
                    Language::English,
                    "What stands there can be shown to be so.",
                ),
            }];
            let steward = self.act("steward").await;
            let unit = steward.write(move |tx, ctx| {
                Box::pin(async move {
                    decisions::publish(tx, &ctx, kind, &criteria, "The first ones", 0).await
                })
            });
            unit.await.unwrap();
        }
        self.decide("own", "made").await;
        self.contest("own", "cleared").await;
    }

    /// Every decision and every appeal.
    pub async fn decide_everything(&mut self) {
        for whose in ["own", "other"] {
            for state in DECISIONS {
                if !self
                    .marks
                    .decisions
                    .contains_key(&format!("{whose} {state}"))
                {
                    self.decide(whose, state).await;
                }
            }
            for state in APPEALS {
                if !self.marks.appeals.contains_key(&format!("{whose} {state}")) {
                    self.contest(whose, state).await;
                }
            }
        }
    }

    async fn act(&self, persona: &str) -> Ctx {
        self.app.acting(&self.marks.people[persona]).await
    }

    /// Makes a decision as far as a state.
    pub(super) async fn decide(&mut self, whose: &str, state: &str) {
        let object = format!("{whose} {state}");
        let id = self.propose(&object, state != "favourable").await;
        match state {
            "made" => self.confirm(id).await,
            "late" => {
                self.confirm(id).await;
                let sql = "UPDATE decisions SET appeal_until = 0 WHERE id = $1";
                self.app.change(sql, args![id]).await;
            }
            "sent_back" => {
                let why = self.written("decision sent back", &object);
                let confirmer = self.act("confirmer").await;
                let d = self.read(id).await;
                let permit = confirmer.authorize(d).unwrap();
                decisions::send_back(&confirmer, permit, &why)
                    .await
                    .unwrap();
            }
            "lapsed" => {
                let why = self.written("decision sent back", &object);
                let subject = self.read(id).await.subject;
                let ctx = self.app.ctx();
                let unit = ctx.write(move |tx, ctx| {
                    Box::pin(async move {
                        let kinds: Vec<&decisions::Kind> = decisions::KINDS.iter().collect();
                        decisions::lapse(tx, &ctx, &subject, &kinds, &why).await
                    })
                });
                unit.await.unwrap();
            }
            _ => {}
        }
        self.marks.decisions.insert(object, id.to_string());
    }

    async fn read(&self, id: DecisionId) -> decisions::Decision {
        decisions::decision(&mut self.app.ctx().db(), &self.app.ctx(), id)
            .await
            .unwrap()
    }

    async fn propose(&mut self, object: &str, adverse: bool) -> DecisionId {
        let whose = object.split(' ').next().unwrap();
        let organisation = self.marks.organisations[&format!("{whose} office")].clone();
        let now = self.app.clock.now();
        self.marks.made += 1;
        let making = Making {
            kind: &decisions::CORRECTION,
            subject: format!("correction:{}", self.marks.made),
            subject_name: self.written("decision subject", object),
            organisation: Some(organisation.parse().unwrap()),
            outcome: if adverse { "kept" } else { "corrected" }.to_owned(),
            criteria_version: None,
            findings: vec![Found {
                criterion: "accuracy".to_owned(),
                title: Localized::one(Language::English, "Accuracy"),
                finding: if adverse {
                    Finding::NotMet
                } else {
                    Finding::Met
                },
                comment: self.written("decision comment", object),
            }],
            reason: self.written("decision reason", object),
            public_reason: self.written(
                if matches!(
                    object.split(' ').nth(1),
                    Some("proposed" | "sent_back" | "lapsed")
                ) {
                    "decision public reason, not in force"
                } else {
                    "decision public reason"
                },
                object,
            ),
            received: now,
            due: now.plus(day(14)),
            zone: "Africa/Nairobi".parse::<Zone>().unwrap(),
            hands: Vec::new(),
        };
        let officer = self.act("officer").await;
        let unit = officer.write(move |tx, ctx| {
            Box::pin(async move { decisions::propose(tx, &ctx, making).await })
        });
        unit.await.unwrap()
    }

    async fn confirm(&self, id: DecisionId) {
        let confirmer = self.act("confirmer").await;
        let permit = confirmer.authorize(self.read(id).await).unwrap();
        decisions::confirm(&confirmer, permit).await.unwrap();
    }

    /// Appeals against a decision of its own, and brings the appeal as far as a state.
    pub(super) async fn contest(&mut self, whose: &str, state: &str) {
        let object = format!("{whose} {state}");
        let decision = self.propose(&format!("{object} appealed"), true).await;
        self.confirm(decision).await;
        let speaker = if whose == "own" {
            "representative"
        } else {
            "stranger"
        };
        let speaker = self.act(speaker).await;
        let grounds = self.written("appeal grounds", &object);
        let permit = speaker.authorize(self.read(decision).await).unwrap();
        let id = decisions::lodge(&speaker, permit, &grounds).await.unwrap();
        self.marks.appeals.insert(object.clone(), id.to_string());
        if state == "lodged" {
            self.marks
                .decisions
                .insert(format!("{whose} appealed"), decision.to_string());
            return;
        }
        if state == "withdrawn" {
            let (permit, base) = self.case(&speaker, id).await;
            decisions::withdraw(&speaker, permit, base).await.unwrap();
            return;
        }
        let secretary = self.act("secretary").await;
        let reason = self.written("appeal examination", &object);
        let answer = if state == "inadmissible" {
            "inadmissible"
        } else {
            "admissible"
        };
        let (permit, base) = self.case(&secretary, id).await;
        decisions::examine(&secretary, permit, base, answer, &reason)
            .await
            .unwrap();
        if matches!(state, "inadmissible" | "admissible") {
            return;
        }
        self.judge(&object, state, id, &secretary).await;
    }

    async fn case<A: guard::Action<On = decisions::AppealCase>>(
        &self,
        ctx: &Ctx,
        id: AppealId,
    ) -> (guard::Authorized<A>, i64) {
        let case = decisions::appeal(&mut ctx.db(), ctx, id).await.unwrap();
        let base = case.version;
        (ctx.authorize::<A>(case).unwrap(), base)
    }

    async fn seat<A: guard::Action<On = decisions::Seat>>(
        &self,
        ctx: &Ctx,
        id: AppealId,
    ) -> guard::Authorized<A> {
        let account = ctx.viewer.account.unwrap();
        let seat = decisions::seat(&mut ctx.db(), ctx, id, account)
            .await
            .unwrap();
        ctx.authorize::<A>(seat).unwrap()
    }

    async fn judge(&mut self, object: &str, state: &str, id: AppealId, secretary: &Ctx) {
        let interim = self.written("appeal interim measure", object);
        let (permit, base) = self.case(secretary, id).await;
        decisions::set_interim(secretary, permit, base, true, &interim)
            .await
            .unwrap();
        let first = if state == "elsewhere" {
            self.marks.panel[2].clone()
        } else {
            self.marks.people["panellist"].clone()
        };
        let (mut members, mut accounts) = (Vec::new(), Vec::new());
        for person in [&first, &self.marks.panel[0], &self.marks.panel[1]] {
            accounts.push(person.account);
            members.push(self.app.acting(person).await);
        }
        self.appoint(secretary, id, &accounts).await;
        if matches!(state, "asked" | "elsewhere") {
            return;
        }
        // One has a conflict, and somebody else takes the seat.
        let conflict = self.written("appeal declaration", object);
        let seat = self.seat(&members[2], id).await;
        decisions::declare(&members[2], seat, "conflict", &conflict)
            .await
            .unwrap();
        let other = self.marks.panel[3].clone();
        self.appoint(secretary, id, &[other.account]).await;
        members[2] = self.app.acting(&other).await;
        for member in &members {
            let seat = self.seat(member, id).await;
            decisions::declare(member, seat, "clear", "").await.unwrap();
        }
        if state == "cleared" {
            return;
        }
        let vote = if state == "upheld" {
            Vote::Uphold
        } else {
            Vote::Overturn
        };
        for (n, member) in members.iter().enumerate() {
            let field = if n == 0 {
                "appeal opinion of the panellist"
            } else {
                "appeal opinion of another"
            };
            let opinion = self.written(field, object);
            let seat = self.seat(member, id).await;
            decisions::vote(member, seat, vote.code(), &opinion)
                .await
                .unwrap();
        }
        if state == "tallied" {
            return;
        }
        let closing = decisions::Closing {
            reasons: self.written("appeal reasons", object),
            public_reasons: self.written("appeal public reasons", object),
            remedy: if state == "upheld" {
                String::new()
            } else {
                self.written("appeal remedy", object)
            },
            remedy_due: self.app.clock.now().plus(day(10)).iso_date(),
        };
        let (permit, base) = self.case(secretary, id).await;
        decisions::close(secretary, permit, base, closing)
            .await
            .unwrap();
        if state == "remedied" {
            let note = self.written("appeal remedy note", object);
            let officer = self.act("officer").await;
            let (permit, base) = self.case(&officer, id).await;
            decisions::remedy(&officer, permit, base, &note)
                .await
                .unwrap();
        }
    }

    async fn appoint(&self, secretary: &Ctx, id: AppealId, accounts: &[AccountId]) {
        let (permit, base) = self.case(secretary, id).await;
        decisions::appoint(secretary, permit, base, accounts)
            .await
            .unwrap();
    }
}
