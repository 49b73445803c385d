//! Each rule of each policy, left out, widened or narrowed, makes an answer differ from the sheets: none stands there
//! unproved. The walk of the sheets says which requests a changed rule could touch; only those are asked again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use guard::{Matrix, Role, Rule, trial};

use crate::rules::{Asking, Walked, said};

/// Requests that are tried for one changed rule, and how many of them of one route and way: first few, then more.
const TRIES: [(usize, usize); 2] = [(24, 3), (80, 12)];

/// A form that names in its body what it is about: sent empty it is refused to everybody alike.
const NAMED_IN_THE_FORM: &str =
    "what it is about is named in the form, not in the address; the tests of its feature send it";
/// What only says how much of a page is shown.
const WORDS: &str = "it says how much of a page is shown, not whether; canaries.txt says to whom";
/// Words that are sealed record by record.
const SEALED: &str =
    "its words are sealed for those who may read them: whom a wrong rule lets in finds nothing";
/// A form whose fields are looked at after the policy.
const EMPTY: &str = "sent empty it is refused either way; the tests of its feature send it whole";
/// Somebody without an account.
const BY_CODE: &str = "comes by a code that no persona holds; the tests of its feature do";
/// One form of two actions.
const ONE_FORM: &str = "one form adds words or opens anew, as the state says, and is sent empty";

/// A seat lets its holder in as well as the appeal does.
const SEAT: &str = "whoever has a seat on the panel is let onto the page by the seat too";
/// The persona has one object in one state.
const ONE_DRAFT: &str =
    "the applicant of the sheets has a draft alone; the tests of its feature go through the states";
/// Another person's are not found whatever a policy says.
const OWN: &str = "it finds what the person themselves wrote, and nothing else";

/// What is kept for an account.
const NOBODY: &str =
    "without an account there is nobody to keep it for, and it answers as the policy does";
/// Posts that are not shown.
const SHOWN: &str =
    "everybody reads the post of the sheets; the tests of its feature hold posts back";
/// A poll.
const NO_POLL: &str = "no topic of the sheets has a poll; the tests of its feature vote";

