//! `indaba config check`: every setting, where it comes from and whether it makes sense; no secret is printed.

use std::{
    ffi::OsString,
    fmt::Write,
    net::{IpAddr, SocketAddr},
    path::Path,
};

use guard::RateLimits;
use store::{Db, Scanner, WhenDown};
use web::Mailer;

use crate::{
    Settings,
    by_mail::InboundPlace,
    findings::{Findings, State},
    institution::look,
    keys,
};

/// A setting as it was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Option of the command line, such as `base`.
    pub option: &'static str,
    /// Environment variable.
    pub variable: &'static str,
    /// Where its value comes from, such as `environment`.
    pub source: &'static str,
}

/// What one setting is worth: how it is printed, how it stands, what to do.
type Verdict = (String, State, String);

/// Looks at the settings of `serve` and at the environment, where a misspelt name would go unnoticed.
pub fn check_settings(
    settings: &Settings,
    listen: SocketAddr,
    given: &[Given],
    environment: impl Iterator<Item = OsString>,
) -> Findings {
    let mut findings = Findings::default();
    for one in given {
        let (value, state, says) = match one.option {
            "data" => data(&settings.data),
            "database" => database(settings.database.as_deref()),
            "base" => base(&settings.base),
            "smtp" => smtp(settings),
            "from" => from(settings),
            "exit" => exit(&settings.exit, &settings.base),
            "clamd" => clamd(settings.clamd.as_deref()),
            "clamd_down" => {
                let shown = settings.clamd_down.to_string();
                (shown, State::Good, String::new())
            }
            "client_header" => client_header(settings.client_header.as_deref(), &settings.base),
            "inbound_maildir" => maildir(settings.inbound.as_ref()),
            "reply_domain" => reply_domain(settings.inbound.as_ref()),
            "listen" => listening(listen),
            option if option.starts_with("oidc_") => look(settings.institution.as_ref(), option),
            _ => continue,
        };
        let mut text = format!("{value} ({}, {})", one.variable, one.source);
        if !says.is_empty() {
            // Writing into a text does not fail.
            let _ = write!(text, ": {says}");
        }
        findings.add(one.option, state, text);
    }
    match keys::looked_at(&settings.data) {
        Ok(says) => findings.add("keys", State::Good, says),
        // A house that is not made yet has none.
        Err(says) if settings.data.join("secret.key").exists() => {
            findings.add("keys", State::Wrong, says);
        }
        Err(_) => findings.add("keys", State::Notice, "the first start makes the key file"),
    }
    for name in environment.filter_map(|n| n.into_string().ok()) {
        if name.starts_with("INDABA_") && !given.iter().any(|g| g.variable == name) {
            let says = format!("{name} is no setting of this program: is it misspelt?");
            findings.add("environment", State::Wrong, says);
        }
    }
    findings
}

fn data(folder: &Path) -> Verdict {
    let shown = folder.display().to_string();
    match std::fs::metadata(folder) {
        Ok(found) if !found.is_dir() => (shown, State::Wrong, "is no folder".to_owned()),
        Ok(_) if folder.is_absolute() => (shown, State::Good, String::new()),
        Ok(_) => (
            shown,
            State::Notice,
            "depends on where the program is started: name it from the root".to_owned(),
        ),
        Err(_) => (
            shown,
            State::Notice,
            "is not there yet; the first start makes it".to_owned(),
        ),
    }
}

fn database(url: Option<&str>) -> Verdict {
    match url.map(Db::postgres_place) {
        None => (
            "SQLite file in the data folder".to_owned(),
            State::Good,
            String::new(),
        ),
        Some(Ok(place)) if url.is_some_and(|url| !Db::postgres_is_private(url)) => (
            format!("PostgreSQL at {place}"),
            State::Wrong,
            "what it is asked and says could be read or changed on the way: add ?sslmode=verify-full"
                .to_owned(),
        ),
        Some(Ok(place)) => (format!("PostgreSQL at {place}"), State::Good, String::new()),
        Some(Err(_)) => {
            let says = "not an address such as postgres://user:password@host/database";
            ("‹not printed›".to_owned(), State::Wrong, says.to_owned())
        }
    }
}

/// The address people use.
pub(crate) fn base(base: &str) -> Verdict {
    let base = base.trim_end_matches('/');
    let shown = if base.is_empty() { "none" } else { base }.to_owned();
    if base.is_empty() {
        let says =
            "links in letters lead to the address listened on: set it to the address people use";
        return (shown, State::Notice, says.to_owned());
    }
    let (secure, rest) = match (base.strip_prefix("https://"), base.strip_prefix("http://")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => {
            let says = "must begin with https://";
            return (shown, State::Wrong, says.to_owned());
        }
    };
    if rest.is_empty() || rest.contains(['/', '?', '#', '@', ' ']) {
        let says = "must be scheme and host only, such as https://indaba.example.org";
        return (shown, State::Wrong, says.to_owned());
    }
    if secure || is_here(rest) {
        (shown, State::Good, String::new())
    } else {
        let says = "people would sign in without encryption: put TLS in front and write https://";
        (shown, State::Wrong, says.to_owned())
    }
}

