//! Who somebody is, what they may do, and the record of what they did.

mod account;
mod appointment;
mod challenge;
mod choices;
mod closing;
mod code;
mod context;
mod fullness;
mod institution;
mod invitation;
mod kept;
mod limit;
mod log;
mod mail;
mod outward;
mod own;
mod passkey;
mod password;
mod policy;
mod proof;
mod recovery;
mod reply;
mod round_up;
mod seal;
mod sealed_file;
mod second;
mod session;
mod token;
mod vault;
mod viewer;
mod visit;
mod webauthn;

pub use account::{Account, AccountId, CLEAR, NewSecrets, Profile, Totp};
pub use appointment::{Appointment, last_day};
pub use choices::{Choices, When};
pub use code::Code;
pub use context::{App, Ctx, Within};
pub use fullness::{Fullness, Told};
pub use institution::{Arrival, Departure, Institution, InstitutionSettings, Link};
pub use invitation::{Invitation, Invited};
pub use kept::{Kept, KeptAccount, KeptAppointment, KeptInvitation, KeptLetter};
pub use limit::{AddressClass, Often, RateLimits};
pub use log::{
    AuditEntry, AuditFilter, Copied, CopyFault, Fault, LogEntry, LogKey, Marks, ProofHolds,
    SignedCheckpoint, Verdict, Verifier, audit_entry, audit_of, audit_page, carry_over, checkpoint,
    copied, entry_line, head_line, inclusion, keep_log, last_verdict, log_head, newest_checkpoint,
    note_line, take_turn, verify_audit, verify_inclusion_file, verify_log,
};
pub use mail::{About, Letter, Notice, Reader, holders, speakers, tell_once};
pub use outward::{Signed, Unsent, new_signing_secret};
pub use passkey::Passkey;
pub use password::passwords_worked;
#[cfg(any(test, feature = "trial"))]
pub use policy::trial;
pub use policy::{Action, Authorized, Matrix, Object, Rule, authorize, may};
pub use proof::Way;
pub use recovery::{Lost, Recovery, Stage, ToConfirm, stop_every_recovery};
pub use reply::{ReplyAddress, Replying, tell_of_reply};
pub use round_up::round_ups_sent;
pub use seal::{Sealer, digest};
pub use sealed_file::{SealedReader, SealedWriter};
pub use second::{Answered, Asked};
pub use session::{SessionRow, Sessions, end_all_of, end_every_session};
pub use token::{Bearer, Family, Grant, LONGEST, Token, USUAL, is_token, new_token};
pub use vault::{
    Clear, ClearRow, DataKey, IN_USE, Keys, OPEN_RECORD, Opened, Portion, Recipient, Record,
    Sealed, Vault, as_it_is, in_use, is_carried_over, nothing_beside, overwrite,
};
pub use viewer::{Held, Role, Viewer};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[
    store::Migration {
        name: "guard/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    store::Migration {
        name: "guard/0002",
        sql: include_str!("../migrations/0002.sql"),
    },
    store::Migration {
        name: "guard/0003",
        sql: include_str!("../migrations/0003.sql"),
    },
    store::Migration {
        name: "guard/0004",
        sql: include_str!("../migrations/0004.sql"),
    },
    store::Migration {
        name: "guard/0005",
        sql: include_str!("../migrations/0005.sql"),
    },
    store::Migration {
        name: "guard/0006",
        sql: include_str!("../migrations/0006.sql"),
    },
    store::Migration {
        name: "guard/0007",
        sql: include_str!("../migrations/0007.sql"),
    },
    store::Migration {
        name: "guard/0008",
        sql: include_str!("../migrations/0008.sql"),
    },
    store::Migration {
        name: "guard/0010",
        sql: include_str!("../migrations/0010.sql"),
    },
    store::Migration {
        name: "guard/0011",
        sql: include_str!("../migrations/0011.sql"),
    },
    store::Migration {
        name: "guard/0012",
        sql: include_str!("../migrations/0012.sql"),
    },
    store::Migration {
        name: "guard/0013",
        sql: include_str!("../migrations/0013.sql"),
    },
    store::Migration {
        name: "guard/0014",
        sql: include_str!("../migrations/0014.sql"),
    },
    store::Migration {
        name: "guard/0015",
        sql: include_str!("../migrations/0015.sql"),
    },
];
