//! Letters written from their messages, as much as their reader wants and may see, and sent: by SMTP, or into a folder of
//! .eml files.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use guard::{Choices, Ctx, Fullness, Letter, Told, When};
use kernel::{Error, Language, Message, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::{Mailbox, MultiPart, SinglePart, header},
};

use crate::{Languages, Site, Topic};

/// Things of one topic that a round-up names; more are counted, and stand on the start page.
const NAMED: usize = 10;

/// A letter in words.
#[derive(Clone, Debug)]
pub struct Written {
    /// Subject.
    pub subject: String,
    /// Body, plain text.
    pub body: String,
    /// Where its reader says that they want no more of these, for their mail program; empty in all other letters, and in
    /// those that say nothing.
    pub leave: String,
    /// The address by which its reader answers it; empty in all letters that are not answered by mail.
    pub reply_to: String,
}

impl Languages {
    /// Puts a letter into words, with what is added to what it says itself, and the foot that says who writes.
    fn full(&self, letter: &Letter, title: Option<&str>, added: &[String]) -> Written {
        let part = |name| {
            let message = Message {
                key: format!("mail-{}-{name}", letter.name),
                args: letter.args.clone(),
            };
            self.message(letter.language, &message)
        };
        let mut subject = part("subject");
        let mut parts = vec![part("body")];
        if let Some(title) = title.filter(|t| !t.is_empty()) {
            subject = self.titled(letter.language, subject, title);
            let about = Message::new("mail-titled-body").with("title", title);
            parts.push(self.message(letter.language, &about));
        }
        parts.extend_from_slice(added);
        let foot = self.plain(letter.language, "mail-foot");
        Written {
            subject,
            body: format!("{}\n\n-- \n{foot}\n", parts.join("\n\n")),
            leave: letter.leave.clone().unwrap_or_default(),
            reply_to: String::new(),
        }
    }

    /// What a letter is, and what it is about.
    fn titled(&self, language: Language, subject: String, title: &str) -> String {
        let titled = Message::new("mail-titled-subject")
            .with("subject", subject)
            .with("title", title);
        self.message(language, &titled)
    }

    /// Where one says whether and when such letters come.
    fn choosing(&self, language: Language, base: &str) -> String {
        let link = format!("{base}/account/notifications");
        let choosing = Message::new("mail-choosing").with("link", link);
        self.message(language, &choosing)
    }

    /// The same words whatever it is and whoever reads it; not even the foot, which says who writes.
    fn bland(&self, language: Language, base: &str) -> Written {
        let body = Message::new("mail-bland-body").with("link", format!("{base}/"));
        Written {
            subject: self.plain(language, "mail-bland-subject"),
            body: format!("{}\n", self.message(language, &body)),
            leave: String::new(),
            reply_to: String::new(),
        }
    }
}

