//! The running web site: the house, its words, its navigation, its two assets.

use std::sync::Arc;

use guard::{App, Viewer, digest};

use crate::Languages;

pub(crate) const CSS: &str = include_str!("../assets/indaba.css");
pub(crate) const JS: &str = include_str!("../assets/indaba.js");

/// An entry of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct NavEntry {
    /// Address.
    pub href: &'static str,
    /// Message key.
    pub key: &'static str,
    /// Who sees it.
    pub show: fn(&Viewer) -> bool,
}

/// What every page stands on.
#[derive(Debug)]
pub struct Site {
    /// The house.
    pub app: Arc<App>,
    /// Its words.
    pub languages: Languages,
    /// Its navigation.
    pub nav: Vec<NavEntry>,
    pub(crate) css: String,
    pub(crate) js: String,
}

impl Site {
    /// Puts a site together.
    #[must_use]
    pub fn new(app: Arc<App>, languages: Languages, nav: Vec<NavEntry>) -> Arc<Self> {
        let named = |text: &str, ending: &str| format!("/assets/{}.{ending}", &digest(text)[..16]);
        Arc::new(Self {
            app,
            languages,
            nav,
            css: named(CSS, "css"),
            js: named(JS, "js"),
        })
    }

    /// Whether people reach the site through TLS; cookies then demand it.
    #[must_use]
    pub fn secure(&self) -> bool {
        self.app.base.starts_with("https:")
    }

    pub(crate) fn cookie_name(&self) -> &'static str {
        if self.secure() {
            "__Host-indaba"
        } else {
            "indaba"
        }
    }
}
