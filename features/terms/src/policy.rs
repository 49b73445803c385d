//! Who may do what here.

use guard::{Object, Role, Rule, Viewer, actions};

/// The list of items.
#[derive(Debug)]
pub struct List;

impl Object for List {
    const KIND: &'static str = "terms";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[Rule {
        action: "see",
        roles: &[Role::Visitor],
        states: &[],
    }];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { List: See = "see" }
