// SPDX-License-Identifier: MPL-2.0
//! A file of a cooperation agreement: the agreement as it was signed, what was added to it (*fil til en aftale*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, FileType, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::ids::{AccountId, AgreementId};

crate::record! {
    /// A file of an agreement (*fil*): it is about the cooperation, and never about a person.
    pub struct AgreementFile in "agreement_file" {
        /// The agreement.
        pub agreement: AgreementId,
        /// What it is called.
        pub title: String,
        /// The day it bears.
        pub dated_on: Option<Date>,
        /// What the file is called.
        pub file_name: String,
        /// What the file is.
        pub file_type: FileType,
        /// How many bytes it has.
        pub file_size: i64,
        /// The SHA-256 of its bytes.
        pub sha256: String,
        /// Who filed it.
        pub filed_by: Option<AccountId>,
        /// The day it was filed.
        pub filed_on: Date,
    }
}
impl Record for AgreementFile {
    const NAME: &'static str = "agreement-file";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const FILE: bool = true;
    const BY_PROGRAM: &'static [&'static str] =
        &["file_name", "file_type", "file_size", "sha256", "filed_by", "filed_on"];
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("dated_on", self.dated_on), ("filed_on", Some(self.filed_on))] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Text(self.title.clone())];
        words.extend(self.dated_on.map(Headline::Day));
        words
    }
}
