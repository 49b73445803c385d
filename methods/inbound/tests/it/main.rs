//! Letters as mail programs write them: who may be answered, what was typed.

use inbound::{LARGEST, Left, address, is_domain, read, typed};
use proptest::prelude::*;

const DOMAIN: &str = "indaba.example.org";
const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst";

fn letter(headers: &str, body: &str) -> String {
    let to = address(TOKEN, DOMAIN);
    let known = "From: Ada Example <ada@example.org>\r\nMessage-ID: <one@example.org>\r\n";
    let subject = if headers.contains("Subject:") {
        ""
    } else {
        "Subject: Re: x\r\n"
    };
    format!("{headers}{known}To: Indaba <{to}>\r\n{subject}\r\n{body}")
}

#[test]
fn a_letter_that_somebody_typed_is_read() {
    let raw = letter("Auto-Submitted: no\r\n", "Words.\r\n");
    let answer = read(raw.as_bytes(), DOMAIN).unwrap();
    assert_eq!(answer.token, TOKEN);
    assert_eq!(answer.from, ["ada@example.org"]);
    assert_eq!(answer.name, "one@example.org");
    assert_eq!(answer.words.trim(), "Words.");
    assert!(!answer.attached);
}

#[test]
fn an_address_may_have_become_large_and_another_domain_is_not_ours() {
    let raw = letter("", "Words.");
    let large = raw.replace(
        &address(TOKEN, DOMAIN),
        &address(TOKEN, DOMAIN).to_uppercase(),
    );
    assert_eq!(read(large.as_bytes(), DOMAIN).unwrap().token, TOKEN);
    let other = read(raw.as_bytes(), "other.example.org");
    assert_eq!(other, Err(Left::NoAddress));
    // The one to which it was brought goes before what stands in it; of two that stand there, neither is taken.
    let second = TOKEN.replace('a', "z");
    let brought = format!("Delivered-To: {}\r\n", address(&second, DOMAIN));
    let raw = letter(&brought, "Words.");
    assert_eq!(read(raw.as_bytes(), DOMAIN).unwrap().token, second);
    let raw = letter(&format!("Cc: {}\r\n", address(&second, DOMAIN)), "Words.");
    assert_eq!(read(raw.as_bytes(), DOMAIN), Err(Left::NoAddress));
}

#[test]
fn what_a_machine_wrote_and_what_goes_to_many_is_left() {
    for (headers, why) in [
        ("Return-Path: <>\r\n", Left::Bounce),
        (
            "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n",
            Left::Bounce,
        ),
        ("Auto-Submitted: auto-replied\r\n", Left::Automatic),
        ("X-Autoreply: yes\r\n", Left::Automatic),
        ("X-Auto-Response-Suppress: All\r\n", Left::Automatic),
        (
            "Subject: Réponse automatique : absence\r\n",
            Left::Automatic,
        ),
        ("Precedence: auto_reply\r\n", Left::Automatic),
        ("Precedence: bulk\r\n", Left::List),
        ("List-Id: <all.example.org>\r\n", Left::List),
    ] {
        let raw = letter(headers, "Words.");
        assert_eq!(read(raw.as_bytes(), DOMAIN), Err(why), "{headers}");
    }
    let large = letter("", &"a".repeat(LARGEST));
    let answer = read(large.as_bytes(), DOMAIN).unwrap();
    assert!(answer.large && answer.token == TOKEN);
    assert_eq!(read(b"", DOMAIN), Err(Left::Unreadable));
}

#[test]
fn plain_words_go_before_those_of_a_page_and_what_is_attached_is_noticed() {
    let two = "Content-Type: multipart/alternative; boundary=x\r\n";
    let both = "--x\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Page.</p>\r\n--x--\r\n";
    let answer = read(letter(two, both).as_bytes(), DOMAIN).unwrap();
    assert_eq!(answer.words.trim(), "Plain.");
    let page = "Content-Type: text/html; charset=utf-8\r\n";
    let raw = letter(page, "<p>One &amp; <b>two</b></p><script>three()</script>");
    let answer = read(raw.as_bytes(), DOMAIN).unwrap();
    assert_eq!(answer.words.trim(), "One & two");
    // Blocks are lines, and what a page quotes is known without marks.
    let quoting = "<div>We agree.</div><div>So.</div><div class=q>On 2 March 2026 Indaba wrote:<br></div>\
                   <blockquote>Dear Ada<blockquote>More</blockquote></blockquote>";
    let answer = read(letter(page, quoting).as_bytes(), DOMAIN).unwrap();
    assert_eq!(typed(&answer.words, &[]), "We agree.\n\nSo.");
    let mixed = "Content-Type: multipart/mixed; boundary=x\r\n";
    let file = "--x\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--x\r\nContent-Type: application/pdf\r\n\
                Content-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n--x--\r\n";
    let answer = read(letter(mixed, file).as_bytes(), DOMAIN).unwrap();
    assert!(answer.attached && answer.words.contains("See the file."));
}