impl Site {
    /// Puts a letter into words, as much as its reader wants at this moment, and with a title only where they may see it
    /// at this moment. Whoever has no account chose nothing, and whoever may no longer see what a letter is about is not
    /// led there. Nothing where its reader wants no such letters, or leaves them to the daily round-up: it is gathered then.
    ///
    /// # Errors
    /// A database error.
    pub async fn write(&self, letter: &Letter) -> Result<Option<Written>> {
        if letter.is_said_as_it_is() {
            return Ok(Some(self.languages.full(letter, None, &[])));
        }
        let bland = || Some(self.languages.bland(letter.language, &self.app.base));
        let reader = self.app.reader_of(&letter.to).await?;
        if reader.is_none() && letter.is_asked_for() {
            return Ok(Some(self.languages.full(letter, None, &[])));
        }
        let Some((viewer, fullness)) = reader else {
            // The messages of which a round-up tells went with the account.
            return Ok(bland().filter(|_| !letter.is_round_up()));
        };
        let mut ctx = Ctx::house(&self.app);
        ctx.viewer = viewer;
        ctx.language = letter.language;
        let choices = ctx.choices().await?;
        if letter.is_round_up() {
            return self.round_up(&ctx, &choices, fullness, letter).await;
        }
        let about = letter.about.as_ref();
        match (
            self.when(&ctx, &choices, &letter.name, about).await?,
            &letter.message,
        ) {
            (When::Never, _) => return Ok(None),
            (When::Daily, Some(message)) => {
                self.app.gather(message).await?;
                return Ok(None);
            }
            // Nothing stands on a start page of which a round-up could tell.
            (When::Daily, None) | (When::AtOnce, _) => {}
        }
        if fullness == Fullness::Bland || letter.is_always_bland() {
            return Ok(bland());
        }
        let mut added = Vec::new();
        if self.topic_of(&letter.name).is_some_and(Topic::is_chosen) {
            added.push(self.languages.choosing(letter.language, &self.app.base));
        }
        let Some(about) = about else {
            return Ok(Some(self.languages.full(letter, None, &added)));
        };
        let Some(title) = self.title(&ctx, about).await? else {
            return Ok(bland());
        };
        let reply_to = self.reply_address(&ctx, about).await?;
        if reply_to.is_some() {
            added.push(self.languages.plain(letter.language, "mail-answerable"));
        }
        let full = self.languages.full(letter, Some(&title), &added);
        Ok(Some(Written {
            reply_to: reply_to.unwrap_or_default(),
            ..full
        }))
    }

    /// The round-up of what was gathered, as far as it stands and may be seen at this moment, each thing once, the newest of each
    /// topic and how many more; nothing where nothing of it does.
    async fn round_up(
        &self,
        ctx: &Ctx,
        choices: &Choices,
        fullness: Fullness,
        letter: &Letter,
    ) -> Result<Option<Written>> {
        let account = ctx.viewer.account.ok_or(Error::SignIn)?;
        let mut said = HashSet::new();
        let mut lines: Vec<String> = Vec::new();
        let mut topics: Vec<(&str, usize)> = Vec::new();
        for told in self.app.gathered(account, &letter.gathered).await? {
            let Some(line) = self.line(ctx, choices, &told).await? else {
                continue;
            };
            if !said.insert(line.clone()) {
                continue;
            }
            let topic = self.topic_of(&told.letter).map_or("", |t| t.key);
            let found = match topics.iter().position(|(key, _)| *key == topic) {
                Some(at) => at,
                None => {
                    topics.push((topic, 0));
                    topics.len() - 1
                }
            };
            topics[found].1 += 1;
            if topics[found].1 <= NAMED {
                lines.push(line);
            }
        }
        if lines.is_empty() {
            return Ok(None);
        }
        let (language, base) = (letter.language, &self.app.base);
        if fullness == Fullness::Bland {
            return Ok(Some(self.languages.bland(language, base)));
        }
        for (topic, found) in topics.into_iter().filter(|t| t.1 > NAMED) {
            let more = Message::new("mail-round-up-more")
                .with("n", found - NAMED)
                .with("topic", self.languages.plain(language, topic))
                .with("link", format!("{base}/#messages"));
            lines.push(self.languages.message(language, &more));
        }
        lines.push(self.languages.choosing(language, base));
        Ok(Some(self.languages.full(letter, None, &lines)))
    }

    /// What a round-up says of a message; nothing where it is no longer wanted, or hidden.
    async fn line(&self, ctx: &Ctx, choices: &Choices, told: &Told) -> Result<Option<String>> {
        let about = told.about.as_ref();
        if self.when(ctx, choices, &told.letter, about).await? == When::Never {
            return Ok(None);
        }
        let title = match about {
            Some(about) => match self.title(ctx, about).await? {
                Some(title) => title,
                None => return Ok(None),
            },
            None => String::new(),
        };
        let key = format!("mail-{}-subject", told.letter);
        let mut line = self.languages.plain(ctx.language, &key);
        if !title.is_empty() {
            line = self.languages.titled(ctx.language, line, &title);
        }
        Ok(Some(format!("{line}\n{}{}", self.app.base, told.path)))
    }
}

