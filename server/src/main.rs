//! The program `indaba`.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{
    ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, parser::ValueSource,
};
use kernel::{Clock, Randomness};
use server::{
    BackupAsked, DoctorAsked, Given, House, InboundPlace, InstitutionPlace, KeysTask,
    LogVerifyAsked, LotteryTask, Opinions, RestoreAsked, Settings, SignOutAsked, backup,
    check_settings, demo, doctor, import_fora, import_library, import_organisations, keys,
    log_checkpoint, log_export, log_verify, lottery_task, opinions, restore, serve, sign_out,
    write_docs,
};
use store::WhenDown;

/// The system's own allocator kept what hashing a few passwords had taken for ever (docs/decisions/0006).
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Where the UN Office of Counter-Terrorism consults civil society, and answers.
#[derive(Parser)]
#[command(name = "indaba", version)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Serve the site; the first start prints a link for the first administrator.
    Serve {
        #[command(flatten)]
        place: Place,
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8080", env = "INDABA_LISTEN")]
        listen: SocketAddr,
    },
    /// Show a loaded demonstration on this machine only, with a sign-in link for each persona.
    Demo {
        /// Its folder; a fresh one that goes away again where none is given.
        #[arg(long)]
        data: Option<PathBuf>,
        /// Port on 127.0.0.1; 0 takes a free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Seal the whole house into a folder while it is open.
    Backup {
        #[command(flatten)]
        place: Where,
        #[command(flatten)]
        asked: BackupAsked,
    },
    /// Put the house up again from a backup into an empty folder, or prove that a backup is good.
    Restore {
        #[command(flatten)]
        place: Where,
        #[command(flatten)]
        asked: RestoreAsked,
    },
    /// Look at the keys by which sealed records are opened, replace the master key, destroy old ones.
    Keys {
        #[command(subcommand)]
        task: KeysTask,
        #[command(flatten)]
        place: Where,
    },
    /// Say whether the house is well; exit code 1 where somebody has to act.
    Doctor {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        asked: DoctorAsked,
    },
    /// End the sessions of one person, or of everybody.
    SignOut {
        #[command(flatten)]
        place: Where,
        #[command(flatten)]
        asked: SignOutAsked,
    },
    /// Look at the settings.
    Config {
        #[command(subcommand)]
        what: ConfigTask,
    },
    /// Recompute the audit log and say whether it is whole.
    Check {
        #[command(flatten)]
        place: Place,
    },
    /// Take the audit log away, check a copy of it, sign its head.
    Log {
        #[command(subcommand)]
        task: LogTask,
    },
    /// Make the search index anew from the tables.
    Reindex {
        #[command(flatten)]
        place: Place,
    },
    /// Bring records in.
    Import {
        #[command(subcommand)]
        what: What,
    },
    /// Show where people agree, which groups of opinion there are, and what few hold, from a file of votes.
    Opinions(Opinions),
    /// Draw a representative panel by a lottery that anyone can check.
    Lottery {
        #[command(subcommand)]
        task: LotteryTask,
    },
    /// Write routes, policy matrix, schema and events.
    Docs {
        /// The folder.
        #[arg(long, default_value = "docs/generated")]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
enum LogTask {
    /// Write the whole log with its checkpoints into a file, one JSON object a line. It holds names: keep it as safe as
    /// the database.
    Export {
        #[command(flatten)]
        place: Where,
        /// The file, which must not be there yet.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Check such a file, or the proof of one entry, without the house; exit code 1 where it does not hold.
    Verify(LogVerifyAsked),
    /// Sign the head of the log now and print the checkpoint, to be kept in another place.
    Checkpoint {
        #[command(flatten)]
        place: Where,
    },
}

#[derive(Subcommand)]
enum ConfigTask {
    /// Print every setting of `serve`, where it comes from and whether it makes sense; no secret is printed.
    Check {
        #[command(flatten)]
        place: Place,
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8080", env = "INDABA_LISTEN")]
        listen: SocketAddr,
        /// Print one JSON object.
        #[arg(long)]
        json: bool,
    },
}

/// The settings of `serve`: option and environment variable.
const SETTINGS: [(&str, &str); 18] = [
    ("data", "INDABA_DATA"),
    ("database", "DATABASE_URL"),
    ("base", "INDABA_BASE"),
    ("smtp", "INDABA_SMTP"),
    ("from", "INDABA_FROM"),
    ("exit", "INDABA_EXIT"),
    ("clamd", "INDABA_CLAMD"),
    ("clamd_down", "INDABA_CLAMD_DOWN"),
    ("client_header", "INDABA_CLIENT_HEADER"),
    ("inbound_maildir", "INDABA_INBOUND_MAILDIR"),
    ("reply_domain", "INDABA_REPLY_DOMAIN"),
    ("oidc_issuer", "INDABA_OIDC_ISSUER"),
    ("oidc_client", "INDABA_OIDC_CLIENT"),
    ("oidc_secret_file", "INDABA_OIDC_SECRET_FILE"),
    ("oidc_groups", "INDABA_OIDC_GROUPS"),
    ("oidc_roles", "INDABA_OIDC_ROLES"),
    ("oidc_second_factor", "INDABA_OIDC_SECOND_FACTOR"),
    ("listen", "INDABA_LISTEN"),
];

/// Where each setting comes from.
fn given(matches: &ArgMatches) -> [Given; 18] {
    let mut last = matches;
    while let Some((_, next)) = last.subcommand() {
        last = next;
    }
    SETTINGS.map(|(option, variable)| Given {
        option,
        variable,
        source: match last.value_source(option) {
            Some(ValueSource::CommandLine) => "command line",
            Some(ValueSource::EnvVariable) => "environment",
            _ => "default",
        },
    })
}

#[derive(Subcommand)]
enum What {
    /// Organisations with the decisions on them, from a CSV file.
    Organisations {
        /// The file.
        file: PathBuf,
        /// Which column is which: name=…,decision=…,date=…,new_name=…,note=…
        #[arg(long)]
        map: String,
        #[command(flatten)]
        place: Place,
    },
    /// Posts of fora, one JSON object a line, into a space (docs/fora-import.md).
    Fora {
        /// The file.
        file: PathBuf,
        /// Identifier of the space, as it stands in its address.
        #[arg(long)]
        space: String,
        #[command(flatten)]
        place: Place,
    },
    /// Papers with their files, one JSON object a line, as published items of the Office (docs/library-import.md).
    Library {
        /// The file; papers lie beside it.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
}

/// What names a house to somebody who does not serve it.
#[derive(Args)]
struct Where {
    /// Folder of database, key, files and letters.
    #[arg(long, default_value = "data", env = "INDABA_DATA")]
    data: PathBuf,
    /// PostgreSQL address; without it an SQLite file in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database: Option<String>,
    /// The address people use, for links that are printed.
    #[arg(long, default_value = "", env = "INDABA_BASE")]
    base: String,
}

impl From<Where> for Settings {
    fn from(place: Where) -> Self {
        Self {
            data: place.data,
            database: place.database,
            base: place.base,
            smtp: None,
            from: "Indaba <indaba@localhost>".to_owned(),
            exit: server::EXIT.to_owned(),
            clamd: None,
            clamd_down: WhenDown::Refuse,
            client_header: None,
            inbound: None,
            institution: None,
            demo: false,
        }
    }
}

#[derive(Args)]
struct Place {
    /// Folder of database, key, files and letters.
    #[arg(long, default_value = "data", env = "INDABA_DATA")]
    data: PathBuf,
    /// PostgreSQL address; without it an SQLite file in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database: Option<String>,
    /// The address people use, such as https://indaba.example.org; the one listened on where it is not given.
    #[arg(long, default_value = "", env = "INDABA_BASE")]
    base: String,
    /// smtps://user:password@host; without it letters become files in the data folder.
    #[arg(long, env = "INDABA_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// Where the quick exit leads: an address that says nothing of this house.
    #[arg(long, default_value = server::EXIT, env = "INDABA_EXIT")]
    exit: String,
    /// Sender of letters.
    #[arg(long, default_value = "Indaba <indaba@localhost>", env = "INDABA_FROM")]
    from: String,
    /// Where clamd listens, which looks at files before they are kept: a socket's path, or host:port.
    #[arg(long, env = "INDABA_CLAMD")]
    clamd: Option<String>,
    /// What becomes of files while clamd does not answer: refuse, or quarantine until it does.
    #[arg(long, default_value = "refuse", env = "INDABA_CLAMD_DOWN")]
    clamd_down: WhenDown,
    /// Header in which the proxy in front says who asks, such as X-Real-IP: their network is counted, and kept nowhere.
    #[arg(long, env = "INDABA_CLIENT_HEADER")]
    client_header: Option<String>,
    /// Maildir into which the mail server puts answers to letters; without it no letter is answered by mail.
    // A text, since no path may be empty.
    #[arg(long, default_value = "", env = "INDABA_INBOUND_MAILDIR")]
    inbound_maildir: String,
    /// Domain of the addresses by which letters are answered, such as reply.example.org.
    #[arg(long, default_value = "", env = "INDABA_REPLY_DOMAIN")]
    reply_domain: String,
    #[command(flatten)]
    oidc: Oidc,
}

/// The institution by which people of the Office sign in (OpenID Connect).
#[derive(Args)]
struct Oidc {
    /// Address of the issuer; without it people sign in here alone.
    #[arg(long, env = "INDABA_OIDC_ISSUER")]
    oidc_issuer: Option<String>,
    /// How the institution knows this house.
    #[arg(long, default_value = "", env = "INDABA_OIDC_CLIENT")]
    oidc_client: String,
    /// File that holds the secret which proves it.
    // A text, since no path may be empty.
    #[arg(long, default_value = "", env = "INDABA_OIDC_SECRET_FILE")]
    oidc_secret_file: String,
    /// The claim that lists somebody's groups.
    #[arg(long, default_value = "groups", env = "INDABA_OIDC_GROUPS")]
    oidc_groups: String,
    /// Which group gives which role of the Office: group=role,group=role.
    #[arg(long, default_value = "", env = "INDABA_OIDC_ROLES")]
    oidc_roles: String,
    /// Values of acr or amr that tell of a second factor, with commas between; a code is asked of everybody else.
    #[arg(long, default_value = "", env = "INDABA_OIDC_SECOND_FACTOR")]
    oidc_second_factor: String,
}

impl From<Oidc> for Option<InstitutionPlace> {
    fn from(oidc: Oidc) -> Self {
        let issuer = oidc.oidc_issuer.filter(|i| !i.is_empty())?;
        Some(InstitutionPlace {
            issuer,
            client: oidc.oidc_client,
            secret_file: oidc.oidc_secret_file.into(),
            groups: oidc.oidc_groups,
            roles: oidc.oidc_roles,
            second: oidc.oidc_second_factor,
        })
    }
}

impl From<Place> for Settings {
    fn from(place: Place) -> Self {
        Self {
            data: place.data,
            database: place.database,
            base: place.base,
            smtp: place.smtp,
            from: place.from,
            exit: place.exit,
            clamd: place.clamd,
            clamd_down: place.clamd_down,
            client_header: place.client_header.filter(|name| !name.is_empty()),
            inbound: InboundPlace::given(&place.inbound_maildir, &place.reply_domain),
            institution: place.oidc.into(),
            demo: false,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn".into()),
        )
        .init();
    let matches = Command::command().get_matches();
    let command = Command::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match run(command.task, &matches).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("indaba: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(task: Task, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    match task {
        Task::Serve { place, listen } => serve(place.into(), listen).await?,
        Task::Import {
            what: What::Organisations { file, map, place },
        } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            import_organisations(&house, &file, &map).await?;
            house.site.app.db.close().await;
        }
        Task::Import {
            what: What::Fora { file, space, place },
        } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            import_fora(&house, &file, &space).await?;
            house.site.app.db.close().await;
        }
        Task::Import {
            what: What::Library { file, place },
        } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            import_library(&house, &file).await?;
            house.site.app.db.close().await;
        }
        Task::Demo { data, port } => demo(data, port).await?,
        Task::Opinions(asked) => return Ok(opinions(&asked)),
        Task::Lottery { task } => return Ok(lottery_task(&task)),
        Task::Docs { out } => write_docs(&out)?,
        Task::Log { task } => match task {
            LogTask::Verify(asked) => return Ok(log_verify(&asked)),
            LogTask::Checkpoint { place } => print!("{}", log_checkpoint(&place.into()).await?),
            LogTask::Export { place, out } => {
                let entries = log_export(&place.into(), &out).await?;
                println!("{entries} entries written into {}", out.display());
            }
        },
        Task::Reindex { place } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            for (feature, count) in house.reindex().await? {
                println!("{feature}: {count} entries can be found");
            }
            house.site.app.db.close().await;
        }
        Task::Backup { place, asked } => {
            let taken = backup(&asked, &place.into(), &Clock::System, &Randomness::System).await?;
            println!("{taken}");
        }
        Task::Restore { place, asked } => {
            let restored = restore(&asked, &place.into(), &Clock::System).await?;
            println!("{restored}");
            if !restored.left.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Task::SignOut { place, asked } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            println!("{} sessions ended", sign_out(&house, &asked).await?);
            house.site.app.db.close().await;
        }
        Task::Keys { task, place } => {
            let done = keys(task, &place.into(), &Clock::System, &Randomness::System).await?;
            println!("{done}");
        }
        Task::Doctor { place, asked } => {
            let findings = doctor(&asked, &place.into(), &Clock::System).await;
            let text = if asked.json {
                findings.json()
            } else {
                findings.to_string()
            };
            println!("{text}");
            return Ok(findings.exit());
        }
        Task::Config {
            what:
                ConfigTask::Check {
                    place,
                    listen,
                    json,
                },
        } => {
            let names = std::env::vars_os().map(|(name, _)| name);
            let findings = check_settings(&place.into(), listen, &given(matches), names);
            println!(
                "{}",
                if json {
                    findings.json()
                } else {
                    findings.to_string()
                }
            );
            return Ok(findings.exit());
        }
        Task::Check { place } => {
            let house = House::open(&place.into(), Clock::System, Randomness::System).await?;
            let app = &house.site.app;
            let verdict = guard::verify_log(&app.db, Some(&app.log_key.public())).await?;
            if let Some(fault) = verdict.fault {
                println!("audit log broken at entry {}: {fault}", fault.entry());
                return Ok(ExitCode::FAILURE);
            }
            println!(
                "audit log whole: {} entries, head {}",
                verdict.entries, verdict.head
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_served_without_any_setting_and_by_an_institution_with_each() {
        let place = |arguments: &[&str]| {
            let Task::Serve { place, .. } = Command::parse_from(arguments).task else {
                panic!("{arguments:?}");
            };
            place.oidc
        };
        let none: Option<InstitutionPlace> = place(&["indaba", "serve"]).into();
        assert!(none.is_none());
        let all = [
            "indaba",
            "serve",
            "--oidc-issuer=https://id.example.org",
            "--oidc-client=indaba",
            "--oidc-secret-file=/etc/indaba/oidc.secret",
            "--oidc-roles=a=auditor",
            "--oidc-second-factor=mfa",
        ];
        let some: Option<InstitutionPlace> = place(&all).into();
        let some = some.unwrap();
        assert_eq!(some.secret_file, PathBuf::from("/etc/indaba/oidc.secret"));
        assert_eq!(
            (some.groups.as_str(), some.second.as_str()),
            ("groups", "mfa")
        );
    }
}
