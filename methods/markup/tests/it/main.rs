//! What is written is what is read: examples of each part, and what holds for every text there is.

use markup::{Block, Inline, Quoted, html, mentions, plain, quote, quotes, read, write};
use proptest::prelude::*;

fn shown(text: &str) -> String {
    html(&read(text), &|_, _| None)
}

#[test]
fn each_part_is_written_as_what_it_is() {
    for (text, expected) in [
        (
            "a *b* **c**",
            "<p dir=\"auto\">a <em>b</em> <strong>c</strong></p>",
        ),
        ("***a***", "<p dir=\"auto\"><strong><em>a</em></strong></p>"),
        ("a_b_c _d_", "<p dir=\"auto\">a_b_c <em>d</em></p>"),
        (
            "one\ntwo\n\nthree",
            "<p dir=\"auto\">one<br>two</p><p dir=\"auto\">three</p>",
        ),
        (
            "- a\n- b",
            "<ul><li dir=\"auto\">a</li><li dir=\"auto\">b</li></ul>",
        ),
        (
            "1. a\n2. b",
            "<ol><li dir=\"auto\">a</li><li dir=\"auto\">b</li></ol>",
        ),
        (
            "- a\n  - b",
            "<ul><li dir=\"auto\"><p dir=\"auto\">a</p><ul><li dir=\"auto\">b</li></ul></li></ul>",
        ),
        (
            "# a\n### b",
            "<h3 dir=\"auto\">a</h3><h4 dir=\"auto\">b</h4>",
        ),
        ("> a", "<blockquote><p dir=\"auto\">a</p></blockquote>"),
        (
            "`<b>`",
            "<p dir=\"auto\"><code dir=\"ltr\">&lt;b&gt;</code></p>",
        ),
        ("```\n*a*\n```", "<pre dir=\"ltr\"><code>*a*</code></pre>"),
        ("\\*a\\*", "<p dir=\"auto\">*a*</p>"),
        (
            "a @Amina-k.",
            "<p dir=\"auto\">a <bdi class=\"mention\">@amina-k</bdi>.</p>",
        ),
        ("me@example.org", "<p dir=\"auto\">me@example.org</p>"),
        (
            "<script>alert(1)</script>",
            "<p dir=\"auto\">&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        ),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn a_link_shows_where_it_leads_and_leads_nowhere_else() {
    assert_eq!(
        shown("[the bank](https://evil.example/x?a=1&b=2)"),
        "<p dir=\"auto\"><a href=\"https://evil.example/x?a=1&amp;b=2\" rel=\"nofollow ugc noopener noreferrer\">the bank</a> \
         <bdi class=\"meta\" dir=\"ltr\">(evil.example)</bdi></p>"
    );
    assert_eq!(
        shown("see https://example.org/a."),
        "<p dir=\"auto\">see <a href=\"https://example.org/a\" rel=\"nofollow ugc noopener noreferrer\">https://example.org/a</a>.</p>"
    );
    for text in [
        "[a](javascript:alert(1))",
        "[a](https://user@example.org)",
        "[a](data:text/html,x)",
        "[a](/fora)",
        "[a](https://localhost)",
        "[a](mailto:x@y.org?bcc=z@y.org)",
        "![a](x)",
    ] {
        assert!(!shown(text).contains("<a "), "{text}: {}", shown(text));
    }
    // An address ends where a character stands that none has: what follows is text.
    let cut = shown("[a](https://a.b/\"onclick=x)");
    assert!(
        cut.contains("href=\"https://a.b/\"") && cut.contains("</a>&quot;onclick=x)"),
        "{cut}"
    );
    assert!(shown("[write](mailto:x@y.org)").contains("(x@y.org)"));
}

#[test]
fn a_quote_says_whose_it_is_to_whoever_may_know() {
    let text = read(&format!("{}Yes.", quote(482, "a\nb")));
    assert_eq!(quotes(&text), [482]);
    let known = |n: u64, words: &str| {
        (words == "a\nb").then(|| Quoted {
            href: format!("/fora/posts/{n}"),
            words: "Lantern <Group>".to_owned(),
        })
    };
    assert_eq!(
        html(&text, &known),
        "<blockquote><p class=\"meta\"><a href=\"/fora/posts/482\"><bdi>Lantern &lt;Group&gt;</bdi></a></p>\
         <p dir=\"auto\">a<br>b</p></blockquote><p dir=\"auto\">Yes.</p>"
    );
    assert!(!html(&text, &|_, _| None).contains("482"));
    // Words that the post does not hold are nobody's.
    let other = read(&quote(482, "a\nc"));
    assert!(!html(&other, &known).contains("482"));
}

#[test]
fn nobody_is_meant_by_a_quote_a_code_or_an_address() {
    let text = read("> @quoted\n\n`@code` [@linked](https://a.org) me@mail.org @meant @meant");
    assert_eq!(mentions(&text), ["meant"]);
}

#[test]
fn plain_text_has_the_words_and_the_addresses() {
    let text = read("# T\n\n*a* [b](https://c.org)\n\n- d\n- e\n\n> f");
    assert_eq!(plain(&text), "T\n\na b (https://c.org)\n\n- d\n- e\n\n> f");
}

#[test]
fn nesting_has_an_end() {
    fn depth(blocks: &[Block]) -> usize {
        let inner = blocks.iter().map(|b| match b {
            Block::Quote(_, inner) => 1 + depth(inner),
            Block::List(_, items) => 1 + items.iter().map(|i| depth(i)).max().unwrap_or(0),
            _ => 0,
        });
        inner.max().unwrap_or(0)
    }
    let deep = format!("{} a", ">".repeat(1_000));
    assert_eq!(depth(&read(&deep).0), markup::DEPTH);
    assert_eq!(
        depth(&read(&format!("{}a", "- ".repeat(1_000))).0),
        markup::DEPTH
    );
}

/// Time grows with length: eight times the text takes no more than a few dozen times as long, and not sixty-four times.
#[test]
fn nothing_that_is_made_to_be_slow_is() {
    for piece in [
        "*a ",
        "**a *b",
        "[a](",
        "](",
        "[[",
        "`a ``b ",
        "```",
        "> ",
        "- ",
        "https://",
        "@a",
        "_a ",
        "\\",
        "***",
        "1. ",
        "[a](https://a.b",
    ] {
        let took = |n: usize| {
            let text = piece.repeat(n);
            let begun = std::time::Instant::now();
            let _ = write(&read(&text));
            begun.elapsed().as_micros().max(2_000)
        };
        took(1_000);
        let (short, long) = (took(10_000), took(80_000));
        assert!(long < short * 40, "{piece}: {short} and {long} µs");
    }
}

/// Characters of which marks are made, and a few others.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-*_`\\[\\]()>#@ a1.\n\\\\]{0,60}",
        "([-*_`>#@+]|\\[a\\]\\(https://b\\.c\\)|https://d\\.e|\n|\n\n|  | |a|é|<i>|&|\"|```|> #12\n|1\\. |\\\\){0,40}",
    ]
}

