//! Organisations: record, visibility, import, representatives.
