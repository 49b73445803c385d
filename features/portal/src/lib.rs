//! Home, my day, search, help.
