//! How alike a name is to one on a list: accents, word order, transliteration, aliases, slips of the pen, acronyms.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::LazyLock,
};

/// From this score on a human looks at two names.
pub const LEAST: i64 = 80;

kernel::codes! {
    /// Why two names are held against each other.
    pub enum Why {
        Same = "same", Lookalike = "lookalike", Order = "order", Spelling = "spelling", Contains = "contains", Acronym = "acronym",
    }
}

/// A name on a list with its aliases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// Its place in the list, from 1.
    pub position: i64,
    /// The name.
    pub name: String,
    /// Other names of the same.
    pub aliases: Vec<String>,
    /// What the list says of it.
    pub remark: String,
}

/// A name that is like a listed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike<'a> {
    /// The entry of the list.
    pub listed: &'a Listed,
    /// Stands for the entry, also in later lists.
    pub key: &'a str,
    /// The spelling that is most alike: the name or an alias.
    pub spelled: &'a str,
    /// From [`LEAST`] to 100.
    pub score: i64,
    /// Why.
    pub why: Why,
}

/// Words that come and go in a name.
const SMALL: &str = "the of for and a an in on to de la le les el los las du des do da dos das et y e und der die das fur von \
    i v na s al an ar as at ad ash fi wa l d";
/// Words that many organisations share, and parts of personal names that tell nobody apart.
const COMMON: &str = "foundation fondation fundacion fundacao stiftung fond association associacao asociacion assotsiatsiia organization \
    organisation organizacion organizatsiia organizatsiya international internationale internacional mezhdunarodnyi world worldwide \
    mondial mundial global national nationale nacional society societe sociedad union council conseil consejo sovet centre center \
    centro tsentr committee comite komitet institute institut instituto network reseau red group groupe grupo charity charitable \
    relief humanitarian humanitaire humanitaria aid aide ayuda help development developpement desarrollo movement mouvement \
    movimiento federation federacion federatsiia peace paix paz mir rights droits derechos human humains women femmes mujeres youth \
    jeunes juventud children education research study studies support social community communities people public action project \
    africa african afrique asia asian europe european america american islamic islam muslim christian arab jamiyat jamiya muassasat \
    munazzamat jamaat bin ben ibn abu abou bint abd inc ltd llc ong ngo asbl";
/// Given names that very many people bear.
const FREQUENT: &str = "muhammad mohammad mohammed mohamed muhammed ahmad ahmed ali hassan hasan hussein husain ibrahim abdullah \
    abdallah omar umar yusuf yousef khalid mahmoud mustafa john david michael jose juan maria ivan aleksandr sergei";

static WEIGHTS: LazyLock<HashMap<&'static str, f64>> = LazyLock::new(|| {
    let of = |words: &'static str, weight| words.split_whitespace().map(move |w| (w, weight));
    // What stands in several of the lists counts least.
    of(FREQUENT, 0.6)
        .chain(of(COMMON, 0.25))
        .chain(of(SMALL, 0.0))
        .collect()
});

/// Weight from which on a word can tell names apart.
const TELLING: f64 = 0.5;

#[derive(Clone, Debug)]
struct Word {
    latin: String,
    /// As it sounds: what languages write differently is written alike.
    sound: String,
    /// The sounds without vowels.
    bones: String,
    weight: f64,
}

/// A name as it is compared.
#[derive(Clone, Debug)]
struct Reading {
    key: String,
    skeleton: String,
    words: Vec<Word>,
    /// All sounds in one.
    joined: String,
    acronyms: BTreeSet<String>,
}

