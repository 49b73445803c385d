//! Sign-in, invitations, sessions, appointments, audit pages.
