//! The parent of every activity: state, audience, contribution and response.
