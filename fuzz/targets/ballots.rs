//! Votes, statements and groups, as other programs write them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use opinion::read::{comments, groups, votes};

fuzz_target!(|data: &[u8]| {
    let at = data.iter().position(|b| *b == 0).unwrap_or(data.len());
    let (first, second) = data.split_at(at);
    let _ = comments(first);
    if let Ok(table) = votes(first) {
        let mut out = Vec::new();
        opinion::write::votes(&mut out, &table.votes, |_, _| 0).expect("memory takes it");
        let _ = groups(second.get(1..).unwrap_or_default(), &table.votes);
    }
});
