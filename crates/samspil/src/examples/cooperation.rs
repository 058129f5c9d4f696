// SPDX-License-Identifier: MPL-2.0
//! Whom the invented municipality works with, and what it has agreed with them.

use super::{
    package::Package,
    town::{Someone, Town, days},
};
use crate::{
    activities::ActivityGuidepost,
    cases::Message,
    catalogue::PartnerKind,
    partners::{
        AgreementKind, CitizenOffer, CitizenOfferKind, CitizenOfferState, ConsultationInput,
        CooperationAgreement, InputState, LimitKind, Organisation, OrganisationContact, PartnerReferral,
        ReferralPurpose, ReferralState, SharingRule, SizeClass, TimeLimit,
    },
    record::Prose,
};
use jiff::civil::{Date, date};
use kernel::ids::OrganisationKind;

/// Organisations inside and outside the municipality, whom one calls there, and the agreements with them.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, (key, name, kind, internal, languages)) in PARTNERS.into_iter().enumerate() {
        let organisation = Organisation {
            name: name.to_owned(),
            partner_kind: kind,
            internal,
            part_of: (key == "roede-nord").then(|| package.id("hjaelpen")),
            takes_part: true,
            key_partner: at % 3 != 2,
            starts_on: date(as_of.year() - 3 - i16::try_from(at % 3).unwrap_or_default(), 1, 1),
            ends_on: None,
            contribution: CONTRIBUTIONS.get(at).map(|text| Prose((*text).to_owned())),
            spoken_languages: (!languages.is_empty()).then(|| languages.to_owned()),
            size_class: match key {
                "bageri" => Some(SizeClass::Micro),
                "lager" => Some(SizeClass::Large),
                _ => (kind == PartnerKind::Business).then_some(SizeClass::Medium),
            },
            link: None,
        };
        let id = package.id::<OrganisationKind>(key);
        package.add(key, &organisation);
        let contact = OrganisationContact {
            organisation: id,
            contact_name: CONTACTS[at % CONTACTS.len()].to_owned(),
            contact_title: Some(if internal { "Afdelingsleder" } else { "Kontaktperson" }.to_owned()),
            contact_phone: Some(format!("00 20 30 {:02}", 10 + at)),
            contact_mail: None,
        };
        package.add(&format!("kontakt-{key}"), &contact);
    }
    for (at, (party, kind, guidepost, from, until, signed)) in AGREEMENTS.into_iter().enumerate() {
        let starts_on = days(as_of, from);
        let agreement = CooperationAgreement {
            organisation: package.id(party),
            agreement_kind: kind,
            agreement_guidepost: guidepost,
            purpose: Prose("Nye familier får hjælp og netværk fra den første måned.".to_owned()),
            responsibilities: Prose(
                "Kommunen henviser og betaler lokaler. Partneren finder folk og svarer inden for to uger."
                    .to_owned(),
            ),
            responsible: package.id(if at % 2 == 0 { "koordinator" } else { "sagsbehandler" }),
            starts_on,
            ends_on: Some(days(as_of, until)),
            signed_on: signed.then(|| days(starts_on, -12)),
            review_on: Some(days(as_of, until - 120)),
            lapses: until < 0,
            agreement_document: Some(format!("Sag {}-{}", starts_on.year(), 4100 + at)),
        };
        let key = format!("aftale-{}", at + 1);
        package.add(&key, &agreement);
        if let Some(signed_on) = agreement.signed_on {
            super::papers::agreement(package, &key, signed_on, as_of);
        }
    }
    offers(package, as_of);
    inputs(package, as_of);
    settings(package, as_of);
}

/// What the municipality has decided for itself: how long things may take, and what partners are told.
fn settings(package: &mut Package, as_of: Date) {
    let limits = [
        (LimitKind::AnswerReferral, 21, 900),
        (LimitKind::AnswerReferral, 14, 300),
        (LimitKind::AnswerOffer, 14, 600),
        (LimitKind::RenewAgreement, 60, 600),
        (LimitKind::OfferFriend, 90, 800),
        (LimitKind::RenewChildCertificate, 730, 600),
    ];
    for (at, (limit_kind, days_given, ago)) in limits.into_iter().enumerate() {
        let starts_on = days(as_of, -ago);
        let source = "Ledelsen i integrationsafdelingen".to_owned();
        let limit = TimeLimit { limit_kind, days: days_given, starts_on, source };
        package.add(&format!("graense-{}", at + 1), &limit);
    }
    let told = [
        (ReferralPurpose::Leisure, "name phone language age"),
        (ReferralPurpose::Friend, "name phone language household-size"),
        (ReferralPurpose::LanguagePractice, "name phone language"),
        (ReferralPurpose::Advice, "name phone interpreter"),
    ];
    for (at, (referral_purpose, shared_fields)) in told.into_iter().enumerate() {
        let rule = SharingRule {
            referral_purpose,
            shared_fields: shared_fields.to_owned(),
            starts_on: days(as_of, -700),
            source: "Drøftet med databeskyttelsesrådgiveren".to_owned(),
        };
        package.add(&format!("deling-{}", at + 1), &rule);
    }
}

