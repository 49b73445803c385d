//! A file of listed names, read line by line: every fault is named with its line, and a faulty file is not taken.

use kernel::{Message, Violations};

use super::matching::Listed;

/// Most names of a list.
pub const NAMES: usize = 50_000;
/// Longest name, in characters.
const NAME: usize = 300;
/// Most other names of one entry.
const ALIASES: usize = 50;
/// Longest remark, in characters.
const REMARK: usize = 1_000;
/// Lines that are named in one message.
const SHOWN: usize = 12;

/// What a first line may call the column of names, in the six languages: then it is a heading.
const HEADINGS: [&str; 12] = [
    "name",
    "names",
    "nom",
    "noms",
    "nombre",
    "nombres",
    "الاسم",
    "اسم",
    "имя",
    "название",
    "名称",
    "姓名",
];

/// Reads a file. A `.txt` holds one name on each line. A `.csv` or `.tsv` holds the name, then its other names separated
/// by `|`, then a remark; a heading may come first. For a workbook see [`read_sheet`].
///
/// # Errors
/// Violations of `file`, each with the lines it is about.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Vec<Listed>, Violations> {
    let one = |key: &str| Violations::one("file", Message::new(key));
    let ending = file_name.rsplit('.').next().unwrap_or("").to_lowercase();
    if !["txt", "csv", "tsv"].contains(&ending.as_str()) || bytes.contains(&0) {
        return Err(one("admission-screening-kind"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let line = bytes[..e.valid_up_to()]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        let message = Message::new("admission-screening-encoding").with("line", line);
        Violations::one("file", message)
    })?;
    let lines = if ending == "txt" {
        text.lines()
            .zip(1_u64..)
            .map(|(line, number)| (number, vec![line.to_owned()]))
            .collect()
    } else {
        table(text)?
    };
    names(lines)
}

/// Reads the table that a workbook holds: what stands in a cell separates no columns.
///
/// # Errors
/// As [`read`], with the rows of the sheet.
pub fn read_sheet(table: &[u8]) -> Result<Vec<Listed>, Violations> {
    let text = String::from_utf8_lossy(table);
    names(rows(&text, b',')?)
}

fn names(lines: Lines) -> Result<Vec<Listed>, Violations> {
    let one = |key: &str| Violations::one("file", Message::new(key));
    let mut faults = Faults::default();
    let mut all: Vec<Listed> = Vec::new();
    for (number, cells) in lines {
        let cell = |at: usize| cells.get(at).map_or("", |c| c.trim());
        let raw = cell(0);
        if cells.iter().all(|c| c.trim().is_empty())
            || all.is_empty() && HEADINGS.contains(&raw.to_lowercase().as_str())
        {
            continue;
        }
        let clean = |raw: &str, limit: usize| text::clean_line(raw, limit).text;
        let long = |raw: &str, limit: usize| raw.chars().count() > limit;
        let aliases: Vec<String> = cell(1)
            .split('|')
            .map(|a| clean(a, NAME))
            .filter(|a| !a.is_empty())
            .collect();
        if long(raw, NAME) || cell(1).split('|').any(|a| long(a, NAME)) || long(cell(2), REMARK) {
            faults.long.push(number);
        } else if text::name_key(raw).is_empty()
            || aliases.iter().any(|a| text::name_key(a).is_empty())
        {
            faults.empty.push(number);
        } else if aliases.len() > ALIASES {
            faults.aliases.push(number);
        } else if cells.len() > 3 && cells[3..].iter().any(|c| !c.trim().is_empty()) {
            faults.columns.push(number);
        } else {
            all.push(Listed {
                position: i64::try_from(all.len()).unwrap_or(i64::MAX) + 1,
                name: clean(raw, NAME),
                aliases,
                remark: clean(cell(2), REMARK),
            });
        }
    }
    let mut wrong = faults.said();
    if all.is_empty() && wrong.0.is_empty() {
        return Err(one("admission-screening-empty"));
    }
    if all.len() > NAMES {
        let message = Message::new("admission-screening-many").with("limit", NAMES);
        wrong.push("file", message);
    }
    if wrong.0.is_empty() {
        Ok(all)
    } else {
        Err(wrong)
    }
}

type Lines = Vec<(u64, Vec<String>)>;

/// The lines of a table, each with its number in the file.
fn table(text: &str) -> Result<Lines, Violations> {
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or("");
    // The sign that stands most often in the first line separates the columns.
    let delimiter = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|d| first.bytes().filter(|b| b == d).count())
        .unwrap_or(b',');
    rows(text, delimiter)
}

fn rows(text: &str, delimiter: u8) -> Result<Lines, Violations> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let (mut lines, mut broken) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(r) => {
                let number = r.position().map_or(0, csv::Position::line);
                lines.push((number, r.iter().map(str::to_owned).collect()));
            }
            Err(e) => broken.push(e.position().map_or(0, csv::Position::line)),
        }
    }
    if broken.is_empty() {
        Ok(lines)
    } else {
        let mut wrong = Violations::new();
        push(&mut wrong, "admission-screening-unreadable", &broken);
        Err(wrong)
    }
}

