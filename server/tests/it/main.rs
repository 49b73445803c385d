//! The whole house on both engines: the demonstration, the log, every route as everybody, hidden words, bad input.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod alike;
mod answers;
mod api;
mod appearances;
mod backups;
mod campaigns;
mod canaries;
mod carried;
mod changes;
mod closed;
mod day;
mod deadlines;
mod devices;
mod disk;
mod doctor;
mod erasing_again;
mod exports;
mod figures;
mod first_looks;
mod forms;
mod fresh;
mod glass;
mod guides;
mod headers;
mod hostile;
mod house;
mod institution;
mod killed;
mod letters;
mod limits;
mod logs;
mod lottery;
mod merging;
mod mutants;
mod notifications;
mod office;
mod opinions;
mod own_data;
mod papers;
mod passed_on;
mod passkeys;
mod patience;
mod peers;
mod proofs;
mod pseudonyms;
mod recovery;
mod rights;
mod rotating;
mod rules;
mod scopes;
mod sealing;
mod search;
mod shredded;
mod shredded_files;
mod sign_in;
mod statements;
mod stopping;
mod two_worlds;
mod uploads;
mod vault;
mod versions;
mod webhooks;
mod withdrawn;
