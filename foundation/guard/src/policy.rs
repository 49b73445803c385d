//! Authorization: a table of role × action × state for each kind of object, and the proof that it was asked.

use std::{marker::PhantomData, ops::Deref};

use kernel::{Error, Result};

use crate::{Role, Viewer};

#[cfg(any(test, feature = "trial"))]
pub mod trial;

/// Something that rules are about.
pub trait Object: Send + Sync {
    /// `organisation`, `consultation`, ….
    const KIND: &'static str;
    /// Every state it can be in, in order.
    const STATES: &'static [&'static str];
    /// The whole policy.
    const RULES: &'static [Rule];
    /// The state it is in.
    fn state(&self) -> &'static str;
    /// What this person is to this object. Whoever must not know of it gets no role at all.
    fn roles(&self, viewer: &Viewer) -> Vec<Role>;
}

/// One line of a policy.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The action's name.
    pub action: &'static str,
    /// Who may.
    pub roles: &'static [Role],
    /// In which states; empty means in all.
    pub states: &'static [&'static str],
}

/// Something that can be done to one kind of object.
pub trait Action: Send + Sync + 'static {
    /// The kind of object.
    type On: Object;
    /// Its name in the policy.
    const NAME: &'static str;
}

/// Declares actions: `actions! { Consultation: See = "see", Edit = "edit" }`.
#[macro_export]
macro_rules! actions {
    ($object:ty: $($(#[$meta:meta])* $name:ident = $text:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[doc = concat!("Action `", $text, "`.")]
        #[derive(Debug)]
        pub struct $name;
        impl $crate::Action for $name {
            type On = $object;
            const NAME: &'static str = $text;
        }
    )+};
}

/// Declares the policy and the actions of an object that is always there and stands in no relation to anybody: one state,
/// and for each action the general roles that may. Whatever is not written out is denied.
///
/// `standing! { Docket = "docket": SeeDocket = "see" for &[Role::Auditor], }`
#[macro_export]
macro_rules! standing {
    ($object:ty = $kind:literal: $($name:ident = $text:literal for $roles:expr),+ $(,)?) => {
        impl $crate::Object for $object {
            const KIND: &'static str = $kind;
            const STATES: &'static [&'static str] = &["standing"];
            const RULES: &'static [$crate::Rule] = &[
                $($crate::Rule { action: $text, roles: $roles, states: &[] }),+
            ];
            fn state(&self) -> &'static str {
                "standing"
            }
            fn roles(&self, viewer: &$crate::Viewer) -> Vec<$crate::Role> {
                viewer.general_roles()
            }
        }
        $crate::actions! { $object: $($name = $text),+ }
    };
}

/// The object, with the proof that the action on it was allowed. Only [`authorize`] makes one.
#[derive(Debug)]
pub struct Authorized<A: Action> {
    object: A::On,
    action: PhantomData<A>,
}

impl<A: Action> Authorized<A> {
    /// The object without its proof.
    pub fn into_inner(self) -> A::On {
        self.object
    }
}

impl<A: Action> Deref for Authorized<A> {
    type Target = A::On;
    fn deref(&self) -> &A::On {
        &self.object
    }
}

/// Whether a person may do something to an object now.
#[must_use]
pub fn may<A: Action>(viewer: &Viewer, object: &A::On) -> bool {
    ask::<A>(viewer, object) == Decision::Yes
}

/// Asks the policy. Who may never do this gets the same answer as for an object that does not exist.
///
/// # Errors
/// [`Error::NotFound`], or a refusal that names the state where only the state stands in the way.
pub fn authorize<A: Action>(viewer: &Viewer, object: A::On) -> Result<Authorized<A>> {
    match ask::<A>(viewer, &object) {
        Decision::Yes => Ok(Authorized {
            object,
            action: PhantomData,
        }),
        Decision::NotNow => Err(Error::refused("error-not-in-this-state")),
        Decision::Never => Err(Error::NotFound),
    }
}

