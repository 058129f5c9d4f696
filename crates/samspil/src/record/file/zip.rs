// SPDX-License-Identifier: MPL-2.0
//! The names inside a ZIP, by which a document of an office program is known; nothing in it is unpacked.

/// How a ZIP begins that has something in it.
pub(super) const START: &[u8] = b"PK\x03\x04";

/// The most names that are looked through; a letter has some twenty.
const MOST: usize = 10_000;

fn number(bytes: &[u8], at: usize, width: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(width)?)?;
    bytes.iter().rev().try_fold(0_usize, |sum, byte| sum.checked_mul(256)?.checked_add(usize::from(*byte)))
}

/// The names in the list at its end; `None` when there is no such list, or it does not hold together.
/// Source: PKWARE, *.ZIP File Format Specification* 6.3, 4.3.12 and 4.3.16.
pub(super) fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let tail = bytes.len().saturating_sub(65_557);
    let end = tail + bytes[tail..].windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let (count, mut at) = (number(bytes, end + 10, 2)?, number(bytes, end + 16, 4)?);
    let mut names = Vec::new();
    for _ in 0..count.min(MOST) {
        if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, said) =
            (number(bytes, at + 28, 2)?, number(bytes, at + 30, 2)?, number(bytes, at + 32, 2)?);
        names.push(bytes.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + said;
    }
    Some(names)
}

/// What stands in the first file where it is called `mimetype` and not packed: so a document says what it is.
/// Source: OASIS, *Open Document Format* 1.3 part 2, 3.3.
pub(super) fn mimetype(bytes: &[u8]) -> Option<&[u8]> {
    let plain = number(bytes, 8, 2)? == 0;
    let (name, extra) = (number(bytes, 26, 2)?, number(bytes, 28, 2)?);
    let named = bytes.get(30..30 + name)? == b"mimetype";
    if !plain || !named {
        return None;
    }
    let rest = bytes.get(30 + name + extra..)?;
    let end =
        rest.iter().take(100).position(|byte| !(byte.is_ascii_alphanumeric() || b"/.-+".contains(byte)))?;
    // The next part of the ZIP begins with PK.
    Some(rest[..end].strip_suffix(b"PK").unwrap_or(&rest[..end]))
}