/// Changes that no request of the sheets notices by its status: how their names begin, and why they may stand.
const UNNOTICED: &[(&str, &str)] = &[
    ("appeal.see_panel for ", WORDS),
    ("decision.see_whole for ", WORDS),
    ("decision_register.see_waiting for ", WORDS),
    ("docket.see_all for ", WORDS),
    ("organisation.say_leadership for ", WORDS),
    ("panel_seat.see_seat for ", WORDS),
    ("office.answer_export for ", NAMED_IN_THE_FORM),
    ("office.change_appointment for ", NAMED_IN_THE_FORM),
    ("office.retry_job for ", NAMED_IN_THE_FORM),
    ("organisation.change_appointment for ", NAMED_IN_THE_FORM),
    ("sealed_records.agree for ", NAMED_IN_THE_FORM),
    ("upkeep.answer_flag for ", NAMED_IN_THE_FORM),
    ("upkeep.decide_flag for ", NAMED_IN_THE_FORM),
    ("upkeep_desk.confirm for ", NAMED_IN_THE_FORM),
    (
        "assessment.write for representative|organisation_administrator in none|draft|awaiting_organisation|awaiting_office|\
         agreed|expired|withdrawn: for everybody",
        SEALED,
    ),
    (
        "assessment.write for engagement_officer in none|draft|awaiting_organisation|awaiting_office|agreed|expired|\
         withdrawn: for everybody",
        SEALED,
    ),
    (
        "assessment.sign for representative|organisation_administrator in draft|awaiting_organisation: in every state",
        EMPTY,
    ),
    (
        "assessment.countersign for engagement_officer in draft|awaiting_office: in every state",
        EMPTY,
    ),
    (
        "incident.read for signed_in|applicant|engagement_officer in all: without applicant",
        BY_CODE,
    ),
    (
        "incident.add for signed_in|applicant in reported|acknowledged: without applicant",
        BY_CODE,
    ),
    (
        "incident.reopen for signed_in|applicant in closed: without applicant",
        BY_CODE,
    ),
    (
        "incident.add for signed_in|applicant in reported|acknowledged: in every state",
        ONE_FORM,
    ),
    (
        "incident.reopen for signed_in|applicant in closed: in every state",
        ONE_FORM,
    ),
    (
        "incident.handle for engagement_officer in reported|acknowledged: in every state",
        EMPTY,
    ),
    (
        "incident.handle for engagement_officer in reported|acknowledged: not in acknowledged",
        EMPTY,
    ),
    (
        "enquiry.read for signed_in|applicant|representative|focal_point|engagement_officer in all: without applicant",
        BY_CODE,
    ),
    (
        "enquiry.add for signed_in|applicant|representative in all: without applicant",
        BY_CODE,
    ),
    ("incidents.see_counts for ", WORDS),
    (
        "agreement.countersign for engagement_officer|network_steward in unsigned|by_organisation: ",
        EMPTY,
    ),
    (
        "agreement.sign for representative|organisation_administrator in unsigned|by_office: in every state",
        EMPTY,
    ),
    (
        "agreement.sign for representative|organisation_administrator in unsigned|by_office: not in unsigned",
        EMPTY,
    ),
    (
        "appeal.see for applicant|representative|organisation_administrator in all: without applicant",
        BY_CODE,
    ),
    ("appeal.see for panellist in all: ", SEAT),
    (
        "appeal.withdraw for applicant|representative|organisation_administrator in lodged|admissible|panel: without applicant",
        BY_CODE,
    ),
    (
        "application.remedy for engagement_officer|network_steward in refused: in every state",
        EMPTY,
    ),
    (
        "application.see_own for applicant in all: not in ",
        ONE_DRAFT,
    ),
    (
        "application.withdraw for applicant in draft|submitted|clarification|deciding: not in ",
        ONE_DRAFT,
    ),
    (
        "application.write for applicant in draft|clarification: not in clarification",
        ONE_DRAFT,
    ),
    (
        "briefing.answer_question for engagement_officer in call|closed|committed|drawn|held: for everybody",
        NAMED_IN_THE_FORM,
    ),
    (
        "briefing.ask for member|representative|organisation_administrator in call|closed|committed|drawn: for everybody",
        EMPTY,
    ),
    (
        "briefing.be_willing for representative|organisation_administrator in call: for everybody",
        EMPTY,
    ),
    (
        "briefing.move for engagement_officer in draft|call|closed|committed|drawn: in every state",
        EMPTY,
    ),
    (
        "briefing.move for engagement_officer in draft|call|closed|committed|drawn: not in ",
        EMPTY,
    ),
    (
        "briefing.seat for engagement_officer in drawn|held: in every state",
        NAMED_IN_THE_FORM,
    ),
    (
        "briefing.seat for engagement_officer in drawn|held: not in ",
        NAMED_IN_THE_FORM,
    ),
    (
        "briefing.weigh for engagement_officer in call|closed: for everybody",
        NAMED_IN_THE_FORM,
    ),
    (
        "consultation.move for engagement_officer|consultation_manager in draft|open|closed|synthesis|response: not in response",
        EMPTY,
    ),
    (
        "consultation.rate for member|representative|organisation_administrator in response|followed_up: for everybody",
        OWN,
    ),
    (
        "consultation.rate for member|representative|organisation_administrator in response|followed_up: without ",
        OWN,
    ),
    (
        "consultation.reconsider for engagement_officer|consultation_manager|focal_point in response|followed_up: in every state",
        EMPTY,
    ),
    (
        "consultation.withdraw for member|representative|organisation_administrator in open|closed: for everybody",
        OWN,
    ),
    (
        "decision.appeal for applicant|representative|organisation_administrator in made: without applicant",
        BY_CODE,
    ),
    (
        "obligation.answer for engagement_officer|network_steward in office_disputed: in every state",
        EMPTY,
    ),
    (
        "obligation.answer for representative|organisation_administrator in own_disputed: in every state",
        EMPTY,
    ),
    (
        "obligation.dispute for engagement_officer|network_steward in own_done: in every state",
        EMPTY,
    ),
    (
        "obligation.dispute for representative|organisation_administrator in office_done: in every state",
        EMPTY,
    ),
    (
        "obligation.mark_done for engagement_officer|network_steward in office_open: in every state",
        EMPTY,
    ),
    (
        "obligation.mark_done for representative|organisation_administrator in own_open: in every state",
        EMPTY,
    ),
    ("office.ask_export for ", NAMED_IN_THE_FORM),
    ("panel_seat.release for ", NAMED_IN_THE_FORM),
    ("recoveries.confirm for ", NAMED_IN_THE_FORM),
    ("voice.", BY_CODE),
    (
        "calendar.subscribe for signed_in in all: for everybody",
        NOBODY,
    ),
    (
        "event.move for engagement_officer in draft|published: ",
        EMPTY,
    ),
    (
        "event.seat for engagement_officer in published: in every state",
        NAMED_IN_THE_FORM,
    ),
    ("forum_post.see for signed_in in all: left out", SHOWN),
    ("forum_post.take for signed_in in held|declined: ", SHOWN),
    (
        "forum_post.take for engagement_officer|consultation_manager|auditor in held|declined: ",
        SHOWN,
    ),
    (
        "forum_post.take for engagement_officer|consultation_manager in removed: ",
        SHOWN,
    ),
    (
        "forum_topic.reply for engagement_officer|consultation_manager in open: for everybody",
        EMPTY,
    ),
    (
        "forum_topic.reply for member|representative|organisation_administrator in open: for everybody",
        EMPTY,
    ),
    (
        "forum_topic.solve for signed_in|engagement_officer|consultation_manager in open|closed: ",
        NAMED_IN_THE_FORM,
    ),
    ("forum_topic.vote for ", NO_POLL),
    (
        "forum_topic.watch for visitor in open|closed|archived: not in open",
        EMPTY,
    ),
];

