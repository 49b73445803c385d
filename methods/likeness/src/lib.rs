//! Near-duplicates: texts that say nearly the same, found among many, in any script and without a list of words.
//!
//! A text is taken as the set of its *shingles*: short runs of letters that overlap, read without case, accents, signs and
//! spaces ([`Shingles`]). Two texts are alike where at least [`LEAST`] of a hundred of the shingles that either has are
//! shared by both (Jaccard). What was sent by many with a sentence of their own stays alike; what is on the same subject
//! in other words does not.
//!
//! # Many texts
//!
//! [`clusters`] never compares each with each. Of each text a sketch of fixed size is made (MinHash by one permutation,
//! its empty places filled from others), cut into bands; only texts that share a band are compared, and then by all of
//! their shingles, so that nothing is called alike by an estimate. What was sent most often, or else is shortest, is the
//! *centre* of its cluster, and every other text is alike to it: no chain leads from one thing to another. Of those that
//! share a band at most [`cluster::COMPARED`] centres are looked at. So time grows with the letters read, however many texts
//! are the same.
//!
//! Two texts that are just alike enough share a band with a chance of 98 in a hundred, those alike by three quarters with
//! more than 99.9: a cluster can miss one that was much rewritten, and never holds one that is not alike.
//!
//! The result is the same each time and whatever the order of the texts: no chance, no clock, no order of a hash.

pub mod cluster;
mod shingle;
mod sketch;

pub use cluster::{Cluster, clusters};
pub use shingle::{LEAST, Shingles};
