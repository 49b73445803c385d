//! What harvesters are answered, verb by verb.

use ::store::Read;
use kernel::{Error, Language, Result};
use parties::{Theme, Visibility};
use web::{Form, Rq, Xml};

use super::{
    Fault,
    asked::{Asked, DUBLIN_CORE, arguments, set_name, token},
    record::{head, whole},
};
use crate::{
    model::{Item, Kind, State},
    store::{self as rows, Harvest},
};

/// Items of one portion.
const PORTION: usize = 50;

/// The whole answer.
pub(super) async fn write(rq: &Rq, form: &Form, asked: Result<Asked, Fault>) -> Result<Vec<u8>> {
    let mut xml = Xml::document();
    xml.open(
        "OAI-PMH",
        &[
            ("xmlns", "http://www.openarchives.org/OAI/2.0/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            (
                "xsi:schemaLocation",
                "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
            ),
        ],
    );
    xml.leaf("responseDate", &[], &rq.ctx.now().rfc3339());
    let mut body = Xml::within();
    let fault = match asked {
        Ok(asked) => verb(rq, &mut body, asked).await?.err(),
        Err(fault) => Some(fault),
    };
    // A request that is none is not repeated.
    let said = match fault {
        Some(Fault::BadVerb | Fault::BadArgument) => Vec::new(),
        _ => arguments(form),
    };
    xml.leaf("request", &said, &format!("{}/oai", rq.ctx.app.base));
    match fault {
        Some(fault) => xml.leaf("error", &[("code", fault.code())], fault.says()),
        None => xml.append(body),
    }
    xml.close("OAI-PMH");
    Ok(xml.done())
}

async fn verb(rq: &Rq, xml: &mut Xml, asked: Asked) -> Result<Result<(), Fault>> {
    let mut db = rq.ctx.db();
    match asked {
        Asked::Identify => identify(&mut db, rq, xml).await?,
        Asked::Formats(of) => {
            if let Some(number) = of
                && open(&mut db, number).await?.is_none()
            {
                return Ok(Err(Fault::NoSuchItem));
            }
            xml.open("ListMetadataFormats", &[]);
            xml.open("metadataFormat", &[]);
            xml.leaf("metadataPrefix", &[], DUBLIN_CORE);
            xml.leaf(
                "schema",
                &[],
                "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            );
            xml.leaf(
                "metadataNamespace",
                &[],
                "http://www.openarchives.org/OAI/2.0/oai_dc/",
            );
            xml.close("metadataFormat");
            xml.close("ListMetadataFormats");
        }
        Asked::Sets => sets(&mut db, rq, xml).await?,
        Asked::Record(number) => {
            let Some(item) = open(&mut db, number).await? else {
                return Ok(Err(Fault::NoSuchItem));
            };
            xml.open("GetRecord", &[]);
            whole(&mut db, rq, xml, &item).await?;
            xml.close("GetRecord");
        }
        Asked::List {
            whole: all,
            resumed,
            harvest,
        } => return list(&mut db, rq, xml, all, resumed, &harvest).await,
    }
    Ok(Ok(()))
}

/// What of a number harvesters may know of; nothing for what is hidden and for what is not there.
async fn open(db: &mut impl Read, number: i64) -> Result<Option<Item>> {
    match rows::numbered(db, number).await {
        Ok(item) if item.audience == Visibility::Public && item.state != State::Draft => {
            Ok(Some(item))
        }
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The address within `Name <address>`, or the whole where it stands alone.
fn address(from: &str) -> &str {
    let within = from
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    within.map_or(from, |(address, _)| address).trim()
}

async fn identify(db: &mut impl Read, rq: &Rq, xml: &mut Xml) -> Result<()> {
    let app = &rq.ctx.app;
    let earliest = rows::earliest(db).await?.unwrap_or(rq.ctx.now());
    let name = rq.site.languages.plain(Language::English, "ui-site-name");
    xml.open("Identify", &[]);
    xml.leaf("repositoryName", &[], &name);
    xml.leaf("baseURL", &[], &format!("{}/oai", app.base));
    xml.leaf("protocolVersion", &[], "2.0");
    xml.leaf("adminEmail", &[], address(&app.from));
    xml.leaf("earliestDatestamp", &[], &earliest.rfc3339());
    xml.leaf("deletedRecord", &[], "persistent");
    xml.leaf("granularity", &[], "YYYY-MM-DDThh:mm:ssZ");
    xml.close("Identify");
    Ok(())
}

async fn sets(db: &mut impl Read, rq: &Rq, xml: &mut Xml) -> Result<()> {
    let said = |key: String| rq.site.languages.plain(Language::English, &key);
    let key = |prefix: &str, code: &str| format!("{prefix}-{}", code.replace('_', "-"));
    let mut all: Vec<(String, String)> = Vec::new();
    for kind in Kind::ALL {
        let name = said(key("library-kind", kind.code()));
        all.push((set_name("kind", kind.code()), name));
    }
    for theme in Theme::ALL {
        let name = said(key("theme", theme.code()));
        all.push((set_name("theme", theme.code()), name));
    }
    for c in rows::open_collections(db).await? {
        let name = c.title.best(Language::English).1.to_owned();
        all.push((set_name("collection", &c.id.to_string()), name));
    }
    xml.open("ListSets", &[]);
    for (spec, name) in all {
        xml.open("set", &[]);
        xml.leaf("setSpec", &[], &spec);
        xml.leaf("setName", &[], &name);
        xml.close("set");
    }
    xml.close("ListSets");
    Ok(())
}

async fn list(
    db: &mut impl Read,
    rq: &Rq,
    xml: &mut Xml,
    all: bool,
    resumed: bool,
    harvest: &Harvest,
) -> Result<Result<(), Fault>> {
    let most = i64::try_from(PORTION).unwrap_or(i64::MAX);
    let mut items = rows::harvest(db, harvest, most).await?;
    if items.is_empty() {
        return Ok(Err(Fault::Nothing));
    }
    let more = items.len() > PORTION;
    items.truncate(PORTION);
    let name = if all {
        "ListRecords"
    } else {
        "ListIdentifiers"
    };
    xml.open(name, &[]);
    for item in &items {
        if all {
            whole(db, rq, xml, item).await?;
        } else {
            head(db, rq, xml, item).await?;
        }
    }
    match items.last() {
        Some(last) if more => {
            let next = token(harvest, last.changed, last.number);
            xml.leaf("resumptionToken", &[], &next);
        }
        // The last portion of several says so.
        _ if resumed => xml.empty("resumptionToken", &[]),
        _ => {}
    }
    xml.close(name);
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_house_is_taken_out_of_its_name() {
        assert_eq!(address("Indaba <indaba@example.org>"), "indaba@example.org");
        assert_eq!(address("indaba@example.org"), "indaba@example.org");
    }
}
