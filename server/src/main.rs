//! The program `indaba`.

fn main() {}
