//! Files that are what they should be, and files that are not: the line is named.

use opinion::{Groups, Vote, polis, read, write};

fn refused(text: &str) -> String {
    read::votes(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn broken_tables_are_refused_with_their_line() {
    for (text, expected) in [
        ("", "line 1: the file is empty"),
        ("\n\n", "line 1: the file is empty"),
        ("a,b,c\n1,2,3\n", "line 1: no column “participant”"),
        (
            "participant,group-id\n1,0\n",
            "line 1: no column is the number of a statement",
        ),
        (
            "participant,0,weather\n1,1,1\n",
            "line 1: column 3 (“weather”)",
        ),
        (
            "participant,0,1,0\n1,1,1,1\n",
            "line 1: statement 0 stands there twice",
        ),
        (
            "participant,n-votes,n-votes,0\n",
            "line 1: column “n-votes” stands there twice",
        ),
        ("participant,0\n", "line 2: no participant follows"),
        (
            "participant,0\n1,1\n2,2\n",
            "line 3: “2” in column 0 is no vote",
        ),
        (
            "participant,0\n1,yes\n",
            "line 2: “yes” in column 0 is no vote",
        ),
        (
            "participant,0\n1,1\n1,-1\n",
            "line 3: participant 1 stands there twice, first in line 2",
        ),
        (
            "participant,0\n1,1,1\n",
            "line 2: 3 fields, but the first line names 2 columns",
        ),
        ("participant,0\n1\n", "line 2: 1 fields"),
        (
            "participant,0\n-1,1\n",
            "line 2: “-1” is no participant number",
        ),
        (
            "participant,0\nx,1\n",
            "line 2: “x” is no participant number",
        ),
        (
            "participant,0\n,1\n",
            "line 2: the number of the participant is missing",
        ),
        (
            "participant,0\n99999999999999999999,1\n",
            "line 2: participant number “99999999999999999999” is too large",
        ),
        (
            "participant,0\n2147483648,1\n",
            "line 2: participant number “2147483648” is too large",
        ),
        (
            "participant,4294967296\n1,1\n",
            "line 1: statement number “4294967296” is too large",
        ),
        (
            "timestamp,comment-id,voter-id,vote\n",
            "line 2: no vote follows",
        ),
        (
            "timestamp,comment-id,vote\n1,1,1\n",
            "line 1: no column “voter-id”",
        ),
        (
            "timestamp,comment-id,voter-id,vote\n1,0,0,1\n1,0,1,5\n",
            "line 3: “5” in column vote is no vote",
        ),
        (
            "timestamp,comment-id,voter-id,vote\n1,0,0,\n",
            "line 2: the vote is missing",
        ),
        (
            "timestamp,comment-id,voter-id,vote\nnoon,0,0,1\n",
            "line 2: “noon” is no time",
        ),
        (
            "timestamp,comment-id,voter-id,vote\n1,0,1\n",
            "line 2: 3 fields",
        ),
    ] {
        let said = refused(text);
        assert!(said.starts_with(expected), "{text:?}: {said}");
    }
    let wide: String = (0..22_000).map(|j| format!(",{j}")).collect();
    assert!(refused(&format!("participant{wide}\n1\n")).contains("at most 21,845"));
}

#[test]
fn broken_comments_and_groups_are_refused_with_their_line() {
    let comments = |text: &str| read::comments(text.as_bytes()).unwrap_err().to_string();
    for (text, expected) in [
        ("", "line 1: the file is empty"),
        (
            "comment-id,comment-body\n1,x\n",
            "line 1: no column “moderated”",
        ),
        ("comment-id,moderated\n", "line 2: no statement follows"),
        (
            "comment-id,moderated\n1,0\n1,1\n",
            "line 3: statement 1 stands there twice, first in line 2",
        ),
        (
            "comment-id,moderated\n1,9\n",
            "line 2: “9” in column moderated",
        ),
        (
            "comment-id,moderated,is-meta\n1,0,maybe\n",
            "line 2: “maybe” in column is-meta",
        ),
        // A body over two lines: the line of what follows is that of the file.
        (
            "comment-id,moderated,comment-body\n1,0,\"a\nb\"\nx,0,c\n",
            "line 4: “x” is no statement number",
        ),
    ] {
        let said = comments(text);
        assert!(said.starts_with(expected), "{text:?}: {said}");
    }
    let votes = read::votes("participant,0\n1,1\n2,0\n".as_bytes())
        .unwrap()
        .votes;
    let groups = |text: &str| {
        read::groups(text.as_bytes(), &votes)
            .unwrap_err()
            .to_string()
    };
    for (text, expected) in [
        ("participant\n1\n", "line 1: no column “group”"),
        ("participant,group\n", "line 2: no participant follows"),
        (
            "participant,group\n7,a\n",
            "line 2: participant 7 is not among the votes",
        ),
        (
            "participant,group\n1,a\n1,b\n",
            "line 3: participant 1 stands there twice, first in line 2",
        ),
    ] {
        let said = groups(text);
        assert!(said.starts_with(expected), "{text:?}: {said}");
    }
}

#[test]
fn quotation_marks_blank_lines_and_other_ends_of_lines_are_no_matter() {
    let plain = read::votes("participant,0,1\n1,1,\n2,-1,0\n".as_bytes()).unwrap();
    let other = read::votes(
        "\u{feff}\"participant\",\"0\",1\r\n2, -1 ,0\r\n\r\n\"1\",\"1\",\r\n".as_bytes(),
    )
    .unwrap();
    assert_eq!(plain.votes, other.votes);
}

#[test]
fn the_latest_vote_counts_whatever_the_order_of_lines() {
    let lines = ["5,0,0,1", "9,0,0,-1", "7,0,0,0"];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let body: Vec<&str> = order.iter().map(|&i| lines[i]).collect();
        let text = format!("timestamp,comment-id,voter-id,vote\n{}\n", body.join("\n"));
        let votes = read::votes(text.as_bytes()).unwrap().votes;
        assert_eq!(votes.of(0).collect::<Vec<_>>(), [(0, Vote::Disagree)]);
    }
    let without = "comment-id,voter-id,vote\n0,0,1\n0,0,-1\n0,0,0\n";
    let votes = read::votes(without.as_bytes()).unwrap().votes;
    assert_eq!(votes.of(0).collect::<Vec<_>>(), [(0, Vote::Pass)]);
}

#[test]
fn what_is_written_is_read_again() {
    let (votes, groups) = crate::real::conversation("brexit-consensus");
    let mut table = Vec::new();
    write::participants_votes(&mut table, &votes, &groups, |_| 0).unwrap();
    let again = read::votes(table.as_slice()).unwrap();
    assert_eq!(Groups::named(&again.groups), groups);
    let mut single = Vec::new();
    write::votes(&mut single, &votes, |_, _| 0).unwrap();
    let single = read::votes(single.as_slice()).unwrap();
    let comments = read::comments(crate::real::file("brexit-consensus", "comments.csv")).unwrap();
    let found = polis::landscape(&votes, Some(groups), None, &polis::Options::default());
    let mut written = Vec::new();
    write::comments(&mut written, &votes, &found.tallies, &comments).unwrap();
    assert_eq!(read::comments(written.as_slice()).unwrap(), comments);
    let decided: Vec<_> = comments.into_iter().map(|c| c.statement).collect();
    for mut read in [again.votes, single.votes] {
        read.moderate(&decided);
        assert_eq!(read, votes);
    }
}
