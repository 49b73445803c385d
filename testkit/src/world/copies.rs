//! A world that is kept as it stands, and worlds that begin from it: what differs between two of them was done to one.

use guard::Role;

use super::World;
use crate::TestApp;

/// Neither that of a house made anew nor that of a world from the shelf.
const CHANCE: u64 = 13;

/// A world that is kept as it stands.
#[derive(Debug)]
pub struct Kept(World);

impl World {
    /// Keeps this world as it stands; nobody can enter it any more.
    pub async fn kept(self) -> Kept {
        self.app.work().await;
        self.app.close().await;
        Kept(self)
    }

    /// The same world in a house that is answered by mail; everybody is still signed in.
    pub async fn answered_by_mail(mut self) -> Self {
        self.app.work().await;
        self.app = self.app.answering().await;
        for browser in self.browsers.values_mut() {
            *browser = self.app.before(browser);
        }
        self
    }

    /// One more person, who is none of the personas, with a role in the organisation of this identifier.
    pub async fn one_more_person(&mut self, key: &'static str, role: Role, organisation: &str) {
        self.enter(key, role, organisation).await;
    }

    /// Sends a form of one's own making, where pages have several to the same address; it must be taken.
    pub async fn press(&mut self, who: &str, action: &str, fields: &[(&str, &str)]) {
        let token = self.browser(who).token().await;
        let mut all = vec![("_csrf", token.as_str())];
        all.extend_from_slice(fields);
        let done = self.browser(who).post(action, &all).await;
        assert!(!done.leads_to().is_empty(), "{action}: {}", done.words());
    }
}

impl Kept {
    /// A world that begins where this one was kept, everybody still signed in: a house of its own, at the same moment and
    /// with the same chance as every other that begins here.
    pub async fn again(&self) -> World {
        let app = &self.0.app;
        let app = TestApp::copy(app.engine, app.settings(), app.clock.now(), CHANCE).await;
        let mut world = self.0.clone();
        for browser in world.browsers.values_mut() {
            *browser = app.before(browser);
        }
        world.app = app;
        world
    }
}
