//! Lists of names: what is uploaded, what it does to an application, and to those who are members already.

use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, Opened, Page};

use crate::desk::Desk;

const LIST: &str = "name,aliases,remark\nRiver Voices Front,Les Voix du Fleuve | RVF,Listed in 2019\nGreen Banner,,\n";

async fn upload(desk: &mut Desk, name: &str, content: &str) -> Page {
    let page = desk.steward.read("/screening").await;
    let file = Some(("file", name, content.as_bytes()));
    desk.steward.upload(&page, "/screening", &[], file).await
}

/// The name of the field in which a pair's reason is typed.
fn reason_field(page: &Page) -> String {
    let text = page.text();
    let at = text
        .find("name=\"reason-")
        .unwrap_or_else(|| panic!("no pair: {}", page.words()));
    text[at + 6..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn nobody_is_admitted_while_a_name_like_a_listed_one_is_open() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let done = upload(&mut desk, "list.csv", LIST).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let path = desk.applied("Voices of the River Front", "office").await;
        desk.assess(&path, "").await;
        let back = desk.propose(&path, "admitted").await;
        assert!(
            back.words().contains("is still open"),
            "{engine}: {}",
            back.words()
        );
        assert_eq!(desk.state(&path).await, "submitted", "{engine}");
        let page = desk.officer.read(&path).await;
        assert!(page.words().contains("Listed in 2019"), "{engine}");
        let screening = format!("{path}/screening");
        let silent = desk
            .officer
            .submit(&page, &screening, &[("do", "different")])
            .await;
        assert!(
            silent.text().contains("f-reason-"),
            "{engine}: {}",
            silent.words()
        );
        let reason = reason_field(&page);
        let typed = [
            ("do", "different"),
            (reason.as_str(), "Another country and founder"),
        ];
        let done = desk.officer.submit(&page, &screening, &typed).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let words = desk.officer.read(&path).await.words();
        assert!(words.contains("Another country and founder") && words.contains("Olga Officer"));
        // It is remembered for the next list, and can be taken back.
        let next = format!("{LIST}Red Valley,,\n");
        assert_eq!(
            upload(&mut desk, "next.csv", &next).await.status,
            StatusCode::SEE_OTHER
        );
        let page = desk.officer.read(&path).await;
        assert!(
            page.words().contains("Another country and founder"),
            "{engine}"
        );
        desk.officer
            .submit(&page, &screening, &[("do", "revoke")])
            .await;
        let back = desk.propose(&path, "admitted").await;
        assert!(back.words().contains("is still open"), "{engine}");
        let page = desk.officer.read(&path).await;
        desk.officer.submit(&page, &screening, &typed).await;
        let done = desk.propose(&path, "admitted").await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
    }
}

#[tokio::test]
async fn a_name_found_to_be_listed_proposes_the_finding_against_it() {
    let mut desk = Desk::on("sqlite").await;
    upload(&mut desk, "list.csv", LIST).await;
    let path = desk.applied("Les voix du fleuve", "office").await;
    let page = desk.officer.read(&path).await;
    let reason = reason_field(&page);
    let typed = [("do", "same"), (reason.as_str(), "The same founder")];
    let screening = format!("{path}/screening");
    desk.officer.submit(&page, &screening, &typed).await;
    let form = desk.officer.read(&format!("{path}/assess")).await;
    assert!(form.words().contains("is proposed"), "{}", form.words());
    let fields = form.form(&format!("{path}/assess")).fields;
    assert!(fields.contains(&("finding-conduct".to_owned(), "not_met".to_owned())));
    desk.assess(&path, "").await;
    let back = desk.propose(&path, "admitted").await;
    assert!(
        back.words().contains("found to be listed"),
        "{}",
        back.words()
    );
}

#[tokio::test]
async fn a_new_list_is_compared_with_those_who_are_members_already() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices Front", "office").await;
        desk.assess(&path, "").await;
        desk.propose(&path, "admitted").await;
        upload(&mut desk, "list.csv", LIST).await;
        desk.app.work().await;
        let page = desk.steward.read("/screening").await;
        assert!(
            page.words().contains("River Voices Front"),
            "{engine}: {}",
            page.words()
        );
        let done = "SELECT done FROM screening_runs WHERE finished IS NOT NULL";
        assert_eq!(desk.app.number(done, vec![]).await, 1, "{engine}");
        let reason = reason_field(&page);
        let typed = [
            ("do", "different"),
            (reason.as_str(), "A choir from the lake"),
        ];
        let done = desk
            .steward
            .submit(&page, "/screening/decide", &typed)
            .await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let words = desk.steward.read("/screening?part=decided").await.words();
        assert!(words.contains("A choir from the lake"), "{engine}: {words}");
        assert!(
            !desk
                .steward
                .read("/screening")
                .await
                .text()
                .contains("name=\"reason-")
        );
    }
}

