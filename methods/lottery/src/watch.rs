//! Progress to whoever waits, and their word to stop.

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Whether the quotas can be kept at all.
    Feasible,
    /// How high each chance can be, level by level.
    Levels,
    /// Panels whose mixture gives these chances.
    Panels,
    /// What panels could not give is fitted exactly.
    Fit,
    /// Levels again, over whole panels.
    Whole,
    /// Tickets of equal weight.
    Tickets,
    /// Which quotas contradict one another.
    Relax,
}

/// Why nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// Whoever waited said so, or their time ran out.
    #[error("stopped before the end")]
    Asked,
    /// Rounding got in the way.
    #[error("the numbers of this pool are too ill-natured to be computed")]
    Numbers,
}

/// Told now and then how far things are; answers whether to go on. This crate has no clock: a limit of time is kept here.
pub trait Watch {
    /// `done` of 1 in this stage.
    fn go_on(&mut self, stage: Stage, done: f64) -> bool;
}

impl<F: FnMut(Stage, f64) -> bool> Watch for F {
    fn go_on(&mut self, stage: Stage, done: f64) -> bool {
        self(stage, done)
    }
}

/// Nobody waits.
pub struct Unwatched;

impl Watch for Unwatched {
    fn go_on(&mut self, _: Stage, _: f64) -> bool {
        true
    }
}

/// Carries the stage along.
pub(crate) struct Watcher<'a> {
    watch: &'a mut dyn Watch,
    stage: Stage,
    done: f64,
    stopped: bool,
}

impl<'a> Watcher<'a> {
    pub(crate) fn new(watch: &'a mut dyn Watch) -> Self {
        Self {
            watch,
            stage: Stage::Feasible,
            done: 0.0,
            stopped: false,
        }
    }

    pub(crate) fn at(&mut self, stage: Stage, done: f64) -> Result<(), Stop> {
        self.stage = stage;
        self.done = done;
        self.look()
    }

    pub(crate) fn look(&mut self) -> Result<(), Stop> {
        if self.stopped || !self.watch.go_on(self.stage, self.done) {
            self.stopped = true;
            return Err(Stop::Asked);
        }
        Ok(())
    }
}
