// SPDX-License-Identifier: MPL-2.0
//! A person with everything a record can refer to, and something valid to write in each field of each kind.

use crate::{
    gate::{Role, Section},
    people::UnitKind,
    record::{Kind, Owner, Spec},
    records::RecordType,
    testing::{TestHouse, Visitor},
};
use jiff::ToSpan;
use kernel::ids::PersonId;
use serde_json::{Value, json};

/// The fields of a form or a JSON object: name and text.
pub type Written = Vec<(&'static str, String)>;

/// A house in which a person is registered and referred to everybody there is.
pub struct Sample<'h> {
    pub house: &'h TestHouse,
    pub person: PersonId,
    listed: Vec<(&'static str, String)>,
}

impl<'h> Sample<'h> {
    pub fn new(house: &'h TestHouse) -> Self {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let mut sample = Self { house, person, listed: Vec::new() };
        sample.listed.push(("unit", house.unit(UnitKind::Integration).to_string()));
        sample.listed.push(("account", maja.account.to_string()));
        let colleague = house.open_account(&format!("vikar-{}", house.events()), Role::Caseworker, &[]);
        sample.listed.push(("colleague", colleague.to_string()));
        sample.listed.push(("person", maja.register("Yusuf Tesfay").to_string()));
        for (name, role) in [
            // Another than the family's own: nobody belongs to a household twice.
            ("household", Role::Coordinator),
            ("area", Role::HousingOfficer),
            ("initiative", Role::Coordinator),
            ("activity", Role::Coordinator),
            ("activity-session", Role::Coordinator),
            ("organisation", Role::Coordinator),
            ("cooperation-agreement", Role::Coordinator),
            ("suitcase", Role::Coordinator),
            ("volunteer", Role::VolunteerCoordinator),
            ("dwelling", Role::HousingOfficer),
            ("resolution", Role::Coordinator),
            ("goal", Role::Caseworker),
            ("decision", Role::Caseworker),
            ("note", Role::Caseworker),
        ] {
            let kind = crate::records::named(name).unwrap();
            let id = sample.added(&house.visitor(role), kind);
            if kind.name == "decision" {
                sample.listed.push(("filed", id.clone()));
            }
            sample.listed.push((kind.name, id));
        }
        for (kind, unit) in [
            ("danish-referral", UnitKind::LanguageCentre),
            ("referral", UnitKind::Company),
            ("referral", UnitKind::Housing),
        ] {
            let unit = house.unit(unit).to_string();
            let field = if kind == "referral" { "unit" } else { "centre" };
            let fields = [(field, unit.as_str()), ("starts_on", "2026-06-01")];
            assert_eq!(maja.post(&format!("/person/{person}/{kind}/new"), &fields).status, 303);
        }
        sample
    }

    /// Somebody who may register and correct this kind.
    pub fn keeper(&self, kind: &RecordType) -> Visitor<'h> {
        self.house.visitor(match (kind.owner, kind.section, kind.name) {
            (
                Owner::Municipality,
                _,
                "unit" | "unit-name" | "rule-change" | "suspension" | "suspension-scope" | "rate"
                | "dated-name",
            ) => Role::Administrator,
            (
                Owner::Municipality,
                _,
                "household" | "strategy" | "guidepost" | "resolution" | "measure" | "cover" | "quota"
                | "quota-basis" | "children-count",
            ) => Role::Coordinator,
            (Owner::Municipality, _, name)
                if crate::catalogue::keeps(name) || crate::activities::keeps(name) =>
            {
                Role::Coordinator
            }
            (Owner::Municipality, _, name) if crate::partners::keeps(name) => Role::Coordinator,
            (Owner::Municipality, _, name) if crate::volunteers::keeps(name) => Role::VolunteerCoordinator,
            (Owner::Municipality, ..) => Role::HousingOfficer,
            (_, Section::Progress, _) => Role::Teacher,
            _ => Role::Caseworker,
        })
    }

    /// Where the pages of a kind are.
    pub fn pages(&self, kind: &RecordType) -> String {
        match kind.owner {
            Owner::Municipality => format!("/register/{}", kind.name),
            _ => format!("/person/{}/{}", self.person, kind.name),
        }
    }

    /// Where programs find it.
    pub fn api(&self, kind: &RecordType) -> String {
        match kind.owner {
            Owner::Municipality => format!("/api/v1/register/{}", kind.name),
            _ => format!("/api/v1/persons/{}/{}", self.person, kind.name),
        }
    }

    /// Registers one as a program does and answers its id; a person is there already.
    pub fn added(&self, visitor: &Visitor<'_>, kind: &RecordType) -> String {
        if kind.owner == Owner::Itself {
            return self.person.to_string();
        }
        let answer = visitor.program("POST", &self.api(kind), &as_json(kind, &self.written(kind)));
        assert_eq!(answer.status, 201, "{} {}", kind.name, answer.body);
        text(&answer.json()["id"])
    }

    /// How many records of the kind are in use.
    pub fn kept(&self, kind: &RecordType) -> i64 {
        let table = kind.name.replace('-', "_");
        let sql = format!("select count(*) from {table} where municipality = $1 and struck = false");
        self.house.count(&sql, &[])
    }

    /// Something valid in every field that goes with the others and leaves it open to correction: a decision that was
    /// sent is not, and a birth belongs to parental leave alone; what is
    /// done about a political decision has no last day while it is planned. A message about a friendship asks for a consent, and
    /// only an offer of time leads to a volunteer.
    pub fn written(&self, kind: &RecordType) -> Written {
        let open = |spec: &&Spec| {
            let settles = [
                ("decision", "sent_on"),
                ("adaptation", "child_born_on"),
                ("claim", "documented_on"),
                ("claim", "document"),
                ("measure", "ends_on"),
                ("message", "read_on"),
                ("message", "volunteer"),
                ("citizen-offer", "volunteer"),
            ];
            let told = kind.file && kind.by_program.contains(&spec.name);
            !spec.is_correction() && !told && !settles.contains(&(kind.name, spec.name))
        };
        let fields = kind.fields.iter().filter(open);
        fields.map(|spec| (spec.name, self.valid(kind, spec))).collect()
    }

    fn valid(&self, kind: &RecordType, spec: &Spec) -> String {
        match (kind.name, spec.name) {
            ("person", "cpr") => "640390-1236".to_owned(),
            ("person", "born_on") => "1990-03-04".to_owned(),
            ("schedule-entry", "until_clock") => "12.00".to_owned(),
            ("cover", "colleague") => self.reference("colleague"),
            ("responsibility", "rule") => "d1-takeover-refugee".to_owned(),
            // A day of its own for each: two of them on the same day are in each other's way.
            (
                "enrolment" | "strategy" | "membership" | "rule-change" | "suspension" | "suspension-scope"
                | "unit-name" | "rate" | "dated-name" | "area-limit" | "criterion-weight" | "time-limit"
                | "sharing-rule" | "consent-text",
                "starts_on" | "ends_on" | "place_from",
            ) => {
                let day = jiff::civil::date(2026, 6, 1).checked_add(self.house.events().days());
                day.unwrap().to_string()
            }
            ("rule-change", "places") => "statutory-months".to_owned(),
            ("missed-deadline" | "rule-change" | "suspension-scope", "rule") => "d15-contract".to_owned(),
            ("rule-change", "counts") => "2".to_owned(),
            ("rate", "what") => "need-adult".to_owned(),
            (_, "contact_mail" | "giver_mail") => "kontakt@kommune.example".to_owned(),
            (_, "contact_phone") => "12 34 56 78".to_owned(),
            ("guidepost", "figures") => "2c 3a".to_owned(),
            // A number of its own for each, and room for a correction of it.
            ("case-file", "number") => format!("2026-7{}", self.house.events()),
            // A year of its own for each.
            ("area-listing", "listed_on") | ("children-count", "counted_on") => {
                format!("{}-09-05", 1900 + self.house.events() % 120)
            }
            ("quota" | "quota-basis", "year") => "2016".to_owned(),
            ("initiative" | "initiative-figure", "source_year" | "year") => "2019".to_owned(),
            ("activity-company", "cvr_number") => "10000009".to_owned(),
            ("activity", "capacity") => "900".to_owned(),
            // The one kind of which there can be anything: places, attendance and visits.
            ("activity", "activity_type") => "open-counselling".to_owned(),
            ("activity-session" | "activity-series", "until_clock") => "12.00".to_owned(),
            ("initiative" | "activity" | "organisation", "source_link" | "link") => {
                "https://prøve.example/side".to_owned()
            }
            ("initiative-figure", "number_text") => "33,9".to_owned(),
            ("initiative-figure", "cohort_size") => "12".to_owned(),
            ("initiative-evidence", "dimension") => self.dimension(spec),
            ("partner-referral" | "sharing-rule", "shared_fields") => "name language".to_owned(),
            ("team-member", "function") | ("activity-text", "held_in") => self.function(spec),
            _ => match spec.kind {
                Kind::Line(_) => format!("Prøve af {}", spec.name),
                Kind::Prose => format!("Flere linjer\nom {}", spec.name),
                Kind::Day => "2026-06-01".to_owned(),
                Kind::Whole => "2".to_owned(),
                Kind::Hours => "18,5".to_owned(),
                Kind::Kroner => "3500,50".to_owned(),
                Kind::Clock => "08.30".to_owned(),
                Kind::Flag | Kind::Answer => "true".to_owned(),
                Kind::Choice(_, codes) => codes()[0].to_owned(),
                Kind::Cpr => "640390-1236".to_owned(),
                Kind::Reference(list) => self.reference(list),
            },
        }
    }

    /// A word of its own for each: a function nobody has twice at the same time, a language that is not there yet.
    fn function(&self, spec: &Spec) -> String {
        let Kind::Choice(_, codes) = spec.kind else { panic!("it is a word") };
        let at = usize::try_from(self.house.events()).unwrap() % codes().len();
        codes()[at].to_owned()
    }

    /// A side of its own for each: none is described twice.
    fn dimension(&self, spec: &Spec) -> String {
        let kept = self.house.count("select count(*) from initiative_evidence where municipality = $1", &[]);
        let Kind::Choice(_, codes) = spec.kind else { panic!("a side is a word") };
        codes()[usize::try_from(kept).unwrap() % codes().len()].to_owned()
    }

    fn reference(&self, list: &str) -> String {
        self.listed.iter().find(|(known, _)| *known == list).map(|(_, id)| id.clone()).unwrap_or_default()
    }
}

