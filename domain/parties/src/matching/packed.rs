//! Lists handed to a statement as one text of fields of equal width: the one form that both engines take apart with the
//! same SQL.

/// Width of a word; no word is longer ([`text::name_words`] cuts), but for the mark of first letters.
pub(super) const WORD: usize = 26;
/// Width of a gram.
pub(super) const GRAM: usize = 8;
/// Width of a number.
pub(super) const NUMBER: usize = 6;
/// Fields of one list: a long text is slow to take apart, since characters have to be counted from its start.
pub(super) const MOST: usize = 128;

/// Adds a field, padded with spaces.
pub(super) fn push(list: &mut String, field: &str, width: usize) {
    debug_assert!(field.len() <= width && field.is_ascii());
    list.push_str(field);
    list.extend(std::iter::repeat_n(' ', width.saturating_sub(field.len())));
}

/// Lists of words, each short enough for one statement.
pub(super) fn words<'w>(words: impl IntoIterator<Item = &'w String>) -> Vec<String> {
    let mut lists = vec![String::new()];
    for (at, word) in words.into_iter().enumerate() {
        if at > 0 && at % MOST == 0 {
            lists.push(String::new());
        }
        if let Some(list) = lists.last_mut() {
            push(list, word, WORD);
        }
    }
    lists.retain(|list| !list.is_empty());
    lists
}
