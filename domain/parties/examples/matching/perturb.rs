//! Ways in which people write a name otherwise than a register has it; the same each time.

/// A way of writing a name otherwise; nothing where it does not touch the name.
pub type Change = fn(&str) -> Option<String>;

/// Every way: what it is called in the report, how it is made, and how many of a hundred must be found first and among
/// the first five for the test to pass.
pub const CHANGES: [(&str, Change, u32, u32); 15] = [
    ("without accents", no_accents, 98, 99),
    ("capitals only", capitals, 98, 99),
    ("last word first", last_first, 95, 98),
    ("bracketed acronym left out", acronym_off, 98, 99),
    ("an acronym put behind in brackets", acronym_on, 98, 99),
    ("the bracketed acronym alone", acronym_alone, 85, 95),
    (
        "its first letters alone, where the register has no acronym",
        initials_alone,
        65,
        80,
    ),
    (
        "legal form or article added or left out",
        legal_form,
        95,
        98,
    ),
    ("one word left out", word_off, 85, 95),
    ("the first half of the words alone", half, 65, 80),
    ("one slip of the pen", one_slip, 95, 98),
    ("two slips", two_slips, 93, 97),
    ("three slips", three_slips, 90, 95),
    ("written in Cyrillic letters", cyrillic, 90, 95),
    ("written in Arabic letters", arabic, 60, 75),
];

/// FNV-1a: chance that is the same each time.
fn hash(text: &str, turn: u64) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325 ^ turn, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

fn changed(name: &str, now: String) -> Option<String> {
    (now != name && now.chars().any(char::is_alphanumeric)).then_some(now)
}

fn no_accents(name: &str) -> Option<String> {
    let plain = name.chars().map(|letter| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'É' | 'È' | 'Ê' => 'E',
        'À' | 'Á' | 'Â' => 'A',
        '’' => '\'',
        other => other,
    });
    changed(name, plain.collect())
}

fn capitals(name: &str) -> Option<String> {
    changed(name, name.to_uppercase())
}

fn last_first(name: &str) -> Option<String> {
    let (plain, _) = text::split_acronym(name);
    let (before, last) = plain.rsplit_once(' ')?;
    changed(name, format!("{last}, {before}"))
}

fn acronym_off(name: &str) -> Option<String> {
    let (plain, acronym) = text::split_acronym(name);
    acronym.and_then(|_| changed(name, plain.to_owned()))
}

fn made_of_initials(name: &str) -> Option<String> {
    let letters: String = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    ((3..=8).contains(&letters.chars().count())).then_some(letters)
}

fn acronym_on(name: &str) -> Option<String> {
    if name.contains('(') {
        return None;
    }
    Some(format!("{name} ({})", made_of_initials(name)?))
}

fn acronym_alone(name: &str) -> Option<String> {
    text::split_acronym(name).1.map(str::to_owned)
}

fn initials_alone(name: &str) -> Option<String> {
    if name.contains('(') {
        return None;
    }
    made_of_initials(name)
}

fn legal_form(name: &str) -> Option<String> {
    for form in [", Inc.", " Inc.", " Ltd.", ", Inc", " asbl", "The "] {
        if name.contains(form) {
            return changed(name, name.replace(form, ""));
        }
    }
    match hash(name, 0) % 3 {
        0 => Some(format!("{name}, Inc.")),
        1 => Some(format!("The {name}")),
        _ => Some(format!("{name} e.V.")),
    }
}

fn word_off(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let long: Vec<usize> = (0..words.len())
        .filter(|at| words[*at].chars().count() > 3)
        .collect();
    if long.len() < 3 {
        return None;
    }
    let off = long[(hash(name, 1) % long.len() as u64) as usize];
    let kept: Vec<&str> = (0..words.len())
        .filter(|at| *at != off)
        .map(|at| words[at])
        .collect();
    changed(name, kept.join(" "))
}

fn half(name: &str) -> Option<String> {
    let words: Vec<&str> = text::split_acronym(name).0.split(' ').collect();
    (words.len() > 3).then(|| words[..words.len().div_ceil(2)].join(" "))
}

