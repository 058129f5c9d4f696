// SPDX-License-Identifier: MPL-2.0
//! What a rule is: where it stands, when it is in force, how sure we are of it, and how it counts (*regel*).

use crate::{Amendment, Fact, Facts, Number, Outcome, Param, Takeover, Trigger};
use jiff::civil::Date;
use kernel::{codes::Group, text_enum};

text_enum! {
    /// How sure we are that a rule says what the law says (*sikkerhed*).
    pub enum Certainty ("certainty") {
        /// Read in a current official text.
        Verified = "verified",
        /// Read, but in a text older than the newest amendments.
        OlderWording = "older-wording",
        /// Professional knowledge; must be checked before anyone relies on it.
        FromMemory = "from-memory",
        /// Ours; there is no official rule.
        Proposal = "proposal",
    }
}

text_enum! {
    /// How binding a deadline is.
    pub enum Weight ("deadline-weight") {
        /// At the latest, by law (*skal senest*).
        Statutory = "statutory",
        /// As far as possible, by law (*så vidt muligt*).
        Target = "target",
        /// A day we propose, so that the statutory one is kept.
        Planned = "planned",
        /// The last day on which somebody else can do something; nobody is late with it (*sidste dag*).
        LastDay = "last-day",
    }
}

text_enum! {
    /// What happens to a computed date on a weekend or public holiday.
    pub enum Rounding ("rounding") {
        /// Nothing; the date stays.
        Stays = "stays",
        /// It moves to the next working day (*førstkommende hverdag*).
        NextWorkingDay = "next-working-day",
    }
}

text_enum! {
    /// Why a rule does not apply, or a deadline ended (*begrundelse*).
    pub enum Reason ("not-applicable") {
        /// No version of the rule was in force on the day that decides.
        NotInForce = "not-in-force",
        /// Under 18 for as long as a programme can last.
        Child = "child",
        /// In an ordinary job or education without a benefit.
        Ordinary = "ordinary",
        /// The ordinary job or education is over.
        OrdinaryOver = "ordinary-over",
        /// On a benefit.
        OnBenefit = "on-benefit",
        /// Too young for it.
        TooYoung = "too-young",
        /// Not on a benefit.
        NotOnBenefit = "not-on-benefit",
        /// A concrete assessment found no need.
        NoHealthNeed = "no-health-need",
        /// The municipality may, but need not.
        Optional = "optional",
        /// The rule is for other groups.
        OtherGroup = "other-group",
        /// On parental leave.
        ParentalLeave = "parental-leave",
        /// Exempt from the programme.
        Exempt = "exempt",
        /// A final Danish exam is passed.
        DanishPassed = "danish-passed",
        /// Has turned 18.
        TurnedAdult = "turned-adult",
        /// Not of school age.
        NotSchoolAge = "not-school-age",
        /// Somebody has custody of the minor.
        HasCustody = "has-custody",
        /// Fulfils the conditions of residence and employment.
        RequirementsMet = "requirements-met",
        /// Has had a permit for five years or more.
        LongStay = "long-stay",
        /// Too short a stay, or too short on a benefit.
        NotLongEnough = "not-long-enough",
        /// The minister has suspended the deadline, and no end is set.
        Suspended = "suspended",
        /// Another municipality took over.
        Moved = "moved",
        /// Left Denmark.
        Departed = "departed",
        /// Died.
        Died = "died",
    }
}

/// How far after its trigger something is due (*frist*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// On the trigger day itself.
    SameDay,
    /// The day after so many whole calendar months; a month counts as whole only when it began after the trigger.
    WholeMonths(i16),
    /// The same day of the month, so many months later, or the last day of a shorter month.
    Months(i16),
    /// Half months: whole months as [`Span::Months`], and 15 days for a half left over.
    HalfMonths(i16),
    /// Calendar days.
    Days(i16),
    /// Working days, the trigger day not counted (*hverdage*).
    WorkingDays(u16),
}

impl Span {
    /// How many of its unit it counts.
    #[must_use]
    pub fn count(self) -> i16 {
        match self {
            Self::SameDay => 0,
            Self::WholeMonths(count) | Self::Months(count) | Self::HalfMonths(count) | Self::Days(count) => {
                count
            }
            Self::WorkingDays(count) => i16::try_from(count).unwrap_or(i16::MAX),
        }
    }

