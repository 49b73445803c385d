//! The landscape of opinions: computed from all votes, kept as what may be shown of it.

use std::collections::{BTreeMap, HashSet};

use contracts::AboutConsultation;
use guard::Ctx;
use kernel::{Error, Result, args};
use opinion::{
    Statement as Counted, Tallies, Votes,
    polis::Side,
    sound::{self, Landscape, Options},
};
use serde::{Deserialize, Serialize};
use store::{Read, Tx};
use tokio::task::spawn_blocking;

use super::{
    model::{Choice, State, Statement, StatementId},
    store as rows,
};
use crate::model::{ConsultationId, Phase};

/// Nothing is said of fewer organisations, nor does a landscape move while voting is open before so many voted anew.
pub const FEWEST: i64 = 5;
/// Told when a landscape is to be computed.
pub const DUE: &str = "landscape_due";
/// Between two landscapes while voting is open.
const PAUSE: i64 = 5 * 60 * 1000;
/// The side of the square in which places are kept.
const SQUARE: f64 = 1_000.0;

/// What may be shown of a landscape. Shares are whole per cent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Organisations that voted.
    pub voters: i64,
    /// Votes.
    pub votes: i64,
    /// Fewer than five voted: there is nothing else.
    pub too_few: bool,
    /// The groups, largest first; one where the votes bear out no division.
    pub crowds: Vec<Crowd>,
    /// What clearly more than half share, first what holds in every group.
    pub agreed: Vec<Shared>,
    /// What clearly more than half refuse.
    pub refused: Vec<Shared>,
    /// To what every group leans.
    pub bridges: Vec<Bridge>,
    /// Positions that at most one in five hold, in a group or not.
    pub few: Vec<Held>,
    /// How alike the groups come out when one vote in ten is missing, in hundredths; nothing where there is one group.
    pub agreement: Option<i64>,
    /// Whether the groups can be relied on.
    pub stable: bool,
    /// Every statement with its counts.
    pub lines: Vec<Line>,
}

/// A group of opinion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crowd {
    /// Organisations in it.
    pub size: i64,
    /// The ellipse that holds most of them, in a square of 1,000.
    pub ellipse: Ellipse,
    /// What sets it apart, clearest first.
    pub picks: Vec<Position>,
    /// What most of it hold and most others do not; of the largest there is none.
    pub minority: Vec<Position>,
}

/// An ellipse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ellipse {
    /// Centre, across.
    pub x: i64,
    /// Centre, down.
    pub y: i64,
    /// Longer half.
    pub long: i64,
    /// Shorter half.
    pub short: i64,
    /// Degrees by which the longer half is turned.
    pub turned: i64,
}

/// A statement with a side of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which statement.
    pub statement: StatementId,
    /// Whether by agreeing, or by disagreeing.
    pub agrees: bool,
    /// How many of the group.
    pub n: i64,
    /// Of how many of it who saw the statement.
    pub of: i64,
    /// Share among all others.
    pub others: i64,
}

/// A statement on which most are of one mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// Which statement.
    pub statement: StatementId,
    /// How many.
    pub n: i64,
    /// Of how many who saw it.
    pub of: i64,
    /// Whether more than half of each group see it so.
    pub everywhere: bool,
}

/// A statement to which all groups lean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bridge {
    /// Which statement.
    pub statement: StatementId,
    /// Whether by agreeing, or by disagreeing.
    pub agrees: bool,
    /// The cautious end of its share in the group that leans to it least.
    pub least: i64,
}

/// A position that few hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Which statement.
    pub statement: StatementId,
    /// Whether by agreeing, or by disagreeing.
    pub agrees: bool,
    /// How many.
    pub n: i64,
    /// Of how many who saw it.
    pub of: i64,
}

/// The counts of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Which statement.
    pub statement: StatementId,
    /// Over everybody; nothing below five who saw it.
    pub all: Option<[i64; 3]>,
    /// By group; nothing below five of it who saw it.
    pub by: Vec<Option<[i64; 3]>>,
}

/// Asks for a new landscape, unless one is asked for already.
pub async fn ask(tx: &mut Tx, ctx: &Ctx, id: ConsultationId, at_once: bool) -> Result<()> {
    let now = ctx.now();
    let due = if at_once { now } else { now.plus(PAUSE) };
    let sql = "UPDATE statement_sets SET due = $2 WHERE consultation = $1 AND (due <= $3 OR $4)";
    if tx.run(sql, args![id, due, now, at_once]).await? == 0 {
        return Ok(());
    }
    let body = AboutConsultation::whole(id);
    ctx.later(tx, DUE, &body, due).await
}

