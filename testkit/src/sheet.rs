//! Sheets: what is expected, written by hand as a table that a reader needs no code for.

/// One line of a sheet: for which objects, and what each column expects.
#[derive(Clone, Debug)]
pub struct Row {
    /// The headings it stands under.
    pub headings: Vec<String>,
    /// Which objects, word by word: a word, `a|b`, `!a`, or `any`; `any` alone means all.
    pub objects: String,
    /// One cell for each column.
    pub cells: Vec<String>,
    /// Its line, for messages.
    pub line: usize,
}

/// A sheet: `#` begins a remark, an unindented line a heading, an indented one a row. Headings that follow one another
/// share their rows.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// All rows.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// Reads a sheet; its first line names the columns, which must be these.
    #[must_use]
    pub fn read(text: &str, columns: &[&str]) -> Self {
        let mut rows = Vec::new();
        let mut headings: Vec<String> = Vec::new();
        let mut begun = false;
        let mut named = false;
        for (number, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            let words: Vec<&str> = line.split_whitespace().collect();
            if words.is_empty() {
                continue;
            }
            if !named {
                assert_eq!(words, columns, "line {}: the columns", number + 1);
                named = true;
            } else if !line.starts_with(' ') {
                if begun {
                    headings.clear();
                }
                begun = false;
                headings.push(words.join(" "));
            } else {
                begun = true;
                let objects = words.len().checked_sub(columns.len()).filter(|n| *n > 0);
                let objects = objects.unwrap_or_else(|| {
                    panic!(
                        "line {}: objects and {} cells expected",
                        number + 1,
                        columns.len()
                    )
                });
                rows.push(Row {
                    headings: headings.clone(),
                    objects: words[..objects].join(" "),
                    cells: words[objects..].iter().map(|w| (*w).to_owned()).collect(),
                    line: number + 1,
                });
            }
        }
        Self { rows }
    }

    /// The one row for an object under a heading; says where there is none, or more than one.
    ///
    /// # Errors
    /// What to write into the sheet.
    pub fn row(&self, heading: &str, object: &str) -> Result<&Row, String> {
        let found: Vec<&Row> = self
            .rows
            .iter()
            .filter(|r| r.headings.iter().any(|h| h == heading) && r.is_for(object))
            .collect();
        match found.as_slice() {
            [row] => Ok(row),
            [] => Err(format!("no row for “{object}” under “{heading}”: add one")),
            more => Err(format!(
                "{} rows for “{object}” under “{heading}”, lines {:?}: one must go",
                more.len(),
                more.iter().map(|r| r.line).collect::<Vec<_>>()
            )),
        }
    }
}

impl Row {
    fn is_for(&self, object: &str) -> bool {
        if self.objects == "any" {
            return true;
        }
        let wanted: Vec<&str> = self.objects.split(' ').collect();
        let words: Vec<&str> = object.split(' ').collect();
        wanted.len() == words.len() && wanted.iter().zip(words).all(|(w, word)| fits(w, word))
    }
}

fn fits(wanted: &str, word: &str) -> bool {
    match wanted.strip_prefix('!') {
        Some(not) => not.split('|').all(|w| w != word),
        None => wanted == "any" || wanted.split('|').any(|w| w == word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_finds_the_one_row_and_says_what_is_missing() {
        let sheet = Sheet::read(
            "a b\nGET /x # remark\n  open|closed any  200 404\n  !open|closed public  1 2\nGET /y\nGET /same\n  any 3 4\n",
            &["a", "b"],
        );
        assert_eq!(
            sheet.row("GET /x", "open public").unwrap().cells,
            ["200", "404"]
        );
        assert_eq!(sheet.row("GET /x", "draft public").unwrap().line, 4);
        assert!(sheet.row("GET /x", "draft network").is_err());
        assert!(sheet.row("GET /y", "absent").is_ok());
        assert!(sheet.row("GET /same", "absent").is_ok());
        assert!(sheet.row("GET /z", "-").is_err());
    }
}
