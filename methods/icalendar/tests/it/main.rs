//! What is written is read back the same; recurrences against the standard's own examples; hostile input is refused and ends.

#![expect(clippy::unwrap_used, reason = "tests")]

mod hostile;
mod rules;
mod written;
