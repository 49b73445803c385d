//! One text sent by many, with words of their own before and after, in four scripts.

use crate::members;

/// A text, four ways in which people send it on, and one on the same subject in other words.
const CAMPAIGNS: [(&str, [&str; 4], &str); 4] = [
    (
        "We ask the Office to hear the families of those who return before any list is drawn up, and to publish what they \
         said in every language in which it was said.",
        [
            "WE ASK THE OFFICE to hear the families of those who return before any list is drawn up and to publish what they \
             said in every language in which it was said",
            "Dear colleagues, we ask the Office to hear the families of those who return before any list is drawn up, and to \
             publish what they said in every language in which it was said. Thank you!",
            "We ask the Office to hear the families of people who return before any list is drawn up, and to publish what \
             they said in every language in which it was said.",
            "We ask the Office to hear the families of those who return before a list is drawn up; and to publish what they \
             said, in every language in which it was said. My town would be glad.",
        ],
        "Families must have their say early. Nothing should be decided about returnees until their relatives were listened \
         to, and the record should be open to all.",
    ),
    (
        "Мы просим Управление выслушать семьи тех, кто возвращается, прежде чем составлять какие-либо списки, и опубликовать \
         сказанное ими на всех языках.",
        [
            "МЫ ПРОСИМ УПРАВЛЕНИЕ выслушать семьи тех, кто возвращается, прежде чем составлять какие-либо списки и \
             опубликовать сказанное ими на всех языках",
            "Уважаемые коллеги! Мы просим Управление выслушать семьи тех, кто возвращается, прежде чем составлять какие-либо \
             списки, и опубликовать сказанное ими на всех языках. Спасибо.",
            "Мы просим Управление выслушать семьи тех, кто возвращается, прежде чем составлять любые списки, и опубликовать \
             сказанное ими на всех языках.",
            "Мы все просим Управление выслушать семьи тех, кто вернётся, прежде чем составлять какие-либо списки, и \
             опубликовать сказанное ими на всех языках.",
        ],
        "Родственники должны участвовать с самого начала: решения о вернувшихся нельзя принимать без них, а протокол должен \
         быть открыт каждому.",
    ),
    (
        "نطلب من المكتب أن يستمع إلى أسر العائدين قبل إعداد أي قائمة، وأن ينشر ما قالته بكل اللغات التي قيل بها.",
        [
            "نَطلُب من المكتب أن يستمع إلى أُسَر العائدين قبل إعداد أيّ قائمة وأن ينشر ما قالته بكل اللغات التي قيل بها",
            "السادة الكرام، نطلب من المكتب أن يستمع إلى أسر العائدين قبل إعداد أي قائمة، وأن ينشر ما قالته بكل اللغات التي \
             قيل بها. وشكرا.",
            "نطلب من المكتب الاستماع إلى أسر العائدين قبل إعداد أي قائمة، وأن ينشر ما قالته بكل اللغات التي قيل بها.",
            "نطلب من المكتب أن يستمع إلى أسر العائدين قبل اعداد أي قائمه، وأن ينشر كل ما قالته بكل اللغات التي قيل بها.",
        ],
        "يجب إشراك الأقارب منذ البداية، فلا قرار بشأن من عادوا من دونهم، ويكون المحضر متاحا للجميع.",
    ),
    (
        "我们请办公室在拟定任何名单之前，先听取回返者家属的意见，并以家属发言时使用的各种语言公布他们所说的内容。",
        [
            "我们请办公室在拟定任何名单之前先听取回返者家属的意见并以家属发言时使用的各种语言公布他们所说的内容",
            "各位同事：我们请办公室在拟定任何名单之前，先听取回返者家属的意见，并以家属发言时使用的各种语言公布他们所说的内容。谢谢！",
            "我们请办公室在拟定名单之前，先听取回返者家属的意见，并以家属发言时使用的各种语言公布他们所说的内容。",
            "我们请办公室在拟定任何名单之前，先听取回返者家属的看法，并以家属发言时使用的各种语言公布他们所说的内容。",
        ],
        "亲属应当从一开始就参与其中，凡是涉及归来人员的决定都不能绕过他们，会议记录也应向所有人公开。",
    ),
];

#[test]
fn what_is_sent_on_stays_together_and_other_words_stay_apart() {
    let mut texts: Vec<String> = Vec::new();
    let mut expected = Vec::new();
    for (text, sent_on, _) in CAMPAIGNS {
        let first = texts.len();
        texts.push(text.to_owned());
        texts.extend(sent_on.map(str::to_owned));
        expected.push((first..texts.len()).collect::<Vec<_>>());
    }
    texts.extend(CAMPAIGNS.map(|(_, _, other)| other.to_owned()));
    assert_eq!(members(&texts), expected);
}

#[test]
fn what_has_no_letters_is_like_nothing() {
    let texts = ["", "?", "…", "yes", "Yes!", "no"].map(str::to_owned);
    assert_eq!(members(&texts), [vec![3, 4]]);
}

#[test]
fn what_most_sent_is_the_centre() {
    let own = |n: usize| format!("{} And this is from town number {n}.", CAMPAIGNS[0].0);
    let mut texts: Vec<String> = (0..5).map(own).collect();
    texts.push(CAMPAIGNS[0].0.to_owned());
    texts.push(CAMPAIGNS[0].0.to_uppercase());
    let found = likeness::clusters(&texts);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].centre, found[0].members.len()), (5, 7));
}
