// SPDX-License-Identifier: MPL-2.0
//! The controlled words of the catalogue: phases, themes, partner kinds, how far an initiative is, what is known of it.

use kernel::text_enum;

text_enum! {
    /// Which part of the way an initiative belongs to (*fase*, A-01).
    pub enum Phase ("initiative-phase") {
        /// *Ny i Danmark*.
        NewInDenmark = "new-in-denmark",
        /// *Livet i Danmark*.
        LifeInDenmark = "life-in-denmark",
        /// *Repatriering*.
        Repatriation = "repatriation",
    }
}

text_enum! {
    /// What an initiative is about (*tema*); the six of KL's catalogue (K-02) and five more.
    pub enum Theme ("initiative-theme") {
        /// *Modtagelse*.
        Reception = "reception",
        /// *Boligplacering*.
        Housing = "housing",
        /// *Civilsamfund*.
        CivilSociety = "civil-society",
        /// *Veje til beskæftigelse og uddannelse*.
        EmploymentAndEducation = "employment-and-education",
        /// *Sundhed*.
        Health = "health",
        /// *Særlige indsatser*, such as for unaccompanied children.
        SpecialEfforts = "special-efforts",
        /// *Dansk*.
        Danish = "danish",
        /// *Børn og unge*.
        ChildrenAndYouth = "children-and-youth",
        /// *Familier*.
        Families = "families",
        /// *Samarbejde og organisering*.
        Cooperation = "cooperation",
        /// *Repatriering*.
        Repatriation = "repatriation",
    }
}

text_enum! {
    /// How far an initiative is (*status*, K-03).
    pub enum InitiativeStatus ("initiative-status") {
        /// *Idé*.
        Idea = "idea",
        /// *Afprøves*.
        Pilot = "pilot",
        /// *I drift*.
        Running = "running",
        /// *Evalueret*.
        Evaluated = "evaluated",
        /// *Stoppet*.
        Stopped = "stopped",
    }
}

text_enum! {
    /// Who takes part besides the municipality's own department (*partner*, K-04).
    pub enum PartnerKind ("partner-kind") {
        /// *Frivillige*.
        Volunteers = "volunteers",
        /// *Foreninger*.
        Associations = "associations",
        /// *Interesseorganisationer* (B-39).
        InterestOrganisations = "interest-organisations",
        /// *Flygtningegrupper* (K-07).
        RefugeeGroups = "refugee-groups",
        /// *Humanitære organisationer*.
        Humanitarian = "humanitarian",
        /// *Højskoler*.
        FolkHighSchools = "folk-high-schools",
        /// *Ungdomsskoler*.
        YouthSchools = "youth-schools",
        /// *Erhvervsliv*.
        Business = "business",
        /// *Læger*.
        Doctors = "doctors",
        /// *Sprogcenter*.
        LanguageCentre = "language-centre",
        /// *Uddannelsesinstitutioner*.
        Education = "education",
        /// *Skoler og dagtilbud*.
        Schools = "schools",
        /// *Boligorganisationer*.
        Housing = "housing",
        /// *Andre forvaltninger og myndigheder*.
        Authorities = "authorities",
    }
}

text_enum! {
    /// How many live in the municipality of an initiative (*kommunens størrelse*, K-03).
    pub enum TownSize ("town-size") {
        /// Fewer than 30,000.
        Small = "small",
        /// 30,000 to 60,000.
        Medium = "medium",
        /// 60,000 to 100,000.
        Large = "large",
        /// More than 100,000.
        City = "city",
        /// Several municipalities.
        Several = "several",
    }
}

text_enum! {
    /// A dimension of the declaration of knowledge (*vidensdeklaration*).
    pub enum Dimension ("evidence-dimension") {
        /// *Målgruppe*.
        TargetGroup = "target-group",
        /// *Metode*.
        Method = "method",
        /// *Implementering*.
        Implementation = "implementation",
        /// *Effekt*.
        Effect = "effect",
        /// *Økonomi*.
        Economy = "economy",
    }
}

text_enum! {
    /// How much is known in one dimension: A most, D least.
    pub enum Grade ("evidence-grade") {
        /// Well documented.
        A = "a",
        /// Documented.
        B = "b",
        /// Partly documented.
        C = "c",
        /// Not documented.
        D = "d",
    }
}

text_enum! {
    /// What a figure rests on (*talgrundlag*); the word effect belongs to the last alone.
    pub enum FigureKind ("figure-kind") {
        /// Counted once (*opgørelse*).
        Level = "level",
        /// What was aimed at (*mål*).
        Target = "target",
        /// What was expected when it was written (*forventet*).
        Expected = "expected",
        /// Before and after (*før og efter*), with nobody to compare with.
        BeforeAfter = "before-after",
        /// What somebody thinks (*vurdering*).
        Survey = "survey",
        /// Measured against a comparison group (*sammenligningsgruppe*).
        ComparisonGroup = "comparison-group",
    }
}

text_enum! {
    /// What a figure counts (*enhed*).
    pub enum FigureUnit ("figure-unit") {
        /// A number of something.
        Count = "count",
        /// Per cent.
        Percent = "percent",
        /// Kroner.
        Kroner = "kroner",
        /// Months.
        Months = "months",
        /// Years of age.
        Years = "years",
        /// Hours.
        Hours = "hours",
    }
}

text_enum! {
    /// How it went where somebody else tried it (*vurdering fra en kommune*, K-13).
    pub enum Rating ("initiative-rating") {
        /// *Virkede godt hos os*.
        Well = "well",
        /// *Virkede delvist hos os*.
        Partly = "partly",
        /// *Virkede ikke hos os*.
        Not = "not",
        /// *For tidligt at sige*.
        TooEarly = "too-early",
    }
}

crate::coded!(
    Dimension,
    FigureKind,
    FigureUnit,
    Grade,
    InitiativeStatus,
    PartnerKind,
    Phase,
    Rating,
    Theme,
    TownSize,
);
