//! The register and appeals on both engines.
