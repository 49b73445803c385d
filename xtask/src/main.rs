//! Workspace tasks: test, bench, check, generate.
fn main() {}
