// SPDX-License-Identifier: MPL-2.0
//! Papers on the cases of the invented municipality, each of which says that it is invented.

use super::{
    package::Package,
    town::{Someone, Town, days, working},
};
use crate::{
    cases::{Contract, Direction, Document, DocumentKind},
    partners::AgreementFile,
    reception::Handover,
};
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    ids::{AccountId, AccountKind, AgreementKind, FiledId},
};

/// What every paper ends with.
const INVENTED: &str = "Opdigtet: papiret er skrevet af et program, og ingen af dem, det nævner, findes.";

/// A paper before it is filed.
struct Paper {
    title: &'static str,
    kind: DocumentKind,
    dated_on: Date,
    from: &'static str,
    about: Option<FiledId>,
    /// The login of whoever files it.
    by: String,
    /// How the name of its file ends, and what is in it.
    file: (&'static str, Vec<u8>),
}

impl Town {
    /// What has come by post and mail, filed by whoever carries the case or, of late, by others.
    pub fn papers(&mut self, someone: &Someone, login: &str) {
        let lately = days(self.as_of, -12);
        let by = |day: Date, other: &str| if day < lately { login } else { other }.to_owned();
        if let Some((key, day)) = self.package.last::<Handover>(&someone.key, "received_on") {
            let lines = ["Asylcenter Fjordhøj", "Overgivelse til Solbæk Kommune", &someone.name];
            let about = Some(self.package.id(&format!("handover/{key}")));
            self.paper(
                someone,
                Paper {
                    title: "Overgivelse fra asylcentret",
                    kind: DocumentKind::Handover,
                    dated_on: day,
                    from: "Asylcenter Fjordhøj",
                    about,
                    by: by(day, "modtageteam"),
                    file: ("overgivelse.pdf", pdf(&lines)),
                },
            );
        }
        let signed = self.package.last::<Contract>(&someone.key, "person_signed_on");
        if let Some((key, day)) = signed.filter(|(_, day)| *day > months_after(self.as_of, -9)) {
            let lines = ["Solbæk Kommune", "Kontrakt, underskrevet af begge parter", &someone.name];
            let about = Some(self.package.id(&format!("contract/{key}")));
            self.paper(
                someone,
                Paper {
                    title: "Kontrakten med underskrifter",
                    kind: DocumentKind::Contract,
                    dated_on: day,
                    from: "Borgeren",
                    about,
                    by: login.to_owned(),
                    file: ("kontrakt.pdf", pdf(&lines)),
                },
            );
        }
        self.mail(someone, &by);
    }

    /// A mail from the language centre.
    fn mail(&mut self, someone: &Someone, by: &dyn Fn(Date, &str) -> String) {
        let mut chance = self.chance("mail", &someone.key);
        let day = days(self.as_of, -chance.between(1, 45));
        if day < someone.taken_over || someone.gone.is_some() || !chance.often(35) {
            return;
        }
        let text = format!(
            "From: Sprogcenter Fjorden <kontor@sprogcenter.example.org>\r\n\
             To: Integrationsteamet <integration@solbaek.example.org>\r\n\
             Subject: {}\r\nDate: {}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
             Kære kollega\r\n\r\n{} er glad for holdet og mangler kun tid til at læse hjemme.\r\n\r\n{INVENTED}\r\n",
            "Status fra danskholdet",
            day.strftime("%-d %b %Y 09:15:00 +0200"),
            someone.given,
        );
        self.paper(
            someone,
            Paper {
                title: "Mail fra sprogcentret",
                kind: DocumentKind::Letter,
                dated_on: day,
                from: "Sprogcenter Fjorden",
                about: None,
                by: by(day, "koordinator"),
                file: ("mail.eml", text.into_bytes()),
            },
        );
    }

    fn paper(&mut self, someone: &Someone, paper: Paper) {
        let Paper { title, kind, dated_on, from, about, by, file: (name, bytes) } = paper;
        let file = self.package.enclose(&format!("{}-{name}", someone.key), bytes);
        let filed_by: AccountId = self.package.id::<AccountKind>(&by);
        let document = Document {
            title: title.to_owned(),
            kind,
            direction: Direction::In,
            dated_on,
            correspondent: Some(from.to_owned()),
            wall: None,
            about,
            corrects: None,
            file_name: file.path,
            file_type: file.file_type,
            file_size: file.size,
            sha256: file.sha256,
            filed_by: Some(filed_by),
            filed_on: working(dated_on, 1).min(self.as_of),
        };
        self.file(someone, &document);
    }
}

/// The file of an agreement, by the agreement's key, filed the working day after it was signed or, as of that very day, on it.
pub fn agreement(package: &mut Package, key: &str, signed_on: Date, as_of: Date) {
    let file = package.enclose(&format!("{key}.pdf"), pdf(&["Solbæk Kommune", "Samarbejdsaftale", key]));
    let record = AgreementFile {
        agreement: package.id::<AgreementKind>(key),
        title: "Aftalen med underskrifter".to_owned(),
        dated_on: Some(signed_on),
        file_name: file.path,
        file_type: file.file_type,
        file_size: file.size,
        sha256: file.sha256,
        filed_by: Some(package.id::<AccountKind>("koordinator")),
        filed_on: working(signed_on, 1).min(as_of),
    };
    package.add(&format!("{key}-fil"), &record);
}

/// A page with a few lines, as a PDF. Source: ISO 32000-1, sections 7.5 and 9.4.
fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut text = String::from("BT /F1 14 Tf 20 TL 60 780 Td");
    for line in lines.iter().chain(&["", INVENTED]) {
        text.push_str(&format!(" ({}) Tj T*", escaped(line)));
    }
    text.push_str(" ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>\nstream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = String::new();
    for (at, object) in objects.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let (start, size) = (file.len(), objects.len() + 1);
    file.push_str(&format!(
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    ));
    file.into_bytes()
}

/// A line as a PDF holds it: every letter that is not plain by its number in Latin-1, and any other as a question mark.
fn escaped(line: &str) -> String {
    let letter = |letter: char| match u32::from(letter) {
        0x20..=0x7e if !"()\\".contains(letter) => letter.to_string(),
        code @ 0x20..=0xff => format!("\\{code:03o}"),
        _ => "?".to_owned(),
    };
    line.chars().map(letter).collect()
}
