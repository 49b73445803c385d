//! Pools, quotas and published lotteries, as anybody may write them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lottery::{Columns, Record, ids_with, read, read_quotas};

fuzz_target!(|data: &[u8]| {
    let at = data.iter().position(|b| *b == 0).unwrap_or(data.len() / 2);
    let (quotas, pool) = data.split_at(at);
    let _ = read_quotas(quotas);
    let columns = Columns {
        groups: vec!["group".to_owned()],
        must: vec![("a".to_owned(), "because".to_owned())],
        ..Columns::default()
    };
    for columns in [&columns, &Columns::default()] {
        if let Ok(pool) = read(quotas, pool, 3, columns) {
            assert!(pool.members.len() < data.len());
        }
    }
    let _ = ids_with(pool, None, "group");
    if let Ok(record) = serde_json::from_slice::<Record>(data) {
        // What is no record of ours is refused before it is reckoned with.
        let _ = record.seal();
        let _ = record.own("a", None);
    }
});
