//! What a person sent: fields of a form or of an address, and uploaded files.

use axum::extract::{FromRequest, Multipart, Request};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use kernel::{Error, Language, Localized, Result};

/// Bytes of a form without files.
const FORM: usize = 1 << 20;

/// Bytes of a form with files that are kept, all its fields together.
const KEPT: usize = 12 << 20;
/// Bytes of such a form that are read at all. A browser shows no answer before all of a form is sent: where its files are too
/// large the rest is read and forgotten, so that its sender learns of it and loses no word.
pub(crate) const SENT: usize = 48 << 20;

/// An uploaded file.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The field.
    pub field: String,
    /// The name the person's machine gave it, which may be anything.
    pub name: String,
    /// The content.
    pub bytes: Bytes,
}

/// A value without the one character that nobody types and that PostgreSQL takes in no text.
fn typed(value: String) -> String {
    if value.contains('\0') {
        value.replace('\0', "")
    } else {
        value
    }
}

/// Fields by name, in the order sent.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<Upload>,
    /// Whether its files were too large, so that none of them was kept.
    too_large: bool,
}

impl Form {
    /// From pairs.
    pub fn new(fields: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            fields: fields.into_iter().map(|(n, v)| (n, typed(v))).collect(),
            files: Vec::new(),
            too_large: false,
        }
    }

    /// Reads `a=1&b=2`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::new(serde_urlencoded::from_str::<Vec<(String, String)>>(text).unwrap_or_default())
    }

    /// The first value of a field; empty where it is missing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v.as_str())
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// Every field with its value, in the order sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// Whether a file came along.
    pub(crate) fn has_files(&self) -> bool {
        self.too_large || self.files.iter().any(|f| !f.bytes.is_empty())
    }

    /// Whether its files were too large: none of them was kept.
    #[must_use]
    pub fn files_too_large(&self) -> bool {
        self.too_large
    }

    /// Whether somebody chose a file in a field, also where it was not kept.
    #[must_use]
    pub fn chose(&self, name: &str) -> bool {
        let sent = |f: &Upload| !f.bytes.is_empty() || self.too_large && !f.name.is_empty();
        self.files.iter().any(|f| f.field == name && sent(f))
    }

    /// Whether there is anything that somebody typed or chose, beside files.
    pub(crate) fn has_words(&self) -> bool {
        self.pairs()
            .any(|(n, v)| !n.starts_with('_') && !v.is_empty())
    }

    /// Whether it holds what must not be shown again: a password, a code, a secret, or a proof of who somebody is.
    pub(crate) fn holds_secrets(&self) -> bool {
        let secret = |n: &str| ["password", "code", "secret"].iter().any(|s| n.contains(s));
        self.is_proof() || self.fields.iter().any(|(n, _)| secret(n))
    }

    /// Whether it is asked for a proof of who somebody is, and for nothing else.
    pub(crate) fn is_proof(&self) -> bool {
        let beside = |n: &str| n.starts_with('_') || n == "to" || n == "proof";
        !self.get("proof").is_empty() && self.fields.iter().all(|(n, _)| beside(n))
    }

    /// Whether it holds what fits the page alone that it was typed into: the secret of a new authenticator, or the answer
    /// of a passkey.
    pub(crate) fn is_of_one_moment(&self) -> bool {
        let bound = |n: &str| n.contains("secret") || n == "passkey";
        self.fields.iter().any(|(n, v)| bound(n) && !v.is_empty())
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// Whether a field holds one of several values.
    #[must_use]
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// The versions of a text: fields `NAME-ar`, `NAME-en`, ….
    #[must_use]
    pub fn localized(&self, name: &str) -> Localized {
        let version = |l: &Language| (*l, self.get(&format!("{name}-{l}")).trim().to_owned());
        Localized(
            Language::ALL
                .iter()
                .map(version)
                .filter(|(_, t)| !t.is_empty())
                .collect(),
        )
    }

    /// Sets a field, to fill a form from what is stored.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.fields.push((name.to_owned(), value.into()));
    }

    /// Adds a file, as an upload does.
    pub fn attach(&mut self, file: Upload) {
        self.files.push(file);
    }

    /// An uploaded file that is not empty.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files
            .iter()
            .find(|f| f.field == name && !f.bytes.is_empty())
    }

    pub(crate) async fn read(request: Request) -> Result<Self> {
        let kind = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            return Self::multipart(request).await;
        }
        let body = axum::body::to_bytes(request.into_body(), FORM)
            .await
            .map_err(|_| Error::refused("error-form-too-large"))?;
        let text =
            std::str::from_utf8(&body).map_err(|_| Error::refused("error-form-unreadable"))?;
        let fields: Vec<(String, String)> = serde_urlencoded::from_str(text)
            .map_err(|_| Error::refused("error-form-unreadable"))?;
        // Percent-encoded bytes that are no UTF-8 arrive as U+FFFD; typed text never holds it.
        if fields.iter().any(|(_, v)| v.contains('\u{fffd}')) {
            return Err(Error::refused("error-form-unreadable"));
        }
        Ok(Self::new(fields))
    }

    /// What was typed is kept, also where the files beside it are too large.
    async fn multipart(request: Request) -> Result<Self> {
        let unreadable = || Error::refused("error-form-unreadable");
        let too_large = || Error::refused("error-form-too-large");
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| unreadable())?;
        let mut form = Self::default();
        let mut left = KEPT;
        loop {
            let mut part = match parts.next_field().await {
                Ok(Some(part)) => part,
                // More than is read at all.
                Err(_) if !form.too_large => return Err(too_large()),
                Ok(None) | Err(_) => return Ok(form),
            };
            let field = part.name().unwrap_or("").to_owned();
            let name = part.file_name().map(|name| typed(name.to_owned()));
            let mut bytes = Vec::new();
            loop {
                match part.chunk().await {
                    Ok(Some(_)) if form.too_large && name.is_some() => {}
                    Ok(Some(chunk)) if chunk.len() <= left => {
                        left -= chunk.len();
                        bytes.extend_from_slice(&chunk);
                    }
                    Ok(Some(_)) if name.is_some() => {
                        bytes = Vec::new();
                        form.forget_files();
                    }
                    Ok(None) => break,
                    Err(_) if form.too_large && name.is_some() => break,
                    Ok(Some(_)) | Err(_) => return Err(too_large()),
                }
            }
            match name {
                Some(name) => form.files.push(Upload {
                    field,
                    name,
                    bytes: bytes.into(),
                }),
                None => {
                    let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
                    form.fields.push((field, typed(text)));
                }
            }
        }
    }

    /// Keeps of its files only in which fields they came.
    fn forget_files(&mut self) {
        self.too_large = true;
        for file in &mut self.files {
            file.bytes = Bytes::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;

    #[test]
    fn the_character_that_nobody_types_is_left_out() {
        let form = Form::parse("name=a%00b&name=%00&plain=c");
        assert_eq!(form.all("name").collect::<Vec<_>>(), ["ab", ""]);
        assert_eq!(form.get("plain"), "c");
    }

    /// A form as a browser sends it: words, three files, words.
    async fn sent(size: usize) -> Result<Form> {
        let mut body =
            b"--e\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nfirst\r\n".to_vec();
        for n in 1..=3 {
            let head = format!(
                "--e\r\nContent-Disposition: form-data; name=\"file-{n}\"; filename=\"{n}.jpg\"\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend(vec![b'x'; size]);
            body.extend(b"\r\n");
        }
        body.extend(b"--e\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nlast\r\n--e--\r\n");
        // In pieces, as it comes over a wire: whoever reads waits between them, and does not get all of it before the first.
        let pieces: Vec<_> = body
            .chunks(1 << 16)
            .map(|piece| Ok::<_, std::io::Error>(axum::body::Bytes::copy_from_slice(piece)))
            .collect();
        let wire = futures_util::stream::iter(pieces).then(async |piece| {
            tokio::task::yield_now().await;
            piece
        });
        let body = axum::body::Body::from_stream(wire);
        let mut request = Request::new(body);
        let kind = http::HeaderValue::from_static("multipart/form-data; boundary=e");
        request.headers_mut().insert(CONTENT_TYPE, kind);
        // As the layer does it that bounds every form.
        let bounded = axum::extract::DefaultBodyLimit::max(SENT);
        bounded.apply(&mut request);
        Form::read(request).await
    }

    #[tokio::test]
    async fn files_that_are_too_large_together_take_no_word_along() {
        let form = sent(3 << 20).await.unwrap();
        assert!(!form.files_too_large());
        assert_eq!(form.file("file-3").unwrap().bytes.len(), 3 << 20);
        // Above what is kept: every word is there. Above what is read: those that came before.
        for (size, last) in [(5 << 20, "last"), (20 << 20, "")] {
            let form = sent(size).await.unwrap();
            assert!(form.files_too_large() && form.has_files());
            assert_eq!((form.get("a"), form.get("b")), ("first", last));
            assert!(form.chose("file-1") && !form.chose("file-4"));
            assert!(form.file("file-1").is_none());
        }
    }
}
