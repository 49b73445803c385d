//! Who somebody is, what they may do, and the record of what they did.

mod account;
mod audit;
mod context;
mod invitation;
mod limit;
mod mail;
mod policy;
mod seal;
mod session;
mod viewer;

pub use account::{Account, AccountId, NewSecrets, Profile, Totp};
pub use audit::{AuditEntry, Verdict, audit_of, audit_page, verify_audit};
pub use context::{App, Ctx};
pub use invitation::{Invitation, Invited};
pub use limit::RateLimits;
pub use mail::Letter;
pub use policy::{Action, Authorized, Matrix, Object, Rule, authorize, may};
pub use seal::{Sealer, digest};
pub use session::SessionRow;
pub use viewer::{Appointment, Held, Role, Viewer};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[store::Migration {
    name: "guard/0001",
    sql: include_str!("../migrations/0001.sql"),
}];
