//! Letters: how many wait, and what stands in those that were sent.

use mail_parser::MessageParser;

use crate::TestApp;

/// A letter taken out of its envelope.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Address.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// Everything, as sent.
    pub raw: String,
}

impl TestApp {
    /// Letters that wait to be sent.
    pub async fn waiting_letters(&self) -> i64 {
        self.number(
            "SELECT COUNT(*) FROM jobs WHERE kind = 'mail' AND state = 'waiting'",
            vec![],
        )
        .await
    }

    /// Sends what waits and opens every letter of the house, in no order.
    pub async fn letters(&self) -> Vec<Opened> {
        self.work().await;
        let mut opened = Vec::new();
        for file in std::fs::read_dir(self.folder().join("mail")).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            let message = MessageParser::default().parse(&bytes).unwrap();
            let to = message.to().unwrap().first().unwrap();
            opened.push(Opened {
                to: to.address().unwrap().to_owned(),
                subject: message.subject().unwrap().to_owned(),
                body: message.body_text(0).unwrap().into_owned(),
                raw: String::from_utf8_lossy(&bytes).into_owned(),
            });
        }
        opened
    }

    /// Has the letters to everybody who has an account by now say everything, those that wait included.
    pub async fn full_letters(&self) {
        let sql = "UPDATE accounts SET letters = 'full'";
        self.change(sql, vec![]).await;
    }

    /// The letters to one address.
    pub async fn letters_to(&self, email: &str) -> Vec<Opened> {
        let mut all = self.letters().await;
        all.retain(|l| l.to == email);
        all
    }
}
