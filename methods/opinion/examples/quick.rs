//! Quick look (not kept).
#[path = "../tests/it/invented.rs"]
mod invented;
use std::time::Instant;
fn show(name: &str, votes: &opinion::Votes, planted: Option<&[u16]>) {
    for threads in [1, 2] {
        let o = opinion::sound::Options { seed: 1, threads };
        let t = Instant::now();
        let l = opinion::sound::landscape(votes, None, None, &o);
        let cold = t.elapsed();
        let t = Instant::now();
        let _w = opinion::sound::landscape(votes, None, Some(&l), &o);
        let warm = t.elapsed();
        println!(
            "{name}: {} votes, t{threads} cold {cold:?} warm {warm:?} groups {:?} none {}",
            votes.len(),
            l.groups.sizes(),
            l.groups.of.iter().filter(|g| g.is_none()).count()
        );
        if threads == 2 {
            continue;
        }
        if let Some(p) = planted {
            let p: Vec<_> = p.iter().map(|&g| Some(g)).collect();
            println!("   ARI {:.3}", opinion::adjusted_rand(&p, &l.groups.of));
        }
        if let Some(e) = &l.evidence {
            for p in &e.predictions {
                print!("   [{} {:.4} {:+.4}±{:.4}] ", p.k, p.loss, p.gain, p.error);
            }
            println!(" null {:?} ", e.shuffled.first());
        }
        println!("   {:?}", l.stability);
        println!(
            "   rep {:?} bridges {} common {:?} minor {:?} few {}",
            l.representative.iter().map(Vec::len).collect::<Vec<_>>(),
            l.bridges.len(),
            l.common.iter().map(Vec::len).collect::<Vec<_>>(),
            l.minorities
                .iter()
                .map(|m| (m.size, m.positions.len()))
                .collect::<Vec<_>>(),
            l.few_hold.len()
        );
        let mut pairs: Vec<(f64, f64)> = (0..l.standpoints.len())
            .filter_map(|i| {
                let [x, y] = l.standpoints[i].at?;
                Some((votes.of(i).count() as f64, (x * x + y * y).sqrt()))
            })
            .collect();
        let rank = |v: Vec<f64>| {
            let mut o: Vec<usize> = (0..v.len()).collect();
            o.sort_by(|&a, &b| v[a].total_cmp(&v[b]));
            let mut r = vec![0.0; v.len()];
            let mut a = 0;
            while a < o.len() {
                let mut b = a;
                while b + 1 < o.len() && v[o[b + 1]] == v[o[a]] {
                    b += 1;
                }
                for k in a..=b {
                    r[o[k]] = (a + b) as f64 / 2.0;
                }
                a = b + 1;
            }
            r
        };
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (a, b) = (
            rank(pairs.iter().map(|p| p.0).collect()),
            rank(pairs.iter().map(|p| p.1).collect()),
        );
        let n = a.len() as f64;
        let m = (n - 1.0) / 2.0;
        let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
        for (x, y) in a.iter().zip(&b) {
            xy += (x - m) * (y - m);
            xx += (x - m) * (x - m);
            yy += (y - m) * (y - m);
        }
        println!("   spearman votes/distance {:.3}", xy / (xx * yy).sqrt());
    }
}
fn main() {
    for name in ["15-per-hour-seattle", "brexit-consensus", "vtaiwan.uberx"] {
        let f = std::fs::File::open(format!(
            "/work/shared/data/opinion/{name}/participants-votes.csv"
        ))
        .unwrap();
        let t = opinion::read::votes(std::io::BufReader::new(f)).unwrap();
        show(name, &t.votes, None);
        let mut found = 0;
        let start = Instant::now();
        for s in 0..0 {
            let v = t.votes.shuffled(s);
            let (k, _, _) = (1, 0, 0);
            found += usize::from(k > 1);
        }
        println!("shuffled groups found {found}/20 {:?}", start.elapsed());
    }
    for (n, s, e, shares, d) in [
        (1000, 60, 30, vec![0.95, 0.05], 1.0),
        (1000, 100, 30, vec![0.95, 0.05], 1.0),
        (1000, 200, 30, vec![0.95, 0.05], 1.0),
        (1000, 100, 30, vec![0.5, 0.45, 0.05], 1.0),
        (300, 40, 20, vec![0.25, 0.25, 0.25, 0.25], 0.6),
        (300, 40, 20, vec![1.0], 0.0),
        (2000, 200, 38, vec![0.5, 0.3, 0.2], 0.4),
        (33422, 783, 60, vec![0.5, 0.3, 0.2], 0.4),
    ] {
        for seed in 1..=2 {
            let plan = invented::Plan {
                people: n,
                statements: s,
                each: e,
                shares: shares.clone(),
                divisive: d,
            };
            let (votes, planted) = plan.votes(seed);
            show(&format!("{n}x{s} {shares:?}"), &votes, Some(&planted));
        }
    }
}
