//! The map of the world by subregion, drawn from country outlines: one shape for each group of the M49 standard.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::shell;

/// How wide the drawing is, in its own units.
const WIDTH: f64 = 1000.0;
/// Corners whose triangle is smaller than this go, in square units.
const CORNER: f64 = 2.0;
/// Islands smaller than this go, in square units.
const ISLAND: f64 = 5.0;
/// The meridian in the middle: the edges run through the Bering Strait, where they cut no land.
const MIDDLE: f64 = 11.0;
/// Half the width of the mark of an island too small for the outlines.
const MARK: i64 = 4;

/// What the outlines give without a number of the standard, or with one that it does not know, by the subregion that
/// the map draws it with.
const OTHERS: [(&str, &str); 4] = [
    ("N. Cyprus", "145"),
    ("Somaliland", "014"),
    ("Kosovo", "039"),
    ("Taiwan", "030"),
];

/// Islands of the subregions that have no outline: longitude and latitude.
const MARKS: [(&str, &[(f64, f64)]); 2] = [
    (
        "057",
        &[
            (134.6, 7.5),
            (144.8, 13.4),
            (145.8, 17.0),
            (151.8, 7.4),
            (158.2, 6.9),
            (171.4, 7.1),
            (166.9, -0.5),
            (173.0, 1.4),
        ],
    ),
    (
        "061",
        &[
            (179.2, -8.5),
            (-176.2, -13.3),
            (-172.0, -13.8),
            (-175.2, -21.2),
            (-169.9, -19.0),
            (-171.8, -9.2),
            (-159.8, -21.2),
            (-149.5, -17.6),
            (-139.0, -9.8),
            (-145.0, -16.5),
        ],
    ),
];

/// Where the figure of a subregion is written: longitude and latitude.
const FIGURES: [(&str, f64, f64); 22] = [
    ("015", 14.0, 27.0),
    ("014", 38.0, -3.0),
    ("017", 19.0, 3.0),
    ("018", 21.5, -26.0),
    ("011", -3.0, 15.0),
    ("029", -66.0, 23.0),
    ("013", -100.0, 22.0),
    ("005", -58.0, -12.0),
    ("021", -100.0, 50.0),
    ("143", 66.0, 45.0),
    ("030", 103.0, 38.0),
    ("035", 113.0, 1.0),
    ("034", 76.0, 24.0),
    ("145", 44.0, 25.0),
    ("151", 95.0, 62.0),
    ("154", 16.0, 63.0),
    ("039", 14.5, 41.5),
    ("155", 5.0, 48.0),
    ("053", 134.0, -25.0),
    ("054", 148.0, -12.0),
    ("057", 153.0, 14.0),
    ("061", -160.0, -12.0),
];

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<(i64, i64)>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Country>,
}

