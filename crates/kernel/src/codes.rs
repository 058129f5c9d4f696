// SPDX-License-Identifier: MPL-2.0
//! The code lists of the work: groups, grounds, benefits, offers, Danish tracks and exams.

use crate::text_enum;

text_enum! {
    /// Which group a person belongs to in the programme (*personkreds*); decides the takeover rule.
    pub enum Group ("group") {
        /// Refugee (*flygtning*, udlændingeloven §§ 7, 9b, 9c, 9e).
        Refugee = "refugee",
        /// Quota refugee (*kvoteflygtning*, udlændingeloven § 8).
        QuotaRefugee = "quota-refugee",
        /// Family-reunified to a refugee (*familiesammenført til flygtning*).
        ReunifiedToRefugee = "reunified-to-refugee",
        /// Family-reunified to others (*familiesammenført til andre*).
        ReunifiedToOthers = "reunified-to-others",
        /// Displaced from Ukraine (*fordrevet fra Ukraine*, særloven).
        DisplacedFromUkraine = "ukraine",
        /// Unaccompanied minor (*uledsaget mindreårig*).
        UnaccompaniedMinor = "unaccompanied-minor",
    }
}

impl Group {
    /// Whether the person came as family of somebody who already lives here.
    #[must_use]
    pub const fn is_reunified(self) -> bool {
        matches!(self, Self::ReunifiedToRefugee | Self::ReunifiedToOthers)
    }
}

text_enum! {
    /// The paragraph of udlændingeloven or the special acts that a residence permit stands on (*opholdsgrundlag*).
    pub enum Ground ("ground") {
        /// UDL § 7 stk. 1: convention refugee.
        S7_1 = "7-1",
        /// UDL § 7 stk. 2: protection status.
        S7_2 = "7-2",
        /// UDL § 7 stk. 3: temporary protection.
        S7_3 = "7-3",
        /// UDL § 8 stk. 1: quota refugee.
        S8_1 = "8-1",
        /// UDL § 8 stk. 2: quota refugee.
        S8_2 = "8-2",
        /// UDL § 8 stk. 3: quota refugee.
        S8_3 = "8-3",
        /// UDL § 9 stk. 1 nr. 1: spouse, reunified to a refugee.
        S9_1_1Refugee = "9-1-1-refugee",
        /// UDL § 9 stk. 1 nr. 1: spouse, reunified to somebody else.
        S9_1_1Other = "9-1-1-other",
        /// UDL § 9 stk. 1 nr. 2: child, reunified to a refugee.
        S9_1_2Refugee = "9-1-2-refugee",
        /// UDL § 9 stk. 1 nr. 2: child, reunified to somebody else.
        S9_1_2Other = "9-1-2-other",
        /// UDL § 9 b: humanitarian.
        S9b = "9b",
        /// UDL § 9 c stk. 1: exceptional reasons.
        S9c1 = "9c-1",
        /// UDL § 9 c stk. 2: cannot be returned.
        S9c2 = "9c-2",
        /// UDL § 9 c stk. 3: unaccompanied minor.
        S9c3 = "9c-3",
        /// UDL § 9 e: Kosovo (historic).
        S9e = "9e",
        /// The special act on displaced persons from Ukraine, § 1.
        Ukraine1 = "ua-1",
        /// The special act on displaced persons from Ukraine, § 2.
        Ukraine2 = "ua-2",
        /// The special act on persons who assisted Danish authorities in Afghanistan.
        Afghanistan = "af",
    }
}

text_enum! {
    /// What a list of the ministry says about an area (*områdestatus*, almenboligloven § 61 a).
    pub enum AreaStatus ("area-status") {
        /// On no list.
        None = "none",
        /// *Forebyggelsesområde*.
        Prevention = "prevention",
        /// *Udsat boligområde*.
        Vulnerable = "vulnerable",
        /// *Parallelsamfund*.
        Parallel = "parallel",
        /// *Omdannelsesområde*.
        Transformation = "transformation",
    }
}

impl AreaStatus {
    /// Whether it is an *udsat boligområde*: a *parallelsamfund* and an *omdannelsesområde* are that too, a
    /// *forebyggelsesområde* is not.
    #[must_use]
    pub const fn is_vulnerable(self) -> bool {
        matches!(self, Self::Vulnerable | Self::Parallel | Self::Transformation)
    }
}

