//! One item as harvesters read it: its head, and Dublin Core for what stands.

use ::store::Read;
use cleaning::Kind as FileKind;
use guard::Viewer;
use kernel::{Language, Result};
use web::{Rq, Xml};

use super::{asked::set_name, host};
use crate::{
    model::{FileState, Item, State},
    policy::reads_name,
    store as rows,
};

/// The name of an item for harvesters.
pub(super) fn identifier(rq: &Rq, item: &Item) -> String {
    format!("oai:{}:{}", host(&rq.ctx.app.base), item.number)
}

/// The head: name, last change, sets; of one that was withdrawn, that it is gone.
pub(super) async fn head(db: &mut impl Read, rq: &Rq, xml: &mut Xml, item: &Item) -> Result<()> {
    let gone: &[(&str, &str)] = if item.state == State::Withdrawn {
        &[("status", "deleted")]
    } else {
        &[]
    };
    xml.open("header", gone);
    xml.leaf("identifier", &[], &identifier(rq, item));
    xml.leaf("datestamp", &[], &item.changed.rfc3339());
    for (facet, code) in rows::sets_of(db, item.id).await? {
        xml.leaf("setSpec", &[], &set_name(&facet, &code));
    }
    xml.close("header");
    Ok(())
}

/// Head and metadata.
pub(super) async fn whole(db: &mut impl Read, rq: &Rq, xml: &mut Xml, item: &Item) -> Result<()> {
    xml.open("record", &[]);
    head(db, rq, xml, item).await?;
    if item.state == State::Published {
        xml.open("metadata", &[]);
        dublin_core(db, rq, xml, item).await?;
        xml.close("metadata");
    }
    xml.close("record");
    Ok(())
}

async fn dublin_core(db: &mut impl Read, rq: &Rq, xml: &mut Xml, item: &Item) -> Result<()> {
    let v = rows::version(db, item.id, item.newest).await?;
    let words = rows::words(db, v.id).await?;
    let said = |key: &str| rq.site.languages.plain(Language::English, key);
    let base = &rq.ctx.app.base;
    xml.open(
        "oai_dc:dc",
        &[
            ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            (
                "xsi:schemaLocation",
                "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            ),
        ],
    );
    for w in &words {
        xml.leaf("dc:title", &[("xml:lang", w.language.code())], &w.title);
    }
    for name in v.names() {
        xml.leaf("dc:creator", &[], &name);
    }
    // Harvesters are nobody in particular: they read the name that everybody reads.
    if reads_name(&Viewer::default(), item) {
        xml.leaf("dc:creator", &[], &item.organisation_name);
    }
    for theme in v.themes() {
        let key = format!("theme-{}", theme.code().replace('_', "-"));
        xml.leaf("dc:subject", &[("xml:lang", "en")], &said(&key));
    }
    for w in &words {
        xml.leaf(
            "dc:description",
            &[("xml:lang", w.language.code())],
            &w.about,
        );
    }
    xml.leaf("dc:publisher", &[], &said("ui-site-name"));
    xml.leaf("dc:date", &[], &v.year.to_string());
    let kind = format!("library-kind-{}", v.kind.code().replace('_', "-"));
    xml.leaf("dc:type", &[("xml:lang", "en")], &said(&kind));
    for file in rows::files(db, v.id).await? {
        let kind = FileKind::from_code(&file.kind).filter(|_| file.state == FileState::Ready);
        if let Some(kind) = kind {
            let media = kind.media_type().split(';').next().unwrap_or_default();
            xml.leaf("dc:format", &[], media);
        }
    }
    xml.leaf("dc:identifier", &[], &format!("{base}{}", item.href()));
    xml.leaf(
        "dc:identifier",
        &[],
        &format!("{base}{}/v{}", item.href(), v.n),
    );
    for w in &words {
        xml.leaf("dc:language", &[], w.language.code());
    }
    for region in v.regions() {
        xml.leaf("dc:coverage", &[("xml:lang", "en")], region.name("en"));
    }
    let rights = match v.licence.address() {
        "" => said("library-licence-reserved"),
        address => address.to_owned(),
    };
    xml.leaf("dc:rights", &[], &rights);
    xml.close("oai_dc:dc");
    Ok(())
}