#[test]
fn a_letter_of_a_usual_program_is_read_to_its_words() {
    let answer = read(include_bytes!("../data/answer.eml"), DOMAIN).unwrap();
    assert!(answer.attached);
    let said = typed(&answer.words, &["Ada Example", "ada@example.org"]);
    assert_eq!(said, "We agree with § 3.");
}

#[test]
fn letters_in_older_encodings_are_read() {
    // "我同意" in GB 18030.
    let head = letter("Content-Type: text/plain; charset=gb18030\r\n", "");
    let raw = [head.as_bytes(), b"\xce\xd2\xcd\xac\xd2\xe2"].concat();
    assert_eq!(read(&raw, DOMAIN).unwrap().words.trim(), "我同意");
}

#[test]
fn quotes_are_cut_in_each_language() {
    for above in [
        "On 2 March 2026 at 09:00, Indaba <a@example.org> wrote:",
        "Le 2 mars 2026 à 09:00, Indaba <a@example.org> a écrit :",
        "El 2 de marzo de 2026, Indaba <a@example.org> escribió:",
        "2 марта 2026, Indaba <a@example.org> пишет:",
        "пн, 2 мар. 2026 г. в 09:00, Indaba <a@example.org>:",
        "2026年3月2日 09:00，Indaba <a@example.org> 写道：",
        "في الاثنين، ٢ مارس ٢٠٢٦، كتب Indaba <a@example.org>:",
        "\u{202b}في ٢ مارس ٢٠٢٦ كتب:\u{202c}",
        "On Monday 2 March 2026 at 09:00\nIndaba, which has a long name <a@example.org>\nwrote:",
        "-----Original Message-----",
        "________________________________\nFrom: Indaba\nSent: Monday",
        "من: Indaba <a@example.org>\nتاريخ الإرسال: ٢ مارس ٢٠٢٦",
        "发件人: Indaba <a@example.org>\n发送时间: 2026年3月2日",
    ] {
        for quote in ["> What was said.\n> More.", "> ما قيل"] {
            let said = typed(&format!("أوافق.\nYes.\n\n{above}\n\n{quote}\n"), &[]);
            assert_eq!(said, "أوافق.\nYes.", "{above}");
        }
    }
    // Without marks: the address in the line says that it is one.
    let outlook = "Yes.\n\nOn 2 March 2026, Indaba <a@example.org> wrote:\nWhat was said.\n";
    assert_eq!(typed(outlook, &[]), "Yes.");
}

#[test]
fn what_was_typed_is_rather_kept() {
    let sentence = "In short:\n\nOn 2 March 2026 our members wrote:\nThis must stay.";
    assert_eq!(typed(sentence, &[]), sentence);
    let arabic = "في عام ٢٠٢٦ قمنا بما يلي:\nهذا يبقى.";
    assert_eq!(typed(arabic, &[]), arabic);
    let between =
        "On 2 March 2026, A <a@example.org> wrote:\n> First.\n\nYes.\n\n> Second.\n\nNo.\n";
    assert_eq!(typed(between, &[]), "> First.\n\nYes.\n\n> Second.\n\nNo.");
    let rule = "One.\n\n---\n\nTwo.";
    assert_eq!(typed(rule, &[]), rule);
    assert_eq!(typed("From: here on\nwe go.", &[]), "From: here on\nwe go.");
}