#[derive(Deserialize)]
struct Country {
    id: Option<String>,
    properties: Properties,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

type Point = (f64, f64);

/// Reads outlines (TopoJSON of world-atlas) and writes `foundation/web/data/subregions.tsv`.
pub fn run(outlines: &str) -> Result<bool> {
    let text = std::fs::read_to_string(outlines).with_context(|| outlines.to_owned())?;
    let topology: Topology = serde_json::from_str(&text)?;
    let root = shell::root();
    let table = std::fs::read_to_string(root.join("domain/parties/data/countries.tsv"))?;
    let subregions: HashMap<&str, &str> = table
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split('\t');
            Some((fields.next()?, fields.nth(2)?))
        })
        .collect();
    let arcs = unpacked(&topology);
    let mut borders: BTreeMap<String, BTreeMap<usize, Vec<bool>>> = BTreeMap::new();
    for country in &topology.objects.countries.geometries {
        let Some(own) = subregion(country, &subregions)? else {
            continue;
        };
        let polygons: Vec<&Vec<Vec<i64>>> = match &country.shape {
            Shape::Polygon(rings) => vec![rings],
            Shape::MultiPolygon(polygons) => polygons.iter().collect(),
        };
        for rings in polygons {
            // The outlines draw French Guiana as a part of France; the standard counts it to South America.
            let west = rings.iter().flatten().all(|a| arcs[place(*a)][0].0 < -45.0);
            let within = if own == "155" && west {
                "005"
            } else {
                own.as_str()
            };
            let of = borders.entry(within.to_owned()).or_default();
            for arc in rings.iter().flatten() {
                of.entry(place(*arc)).or_default().push(*arc < 0);
            }
        }
    }
    let top = project((0.0, 83.7)).1;
    let mut lines = String::from("m49\tx\ty\tpath\n");
    for (m49, lon, lat) in FIGURES {
        // A line that a subregion has on both sides lies within it.
        let outer: Vec<(usize, bool)> = borders
            .get(m49)
            .into_iter()
            .flatten()
            .filter(|(_, uses)| uses.len() == 1)
            .map(|(arc, uses)| (*arc, uses[0]))
            .collect();
        let mut path = String::new();
        for ring in chained(&arcs, &outer) {
            draw(&mut path, &ring, top);
        }
        for (_, islands) in MARKS.iter().filter(|(of, _)| *of == m49) {
            for island in *islands {
                let (x, y) = placed(project(on_one_side(vec![*island])[0]), top);
                let _ = write!(
                    path,
                    "M{x} {}l{MARK} {MARK}-{MARK} {MARK}-{MARK}-{MARK}z",
                    y - MARK
                );
            }
        }
        if path.is_empty() {
            bail!("nothing is drawn for {m49}");
        }
        let (x, y) = placed(project((lon, lat)), top);
        let _ = writeln!(lines, "{m49}\t{x}\t{y}\t{path}");
    }
    let (_, bottom) = placed(project((0.0, -56.5)), top);
    println!("{} bytes; the view is 0 0 {WIDTH} {bottom}", lines.len());
    std::fs::write(root.join("foundation/web/data/subregions.tsv"), lines)?;
    Ok(true)
}

fn place(arc: i64) -> usize {
    usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or_default()
}

fn subregion(country: &Country, known: &HashMap<&str, &str>) -> Result<Option<String>> {
    let name = country.properties.name.as_str();
    if let Some((_, own)) = OTHERS.iter().find(|(other, _)| *other == name) {
        return Ok(Some((*own).to_owned()));
    }
    let id = country.id.as_deref().unwrap_or_default();
    match known.get(id) {
        // Antarctica lies in no region and is not drawn.
        Some(&"") => Ok(None),
        Some(own) => Ok(Some((*own).to_owned())),
        None => bail!("{name} ({id}) is in no subregion"),
    }
}

/// The arcs in degrees.
fn unpacked(topology: &Topology) -> Vec<Vec<Point>> {
    let Transform { scale, translate } = &topology.transform;
    let arc = |steps: &Vec<(i64, i64)>| {
        let (mut x, mut y) = (0, 0);
        steps
            .iter()
            .map(|(dx, dy)| {
                x += dx;
                y += dy;
                (
                    x as f64 * scale.0 + translate.0,
                    y as f64 * scale.1 + translate.1,
                )
            })
            .collect()
    };
    topology.arcs.iter().map(arc).collect()
}

/// The Equal Earth projection (Šavrič, Patterson and Jenny 2018) of degrees, scaled to [`WIDTH`].
fn project((lon, lat): Point) -> Point {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let middle = 3_f64.sqrt() / 2.0;
    let at = |lon: f64, lat: f64| {
        let t = (middle * lat.sin()).asin();
        let (t2, t6) = (t * t, t.powi(6));
        let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
        (
            lon * t.cos() / (middle * slope),
            t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)),
        )
    };
    let edge = at(std::f64::consts::PI, 0.0).0;
    let (x, y) = at((lon - MIDDLE).to_radians(), lat.to_radians());
    let scale = WIDTH / (2.0 * edge);
    (x * scale + WIDTH / 2.0, -y * scale)
}

