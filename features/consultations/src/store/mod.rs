//! All SQL of consultations; one text for both engines.

mod consultation;
mod contribution;
mod document;
mod readers;
mod taking;

pub use consultation::{
    Scope, all, consultation, consultations, invited, invited_to, is_one, led_by, open_to_voices,
    question_texts, questions, reached, texts, themes, titles, versions,
};
pub use contribution::{
    answered_in, answers_to, any_contribution, compared, contested, contribution, contributions,
    contributions_by_voice, contributions_of, every, figures, held, own_contributions,
    pseudonyms_of, published_figures, retheme, standing_of, synthesis_themes, tallies, tally,
    unanswered, under_name,
};
pub use document::{document, languages, put_document};
pub use readers::{contributor, contributors, in_charge, invited_people};
pub use taking::takings;
