//! Reading the two files: what is clear is taken, what is not is named with its line.

use lottery::{Columns, Stand, read};

const QUOTAS: &str =
    "category,feature,min,max\ntheme,a,1,2\ntheme,b,0,2\nlevel,x,0,2\nlevel,y,1,2\n";
const POOL: &str = "id,theme,level,net\np,a,x,n1\nq,a;b,y,n1\nr,b,y,\n";

fn columns() -> Columns {
    Columns {
        groups: vec!["net".to_owned()],
        ..Columns::default()
    }
}

#[test]
fn several_features_groups_and_stands_are_read() {
    let mut columns = columns();
    columns.must.push(("r".to_owned(), "chairs".to_owned()));
    let pool = read(QUOTAS.as_bytes(), POOL.as_bytes(), 2, &columns).unwrap();
    assert_eq!(pool.members[1].features, [0, 1, 3]);
    assert_eq!(pool.members[1].groups, [0]);
    assert!(pool.members[2].groups.is_empty());
    assert_eq!(pool.members[2].stand, Stand::In("chairs".to_owned()));
    assert_eq!(pool.groups[0].cap, 1);
    // A mark of byte order, quotes and the other ending of lines change nothing.
    let marked = format!(
        "\u{feff}{}",
        POOL.replace('\n', "\r\n").replace("q,", "\"q\",")
    );
    assert_eq!(
        read(QUOTAS.as_bytes(), marked.as_bytes(), 2, &columns).unwrap(),
        pool
    );
}

#[test]
fn both_headings_of_quotas_are_read() {
    let newer = QUOTAS.replace("category,feature", "feature,value");
    let older = QUOTAS.replace("category,feature", "category,value");
    let known = lottery::read_quotas(QUOTAS.as_bytes()).unwrap();
    assert_eq!(lottery::read_quotas(newer.as_bytes()).unwrap(), known);
    assert_eq!(lottery::read_quotas(older.as_bytes()).unwrap(), known);
}

#[test]
fn limits_of_change_are_read() {
    let quotas = "category,feature,min,max,min_flex,max_flex\nlevel,x,1,2,0,3\nlevel,y,1,2,,\n";
    let pool = read(quotas.as_bytes(), POOL.as_bytes(), 2, &Columns::default()).unwrap();
    assert_eq!(pool.quotas[0].flex, Some((0, 3)));
    assert_eq!(pool.quotas[1].flex, None);
}

#[test]
fn what_is_not_clear_is_named_with_its_line() {
    let cases: [(&str, &str, u32, &str); 14] = [
        (
            QUOTAS,
            "id,theme,level,net\np,a,x,\np,a,x,\n",
            1,
            "pool, line 3: the id “p” stands already in line 2",
        ),
        (
            QUOTAS,
            "id,theme,level,net\np,c,x,\n",
            1,
            "pool, line 2: “c” is no feature of “theme”; the quotas know a, b",
        ),
        (
            QUOTAS,
            "id,theme,level,net\np,,x,\n",
            1,
            "pool, line 2: no value for “theme”",
        ),
        (
            QUOTAS,
            "id,theme,level,net\np,a\n",
            1,
            "pool, line 2: 2 cells where the heading has 4",
        ),
        (
            QUOTAS,
            "id,theme,net\np,a,\n",
            1,
            "pool, line 1: there is no column “level”; there are id, theme, net",
        ),
        (
            QUOTAS,
            "id,theme,level\np,a,x\n",
            1,
            "pool, line 1: there is no column “net”; there are id, theme, level",
        ),
        (
            QUOTAS,
            "id,theme,level,net\n,a,x,\n",
            1,
            "pool, line 2: the id is empty",
        ),
        (
            QUOTAS,
            POOL,
            4,
            "the panel has 4 places, but only 3 of the pool may be chosen",
        ),
        (QUOTAS, POOL, 0, "the size of the panel must be at least 1"),
        (
            "category,feature,min,max\nlevel,x,two,3\n",
            POOL,
            1,
            "quotas, line 2: “two” in column “min” is no whole number",
        ),
        (
            "category,feature,min,max\nlevel,x,3,2\n",
            POOL,
            1,
            "quotas, line 2: min 3 is above max 2",
        ),
        (
            "category,feature,min,max\nlevel,x,0,2\nlevel,x,0,2\n",
            POOL,
            1,
            "quotas, line 3: “level: x” stands already in line 2",
        ),
        (
            "category,feature,max\nlevel,x,2\n",
            POOL,
            1,
            "quotas, line 1: there is no column “min”; there are category, feature, max",
        ),
        (
            "category,feature,min,max,min_flex,max_flex\nlevel,x,1,2,2,2\n",
            POOL,
            1,
            "quotas, line 2: min_flex and max_flex must enclose 1 to 2",
        ),
    ];
    for (quotas, pool, size, words) in cases {
        let error = read(quotas.as_bytes(), pool.as_bytes(), size, &columns()).unwrap_err();
        assert_eq!(error.to_string(), words);
    }
    let error = read(
        QUOTAS.as_bytes(),
        b"id,theme,level,net\np,a,x,\xff\n",
        1,
        &columns(),
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "pool, line 2: the text is not UTF-8; save the file as CSV in UTF-8"
    );
    let mut columns = columns();
    columns.barred.push(("z".to_owned(), "why".to_owned()));
    let error = read(QUOTAS.as_bytes(), POOL.as_bytes(), 1, &columns).unwrap_err();
    assert_eq!(error.to_string(), "nobody in the pool has the id “z”");
}
