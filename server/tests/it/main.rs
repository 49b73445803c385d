//! The whole house on both engines: the demonstration, the log, every route as everybody, hidden words, bad input.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod answers;
mod appearances;
mod backups;
mod canaries;
mod carried;
mod closed;
mod day;
mod deadlines;
mod disk;
mod doctor;
mod erasing_again;
mod exports;
mod figures;
mod forms;
mod guides;
mod headers;
mod hostile;
mod house;
mod killed;
mod logs;
mod lottery;
mod merging;
mod office;
mod opinions;
mod own_data;
mod proofs;
mod papers;
mod pseudonyms;
mod rights;
mod rules;
mod search;
mod sign_in;
mod statements;
mod stopping;
mod uploads;
mod vault;
mod versions;
mod withdrawn;
