//! What an examination found: plain lines for a person, one JSON object for an alarm.

use std::{fmt, process::ExitCode};

use serde::Serialize;

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// As it should be.
    Good,
    /// Worth knowing; nothing fails by it.
    Notice,
    /// Somebody has to act.
    Wrong,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at, such as `disk`.
    pub about: &'static str,
    /// How it stands.
    pub state: State,
    /// In words; where it is not as it should be, what to do.
    pub says: String,
}

/// Everything that was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, about: &'static str, state: State, says: impl Into<String>) {
        let says = says.into();
        self.0.push(Finding { about, state, says });
    }

    /// Whether nobody has to act.
    #[must_use]
    pub fn good(&self) -> bool {
        self.0.iter().all(|f| f.state < State::Wrong)
    }

    /// 0 where nobody has to act, otherwise 1.
    #[must_use]
    pub fn exit(&self) -> ExitCode {
        if self.good() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    /// One object: `good`, and `findings` with `about`, `state` and `says`.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::json!({ "good": self.good(), "findings": self.0 }).to_string()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.0 {
            let mark = match finding.state {
                State::Good => "ok    ",
                State::Notice => "notice",
                State::Wrong => "WRONG ",
            };
            writeln!(f, "{mark}  {:<12}{}", finding.about, finding.says)?;
        }
        let wrong = self.0.iter().filter(|f| f.state == State::Wrong).count();
        write!(f, "{} looked at, {wrong} wrong", self.0.len())
    }
}
