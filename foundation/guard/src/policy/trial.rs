//! A policy on trial: for tests that change one rule and ask whether anybody notices. It is there by the feature `trial`
//! alone, which only tests turn on: `cargo xtask check` holds that nothing that is shipped does.

use std::cell::{Cell, RefCell};

use super::{Action, Object, Rule, decide};
use crate::Role;

thread_local! {
    static CHANGED: Cell<Option<(&'static str, &'static [Rule])>> = const { Cell::new(None) };
    static WATCHED: RefCell<Option<Vec<Asked>>> = const { RefCell::new(None) };
}

/// What a policy was asked: by somebody who is this to an object in this state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The kind of object.
    pub kind: &'static str,
    /// The action.
    pub action: &'static str,
    /// What the person is to the object.
    pub roles: Vec<Role>,
    /// The state the object is in.
    pub state: &'static str,
}

impl Asked {
    /// Whether two policies give different answers to this.
    #[must_use]
    pub fn tells_apart(&self, one: &[Rule], other: &[Rule]) -> bool {
        let answer = |rules| decide(rules, self.action, &self.roles, self.state);
        answer(one) != answer(other)
    }
}

/// Begins to note what policies are asked on this thread.
pub fn watch() {
    WATCHED.with_borrow_mut(|w| *w = Some(Vec::new()));
}

/// Ends it; gives what was asked.
#[must_use]
pub fn watched() -> Vec<Asked> {
    WATCHED.take().unwrap_or_default()
}

/// On this thread, these are the rules of a kind of object until [`change_back`].
pub fn change(kind: &'static str, rules: &'static [Rule]) {
    CHANGED.set(Some((kind, rules)));
}

/// The rules are again what they are.
pub fn change_back() {
    CHANGED.set(None);
}

/// The rules that answer; notes the question where somebody watches.
pub(super) fn asked<A: Action>(roles: &[Role], state: &'static str) -> &'static [Rule] {
    WATCHED.with_borrow_mut(|watched| {
        if let Some(watched) = watched {
            watched.push(Asked {
                kind: A::On::KIND,
                action: A::NAME,
                roles: roles.to_vec(),
                state,
            });
        }
    });
    match CHANGED.get() {
        Some((kind, rules)) if kind == A::On::KIND => rules,
        _ => A::On::RULES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Viewer, actions, may};

    pub struct Door;
    impl Object for Door {
        const KIND: &'static str = "door";
        const STATES: &'static [&'static str] = &["open"];
        const RULES: &'static [Rule] = &[Rule {
            action: "pass",
            roles: &[Role::Visitor],
            states: &[],
        }];
        fn state(&self) -> &'static str {
            "open"
        }
        fn roles(&self, viewer: &Viewer) -> Vec<Role> {
            viewer.general_roles()
        }
    }
    actions! { Door: Pass = "pass" }

    #[test]
    fn a_changed_rule_counts_until_it_is_changed_back_and_what_is_asked_is_noted() {
        let visitor = Viewer::default();
        watch();
        assert!(may::<Pass>(&visitor, &Door));
        change("window", &[]);
        assert!(may::<Pass>(&visitor, &Door));
        change("door", &[]);
        assert!(!may::<Pass>(&visitor, &Door));
        change_back();
        assert!(may::<Pass>(&visitor, &Door));
        let asked = watched();
        assert_eq!(asked.len(), 4);
        assert!(asked[0].tells_apart(Door::RULES, &[]));
        assert!(!asked[0].tells_apart(Door::RULES, Door::RULES));
        assert!(watched().is_empty());
    }
}
