//! Arguments of messages: whatever a name or a number is, the sentence stands in every language.
#![no_main]

use std::sync::OnceLock;

use fluent_bundle::FluentArgs;
use kernel::{Language, Message};
use libfuzzer_sys::fuzz_target;
use web::Languages;

/// Messages of our own shapes: a name, a number with its forms, both.
const MESSAGES: &str = "\
fuzz-name = This is { $name }, and nobody else.
fuzz-count = { $n ->
    [one] One
   *[other] { $n } of them
}
fuzz-both = { $name } has { $n ->
    [0] none
   *[other] { $n }
}
";

fn languages() -> &'static Languages {
    static READ: OnceLock<Languages> = OnceLock::new();
    READ.get_or_init(|| {
        const TEXTS: web::Texts = &[
            (Language::Arabic, MESSAGES),
            (Language::English, MESSAGES),
            (Language::Chinese, MESSAGES),
        ];
        Languages::read(&[TEXTS]).expect("our own messages")
    })
}

fuzz_target!(|data: (&str, i64)| {
    let (name, n) = data;
    let all = languages();
    for language in Language::ALL {
        let mut args = FluentArgs::new();
        args.set("name", name.to_owned());
        args.set("n", n);
        let said = all.text(*language, "fuzz-name", &args);
        let plain = said.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let wanted = name.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(&wanted), "{said:?}");
        let _ = all.text(*language, "fuzz-both", &args);
        let _ = all.counted(*language, "fuzz-count", n);
        let message = Message::new("fuzz-both").with("name", name).with("n", n);
        assert!(!all.message(*language, &message).is_empty());
        // A key that somebody made up is said as it is, or not at all.
        let _ = all.plain(*language, name);
    }
});