impl Town {
    /// Some are referred to a partner, and the units write to each other about them.
    pub fn with_partners(&mut self, someone: &Someone) {
        let Some(from) = someone.adult_from().filter(|_| someone.until().is_none()) else { return };
        let mut chance = self.chance("partners", &someone.key);
        let sent_on = days(from, chance.between(30, 300));
        if !chance.often(12) || self.past(sent_on).is_none() {
            return;
        }
        let (party, referral_purpose, asks) = *chance.one(&REFERRED);
        let waits = sent_on > days(self.as_of, -20);
        let state = if waits { ReferralState::Sent } else { chance.weighted(&ANSWERS) };
        let referral = PartnerReferral {
            organisation: self.package.id(party),
            referral_purpose,
            asks: Prose(asks.to_owned()),
            shared_fields: "name phone language".to_owned(),
            consented_on: Some(sent_on),
            sent_on,
            answer_by: days(sent_on, 14),
            referral_state: state,
            answered_on: (!waits).then(|| days(sent_on, 6)),
            answered_by: (!waits).then(|| CONTACTS[0].to_owned()),
            answer_reason: (state == ReferralState::Rejected).then(|| Prose("Holdet er fuldt.".to_owned())),
            ends_on: (state == ReferralState::Completed).then(|| days(sent_on, 10)),
        };
        self.file(someone, &referral);
        let to = *chance.one(&["sprogcenter", "bolig", "virksomhed"]);
        let read = sent_on < days(self.as_of, -30);
        let message = Message {
            subject: "Aftale med partneren".to_owned(),
            message_text: Prose("Borgeren er henvist. Kan det passe med jeres dage?".to_owned()),
            from_unit: Some(self.package.id("integration")),
            to_unit: Some(self.package.id(to)),
            organisation: None,
            volunteer: None,
            from_name: "Maja Sørensen".to_owned(),
            sent_on,
            answer_by: None,
            read_on: read.then(|| days(sent_on, 1)),
            read_by: read.then(|| "Signe Møller".to_owned()),
        };
        self.file(someone, &message);
    }
}

const REFERRED: [(&str, ReferralPurpose, &str); 3] = [
    ("boldklub", ReferralPurpose::Leisure, "En plads på et hold, gerne om tirsdagen."),
    ("hjaelpen", ReferralPurpose::Friend, "En venskabsfamilie i nærheden."),
    ("sprogven", ReferralPurpose::LanguagePractice, "Samtaler på dansk en gang om ugen."),
];

const ANSWERS: [(usize, ReferralState); 3] =
    [(60, ReferralState::Accepted), (30, ReferralState::Completed), (10, ReferralState::Rejected)];

/// What citizens have offered: some wait, some are answered.
fn offers(package: &mut Package, as_of: Date) {
    for (at, (kind, text, giver, ago, state, answer)) in OFFERS.into_iter().enumerate() {
        let received_on = days(as_of, -ago);
        let offer = CitizenOffer {
            citizen_offer_kind: kind,
            offer_text: Prose(text.to_owned()),
            giver_name: giver.to_owned(),
            giver_phone: Some(format!("00 40 50 {:02}", 10 + at)),
            giver_mail: None,
            consented_on: received_on,
            received_on,
            answer_by: days(received_on, 14),
            triaged_to: (state != CitizenOfferState::New).then(|| package.id("bolig")),
            citizen_offer_state: state,
            answered_on: (!answer.is_empty()).then(|| days(received_on, 6)),
            answer_text: (!answer.is_empty()).then(|| Prose(answer.to_owned())),
            volunteer: None,
        };
        package.add(&format!("borgertilbud-{}", at + 1), &offer);
    }
}

