// SPDX-License-Identifier: MPL-2.0
//! A file is what is in it, whatever it is called; and it is called what can be read.

use super::*;

/// A ZIP with these names in its list, as an office program writes one; the first may say what all of it is.
fn zip(names: &[&str], mimetype: &str) -> Vec<u8> {
    let two = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
    let four = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for name in names {
        let content = if *name == "mimetype" { mimetype.as_bytes() } else { b"indhold" };
        let at = bytes.len();
        bytes.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0");
        bytes.extend([four(content.len()), four(content.len())].concat());
        bytes.extend([two(name.len()), two(0)].concat());
        bytes.extend(name.as_bytes());
        bytes.extend(content);
        list.extend(b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0");
        list.extend([four(content.len()), four(content.len())].concat());
        list.extend([two(name.len()), two(0), two(0), two(0), two(0)].concat());
        list.extend([four(0), four(at)].concat());
        list.extend(name.as_bytes());
    }
    let start = bytes.len();
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([two(names.len()), two(names.len())].concat());
    bytes.extend([four(list.len()), four(start)].concat());
    bytes.extend(two(0));
    bytes
}

fn examined(name: &str, bytes: &[u8]) -> Result<Sound, FaultKind> {
    SentFile { name: name.to_owned(), bytes: bytes.to_vec() }.examine()
}

const MAIL: &[u8] = b"From: a@b.example\r\nDate: Mon, 15 Jun 2026 08:00:00 +0200\r\n\r\n<html>Hej</html>";

#[test]
fn every_type_is_known_by_what_is_in_it() {
    let office = ["[Content_Types].xml", "_rels/.rels"];
    let docx = zip(&[&office[..], &["word/document.xml"]].concat(), "");
    let xlsx = zip(&[&office[..], &["xl/workbook.xml"]].concat(), "");
    let odt = zip(&["mimetype", "content.xml"], "application/vnd.oasis.opendocument.text");
    let ods = zip(&["mimetype", "content.xml"], "application/vnd.oasis.opendocument.spreadsheet");
    for (name, bytes, is) in [
        ("a.pdf", &b"%PDF-1.7\nx"[..], FileType::Pdf),
        ("a.PNG", b"\x89PNG\r\n\x1a\nx", FileType::Png),
        ("a.jpeg", b"\xff\xd8\xff\xe0x", FileType::Jpeg),
        ("a.tif", b"II*\0x", FileType::Tiff),
        ("a.tiff", b"MM\0*x", FileType::Tiff),
        ("IMG_1.HEIC", b"\0\0\0\x18ftypheicx", FileType::Heic),
        ("a.docx", &docx, FileType::Docx),
        ("a.xlsx", &xlsx, FileType::Xlsx),
        ("a.odt", &odt, FileType::Odt),
        ("a.ods", &ods, FileType::Ods),
        ("a.txt", "Kære Amina\r\n2 < 3".as_bytes(), FileType::Txt),
        ("a.txt", b"K\xe6re Amina", FileType::Txt),
        ("a.txt", MAIL, FileType::Txt),
        ("a.eml", MAIL, FileType::Eml),
    ] {
        if (name, bytes) == ("a.txt", MAIL) {
            // What could be shown as a page is none of our texts; as a mail it is only ever taken home.
            assert_eq!(examined(name, bytes), Err(FaultKind::Said("fault-file-type")));
            continue;
        }
        assert_eq!(examined(name, bytes).map(|sound| sound.file_type), Ok(is), "{name}");
    }
}

#[test]
fn what_runs_or_is_something_else_is_refused_and_the_name_does_not_help() {
    let macros = zip(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"], "");
    let jar = zip(&["META-INF/MANIFEST.MF", "A.class"], "");
    let epub = zip(&["mimetype", "x"], "application/epub+zip");
    let template = zip(&["mimetype", "x"], "application/vnd.oasis.opendocument.text-template");
    let cut = &zip(&["[Content_Types].xml", "word/document.xml"], "")[..90];
    for (name, bytes) in [
        ("a.docx", &macros[..]),
        ("a.docx", &jar),
        ("a.odt", &epub),
        ("a.odt", &template),
        ("a.docx", cut),
        ("a.docx", b"PK\x03\x04"),
        ("a.docx", b"PK\x03\x04PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0"),
        ("a.pdf", b"MZ\x90\0\x03"),
        ("a.pdf", b"\x7fELF\x02"),
        ("a.txt", b"<!DOCTYPE html><p>x"),
        ("a.txt", b"\xef\xbb\xbf  <svg onload=alert(1)>"),
        ("a.txt", b"Hej\n<script>alert(1)</script>"),
        ("a.txt", b"#!/bin/sh\nrm"),
        ("a.txt", b"abc\0def"),
        ("a.gif", b"GIF89a\x01\0"),
        ("a.heic", b"\0\0\0\x18ftypisomx"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ] {
        assert_eq!(examined(name, bytes), Err(FaultKind::Said("fault-file-type")), "{name} {bytes:?}");
    }
    for (name, bytes) in [
        ("a.png", &zip(&["[Content_Types].xml", "word/document.xml"], "")[..]),
        ("a.pdf", b"\x89PNG\r\n\x1a\n"),
        ("a.html", b"Helt almindelig tekst"),
        ("a.pdf.exe", b"%PDF-1.7"),
        ("a.svg", b"%PDF-1.7"),
        ("a.csv", b"navn;alder"),
    ] {
        assert_eq!(examined(name, bytes), Err(FaultKind::Said("fault-file-name")), "{name}");
    }
    assert_eq!(examined("a.pdf", b""), Err(FaultKind::Said("fault-file-empty")));
    let mut large = b"%PDF-1.7".to_vec();
    large.resize(LARGEST_FILE, b'x');
    assert!(examined("a.pdf", &large).is_ok());
    large.push(b'x');
    assert_eq!(examined("a.pdf", &large), Err(FaultKind::FileTooLarge(10)));
}

#[test]
fn a_name_loses_its_path_and_what_nobody_sees_and_gets_the_ending_it_lacks() {
    for (sent, kept) in [
        ("C:\\Users\\maja\\Brev.pdf", "Brev.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("..", "fil.pdf"),
        ("", "fil.pdf"),
        (".pdf", "pdf.pdf"),
        ("Brev af 12.5", "Brev af 12.5.pdf"),
        ("Afgørelse – æøå.PDF", "Afgørelse – æøå.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie x=1.pdf"),
        ("gnp.\u{202e}fdp.pdf", "gnp.fdp.pdf"),
        ("a\"b|c?.pdf", "abc.pdf"),
        ("a\0b.pdf", "ab.pdf"),
    ] {
        assert_eq!(examined(sent, b"%PDF-1.7").map(|sound| sound.name), Ok(kept.to_owned()), "{sent:?}");
    }
    let long = format!("{}.pdf", "å".repeat(500));
    assert_eq!(examined(&long, b"%PDF-1.7").unwrap().name.chars().count(), 124);
}

#[test]
fn no_bytes_make_the_examination_break_down() {
    let whole = zip(&["[Content_Types].xml", "word/document.xml"], "");
    for cut in 0..whole.len() {
        _ = examined("a.docx", &whole[..cut]);
        _ = examined("a.docx", &whole[cut..]);
        for byte in [0, 0x7f, 0xff] {
            let mut changed = whole.clone();
            changed[cut] = byte;
            _ = examined("a.docx", &changed);
        }
    }
}