    /// The same unit, counted so many times; what was on the day itself is counted in days.
    #[must_use]
    pub fn counting(self, count: i16) -> Self {
        match self {
            Self::SameDay if count == 0 => self,
            Self::SameDay | Self::Days(_) => Self::Days(count),
            Self::WholeMonths(_) => Self::WholeMonths(count),
            Self::Months(_) => Self::Months(count),
            Self::HalfMonths(_) => Self::HalfMonths(count),
            Self::WorkingDays(_) => Self::WorkingDays(u16::try_from(count).unwrap_or(0)),
        }
    }
}

/// How a rule is worked out.
#[derive(Clone, Copy, Debug)]
pub enum Apply {
    /// It says when the municipality takes over.
    Takeover(for<'r> fn(&'r Rule<'r>, &Facts, Trigger) -> Takeover<'r>),
    /// It says by when something must be done, counted from its trigger.
    Deadline(for<'r> fn(&'r Rule<'r>, &Facts, Trigger) -> Outcome<'r>),
    /// It says under which conditions the state pays; [`crate::subsidy`] asks it.
    Money,
    /// It says what holds for the municipality and for no one person, such as the quota's days; another part asks it.
    Frame,
}

/// One dated version of a rule of the law (*regel*). It is never deleted, only ended.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// Its lasting name (`d15-contract`); all versions of a rule share it, and its wording is filed under it.
    pub id: &'static str,
    /// Where it stands, in Danish as caseworkers cite it.
    pub source: &'a str,
    /// The groups it is for.
    pub groups: &'static [Group],
    /// The fact it counts from, and whose day decides which version applies.
    pub trigger: Fact,
    /// The first day on which this version applies.
    pub valid_from: Date,
    /// The last day on which it applies; `None` while it is in force.
    pub valid_until: Option<Date>,
    /// How sure we are.
    pub certainty: Certainty,
    /// Whether a part of it is our own proposal, told in the wording `rule-<id>-open`.
    pub open: bool,
    /// How far after the trigger, for each deadline it sets, in order; an amendment counts otherwise ([`Rule::spans`]).
    pub spans: &'static [(Weight, Span)],
    /// The other numbers it judges by, each with its name; an amendment can set others ([`Rule::number`]).
    pub numbers: &'static [Number],
    /// What happens on weekends and public holidays.
    pub rounding: Rounding,
    /// The amendment that made this version; `None` for one that comes with the program.
    pub amended: Option<&'a Amendment>,
    /// How it is worked out.
    pub apply: Apply,
}

impl Rule<'_> {
    /// Whether this version applies to something that happened on the day.
    #[must_use]
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from <= on && self.valid_until.is_none_or(|until| on <= until)
    }

    /// How far after the trigger each of its deadlines is, in order, with the counts of the amendment if there is one.
    pub fn spans(&self) -> impl Iterator<Item = (Weight, Span)> {
        let mut counts = self.amended.map_or(&[][..], |amendment| &amendment.counts).iter();
        self.spans
            .iter()
            .map(move |&(weight, span)| (weight, counts.next().map_or(span, |count| span.counting(*count))))
    }

    /// The other numbers it judges by, in order, with those of the amendment if it sets them.
    pub fn numbers(&self) -> impl Iterator<Item = (Number, i16)> {
        let set = self.amended.and_then(|amendment| amendment.counts.get(self.spans.len()..));
        let mut set = set.unwrap_or_default().iter();
        self.numbers.iter().map(move |number| (*number, set.next().map_or(number.value, |value| *value)))
    }

    /// One of them; nothing where the rule does not judge by it.
    #[must_use]
    pub fn number(&self, what: Param) -> i16 {
        self.numbers().find(|(number, _)| number.what == what).map_or(0, |(_, value)| value)
    }

    /// Everything an amendment can set: the counts of the deadlines first, then the other numbers.
    #[must_use]
    pub fn counts(&self) -> Vec<i16> {
        let spans = self.spans().map(|(_, span)| span.count());
        spans.chain(self.numbers().map(|(_, value)| value)).collect()
    }

    /// Whether it says when the municipality takes over.
    #[must_use]
    pub const fn is_takeover(&self) -> bool {
        matches!(self.apply, Apply::Takeover(_))
    }
}

impl PartialEq for Rule<'_> {
    /// Two rules are the same version when name and first day are.
    fn eq(&self, other: &Self) -> bool {
        (self.id, self.valid_from) == (other.id, other.valid_from)
    }
}
impl Eq for Rule<'_> {}