/// States in which no object of the sheets stands, by kind: what is left out there, the tests of its feature notice.
const ELSEWHERE: &[(&str, &[&str])] = &[
    (
        "assessment",
        &[
            "none",
            "draft",
            "awaiting_organisation",
            "awaiting_office",
            "expired",
            "withdrawn",
            "outside",
        ],
    ),
    ("agreement", &["by_office", "outside"]),
    ("forum_measure", &["contested", "settled"]),
    (
        "forum_post",
        &["declined", "dropped", "held", "removed", "withdrawn"],
    ),
    ("forum_space", &["archived"]),
    ("forum_topic", &["archived", "closed", "waiting"]),
    ("incident", &["reported"]),
    ("landscape", &["live"]),
    (
        "obligation",
        &["lapsed", "office_disputed", "own_done", "settled"],
    ),
    ("upkeep", &["registered", "suspended", "departed", "merged"]),
];

/// A policy with one change.
struct Mutant {
    kind: &'static str,
    /// The rule's own action, as routes name it.
    action: String,
    what: String,
    /// Whether it gives more instead of less.
    widens: bool,
    before: &'static [Rule],
    after: &'static [Rule],
}

fn kept<T: Clone + 'static>(all: Vec<T>) -> &'static [T] {
    // A policy is made of what stays for good; a test ends soon.
    Vec::leak(all)
}

/// What is said of a change that gives more.
const WIDER: [&str; 2] = ["for everybody", "in every state"];

/// The ways in which a rule can be changed: what is said of each, and what stands instead of it.
fn changes(matrix: &Matrix, rule: &Rule) -> Vec<(String, Option<Rule>)> {
    let with_roles = |roles: Vec<Role>| {
        let roles = kept(roles);
        Some(Rule { roles, ..*rule })
    };
    let with_states = |states: Vec<&'static str>| {
        let states = kept(states);
        Some(Rule { states, ..*rule })
    };
    let mut all = vec![
        ("left out".to_owned(), None),
        (WIDER[0].to_owned(), with_roles(Role::ALL.to_vec())),
    ];
    if !rule.states.is_empty() {
        // No state named means all of them.
        all.push((WIDER[1].to_owned(), with_states(Vec::new())));
    }
    if rule.roles.len() > 1 {
        for role in rule.roles {
            let rest = rule.roles.iter().copied().filter(|r| r != role);
            let what = format!("without {}", role.code());
            all.push((what, with_roles(rest.collect())));
        }
    }
    let states = if rule.states.is_empty() {
        matrix.states()
    } else {
        rule.states
    };
    if states.len() > 1 {
        for state in states {
            let rest = states.iter().copied().filter(|s| s != state);
            let what = format!("not in {state}");
            all.push((what, with_states(rest.collect())));
        }
    }
    all
}