/// Whole units from the upper edge of the map.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the drawing is a thousand units wide"
)]
fn placed((x, y): Point, top: f64) -> (i64, i64) {
    (x.round() as i64, (y - top).round() as i64)
}

/// Joins arcs to rings on the drawing and leaves out what is too fine to be seen.
fn chained(arcs: &[Vec<Point>], outer: &[(usize, bool)]) -> Vec<Vec<Point>> {
    // Where the outlines cross the line of 180 degrees, they go on at the other end.
    let key = |p: &Point| (p.0.rem_euclid(360.0).to_bits(), p.1.to_bits());
    let mut open: Vec<Vec<Point>> = outer
        .iter()
        .map(|(arc, back)| {
            // Both sides of a line must come out alike, so it is made simpler before it is turned.
            let mut points = simpler(unbroken(arcs[*arc].clone()));
            if *back {
                points.reverse();
            }
            points
        })
        .collect();
    let mut rings = Vec::new();
    while let Some(mut ring) = open.pop() {
        while key(&ring[0]) != key(&ring[ring.len() - 1]) {
            let last = key(&ring[ring.len() - 1]);
            let Some(next) = open.iter().position(|points| key(&points[0]) == last) else {
                break;
            };
            ring.extend(open.swap_remove(next).into_iter().skip(1));
        }
        let ring = on_one_side(unbroken(ring));
        let drawn: Vec<Point> = ring.into_iter().map(project).collect();
        if area(&drawn).abs() >= ISLAND {
            rings.push(drawn);
        }
    }
    rings
}

/// Goes on beyond 180 degrees instead of jumping round the world.
fn unbroken(mut points: Vec<Point>) -> Vec<Point> {
    for at in 1..points.len() {
        points[at].0 += ((points[at - 1].0 - points[at].0) / 360.0).round() * 360.0;
    }
    points
}

/// Turns a ring by whole rounds until its middle is between the edges of the map.
fn on_one_side(mut ring: Vec<Point>) -> Vec<Point> {
    let sum: f64 = ring.iter().map(|p| p.0).sum();
    let middle = sum / ring.len() as f64 - MIDDLE;
    let rounds = (middle / 360.0).round() * 360.0;
    ring.iter_mut().for_each(|p| p.0 -= rounds);
    ring
}

/// Takes out corner after corner, the one with the smallest triangle first (Visvalingam and Whyatt 1993).
fn simpler(mut points: Vec<Point>) -> Vec<Point> {
    let closed = points.first() == points.last();
    while points.len() > if closed { 4 } else { 2 } {
        let size = |at: usize| {
            let corner: Vec<Point> = points[at - 1..=at + 1]
                .iter()
                .map(|p| project(*p))
                .collect();
            area(&corner).abs()
        };
        let smallest = (1..points.len() - 1)
            .map(|at| (at, size(at)))
            .min_by(|one, other| one.1.total_cmp(&other.1));
        match smallest {
            Some((at, size)) if size < CORNER => points.remove(at),
            _ => break,
        };
    }
    points
}

/// The signed area of a ring.
fn area(ring: &[Point]) -> f64 {
    let after = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(after)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum::<f64>()
        / 2.0
}

/// Writes a ring in whole units, each corner as the step from the one before it.
fn draw(path: &mut String, ring: &[Point], top: f64) {
    let mut corners: Vec<(i64, i64)> = ring.iter().map(|p| placed(*p, top)).collect();
    corners.dedup();
    if corners.first() == corners.last() {
        corners.pop();
    }
    let Some(first) = corners.first().copied().filter(|_| corners.len() > 2) else {
        return;
    };
    let _ = write!(path, "M{} {}l", first.0, first.1);
    let mut before = first;
    for (at, corner) in corners.iter().enumerate().skip(1) {
        let (x, y) = (corner.0 - before.0, corner.1 - before.1);
        let gap = if at == 1 || x < 0 { "" } else { " " };
        let within = if y < 0 { "" } else { " " };
        let _ = write!(path, "{gap}{x}{within}{y}");
        before = *corner;
    }
    path.push('z');
}
