//! Words whose forms no rule of endings joins: child and children, travail and travaux, ребёнок and дети, طفل and أطفال.
//!
//! Each line is one word: the form that stands for all of them, then the others, folded as search words are (small
//! letters, no accents, Arabic in its searched spelling). They are the common ones of everyday and official language.

use std::{collections::HashMap, sync::LazyLock};

use crate::fold;

const ENGLISH: &str = "\
be am is are was were been being
arise arose arisen
become became
begin began begun
bind bound
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen choosing choice choices
come came
deal dealt
die dying died
do did done does
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
foot feet
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hear heard
hide hid hidden
hold held holding holds
keep kept
know knew known
lead led
leave left
lend lent
life lives
lose lost
make made
man men
mean meant
meet met
mouse mice
pay paid
person people persons
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shoot shot
show shown
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
take took taken
teach taught
tell told
think thought
tooth teeth
understand understood
uphold upheld
wear wore worn
wife wives
win won
withdraw withdrew withdrawn
withhold withheld
woman women
write wrote written
half halves
self selves
thief thieves
leaf leaves
datum data
medium media
criterion criteria
crisis crises
basis bases
analysis analyses";

const FRENCH: &str = "\
travail travaux
oeil yeux
ciel cieux
bail baux
vitrail vitraux
corail coraux
loi lois
choix choisir choisi choisie choisis choisies choisit
soumettre soumis soumise soumises soumet soumission
admettre admis admise admises admet admission
mettre mis mise mises met
permettre permis permise permises permet permission
promettre promis promise promises promet promesse
reconnaitre reconnu reconnue reconnus reconnues reconnait reconnaissance
connaitre connu connue connus connues connait connaissance
naitre nee nes nees nait naissance
etre est sont etait ete soit soient
avoir ont avait eu ait aient
pouvoir peut peuvent pouvait pu puisse
devoir doit doivent devait doive
vouloir veut veulent voulait voulu veuille volonte
savoir sait savent savait su sache
voir voit voient voyait vu vue vus vues
recevoir recoit recoivent recu recue recus recues reception
prendre prend prennent pris prise prises
comprendre comprend comprennent compris comprise
faire fait font faisait faite faits faites fasse
dire dit disent disait dite dits dites
ecrire ecrit ecrivent ecrite ecrits ecrites
vivre vit vivent vecu vie
tenir tient tiennent tenu tenue
venir vient viennent venu venue
detenir detient detiennent detenu detenue detenus detention
maintenir maintient maintenu maintien
obtenir obtient obtenu obtention
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouverture
offrir offre offrent offert offerte
poursuivre poursuit poursuivent poursuivi poursuite poursuites
detruire detruit detruisent destruction";

const SPANISH: &str = "\
oir oido oida oidos oidas oye oyen oiga oigan oyendo
ser es son era eran fue fueron sido sea sean
haber ha han habia hay haya hayan
tener tiene tienen tenia tuvo tenido tenga tengan
hacer hace hacen hizo hecho hecha hechos haga
decir dice dicen dijo dicho dicha diga
poder puede pueden pudo podido pueda puedan
poner pone ponen puso puesto puesta ponga
querer quiere quieren quiso querido quiera
saber sabe saben supo sabido sepa
venir viene vienen vino venido venga
ver ve ven vio visto vista vea
dar dio dado dada
elegir elige eligen eligio elegido elegida elegidos elija eleccion
escoger escoge escogen escogido escogida escoja escojan
proteger protege protegen protegido protegida proteja protejan proteccion
exigir exige exigen exigido exigida exija exigencia
promover promueve promueven promovido promovida promueva promocion
recoger recoge recogen recogido recogida recoja
perseguir persigue persiguen perseguido perseguida persecucion
seguir sigue siguen siguio seguido siga
pedir pide piden pidio pedido pida
impedir impide impiden impidio impedido impida
morir muere mueren murio muerto muerta muerte
volver vuelve vuelven volvio vuelto vuelta
resolver resuelve resuelven resuelto resuelta resolucion
romper rompe rompen roto rota
escribir escribe escriben escrito escrita
abrir abre abren abierto abierta
cubrir cubre cubren cubierto cubierta
satisfacer satisface satisfecho satisfecha satisfaccion";

