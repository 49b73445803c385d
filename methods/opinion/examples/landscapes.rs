//! Measures the opinion landscape for `cargo xtask bench`: one line for each measurement, cells parted by tabs.
//! With a folder as argument it also writes the conversations there, so that others can be measured on the same votes.

#![expect(clippy::unwrap_used, reason = "measures")]

#[path = "../tests/it/invented.rs"]
mod invented;

use std::{fs::File, hint::black_box, io::BufWriter, time::Instant};

use invented::Plan;
use opinion::{Groups, Live, Vote, Votes, polis, read, report, sound, write};

/// Milliseconds of the best of several runs.
fn best<T>(times: usize, mut once: impl FnMut() -> T) -> f64 {
    (0..times)
        .map(|_| {
            let begun = Instant::now();
            black_box(once());
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .fold(f64::MAX, f64::min)
}

/// Megabytes of this process: now (`VmRSS`) or at most (`VmHWM`).
fn megabytes(what: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find(|line| line.starts_with(what))
        .and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok())
        .map_or(0.0, |kb| kb / 1000.0)
}

fn conversations(folder: Option<&str>) {
    for (people, statements, each) in [(2000, 200, 38), (33_422, 783, 60), (100_000, 1000, 50)] {
        let plan = Plan {
            people,
            statements,
            each,
            shares: vec![0.5, 0.3, 0.2],
            divisive: 0.4,
        };
        let name = format!("{people}x{statements}");
        let path = folder.map(|folder| format!("{folder}/{name}.csv"));
        let votes = match &path {
            Some(path) => {
                let (votes, _) = plan.votes(1);
                let none = Groups {
                    names: Vec::new(),
                    of: vec![None; people],
                };
                let file = BufWriter::new(File::create(path).unwrap());
                write::participants_votes(file, &votes, &none, |_| 0).unwrap();
                votes
            }
            None => plan.votes(1).0,
        };
        let pass = reading(&votes);
        for threads in [1, opinion::threads()] {
            let options = polis::Options { seed: 1, threads };
            let first = polis::landscape(&votes, None, None, &options);
            let cold = best(3, || polis::landscape(&votes, None, None, &options));
            let warm = best(3, || polis::landscape(&votes, None, Some(&first), &options));
            row(&name, "polis", threads, &votes, (cold, warm, pass));
            let options = sound::Options { seed: 1, threads };
            let first = sound::landscape(&votes, None, None, &options);
            let cold = best(3, || sound::landscape(&votes, None, None, &options));
            let warm = best(3, || sound::landscape(&votes, None, Some(&first), &options));
            row(&name, "sound", threads, &votes, (cold, warm, pass));
        }
    }
}

/// Milliseconds to read the votes once from memory.
fn reading(votes: &Votes) -> f64 {
    let bytes = vec![7_u16; votes.len()];
    best(20, || {
        let bytes = black_box(&bytes);
        bytes
            .iter()
            .fold(0_u64, |sum, &b| sum.wrapping_add(b.into()))
    })
}

fn row(name: &str, mode: &str, threads: usize, votes: &Votes, (cold, warm, pass): (f64, f64, f64)) {
    println!(
        "time\t{name}\t{mode}\t{threads}\t{}\t{cold:.1}\t{warm:.1}\t{:.1}\t{:.0}",
        votes.len(),
        cold * 1e6 / votes.len() as f64,
        cold / pass
    );
}

/// The way from a file to the object, as the command line goes it, in a process of its own.
fn whole(path: &str, mode: &str) {
    let begun = Instant::now();
    let file = File::open(path).unwrap();
    let bytes = file.metadata().map_or(0, |m| m.len());
    let file = std::io::BufReader::with_capacity(1 << 18, file);
    let votes = read::votes_of_size(file, bytes).unwrap().votes;
    let read_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let before = megabytes("VmRSS");
    let begun = Instant::now();
    let out = std::io::sink();
    if mode == "polis" {
        let found = polis::landscape(&votes, None, None, &polis::Options::default());
        serde_json::to_writer(out, &report::polis(&votes, &found, false, 1)).unwrap();
    } else {
        let found = sound::landscape(&votes, None, None, &sound::Options::default());
        serde_json::to_writer(out, &report::sound(&votes, &found, false, 1)).unwrap();
    }
    let computed = begun.elapsed().as_secs_f64() * 1000.0;
    println!(
        "memory\t{}\t{mode}\t{read_ms:.0}\t{computed:.0}\t{before:.0}\t{:.0}",
        path.rsplit('/')
            .next()
            .unwrap_or(path)
            .trim_end_matches(".csv"),
        megabytes("VmHWM")
    );
}

fn one_vote() {
    let plan = Plan {
        people: 33_422,
        statements: 783,
        each: 60,
        shares: vec![0.5, 0.3, 0.2],
        divisive: 0.4,
    };
    let (votes, _) = plan.votes(1);
    let mut live = Live::new(&votes);
    live.landscape(
        &votes,
        sound::landscape(&votes, None, None, &sound::Options::default()),
    );
    let mut chance = invented::Chance::new(1);
    let many = 20_000;
    let cast: Vec<(u32, u32, i64)> = (0..many)
        .map(|_| {
            let (who, what) = (chance.below(33_422), chance.below(783));
            (who as u32, what as u32, chance.below(3) as i64 - 1)
        })
        .collect();
    let begun = Instant::now();
    for (who, what, vote) in cast {
        live.vote(who, what, Vote::from_number(vote));
        black_box(live.here(who));
    }
    let vote = begun.elapsed().as_secs_f64() * 1e6 / f64::from(many);
    let begun = Instant::now();
    for n in 0..2000 {
        black_box(live.next(n, 1));
    }
    println!(
        "vote\t{vote:.1}\t{:.1}",
        begun.elapsed().as_secs_f64() * 1e6 / 2000.0
    );
}

/// What the validation table of docs/opinions-method.md says of the real conversations in the tests' folder.
fn real(folder: &str) {
    for name in ["15-per-hour-seattle", "brexit-consensus", "vtaiwan.uberx"] {
        let open = |which: &str| {
            std::io::BufReader::new(File::open(format!("{folder}/{name}/{which}")).unwrap())
        };
        let mut votes = read::votes(open("participants-votes.csv")).unwrap().votes;
        let decided: Vec<_> = read::comments(open("comments.csv"))
            .unwrap()
            .into_iter()
            .map(|c| c.statement)
            .collect();
        votes.moderate(&decided);
        let options = sound::Options::default();
        let found = sound::landscape(&votes, None, None, &options);
        let milliseconds = best(3, || sound::landscape(&votes, None, None, &options));
        let evidence = found.evidence.as_ref().unwrap();
        let k = found.groups.len();
        let agreement = found.stability.as_ref().map_or(1.0, |s| s.agreement);
        let deals = 100;
        let (mut divided, mut passing, mut tests) = (0, 0, 0);
        for seed in 0..deals {
            let dealt = sound::landscape(&votes.shuffled(seed), None, None, &options);
            divided += usize::from(dealt.groups.len() > 1);
            passing += dealt.representative.iter().map(Vec::len).sum::<usize>();
            tests += votes.statements().len() * dealt.groups.len();
        }
        let [ours, theirs] = told(&votes);
        println!(
            "real\t{name}\t{}\t{}\t{k}\t{:.3}\t{:.3}\t{theirs:.3}\t{ours:.3}\t{agreement:.2}\t{divided} of {deals}\t{:.2} %\t{milliseconds:.0}",
            votes.participants().len(),
            votes.len(),
            evidence.predictions[0].loss,
            evidence.predictions[k - 1].loss,
            100.0 * passing as f64 / tests as f64
        );
    }
}

/// Mean loss on one vote in ten that neither method saw, told by the shares of the own group: sound, then Polis groups.
/// Whoever stands in no group is told by the shares of everybody.
fn told(votes: &Votes) -> [f64; 2] {
    let mut losses = [0.0; 2];
    let mut tested = 0;
    for round in 0..5_usize {
        let held = |i: usize, j: usize| (i * 7919 + j * 104_729 + round * 31).is_multiple_of(10);
        let seen = votes.filtered(|i, j| !held(i, j));
        let sound = sound::landscape(&seen, None, None, &sound::Options::default());
        let polis = polis::landscape(&seen, None, None, &polis::Options::default());
        for i in 0..votes.participants().len() {
            for (j, vote) in votes
                .of(i)
                .filter(|v| held(i, v.0) && votes.statements()[v.0].counts())
            {
                tested += 1;
                let of = |c: opinion::Count| match vote {
                    Vote::Agree => c.agree,
                    Vote::Disagree => c.disagree,
                    Vote::Pass => c.pass,
                };
                for (loss, (groups, tallies)) in losses.iter_mut().zip([
                    (&sound.groups, &sound.tallies),
                    (&polis.groups, &polis.tallies),
                ]) {
                    let all = tallies.all(j);
                    let base = (f64::from(of(all)) + 0.5) / (f64::from(all.seen()) + 1.5);
                    let p = match groups.of[i] {
                        Some(g) => {
                            let own = tallies.of(g.into(), j);
                            (f64::from(of(own)) + 3.0 * base) / (f64::from(own.seen()) + 3.0)
                        }
                        None => base,
                    };
                    *loss -= p.ln();
                }
            }
        }
    }
    losses.map(|loss| loss / f64::from(tested))
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["whole", path, mode] => whole(path, mode),
        ["real", folder] => real(folder),
        ["vote"] => one_vote(),
        [folder] => conversations(Some(folder)),
        _ => conversations(None),
    }
}
