//! Accounts, sessions, appointments, authorization, audit log, sealing, rate limits.