/// Computes the landscape of a consultation and keeps it, together with the place of each voter. While voting is open it
/// waits until enough have voted anew, so that no single vote can be read from how it moves.
///
/// # Errors
/// A database error.
pub async fn compute(ctx: &Ctx, id: ConsultationId) -> Result<()> {
    let mut db = ctx.db();
    let c = crate::store::consultation(&mut db, &ctx.viewer, id, None).await?;
    let fresh = "SELECT COUNT(DISTINCT voter) FROM statement_votes WHERE consultation = $1 AND fresh = TRUE";
    if c.phase == Phase::Open && db.number(fresh, args![id]).await? < FEWEST {
        return Ok(());
    }
    let statements = rows::statements(&mut db, id, State::Shown, None).await?;
    let cast = one_voice(ctx, id, rows::votes(&mut db, id).await?).await?;
    let computed = spawn_blocking(move || picture(&statements, &cast))
        .await
        .map_err(Error::internal)??;
    ctx.write(move |tx, ctx| Box::pin(async move { keep(tx, &ctx, id, c.phase, computed).await }))
        .await
}

/// Votes of an organisation that was merged into another are that one's, but for statements to which it said something
/// itself. Nothing is moved for it, so that nothing has to come back when the two are parted.
async fn one_voice(
    ctx: &Ctx,
    id: ConsultationId,
    cast: Vec<(String, i64, Choice)>,
) -> Result<Vec<(String, i64, Choice)>> {
    let sql = "SELECT id, merged_into FROM organisations WHERE standing = 'merged' ORDER BY id";
    let merged: Vec<(String, String)> = ctx.db().all(sql, args![]).await?;
    let mut stands = BTreeMap::new();
    for (gone, other) in merged {
        stands.insert(rows::voter(ctx, id, &gone)?, rows::voter(ctx, id, &other)?);
    }
    let mut voices = BTreeMap::new();
    let (own, carried): (Vec<_>, Vec<_>) = cast
        .into_iter()
        .partition(|(voter, ..)| !stands.contains_key(voter));
    for (voter, statement, choice) in own.into_iter().chain(carried) {
        let mut voter = voter;
        // One that was merged into another that was merged again.
        for _ in 0..stands.len() {
            match stands.get(&voter) {
                Some(other) => voter.clone_from(other),
                None => break,
            }
        }
        voices.entry((voter, statement)).or_insert(choice);
    }
    Ok(voices
        .into_iter()
        .map(|((voter, statement), choice)| (voter, statement, choice))
        .collect())
}

/// A picture, and the place of each voter and statement.
struct Computed {
    picture: Picture,
    voters: Vec<(String, [i64; 2], i64, i64)>,
    far: Vec<(StatementId, i64)>,
}

async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    id: ConsultationId,
    phase: Phase,
    computed: Computed,
) -> Result<()> {
    let text = serde_json::to_string(&computed.picture).map_err(Error::internal)?;
    tx.run(
        "INSERT INTO landscapes (consultation, at, picture) VALUES ($1, $2, $3) \
         ON CONFLICT (consultation) DO UPDATE SET at = excluded.at, picture = excluded.picture",
        args![id, ctx.now(), text],
    )
    .await?;
    let sql = "DELETE FROM standpoints WHERE consultation = $1";
    tx.run(sql, args![id]).await?;
    for (voter, [x, y], crowd, sure) in computed.voters {
        tx.run(
            "INSERT INTO standpoints (consultation, voter, x, y, crowd, sure) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, voter, x, y, crowd, sure],
        )
        .await?;
    }
    for (statement, far) in computed.far {
        let sql = "UPDATE statements SET far = $2 WHERE id = $1 AND far <> $2";
        tx.run(sql, args![statement, far]).await?;
    }
    let sql = "UPDATE statement_votes SET fresh = FALSE WHERE consultation = $1 AND fresh = TRUE";
    tx.run(sql, args![id]).await?;
    if matches!(phase, Phase::Closed | Phase::Synthesis) {
        mark_minorities(tx, id, &computed.picture).await?;
    }
    Ok(())
}

/// What few hold is answered like anything else, and stands in the result by itself.
async fn mark_minorities(tx: &mut Tx, id: ConsultationId, picture: &Picture) -> Result<()> {
    let sql = "UPDATE statements SET minority = FALSE WHERE consultation = $1";
    tx.run(sql, args![id]).await?;
    for statement in picture.minorities() {
        let sql = "UPDATE statements SET minority = TRUE WHERE id = $1";
        tx.run(sql, args![statement]).await?;
        tx.run(
            "UPDATE contributions SET minority = TRUE WHERE consultation = $1 AND state = 'sent' AND disposition = '' \
             AND id IN (SELECT contribution FROM statements WHERE id = $2)",
            args![id, statement],
        )
        .await?;
    }
    Ok(())
}