#[test]
fn what_somebody_signs_with_does_not_stay() {
    assert_eq!(typed("Yes.\n-- \nAda\n+41 1", &[]), "Yes.");
    assert_eq!(typed("Yes.\n\n--\nAda", &[]), "Yes.");
    let own = ["Ada Example", "ada@example.org"];
    let signed = "We agree.\n\nKind regards\nADA EXAMPLE\nDirector, +41 1";
    assert_eq!(typed(signed, &own), "We agree.");
    // What stands right above the line of a quote was typed.
    let close = "Да.\n2 марта 2026, Indaba <a@example.org> пишет:\n> x";
    assert_eq!(typed(close, &own), "Да.");
    let close = "On reflection, yes.\nOn 2 March 2026, Indaba <a@example.org> wrote:\n> x";
    assert_eq!(typed(close, &own), "On reflection, yes.");
    // A name that is a word like others is one where it stands alone.
    let hope = "We ask for more.\n\nThere is hope.";
    assert_eq!(typed(hope, &["Hope"]), hope);
    assert_eq!(
        typed("We ask for more.\n\nHope", &["Hope"]),
        "We ask for more."
    );
    let only = "I, Ada Example, agree.";
    assert_eq!(typed(only, &own), only);
}

#[test]
fn a_quoted_line_that_names_its_reader_does_not_stay() {
    let between = "> Dear Ada Example,\n> Something is new.\n\nYes.\n\n> More.\n\nNo.";
    let said = typed(between, &["Ada Example", "ada@example.org"]);
    assert_eq!(said, "> Something is new.\n\nYes.\n\n> More.\n\nNo.");
}

#[test]
fn an_address_that_answers_is_never_kept() {
    let said = format!("Write to {} or not: reply+short@x.", address(TOKEN, DOMAIN));
    assert_eq!(typed(&said, &[]), "Write to … or not: reply+short@x.");
}

#[test]
fn the_token_of_a_letter_is_left_nowhere() {
    let upper = TOKEN.to_uppercase();
    let body = format!("Yes reply%2B{TOKEN}%40x and {upper} so.");
    let answer = read(letter("", &body).as_bytes(), DOMAIN).unwrap();
    let said = answer.typed(&[]);
    assert!(!said.to_lowercase().contains(TOKEN), "{said}");
    assert!(said.starts_with("Yes …") && said.ends_with("so."), "{said}");
}

#[test]
fn others_who_have_the_address_are_noticed() {
    let raw = letter("Cc: <other@example.net>\r\n", "Words.");
    assert!(read(raw.as_bytes(), DOMAIN).unwrap().copied);
    let raw = letter("Cc: <ADA@example.org>\r\n", "Words.");
    assert!(!read(raw.as_bytes(), DOMAIN).unwrap().copied);
}

#[test]
fn a_name_is_found_however_it_is_broken_and_not_within_other_words() {
    let all = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    let own = all(&["Ada", "ada@harbour.example", "Harbour of voices", "港湾"]);
    for words in [
        "So says Ada.",
        "www.harbour.\nexample and ada@harbour.example",
        "HARBOUR\n of  Voices",
        "我们港湾同意",
    ] {
        assert!(inbound::names(words, &own), "{words}");
    }
    assert!(!inbound::names("Canada agrees.", &own));
    assert!(!inbound::names("Words.", &all(&[""])));
}

#[test]
fn what_reads_like_headers_or_mentions_its_writer_stays() {
    let hours = "The desk:\nFrom: 9:00\nDate: 2 March\nWe come.";
    assert_eq!(typed(hours, &[]), hours);
    let mention = "We agree.\n\nAs Ada Example said, it is late.";
    assert_eq!(typed(mention, &["Ada Example"]), mention);
}

#[test]
fn a_domain_is_one() {
    for good in [DOMAIN, "localhost", "a-b.example"] {
        assert!(is_domain(good), "{good}");
    }
    for wrong in ["", "a b", "a@b", ".a", "a.", "-a.b", "a/b", "a\r\nb"] {
        assert!(!is_domain(wrong), "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn whatever_comes_is_read_without_a_fault(raw in proptest::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(answer) = read(&raw, DOMAIN) {
            prop_assert_eq!(answer.token.len(), inbound::TOKEN);
        }
    }

    #[test]
    fn cutting_adds_nothing(words in "(?s).{0,300}") {
        let said = typed(&words, &["Ada"]);
        prop_assert!(said.len() <= words.len());
        prop_assert_eq!(said.trim(), said.as_str());
    }
}
