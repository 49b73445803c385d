//! Who may do what here.

use guard::{Role, standing};

/// The list of items.
#[derive(Debug)]
pub struct List;

standing! { List = "fora":
    See = "see" for &[Role::Visitor],
}
