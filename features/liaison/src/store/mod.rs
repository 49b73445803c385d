//! All SQL of this room; one text for both engines.

mod enquiries;
mod rounds;
mod seats;

pub use enquiries::{
    Wanted, at_desk, enquiry, of_writer, own, queue, queued, steps, waiting_for, words, words_by,
};
pub(crate) use enquiries::{
    by_code, concerning, empty, is_quiet, of_seat, old, put, say, step, unname,
};
pub(crate) use rounds::{begin, due_between, end_waiting, finish, first_due};
pub(crate) use seats::{
    end_term, ever, name_term, put_note, put_seat, put_term, set_alarmed, terms_ended_with,
};
pub use seats::{names, seat, seats, terms_of, vacant};