#[tokio::test]
async fn a_faulty_list_is_refused_with_its_lines_and_the_one_in_force_stays() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        upload(&mut desk, "list.csv", LIST).await;
        let back = upload(&mut desk, "bad.csv", "name\nGood\n---\nAlso good\n…\n").await;
        assert_eq!(back.status, StatusCode::OK, "{engine}");
        assert!(
            back.words().contains("Lines: 3, 5"),
            "{engine}: {}",
            back.words()
        );
        let back = upload(&mut desk, "list.csv", LIST).await;
        assert!(back.words().contains("in force already"), "{engine}");
        let kept = "SELECT COUNT(*) FROM screening_lists WHERE ended IS NULL AND names = 2";
        assert_eq!(desk.app.number(kept, vec![]).await, 1, "{engine}");
        upload(&mut desk, "next.txt", "Red Valley\n").await;
        let ended = "SELECT COUNT(*) FROM screening_lists WHERE ended IS NOT NULL AND names = $1";
        assert_eq!(desk.app.number(ended, args![2]).await, 1, "{engine}");
        let words = desk.officer.read("/screening/names").await.words();
        assert!(
            words.contains("Red Valley") && !words.contains("Green Banner"),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn the_stewards_are_told_once_where_members_have_names_like_those_of_a_new_list() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        desk.app.full_letters().await;
        let path = desk.applied("River Voices Front", "office").await;
        desk.assess(&path, "").await;
        desk.propose(&path, "admitted").await;
        // A list in which nobody is found needs no letter.
        upload(&mut desk, "calm.csv", "name\nGreen Banner\n").await;
        assert!(told(&desk).await.is_empty(), "{engine}");
        upload(&mut desk, "list.csv", LIST).await;
        let letters = told(&desk).await;
        let to: Vec<&str> = letters.iter().map(|l| l.to.as_str()).collect();
        assert_eq!(to, [desk.people[1].email.as_str()], "{engine}: {letters:?}");
        for word in [
            "River", "Voices", "Listed", "list.csv", "member", "sanction",
        ] {
            let said = format!("{} {}", letters[0].subject, letters[0].body);
            assert!(!said.contains(word), "{engine}: {word} in {said}");
        }
        let page = desk.steward.read("/screening").await;
        let reason = reason_field(&page);
        let typed = [("do", "different"), (reason.as_str(), "A choir")];
        desk.steward
            .submit(&page, "/screening/decide", &typed)
            .await;
        // What was decided on is remembered: the same names in the next list are nothing to look at.
        let next = format!("{LIST}Red Valley,,\n");
        upload(&mut desk, "next.csv", &next).await;
        assert_eq!(told(&desk).await.len(), 1, "{engine}");
    }
}

/// Letters that lead to the page of the lists.
async fn told(desk: &Desk) -> Vec<Opened> {
    let mut all = desk.app.letters().await;
    all.retain(|l| l.body.contains("/screening"));
    all
}

#[tokio::test]
async fn a_list_may_come_as_a_workbook() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0..).zip(LIST.lines()) {
            for (column, text) in (0..).zip(line.split(',')) {
                sheet.write(row, column, text).unwrap();
            }
        }
        let bytes = book.save_to_buffer().unwrap();
        let page = desk.steward.read("/screening").await;
        let file = Some(("file", "list.xlsx", &bytes[..]));
        let done = desk.steward.upload(&page, "/screening", &[], file).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{engine}: {}",
            done.words()
        );
        let words = desk.officer.read("/screening/names").await.words();
        for word in [
            "River Voices Front",
            "RVF",
            "Listed in 2019",
            "Green Banner",
        ] {
            assert!(words.contains(word), "{engine}: {word} in {words}");
        }
        // What cannot be read is refused with what to do, and the list in force stays.
        let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0];
        let page = desk.steward.read("/screening").await;
        for (name, bytes, said) in [
            ("old.xls", &old[..], "save it as XLSX without a password"),
            ("list.docx", b"PK\x03\x04", "cannot read a table"),
            (
                "list.xlsx",
                b"Green Banner\n",
                "send a .csv, .tsv, .txt or .xlsx",
            ),
        ] {
            let file = Some(("file", name, bytes));
            let back = desk.steward.upload(&page, "/screening", &[], file).await;
            let words = back.words();
            assert!(words.contains(said), "{engine}: {name}: {words}");
        }
        let kept =
            "SELECT COUNT(*) FROM screening_lists WHERE ended IS NULL AND name = 'list.xlsx'";
        assert_eq!(desk.app.number(kept, vec![]).await, 1, "{engine}");
    }
}
