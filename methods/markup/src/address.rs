//! Addresses that a text may lead to: of the web and of mail, with nothing in them that hides where they go.

/// Bytes of the longest address.
pub(crate) const LONGEST: usize = 2_000;

/// Whether a character can stand in an address.
pub(crate) fn may_hold(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !"<>\"'`()[]{}\\|^".contains(c)
}

/// Whether a text is an address that we lead to.
pub(crate) fn is_one(text: &str) -> bool {
    text.len() <= LONGEST && text.chars().all(may_hold) && place(text).is_some()
}

/// Where an address leads: the host, or the address of mail; nothing where it is none of ours.
pub(crate) fn place(address: &str) -> Option<&str> {
    if let Some(mail) = address.strip_prefix("mailto:") {
        let (name, host) = mail.split_once('@')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
        return (!name.is_empty() && name.chars().all(plain) && is_host(host)).then_some(mail);
    }
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = match host.split_once(':') {
        Some((name, port)) => {
            let plain = !port.is_empty() && port.len() <= 5;
            if !plain || !port.chars().all(|c| c.is_ascii_digit()) {
                return None;
            }
            name
        }
        None => host,
    };
    is_host(name).then_some(host)
}

fn is_host(host: &str) -> bool {
    let label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.contains('.') && host.split('.').all(label)
}