type Offered = (CitizenOfferKind, &'static str, &'static str, i64, CitizenOfferState, &'static str);

const OFFERS: [Offered; 4] = [
    (
        CitizenOfferKind::Furniture,
        "Et spisebord og seks stole, kan hentes.",
        "Gerda Bach",
        3,
        CitizenOfferState::New,
        "",
    ),
    (
        CitizenOfferKind::Room,
        "Et værelse med eget bad, fra august.",
        "Ole Fjord",
        16,
        CitizenOfferState::Triaged,
        "",
    ),
    (
        CitizenOfferKind::Time,
        "Kan læse dansk med nogen om torsdagen.",
        "Inger Toft",
        40,
        CitizenOfferState::Accepted,
        "Sprogvennerne ringer i næste uge.",
    ),
    (
        CitizenOfferKind::Furniture,
        "En brugt seng.",
        "Knud Lyng",
        60,
        CitizenOfferState::Declined,
        "Lageret er fuldt. Spørg gerne igen til efteråret.",
    ),
];

/// What actors and stakeholders have said, and what was done with it.
fn inputs(package: &mut Package, as_of: Date) {
    for (at, (by, party, text, ago, state, outcome)) in INPUTS.into_iter().enumerate() {
        let input = ConsultationInput {
            said_by: by.to_owned(),
            organisation: (!party.is_empty()).then(|| package.id(party)),
            said_on: days(as_of, -ago),
            source: "Referat i kommunens arkiv".to_owned(),
            input_text: Prose(text.to_owned()),
            initiative: (at == 0).then(|| package.id("cykelskole")),
            input_state: state,
            outcome: (!outcome.is_empty()).then(|| Prose(outcome.to_owned())),
        };
        package.add(&format!("input-{}", at + 1), &input);
    }
}

type Said = (&'static str, &'static str, &'static str, i64, InputState, &'static str);

const INPUTS: [Said; 4] = [
    (
        "Sprogvennerne",
        "sprogven",
        "Hold cykelskolen om lørdagen, så dem i arbejde kan være med.",
        120,
        InputState::Used,
        "Holdet er flyttet til lørdag.",
    ),
    (
        "Møde med kvinderådet",
        "kvinderaad",
        "Mødre mangler børnepasning, når der er danskhold om aftenen.",
        70,
        InputState::Considered,
        "",
    ),
    (
        "Integrationsrådet",
        "",
        "Velkomstmødet skal også holdes om aftenen.",
        200,
        InputState::NotUsed,
        "Der er for få om aftenen. Mødet er i stedet lagt på nettet.",
    ),
    ("Borgermøde i Nord", "", "Bussen til sprogcentret kører for sjældent.", 20, InputState::Received, ""),
];

type Partner = (&'static str, &'static str, PartnerKind, bool, &'static str);

const PARTNERS: [Partner; 16] = [
    ("hjaelpen", "Solbæk Flygtningehjælp", PartnerKind::Humanitarian, false, "arabisk, tigrinya, ukrainsk"),
    ("roede-nord", "Solbæk Flygtningehjælp, Nord", PartnerKind::Humanitarian, false, "arabisk"),
    ("boldklub", "Solbæk Boldklub", PartnerKind::Associations, false, ""),
    ("sprogven", "Sprogvennerne", PartnerKind::Volunteers, false, "arabisk, dari"),
    ("asmara", "Asmara-gruppen", PartnerKind::RefugeeGroups, false, "tigrinya"),
    ("kvinderaad", "Kvinderådet i Solbæk", PartnerKind::InterestOrganisations, false, ""),
    ("fjordhoejskole", "Fjordens Højskole", PartnerKind::FolkHighSchools, false, ""),
    ("ungdomsskole", "Solbæk Ungdomsskole", PartnerKind::YouthSchools, true, ""),
    ("bageri", "Bageriet ved Broen", PartnerKind::Business, false, ""),
    ("laegehus", "Lægehuset Torvet", PartnerKind::Doctors, false, ""),
    ("boligforening", "Solbæk Boligforening", PartnerKind::Housing, false, ""),
    ("skoleafdeling", "Skoleafdelingen", PartnerKind::Authorities, true, ""),
    ("sundhed", "Sundhedsplejen", PartnerKind::Authorities, true, ""),
    ("dagtilbud", "Dagtilbudsafdelingen", PartnerKind::Authorities, true, ""),
    ("lager", "Nordlager", PartnerKind::Business, false, ""),
    ("plejehjem", "Plejehjemmet Solgården", PartnerKind::Business, false, ""),
];

const CONTRIBUTIONS: [&str; 6] = [
    "Venskabsfamilier, lektiecafé og tøj til de første uger.",
    "Lektiecafé om torsdagen.",
    "Gratis kontingent det første år.",
    "Samtaler på dansk en gang om ugen.",
    "Viser vej i byen på tigrinya.",
    "Netværk for kvinder.",
];

const CONTACTS: [&str; 4] = ["Kirsten Holm", "Jens Aagaard", "Samira Dahl", "Poul Lyng"];

type Agreed = (&'static str, AgreementKind, ActivityGuidepost, i64, i64, bool);

/// With whom, of which kind, for which guidepost, from and until how many days from today, and whether it is signed.
const AGREEMENTS: [Agreed; 9] = [
    ("hjaelpen", AgreementKind::Cooperation, ActivityGuidepost::Community, -700, 40, true),
    ("boldklub", AgreementKind::Cooperation, ActivityGuidepost::Community, -300, 430, true),
    ("sprogven", AgreementKind::Cooperation, ActivityGuidepost::Danish, -200, 160, true),
    ("asmara", AgreementKind::Cooperation, ActivityGuidepost::Community, -20, 345, false),
    ("fjordhoejskole", AgreementKind::Cooperation, ActivityGuidepost::Education, -900, -30, true),
    ("bageri", AgreementKind::Partnership, ActivityGuidepost::Work, -250, 115, true),
    ("boligforening", AgreementKind::Allocation, ActivityGuidepost::Housing, -500, 600, true),
    ("skoleafdeling", AgreementKind::Cooperation, ActivityGuidepost::Education, -400, 330, true),
    ("sundhed", AgreementKind::Cooperation, ActivityGuidepost::Cooperation, -100, 265, true),
];
