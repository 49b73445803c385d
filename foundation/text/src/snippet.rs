//! The part of a text that answers a question best, with the found words marked.

use crate::tokens::{Stems, is_unspaced, pieces};
use std::ops::Range;

/// A stretch of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnippetPart {
    /// The text, not escaped.
    pub text: String,
    /// Whether it answers the question and is to be marked.
    pub hit: bool,
}

/// Longest way back from a cut to the end of a word.
const WORD_REACH: usize = 24;

/// Cuts at most `max_chars` characters (and an ellipsis at each cut) from where most of the tokens of
/// [`query_tokens`](crate::query_tokens) lie closest together; the beginning when none occurs.
#[must_use]
pub fn snippet(
    text: &str,
    query_tokens: &[String],
    lang: &str,
    max_chars: usize,
) -> Vec<SnippetPart> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let hits = hits(&text, query_tokens, lang);
    let window = window(&text, &hits, max_chars);
    let mut parts = Parts::default();
    if window.start > 0 {
        parts.push("…", false);
    }
    let mut at = window.start;
    for (hit, _) in &hits {
        let (from, to) = (hit.start.max(at), hit.end.min(window.end));
        if from < to {
            parts.push(&text[at..from], false);
            parts.push(&text[from..to], true);
            at = to;
        }
    }
    parts.push(&text[at..window.end], false);
    if window.end < text.len() {
        parts.push("…", false);
    }
    parts.0
}

#[derive(Default)]
struct Parts(Vec<SnippetPart>);

impl Parts {
    fn push(&mut self, text: &str, hit: bool) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => self.0.push(SnippetPart {
                text: text.to_owned(),
                hit,
            }),
        }
    }
}

/// Where the tokens occur, in order, each with the number of its token.
fn hits(text: &str, tokens: &[String], lang: &str) -> Vec<(Range<usize>, usize)> {
    if tokens.is_empty() {
        return Vec::new();
    }
    let stems = Stems::of(text, lang);
    let mut hits = Vec::new();
    for piece in pieces(text).iter().filter(|piece| !piece.unspaced) {
        let forms = stems.forms(piece.text);
        let found = tokens.iter().position(|token| {
            !token.is_empty() && forms.iter().any(|form| form.starts_with(token.as_str()))
        });
        if let Some(token) = found {
            hits.push((piece.start..piece.start + piece.text.len(), token));
        }
    }
    for (number, token) in tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.chars().any(is_unspaced))
    {
        hits.extend(
            text.match_indices(token.as_str())
                .map(|(at, found)| (at..at + found.len(), number)),
        );
    }
    hits.sort_by_key(|(range, _)| (range.start, range.end));
    hits
}

fn window(text: &str, hits: &[(Range<usize>, usize)], max_chars: usize) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    if starts.len() <= max_chars {
        return 0..text.len();
    }
    let index = |byte: usize| starts.partition_point(|start| *start < byte);
    let lead = max_chars / 4;
    let mut best = (0, 0);
    for (number, (hit, _)) in hits.iter().enumerate() {
        let reach = index(hit.start) + max_chars - lead;
        let mut seen: Vec<usize> = hits[number..]
            .iter()
            .take_while(|(other, _)| index(other.end) <= reach)
            .take(200)
            .map(|(_, token)| *token)
            .collect();
        seen.sort_unstable();
        seen.dedup();
        if seen.len() > best.0 {
            best = (seen.len(), index(hit.start));
        }
    }
    let first = best.1.saturating_sub(lead).min(starts.len() - max_chars);
    let from = starts.get(first).copied().unwrap_or(0);
    let last = starts.get(first + max_chars).copied().unwrap_or(text.len());
    let hit_at = starts.get(best.1).copied().unwrap_or(0);
    let from = if from == 0 {
        0
    } else {
        word_start(text, from, hit_at)
    };
    let to = if last == text.len() {
        last
    } else {
        word_end(text, from, last)
    };
    from..to.max(from)
}

fn word_start(text: &str, from: usize, before: usize) -> usize {
    let Some(lead) = text.get(from..before) else {
        return from;
    };
    lead.char_indices()
        .take(WORD_REACH)
        .find(|(_, letter)| *letter == ' ')
        .map_or(from, |(at, _)| from + at + 1)
}

fn word_end(text: &str, from: usize, to: usize) -> usize {
    let Some(body) = text.get(from..to) else {
        return to;
    };
    if text[to..].starts_with(' ') {
        return to;
    }
    body.char_indices()
        .rev()
        .take(WORD_REACH)
        .find(|(_, letter)| *letter == ' ')
        .map_or(to, |(at, _)| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query_tokens;
    use proptest::prelude::*;

    fn shown(text: &str, query: &str, lang: &str, max: usize) -> String {
        snippet(text, &query_tokens(query, lang), lang, max)
            .into_iter()
            .map(|part| {
                if part.hit {
                    format!("[{}]", part.text)
                } else {
                    part.text
                }
            })
            .collect()
    }

    #[test]
    fn found_words_are_marked_in_their_inflection() {
        assert_eq!(
            shown("The policies of States.", "policy", "en", 80),
            "The [policies] of States."
        );
        assert_eq!(
            shown("Les droits de l’homme", "homme", "fr", 80),
            "Les droits de l’[homme]"
        );
        assert_eq!(
            shown("保护人权的办公室", "人权", "zh", 80),
            "保护[人权]的办公室"
        );
        assert_eq!(shown("حماية الحقوق", "حقوق", "ar", 80), "حماية [الحقوق]");
    }

    #[test]
    fn the_window_moves_to_where_the_words_are() {
        let text = format!(
            "{}victims and their rights{}",
            "filler words ".repeat(40),
            " and more".repeat(40)
        );
        let found = shown(&text, "victim rights", "en", 60);
        assert!(found.starts_with('…') && found.ends_with('…'), "{found}");
        assert!(found.contains("[victims] and their [rights]"), "{found}");
        assert!(found.chars().count() <= 60 + 2 + 4, "{found}");
    }

    #[test]
    fn without_a_hit_the_beginning_is_shown() {
        assert_eq!(shown("One two three four", "nothing", "en", 9), "One two…");
    }

    proptest! {
        #[test]
        fn a_snippet_never_exceeds_its_length(text in "[a-zéا人 ,.]{0,300}", query in "[a-zéا人 ]{1,10}", max in 1_usize..100) {
            let parts = snippet(&text, &query_tokens(&query, "en"), "en", max);
            let length: usize = parts.iter().map(|part| part.text.chars().count()).sum();
            prop_assert!(length <= max + 2);
        }
    }
}
