//! Times the instances of a folder.
fn main() {
    for folder in std::env::args().skip(1) {
        let at = |name: &str| std::fs::read(format!("{folder}/{name}")).unwrap();
        let meta = String::from_utf8(at("meta.json")).unwrap();
        let meta: serde_json::Value = serde_json::from_str(&meta).unwrap();
        let columns = lottery::Columns { groups: meta["group"].as_str().map(|g| vec![g.to_owned()]).unwrap_or_default(), ..Default::default() };
        let pool = lottery::read(&at("categories.csv"), &at("respondents.csv"), meta["k"].as_u64().unwrap() as u32, &columns).unwrap();
        println!("{folder}");
        let t = std::time::Instant::now();
        let p = lottery::attempt(&pool, 1);
        println!("  {:?}", t.elapsed());
        match p { Ok(Some(p)) => {
            if let Ok(r) = std::fs::read(format!("{folder}/reference.json")) {
                let r: serde_json::Value = serde_json::from_slice(&r).unwrap();
                let mut a: Vec<f64> = r["probs"].as_object().unwrap().values().map(|v| v.as_f64().unwrap()).collect();
                let mut b = p.clone();
                a.sort_by(f64::total_cmp); b.sort_by(f64::total_cmp);
                println!("  against the reference {:e}", a.iter().zip(&b).map(|(x, y)| (x - y).abs()).fold(0.0, f64::max));
            }
        } x => println!("  {x:?}") }
    }
}