/// Whether an address names this very machine.
pub(crate) fn is_here(host: &str) -> bool {
    let host = host
        .strip_prefix('[')
        .and_then(|h| h.split(']').next())
        .unwrap_or_else(|| host.rsplit_once(':').map_or(host, |(host, _)| host));
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<IpAddr>().is_ok_and(|a| a.is_loopback())
}

/// The mail server.
pub(crate) fn smtp(settings: &Settings) -> Verdict {
    let Some(url) = &settings.smtp else {
        let says = "letters become files in the data folder and reach nobody: set smtps://user:password@host";
        return ("none".to_owned(), State::Notice, says.to_owned());
    };
    if Mailer::smtp(url, &settings.from).is_err() {
        let says = "not an address such as smtps://user:password@host";
        return ("‹not printed›".to_owned(), State::Wrong, says.to_owned());
    }
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let shown = format!("{scheme}://{host}");
    if scheme == "smtps" || url.contains("tls=required") || is_here(host) {
        (shown, State::Good, String::new())
    } else {
        let says = "letters and password would travel without encryption: use smtps://, or add ?tls=required";
        (shown, State::Wrong, says.to_owned())
    }
}

/// The sender of letters.
pub(crate) fn from(settings: &Settings) -> Verdict {
    let shown = settings.from.clone();
    if !Mailer::is_sender(&shown) {
        let says = "names no sender, such as: Indaba <indaba@example.org>";
        return (shown, State::Wrong, says.to_owned());
    }
    if shown.trim_end_matches('>').ends_with("@localhost") {
        let says = "is an address that nobody can answer: set one of your own";
        let state = if settings.smtp.is_some() {
            State::Wrong
        } else {
            State::Notice
        };
        return (shown, state, says.to_owned());
    }
    (shown, State::Good, String::new())
}

/// Where the quick exit leads: away from this house, and not to be read on the way.
fn exit(address: &str, base: &str) -> Verdict {
    let shown = address.to_owned();
    if !address.starts_with("https://") {
        let says = "must begin with https://";
        return (shown, State::Wrong, says.to_owned());
    }
    if !base.is_empty() && address.starts_with(base) {
        let says = "leads back to this house";
        return (shown, State::Wrong, says.to_owned());
    }
    (shown, State::Good, String::new())
}

/// The scanner for malware.
pub(crate) fn clamd(address: Option<&str>) -> Verdict {
    let Some(address) = address else {
        let says = "files that people add are cleaned, and not looked at for malware: set /run/clamav/clamd.ctl or host:port";
        return ("none".to_owned(), State::Notice, says.to_owned());
    };
    let shown = address.to_owned();
    if Scanner::at(address, WhenDown::Refuse).is_err() {
        let says = "not an address such as /run/clamav/clamd.ctl or 127.0.0.1:3310";
        return (shown, State::Wrong, says.to_owned());
    }
    if address.starts_with('/') || address.starts_with("unix:") || is_here(address) {
        return (shown, State::Good, String::new());
    }
    let says = "files travel there without encryption: let it listen on this machine";
    (shown, State::Notice, says.to_owned())
}

/// The header in which the proxy in front says who asks.
fn client_header(name: Option<&str>, base: &str) -> Verdict {
    let Some(name) = name else {
        // TLS comes from a proxy alone: behind one nobody's network is seen.
        let (state, says) = if base.starts_with("https://") {
            let says = "behind the proxy nobody is counted by their network: let it set X-Real-IP, and name that here";
            (State::Notice, says)
        } else {
            (State::Good, "")
        };
        return ("none".to_owned(), state, says.to_owned());
    };
    let shown = name.to_owned();
    if RateLimits::behind(Some(name)).is_err() {
        let says = "is no name of a header, such as X-Real-IP";
        return (shown, State::Wrong, says.to_owned());
    }
    if name.eq_ignore_ascii_case("forwarded") {
        let says = "holds more than an address: let the proxy set X-Real-IP, and name that here";
        return (shown, State::Wrong, says.to_owned());
    }
    let says = "the proxy must set it itself in every request, whatever came with it";
    (shown, State::Good, says.to_owned())
}

/// The Maildir into which answers by mail come.
pub(crate) fn maildir(place: Option<&InboundPlace>) -> Verdict {
    let Some(place) = place else {
        return ("none".to_owned(), State::Good, String::new());
    };
    let shown = place.maildir.display().to_string();
    if let Some(says) = place.folder_wrong() {
        return (shown, State::Wrong, says);
    }
    (shown, State::Good, String::new())
}

/// The domain of the addresses by which letters are answered.
pub(crate) fn reply_domain(place: Option<&InboundPlace>) -> Verdict {
    let Some(place) = place else {
        return ("none".to_owned(), State::Good, String::new());
    };
    let shown = place.domain.clone();
    if let Some(says) = place.domain_wrong() {
        return (shown, State::Wrong, says);
    }
    (shown, State::Good, String::new())
}