fn ask<A: Action>(viewer: &Viewer, object: &A::On) -> Decision {
    let (roles, state) = (object.roles(viewer), object.state());
    #[cfg(any(test, feature = "trial"))]
    let rules = trial::asked::<A>(&roles, state);
    #[cfg(not(any(test, feature = "trial")))]
    let rules = A::On::RULES;
    decide(rules, A::NAME, &roles, state)
}

#[derive(Debug, PartialEq, Eq)]
enum Decision {
    Yes,
    NotNow,
    Never,
}

fn decide(rules: &[Rule], action: &str, roles: &[Role], state: &str) -> Decision {
    let mut decision = Decision::Never;
    for rule in rules
        .iter()
        .filter(|r| r.action == action && r.roles.iter().any(|x| roles.contains(x)))
    {
        if rule.states.is_empty() || rule.states.contains(&state) {
            return Decision::Yes;
        }
        decision = Decision::NotNow;
    }
    decision
}

/// A policy as a table for people to read.
#[derive(Clone, Copy, Debug)]
pub struct Matrix {
    /// Kind of object.
    pub kind: &'static str,
    states: &'static [&'static str],
    rules: &'static [Rule],
}

impl Matrix {
    /// The table of one kind of object.
    #[must_use]
    pub const fn of<O: Object>() -> Self {
        Self {
            kind: O::KIND,
            states: O::STATES,
            rules: O::RULES,
        }
    }

    /// Every state, in order.
    #[must_use]
    pub const fn states(&self) -> &'static [&'static str] {
        self.states
    }

    /// Every rule.
    #[must_use]
    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// Every action, as routes name it: `consultation.see`.
    #[must_use]
    pub fn actions(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for rule in self.rules {
            let name = format!("{}.{}", self.kind, rule.action);
            if !all.contains(&name) {
                all.push(name);
            }
        }
        all
    }

    /// Role × action, a column for each state.
    #[must_use]
    pub fn print(&self) -> String {
        let mut actions: Vec<&str> = Vec::new();
        for rule in self.rules {
            if !actions.contains(&rule.action) {
                actions.push(rule.action);
            }
        }
        let mut out = format!("{}\n{:28}{:28}", self.kind, "", "");
        // Long names of states do not run into each other.
        let width = self
            .states
            .iter()
            .map(|s| s.len() + 2)
            .max()
            .unwrap_or(0)
            .max(13);
        for state in self.states {
            out.push_str(&format!("{state:>width$}"));
        }
        out = out.trim_end().to_owned() + "\n";
        for action in actions {
            for role in Role::ALL {
                let cells: Vec<bool> = self
                    .states
                    .iter()
                    .map(|s| decide(self.rules, action, &[*role], s) == Decision::Yes)
                    .collect();
                if cells.contains(&true) {
                    let mut line = format!("{action:28}{:28}", role.code());
                    for yes in cells {
                        line.push_str(&format!("{:>width$}", if yes { "yes" } else { "·" }));
                    }
                    out.push_str(line.trim_end());
                    out.push('\n');
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &[Rule] = &[Rule {
        action: "edit",
        roles: &[Role::EngagementOfficer],
        states: &["draft"],
    }];

    #[test]
    fn what_no_rule_allows_does_not_exist() {
        assert_eq!(
            decide(RULES, "edit", &[Role::Visitor, Role::Auditor], "draft"),
            Decision::Never
        );
        assert_eq!(
            decide(RULES, "close", &[Role::EngagementOfficer], "draft"),
            Decision::Never
        );
    }

    #[test]
    fn only_the_state_in_the_way_is_said_aloud() {
        assert_eq!(
            decide(RULES, "edit", &[Role::EngagementOfficer], "open"),
            Decision::NotNow
        );
        assert_eq!(
            decide(RULES, "edit", &[Role::EngagementOfficer], "draft"),
            Decision::Yes
        );
    }
}
