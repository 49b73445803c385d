//! The resolver, on small records and on the whole example record.

use super::*;

const MAP: &str = "name=ngo_name,decision=decision,date=session_date,new_name=new_name,note=info";

/// Asked when it runs: a test kept in a shared target folder may have been built in another checkout.
fn record() -> String {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    format!("{here}/../../server/seeds/ecosoc_decisions.csv")
}

fn rows_of(csv: &str) -> Vec<Result<Row, LineError>> {
    let csv = format!("decision,ngo_name,session_date,new_name,info\n{csv}");
    read(csv.as_bytes(), &MAP.parse().unwrap()).collect()
}

fn resolved(csv: &str) -> Resolution {
    resolve(rows_of(csv).into_iter().map(Result::unwrap))
}

fn whole_record() -> Vec<Row> {
    let file = std::fs::File::open(record()).unwrap();
    read(file, &MAP.parse().unwrap())
        .map(Result::unwrap)
        .collect()
}

#[test]
fn a_broken_line_names_its_number_and_stops_nothing() {
    let rows = rows_of(
        "granted,Example One,2020-01-01,,\n\
         granted,Example Two\n\
         granted,\"Example\nThree\",2020-01-01,,\n\
         granted,Example Four,2020-02-30,,\n\
         ,Example Five,2020-01-01,,\n\
         granted,(),2020-01-01,,\n\
         granted,Example Six,2020-01-01,,\n",
    );
    let errors: Vec<(u64, Reason)> = rows
        .iter()
        .filter_map(|row| row.clone().err())
        .map(|error| (error.line, error.reason))
        .collect();
    assert_eq!(
        errors,
        [
            (
                3,
                Reason::WrongFieldCount {
                    expected: 5,
                    found: 2
                }
            ),
            (6, Reason::BadDate("2020-02-30".to_owned())),
            (7, Reason::NoDecision),
            (8, Reason::NoName),
        ]
    );
    let names: Vec<String> = rows.into_iter().flatten().map(|row| row.name).collect();
    assert_eq!(names, ["Example One", "Example Three", "Example Six"]);
}

#[test]
fn bytes_that_are_not_utf8_spoil_their_line_alone() {
    let map = "name=n,decision=d,date=t".parse().unwrap();
    let rows: Vec<_> = read(
        &b"n,d,t\n\xFF,granted,2020-01-01\nB,granted,2020-01-01\n"[..],
        &map,
    )
    .collect();
    assert_eq!(
        rows[0],
        Err(LineError {
            line: 2,
            reason: Reason::NotUtf8
        })
    );
    assert!(rows[1].is_ok());
}

#[test]
fn a_missing_column_is_named() {
    let map = "name=n,decision=d,date=when".parse().unwrap();
    let rows: Vec<_> = read(&b"n,d,t\nA,granted,2020-01-01\n"[..], &map).collect();
    assert_eq!(
        rows,
        [Err(LineError {
            line: 1,
            reason: Reason::MissingColumn("when".to_owned())
        })]
    );
}

#[test]
fn a_column_map_says_what_is_wrong_with_it() {
    assert_eq!(
        "name=a,date=b".parse::<ColumnMap>(),
        Err(MapError::Missing("decision"))
    );
    assert!(
        "name=a"
            .parse::<ColumnMap>()
            .is_ok_and(|m| m.decision.is_none())
    );
    assert_eq!(
        "name".parse::<ColumnMap>(),
        Err(MapError::NotAPair("name".to_owned()))
    );
    assert_eq!(
        "title=a".parse::<ColumnMap>(),
        Err(MapError::UnknownField("title".to_owned()))
    );
    assert_eq!(
        "name=a,name=b".parse::<ColumnMap>(),
        Err(MapError::Repeated("name".to_owned()))
    );
}

#[test]
fn spellings_of_one_name_are_one_organisation() {
    let found = resolved(
        "deferred,Réseau exemple (RE),2019-01-01,,\n\
         granted,RESEAU EXEMPLE,2020-01-01,,\n\
         granted,Réseau  exemple,2020-01-01,,\n",
    );
    assert_eq!(found.organisations.len(), 1);
    assert_eq!(found.organisations[0].name, "RESEAU EXEMPLE");
    assert_eq!(found.organisations[0].entries.len(), 2);
    assert_eq!(
        found.skipped,
        [Skipped {
            line: 4,
            reason: SkipReason::Repeats { line: 3 }
        }]
    );
}

#[test]
fn a_chain_of_renames_ends_in_the_present_name() {
    let found = resolved(
        "name_change,Second Example (special; 2011),2022-01-01,Third Example,seen\n\
         granted,First Example,2019-01-01,,\n\
         name_change,First Example,2020-01-01,Second Example,\n\
         deferred,Third Example,2023-01-01,,\n",
    );
    let [only] = &found.organisations[..] else {
        panic!("{found:?}")
    };
    assert_eq!(
        (only.name.as_str(), only.key.as_str()),
        ("Third Example", "firstexample")
    );
    assert_eq!(only.former_names, ["First Example", "Second Example"]);
    assert_eq!(only.entries.len(), 4);
    assert_eq!(only.entries[2].note.as_deref(), Some("seen; special; 2011"));
    assert_eq!(found.merged.len(), 2);
}

#[test]
fn a_merger_takes_the_decisions_along_and_a_bare_one_changes_nothing() {
    let found = resolved(
        "granted,Small Example,2019-01-01,,\n\
         granted,Large Example,2019-01-01,,\n\
         merger,\"Small Example, in special consultative status\",2020-01-01,Large Example,\n\
         merger,Lonely Example,2020-01-01,,\n",
    );
    assert_eq!(found.organisations.len(), 2);
    assert_eq!(found.merged[0].change, Change::Merger);
    let large = found
        .organisations
        .iter()
        .find(|ledger| ledger.name == "Large Example")
        .unwrap();
    assert_eq!((large.former_names.len(), large.entries.len()), (1, 3));
    assert_eq!(
        found.skipped,
        [Skipped {
            line: 5,
            reason: SkipReason::NoNewName
        }]
    );
}