/// Every policy with one change.
fn mutants(matrices: &[Matrix]) -> Vec<Mutant> {
    let mut all = Vec::new();
    for matrix in matrices {
        for (at, rule) in matrix.rules().iter().enumerate() {
            let roles: Vec<&str> = rule.roles.iter().map(|r| r.code()).collect();
            let states = if rule.states.is_empty() {
                "all".to_owned()
            } else {
                rule.states.join("|")
            };
            let action = format!("{}.{}", matrix.kind, rule.action);
            for (what, instead) in changes(matrix, rule) {
                let mut rules = matrix.rules().to_vec();
                match instead {
                    Some(rule) => rules[at] = rule,
                    None => {
                        rules.remove(at);
                    }
                }
                all.push(Mutant {
                    kind: matrix.kind,
                    widens: WIDER.contains(&what.as_str()),
                    what: format!("{action} for {} in {states}: {what}", roles.join("|")),
                    action: action.clone(),
                    before: matrix.rules(),
                    after: kept(rules),
                });
            }
        }
    }
    all
}

/// The kind and state of a change in which nothing of the sheets stands.
fn elsewhere(mutant: &Mutant) -> Option<(&'static str, &'static str)> {
    let of_kind = ELSEWHERE.iter().filter(|(kind, _)| *kind == mutant.kind);
    of_kind
        .flat_map(|(kind, states)| states.iter().map(move |state| (*kind, *state)))
        .find(|(_, state)| mutant.what.ends_with(&format!(": not in {state}")))
}

/// Whether a change makes no difference to whoever holds one role: another rule says the same already.
fn changes_nothing(mutant: &Mutant, matrix: &Matrix) -> bool {
    let action = mutant.action.rsplit('.').next().unwrap_or_default();
    let rule = mutant.before.iter().find(|r| r.action == action);
    let action = rule.map_or("", |r| r.action);
    Role::ALL.iter().copied().all(|role| {
        let mut roles = vec![Role::Visitor, role];
        // Who applies by a code has no account.
        if role != Role::Visitor && role != Role::Applicant {
            roles.push(Role::SignedIn);
        }
        matrix.states().iter().copied().all(|state| {
            let question = trial::Asked {
                kind: mutant.kind,
                action,
                roles: roles.clone(),
                state,
            };
            !question.tells_apart(mutant.before, mutant.after)
        })
    })
}

/// The requests that a change could touch: first those whose own rule it is, and pages before forms; few of each route.
fn touched(
    mutant: &Mutant,
    requests: &[Asking],
    asked: &HashMap<trial::Asked, Vec<usize>>,
    (tries, of_one_route): (usize, usize),
) -> Vec<usize> {
    let mut found: BTreeSet<(bool, bool, usize)> = BTreeSet::new();
    for (question, by) in asked {
        if question.kind == mutant.kind && question.tells_apart(mutant.before, mutant.after) {
            found.extend(by.iter().map(|at| {
                let request = &requests[*at];
                let other = request.action != mutant.action;
                (other, !request.heading.starts_with("GET"), *at)
            }));
        }
    }
    let mut of_route: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all: Vec<usize> = Vec::new();
    for (_, _, at) in found {
        let n = of_route.entry(&requests[at].heading).or_default();
        *n += 1;
        if *n <= of_one_route {
            all.push(at);
        }
    }
    all.truncate(tries);
    all
}