fn listening(address: SocketAddr) -> Verdict {
    if address.ip().is_loopback() {
        (address.to_string(), State::Good, String::new())
    } else {
        let says = "other machines reach it without encryption: only where the proxy in front stands elsewhere";
        (address.to_string(), State::Notice, says.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings {
            data: "/".into(),
            database: None,
            base: String::new(),
            smtp: None,
            from: "Indaba <indaba@example.org>".to_owned(),
            exit: crate::EXIT.to_owned(),
            clamd: None,
            clamd_down: store::WhenDown::Refuse,
            client_header: None,
            inbound: None,
            institution: None,
            demo: false,
        }
    }

    #[test]
    fn an_address_without_encryption_or_with_a_path_is_wrong() {
        for (given, expected) in [
            ("https://indaba.example.org", State::Good),
            ("https://indaba.example.org/", State::Good),
            ("http://127.0.0.1:8080", State::Good),
            ("http://[::1]:8080", State::Good),
            ("http://localhost", State::Good),
            ("", State::Notice),
            ("http://indaba.example.org", State::Wrong),
            ("https://indaba.example.org/path", State::Wrong),
            ("indaba.example.org", State::Wrong),
            ("https://", State::Wrong),
        ] {
            assert_eq!(base(given).1, expected, "{given}");
        }
    }

    #[test]
    fn a_database_elsewhere_is_reached_by_tls_alone() {
        for (given, expected) in [
            (
                "postgres:///indaba?host=/run/postgresql&user=indaba",
                State::Good,
            ),
            ("postgres://indaba@127.0.0.1/indaba", State::Good),
            ("postgres://indaba@[::1]:5433/indaba", State::Good),
            (
                "postgres://indaba@db.example.org/indaba?sslmode=verify-full",
                State::Good,
            ),
            ("postgres://indaba@db.example.org/indaba", State::Wrong),
            (
                "postgres://indaba@db.example.org/indaba?sslmode=require",
                State::Wrong,
            ),
        ] {
            assert_eq!(database(Some(given)).1, expected, "{given}");
        }
    }

    #[test]
    fn a_scanner_listens_here() {
        for (given, expected) in [
            (Some("/run/clamav/clamd.ctl"), State::Good),
            (Some("127.0.0.1:3310"), State::Good),
            (Some("localhost:3310"), State::Good),
            (Some("scan.example.org:3310"), State::Notice),
            (Some("clamd"), State::Wrong),
            (None, State::Notice),
        ] {
            assert_eq!(clamd(given).1, expected, "{given:?}");
        }
    }

    #[test]
    fn behind_a_proxy_a_header_says_who_asks() {
        let (tls, here) = ("https://indaba.example.org", "http://127.0.0.1:8080");
        for (given, base, expected) in [
            (None, here, State::Good),
            (None, tls, State::Notice),
            (Some("X-Real-IP"), tls, State::Good),
            (Some("X-Forwarded-For"), tls, State::Good),
            (Some("Forwarded"), tls, State::Wrong),
            (Some("X Real IP"), tls, State::Wrong),
        ] {
            assert_eq!(client_header(given, base).1, expected, "{given:?} {base}");
        }
    }

    #[test]
    fn the_quick_exit_leads_away() {
        let base = "https://indaba.example.org";
        for (given, expected) in [
            (crate::EXIT, State::Good),
            ("http://weather.example.org", State::Wrong),
            ("https://indaba.example.org/privacy", State::Wrong),
        ] {
            assert_eq!(exit(given, base).1, expected, "{given}");
        }
    }

    #[tokio::test]
    async fn no_secret_is_printed_and_a_misspelt_name_is_found() {
        for (database, smtp) in [
            (
                "postgres://indaba:s3cr3t@db.example.org/indaba?sslmode=require",
                "smtps://post:s3cr3t@mail.example.org",
            ),
            (
                "postgres://db.example.org/indaba?user=indaba&password=s3cr3t",
                "smtp://post:s3cr3t@mail.example.org",
            ),
            ("not s3cr3t at all", "neither s3cr3t"),
        ] {
            let settings = Settings {
                database: Some(database.to_owned()),
                smtp: Some(smtp.to_owned()),
                ..settings()
            };
            let given = ["database", "smtp", "from", "listen"].map(|option| Given {
                option,
                variable: "INDABA_X",
                source: "environment",
            });
            let listen = "127.0.0.1:8080".parse().unwrap();
            let names = ["INDABA_X", "INDABA_SMPT", "PATH"].map(OsString::from);
            let found = check_settings(&settings, listen, &given, names.into_iter());
            let text = format!("{found}{}", found.json());
            assert!(!text.contains("s3cr3t"), "{text}");
            assert!(
                text.contains("INDABA_SMPT") && !text.contains("PATH"),
                "{text}"
            );
            assert!(!found.good());
        }
    }
}