/// What languages write differently, written alike: `Muhammad`, `Mohamed` and `Mohammed` become one.
fn sound(latin: &str) -> String {
    const ALIKE: [(&str, &str); 24] = [
        ("tch", "s"),
        ("sch", "s"),
        ("sh", "s"),
        ("ch", "s"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("dh", "d"),
        ("th", "t"),
        ("dj", "g"),
        ("ck", "k"),
        ("oo", "u"),
        ("ou", "u"),
        ("ee", "i"),
        ("ie", "i"),
        ("q", "k"),
        ("c", "k"),
        ("z", "s"),
        ("j", "g"),
        ("v", "f"),
        ("w", "u"),
        ("o", "u"),
        ("e", "i"),
        ("y", "i"),
    ];
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin;
    while let Some(first) = rest.chars().next() {
        let found = ALIKE.iter().find(|(from, _)| rest.starts_with(from));
        let (piece, used) = match found {
            Some((from, to)) => ((*to).to_owned(), from.len()),
            None => (first.to_string(), first.len_utf8()),
        };
        if !out.ends_with(&piece) {
            out.push_str(&piece);
        }
        rest = &rest[used..];
    }
    // A last h is written or not: Abdulla, Abdullah.
    if out.len() > 3 && out.ends_with('h') {
        out.pop();
    }
    out
}

fn bones(sound: &str) -> String {
    let mut out = String::new();
    for (at, letter) in sound.char_indices() {
        let vowel = matches!(letter, 'a' | 'i' | 'u');
        if (!vowel || at == 0) && !out.ends_with(letter) {
            out.push(if vowel { 'a' } else { letter });
        }
    }
    out
}

fn read(name: &str) -> Reading {
    let mut acronyms = BTreeSet::new();
    if let (_, Some(acronym)) = text::split_acronym(name) {
        acronyms.insert(text::name_key(acronym));
    }
    let single = name.trim();
    let capitals = single.chars().filter(|c| c.is_uppercase()).count();
    if capitals >= 3 && !single.contains(char::is_whitespace) && single.chars().count() <= 12 {
        acronyms.insert(text::name_key(single));
    }
    let words: Vec<Word> = text::name_words(name)
        .into_iter()
        .map(|w| {
            // An Arabic article is written into the word or apart from it.
            let bare = w.latin.strip_prefix("al").filter(|b| b.len() > 4);
            let sound = sound(bare.unwrap_or(&w.latin));
            Word {
                weight: WEIGHTS.get(w.latin.as_str()).copied().unwrap_or(1.0),
                bones: bones(&sound),
                latin: w.latin,
                sound,
            }
        })
        .collect();
    let kept = |w: &&Word| w.weight > 0.0 && !acronyms.contains(&w.latin);
    let some: Vec<Word> = words.iter().filter(kept).cloned().collect();
    // A name of nothing but small words is compared by them.
    let words = if some.is_empty() { words } else { some };
    Reading {
        key: text::name_key(name),
        skeleton: text::name_skeleton(name),
        joined: words.iter().map(|w| w.sound.as_str()).collect(),
        words,
        acronyms,
    }
}

/// Letters that must be changed, put in, left out or swapped, up to `most`; more is `most + 1`.
fn edits(one: &str, other: &str, most: usize) -> usize {
    let (a, b) = (one.as_bytes(), other.as_bytes());
    if a.len().abs_diff(b.len()) > most {
        return most + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut now = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(now[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            now.push(least);
        }
        before = std::mem::replace(&mut last, now);
    }
    last[b.len()].min(most + 1)
}

/// How alike two spellings are, from 0 to 1; nothing below four fifths.
fn spelling(one: &str, other: &str) -> f64 {
    let long = one.len().max(other.len());
    if long < 5 {
        return 0.0;
    }
    let wrong = edits(one, other, long / 5);
    let alike = 1.0 - wrong as f64 / long as f64;
    if alike < 0.8 { 0.0 } else { alike }
}

/// How alike two words are, from 0 to 1.
fn kinship(one: &Word, other: &Word) -> f64 {
    if one.latin == other.latin {
        return 1.0;
    }
    let digits = |w: &Word| w.latin.bytes().any(|b| b.is_ascii_digit());
    if digits(one) || digits(other) {
        return 0.0;
    }
    if one.sound == other.sound {
        return 0.97;
    }
    let spelled = spelling(&one.sound, &other.sound);
    let boned = one.bones == other.bones && one.bones.len() >= 4
        || one.bones == other.bones
            && one.bones.len() == 3
            && one.sound.len().abs_diff(other.sound.len()) <= 1;
    if boned { spelled.max(0.9) } else { spelled }
}

/// How alike two names are, from 0 to 100, and why.
fn compare(one: &Reading, other: &Reading) -> (i64, Why) {
    if !one.key.is_empty() && one.key == other.key {
        return (100, Why::Same);
    }
    if one.skeleton.len() > 4 && one.skeleton == other.skeleton {
        return (99, Why::Lookalike);
    }
    let (mut score, mut why) = words(one, other);
    // Words written together or apart: Al Noor, Alnoor.
    let joined = if one.joined.len() >= 7 && one.joined == other.joined {
        0.97
    } else if one.joined.len() >= 10 {
        spelling(&one.joined, &other.joined)
    } else {
        0.0
    };
    if joined >= 0.9 && joined > score {
        (score, why) = (joined, Why::Spelling);
    }
    let shared = one.acronyms.intersection(&other.acronyms);
    let longest = shared.map(|a| a.chars().count()).max().unwrap_or(0);
    // Three letters belong to many; with a word beside them they confirm.
    if (longest >= 4 || longest == 3 && score >= 0.3) && score < 0.85 {
        (score, why) = (0.85, Why::Acronym);
    }
    ((score * 100.0).round() as i64, why)
}

fn words(one: &Reading, other: &Reading) -> (f64, Why) {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (i, a) in one.words.iter().enumerate() {
        for (j, b) in other.words.iter().enumerate() {
            let kin = kinship(a, b);
            if kin > 0.0 {
                pairs.push((kin, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let (mut shared, mut telling, mut exact) = (0.0, 0, true);
    for (kin, i, j) in pairs {
        if used.contains(&i) || taken.contains(&j) {
            continue;
        }
        used.insert(i);
        taken.insert(j);
        let weight = one.words[i].weight.min(other.words[j].weight);
        shared += kin * weight;
        telling += usize::from(weight >= TELLING);
        exact &= kin > 0.99;
    }
    if telling == 0 {
        return (0.0, Why::Spelling);
    }
    let sum = |r: &Reading| r.words.iter().map(|w| w.weight).sum::<f64>();
    let (a, b) = (sum(one), sum(other));
    let both = 2.0 * shared / (a + b);
    // A name that is wholly held in the other, as long as it says enough to be told by.
    let held = (shared / a.min(b)).min(1.0);
    if telling >= 2 && held >= 0.9 && 0.85 * held > both {
        return (0.85 * held, Why::Contains);
    }
    let all = used.len() == one.words.len() && taken.len() == other.words.len();
    (
        both,
        if all && exact {
            Why::Order
        } else {
            Why::Spelling
        },
    )
}

/// A spelling of an entry.
#[derive(Debug)]
struct Form {
    entry: usize,
    spelled: String,
    reading: Reading,
}

/// A list in memory, ready to be compared with.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Listed>,
    keys: Vec<String>,
    forms: Vec<Form>,
    blocks: HashMap<String, Vec<usize>>,
}

/// Under what a name is looked up: its key, its acronyms, how its telling words begin and end.
fn blocks(r: &Reading) -> BTreeSet<String> {
    let mut all = BTreeSet::from([format!("={}", r.key), format!("~{}", r.skeleton)]);
    all.extend(r.acronyms.iter().map(|a| format!("#{a}")));
    let joined = bones(&r.joined);
    for word in r
        .words
        .iter()
        .filter(|w| w.weight >= TELLING)
        .map(|w| w.bones.as_str())
        .chain([joined.as_str()])
    {
        all.insert(format!("^{}", &word[..word.len().min(2)]));
        all.insert(format!("${}", &word[word.len().saturating_sub(2)..]));
    }
    all
}

impl Index {
    /// Makes a list ready.
    #[must_use]
    pub fn new(entries: Vec<Listed>) -> Self {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for e in &entries {
            *times.entry(text::name_key(&e.name)).or_default() += 1;
        }
        // Two entries of one name are told apart by what the list says of each.
        let key = |e: &Listed| {
            let key = text::name_key(&e.name);
            if times.get(&key).is_some_and(|n| *n > 1) {
                format!("{key}#{}", text::name_key(&e.remark))
            } else {
                key
            }
        };
        let keys = entries.iter().map(key).collect();
        let (mut forms, mut by) = (Vec::new(), HashMap::<String, Vec<usize>>::new());
        for (entry, listed) in entries.iter().enumerate() {
            for spelled in std::iter::once(&listed.name).chain(&listed.aliases) {
                let reading = read(spelled);
                for block in blocks(&reading) {
                    by.entry(block).or_default().push(forms.len());
                }
                forms.push(Form {
                    entry,
                    spelled: spelled.clone(),
                    reading,
                });
            }
        }
        Self {
            entries,
            keys,
            forms,
            blocks: by,
        }
    }

    /// The entries that are like a name, the most alike first; each entry once, by the spelling that is most alike.
    #[must_use]
    pub fn find(&self, name: &str) -> Vec<Alike<'_>> {
        let asked = read(name);
        let near: BTreeSet<usize> = blocks(&asked)
            .iter()
            .filter_map(|b| self.blocks.get(b))
            .flatten()
            .copied()
            .collect();
        let mut best: BTreeMap<usize, (i64, Why, usize)> = BTreeMap::new();
        for at in near {
            let form = &self.forms[at];
            let (score, why) = compare(&asked, &form.reading);
            let known = best.get(&form.entry).map_or(0, |b| b.0);
            if score >= LEAST && score > known {
                best.insert(form.entry, (score, why, at));
            }
        }
        let mut found: Vec<Alike<'_>> = best
            .into_iter()
            .map(|(entry, (score, why, at))| Alike {
                listed: &self.entries[entry],
                key: &self.keys[entry],
                spelled: &self.forms[at].spelled,
                score,
                why,
            })
            .collect();
        found.sort_by(|a, b| {
            b.score
                .cmp(&a.score)
                .then(a.listed.position.cmp(&b.listed.position))
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: &[&str]) -> Index {
        let listed = |(position, line): (i64, &&str)| {
            let mut parts = line.split('|').map(str::to_owned);
            Listed {
                position,
                name: parts.next().unwrap(),
                aliases: parts.collect(),
                remark: String::new(),
            }
        };
        Index::new((1..).zip(names).map(listed).collect())
    }

    fn found(list: &Index, name: &str) -> Option<(i64, Why)> {
        list.find(name).first().map(|a| (a.score, a.why))
    }

    #[test]
    fn spellings_of_one_name_meet() {
        let list = index(&[
            "Al Noor Relief Foundation|Muassasat an-Nur|مؤسسة النور",
            "Mohammed Abdullah al-Rashidi",
            "Фонд Северный Рассвет",
            "Army of the Red Valley (ARV)|Red Valley Front|ARVF",
        ]);
        for (name, least) in [
            ("Al-Noor Relief Foundation", 100),
            ("Alnoor Relief Foundation", 90),
            ("Relief Foundation Al Nour", 90),
            ("muhammad abdulla alrashidi", 85),
            ("Rashidi Mohamed Abdallah", 85),
            ("Severnyi Rassvet", 80),
            ("Red Valey Front", 85),
            ("Réd Vâlley Front", 95),
            ("ARVF", 85),
        ] {
            let got = found(&list, name).map_or(0, |f| f.0);
            assert!(got >= least, "{name}: {got}");
        }
        assert_eq!(
            found(&list, "AI Noor Relief Foundation").unwrap().1,
            Why::Lookalike
        );
        assert_eq!(
            found(&list, "Front of the Valley, Red").unwrap().1,
            Why::Order
        );
    }

    #[test]
    fn common_words_alone_make_no_hit() {
        let list = index(&[
            "International Charity Foundation of the Green Banner",
            "Movement for the Rights of the People of Karvonia",
            "Ali Hassan Mohammed",
        ]);
        for name in [
            "International Charity Foundation",
            "Movement for the Rights of Women",
            "Human Rights and Peace Foundation",
            "Green Peace Foundation",
            "Ahmed Ali",
            "Women of the World",
        ] {
            assert_eq!(found(&list, name), None, "{name}");
        }
    }

    #[test]
    fn homonyms_on_a_list_have_keys_of_their_own() {
        let entry = |position, remark: &str| Listed {
            position,
            name: "Green Banner".to_owned(),
            aliases: vec![],
            remark: remark.to_owned(),
        };
        let list = Index::new(vec![entry(1, "born 1970"), entry(2, "born 1980")]);
        let found = list.find("green banner");
        assert_eq!(found.len(), 2);
        assert_ne!(found[0].key, found[1].key);
    }

    #[test]
    fn letters_that_differ_are_counted() {
        assert_eq!(edits("kitab", "kitab", 2), 0);
        assert_eq!(edits("kitab", "kiatb", 2), 1);
        assert_eq!(edits("kitab", "kutub", 2), 2);
        assert_eq!(edits("a", "abcdef", 2), 3);
    }

    /// The invented list beside the names of the register: none of them is listed, so that every hit is one too many.
    /// `docs/screening.md` gives the figures.
    #[test]
    fn an_invented_list_meets_its_variants_and_hardly_anybody_of_the_register() {
        let home = env!("CARGO_MANIFEST_DIR");
        let read = |file: &str| std::fs::read_to_string(format!("{home}/{file}")).unwrap();
        let table = read("tests/data/list.csv");
        let list = crate::screening::list::read("list.csv", table.as_bytes()).unwrap();
        let (entries, list) = (list.clone(), Index::new(list));

        let variants = read("tests/data/variants.csv");
        let mut missed = Vec::new();
        let (mut asked, mut met) = (0, 0);
        for line in variants.lines().skip(1) {
            let (variant, listed) = line.split_once(',').unwrap();
            asked += 1;
            if list.find(variant).iter().any(|a| a.listed.name == listed) {
                met += 1;
            } else {
                missed.push(variant.to_owned());
            }
        }
        // One letter left out of the longest word, and the words turned round, of every entry.
        let (mut slips, mut turned) = (0, 0);
        for e in &entries {
            let longest = e.name.split(' ').max_by_key(|w| w.chars().count()).unwrap();
            let mut short: Vec<char> = longest.chars().collect();
            short.remove(short.len() / 2);
            let slip = e
                .name
                .replace(longest, &short.into_iter().collect::<String>());
            let back: Vec<&str> = e.name.split(' ').rev().collect();
            let meets = |name: &str| list.find(name).iter().any(|a| a.listed.name == e.name);
            slips += usize::from(meets(&slip));
            turned += usize::from(meets(&back.join(" ")));
        }

        let register = read("../../server/seeds/ecosoc_decisions.csv");
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(register.as_bytes());
        let column = reader
            .headers()
            .unwrap()
            .iter()
            .position(|h| h == "ngo_name")
            .unwrap();
        let names: BTreeSet<String> = reader
            .records()
            .filter_map(|r| r.unwrap().get(column).map(str::to_owned))
            .collect();
        let mut hits = Vec::new();
        for name in &names {
            if let Some(best) = list.find(name).first() {
                hits.push((best.score, best.why, name.clone(), best.spelled.to_owned()));
            }
        }
        hits.sort_by(|a, b| b.0.cmp(&a.0).then(a.2.cmp(&b.2)));
        println!("variants {met} of {asked}; missed {missed:?}");
        println!("slips {slips}, turned {turned} of {}", entries.len());
        println!("{} of {} names of the register:", hits.len(), names.len());
        for hit in &hits {
            println!("  {hit:?}");
        }
        assert!(names.len() > 8_000);
        assert!(met * 100 >= asked * 90, "{met} of {asked}: {missed:?}");
        assert!(slips * 100 >= entries.len() * 90 && turned * 100 >= entries.len() * 95);
        assert!(hits.len() * 1_000 <= names.len() * 3, "{} hits", hits.len());
    }
}