text_enum! {
    /// Where children spend the day (*dagtilbud og skole*).
    pub enum InstitutionKind ("institution-kind") {
        /// *Dagtilbud*.
        DayCare = "day-care",
        /// *Skole*.
        School = "school",
    }
}

text_enum! {
    /// Sex as registered; needed for the figures by sex, never derived for display.
    pub enum Sex ("sex") {
        /// Woman.
        Female = "female",
        /// Man.
        Male = "male",
        /// Not told.
        Unknown = "unknown",
    }
}

text_enum! {
    /// The maintenance a person lives on (*forsørgelsesydelse*), each valid in its own years.
    pub enum BenefitKind ("benefit-kind") {
        /// *Kontanthjælp* before the reform of 2025.
        SocialAssistance = "kontanthjaelp",
        /// *Uddannelseshjælp*.
        EducationAssistance = "uddannelseshjaelp",
        /// *Starthjælp* (historic).
        StartAssistance = "starthjaelp",
        /// *Integrationsydelse*.
        IntegrationBenefit = "integrationsydelse",
        /// *Selvforsørgelses- og hjemrejseydelse*.
        SelfSupportAndReturn = "sho-ydelse",
        /// *Overgangsydelse*.
        Transition = "overgangsydelse",
        /// *Kontanthjælp, mindstesats*.
        MinimumRate = "kontanthjaelp-mindstesats",
        /// *Kontanthjælp, grundsats*.
        BasicRate = "kontanthjaelp-grundsats",
        /// *Kontanthjælp, forhøjet sats*.
        HigherRate = "kontanthjaelp-forhoejet",
        /// *Dagpenge*.
        Unemployment = "dagpenge",
        /// *Sygedagpenge*.
        Sickness = "sygedagpenge",
        /// *Barselsdagpenge*.
        Parental = "barselsdagpenge",
        /// *Statens uddannelsesstøtte*.
        StudentGrant = "su",
        /// Supported by the spouse, no benefit.
        Spouse = "aegtefaelle",
    }
}

text_enum! {
    /// The track of Danish education (*danskuddannelse*).
    pub enum Track ("track") {
        /// DU1: no or weak literacy in the Latin alphabet.
        Du1 = "du1",
        /// DU2: short schooling.
        Du2 = "du2",
        /// DU3: middle or long schooling.
        Du3 = "du3",
    }
}

text_enum! {
    /// A final Danish exam (*prøve*).
    pub enum ExamKind ("exam-kind") {
        /// Prøve i Dansk 1.
        Pd1 = "pd1",
        /// Prøve i Dansk 2.
        Pd2 = "pd2",
        /// Prøve i Dansk 3.
        Pd3 = "pd3",
        /// Studieprøven.
        Study = "sp",
        /// Danskprøve på A1-niveau.
        A1 = "a1",
        /// Danskprøve på A2-niveau.
        A2 = "a2",
    }
}

impl ExamKind {
    /// Whether passing this exam completes the track: DU1 by PD1, DU2 by PD2, DU3 by PD3 or Studieprøven.
    #[must_use]
    pub const fn completes(self, track: Track) -> bool {
        matches!(
            (self, track),
            (Self::Pd1, Track::Du1) | (Self::Pd2, Track::Du2) | (Self::Pd3 | Self::Study, Track::Du3)
        )
    }
}

text_enum! {
    /// What an offer points at; needed for the share of company- or education-oriented effort (B-27).
    pub enum Orientation ("orientation") {
        /// *Virksomhedsrettet*.
        Company = "company",
        /// *Uddannelsesrettet*.
        Education = "education",
        /// *Øvrig*.
        Other = "other",
    }
}