/// Lines that cannot be taken, by what is wrong with them.
#[derive(Default)]
struct Faults {
    long: Vec<u64>,
    empty: Vec<u64>,
    aliases: Vec<u64>,
    columns: Vec<u64>,
}

impl Faults {
    fn said(&self) -> Violations {
        let mut wrong = Violations::new();
        for (key, lines) in [
            ("admission-screening-long", &self.long),
            ("admission-screening-no-name", &self.empty),
            ("admission-screening-aliases-many", &self.aliases),
            ("admission-screening-columns", &self.columns),
        ] {
            if !lines.is_empty() {
                push(&mut wrong, key, lines);
            }
        }
        wrong
    }
}

fn push(wrong: &mut Violations, key: &str, lines: &[u64]) {
    let shown: Vec<String> = lines.iter().take(SHOWN).map(u64::to_string).collect();
    let more = if lines.len() > SHOWN { ", …" } else { "" };
    let message = Message::new(key).with("lines", format!("{}{more}", shown.join(", ")));
    wrong.push("file", message);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(file: &str, text: &str) -> Vec<(String, String)> {
        let wrong = read(file, text.as_bytes()).unwrap_err();
        let lines = |m: &Message| {
            let line = m.args.iter().find(|a| a.0 == "lines" || a.0 == "line");
            line.map(|a| a.1.clone()).unwrap_or_default()
        };
        wrong
            .0
            .iter()
            .map(|v| (v.message.key.clone(), lines(&v.message)))
            .collect()
    }

    #[test]
    fn a_text_holds_one_name_on_each_line_whatever_its_commas() {
        let list = read(
            "list.txt",
            "\u{feff}Green Banner, Northern Branch\n\n  Красное знамя \r\n".as_bytes(),
        )
        .unwrap();
        let names: Vec<_> = list.iter().map(|l| (l.position, l.name.as_str())).collect();
        assert_eq!(
            names,
            [(1, "Green Banner, Northern Branch"), (2, "Красное знамя")]
        );
    }

    #[test]
    fn a_table_holds_names_other_names_and_remarks() {
        let table =
            "Name;Aliases;Remark\n\"Green; Banner\";GB | Bandera Verde;born 1970\nRed Valley;;\n";
        let list = read("list.csv", table.as_bytes()).unwrap();
        assert_eq!(list[0].name, "Green; Banner");
        assert_eq!(list[0].aliases, ["GB", "Bandera Verde"]);
        assert_eq!(list[0].remark, "born 1970");
        assert_eq!((list.len(), list[1].position), (2, 2));
    }

    #[test]
    fn faults_are_named_with_their_lines_and_nothing_is_taken() {
        let long = "x".repeat(NAME + 1);
        let text = format!("Green Banner\n--\n{long}\nRed Valley\n…\n");
        let faults = keys("list.txt", &text);
        assert_eq!(
            faults,
            [
                ("admission-screening-long".to_owned(), "3".to_owned()),
                ("admission-screening-no-name".to_owned(), "2, 5".to_owned())
            ]
        );
        let faults = keys("list.csv", "name,aliases,remark\nA,B,C,D\n");
        assert_eq!(
            faults,
            [("admission-screening-columns".to_owned(), "2".to_owned())]
        );
        assert_eq!(keys("list.txt", "\n \n")[0].0, "admission-screening-empty");
        assert_eq!(keys("list.xlsx", "PK")[0].0, "admission-screening-kind");
        let wrong = read("list.txt", b"Green\nB\xe9ta\n").unwrap_err();
        assert_eq!(wrong.0[0].message.key, "admission-screening-encoding");
        assert_eq!(wrong.0[0].message.args[0].1, "2");
    }

    #[test]
    fn what_stands_in_a_cell_of_a_sheet_separates_no_columns() {
        let sheet = "Green; Banner;;\n\nRed Valley,RV | Valle Rojo,born 1970\n…\n";
        let wrong = read_sheet(sheet.as_bytes()).unwrap_err();
        assert_eq!(wrong.0[0].message.key, "admission-screening-no-name");
        assert_eq!(wrong.0[0].message.args[0].1, "4");
        let list = read_sheet(sheet.replace('…', "").as_bytes()).unwrap();
        assert_eq!((list.len(), &*list[0].name), (2, "Green; Banner;;"));
        assert_eq!(list[1].aliases, ["RV", "Valle Rojo"]);
        assert_eq!(list[1].remark, "born 1970");
    }

    #[test]
    fn a_list_has_a_limit() {
        let text: String = (0..=NAMES).map(|n| format!("Name {n}\n")).collect();
        assert_eq!(keys("list.txt", &text)[0].0, "admission-screening-many");
    }
}
