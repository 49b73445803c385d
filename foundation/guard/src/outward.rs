//! The one way out to an address that somebody typed: looked up, looked at, and reached where it was looked at; and how what goes
//! out is signed.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

use bytes::Bytes;
use data_encoding::BASE64;
use futures_util::future::BoxFuture;
use hmac::{Hmac, Mac};
use http::{Request, Uri, header};
use http_body_util::Full;
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::{
    client::legacy::{
        Client,
        connect::{HttpConnector, dns::Name},
    },
    rt::TokioExecutor,
};
use kernel::{Error, Randomness, Result, Timestamp};
use sha2::Sha256;
use tokio::{net::lookup_host, time::timeout};
use zeroize::Zeroizing;

use crate::{App, institution::is_safe};

/// What every secret begins with by which messages are signed (Standard Webhooks).
const SECRET: &str = "whsec_";
/// How long everything may take together: looking up, connecting, sending, the head of the answer.
const PATIENCE: Duration = Duration::from_secs(10);

kernel::codes! {
    /// Why nothing was sent, or nothing came back.
    pub enum Unsent {
        /// The address is none to which the house sends anything.
        Address = "address",
        /// Nobody knows where it is.
        Unknown = "unknown",
        /// It leads to this machine, to a private network, or to what is no place at all.
        Inside = "inside",
        /// Nobody answers there, or not under that name.
        Closed = "closed",
        /// It took too long.
        Late = "late",
    }
}

/// A secret by which messages to one receiver are signed, as that receiver keeps it.
#[must_use]
pub fn new_signing_secret(random: &Randomness) -> String {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    random.fill(&mut bytes[..]);
    format!("{SECRET}{}", BASE64.encode(&bytes[..]))
}

/// A message that is signed, as it goes out.
#[derive(Clone, Debug)]
pub struct Signed {
    id: String,
    /// Seconds since 1970.
    at: i64,
    signature: String,
    body: String,
}

impl Signed {
    /// Signs a body by each of these secrets: while one replaces another, both hold.
    ///
    /// # Errors
    /// [`Error::Internal`] where a secret is none.
    pub fn new(secrets: &[String], id: &str, now: Timestamp, body: String) -> Result<Self> {
        let at = now.0.div_euclid(1_000);
        let said = format!("{id}.{at}.{body}");
        let mut all = Vec::new();
        for secret in secrets {
            let key = secret.strip_prefix(SECRET).unwrap_or(secret);
            let key = Zeroizing::new(BASE64.decode(key.as_bytes()).map_err(Error::internal)?);
            let mut mac =
                <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&key).map_err(Error::internal)?;
            mac.update(said.as_bytes());
            let tag: [u8; 32] = mac.finalize().into_bytes().into();
            all.push(format!("v1,{}", BASE64.encode(&tag)));
        }
        Ok(Self {
            id: id.to_owned(),
            at,
            signature: all.join(" "),
            body,
        })
    }
}

/// Where an address leads, looked up and allowed.
struct Place {
    uri: Uri,
    at: Vec<SocketAddr>,
}

/// Where a name is.
type Found = BoxFuture<'static, io::Result<Vec<SocketAddr>>>;

/// Looks a name up at a port, as the machine does it.
fn by_the_machine(host: String, port: u16) -> Found {
    Box::pin(async move { Ok(lookup_host((host, port)).await?.collect()) })
}

/// The way out of a house.
struct Way<L> {
    /// Whether people reach this house on its own machine alone, as they do in the demonstration and in tests: only then may it
    /// send something to this machine.
    at_home: bool,
    /// Who knows where names are.
    look_up: L,
}

impl<L: Fn(String, u16) -> Found + Sync> Way<L> {
    /// Whether something may be sent there.
    fn may_reach(&self, address: IpAddr) -> bool {
        is_public(address) || (self.at_home && address.to_canonical().is_loopback())
    }

