//! Limits on how often something may be tried: counted in memory, under names that tell nobody who tried.

use std::{
    collections::HashMap,
    fmt,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use data_encoding::HEXLOWER;
use http::HeaderName;
use kernel::{Error, Randomness, Result, Timestamp, day};
use sha2::{Digest, Sha256};

use crate::Ctx;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Counters beyond which those that are over are looked for and given up.
const MANY: usize = 50_000;

/// How often something may be done within a window. A network is shared by many people, an organisation by its own; so
/// one account may do less than either, and a thousand accounts of one organisation no more than that organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Often {
    /// What, for the operator's log.
    pub what: &'static str,
    /// By everybody of one network.
    pub network: u32,
    /// By one account.
    pub account: u32,
    /// By all accounts of one organisation.
    pub organisation: u32,
    /// Milliseconds.
    pub window: i64,
}

impl Often {
    /// Coming in: passwords, codes, passkeys, invitations. Each address and account has a narrower limit of its own.
    pub const COME_IN: Self = Self {
        what: "come-in",
        network: 100,
        account: 100,
        organisation: 500,
        window: 15 * MINUTE,
    };
    /// Asking for a way back into an account, and going on with it.
    pub const GET_BACK: Self = Self {
        what: "get-back",
        network: 30,
        account: 30,
        organisation: 100,
        window: HOUR,
    };
    /// Beginning an application.
    pub const APPLY: Self = Self {
        what: "apply",
        network: 30,
        account: 30,
        organisation: 100,
        window: HOUR,
    };
    /// Coming back to an application, an incident or a voice by its code.
    pub const TRY_CODE: Self = Self {
        what: "try-code",
        network: 60,
        account: 60,
        organisation: 100,
        window: 15 * MINUTE,
    };
    /// Handing in a paper.
    pub const HAND_IN: Self = Self {
        what: "hand-in",
        network: 120,
        account: 120,
        organisation: 120,
        window: HOUR,
    };
    /// Searching.
    pub const SEARCH: Self = Self {
        what: "search",
        network: 600,
        account: 600,
        organisation: 2_000,
        window: 5 * MINUTE,
    };
    /// Writing what the Office will answer: contributions, statements, questions.
    pub const SPEAK: Self = Self {
        what: "speak",
        network: 3_000,
        account: 600,
        organisation: 1_500,
        window: HOUR,
    };
    /// Asking by a program, whatever for.
    pub const ASK: Self = Self {
        what: "ask",
        network: 3_000,
        account: 1_200,
        organisation: 3_000,
        window: 5 * MINUTE,
    };
    /// Asking for the newsletter under an address, and confirming that.
    pub const SUBSCRIBE: Self = Self {
        what: "subscribe",
        network: 60,
        account: 30,
        organisation: 100,
        window: HOUR,
    };
    /// Telling the Office of something that it must look into: a concern about a member, an appeal, an incident.
    pub const REPORT: Self = Self {
        what: "report",
        network: 100,
        account: 100,
        organisation: 300,
        window: HOUR,
    };
}

/// The network that somebody comes from, under a name that this process alone can make and that is another one tomorrow.
#[derive(Clone, PartialEq, Eq)]
pub struct AddressClass(String);

impl fmt::Debug for AddressClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AddressClass(‹private›)")
    }
}

/// What names networks today; nowhere but in memory.
#[derive(Default)]
struct DayKey {
    day: Option<i64>,
    key: [u8; 32],
}

impl fmt::Debug for DayKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DayKey(‹private›)")
    }
}

#[derive(Debug, Default)]
struct Counts {
    /// By name: when the window ends, and how many fell into it.
    by: HashMap<String, (i64, u32)>,
    swept: i64,
}

impl Counts {
    /// Gives up what is over; at most every ten seconds, so that a flood of names costs no more than its own counting.
    fn sweep(&mut self, now: i64) {
        if self.by.len() > MANY && now >= self.swept.saturating_add(10_000) {
            self.by.retain(|_, (until, _)| *until > now);
            self.swept = now;
        }
    }
}

/// Counters of attempts.
#[derive(Debug, Default)]
pub struct RateLimits {
    counts: Mutex<Counts>,
    key: Mutex<DayKey>,
    header: Option<HeaderName>,
}

impl RateLimits {
    /// Limits that learn from a header of the proxy in front who asks; from the connection alone where none is named.
    ///
    /// # Errors
    /// Where this is no name of a header.
    pub fn behind(header: Option<&str>) -> Result<Self> {
        let header = header
            .map(str::parse::<HeaderName>)
            .transpose()
            .map_err(|_| Error::internal("INDABA_CLIENT_HEADER is no name of a header"))?;
        Ok(Self {
            header,
            ..Self::default()
        })
    }

