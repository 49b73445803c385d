//! Letters written from their messages, as much as their reader wants and may see, and sent: by SMTP, or into a folder of
//! .eml files.

use std::path::{Path, PathBuf};

use guard::{Ctx, Fullness, Letter};
use kernel::{Error, Language, Message, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::{Mailbox, MultiPart, SinglePart, header},
};

use crate::{Languages, Site};

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
}

impl Languages {
    /// Puts a letter into words, with the title of what it is about where one is given.
    fn full(&self, letter: &Letter, title: Option<&str>) -> Written {
        let part = |name| {
            let message = Message {
                key: format!("mail-{}-{name}", letter.name),
                args: letter.args.clone(),
            };
            self.message(letter.language, &message)
        };
        let foot = self.plain(letter.language, "mail-foot");
        let (subject, body) = (part("subject"), part("body"));
        let Some(title) = title.filter(|t| !t.is_empty()) else {
            return Written {
                subject,
                body: format!("{body}\n\n-- \n{foot}\n"),
                leave: letter.leave.clone().unwrap_or_default(),
            };
        };
        let titled = Message::new("mail-titled-subject")
            .with("subject", subject)
            .with("title", title);
        let about = Message::new("mail-titled-body").with("title", title);
        let about = self.message(letter.language, &about);
        Written {
            subject: self.message(letter.language, &titled),
            body: format!("{body}\n\n{about}\n\n-- \n{foot}\n"),
            leave: letter.leave.clone().unwrap_or_default(),
        }
    }

    /// The same words whatever it is and whoever reads it; not even the foot, which says who writes.
    fn bland(&self, language: Language, base: &str) -> Written {
        let body = Message::new("mail-bland-body").with("link", format!("{base}/"));
        Written {
            subject: self.plain(language, "mail-bland-subject"),
            body: format!("{}\n", self.message(language, &body)),
            leave: String::new(),
        }
    }
}

impl Site {
    /// Puts a letter into words, as much as its reader wants at this moment, and with a title only where they may see it
    /// at this moment. Whoever has no account chose nothing, and whoever may no longer see what a letter is about is not
    /// led there.
    ///
    /// # Errors
    /// A database error.
    pub async fn write(&self, letter: &Letter) -> Result<Written> {
        if letter.is_said_as_it_is() {
            return Ok(self.languages.full(letter, None));
        }
        let bland = || self.languages.bland(letter.language, &self.app.base);
        let reader = self.app.reader_of(&letter.to).await?;
        if reader.is_none() && letter.is_asked_for() {
            return Ok(self.languages.full(letter, None));
        }
        let Some((viewer, Fullness::Full)) = reader else {
            return Ok(bland());
        };
        let Some(about) = &letter.about else {
            return Ok(self.languages.full(letter, None));
        };
        let mut ctx = Ctx::house(&self.app);
        ctx.viewer = viewer;
        ctx.language = letter.language;
        let title = self.title(&ctx, about).await?;
        Ok(title.map_or_else(bland, |t| self.languages.full(letter, Some(&t))))
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
        let mut message = lettre::Message::builder()
            .from(mailbox(from)?)
            .to(mailbox(to)?)
            .message_id(Some(format!("<{id}@indaba>")))
            .header(header::MIME_VERSION_1_0)
            .subject(&letter.subject)
            .multipart(
                MultiPart::alternative()
                    .singlepart(SinglePart::plain(letter.body.clone()))
                    .singlepart(SinglePart::html(html)),
            )
            .map_err(Error::internal)?;
        if !letter.leave.is_empty() {
            // RFC 8058: the mail program itself sends the form, without opening a page.
            let lines = [
                ("List-Unsubscribe", format!("<{}>", letter.leave)),
                (
                    "List-Unsubscribe-Post",
                    "List-Unsubscribe=One-Click".to_owned(),
                ),
            ];
            for (name, value) in lines {
                let name = header::HeaderName::new_from_ascii_str(name);
                let value = header::HeaderValue::new(name, value);
                message.headers_mut().insert_raw(value);
            }
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
