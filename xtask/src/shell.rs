//! Running other programs: where the workspace is, captured output, cargo without its own traces.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The platform for which crates of others are looked at: those that only others need are not fetched.
pub const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// The variable that names another copy of the workspace, for trials on a scratch copy.
pub const ROOT: &str = "INDABA_ROOT";

/// The folder of the workspace.
pub fn root() -> PathBuf {
    if let Some(other) = std::env::var_os(ROOT) {
        return PathBuf::from(other);
    }
    // Cargo says it when it runs us: a program kept in a shared target folder may have been built in another checkout.
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
        .parent()
        .unwrap_or(Path::new("."))
        .to_path_buf()
}

/// A command in the workspace's folder, without the variables that `cargo run` leaves behind:
/// they would make build scripts believe that something changed.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars() {
        let left_behind = [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
        ];
        if left_behind.iter().any(|start| name.starts_with(start)) {
            command.env_remove(name);
        }
    }
    command
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// The same, looking for lints while it compiles: what this builds, it alone reuses, so that everything is compiled once.
pub fn linting_cargo() -> Command {
    let mut cargo = cargo();
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    cargo
}

/// Builds the workspace with its server and its tests.
///
/// Always as a whole: the features of a crate that is built alone may differ, and it would be compiled a second time.
pub fn build() -> Command {
    let mut build = linting_cargo();
    build.args(["build", "--workspace", "--all-targets"]);
    build
}

/// What a finished program said, both streams together, and whether it succeeded.
pub struct Output {
    pub success: bool,
    pub text: String,
}

/// Runs to the end, both streams going through one file in the order in which they were written.
pub fn capture(command: &mut Command) -> Result<Output> {
    let log = tempfile::NamedTempFile::new()?;
    let status = command
        .stdin(Stdio::null())
        .stdout(log.reopen()?)
        .stderr(log.as_file().try_clone()?)
        .status()
        .with_context(|| format!("cannot run {}", command.get_program().to_string_lossy()))?;
    let bytes = std::fs::read(log.path())?;
    Ok(Output {
        success: status.success(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// Whether a program of this name is on the path.
pub fn exists(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The folder into which cargo builds.
pub fn target_directory() -> Result<PathBuf> {
    let metadata = cargo_metadata::MetadataCommand::new()
        .current_dir(root())
        .no_deps()
        .exec()?;
    Ok(metadata.target_directory.into_std_path_buf())
}

/// Whether we run as root: only then packages can be installed, and PostgreSQL needs another user.
pub fn is_root() -> bool {
    user_id(None) == Some(0)
}

/// The number of a user, by default of ours.
pub fn user_id(name: Option<&str>) -> Option<u32> {
    id("-u", name)
}

/// The number of a user's group.
pub fn group_id(name: Option<&str>) -> Option<u32> {
    id("-g", name)
}

fn id(flag: &str, name: Option<&str>) -> Option<u32> {
    let output = Command::new("id").arg(flag).args(name).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
