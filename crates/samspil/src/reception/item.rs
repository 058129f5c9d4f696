// SPDX-License-Identifier: MPL-2.0
//! What templates can put on a checklist; its wording lies with all other wording.

use kernel::text_enum;

text_enum! {
    /// A line that the house has a word for. A template that needs a new one adds it here.
    pub enum ReceptionItem ("reception-item") {
        /// A meeting before the arrival, at the asylum centre, by video or on a visit (*formøde*).
        PreArrivalMeeting = "pre-arrival-meeting",
        /// The handover form from the asylum centre (*overgivelsesskema*).
        HandoverForm = "handover-form",
        /// What the newcomer has learnt and worked with, as told at the centre.
        HandoverSkills = "handover-skills",
        /// What home and arrival must allow for, never a diagnosis.
        HandoverNeeds = "handover-needs",
        /// The dwelling is ready: bed, light, heat, kitchen.
        DwellingReady = "dwelling-ready",
        /// The keys are handed over and the home is gone through.
        Keys = "keys",
        /// The meeting on the day of arrival (*velkomstmøde*).
        WelcomeMeeting = "welcome-meeting",
        /// A walk around the town (*rundvisning*).
        Tour = "tour",
        /// Information material in the newcomer's language.
        Material = "material",
        /// Somebody who is there in the first weeks.
        VolunteerContact = "volunteer-contact",
        /// Registration of address, and a doctor.
        CprAndDoctor = "cpr-and-doctor",
        /// *MitID*, bank account and digital post.
        DigitalStart = "digital-start",
        /// The children are enrolled in school.
        SchoolEnrolment = "school-enrolment",
        /// The children have a place in day-care.
        DayCarePlace = "day-care-place",
        /// The health visitor knows of the small children.
        HealthVisitor = "health-visitor",
        /// The offer of a health assessment is explained.
        HealthAssessment = "health-assessment",
        /// The programme: contract, Danish and the way to a job.
        TopicProgramme = "topic-programme",
        /// Benefits and one's own economy.
        TopicEconomy = "topic-economy",
        /// The home: rent, house rules, neighbours.
        TopicHome = "topic-home",
        /// School and day-care.
        TopicSchool = "topic-school",
        /// Doctor, emergency, dentist.
        TopicHealth = "topic-health",
        /// Rights, duties and the equality of men and women.
        TopicRights = "topic-rights",
        /// What the special act on displaced persons from Ukraine means.
        TopicUkraine = "topic-ukraine",
        /// What the residence permit of a family-reunified person hangs on.
        TopicReunification = "topic-reunification",
        /// A temporary holder of custody is asked for (*midlertidig forældremyndighedsindehaver*).
        CustodyHolder = "custody-holder",
        /// A place to live for a child without parents.
        ChildPlacement = "child-placement",
        /// A grown-up who knows the child.
        ContactPerson = "contact-person",
        /// The lease is ready and explained (*lejekontrakt*).
        Lease = "lease",
        /// Deposit and first rent are paid (*indskud*).
        Deposit = "deposit",
        /// Housing benefit is applied for (*boligstøtte*).
        HousingBenefit = "housing-benefit",
        /// Electricity, water and heat are in the family's name.
        Utilities = "utilities",
        /// Furniture and what one cannot do without.
        Furniture = "furniture",
        /// Somebody helps on the day.
        MovingHelp = "moving-help",
        /// The home is looked through on the day of moving in (*indflytningssyn*).
        Inspection = "inspection",
        /// Waste, laundry and stairs are shown.
        HouseShown = "house-shown",
        /// The neighbours and the residents' board are met (*beboerdemokrati*).
        Neighbours = "neighbours",
        /// Shops, bus and doctor are shown.
        AroundShown = "around-shown",
        /// Faults in the home are reported.
        FaultsReported = "faults-reported",
        /// How it goes, some weeks later.
        FollowUp = "follow-up",
    }
}
crate::coded!(ReceptionItem);
