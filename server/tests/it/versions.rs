//! Language versions: paragraph beside paragraph, and a lone paragraph refused with everything typed kept.

use http::StatusCode;
use testkit::{ENGINES, Kind, Page, World};

const NAME: &str = "draft public";

/// The paragraphs of a page that shows two languages side by side: number and words of both.
fn paragraphs(page: &Page) -> Vec<(String, String)> {
    let text = page.text();
    let parts = text.split("<div class=\"paragraph\" id=\"p-").skip(1);
    let one = |part: &str| {
        let (number, rest) = part.split_once('"').unwrap();
        let rest = rest.split("class=\"paragraph-comments\"").next().unwrap();
        (number.to_owned(), rest.to_owned())
    };
    parts.map(one).collect()
}

#[tokio::test]
async fn two_languages_stand_paragraph_by_paragraph_and_a_lone_one_is_refused() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let edit = format!("/consultations/{id}/edit");
        let text = "# Text\n\nThe alpha stands here.\n\n1.1 The beta stands here.\n\n1.2 The gamma stands here.\n";
        world
            .browser("officer")
            .fill(&edit, &edit, &[("pasted", text)])
            .await;
        let path = format!("/consultations/{id}/languages/fr");
        // The French text leaves the first paragraph out.
        let text = "# Texte\n\n1.1 Voici bêta.\n\n1.2 Voici gamma.\n";
        let typed = [
            ("title", "Un titre"),
            ("summary", "Un résumé"),
            ("pasted", text),
        ];
        let page = world.browser("officer").read(&path).await;
        let done = world.browser("officer").submit(&page, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let beside = format!("/consultations/{id}?text=en&beside=fr");
        let page = world.browser("officer").read(&beside).await;
        let found = paragraphs(&page);
        assert_eq!(found.len(), 3, "{engine}");
        for ((number, words), (english, french)) in found.iter().zip([
            ("The alpha", ""),
            ("The beta", "Voici bêta"),
            ("The gamma", "Voici gamma"),
        ]) {
            assert!(words.contains(english), "{number}: {words}");
            assert!(words.contains(french), "{number}: {words}");
            assert_eq!(
                words.contains("Voici"),
                !french.is_empty(),
                "{number}: {words}"
            );
        }

        // One paragraph more than the original has: said by its words, nothing stored, nothing lost.
        let text = "# Texte\n\nVoici alpha.\n\n1.1 Voici bêta.\n\n1.2 Voici gamma.\n\nVoici delta, en trop.\n";
        let typed = [
            ("title", "Un autre titre"),
            ("summary", "Un autre résumé"),
            ("pasted", text),
        ];
        let form = world.browser("officer").read(&path).await;
        let refused = world.browser("officer").submit(&form, &path, &typed).await;
        assert_eq!(refused.status, StatusCode::OK, "{engine}");
        assert!(
            refused.text().contains("f-document-error"),
            "{}",
            refused.words()
        );
        assert!(refused.words().contains("Voici delta, en trop."));
        let again = refused.form(&path);
        for (field, value) in typed {
            let kept = again.fields.iter().find(|f| f.0 == field).unwrap();
            assert_eq!(kept.1.trim(), value.trim(), "{field}, {engine}");
        }
        let now = world.browser("officer").read(&beside).await;
        assert_eq!(paragraphs(&now), found, "{engine}");
        assert!(!now.words().contains("Un autre titre"));
    }
}
