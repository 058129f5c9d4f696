// SPDX-License-Identifier: MPL-2.0
//! The file that is sent with a record: examined, told of in its fields, kept with it, and opened again (*fil*).

use super::{Walls, action, keep, of, person_of};
use crate::{
    cases::Document,
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, StoreError, Stored, Writer, files},
    record::{
        AnyRecord, Anything, FILE_FIELD, FaultKind, Faults, FileType, Kept, LARGEST_FILE, Owner, SentFile,
        store,
    },
    records::{self, RecordType},
    web::{Ask, Form, Reply, Wording, form::FieldView},
};
use axum::http::header;
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};
use std::sync::Arc;

/// The fields of a record with what the program says of its file.
pub(super) struct Filled {
    /// The fields.
    pub form: Form,
    /// What is wrong with the file.
    fault: Option<FaultKind>,
    /// A file that is right and not kept yet.
    file: Option<Arc<SentFile>>,
}

impl Filled {
    /// The fields as they were sent, and of the file what the program finds out itself. A correction without a file
    /// keeps the one that `kept` has, with who filed it and when; one that is a record of its own is filed anew.
    pub fn by(kind: &RecordType, gate: &Gate<'_>, form: &Form, kept: Option<&Anything>) -> Self {
        let mut filled = Self { form: form.clone(), fault: None, file: None };
        if !kind.file {
            return filled;
        }
        let before = kept.map(|kept| super::texts(&*kept.record)).unwrap_or_default();
        for field in kind.by_program {
            filled.form.set(field, before.get(field));
        }
        if form.file().is_some() || kept.is_none_or(|kept| kept.record.correcting(kept.id).is_some()) {
            filled.form.set("filed_by", gate.user.account.to_string());
            filled.form.set("filed_on", gate.today.to_string());
        }
        match form.file().map(|file| (file, file.examine())) {
            None if kept.is_none() => filled.fault = Some(FaultKind::Missing),
            None => {}
            Some((_, Err(fault))) => filled.fault = Some(fault),
            Some((file, Ok(sound))) => {
                let size = file.bytes.len().to_string();
                for (field, text) in [
                    ("file_name", sound.name.as_str()),
                    ("file_type", sound.file_type.code()),
                    ("file_size", &size),
                    ("sha256", &sound.sha256),
                ] {
                    filled.form.set(field, text);
                }
                filled.file = Some(Arc::clone(file));
            }
        }
        filled
    }

    /// Says what is wrong with the file, once and beside its own field.
    pub fn judge(&self, kind: &RecordType, faults: &mut Faults) {
        if let Some(fault) = &self.fault {
            faults.0.retain(|fault| !kind.by_program.contains(&fault.field));
            faults.add(FILE_FIELD, fault.clone());
        }
    }

    /// Keeps the file beside the record, in the same change.
    pub fn keep(&self, tx: &mut Writer, kind: &RecordType, at: (PersonId, RecordId)) -> Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        Ok(tx.keep_file((holder(kind, at), self.form.get("sha256")), &file.bytes)?)
    }
}

/// Beside whom the bytes are kept: the person in whose file they stand, or the record itself.
fn holder(kind: &RecordType, (person, id): (PersonId, RecordId)) -> RecordId {
    if kind.owner == Owner::Person { person.cast() } else { id }
}

/// The field in which a file is chosen. The browser forgets it when a form comes back; then that is said.
pub(super) fn field(
    w: &Wording,
    (form, faults): (&Form, &Faults),
    kept: Option<&dyn AnyRecord>,
) -> FieldView {
    let most = (LARGEST_FILE / 1024 / 1024).to_string();
    let is_new = kept.is_none();
    let again = !faults.is_empty() && form.file().is_some();
    let kept = kept.map(|kept| w.about("hint-file-kept", super::texts(kept).get("file_name")));
    let again = again.then(|| w.t("hint-file-again").to_owned());
    let hints = again.into_iter().chain(kept).chain([w.about("hint-file", &most)]);
    FieldView {
        name: FILE_FIELD,
        label: w.t("field-file").to_owned(),
        hint: hints.collect::<Vec<_>>().join(" "),
        input: "file",
        text: FileType::accepted(),
        options: Vec::new(),
        required: is_new,
        fault: faults.of(FILE_FIELD).map(|fault| w.fault(fault)),
        theirs: None,
        complete: "off",
        about: None,
    }
}