const RUSSIAN: &str = "\
ребенок ребенка ребенку ребенком дети детей детям детьми детях
человек человека человеку человеком людей люди людям людьми людях
год года году годом годы лет
день дня дню днем дни дней дням
отец отца отцу отцом отцы отцов
мать матери матерью матерей матерям
дочь дочери дочерью дочерей
время времени временем времена времен
имя имени именем имена имен
суд суда суду судом суды судов
вступать вступает вступают вступил вступить вступление
осудить осужден осужденный осуждать осуждает
лишить лишен лишена лишены лишать лишение
идти идет идут шел шла шли
дать дает дают дал дала дали данный
взять берет берут взял взяла брать";

/// In the searched spelling: alef without hamza, ha for ta marbuta, ya for alef maqsura.
const ARABIC: &str = "\
قانون قوانين
طفل اطفال
شعب شعوب
حق حقوق
شخص اشخاص
دوله دول
مراه امراه نساء نسوه
رجل رجال
عامل عمال
عمل اعمال
فرد افراد
عضو اعضاء
امر امور
مدرسه مدارس
مجتمع مجتمعات
تقرير تقارير
مشروع مشاريع
برنامج برامج
قرار قرارات
مبدا مبادي
هدف اهداف
سبب اسباب
ضحيه ضحايا
شاب شباب شبان
طرف اطراف
بلد بلدان بلاد
منطقه مناطق
مدينه مدن
جريمه جرائم
محكمه محاكم
قاض قضاه
شرط شروط
دليل ادله
سوال اسئله
جواب اجوبه
خطر اخطار مخاطر
راي اراء
فكره افكار
وسيله وسائل
نتيجه نتائج
رساله رسائل
موقع مواقع
مصدر مصادر
مورد موارد
مركز مراكز
ولد اولاد
ابن ابناء
اخ اخوه
صديق اصدقاء
خبير خبراء
زعيم زعماء
شاهد شهود
دين اديان
لغه لغات
ضمير ضمائر
عقوبه عقوبات
ظرف ظروف
ظاهره ظواهر
قيمه قيم
قيد قيود
حد حدود
يد ايد
يوم ايام
شهر اشهر شهور
سنه سنوات سنون";

/// By language, the form that stands for each word.
static FORMS: LazyLock<HashMap<&'static str, HashMap<String, String>>> = LazyLock::new(|| {
    [
        ("en", ENGLISH),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("ru", RUSSIAN),
        ("ar", ARABIC),
    ]
    .into_iter()
    .map(|(language, lines)| (language, forms(lines)))
    .collect()
});

fn forms(lines: &str) -> HashMap<String, String> {
    let mut forms = HashMap::new();
    for line in lines.lines() {
        let words: Vec<String> = line.split(' ').map(fold::folded).collect();
        for word in &words {
            // A form of two words, such as `lives`, belongs to the first of them.
            forms.entry(word.clone()).or_insert(words[0].clone());
        }
    }
    forms
}

/// The form that stands for an irregular word, however it is inflected; nothing for a regular one.
pub(crate) fn base(language: &str, word: &str) -> Option<&'static str> {
    FORMS.get(language)?.get(word).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_stand_under_one() {
        for (language, one, other) in [
            ("en", "children", "child"),
            ("en", "held", "holding"),
            ("fr", "travaux", "travail"),
            ("es", "oida", "oir"),
            ("ru", "детей", "ребенок"),
            ("ar", "اطفال", "طفل"),
        ] {
            let of = |word| base(language, &fold::folded(word));
            assert!(of(one).is_some() && of(one) == of(other), "{one}, {other}");
        }
        assert_eq!(base("en", "organisation"), None);
        assert_eq!(base("de", "child"), None);
    }
}