/// The same with one field corrected: which, and what it said before and after.
pub fn corrected(kind: &RecordType, written: &Written) -> (Written, &'static Spec, (String, String)) {
    let is_free = |spec: &&Spec| !matches!(spec.name, "rule" | "counts" | "shared_fields");
    let is_text = |spec: &&Spec| matches!(spec.kind, Kind::Line(_) | Kind::Prose) && is_free(spec);
    let is_word = |spec: &&Spec| matches!(spec.kind, Kind::Choice(..));
    let spec = kind.fields.iter().find(is_text).or_else(|| kind.fields.iter().find(is_word)).unwrap();
    let mut written = written.clone();
    let (_, text) = written.iter_mut().find(|(name, _)| *name == spec.name).unwrap();
    let before = text.clone();
    *text = match spec.kind {
        Kind::Choice(_, codes) => codes()[1].to_owned(),
        _ => format!("{before} rettet"),
    };
    let after = text.clone();
    (written, spec, (before, after))
}

/// Whether a record of the kind is corrected where it stands, and not by a new one.
pub fn overwritten(kind: &RecordType) -> bool {
    !kind.fields.iter().any(Spec::is_correction)
}

/// The fields as a form sends them.
pub fn as_form(written: &Written) -> Vec<(&str, &str)> {
    written.iter().map(|(name, text)| (*name, text.as_str())).collect()
}

/// The fields as a program sends them: numbers and flags as such.
pub fn as_json(kind: &RecordType, written: &Written) -> Value {
    let value =
        |name: &str, text: &str| match kind.fields.iter().find(|spec| spec.name == name).map(|s| s.kind) {
            Some(Kind::Flag | Kind::Answer) => json!(text == "true"),
            Some(Kind::Whole) => json!(text.parse::<i64>().unwrap()),
            _ => json!(text),
        };
    written
        .iter()
        .map(|(name, text)| ((*name).to_owned(), value(name, text)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The text of a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// A text as it stands in a page.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}