impl Picture {
    /// The statements on which few hold a position, in a group or not, each once.
    #[must_use]
    pub fn minorities(&self) -> Vec<StatementId> {
        let groups = self.crowds.iter().flat_map(|c| &c.minority);
        let mut all: Vec<StatementId> = groups.map(|p| p.statement).collect();
        all.extend(self.few.iter().map(|h| h.statement));
        let mut seen = HashSet::new();
        all.retain(|s| seen.insert(*s));
        all
    }

    /// The same without statements that are not shown any more.
    #[must_use]
    pub fn of(mut self, shown: impl Fn(StatementId) -> bool) -> Self {
        for crowd in &mut self.crowds {
            crowd.picks.retain(|p| shown(p.statement));
            crowd.minority.retain(|p| shown(p.statement));
        }
        self.agreed.retain(|s| shown(s.statement));
        self.refused.retain(|s| shown(s.statement));
        self.bridges.retain(|b| shown(b.statement));
        self.few.retain(|h| shown(h.statement));
        self.lines.retain(|l| shown(l.statement));
        self
    }
}

fn whole(share: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "shares lie between 0 and 1"
    )]
    let percent = (share * 100.0).round() as i64;
    percent
}

fn size(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The picture of these votes.
fn picture(statements: &[Statement], cast: &[(String, i64, Choice)]) -> Result<Computed> {
    let number = |n: i64| u32::try_from(n).map_err(Error::internal);
    let counted: Vec<Counted> = statements
        .iter()
        .map(|s| {
            Ok(Counted {
                id: number(s.number)?,
                ..Counted::default()
            })
        })
        .collect::<Result<_>>()?;
    let mut voters: BTreeMap<&str, u32> = BTreeMap::new();
    for (voter, ..) in cast {
        let next = u32::try_from(voters.len()).map_err(Error::internal)?;
        voters.entry(voter).or_insert(next);
    }
    let single: Vec<(u32, u32, opinion::Vote)> = cast
        .iter()
        .map(|(voter, statement, choice)| {
            Ok((voters[voter.as_str()], number(*statement)?, choice.vote()))
        })
        .collect::<Result<_>>()?;
    let votes = Votes::from_single(&[], &counted, single).map_err(Error::internal)?;
    let landscape = sound::landscape(&votes, None, None, &Options::default());
    let ids: Vec<StatementId> = statements.iter().map(|s| s.id).collect();
    let drawn = Drawn::of(&landscape);
    let far = ids
        .iter()
        .zip(&landscape.statements)
        .map(|(id, at)| {
            #[expect(clippy::cast_possible_truncation, reason = "distances are small")]
            let far = at.map_or(0, |[x, y]| (x.hypot(y) * 1_000.0).round() as i64);
            (*id, far)
        })
        .collect();
    let names: BTreeMap<u32, &str> = voters.iter().map(|(voter, n)| (*n, *voter)).collect();
    let places = votes.participants().iter().enumerate();
    let voters = places
        .filter_map(|(i, n)| {
            let stand = &landscape.standpoints[i];
            let at = drawn.place(stand.at?);
            let crowd = landscape.groups.of[i].map_or(-1, i64::from);
            let sure = stand.confidence.map_or(-1, whole);
            Some(((*names.get(n)?).to_owned(), at, crowd, sure))
        })
        .collect();
    Ok(Computed {
        picture: shown(&votes, &landscape, &ids, &drawn),
        voters,
        far,
    })
}

/// What of a landscape may be shown.
fn shown(votes: &Votes, landscape: &Landscape, ids: &[StatementId], drawn: &Drawn) -> Picture {
    let head = Picture {
        voters: size(votes.participants().len()),
        votes: size(votes.len()),
        too_few: landscape.too_few,
        ..Picture::default()
    };
    if landscape.too_few {
        return head;
    }
    let position = |p: &sound::Pick| Position {
        statement: ids[p.statement],
        agrees: p.side == Side::Agree,
        n: p.success.into(),
        of: p.trials.into(),
        others: whole(p.others),
    };
    let sizes = landscape.groups.sizes();
    let crowd = |g: usize| {
        let minority = landscape.minorities.iter().find(|m| m.group == g);
        Crowd {
            size: size(sizes[g]),
            ellipse: drawn.ellipse(landscape, g),
            picks: landscape.shown[g].iter().map(position).collect(),
            minority: minority
                .map(|m| m.positions.iter().map(position).collect())
                .unwrap_or_default(),
        }
    };
    let shared = |side: usize| {
        let one = |c: &sound::Common| Shared {
            statement: ids[c.statement],
            n: c.success.into(),
            of: c.trials.into(),
            everywhere: c.in_all_groups,
        };
        landscape.common[side].iter().map(one).collect()
    };
    Picture {
        crowds: (0..sizes.len()).map(crowd).collect(),
        agreed: shared(0),
        refused: shared(1),
        bridges: landscape
            .bridges
            .iter()
            .map(|b| Bridge {
                statement: ids[b.statement],
                agrees: b.side == Side::Agree,
                least: whole(b.least),
            })
            .collect(),
        few: landscape
            .few_hold
            .iter()
            .map(|f| Held {
                statement: ids[f.statement],
                agrees: f.side == Side::Agree,
                n: f.success.into(),
                of: f.trials.into(),
            })
            .collect(),
        agreement: landscape.stability.as_ref().map(|s| whole(s.agreement)),
        stable: landscape.stability.as_ref().is_none_or(|s| s.stable),
        lines: (0..ids.len())
            .map(|j| line(&landscape.tallies, ids[j], j))
            .collect(),
        ..head
    }
}

fn line(tallies: &Tallies, statement: StatementId, j: usize) -> Line {
    let counts = |c: opinion::Count| {
        let seen = i64::from(c.seen());
        (seen >= FEWEST).then(|| [c.agree, c.disagree, c.pass].map(i64::from))
    };
    Line {
        statement,
        all: counts(tallies.all(j)),
        by: (0..tallies.groups())
            .map(|g| counts(tallies.of(g, j)))
            .collect(),
    }
}

/// How places of the method lie in the square.
struct Drawn {
    middle: [f64; 2],
    scale: f64,
}

impl Drawn {
    fn of(landscape: &Landscape) -> Self {
        let places = || landscape.standpoints.iter().filter_map(|s| s.at);
        let range = |k: usize| {
            let low = places().map(|p| p[k]).fold(f64::INFINITY, f64::min);
            let high = places().map(|p| p[k]).fold(f64::NEG_INFINITY, f64::max);
            if low <= high { (low, high) } else { (0.0, 0.0) }
        };
        let (across, down) = (range(0), range(1));
        let widest = (across.1 - across.0).max(down.1 - down.0).max(1e-9);
        Self {
            middle: [across, down].map(|(low, high)| f64::midpoint(low, high)),
            scale: 0.8 * SQUARE / widest,
        }
    }

    fn at(&self, place: [f64; 2]) -> [f64; 2] {
        let one = |k: usize| SQUARE / 2.0 + (place[k] - self.middle[k]) * self.scale;
        [one(0), one(1)]
    }

    fn place(&self, place: [f64; 2]) -> [i64; 2] {
        self.at(place).map(rounded)
    }

    /// One and a half standard deviations each way: most of the group, and of nobody the very place.
    fn ellipse(&self, landscape: &Landscape, group: usize) -> Ellipse {
        let members: Vec<[f64; 2]> = landscape
            .standpoints
            .iter()
            .zip(&landscape.groups.of)
            .filter(|(_, of)| of.map(usize::from) == Some(group))
            .filter_map(|(stand, _)| stand.at)
            .map(|at| self.at(at))
            .collect();
        if members.is_empty() {
            return Ellipse::default();
        }
        #[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
        let n = members.len() as f64;
        let mean = [0, 1].map(|k| members.iter().map(|m| m[k]).sum::<f64>() / n);
        let spread = |a: usize, b: usize| {
            let one = |m: &[f64; 2]| (m[a] - mean[a]) * (m[b] - mean[b]);
            members.iter().map(one).sum::<f64>() / n
        };
        let (xx, xy, yy) = (spread(0, 0), spread(0, 1), spread(1, 1));
        let half = f64::midpoint(xx, yy);
        let off = ((xx - yy) / 2.0).hypot(xy);
        let reach = |variance: f64| rounded((1.5 * variance.max(0.0).sqrt()).max(40.0));
        Ellipse {
            x: rounded(mean[0]),
            y: rounded(mean[1]),
            long: reach(half + off),
            short: reach(half - off),
            turned: rounded((0.5 * (2.0 * xy).atan2(xx - yy)).to_degrees()),
        }
    }
}

fn rounded(value: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "places lie in a square of 1,000"
    )]
    let whole = value.round() as i64;
    whole
}
