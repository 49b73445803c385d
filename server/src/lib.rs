//! The indaba server and command line.