/// Sends letters.
#[derive(Clone, Debug)]
pub enum Mailer {
    /// Into a folder, one file each.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The sender.
        from: String,
    },
    /// To a server.
    Smtp {
        /// The connection.
        transport: AsyncSmtpTransport<Tokio1Executor>,
        /// The sender.
        from: String,
    },
}

impl Mailer {
    /// Into a folder, made where it is missing.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn folder(folder: &Path, from: &str) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(Error::internal)?;
        Ok(Self::Folder {
            folder: folder.to_owned(),
            from: from.to_owned(),
        })
    }

    /// To the server of an address `smtps://user:password@host:port`.
    ///
    /// # Errors
    /// Where the address is wrong.
    pub fn smtp(url: &str, from: &str) -> Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(Error::internal)?
            .build();
        Ok(Self::Smtp {
            transport,
            from: from.to_owned(),
        })
    }

    /// Whether letters can leave: asks the server, or nothing where they become files.
    ///
    /// # Errors
    /// Where the server cannot be reached or lets nobody in.
    pub async fn reach(&self) -> Result<()> {
        let Self::Smtp { transport, .. } = self else {
            return Ok(());
        };
        match transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::internal("the mail server does not answer as one")),
            Err(e) => Err(Error::internal(e)),
        }
    }

    /// Whether a text names a sender, as `Name <address>` or an address alone.
    #[must_use]
    pub fn is_sender(text: &str) -> bool {
        text.parse::<Mailbox>().is_ok()
    }

    /// Sends one letter; `id` names it, so that a second try replaces the first.
    ///
    /// # Errors
    /// Where it cannot be sent now.
    pub async fn send(&self, id: &str, to: &str, letter: &Written) -> Result<()> {
        let (Self::Folder { from, .. } | Self::Smtp { from, .. }) = self;
        let mailbox = |a: &str| a.parse::<Mailbox>().map_err(Error::internal);
        let html = format!(
            "<p dir=\"auto\" style=\"white-space:pre-line\">{}</p>",
            escape(&letter.body)
        );
        let mut begun = lettre::Message::builder()
            .from(mailbox(from)?)
            .to(mailbox(to)?);
        if !letter.reply_to.is_empty() {
            begun = begun.reply_to(mailbox(&letter.reply_to)?);
        }
        let mut message = begun
            .message_id(Some(format!("<{id}@indaba>")))
            .header(header::MIME_VERSION_1_0)
            .subject(&letter.subject)
            .multipart(
                MultiPart::alternative()
                    .singlepart(SinglePart::plain(letter.body.clone()))
                    .singlepart(SinglePart::html(html)),
            )
            .map_err(Error::internal)?;
        // Programs that answer while somebody is away are asked not to: such an answer would be said in their name.
        let mut lines = vec![
            ("Auto-Submitted", "auto-generated".to_owned()),
            ("X-Auto-Response-Suppress", "All".to_owned()),
        ];
        if !letter.leave.is_empty() {
            // RFC 8058: the mail program itself sends the form, without opening a page.
            lines.push(("List-Unsubscribe", format!("<{}>", letter.leave)));
            let one_click = "List-Unsubscribe=One-Click".to_owned();
            lines.push(("List-Unsubscribe-Post", one_click));
        }
        for (name, value) in lines {
            let name = header::HeaderName::new_from_ascii_str(name);
            let value = header::HeaderValue::new(name, value);
            message.headers_mut().insert_raw(value);
        }
        match self {
            Self::Folder { folder, .. } => {
                let file = folder.join(format!("{id}.eml"));
                tokio::fs::write(file, message.formatted())
                    .await
                    .map_err(Error::internal)
            }
            Self::Smtp { transport, .. } => transport
                .send(message)
                .await
                .map(|_| ())
                .map_err(Error::internal),
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
