//! Feature: the manifest that a capability hands to the server.
