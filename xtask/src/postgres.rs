//! A private PostgreSQL cluster that lives as long as the tests do.

use crate::{install, shell};
use anyhow::{Context, Result, bail};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

/// Waits until its input closes – also when whoever started it was killed –, then stops the server
/// and removes the folder.
const KEEPER: &str = r#"
trap '' INT
folder=$1; shift
"$@" >>"$folder/log" 2>&1 &
server=$!
read -r _
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// A running cluster; dropping it stops the server and removes its folder.
pub struct Cluster {
    keeper: Child,
    lifeline: Option<ChildStdin>,
    url: String,
}

impl Cluster {
    /// Makes a cluster in a temporary folder and starts it on a free port of the loopback address.
    pub fn start() -> Result<Self> {
        let programs = install::postgres()?;
        let folder = tempfile::Builder::new()
            .prefix("indaba-postgres-")
            .tempdir()?;
        // PostgreSQL refuses to run as root; Debian's package brings this user.
        let user = if shell::is_root() {
            let user = shell::user_id(Some("postgres")).context("missing: the user postgres")?;
            let group = shell::group_id(Some("postgres")).context("missing: the group postgres")?;
            std::os::unix::fs::chown(folder.path(), Some(user), Some(group))?;
            Some((user, group))
        } else {
            None
        };
        let data = folder.path().join("data");
        let mut initdb = as_user(&programs.join("initdb"), user);
        initdb.current_dir(folder.path());
        initdb.args(["--locale=C", "--encoding=UTF8", "--username=postgres"]);
        initdb
            .args(["--auth=trust", "--no-sync", "--no-instructions", "-D"])
            .arg(&data);
        let output = shell::capture(&mut initdb)?;
        if !output.success {
            bail!("initdb failed\n{}", output.text);
        }
        // From here on the keeper removes the folder.
        let folder = folder.keep();
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut keeper = as_user(Path::new("/bin/sh"), user);
        keeper.current_dir(&folder);
        keeper.args(["-c", KEEPER, "keeper"]).arg(&folder);
        keeper.arg(programs.join("postgres")).arg("-D").arg(&data);
        keeper
            .arg("-k")
            .arg(&folder)
            .arg("-p")
            .arg(port.to_string());
        for setting in [
            "listen_addresses=127.0.0.1",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "max_connections=300",
            "shared_buffers=64MB",
        ] {
            keeper.arg("-c").arg(setting);
        }
        let mut keeper = keeper
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let cluster = Self {
            lifeline: keeper.stdin.take(),
            keeper,
            url: format!("postgres://postgres@127.0.0.1:{port}/postgres"),
        };
        let log = folder.join("log");
        cluster.wait_until_ready(port, &log)?;
        Ok(cluster)
    }

    /// The address that the tests get as `TEST_POSTGRES_URL`.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn wait_until_ready(&self, port: u16, log: &Path) -> Result<()> {
        let start = Instant::now();
        loop {
            let said = std::fs::read_to_string(log).unwrap_or_default();
            if said.contains("ready to accept connections")
                && TcpStream::connect(("127.0.0.1", port)).is_ok()
            {
                return Ok(());
            }
            if start.elapsed() > Duration::from_secs(30) || said.contains("FATAL") {
                bail!("PostgreSQL did not start\n{said}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("the PostgreSQL of the tests may still run: {error}");
        }
    }
}

fn as_user(program: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    if let Some((user, group)) = user {
        command.uid(user).gid(group);
    }
    command
}
