//! Admission on both engines.
