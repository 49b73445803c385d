//! Who keeps webhooks: whoever looks after the machine and its connections. They carry nothing but what everybody reads, so that
//! nobody who decides on content is asked; and the page shows addresses, which are nobody else's business.

use guard::{Role, standing};

/// The webhooks of the house.
#[derive(Debug)]
pub struct Webhooks;

const KEEPERS: &[Role] = &[Role::TechnicalAdministrator];

standing! { Webhooks = "webhooks":
    See = "see" for KEEPERS,
    Keep = "keep" for KEEPERS,
}
