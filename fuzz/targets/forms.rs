//! Bodies of forms and questions of addresses.
#![no_main]

use libfuzzer_sys::fuzz_target;
use web::Form;

fuzz_target!(|data: &str| {
    let form = Form::parse(data);
    for name in ["", "_csrf", "name", "a[]", "text-en"] {
        let first = form.get(name).to_owned();
        assert!(form.all(name).next().is_none_or(|v| v == first));
        assert_eq!(form.ticked(name), !first.is_empty());
        assert!(form.file(name).is_none());
    }
    let _ = form.localized("title");
    // What is read is written and read again as the same, but for the character that nobody types.
    if let Ok(pairs) = serde_urlencoded::from_str::<Vec<(String, String)>>(data) {
        let again = serde_urlencoded::to_string(&pairs).expect("pairs can be written");
        let form = Form::parse(&again);
        for (name, _) in &pairs {
            let of = |n: &str| {
                pairs
                    .iter()
                    .filter(move |p| p.0 == n)
                    .map(|p| p.1.replace('\0', ""))
                    .collect::<Vec<_>>()
            };
            assert_eq!(form.all(name).collect::<Vec<_>>(), of(name));
        }
        let all: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let address = web::address("/list", &all);
        assert!(address.starts_with("/list") && !address.contains([' ', '"', '<', '\n']));
    }
});
