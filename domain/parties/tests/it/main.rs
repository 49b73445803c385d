//! Names found in the register: on both engines, and as often as `docs/matching.md` says.

mod stored;
