//! Each rule of each policy, left out or turned round, makes somebody's answer differ from the sheets: none stands there
//! unproved.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use guard::{Matrix, Role, Rule, trial};

use crate::rules::{Asking, hold, said};

/// Requests that are tried for one changed rule.
const TRIES: usize = 60;

/// Changes that nobody notices by an answer's status, and why each may stand.
const UNNOTICED: &[(&str, &str)] = &[];

/// A policy with one change.
struct Mutant {
    kind: &'static str,
    what: String,
    before: &'static [Rule],
    after: &'static [Rule],
}

fn kept<T: Clone + 'static>(all: Vec<T>) -> &'static [T] {
    // A policy is made of what stays for good; a test ends soon.
    Vec::leak(all)
}

/// Every policy with one change: a rule left out, given to all others, held in all other states; a role or a state of it
/// left out.
fn mutants(matrices: &[Matrix]) -> Vec<Mutant> {
    let mut all = Vec::new();
    for matrix in matrices {
        for (at, rule) in matrix.rules().iter().enumerate() {
            let mut add = |what: &str, instead: Option<Rule>| {
                let mut rules = matrix.rules().to_vec();
                match instead {
                    Some(rule) => rules[at] = rule,
                    None => {
                        rules.remove(at);
                    }
                }
                let roles: Vec<&str> = rule.roles.iter().map(|r| r.code()).collect();
                all.push(Mutant {
                    kind: matrix.kind,
                    what: format!(
                        "{}.{} for {} in {}: {what}",
                        matrix.kind,
                        rule.action,
                        roles.join("|"),
                        if rule.states.is_empty() {
                            "all".to_owned()
                        } else {
                            rule.states.join("|")
                        }
                    ),
                    before: matrix.rules(),
                    after: kept(rules),
                });
            };
            let states: &[&str] = if rule.states.is_empty() {
                matrix.states()
            } else {
                rule.states
            };
            add("left out", None);
            let others = Role::ALL
                .iter()
                .copied()
                .filter(|r| !rule.roles.contains(r));
            add(
                "for all others",
                Some(Rule {
                    roles: kept(others.collect()),
                    ..*rule
                }),
            );
            let other: Vec<&str> = matrix
                .states()
                .iter()
                .copied()
                .filter(|s| !states.contains(s))
                .collect();
            if !other.is_empty() {
                add(
                    "in all other states",
                    Some(Rule {
                        states: kept(other),
                        ..*rule
                    }),
                );
            }
            if rule.roles.len() > 1 {
                for role in rule.roles {
                    let rest = rule.roles.iter().copied().filter(|r| r != role);
                    add(
                        &format!("without {}", role.code()),
                        Some(Rule {
                            roles: kept(rest.collect()),
                            ..*rule
                        }),
                    );
                }
            }
            if states.len() > 1 {
                for state in states {
                    let rest = states.iter().copied().filter(|s| s != state);
                    add(
                        &format!("not in {state}"),
                        Some(Rule {
                            states: kept(rest.collect()),
                            ..*rule
                        }),
                    );
                }
            }
        }
    }
    all
}

#[tokio::test]
async fn no_rule_can_be_left_out_or_turned_round_unnoticed() {
    let (mut world, requests) = hold("sqlite").await;
    let matrices: Vec<Matrix> = world
        .app
        .house
        .features
        .iter()
        .flat_map(|f| f.policies.clone())
        .collect();
    // Which requests asked what; questions come again and again.
    let mut by: HashMap<&trial::Asked, Vec<usize>> = HashMap::new();
    for (at, request) in requests.iter().enumerate() {
        for asked in &request.asked {
            by.entry(asked).or_default().push(at);
        }
    }
    let mut survivors = BTreeSet::new();
    let mutants = mutants(&matrices);
    let mut by_kind: BTreeMap<&str, usize> = BTreeMap::new();
    for mutant in &mutants {
        let mut touched: Vec<usize> = by
            .iter()
            .filter(|(asked, _)| {
                asked.kind == mutant.kind && asked.tells_apart(mutant.before, mutant.after)
            })
            .flat_map(|(asked, at)| {
                // First those whose own rule this is, and pages before forms.
                let own = format!("{}.{}", asked.kind, asked.action);
                let rank = |r: &Asking| (r.action != own, !r.heading.starts_with("GET"));
                let mut at: Vec<(bool, bool, usize)> = at
                    .iter()
                    .map(|n| {
                        let (other, form) = rank(&requests[*n]);
                        (other, form, *n)
                    })
                    .collect();
                at.sort_unstable();
                at.into_iter().take(TRIES)
            })
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|(_, _, n)| n)
            .collect();
        touched.truncate(TRIES);
        let mut noticed = false;
        for at in touched {
            let request = &requests[at];
            trial::change(mutant.kind, mutant.after);
            let page = request.again(&mut world).await;
            trial::change_back();
            if said(&page) == request.expected {
                continue;
            }
            // It was the change, and not what another try left behind.
            let page = request.again(&mut world).await;
            if said(&page) == request.expected {
                noticed = true;
                break;
            }
        }
        *by_kind.entry(mutant.kind).or_default() += 1;
        if !noticed {
            survivors.insert(mutant.what.as_str());
        }
    }
    assert!(mutants.len() > 500, "{}", mutants.len());
    assert_eq!(
        by_kind.len(),
        matrices.len(),
        "every policy has rules: {by_kind:?}"
    );
    let known: BTreeSet<&str> = UNNOTICED.iter().map(|u| u.0).collect();
    let new: Vec<&&str> = survivors.difference(&known).collect();
    assert!(
        new.is_empty(),
        "{} of {} changed rules are noticed nowhere; give the sheets a row that does:\n{new:#?}",
        new.len(),
        mutants.len()
    );
    let gone: Vec<&&str> = known.difference(&survivors).collect();
    assert!(gone.is_empty(), "noticed by now: {gone:#?}");
}
