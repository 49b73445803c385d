//! Workspace tasks: test, check, generate, bench, fuzz, matching, new-feature.

mod asvs;
mod bench;
mod check;
mod fuzz;
mod generate;
mod install;
mod map;
mod matching;
mod new_feature;
mod postgres;
mod shell;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test [--only fmt|build|check|tests|generated|new-feature|e2e]
cargo xtask check
cargo xtask gen [--check]
cargo xtask bench [opinions|lottery|portal|weights]
cargo xtask fuzz [TARGET] [--seconds N]
cargo xtask map OUTLINES.json
cargo xtask matching
cargo xtask new-feature NAME";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => test::run(None),
        ["test", "--only", step] => test::run(Some(step)),
        ["check"] => check::run_alone(),
        ["gen"] => generate::run(false),
        ["gen", "--check"] => generate::run(true),
        ["bench"] => bench::run(),
        ["bench", "opinions"] => bench::run_opinions(),
        ["bench", "lottery"] => bench::run_lottery(),
        ["bench", "portal"] => bench::run_portal(),
        ["bench", "weights"] => bench::run_weights(),
        ["fuzz", arguments @ ..] => fuzz::run(arguments),
        ["map", outlines] => map::run(outlines),
        ["matching"] => matching::run(),
        ["new-feature", name] => new_feature::run(name),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