    /// The address as it was typed, where it is one to which something may be sent at all.
    fn uri(&self, typed: &str) -> Result<Uri, Unsent> {
        let uri: Uri = typed.parse().map_err(|_| Unsent::Address)?;
        let authority = uri.authority().ok_or(Unsent::Address)?.as_str();
        // No name and password, and nothing that is cut off on the way.
        let plain = typed.is_ascii() && !authority.contains('@') && !typed.contains('#');
        let https = uri.scheme_str() == Some("https");
        let here = self.at_home && is_safe(typed);
        if plain && (https || here) {
            Ok(uri)
        } else {
            Err(Unsent::Address)
        }
    }

    async fn place(&self, typed: &str) -> Result<Place, Unsent> {
        let uri = self.uri(typed)?;
        let host = uri.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let usual = if uri.scheme_str() == Some("https") {
            443
        } else {
            80
        };
        let port = uri.port_u16().unwrap_or(usual);
        let found = (self.look_up)(host.to_owned(), port).await;
        let at = found.map_err(|_| Unsent::Unknown)?;
        if at.is_empty() {
            return Err(Unsent::Unknown);
        }
        // One that leads inside among others that do not is one too many.
        if !at.iter().all(|a| self.may_reach(a.ip())) {
            return Err(Unsent::Inside);
        }
        Ok(Place { uri, at })
    }

    async fn send(&self, address: &str, message: Signed) -> Result<u16, Unsent> {
        let Place { uri, at } = self.place(address).await?;
        let resolver = tower::service_fn(move |_: Name| {
            let at = at.clone();
            async move { Ok::<_, io::Error>(at.into_iter()) }
        });
        let mut tcp = HttpConnector::new_with_resolver(resolver);
        tcp.enforce_http(false);
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())
            .map_err(|_| Unsent::Closed)?
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        // A connection of its own each time: none is left over that was opened to another place.
        let client: Client<_, Full<Bytes>> = Client::builder(TokioExecutor::new()).build(connector);
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::USER_AGENT, "Indaba")
            .header("webhook-id", message.id)
            .header("webhook-timestamp", message.at)
            .header("webhook-signature", message.signature)
            .body(Full::from(message.body))
            .map_err(|_| Unsent::Address)?;
        let answer = client.request(request).await;
        Ok(answer.map_err(|_| Unsent::Closed)?.status().as_u16())
    }
}

impl App {
    fn way_out(&self) -> Way<fn(String, u16) -> Found> {
        Way {
            at_home: self.base.starts_with("http://") && is_safe(&self.base),
            look_up: by_the_machine,
        }
    }

    /// Looks whether something could be sent to an address, and sends nothing.
    ///
    /// # Errors
    /// Why not.
    pub async fn could_reach(&self, address: &str) -> Result<(), Unsent> {
        let found = timeout(PATIENCE, self.way_out().place(address)).await;
        found.map_err(|_| Unsent::Late)?.map(|_| ())
    }

    /// Sends a message to an address that somebody typed, and gives the status of the answer: its body is not read, and where it
    /// leads is not followed. What is connected to is what was looked up and allowed a moment ago, and nothing that the same name
    /// may lead to by then.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn send_out(&self, address: &str, message: Signed) -> Result<u16, Unsent> {
        let sent = timeout(PATIENCE, self.way_out().send(address, message)).await;
        sent.unwrap_or(Err(Unsent::Late))
    }
}

