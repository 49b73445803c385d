//! What the Office decides on: one value for each kind of decision, which is all that a new kind needs.

/// What a decision of a kind can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Stable code; its words stand under `decision-outcome-CODE`.
    pub code: &'static str,
    /// Whether it goes against the one concerned: it then needs a second person to confirm it, and can be appealed.
    pub adverse: bool,
    /// Whether it rests on every criterion being met, or on one that is not.
    pub met: bool,
}

/// A kind of decision. Its words stand under `decision-kind-CODE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Stable code.
    pub code: &'static str,
    /// What it can say.
    pub outcomes: &'static [Outcome],
    /// Working days in which it must be made, from the day after it was asked for.
    pub decide_within: u16,
    /// Working days in which it can be appealed, from the day after it was made.
    pub appeal_within: u16,
}

impl Kind {
    /// An outcome by its code.
    #[must_use]
    pub fn outcome(&self, code: &str) -> Option<Outcome> {
        self.outcomes.iter().find(|o| o.code == code).copied()
    }
}

const fn favourable(code: &'static str) -> Outcome {
    Outcome {
        code,
        adverse: false,
        met: true,
    }
}

const fn adverse(code: &'static str) -> Outcome {
    Outcome {
        code,
        adverse: true,
        met: false,
    }
}

/// Whether an organisation joins the network.
pub const ADMISSION: Kind = Kind {
    code: "admission",
    outcomes: &[favourable("admitted"), adverse("refused")],
    decide_within: 30,
    appeal_within: 20,
};

/// Whether an organisation of the network is suspended, or its suspension lifted.
pub const SUSPENSION: Kind = Kind {
    code: "suspension",
    outcomes: &[adverse("suspended"), favourable("lifted")],
    decide_within: 10,
    appeal_within: 20,
};

/// Whether an organisation leaves the network: by its own wish, or because the Office removes it.
pub const DEPARTURE: Kind = Kind {
    code: "departure",
    outcomes: &[favourable("left"), adverse("removed")],
    decide_within: 10,
    appeal_within: 20,
};

/// What is done about a record that somebody says is wrong.
pub const CORRECTION: Kind = Kind {
    code: "correction",
    outcomes: &[
        // What the organisation itself asked for, or did not get.
        favourable("corrected"),
        adverse("kept"),
        // What somebody else said of it: true, and so against it; or not, and its record stays.
        Outcome {
            code: "imposed",
            adverse: true,
            met: true,
        },
        Outcome {
            code: "unfounded",
            adverse: false,
            met: false,
        },
    ],
    decide_within: 10,
    appeal_within: 20,
};

/// Every kind of this house.
pub const KINDS: &[Kind] = &[ADMISSION, SUSPENSION, DEPARTURE, CORRECTION];

/// A kind by its code.
#[must_use]
pub fn kind(code: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|k| k.code == code)
}
