//! Event types and ports between features: types only.
