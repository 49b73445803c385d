//! The page that says what was measured.

use std::time::Duration;

use parties::matching::{LIKELY, OFFER};

use crate::stored::Engine;
use crate::truth::{KINDS, Truth};
use crate::{Found, Offers, STEPS};

/// Everything measured in one run.
pub struct Report<'t> {
    pub truth: &'t Truth,
    pub renames: [Found; KINDS.len()],
    pub bilingual: Found,
    pub changed: Vec<(&'static str, Found, u32, u32)>,
    pub with_entry: Offers,
    pub without_entry: Offers,
    pub look_alikes: (usize, usize),
    pub built: Duration,
    pub times: Vec<f64>,
    pub stored: Vec<Engine>,
}

fn share(part: usize, whole: usize) -> String {
    format!("{:.1} %", part as f64 * 100.0 / whole.max(1) as f64)
}

fn middle_and_worst(times: &[f64]) -> (f64, f64) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = |part: f64| {
        times
            .get((times.len() as f64 * part) as usize)
            .copied()
            .unwrap_or(0.0)
    };
    (at(0.5), at(0.99))
}

impl Report<'_> {
    pub fn say(&self) {
        println!("{}", include_str!("head.md").trim());
        self.renames();
        self.changes();
        self.offers();
        self.speed();
        println!("\n{}", include_str!("limits.md").trim());
    }

    fn row(what: &str, found: &Found) {
        println!(
            "| {what} | {} | {} | {} | {} |",
            found.asked,
            share(found.first, found.asked),
            share(found.five, found.asked),
            share(found.offered, found.asked)
        );
    }

    fn renames(&self) {
        println!(
            "\n## Names that the record itself joins\n\n\
             The record states {} renames and mergers between different pairs of names. Of each pair, one name is asked for\n\
             while the register holds the other, and then the other way round. What share of the words is kept, counted in\n\
             words of four letters and more that are equal to the letter, says what could be found by letters at all.\n\n\
             | rename | questions | found first | among the first five | of these at {OFFER} or more |\n|---|---:|---:|---:|---:|",
            self.truth.renames().len()
        );
        for (kind, found) in KINDS.iter().zip(&self.renames) {
            Self::row(kind, found);
        }
        Self::row(
            "a name in two languages, of which the register holds one",
            &self.bilingual,
        );
        println!(
            "\nThe last row is not of renames: {} organisations of the record have a name in two languages with a stroke between.",
            self.bilingual.asked
        );
    }

    fn changes(&self) {
        println!(
            "\n## Names written otherwise\n\n\
             Each of the {} spellings of the record is changed in ways that repeat exactly\n\
             (`domain/parties/examples/matching/perturb.rs`) and asked of the register of {} organisations with their {} names.\n\
             Ways that do not touch a name are left out for it. A test fails where fewer than \"at least\" of a hundred are found.\n\n\
             | change | questions | found first | among the first five | of these at {OFFER} or more | at least |\n\
             |---|---:|---:|---:|---:|---:|",
            self.truth.spellings.len(),
            self.truth.found.organisations.len(),
            self.truth.register().count(),
        );
        for (what, found, first, five) in &self.changed {
            println!(
                "| {what} | {} | {} | {} | {} | {first}, {five} |",
                found.asked,
                share(found.first, found.asked),
                share(found.five, found.asked),
                share(found.offered, found.asked)
            );
        }
    }

    fn offers(&self) {
        let (with, without) = (&self.with_entry, &self.without_entry);
        println!(
            "\n## From which score on something is offered\n\n\
             \"Not in the register\": each of the {} organisations asks for its own name while its entry is left out, so that\n\
             every offer is wrong, or else one of the duplicates that the record does not join. \"In the register\": all {}\n\
             questions of the table above together; at most five offers are counted for each.\n\n\
             | score | not in the register: something is offered | in the register: the right entry is offered | first offer is right | any offer is right |\n\
             |---:|---:|---:|---:|---:|",
            without.asked, with.asked
        );
        for (at, step) in STEPS.iter().enumerate() {
            println!(
                "| {step:.2} | {} | {} | {} | {} |",
                share(without.first[at], without.asked),
                share(with.right[at], with.asked),
                share(with.first_right[at], with.first[at]),
                share(with.all_right[at], with.all[at])
            );
        }
        println!(
            "\nFrom {OFFER} on (`matching::OFFER`) an entry is worth showing to somebody who applies; from {LIKELY} on\n\
             (`matching::LIKELY`) two names most probably mean one organisation. Neither joins anything: people decide.\n\n\
             An import reports {} pairs of organisations as look-alikes. Of these {} score {LIKELY} or more, {} score {OFFER} or\n\
             more. The report stays with its own rule, which compares all with all in a second; asking this index for every\n\
             organisation would take many times as long.",
            self.truth.found.possible_duplicates.len(),
            self.look_alikes.0,
            self.look_alikes.1
        );
    }

    fn speed(&self) {
        let (middle, worst) = middle_and_worst(&self.times);
        println!(
            "\n## Speed\n\n\
             One machine of two cores, shared with other work; the index in memory takes {} ms to build.\n\n\
             | where | questions | ms in the middle | ms of the slowest hundredth | same answer as memory | register put in |\n\
             |---|---:|---:|---:|---:|---:|\n\
             | memory | {} | {middle:.1} | {worst:.1} | | |",
            self.built.as_millis(),
            self.times.len()
        );
        for engine in &self.stored {
            let (middle, worst) = middle_and_worst(&engine.times);
            println!(
                "| {} | {} | {middle:.1} | {worst:.1} | {} | {:.1} s |",
                engine.name,
                engine.times.len(),
                share(engine.same, engine.times.len()),
                engine.filled.as_secs_f64()
            );
        }
        if let Some(engine) = self.stored.first()
            && let [names, words, different, grams] = engine.rows[..]
        {
            println!(
                "\nKept for it: {names} names, {words} words by organisation, {different} different words, {grams} grams of words."
            );
        }
    }
}
