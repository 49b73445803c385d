//! Representative selection.
mod chance;
mod climb;
mod exact;
mod join;
mod model;
mod peel;
mod relaxed;
mod simplex;
mod solve;
mod watch;
mod whole;

pub use chance::Chance;
pub use model::*;
pub use watch::*;
pub use read::*;
mod read;

/// try
pub fn attempt(pool: &Pool, seed: u64) -> Result<Option<Vec<f64>>, Stop> {
    let shape = model::Shape::of(pool);
    eprintln!("  kinds {} bonds {}", shape.kinds.len(), shape.bonds.len());
    let mut w = Unwatched;
    let mut watcher = watch::Watcher::new(&mut w);
    Ok(match solve::leximin(&shape, false, seed, &mut watcher)? {
        solve::Result3::Empty => None,
        solve::Result3::Solved(s) => {
            let mut p = vec![0.0; pool.members.len()];
            for (k, kind) in shape.kinds.iter().enumerate() {
                for m in &kind.members { p[*m] = s.seats[k] / kind.members.len() as f64; }
            }
            let mut q = vec![0.0; shape.kinds.len()];
            let mut tot=0.0;
            for (w, panel) in &s.mixture { tot+=w; for (k, c) in panel { q[*k as usize] += w * f64::from(*c); } }
            let err = q.iter().zip(&s.seats).map(|(a,b)| (a-b).abs()).fold(0.0, f64::max);
            eprintln!("  mixture error {err:e} sum {tot} never {}", s.never.len());
            Some(p)
        }
    })
}