/// The HTML without the elements that are ours.
fn left_over(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |n| at + n + 1);
        let tag = &rest[at..end];
        let name: String = tag
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let ours = [
            "p",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "bdi",
            "br",
        ];
        assert!(ours.contains(&name.as_str()), "{tag}");
        let attributes = [
            "",
            " dir=\"auto\"",
            " dir=\"ltr\"",
            " class=\"mention\"",
            " class=\"meta\" dir=\"ltr\"",
        ];
        let within = tag
            .trim_start_matches(['<', '/'])
            .trim_start_matches(name.as_str())
            .trim_end_matches('>');
        let link = name == "a"
            && (within.is_empty()
                || within.starts_with(" href=\"http")
                || within.starts_with(" href=\"mailto:"));
        assert!(link || attributes.contains(&within), "{tag}");
        if name == "a" {
            assert!(within.matches('"').count().is_multiple_of(4), "{tag}");
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_reaches_the_page_unescaped(text in text()) {
        let left = left_over(&shown(&text));
        prop_assert!(!left.contains(['<', '>', '"', '\'']), "{left}");
        for (at, _) in left.match_indices('&') {
            let rest = &left[at..];
            prop_assert!(["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].iter().any(|e| rest.starts_with(e)), "{rest}");
        }
    }

    #[test]
    fn the_normal_form_reads_as_the_same_and_is_its_own(text in text()) {
        let tree = read(&text);
        let normal = write(&tree);
        prop_assert_eq!(&read(&normal), &tree, "{:?} became {:?}", text, normal);
        prop_assert_eq!(write(&read(&normal)), normal);
    }

    #[test]
    fn a_word_is_never_lost(word in "[a-g]{1,12}", text in text()) {
        let all = plain(&read(&format!("{text}\n\n{word}zq")));
        prop_assert!(all.contains(&format!("{word}zq")), "{all}");
    }
}

#[test]
fn a_tree_is_what_it_says() {
    assert_eq!(
        read("*a*").0,
        [Block::Paragraph(vec![Inline::Emphasis(vec![
            Inline::Text("a".to_owned())
        ])])]
    );
}
