//! The server `indaba`: the array of features, the house put together, its command line.

mod backup;
mod by_mail;
mod demo;
mod docs;
mod doctor;
mod findings;
mod house;
mod import;
mod institution;
mod keys;
mod log;
mod look;
mod lottery;
mod opinions;
mod serve;
mod settings;
mod sign_out;
mod work;

pub use backup::{BackupAsked, RestoreAsked, Restored, Taken, backup, restore};
pub use by_mail::InboundPlace;
pub use demo::{Loaded, demo, load as load_demo};
pub use docs::write_docs;
pub use doctor::{DoctorAsked, doctor};
pub use findings::{Finding, Findings, State};
pub use house::{EXIT, FEATURES, House, Settings};
pub use import::{import_fora, import_library, import_organisations};
pub use institution::InstitutionPlace;
pub use keys::{KeysDone, KeysTask, keys};
pub use log::{LogVerifyAsked, log_checkpoint, log_export, log_verify};
pub use lottery::{LotteryTask, lottery_task};
pub use opinions::{Opinions, opinions};
pub use serve::serve;
pub use settings::{Given, check_settings};
pub use sign_out::{SignOutAsked, sign_out};
pub use work::work_once;
