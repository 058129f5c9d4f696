// SPDX-License-Identifier: MPL-2.0
//! The controlled words of activities: what kind it is, how far, in which language, how often, who stands behind it.

use kernel::text_enum;

text_enum! {
    /// What kind of activity it is (*aktivitetstype*); what holds for each stands in `types.toml`.
    pub enum ActivityType ("activity-type") {
        /// *Ungehold* (T-16).
        YouthTeam = "youth-team",
        /// *Kulturbazar* (T-17).
        CultureBazaar = "culture-bazaar",
        /// *Jobmesse* (T-18).
        JobFair = "job-fair",
        /// *Sprogcafé* (T-19).
        LanguageCafe = "language-cafe",
        /// *Åben rådgivning* (A-09).
        OpenCounselling = "open-counselling",
        /// *Introduktionsforløb* (A-06).
        IntroductionCourse = "introduction-course",
        /// *Kvindeprojekt* (A-15).
        WomensProject = "womens-project",
        /// *Sprogkøkken* (A-16).
        LanguageKitchen = "language-kitchen",
        /// *Branchepakke* (A-21).
        IndustryPackage = "industry-package",
        /// *Fritidsjobindsats* (A-23).
        LeisureJobs = "leisure-jobs",
        /// *Boligsocial klub*, the first of the eight of A-25.
        SocialClub = "social-club",
        /// *Lektiecafé* (A-25).
        HomeworkCafe = "homework-cafe",
        /// *Demokrati- og ungeråd* (A-25).
        YouthCouncil = "youth-council",
        /// *Rollemodeller og mentorer* (A-25).
        RoleModels = "role-models",
        /// *Sport og foreningsliv* (A-25).
        SportAndAssociations = "sport-and-associations",
        /// *Forældrenetværk, rådgivning og samtaler* (A-25).
        ParentNetwork = "parent-network",
        /// *Brandkadetter* (A-25).
        FireCadets = "fire-cadets",
        /// *Projekt- og eventforløb*, the last of the eight of A-25.
        ProjectAndEvent = "project-and-event",
        /// *Højskoleophold* (A-27).
        FolkHighSchool = "folk-high-school",
        /// *Sundhed på dit sprog* (A-32).
        HealthSession = "health-session",
        /// *Forældrekursus*.
        ParentCourse = "parent-course",
        /// *Skoleboost* (K-06).
        SchoolBoost = "school-boost",
        /// *Stærk fra Start* (K-08).
        StrongFromStart = "strong-from-start",
        /// *Sprogkufferter* (A-30).
        LanguageSuitcases = "language-suitcases",
        /// *Venskabsfamilier*.
        FriendFamilies = "friend-families",
        /// *Undervisning af medarbejdere* (A-38).
        StaffTraining = "staff-training",
        /// *Kursus for lærere* (R-10).
        TeachersCourse = "teachers-course",
        /// *Opsøgende oplysning om repatriering* (A-38): also for those the job centre never meets.
        ReturnOutreach = "return-outreach",
        /// Anything else.
        Other = "other",
    }
}

text_enum! {
    /// How far a local activity is (*aktivitetens status*).
    pub enum ActivityStatus ("activity-status") {
        /// *Planlagt*.
        Planned = "planned",
        /// *I gang*.
        Running = "running",
        /// *På pause*.
        Paused = "paused",
        /// *Afsluttet*.
        Ended = "ended",
    }
}

text_enum! {
    /// Which of the six guideposts an activity serves (*pejlemærke*, B-07).
    pub enum ActivityGuidepost ("activity-guidepost") {
        /// A home from the start.
        Housing = "housing",
        /// Danish.
        Danish = "danish",
        /// Work and self-support.
        Work = "work",
        /// Education.
        Education = "education",
        /// Leisure, culture and voluntary work.
        Community = "community",
        /// Working together.
        Cooperation = "cooperation",
    }
}
text_enum! {
    /// A language in which something is held (*sprog*), by its code in ISO 639.
    pub enum SpokenLanguage ("spoken-language") {
        /// Danish.
        Danish = "da",
        /// English.
        English = "en",
        /// Arabic.
        Arabic = "ar",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Russian.
        Russian = "ru",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Persian.
        Persian = "fa",
        /// Pashto.
        Pashto = "ps",
        /// Somali.
        Somali = "so",
        /// Kurdish.
        Kurdish = "ku",
        /// Turkish.
        Turkish = "tr",
        /// Amharic.
        Amharic = "am",
        /// Swahili.
        Swahili = "sw",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
        /// Bosnian, Croatian and Serbian.
        Bosnian = "bs",
        /// Burmese.
        Burmese = "my",
        /// Vietnamese.
        Vietnamese = "vi",
    }
}

impl SpokenLanguage {
    /// The direction it is written in, as pages say it.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic | Self::Persian | Self::Pashto => "rtl",
            _ => "ltr",
        }
    }

    /// What the language calls itself: whoever looks for it reads it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Ukrainian => "Українська",
            Self::Russian => "Русский",
            Self::Tigrinya => "ትግርኛ",
            Self::Persian => "فارسی",
            Self::Pashto => "پښتو",
            Self::Somali => "Soomaali",
            Self::Kurdish => "Kurdî",
            Self::Turkish => "Türkçe",
            Self::Amharic => "አማርኛ",
            Self::Swahili => "Kiswahili",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Bosnian => "Bosanski",
            Self::Burmese => "မြန်မာ",
            Self::Vietnamese => "Tiếng Việt",
        }
    }
}

text_enum! {
    /// How often something is held (*hvor tit*).
    pub enum Rhythm ("rhythm") {
        /// Every week on the day of the first time.
        Weekly = "weekly",
        /// Every other week.
        EveryOtherWeek = "every-other-week",
        /// Every fourth week.
        EveryFourthWeek = "every-fourth-week",
        /// Every day from Monday to Friday.
        Weekdays = "weekdays",
    }
}

text_enum! {
    /// Which part of society somebody belongs to who stands behind an activity (*sektor*, A-26).
    pub enum Sector ("sector") {
        /// The municipality.
        Municipality = "municipality",
        /// Other authorities and public institutions.
        Public = "public",
        /// Language centres and other schools.
        Education = "education",
        /// Associations and volunteers.
        CivilSociety = "civil-society",
        /// Companies.
        Business = "business",
        /// Housing associations.
        Housing = "housing",
    }
}

crate::coded!(ActivityGuidepost, ActivityStatus, ActivityType, Rhythm, Sector, SpokenLanguage);