/// The files one can open from a record: its own, and those of documents that are about it; address and words.
///
/// # Errors
/// When the database cannot answer.
pub fn files(
    kind: &RecordType,
    w: &Wording,
    reader: &mut Reader,
    kept: &Anything,
) -> Stored<Vec<(String, String)>> {
    let open = |name: &str| w.about("file-open", name);
    if kind.file {
        let said = super::texts(&*kept.record);
        let own = format!("{}/file", super::address(kind, kept.person, &kept.id.to_string()));
        return Ok(vec![(own, open(said.get("file_name")))]);
    }
    let document = records::kind::<Document>();
    if !kind.leads_to.contains(&document.name) {
        return Ok(Vec::new());
    }
    let all = store::of_person::<Document>(reader, kept.person)?;
    let walls = Walls::of(all.iter().map(|one| (one.id, &one.record as &dyn AnyRecord)));
    let replaced: Vec<_> = all.iter().filter_map(|one| one.record.corrects).collect();
    let about = all.iter().filter(|one| {
        one.record.about == Some(kept.id.cast())
            && !replaced.contains(&one.id.cast())
            && reader.may(Action::See(document.section))
            && walls.let_see(reader, one.id)
    });
    let address =
        |one: &Kept<Document>| format!("{}/file", super::address(document, one.person, &one.id.to_string()));
    Ok(about.map(|one| (address(one), open(&one.record.title))).collect())
}

/// How large a file is, as people say it.
#[must_use]
pub fn size(w: &Wording, bytes: i64) -> String {
    match bytes {
        ..1024 => w.about("size-bytes", &bytes.to_string()),
        1024..1_048_576 => w.about("size-kb", &(bytes / 1024).to_string()),
        _ => w.about("size-mb", &format!("{},{}", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576)),
    }
}

/// Whether an address is one to which a file is sent with a record.
#[must_use]
pub fn carry_files(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let kind = match parts[..] {
        ["person", _, kind, _] | ["register", kind, _] => kind,
        ["api", "v1", "persons", _, kind] | ["api", "v1", "persons", _, kind, _] => kind,
        ["api", "v1", "register", kind] | ["api", "v1", "register", kind, _] => kind,
        _ => return false,
    };
    records::named(kind).is_some_and(|kind| kind.file)
}

/// The file of a record. Opening it is written down as reading the part of the file it belongs to, and so is that somebody
/// was refused at a wall.
///
/// # Errors
/// [`Error::NotFound`] when there is none for the user.
pub fn open(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let kind = of(ask)?;
    let (person, id) = (person_of(kind, ask)?, ask.id("id")?);
    if !kind.file {
        return Err(Error::NotFound);
    }
    let mut reader = super::reader(kind, gate, person, false)?;
    let kept = (kind.access.find)(&mut reader, person, id)?.ok_or(Error::NotFound)?;
    for wall in keep::walls_before(kind, &mut reader, &kept)? {
        // Behind a wall nobody learns that there is anything.
        gate.look_behind(&reader, Action::See(wall), person).map_err(|_| Error::NotFound)?;
    }
    let may_change = match action(kind, true) {
        (action, true) => reader.may(action),
        (action, false) => gate.may(action),
    };
    // What was struck out is looked at by those alone who could have struck it out.
    if kept.struck && !may_change {
        return Err(Error::NotFound);
    }
    let said = super::texts(&*kept.record);
    let bytes = bytes(&mut reader, (holder(kind, (person, id)), said.get("sha256")))?;
    drop(reader);
    if kind.owner == Owner::Person {
        gate.has_opened(person, id.cast())?;
    }
    let file_type = FileType::from_code(said.get("file_type")).ok_or(Error::NotFound)?;
    let how = if file_type.is_shown() { "inline" } else { "attachment" };
    Ok(Reply::of(file_type.media_type(), bytes)
        .header(header::CONTENT_DISPOSITION, &disposition(how, said.get("file_name")))
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"))
}

fn bytes(conn: &mut Conn, key: (RecordId, &str)) -> Result<Vec<u8>> {
    // A record is kept with its file or not at all.
    files::file(conn, key)?
        .ok_or_else(|| StoreError::Unreadable("a record has lost its file".to_owned()).into())
}

/// What the browser is told of a file's name: in plain letters for older ones, and as it is.
/// Source: RFC 6266, section 4; RFC 8187, section 3.2.
fn disposition(how: &str, name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " .-_()".contains(letter);
    let plain: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
            whole.push(char::from(byte));
        } else {
            whole.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}
