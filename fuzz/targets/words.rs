//! Words that people type: cleaned, cut, told apart, looked for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use text::{
    clean_line, clean_text, guess_language, mixed_scripts, name_key, name_skeleton, name_words,
    query_terms, query_tokens, search_tokens, snippet, sort_key, split_acronym,
};

fuzz_target!(|data: &str| {
    let (question, body) = data.split_once('\n').unwrap_or((data, data));
    for language in ["ar", "en", "es", "fr", "ru", "zh", "", "xx"] {
        let tokens = query_tokens(question, language);
        let _ = query_terms(question, language);
        let indexed = search_tokens(body, language);
        assert!(!indexed.contains('\n'));
        let parts = snippet(body, &tokens, language, 60);
        let shown: usize = parts.iter().map(|p| p.text.chars().count()).sum();
        assert!(shown <= 62 + 60, "{shown}");
        // What a text is indexed by is found by asking for the text.
        let _ = snippet(body, &tokens, language, 0);
    }
    for max in [0, 1, 7, 100] {
        let line = clean_line(data, max);
        assert!(line.text.chars().count() <= max);
        assert!(!line.text.chars().any(char::is_control));
        assert_eq!(
            clean_line(&line.text, max).text,
            line.text,
            "clean once, clean for good"
        );
        let body = clean_text(data, max);
        assert!(body.text.chars().count() <= max);
        assert!(!body.text.chars().any(|c| c.is_control() && c != '\n'));
    }
    let _ = (guess_language(data), mixed_scripts(data), name_words(data));
    let _ = (name_key(data), name_skeleton(data), sort_key(data));
    let (name, acronym) = split_acronym(data);
    assert!(name.len() + acronym.map_or(0, str::len) <= data.len());
});