fn one_slip(name: &str) -> Option<String> {
    changed(name, slip(name, 1))
}

fn two_slips(name: &str) -> Option<String> {
    changed(name, slip(&slip(name, 1), 2))
}

fn three_slips(name: &str) -> Option<String> {
    changed(name, slip(&slip(&slip(name, 1), 2), 3))
}

/// One letter changed, left out, doubled by a neighbour or swapped with the next.
fn slip(name: &str, turn: u64) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let places: Vec<usize> = (0..letters.len().saturating_sub(1))
        .filter(|at| letters[*at].is_alphabetic() && letters[*at + 1].is_alphabetic())
        .collect();
    if places.is_empty() {
        return name.to_owned();
    }
    let chance = hash(name, turn);
    let at = places[(chance % places.len() as u64) as usize];
    let other = char::from(b'a' + (chance / 7_919 % 26) as u8);
    match chance / 104_729 % 4 {
        0 => letters[at] = other,
        1 => {
            letters.remove(at);
        }
        2 => letters.insert(at, other),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// Letter by letter, as a press office writes foreign names: groups of letters first.
fn written(name: &str, groups: &[(&str, &str)]) -> String {
    let plain = no_accents(name)
        .unwrap_or_else(|| name.to_owned())
        .to_lowercase();
    let mut out = String::new();
    let mut rest = plain.as_str();
    while let Some(letter) = rest.chars().next() {
        let group = groups.iter().find(|(latin, _)| rest.starts_with(latin));
        match group {
            Some((latin, other)) => {
                out.push_str(other);
                rest = &rest[latin.len()..];
            }
            None => {
                out.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    out
}

fn cyrillic(name: &str) -> Option<String> {
    const LETTERS: [(&str, &str); 38] = [
        ("shch", "щ"),
        ("sh", "ш"),
        ("ch", "ч"),
        ("zh", "ж"),
        ("kh", "х"),
        ("ph", "ф"),
        ("th", "т"),
        ("ts", "ц"),
        ("ce", "це"),
        ("ci", "си"),
        ("cy", "си"),
        ("ya", "я"),
        ("yu", "ю"),
        ("a", "а"),
        ("b", "б"),
        ("c", "к"),
        ("d", "д"),
        ("e", "е"),
        ("f", "ф"),
        ("g", "г"),
        ("h", "х"),
        ("i", "и"),
        ("j", "дж"),
        ("k", "к"),
        ("l", "л"),
        ("m", "м"),
        ("n", "н"),
        ("o", "о"),
        ("p", "п"),
        ("q", "к"),
        ("r", "р"),
        ("s", "с"),
        ("t", "т"),
        ("u", "у"),
        ("v", "в"),
        ("w", "в"),
        ("x", "кс"),
        ("z", "з"),
    ];
    changed(name, written(name, &LETTERS).replace('y', "и"))
}

fn arabic(name: &str) -> Option<String> {
    const LETTERS: [(&str, &str); 40] = [
        ("sh", "ش"),
        ("ch", "تش"),
        ("kh", "خ"),
        ("ph", "ف"),
        ("th", "ث"),
        ("gh", "غ"),
        ("dh", "ذ"),
        ("ce", "س"),
        ("ci", "سي"),
        ("cy", "سي"),
        ("oo", "و"),
        ("ou", "و"),
        ("ee", "ي"),
        ("ai", "اي"),
        ("ll", "ل"),
        ("ss", "س"),
        ("a", "ا"),
        ("b", "ب"),
        ("c", "ك"),
        ("d", "د"),
        ("e", ""),
        ("f", "ف"),
        ("g", "غ"),
        ("h", "ه"),
        ("i", "ي"),
        ("j", "ج"),
        ("k", "ك"),
        ("l", "ل"),
        ("m", "م"),
        ("n", "ن"),
        ("o", "و"),
        ("p", "ب"),
        ("q", "ق"),
        ("r", "ر"),
        ("s", "س"),
        ("t", "ت"),
        ("u", "و"),
        ("v", "ف"),
        ("w", "و"),
        ("y", "ي"),
    ];
    changed(
        name,
        written(name, &LETTERS).replace('x', "كس").replace('z', "ز"),
    )
}
