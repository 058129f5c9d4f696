// SPDX-License-Identifier: MPL-2.0
//! The types of file that may be filed, each known by what is in it: papers, pictures, letters. Nothing that runs.

use super::zip;
use kernel::text_enum;

text_enum! {
    /// What a file is (*filtype*).
    pub enum FileType ("file-type") {
        /// ISO 32000.
        Pdf = "pdf",
        /// A picture, as a screen is copied.
        Png = "png",
        /// A photograph.
        Jpeg = "jpeg",
        /// What many scanners make.
        Tiff = "tiff",
        /// A photograph from a newer telephone.
        Heic = "heic",
        /// A text of LibreOffice.
        Odt = "odt",
        /// A spreadsheet of LibreOffice.
        Ods = "ods",
        /// A text of Word.
        Docx = "docx",
        /// A spreadsheet of Excel.
        Xlsx = "xlsx",
        /// Plain text.
        Txt = "txt",
        /// A mail as it was sent (RFC 5322).
        Eml = "eml",
    }
}
crate::coded!(FileType);

impl FileType {
    /// What a file is by its bytes; a mail is a text too, and the ending says which of them is meant.
    pub(super) fn of(bytes: &[u8], ending: &str) -> Option<Self> {
        let starts = |with: &[u8]| bytes.starts_with(with);
        if starts(b"%PDF-") {
            Some(Self::Pdf)
        } else if starts(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if starts(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if starts(b"II*\0") || starts(b"MM\0*") {
            Some(Self::Tiff)
        } else if bytes.get(4..8) == Some(b"ftyp") {
            let heic = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"];
            bytes.get(8..12).filter(|brand| heic.iter().any(|known| known == brand)).map(|_| Self::Heic)
        } else if starts(zip::START) {
            Self::in_zip(bytes)
        } else if !is_text(bytes) {
            None
        } else if ending != "txt" && is_mail(bytes) {
            Some(Self::Eml)
        } else {
            (!is_code(bytes)).then_some(Self::Txt)
        }
    }

    fn in_zip(bytes: &[u8]) -> Option<Self> {
        if let Some(says) = zip::mimetype(bytes) {
            return match says {
                b"application/vnd.oasis.opendocument.text" => Some(Self::Odt),
                b"application/vnd.oasis.opendocument.spreadsheet" => Some(Self::Ods),
                _ => None,
            };
        }
        let names = zip::names(bytes)?;
        let has = |name: &[u8]| names.contains(&name);
        // One with macros runs when it is opened.
        let runs = names.iter().any(|name| name.to_ascii_lowercase().ends_with(b"vbaproject.bin"));
        match (has(b"[Content_Types].xml") && !runs, has(b"word/document.xml"), has(b"xl/workbook.xml")) {
            (true, true, false) => Some(Self::Docx),
            (true, false, true) => Some(Self::Xlsx),
            _ => None,
        }
    }

    /// The endings its name can have; the first is given to a name without one.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Tiff => &["tif", "tiff"],
            Self::Heic => &["heic", "heif"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Txt => &["txt"],
            Self::Eml => &["eml"],
        }
    }

    /// What it is called between programs.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::Heic => "image/heic",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Txt => "text/plain",
            Self::Eml => "message/rfc822",
        }
    }

    /// Whether a browser can show it without anything in it being able to run: a picture, as pixels.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg)
    }

    /// What a form says that it takes, so that a telephone offers its camera.
    #[must_use]
    pub fn accepted() -> String {
        use kernel::TextEnum;
        let endings = Self::ALL.iter().flat_map(|one| one.endings()).map(|ending| format!(".{ending}"));
        let types = Self::ALL.iter().map(|one| one.media_type().to_owned());
        types.chain(endings).collect::<Vec<_>>().join(",")
    }
}

/// Whether these are letters, in UTF-8 or as older programs write them: no sign among them that steers a machine.
fn is_text(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x20..=0x7e | 0x80..))
}

/// Whether a text is one for a machine: a page, a picture made of words, a program.
fn is_code(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = text[..text.len().min(4096)].to_ascii_lowercase();
    let says = |word: &str| start.windows(word.len()).any(|part| part == word.as_bytes());
    start.starts_with(b"<")
        || start.starts_with(b"#!")
        || ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<iframe", "<?xml", "<?php"]
            .iter()
            .any(|word| says(word))
}

/// Whether a text begins as a mail does: names and what they say, a line each, up to an empty line.
fn is_mail(bytes: &[u8]) -> bool {
    let mut known = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n').take(500) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line.first() {
            None => break,
            Some(b' ' | b'\t') if !known.is_empty() => {}
            Some(_) => {
                let Some(colon) = line.iter().position(|byte| *byte == b':') else { return false };
                let name = &line[..colon];
                if name.is_empty() || !name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-') {
                    return false;
                }
                known.push(name.to_ascii_lowercase());
            }
        }
    }
    let has = |name: &str| known.iter().any(|known| known == name.as_bytes());
    has("from") && (has("date") || has("received") || has("message-id"))
}