    /// The header in which the proxy in front says who asks.
    #[must_use]
    pub const fn header(&self) -> Option<&HeaderName> {
        self.header.as_ref()
    }

    /// The class of whoever asks. `said` is the last value of [`RateLimits::header`]; it is believed only from this machine
    /// or a private network, where the proxy stands. There is no class where all that is known is a machine of the house's own:
    /// then everybody would count as one.
    #[must_use]
    pub fn class(
        &self,
        peer: Option<IpAddr>,
        said: Option<&str>,
        random: &Randomness,
        now: Timestamp,
    ) -> Option<AddressClass> {
        let peer = peer?.to_canonical();
        if !is_near(peer) {
            return Some(self.named(peer, random, now));
        }
        let client = client(said?).filter(|address| !is_near(*address))?;
        Some(self.named(client, random, now))
    }

    fn named(&self, address: IpAddr, random: &Randomness, now: Timestamp) -> AddressClass {
        let today = now.0.div_euclid(day(1));
        let mut held = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        if held.day != Some(today) {
            random.fill(&mut held.key);
            held.day = Some(today);
        }
        // The key is of one length, so what comes after it cannot be taken for a part of it.
        let name = Sha256::new()
            .chain_update(held.key)
            .chain_update(network(address))
            .finalize();
        AddressClass(HEXLOWER.encode(&name))
    }

    /// Counts an attempt; refuses once more than `most` fell into one window.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the end of the window.
    pub fn attempt(
        &self,
        what: &str,
        who: &str,
        most: u32,
        window: i64,
        now: Timestamp,
    ) -> Result<()> {
        let name = crate::digest(format!("{what}\0{who}"));
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.sweep(now.0);
        let entry = counts.by.entry(name).or_insert((0, 0));
        if entry.0 <= now.0 {
            *entry = (now.0.saturating_add(window), 0);
        }
        entry.1 = entry.1.saturating_add(1);
        if entry.1 == most.saturating_add(1) {
            // Once for each window: whoever goes on fills no log.
            tracing::warn!(target: "security", what, "too many attempts");
        }
        if entry.1 > most {
            Err(Error::TooMany(Timestamp(entry.0)))
        } else {
            Ok(())
        }
    }

    /// Forgets every attempt: tests ask the same again and again.
    #[cfg(feature = "trial")]
    pub fn forget_all(&self) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.by.clear();
    }

    /// Forgets the attempts after a success.
    pub fn clear(&self, what: &str, who: &str) {
        let name = crate::digest(format!("{what}\0{who}"));
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.by.remove(&name);
    }
}

impl Ctx {
    /// The name of the network that whoever acts comes from; empty where it is not known.
    pub(crate) fn network(&self) -> &str {
        self.class.as_ref().map_or("", |class| class.0.as_str())
    }

    /// Counts something that whoever acts does, by their network, their account and each of their organisations; the same
    /// whether what they ask for is there or not.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the moment from which on it is taken again.
    pub fn count(&self, often: &Often) -> Result<()> {
        // It shows invented content on this machine alone.
        if self.app.demo {
            return Ok(());
        }
        let (limits, now) = (&self.app.limits, self.now());
        let once = |kind: &str, who: &str, most: u32| {
            limits.attempt(
                often.what,
                &format!("{kind}\0{who}"),
                most,
                often.window,
                now,
            )
        };
        if let Some(class) = &self.class {
            once("network", &class.0, often.network)?;
        }
        if let Some(account) = self.viewer.account {
            once("account", &account.to_string(), often.account)?;
        }
        for organisation in self.viewer.organisations() {
            once("organisation", organisation, often.organisation)?;
        }
        Ok(())
    }
}

/// The part of an address that names a network: people change the rest as they like.
fn network(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(a) => a.octets()[..3].to_vec(),
        IpAddr::V6(a) => a.octets()[..6].to_vec(),
    }
}

/// Whether an address is of this machine or of a private network: nobody comes from there through the internet.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(a) => {
            let [first, second, ..] = a.octets();
            let shared = first == 100 && (64..128).contains(&second);
            a.is_loopback() || a.is_private() || a.is_link_local() || a.is_unspecified() || shared
        }
        IpAddr::V6(a) => {
            let first = a.segments()[0];
            a.is_loopback()
                || a.is_unspecified()
                || first & 0xfe00 == 0xfc00
                || first & 0xffc0 == 0xfe80
        }
    }
}