/// Whether an address is one of the open network, by the registries of special addresses (RFC 6890 and what came after).
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation();
    let [a, b, c, _] = address.octets();
    let kept = match (a, b, c) {
        // Shared by providers; for tests between networks; assignments of the protocol and the former way to IPv6.
        (100, 64..=127, _) | (198, 18 | 19, _) | (192, 0, 0) | (192, 88, 99) => true,
        // This network; everything that is reserved, to the broadcast.
        _ => a == 0 || a >= 240,
    };
    !special && !kept
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    // All that was ever given out lies here; loopback, link-local, unique local, multicast and translated addresses do not.
    let given_out = (0x2000..=0x3fff).contains(&a);
    let special = match (a, b) {
        // Protocols with addresses of others within them (Teredo), tests, identities; documentation.
        (0x2001, 0..=0x01ff | 0x0db8) | (0x3fff, 0..=0x0fff) => true,
        // An address of IPv4 within it (6to4).
        _ => a == 0x2002,
    };
    given_out && !special
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    #[test]
    fn what_is_not_of_the_open_network_is_not_reached() {
        for inside in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in [
            "1.1.1.1",
            "100.128.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.20.0.1",
            "223.255.255.255",
            "::ffff:1.1.1.1",
            "2001:200::1",
            "2606:4700::1111",
            "2a00::1",
        ] {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }

    /// A name that leads elsewhere each time it is looked up, at last to the end of these places, and how often that was.
    fn turning(
        places: Vec<Vec<SocketAddr>>,
    ) -> (Way<impl Fn(String, u16) -> Found + Sync>, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let look_up = move |_, _| -> Found {
            let n = counted.fetch_add(1, Ordering::SeqCst);
            let at = places.get(n).or(places.last()).cloned().unwrap_or_default();
            Box::pin(async move { Ok(at) })
        };
        let at_home = true;
        (Way { at_home, look_up }, asked)
    }

    fn of_addresses(addresses: &[&str]) -> Vec<SocketAddr> {
        let at = |a: &&str| SocketAddr::new(a.parse().unwrap(), 443);
        addresses.iter().map(at).collect()
    }

    fn message() -> Signed {
        Signed::new(&[], "id", Timestamp(0), "{}".to_owned()).unwrap()
    }

    /// Answers once that it got something.
    async fn answer_once(listener: TcpListener) {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut got = Vec::new();
        while !got.ends_with(b"\r\n\r\n{}") {
            got.push(stream.read_u8().await.unwrap());
        }
        let answer = b"HTTP/1.1 204 Yes\r\nConnection: close\r\n\r\n";
        stream.write_all(answer).await.unwrap();
    }

    #[tokio::test]
    async fn what_is_connected_to_is_what_was_looked_at_and_not_where_the_name_leads_by_then() {
        // The machine knows this name as another place than the one that is looked at, and so does whoever asks a second time.
        let right = TcpListener::bind("127.0.0.2:0").await.unwrap();
        let port = right.local_addr().unwrap().port();
        let wrong = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let places = [&right, &wrong].map(|l| vec![l.local_addr().unwrap()]);
        let (way, asked) = turning(places.to_vec());
        let answering = tokio::spawn(answer_once(right));
        let sent = way
            .send(&format!("http://localhost:{port}/"), message())
            .await;
        assert_eq!((sent, asked.load(Ordering::SeqCst)), (Ok(204), 1));
        answering.await.unwrap();
        // The next try looks anew.
        let answering = tokio::spawn(answer_once(wrong));
        let sent = way
            .send(&format!("http://localhost:{port}/"), message())
            .await;
        assert_eq!((sent, asked.load(Ordering::SeqCst)), (Ok(204), 2));
        answering.await.unwrap();
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_at_last_or_in_part_is_not_connected_to() {
        let name = "https://hooks.example.org/";
        let turned = [
            of_addresses(&["1.1.1.1"]),
            of_addresses(&["1.1.1.1", "10.0.0.1"]),
            of_addresses(&["2606:4700::1111", "::ffff:169.254.169.254"]),
            Vec::new(),
        ];
        let (mut way, _) = turning(turned.to_vec());
        way.at_home = false;
        let place = way.place(name).await.map(|place| place.at);
        assert_eq!(place, Ok(of_addresses(&["1.1.1.1"])));
        for why in [Unsent::Inside, Unsent::Inside, Unsent::Unknown] {
            assert_eq!(way.send(name, message()).await, Err(why));
        }
    }

    /// The example of the specification of Standard Webhooks.
    #[test]
    fn a_message_is_signed_as_receivers_check_it() {
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned();
        let body = r#"{"test": 2432232314}"#.to_owned();
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        let sign = |secrets: &[String]| {
            let now = Timestamp(1_614_265_330_999);
            Signed::new(secrets, id, now, body.clone()).unwrap()
        };
        let signed = sign(std::slice::from_ref(&secret));
        let expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assert_eq!(
            (signed.at, signed.signature.as_str()),
            (1_614_265_330, expected)
        );
        let other = new_signing_secret(&Randomness::seeded(3));
        let both = sign(&[other, secret]).signature;
        let parts: Vec<&str> = both.split(' ').collect();
        assert!(parts.len() == 2 && parts[1] == expected && parts[0] != expected);
    }
}
