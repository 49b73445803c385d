//! Writing the CSV files of a Polis export.

use std::io::{self, Write};

use crate::{
    groups::Groups,
    read::Comment,
    tally::Tallies,
    votes::{Standing, Vote, Votes},
};

/// Writes `participants-votes.csv`. `written` says how many statements each participant wrote.
///
/// # Errors
/// Where the output refuses.
pub fn participants_votes(
    mut out: impl Write,
    votes: &Votes,
    groups: &Groups,
    written: impl Fn(u32) -> usize,
) -> io::Result<()> {
    write!(
        out,
        "participant,group-id,n-comments,n-votes,n-agree,n-disagree"
    )?;
    for statement in votes.statements() {
        write!(out, ",{}", statement.id)?;
    }
    writeln!(out)?;
    for (place, &id) in votes.participants().iter().enumerate() {
        let cast = |vote| votes.of(place).filter(|&(_, v)| v == vote).count();
        let group = groups.of[place].map_or("", |g| &groups.names[usize::from(g)]);
        write!(
            out,
            "{id},{group},{},{},{},{}",
            written(id),
            votes.row(place).len(),
            cast(Vote::Agree),
            cast(Vote::Disagree)
        )?;
        let mut column = 0;
        for (statement, vote) in votes.of(place) {
            for _ in column..=statement {
                out.write_all(b",")?;
            }
            column = statement + 1;
            write!(out, "{}", vote.number())?;
        }
        for _ in column..votes.statements().len() {
            out.write_all(b",")?;
        }
        writeln!(out)?;
    }
    out.flush()
}

/// Writes `votes.csv`, statement by statement. The time of each vote is nought where `when` does not know it.
///
/// # Errors
/// Where the output refuses.
pub fn votes(mut out: impl Write, votes: &Votes, when: impl Fn(u32, u32) -> i64) -> io::Result<()> {
    writeln!(out, "timestamp,datetime,comment-id,voter-id,vote")?;
    let mut columns: Vec<Vec<(u32, Vote)>> = vec![Vec::new(); votes.statements().len()];
    for (place, &id) in votes.participants().iter().enumerate() {
        for (statement, vote) in votes.of(place) {
            columns[statement].push((id, vote));
        }
    }
    for (statement, column) in votes.statements().iter().zip(columns) {
        for (who, vote) in column {
            let time = when(who, statement.id);
            writeln!(out, "{time},,{},{who},{}", statement.id, vote.number())?;
        }
    }
    out.flush()
}

/// Writes `comments.csv`.
///
/// # Errors
/// Where the output refuses.
pub fn comments(
    out: impl Write,
    votes: &Votes,
    tallies: &Tallies,
    comments: &[Comment],
) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record([
        "timestamp",
        "datetime",
        "comment-id",
        "author-id",
        "agrees",
        "disagrees",
        "moderated",
        "is-meta",
        "comment-body",
    ])?;
    for comment in comments {
        let count = votes
            .statement(comment.statement.id)
            .map(|place| tallies.all(place))
            .unwrap_or_default();
        let standing = match comment.statement.standing {
            Standing::Rejected => "-1",
            Standing::Open => "0",
            Standing::Accepted => "1",
        };
        let meta = if comment.statement.meta {
            "true"
        } else {
            "false"
        };
        out.write_record([
            comment.timestamp.to_string().as_str(),
            &comment.datetime,
            &comment.statement.id.to_string(),
            &comment.author.map_or_else(String::new, |a| a.to_string()),
            &count.agree.to_string(),
            &count.disagree.to_string(),
            standing,
            meta,
            &comment.body,
        ])?;
    }
    out.flush()
}