/// Whether a request is answered otherwise while the change holds, and as before without it.
async fn notices(mutant: &Mutant, walked: &mut Walked, at: usize) -> bool {
    let Walked {
        world,
        learnt,
        requests,
        ..
    } = walked;
    let request = &requests[at];
    trial::change(mutant.kind, mutant.after);
    let changed = request.once(world, learnt).await;
    trial::change_back();
    request.tidy(world, &changed).await;
    if said(&changed) == request.expected {
        return false;
    }
    // It was the change, and not what another try left behind.
    let again = request.once(world, learnt).await;
    request.tidy(world, &again).await;
    said(&again) == request.expected
}

/// Every change of every rule is noticed by a request of the sheets.
pub async fn each_is_noticed(mut walked: Walked) {
    let features = walked.world.app.house.features.clone();
    let matrices: Vec<Matrix> = features.iter().flat_map(|f| f.policies.clone()).collect();
    let mutants = mutants(&matrices);
    let mut survivors = BTreeSet::new();
    let mut not_there = BTreeSet::new();
    for mutant in &mutants {
        let matrix = matrices.iter().find(|m| m.kind == mutant.kind);
        if matrix.is_some_and(|m| changes_nothing(mutant, m)) {
            continue;
        }
        let mut tried = BTreeSet::new();
        let mut noticed = false;
        for most in TRIES {
            let tries = touched(mutant, &walked.requests, &walked.asked, most);
            // What would give nobody anything is no change. What takes something from nobody is a rule that nobody needs.
            noticed |= mutant.widens && tries.is_empty();
            for at in tries {
                if !noticed && tried.insert(at) {
                    noticed = notices(mutant, &mut walked, at).await;
                }
            }
        }
        match elsewhere(mutant) {
            _ if noticed => {}
            Some(state) => {
                not_there.insert(state);
            }
            None => {
                survivors.insert(mutant.what.as_str());
            }
        }
    }
    let named: BTreeSet<_> = ELSEWHERE
        .iter()
        .flat_map(|(kind, states)| states.iter().map(move |state| (*kind, *state)))
        .collect();
    assert_eq!(not_there, named, "the sheets have objects in these by now");
    let kinds: BTreeSet<&str> = mutants.iter().map(|m| m.kind).collect();
    assert_eq!(kinds.len(), matrices.len(), "every policy has rules");
    assert!(mutants.len() > 500, "{}", mutants.len());
    let new: Vec<&&str> = survivors
        .iter()
        .filter(|s| !UNNOTICED.iter().any(|(known, _)| s.starts_with(known)))
        .collect();
    let gone: Vec<&str> = UNNOTICED
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| !survivors.iter().any(|s| s.starts_with(known)))
        .collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "{} of {} changed rules are noticed nowhere; give the sheets a row that does, or say in UNNOTICED why not:\n\
         {new:#?}\nand these are noticed by now:\n{gone:#?}",
        new.len(),
        mutants.len()
    );
}

#[test]
fn a_rule_is_changed_in_every_way() {
    struct Gate;
    impl guard::Object for Gate {
        const KIND: &'static str = "gate";
        const STATES: &'static [&'static str] = &["open", "shut"];
        const RULES: &'static [Rule] = &[Rule {
            action: "pass",
            roles: &[Role::Visitor, Role::Auditor],
            states: &["open"],
        }];
        fn state(&self) -> &'static str {
            "open"
        }
        fn roles(&self, _: &guard::Viewer) -> Vec<Role> {
            Vec::new()
        }
    }
    let all = mutants(&[Matrix::of::<Gate>()]);
    let what: Vec<&str> = all
        .iter()
        .filter_map(|m| Some(m.what.split_once(": ")?.1))
        .collect();
    assert_eq!(
        what,
        [
            "left out",
            "for everybody",
            "in every state",
            "without visitor",
            "without auditor"
        ]
    );
    let changed = all.iter().all(|m| {
        let asked = |roles: &[Role], state| trial::Asked {
            kind: "gate",
            action: "pass",
            roles: roles.to_vec(),
            state,
        };
        Role::ALL
            .iter()
            .flat_map(|r| ["open", "shut"].map(|s| asked(&[*r], s)))
            .any(|a| a.tells_apart(m.before, m.after))
    });
    assert!(changed);
}