#[test]
fn renaming_there_and_back_ends_with_the_last_change() {
    let found = resolved(
        "name_change,One Example,2019-01-01,Other Example,\n\
         name_change,Other Example,2020-01-01,One Example,\n",
    );
    assert_eq!(found.organisations[0].name, "One Example");
    assert_eq!(found.organisations[0].former_names, ["Other Example"]);
}

#[test]
fn names_that_look_alike_are_reported_and_not_merged() {
    let found = resolved(
        "granted,Example Centre for Peace,2019-01-01,,\n\
         granted,Example Center for Peace,2019-01-01,,\n\
         granted,\"The Example Centre of Peace, Inc.\",2019-01-01,,\n\
         granted,Example School Number 1,2019-01-01,,\n\
         granted,Example School Number 2,2019-01-01,,\n",
    );
    assert_eq!(found.organisations.len(), 5);
    assert_eq!(
        found.possible_duplicates.len(),
        1,
        "{:?}",
        found.possible_duplicates
    );
}

#[test]
fn every_row_of_the_whole_record_ends_in_one_ledger_or_is_accounted_for() {
    let rows = whole_record();
    assert_eq!(rows.len(), 18_926);
    let found = resolve(rows.clone());
    let entries: usize = found
        .organisations
        .iter()
        .map(|ledger| ledger.entries.len())
        .sum();
    let repeats = found
        .skipped
        .iter()
        .filter(|skipped| matches!(skipped.reason, SkipReason::Repeats { .. }))
        .count();
    assert_eq!(entries + repeats, 18_926);
    let keys: std::collections::BTreeSet<&String> = found
        .organisations
        .iter()
        .flat_map(|ledger| &ledger.all_keys)
        .collect();
    assert_eq!(
        keys.len(),
        found
            .organisations
            .iter()
            .map(|ledger| ledger.all_keys.len())
            .sum::<usize>()
    );
    assert!(
        found
            .organisations
            .iter()
            .all(|ledger| !ledger.name.is_empty() && !ledger.entries.is_empty())
    );

    let renamed = |name: &str| {
        found
            .organisations
            .iter()
            .find(|ledger| ledger.name == name)
            .unwrap()
    };
    assert!(
        renamed("ILGA World")
            .former_names
            .contains(&"International Lesbian and Gay Association".to_owned())
    );
    assert!(
        renamed("Caucasian Feminist Institute")
            .former_names
            .contains(&"Feminist Club".to_owned())
    );
    assert!(
        renamed("International Association of Women Judges")
            .former_names
            .len()
            >= 2
    );
}

#[test]
fn the_whole_record_resolves_the_same_in_any_order() {
    let rows = whole_record();
    let found = resolve(rows.clone());
    assert_eq!(resolve(rows.iter().rev().cloned()), found);
    assert_eq!(resolve(rows), found);
}

#[test]
fn an_earlier_state_of_the_record_gives_the_same_keys() {
    let rows = whole_record();
    let before = resolve(
        rows.iter()
            .filter(|row| row.date.as_str() < "2020")
            .cloned(),
    );
    let after = resolve(rows);
    let known: std::collections::HashSet<&String> = after
        .organisations
        .iter()
        .map(|ledger| &ledger.key)
        .collect();
    let all: std::collections::HashSet<&String> = after
        .organisations
        .iter()
        .flat_map(|ledger| &ledger.all_keys)
        .collect();
    let kept = before
        .organisations
        .iter()
        .filter(|ledger| known.contains(&ledger.key))
        .count();
    // What later rows joined to an older organisation goes by the key of that one, and is found by any of its keys.
    assert!(
        before
            .organisations
            .iter()
            .all(|ledger| all.contains(&ledger.key))
    );
    assert!(
        before.organisations.len() - kept < 20,
        "{} of {}",
        kept,
        before.organisations.len()
    );
}

#[test]
fn a_file_of_names_alone_parted_by_semicolons_is_read() {
    let map: ColumnMap = "name=Nom".parse().unwrap();
    let file = "\u{feff}Ville;Nom\nParis;\"Paix; et droit\"\nLyon;\n";
    let rows: Vec<_> = read(file.as_bytes(), &map).collect();
    assert_eq!(rows[0].as_ref().unwrap().name, "Paix; et droit");
    assert_eq!(
        rows[1],
        Err(LineError {
            line: 3,
            reason: Reason::NoName
        })
    );
    assert_eq!(glance(file.as_bytes(), 1).unwrap().0, ["Ville", "Nom"]);
}

#[test]
fn a_line_is_named_by_its_number_whatever_ends_it() {
    let map: ColumnMap = "name=name".parse().unwrap();
    for end in ["\n", "\r\n"] {
        let file = [
            "name,town",
            "One,A",
            "",
            ",B",
            "\"Two\nlines\",C",
            "broken",
            "Three,D",
        ]
        .join(end);
        let rows: Vec<_> = read(file.as_bytes(), &map).collect();
        let broken: Vec<u64> = rows
            .iter()
            .filter_map(|row| row.as_ref().err().map(|e| e.line))
            .collect();
        assert_eq!(broken, [4, 7], "{end:?}");
        let lines: Vec<u64> = rows.iter().flatten().map(|row| row.line).collect();
        assert_eq!(lines, [2, 5, 8], "{end:?}");
    }
}