/// The address that a proxy wrote into its header: the last of several, which the nearest proxy added; with or without a port.
fn client(said: &str) -> Option<IpAddr> {
    let last = said.rsplit(',').next()?.trim();
    let bare = last.trim_start_matches('[').trim_end_matches(']');
    let address = bare
        .parse::<IpAddr>()
        .ok()
        .or_else(|| Some(last.parse::<std::net::SocketAddr>().ok()?.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_772_442_000_000);

    fn class(limits: &RateLimits, peer: &str, said: Option<&str>) -> Option<AddressClass> {
        let peer = peer.parse().unwrap();
        limits.class(Some(peer), said, &Randomness::System, NOW)
    }

    #[test]
    fn a_network_is_a_class_whatever_stands_behind_it() {
        let limits = RateLimits::default();
        let of = |peer: &str| class(&limits, peer, None).unwrap();
        assert_eq!(of("203.0.113.7"), of("203.0.113.250"));
        assert_eq!(of("203.0.113.7"), of("::ffff:203.0.113.7"));
        assert_ne!(of("203.0.113.7"), of("203.0.114.7"));
        assert_eq!(of("2001:db8:1::1"), of("2001:db8:1:ffff::9"));
        assert_ne!(of("2001:db8:1::1"), of("2001:db8:2::1"));
        assert_ne!(of("2001:db8::"), of("32.1.13.184"));
    }

    #[test]
    fn our_own_machines_are_nobody() {
        let limits = RateLimits::default();
        for near in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.9",
            "100.64.0.1",
            "169.254.1.1",
            "::1",
            "fd00::1",
            "fe80::1",
            "::ffff:10.0.0.1",
        ] {
            assert_eq!(class(&limits, near, None), None, "{near}");
        }
        for far in ["100.128.0.1", "172.32.0.1", "2a00::1", "11.0.0.1"] {
            assert!(class(&limits, far, None).is_some(), "{far}");
        }
        assert_eq!(limits.class(None, None, &Randomness::System, NOW), None);
    }

    #[test]
    fn a_header_is_believed_from_the_proxy_alone_and_its_last_address_counts() {
        let limits = RateLimits::behind(Some("X-Real-IP")).unwrap();
        assert_eq!(limits.header().unwrap(), "x-real-ip");
        let client = class(&limits, "203.0.113.7", None);
        for said in [
            "203.0.113.9",
            "198.51.100.1, 203.0.113.9",
            " 203.0.113.9:4711 ",
            "::ffff:203.0.113.9",
        ] {
            assert_eq!(class(&limits, "127.0.0.1", Some(said)), client, "{said}");
        }
        let six = class(&limits, "2001:db8:1::1", None);
        for said in ["2001:db8:1::2", "[2001:db8:1::2]", "[2001:db8:1::2]:443"] {
            assert_eq!(class(&limits, "::1", Some(said)), six, "{said}");
        }
        // Who comes past the proxy says of themselves what they like.
        assert_eq!(class(&limits, "203.0.113.7", Some("198.51.100.1")), client);
        for nothing in ["", "unknown", "127.0.0.1", "203.0.113.9, unknown"] {
            assert_eq!(class(&limits, "127.0.0.1", Some(nothing)), None);
        }
        assert!(RateLimits::behind(Some("no header")).is_err());
    }

    #[test]
    fn tomorrow_and_another_process_call_a_network_otherwise() {
        let peer: Option<IpAddr> = "203.0.113.7".parse().ok();
        let limits = RateLimits::default();
        let at = |limits: &RateLimits, now| limits.class(peer, None, &Randomness::System, now);
        let today = at(&limits, NOW);
        assert_eq!(today, at(&limits, NOW.plus(1_000)));
        assert_ne!(today, at(&limits, NOW.plus(day(1))));
        assert_ne!(today, at(&RateLimits::default(), NOW));
        assert_eq!(format!("{:?}", today.unwrap()), "AddressClass(‹private›)");
        assert!(format!("{limits:?}").contains("DayKey(‹private›)"));
    }

    #[test]
    fn what_is_over_counts_no_more_and_says_until_when_it_did() {
        let limits = RateLimits::default();
        let once = |at: i64| limits.attempt("x", "who", 2, 1_000, NOW.plus(at));
        assert!(once(0).is_ok() && once(10).is_ok());
        match once(20) {
            Err(Error::TooMany(until)) => assert_eq!(until, NOW.plus(1_000)),
            other => panic!("{other:?}"),
        }
        assert!(limits.attempt("x", "other", 2, 1_000, NOW).is_ok());
        assert!(once(1_000).is_ok(), "a new window");
        limits.clear("x", "who");
        assert!(once(1_001).is_ok() && once(1_002).is_ok());
    }

    #[test]
    fn names_without_end_are_given_up_once_they_are_over() {
        let limits = RateLimits::default();
        for n in 0..=MANY {
            let _ = limits.attempt("x", &n.to_string(), 1, 1_000, NOW);
        }
        let _ = limits.attempt("x", "later", 1, 1_000, NOW.plus(60_000));
        assert_eq!(limits.counts.lock().unwrap().by.len(), 1);
    }
}
