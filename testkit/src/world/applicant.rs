//! Organisations that apply without an account: the one that still writes is the applicant of the sheets.

use super::{Canary, World};
use crate::Browser;

/// Where papers are added.
const PAPERS: &str = "/join/application/papers";

/// What opens an application.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The browser in which it is open.
    pub browser: Browser,
    /// The code, as it was shown once.
    pub code: String,
}

impl World {
    pub(super) async fn applicants(&mut self) {
        self.begin_draft().await;
    }

    /// The applicant begins anew and writes everything that can be written.
    pub(super) async fn begin_draft(&mut self) {
        let applied = self.apply("draft").await;
        self.browsers.insert("applicant", applied.browser);
    }

    /// Somebody begins an application.
    pub async fn begin(&self) -> Applied {
        let mut browser = self.app.visitor();
        let page = browser.read("/join").await;
        let shown = browser.submit(&page, "/join/start", &[]).await;
        let code = code_on(&shown.text());
        Applied { browser, code }
    }

    /// Somebody begins an application and fills in every page.
    pub async fn apply(&mut self, object: &str) -> Applied {
        let Applied { mut browser, code } = self.begin().await;
        for token in [code.clone(), code.replace(' ', "")] {
            self.canaries.push(Canary {
                token,
                field: "account secret",
                object: object.to_owned(),
            });
        }
        let name = self.written("application name", object);
        let purpose = self.written("application purpose", object);
        let website = format!("{}.example", self.canary("application website", object));
        let contact = self.written("application contact", object);
        let email = format!("{}@example.org", self.canary("application address", object));
        let funding = self.written("application funding", object);
        let governments = self.written("application governments", object);
        let officials = self.written("application officials", object);
        let pages: [(&str, Vec<(&str, &str)>); 6] = [
            (
                "who",
                vec![
                    ("name", &name),
                    ("purpose", &purpose),
                    ("website", &website),
                    ("languages", "en"),
                    ("contact", &contact),
                    ("email", &email),
                    ("zone", "Africa/Nairobi"),
                ],
            ),
            (
                "reach",
                vec![
                    ("level", "national"),
                    ("country", "404"),
                    ("countries", "800"),
                    ("regions", "014"),
                ],
            ),
            (
                "work",
                vec![
                    ("themes", "gender"),
                    ("offers", "training"),
                    ("seeks", "funding"),
                ],
            ),
            ("people", vec![("gender", "woman"), ("age_band", "30-44")]),
            (
                "independence",
                vec![
                    ("funding", &funding),
                    ("governments", &governments),
                    ("officials", &officials),
                ],
            ),
            // Even what shall be public one day is nobody's while it is only asked for.
            ("visibility", vec![("visibility", "public")]),
        ];
        for (step, typed) in pages {
            let path = format!("/join/application/{step}");
            browser.fill(&path, &path, &typed).await;
        }
        let paper = self.canary("application paper name", object);
        let words = self.canary("application paper text", object);
        let id = add_paper(&mut browser, &format!("{paper}.txt"), words.as_bytes()).await;
        self.marks.papers.insert(object.to_owned(), id);
        Applied { browser, code }
    }
}

/// Adds a paper to the application that is open in a browser; gives its identifier.
pub async fn add_paper(browser: &mut Browser, name: &str, content: &[u8]) -> String {
    let known = papers(browser).await;
    let page = browser.read(PAPERS).await;
    let file = Some(("file", name, content));
    let answer = browser.upload(&page, PAPERS, &[], file).await;
    assert_eq!(answer.status, 303, "{name}: {}", answer.words());
    let all = papers(browser).await;
    let new = all.into_iter().find(|id| !known.contains(id));
    new.unwrap_or_else(|| panic!("{name} is not among the papers"))
}

/// The papers that can be downloaded from the application that is open in a browser.
async fn papers(browser: &mut Browser) -> Vec<String> {
    let links = browser.read(PAPERS).await.links();
    let ids = links
        .iter()
        .filter_map(|l| l.strip_prefix(PAPERS)?.strip_prefix('/'));
    ids.map(str::to_owned).collect()
}

/// The code that a page shows.
pub(crate) fn code_on(page: &str) -> String {
    let digits = page.chars().collect::<Vec<_>>();
    let groups = digits.windows(19).find(|w| {
        w.iter().enumerate().all(|(at, c)| {
            if at % 5 == 4 {
                *c == ' '
            } else {
                c.is_ascii_digit()
            }
        })
    });
    groups
        .unwrap_or_else(|| panic!("no code on {page}"))
        .iter()
        .collect()
}
