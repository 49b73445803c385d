//! Posts that people write: read without a fault, written as the same, and nothing in them reaches a page as it was typed.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let tree = markup::read(text);
    let normal = markup::write(&tree);
    assert_eq!(markup::read(&normal), tree, "{normal}");
    let html = markup::html(&tree, &|_, _| None);
    assert!(!html.contains("<script") && !html.contains("javascript:\""));
    for name in markup::mentions(&tree) {
        assert!(markup::is_handle(&name));
    }
    let _ = (markup::plain(&tree), markup::quotes(&tree));
});
