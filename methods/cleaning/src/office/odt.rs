//! OpenDocument texts: their content, styles and pictures, and nothing of what else lies in the archive.

use std::{
    collections::{BTreeMap, HashSet},
    fmt::Write,
};

use crate::{
    Kind, Refusal,
    what::{Found, What},
    xml::{self, Do, Rules, Seen},
    zipped::{self, Parts},
};

use super::{Work, is_path, may_lead};

struct OpenDocument<'a> {
    found: &'a mut Found,
    /// Pictures by their old names.
    pictures: &'a BTreeMap<String, String>,
}

/// Elements that go, with what they tell.
const GO: &[(&str, What)] = &[
    ("tracked-changes", What::Changes),
    ("change", What::Changes),
    ("change-start", What::Changes),
    ("change-end", What::Changes),
    ("tracked-change", What::Changes),
    ("creator-initials", What::Author),
    ("sender-initials", What::Author),
    ("date-string", What::Time),
    ("dde-connection-decls", What::Links),
    ("dde-connection", What::Links),
    ("dde-source", What::Links),
    ("dde-link", What::Links),
    ("section-source", What::Links),
    ("table-source", What::Links),
    ("event-listeners", What::Scripts),
    ("applet", What::Scripts),
    ("floating-frame", What::Links),
    ("object", What::Attachments),
    ("object-ole", What::Attachments),
    ("font-face-uri", What::Attachments),
    ("settings", What::Program),
];

/// Fields that say who or which file: their words stay as they stand, and are asked for no more.
const FIELDS: &[&str] = &[
    "author-name",
    "author-initials",
    "initial-creator",
    "printed-by",
    "sender-firstname",
    "sender-lastname",
    "sender-company",
    "file-name",
    "template-name",
    "user-defined",
    "execute-macro",
    "database-display",
    "creation-date",
    "creation-time",
    "modification-date",
    "modification-time",
    "editing-duration",
];

impl Rules for OpenDocument<'_> {
    fn element(&mut self, seen: &Seen<'_>) -> Result<Do, Refusal> {
        if let Some((_, what)) = GO.iter().find(|g| g.0 == seen.name) {
            self.found.add(*what);
            return Ok(Do::Drop);
        }
        match seen.name {
            // In a remark they say who wrote it and when; in the text they are fields.
            "creator" | "date" if seen.parent == "annotation" || seen.parent == "change-info" => {
                self.found.add(What::Author);
                return Ok(Do::Drop);
            }
            "creator" => return Ok(Do::Unwrap),
            _ if FIELDS.contains(&seen.name) => {
                self.found.add(What::Links);
                return Ok(Do::Unwrap);
            }
            "script" | "scripts" if !seen.empty => return Err(Refusal::Active),
            "plugin" => return Err(Refusal::Embedded),
            _ => {}
        }
        let Some(href) = seen.get("href") else {
            return Ok(Do::Keep);
        };
        match seen.name {
            "image" | "fill-image" | "background-image" | "list-level-style-image" => {
                if self.pictures.contains_key(file(href)) {
                    Ok(Do::Keep)
                } else if href.contains(':') || href.starts_with('/') || href.starts_with("..") {
                    Err(Refusal::Fetches)
                } else {
                    self.found.add(What::Pictures);
                    Ok(Do::Drop)
                }
            }
            "a" if may_lead(href) => Ok(Do::Keep),
            "a" => {
                self.found.add(What::Links);
                Ok(Do::Unwrap)
            }
            _ => {
                self.found.add(What::Links);
                Ok(Do::Drop)
            }
        }
    }

    fn attribute(
        &mut self,
        element: &str,
        name: &str,
        value: String,
    ) -> Result<Option<String>, Refusal> {
        let bare = xml::local(name);
        if bare == "href" && element != "a" {
            return Ok(self.pictures.get(file(&value)).cloned());
        }
        let what = match bare {
            _ if bare.ends_with("rsid") => What::Marks,
            "initials" | "author" => What::Author,
            "title" | "filter-name" if is_path(&value) => What::Program,
            "dde-application" | "dde-topic" | "dde-item" => What::Links,
            _ => return Ok(Some(value)),
        };
        self.found.add(what);
        Ok(None)
    }
}

/// The name of the file of an address within the archive.
fn file(href: &str) -> &str {
    href.strip_prefix("./").unwrap_or(href)
}

pub(super) fn clean(parts: &Parts, work: &mut Work<'_>) -> Result<Vec<u8>, Refusal> {
    let manifest = parts.get("META-INF/manifest.xml").ok_or(Refusal::Damaged)?;
    if manifest.windows(15).any(|w| w == b"encryption-data") {
        return Err(Refusal::Locked);
    }
    if parts
        .keys()
        .any(|n| n.starts_with("Basic/") || n.starts_with("Scripts/"))
    {
        return Err(Refusal::Active);
    }
    let mut pictures = BTreeMap::new();
    let mut files = Vec::new();
    for (name, content) in parts {
        match name.split('/').next().unwrap_or_default() {
            "Pictures" | "ObjectReplacements" => {
                let (kind, content) = work.picture(content)?;
                let now = format!("Pictures/picture{}.{}", pictures.len() + 1, kind.code());
                pictures.insert(name.clone(), now.clone());
                files.push((now, kind.media_type(), content));
            }
            "Thumbnails" => work.found.add(What::Preview),
            "meta.xml" => about(content, work)?,
            "settings.xml" => work.found.add(What::Program),
            "mimetype" | "content.xml" | "styles.xml" | "META-INF" | "manifest.rdf"
            | "Configurations2" | "layout-cache" => {}
            _ => work.found.add(What::Attachments),
        }
    }
    let nothing = HashSet::new();
    for name in ["content.xml", "styles.xml"] {
        let Some(content) = parts.get(name) else {
            if name == "content.xml" {
                return Err(Refusal::Damaged);
            }
            continue;
        };
        let mut rules = OpenDocument {
            found: &mut *work.found,
            pictures: &pictures,
        };
        let content = xml::rewrite(content, work.limits, &mut work.budget, &nothing, &mut rules)?;
        files.push((name.to_owned(), "text/xml", content));
    }
    let mut manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
        .to_owned();
    let mut entry = |path: &str, kind: &str| {
        // Writing into a text does not fail.
        let _ = write!(
            manifest,
            "<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>"
        );
    };
    entry("/", Kind::Odt.media_type());
    for (name, kind, _) in &files {
        entry(name, kind);
    }
    manifest.push_str("</manifest:manifest>");
    let mut all = vec![(
        "mimetype".to_owned(),
        Kind::Odt.media_type().as_bytes().to_vec(),
    )];
    all.push(("META-INF/manifest.xml".to_owned(), manifest.into_bytes()));
    all.extend(files.into_iter().map(|(name, _, content)| (name, content)));
    zipped::write(&all, Some("mimetype"))
}

/// What the sheet beside the content tells, so that it can be said.
fn about(meta: &[u8], work: &mut Work<'_>) -> Result<(), Refusal> {
    work.sheet(meta, |field| match field {
        "creator" | "initial-creator" | "printed-by" => What::Author,
        "date" | "creation-date" | "print-date" | "editing-duration" => What::Time,
        "generator" => What::Program,
        _ => What::Description,
    })
}
