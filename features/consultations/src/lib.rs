//! Consultations: documents, contributions, synthesis, response, follow-up.
