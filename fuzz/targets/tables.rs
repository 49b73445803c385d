//! Tables that come in: workbooks, and records of past decisions.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use parties::ledger::{ColumnMap, read, resolve};

fuzz_target!(|data: &[u8]| {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let Ok(table) = runtime.block_on(web::table("file", &Bytes::copy_from_slice(data))) else {
        return;
    };
    let heading = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(table.as_ref())
        .headers()
        .map(|h| h.iter().map(str::to_owned).collect::<Vec<_>>())
        .unwrap_or_default();
    let column = |n: usize| heading.get(n).cloned();
    let Some(name) = column(0) else {
        return;
    };
    let columns = ColumnMap {
        name,
        decision: column(1),
        date: column(2),
        new_name: column(3),
        note: column(4),
    };
    let rows: Vec<_> = read(table.as_ref(), &columns).flatten().collect();
    let lines = rows.len();
    let found = resolve(rows);
    assert!(found.organisations.len() <= 2 * lines);
});
