//! From a request to a page: routes, forms, the page shell, languages, downloads, letters.

mod api;
mod appearances;
mod changes;
mod charts;
mod download;
mod errors;
mod feed;
pub mod files;
mod form;
mod headers;
mod heralds;
mod languages;
mod letters;
mod linked;
mod openable;
mod own;
mod page;
mod patience;
mod prove;
mod replies;
mod request;
mod route;
mod sheet;
mod site;
mod sorted;
mod taking;
mod titles;
mod topics;
mod waits;
mod workbook;
mod xml;

pub use api::{
    Listed, Made, Moment, Named, Nothing, Operation, Problem, acting_for, as_everybody, described,
};
pub use appearances::{Appearance, Appearances, AppearancesOf, Leave, Seen};
pub use changes::{Change, Changed, Changes, ChangesOf};
pub use charts::{Aim, Area, Bar, Place, WorldMap, percent, share};
pub use download::{Table, attachment, csv, icalendar, json, json_file};
pub use feed::{Entry, Feed};
pub use form::{Form, Upload};
pub use headers::with_security_headers;
pub use heralds::{Heard, Herald};
pub use languages::{Languages, Texts, language_options, written_in, written_options};
pub use letters::{Mailer, Written};
pub use linked::Linked;
pub use openable::{Concerned, Openable, plain_lines};
pub use own::{Own, OwnDataOf, moment};
pub use page::{FieldError, LanguageLink, Link, NavItem, Page, UserBadge};
pub use patience::Patience;
pub use prove::prove;
pub use replies::{Replied, Said, Taken};
pub use request::{Rq, address, redirect};
pub use route::{Route, Surface, mount};
pub use sheet::Sheet;
pub use site::{NavEntry, ScopesOf, Site};
pub use sorted::{Head, Sorted};
pub use taking::{Bulk, EXPORT, Mark, Taking};
pub use titles::Titled;
pub use topics::{Bearing, BearingOf, Telling, Topic};
pub use waits::{Wait, WaitsOf};
pub use workbook::{is_archive, table};
pub use xml::Xml;

/// The words of the shell and the components.
pub const TEXTS: Texts = texts!("../languages");
