//! What a file is, by its content alone.

use image::ImageFormat;

use crate::Refusal;

/// What a cleaned file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
    /// A PDF.
    Pdf,
    /// A text document of Office Open XML.
    Docx,
    /// A workbook of Office Open XML.
    Xlsx,
    /// A text document of OpenDocument.
    Odt,
    /// Plain text in UTF-8.
    Text,
    /// A table in plain text.
    Csv,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Jpeg,
        Self::Png,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Odt,
        Self::Text,
        Self::Csv,
    ];

    /// Its code, which is also how names of such files end.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Text => "txt",
            Self::Csv => "csv",
        }
    }

    /// The one of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.code() == code)
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Text => "text/plain; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
        }
    }
}

/// What a file looks like by its first bytes; whoever cleans it looks at the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guess {
    Picture(ImageFormat),
    Pdf,
    Archive,
    Text,
}

/// The format of a picture, of those that can be cleaned.
pub(crate) fn picture(bytes: &[u8]) -> Option<ImageFormat> {
    if bytes.starts_with(b"\xff\xd8\xff") {
        Some(ImageFormat::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(ImageFormat::Png)
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Some(ImageFormat::Gif)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some(ImageFormat::WebP)
    } else {
        None
    }
}

pub(crate) fn of(bytes: &[u8]) -> Result<Guess, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some(format) = picture(bytes) {
        return Ok(Guess::Picture(format));
    }
    // Readers of PDF look for its mark within the first thousand bytes.
    let head = &bytes[..bytes.len().min(1024)];
    if head.windows(5).any(|w| w == b"%PDF-") && !bytes.starts_with(b"PK") {
        return Ok(Guess::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Guess::Archive);
    }
    // The container of old office files, and of new ones that are locked.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let locked: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let is_locked = bytes.windows(locked.len()).any(|w| w == locked);
        return Err(if is_locked {
            Refusal::Locked
        } else {
            Refusal::Kind
        });
    }
    Ok(Guess::Text)
}