text_enum! {
    /// The kind of an offer (*tilbud*, integrationsloven § 23 ff.).
    pub enum OfferKind ("offer-kind") {
        /// § 23 a nr. 1: short guidance and clarification.
        Guidance = "guidance",
        /// § 23 a nr. 2: specially organised course.
        SpecialCourse = "special-course",
        /// § 23 a nr. 3: ordinary education.
        OrdinaryEducation = "ordinary-education",
        /// § 23 a nr. 4: special upskilling to use a qualification.
        Upskilling = "upskilling",
        /// § 23 a nr. 5: preparatory course for company offers.
        Preparatory = "preparatory",
        /// § 23 b: company internship (*virksomhedspraktik*).
        Internship = "internship",
        /// § 23 b: utility work (*nytteindsats*).
        UtilityWork = "utility-work",
        /// § 23 c: wage subsidy in a private company.
        WageSubsidyPrivate = "wage-subsidy-private",
        /// § 23 c: wage subsidy with a public employer.
        WageSubsidyPublic = "wage-subsidy-public",
        /// § 23 d: mentor.
        Mentor = "mentor",
        /// § 24: special folk high school stay, 18-29 years.
        FolkHighSchool = "folk-high-school",
        /// Small jobs and ordinary hours beside the programme (*småjob*).
        SmallJob = "small-job",
        /// *Nyttejob* under the work duty.
        UtilityJob = "utility-job",
        /// LAB § 105 b: an activity under the work duty (*arbejdspligt*).
        WorkDuty = "work-duty",
        /// A module of an industry package (*branchepakke*).
        IndustryPackage = "industry-package",
        /// IGU (*integrationsgrunduddannelse*); not an offer in the Act's own sense.
        Igu = "igu",
        /// After-school job (*fritidsjob*).
        LeisureJob = "leisure-job",
        /// Voluntary work.
        Voluntary = "voluntary",
    }
}

impl OfferKind {
    /// What this kind of offer points at unless the caseworker says otherwise.
    #[must_use]
    pub const fn orientation(self) -> Orientation {
        match self {
            Self::Internship
            | Self::UtilityWork
            | Self::WageSubsidyPrivate
            | Self::WageSubsidyPublic
            | Self::SmallJob
            | Self::UtilityJob
            | Self::IndustryPackage
            | Self::Igu
            | Self::LeisureJob => Orientation::Company,
            Self::OrdinaryEducation | Self::Upskilling | Self::FolkHighSchool => Orientation::Education,
            Self::Guidance
            | Self::SpecialCourse
            | Self::Preparatory
            | Self::Mentor
            | Self::WorkDuty
            | Self::Voluntary => Orientation::Other,
        }
    }

    /// Whether it meets the duty of a first company offer: an internship or a wage subsidy (integrationsloven § 16).
    #[must_use]
    pub const fn is_company_offer(self) -> bool {
        matches!(self, Self::Internship | Self::WageSubsidyPrivate | Self::WageSubsidyPublic)
    }
}

text_enum! {
    /// How somebody is employed (*ansættelse*).
    pub enum EmploymentKind ("employment-kind") {
        /// Ordinary, unsubsidised wage work.
        Ordinary = "ordinary",
        /// With a wage subsidy.
        Subsidised = "subsidised",
        /// IGU.
        Igu = "igu",
        /// Apprentice (*elev*).
        Apprentice = "apprentice",
        /// *Fleksjob*.
        Flex = "flex",
        /// Self-employed.
        OwnBusiness = "own-business",
    }
}

text_enum! {
    /// The level of a course of education.
    pub enum EducationLevel ("education-level") {
        /// *Grundskole, 10. klasse, FGU*: preparatory.
        Preparatory = "preparatory",
        /// *Ungdomsuddannelse*: general upper secondary.
        UpperSecondary = "upper-secondary",
        /// *Erhvervsuddannelse*.
        Vocational = "vocational",
        /// *Videregående uddannelse*.
        Higher = "higher",
    }
}

text_enum! {
    /// What a student lives on during education.
    pub enum EducationBasis ("education-basis") {
        /// SU.
        StudentGrant = "su",
        /// Trainee wage (*elevløn*).
        TraineeWage = "trainee-wage",
        /// A benefit.
        Benefit = "benefit",
        /// Not known.
        Unknown = "unknown",
    }
}

text_enum! {
    /// Whether somebody is to stay in the dwelling (*midlertidig eller permanent*).
    pub enum Stay ("stay") {
        /// *Midlertidigt opholdssted*.
        Temporary = "temporary",
        /// *Permanent bolig*.
        Permanent = "permanent",
    }
}

text_enum! {
    /// What event a result subsidy is claimed for (*resultattilskud*).
    pub enum SubsidyKind ("subsidy-kind") {
        /// Ordinary job.
        Job = "job",
        /// Ordinary education.
        Education = "education",
        /// Danish test.
        DanishTest = "danish-test",
    }
}
