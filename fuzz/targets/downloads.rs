//! Tables that are taken away: every cell comes back as it was, and none is a formula.
#![no_main]

use futures_util::stream;
use http_body_util::BodyExt;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: Vec<Vec<String>>| {
    let heads = vec!["one".to_owned(), "two".to_owned(), "three".to_owned()];
    let rows: Vec<Vec<String>> = data
        .into_iter()
        .map(|row| {
            (0..3)
                .map(|n| row.get(n).cloned().unwrap_or_default())
                .collect()
        })
        .collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let given = rows.clone();
    let bytes = runtime.block_on(async move {
        let answer = web::csv("table", &heads, stream::iter(given.into_iter().map(Ok)))
            .expect("rows are fine");
        answer
            .into_body()
            .collect()
            .await
            .expect("rows are fine")
            .to_bytes()
    });
    let text = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .expect("the mark that spreadsheets look for");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text);
    let read: Vec<csv::StringRecord> = reader
        .records()
        .map(|r| r.expect("a line"))
        .skip(1)
        .collect();
    assert_eq!(read.len(), rows.len());
    for (row, cells) in rows.iter().zip(&read) {
        for (cell, read) in row.iter().zip(cells) {
            assert!(
                read == cell || read == format!("'{cell}"),
                "{cell:?} came back as {read:?}"
            );
            assert!(
                !read.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{read:?}"
            );
        }
    }
});
