//! Test helpers: an app in memory, a browser without a browser, personas.
