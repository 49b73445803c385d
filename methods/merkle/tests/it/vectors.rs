//! The tree of eight leaves by which implementations of Certificate Transparency are tested.

use data_encoding::HEXLOWER;
use merkle::{
    Edge, Hash, consistency_plan, empty, fill, inclusion_plan, leaf, root, verify_consistency,
    verify_inclusion,
};

const LEAVES: [&str; 8] = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
];

const HEADS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn hash(text: &str) -> Hash {
    HEXLOWER
        .decode(text.as_bytes())
        .unwrap()
        .try_into()
        .unwrap()
}

fn leaves() -> Vec<Hash> {
    let bytes = LEAVES.map(|l| HEXLOWER.decode(l.as_bytes()).unwrap());
    bytes.iter().map(|b| leaf(b)).collect()
}

#[test]
fn the_heads_are_those_published() {
    assert_eq!(
        HEXLOWER.encode(&empty()),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    let leaves = leaves();
    let mut edge = Edge::default();
    for (n, head) in HEADS.iter().enumerate() {
        edge.push(leaves[n]);
        assert_eq!(edge.root(), hash(head), "{n}");
        assert_eq!(root(&leaves[..=n]), hash(head), "{n}");
    }
}

#[test]
fn the_proofs_are_those_published() {
    let leaves = leaves();
    let at = |p: merkle::Place| {
        let end = usize::try_from(p.end()).unwrap();
        Some(root(&leaves[end - (1 << p.level)..end]))
    };
    let first = [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
    .map(hash);
    let plan = inclusion_plan(0, 8).unwrap();
    assert_eq!(fill(&plan, at).unwrap(), first);
    assert!(verify_inclusion(&leaves[0], 0, 8, &first, &hash(HEADS[7])));
    let from_six = [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
    .map(hash);
    let plan = consistency_plan(6, 8).unwrap();
    assert_eq!(fill(&plan, at).unwrap(), from_six);
    assert!(verify_consistency(
        6,
        &hash(HEADS[5]),
        8,
        &hash(HEADS[7]),
        &from_six
    ));
}
