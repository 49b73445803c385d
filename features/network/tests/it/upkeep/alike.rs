//! Suspected duplicates: found by any of their names, listed page by page, remembered where they were found to be two.

use kernel::args;
use testkit::ENGINES;

use super::{House, add};

const LIST: &str = "/organisations/duplicates";
const DECIDED: &str = "/organisations/duplicates?show=decided";

impl House {
    /// Names are compared after a while.
    async fn compared(&self) {
        self.app.clock.advance(10 * 60_000);
        self.app.work().await;
    }
}

#[tokio::test]
async fn names_are_found_by_accents_order_acronyms_letters_of_other_scripts_and_former_names() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let pairs = [
            ("Réseau des Écoles Ouvertes", "Reseau des ecoles ouvertes"),
            (
                "Zanzibar Lantern Keepers",
                "Keepers of the Lantern, Zanzibar",
            ),
            (
                "Women Weaving Peace Together (WWPT)",
                "Women Weaving Peace Together",
            ),
            ("Мемориал Жертв Беслана", "Memorial Zhertv Beslana"),
        ];
        let mut found = Vec::new();
        for (one, other) in pairs {
            let one = add(&mut house.officer, one).await;
            found.push((one, add(&mut house.officer, other).await));
        }
        let alone = add(&mut house.officer, "Quiet Harbour Trust").await;
        let renamed = add(&mut house.officer, "Society of the Copper Bell").await;
        let edit = format!("/organisations/{renamed}/edit");
        let name = [("name", "Bell Ringers United")];
        house.officer.fill(&edit, &edit, &name).await;
        let former = add(&mut house.officer, "Copper Bell Society").await;
        house.compared().await;
        let page = house.steward.read(LIST).await;
        let compares = |one: &str, other: &str| {
            let link = |a: &str, b: &str| format!("/organisations/{a}/merge?with={b}");
            let links = page.links();
            links.contains(&link(one, other)) || links.contains(&link(other, one))
        };
        for (at, (one, other)) in found.iter().enumerate() {
            assert!(
                compares(one, other),
                "{engine}: {:?}\n{}",
                pairs[at],
                page.words()
            );
        }
        assert!(compares(&renamed, &former), "{engine}: {}", page.words());
        assert!(!page.text().contains(&alone), "{engine}");
        // Another name, and nothing is alike any more: what was found is forgotten at once.
        let edit = format!("/organisations/{}/edit", found[1].0);
        let name = [("name", "Moonlit Rowing Club")];
        house.officer.fill(&edit, &edit, &name).await;
        let sql = "SELECT COUNT(*) FROM name_twins WHERE one = $1 OR other = $1";
        assert_eq!(house.app.number(sql, args![found[1].0]).await, 0);
    }
}

#[tokio::test]
async fn a_pair_found_to_be_two_is_remembered_by_whom_and_may_be_suggested_again() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let twin = add(&mut house.officer, "Trust, Bridges of").await;
        house.compared().await;
        let page = house.steward.read(LIST).await;
        assert!(page.text().contains(&twin), "{engine}: {}", page.words());
        let to = house.steward.fill(LIST, LIST, &[]).await;
        assert!(to.ends_with("done=upkeep-not-same"), "{to}");
        house.compared().await;
        assert!(!house.steward.read(LIST).await.text().contains(&twin));
        let decided = house.officer.read(DECIDED).await;
        assert!(decided.text().contains(&twin) && decided.words().contains("Stella Steward"));
        let log = "SELECT actor_name FROM audit WHERE action = 'organisation.not_same'";
        assert_eq!(house.app.texts(log, vec![]).await, ["Stella Steward"]);
        // A new name changes nothing about that.
        let edit = format!("/organisations/{twin}/edit");
        let name = [("name", "Bridges of Trusts")];
        house.officer.fill(&edit, &edit, &name).await;
        house.compared().await;
        assert!(!house.steward.read(LIST).await.text().contains(&twin));
        house.officer.fill(DECIDED, LIST, &[]).await;
        assert!(house.steward.read(LIST).await.text().contains(&twin));
        assert!(!house.steward.read(DECIDED).await.text().contains(&twin));
    }
}

#[tokio::test]
async fn many_pairs_are_read_page_by_page_and_each_once() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        for n in 0..60 {
            let sql = "INSERT INTO organisations (id, name, sort_name, level, country, purpose, visibility, created, version, standing, \
                 merged_into, zone) VALUES ($1, $2, $2, '', '', '', 'office', 0, 1, 'registered', '', 'UTC')";
            for side in ["a", "b"] {
                let id: kernel::Id<()> = kernel::Id::derived(side, &n.to_string());
                house.app.change(sql, args![id, format!("n{n}")]).await;
            }
            let twin =
                "INSERT INTO name_twins (one, other, score, why) VALUES ($1, $2, 90, 'similar')";
            let id = |side| kernel::Id::<()>::derived(side, &n.to_string());
            house.app.change(twin, args![id("a"), id("b")]).await;
        }
        let (mut next, mut seen) = (LIST.to_owned(), std::collections::BTreeSet::new());
        for _ in 0..4 {
            let page = house.steward.read(&next).await;
            assert!(page.words().contains("60 pairs"), "{}", page.words());
            let links = page.links();
            for link in links.iter().filter(|l| l.contains("/merge?with=")) {
                assert!(seen.insert(link.clone()), "{engine}: {link} twice");
            }
            match links.iter().find(|l| l.contains("after=")) {
                Some(after) => next = format!("{LIST}{}", after.trim_start_matches(LIST)),
                None => break,
            }
        }
        assert_eq!(seen.len(), 60, "{engine}");
    }
}
