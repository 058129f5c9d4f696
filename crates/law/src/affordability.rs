// SPDX-License-Identifier: MPL-2.0
//! Whether a household can pay a home: rent and utilities less housing benefit against what is left after tax.
//!
//! Housing benefit (*boligsikring*) is simplified: no savings, no children's income, no disability, a whole month. The
//! authority, Udbetaling Danmark, settles the amount. A number that is not known for the day is never guessed.

use crate::{
    Param, RuleBook,
    money::{Money, Rates, stay},
};
use jiff::civil::Date;
use kernel::text_enum;

mod rates;

pub use rates::{LivingRate, shipped};

text_enum! {
    /// A number of the table that a household's economy is reckoned by (*sats*).
    pub enum Living ("rate-of") {
        /// Benefit before tax a month for somebody alone.
        Single = "single",
        /// Benefit for a single parent, supplements included.
        SingleParent = "single-parent",
        /// Benefit for each of a couple without children.
        Couple = "couple",
        /// Benefit for each of a couple with children.
        CoupleParent = "couple-parent",
        /// Child benefit a month for each child (*børne- og ungeydelse*), as a mean of the ages.
        ChildBenefit = "child-benefit",
        /// What an adult may have a month before tax is paid (*personfradrag*).
        TaxFree = "tax-free",
        /// Tax in per cent of the rest.
        TaxPercent = "tax-percent",
        /// Housing benefit: so many per cent of the rent.
        RentPercent = "rent-percent",
        /// Housing benefit: so many per cent of the income above the limit are taken off.
        IncomePercent = "income-percent",
        /// The yearly income above which they are taken off.
        IncomeLimit = "income-limit",
        /// How much the limit grows for each child after the first, up to four.
        IncomeLimitChild = "income-limit-child",
        /// The most housing benefit a year.
        BenefitMost = "benefit-most",
        /// What one always pays oneself a year.
        OwnShare = "own-share",
        /// Without children the benefit is at most so many per cent of the rent.
        ChildlessPercent = "childless-percent",
        /// Square metres that count for one person; of a larger home the rent counts in proportion.
        SpaceFirst = "space-first",
        /// Square metres that count for each person more.
        SpaceMore = "space-more",
        /// From four children on, the most housing benefit is so many per cent of the usual.
        LargeFamilyPercent = "large-family-percent",
        /// The most rent a year that counts; without it all of the rent counts.
        RentMost = "rent-most",
        /// What an adult is to have left a month; without it there need only be something left.
        NeedAdult = "need-adult",
        /// What a child is to have left a month.
        NeedChild = "need-child",
    }
}

/// The amounts of a temporary stay, as a table keeps them.
const STAYS: [Money; 4] = [Money::StaySingle, Money::StayCouple, Money::StayFamily, Money::StayLargeFamily];

/// The numbers that hold on a day; what is not known is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Table {
    numbers: [Option<i64>; 20],
    /// The most that is paid for a temporary stay: a single person, a couple, with children, with many of them.
    stays: [Option<i64>; 4],
    /// The number of children from which a family is a large one.
    large_family: i16,
}

impl Table {
    /// The table of a day: a municipality's own number takes the place of the one that comes along.
    #[must_use]
    pub fn on<'a>(day: Date, own: impl IntoIterator<Item = LivingRate<'a>>) -> Self {
        let mut table = Self::default().with_stays(&RuleBook::shipped(), &Rates::shipped(), day);
        for rate in shipped().into_iter().chain(own).filter(|rate| rate.holds(day)) {
            table.numbers[rate.what as usize] = Some(rate.number);
        }
        table
    }

    /// The same with what a stay may cost by a municipality's own book of rules and amounts (D13).
    #[must_use]
    pub fn with_stays(mut self, book: &RuleBook<'_>, rates: &Rates<'_>, day: Date) -> Self {
        self.large_family =
            book.on("d13-stay-payment", day).map_or(0, |rule| rule.number(Param::LargeFamily));
        let most = |money| rates.on(money, day).map(|rate| i64::from(rate.kroner));
        self.stays = STAYS.map(most);
        self
    }

    /// The most that is paid a month for a temporary stay, where it is known.
    #[must_use]
    pub fn most_for_a_stay(&self, tenants: Tenants) -> Option<i64> {
        let count = |number| usize::try_from(number).ok();
        let money = stay(count(tenants.adults)?, count(tenants.children)?, self.large_family)?;
        let at = STAYS.iter().position(|known| *known == money)?;
        self.stays[at]
    }

    /// A number of the table.
    #[must_use]
    pub const fn get(&self, what: Living) -> Option<i64> {
        self.numbers[what as usize]
    }

    fn need(&self, what: Living) -> Result<i64, Living> {
        self.get(what).ok_or(what)
    }
}

/// Who is to live there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenants {
    /// Adults.
    pub adults: i64,
    /// Children under 18.
    pub children: i64,
}

/// What they are to live in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenancy {
    /// Rent a month in kroner.
    pub rent: i64,
    /// Utilities a month in kroner.
    pub utilities: i64,
    /// Square metres, where they are known.
    pub size: Option<i64>,
    /// Whether it is let by a lease and has a kitchen, so that housing benefit can be given.
    pub leased: bool,
    /// Whether it is a temporary stay, for which no more than a maximum is paid (*midlertidigt ophold*, D13).
    pub temporary: bool,
}

/// A household's month in a home, in whole kroner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Benefits after tax and child benefit.
    pub income: i64,
    /// The rent that is paid: for a temporary stay at most the maximum.
    pub rent: i64,
    /// Utilities.
    pub utilities: i64,
    /// Housing benefit.
    pub benefit: i64,
    /// What is left of the income.
    pub left: i64,
    /// What ought to be left.
    pub needed: i64,
    /// Whether the rent is more than half of the income: housing benefit may then not be refused (integrationsloven § 12).
    pub over_half: bool,
    /// Whether the maximum for a temporary stay is what is paid.
    pub capped: bool,
}

impl Month {
    /// How much is missing; nothing or less when the home can be paid.
    #[must_use]
    pub const fn missing(&self) -> i64 {
        self.needed - self.left
    }
}

/// A household's month in a home.
///
/// # Errors
/// The first number of the table that is not known for the day.
pub fn month(table: &Table, tenants: Tenants, home: Tenancy) -> Result<Month, Living> {
    let benefit = before_tax(table, tenants)?;
    let free = table.need(Living::TaxFree)?;
    let tax = (benefit - free).max(0) * table.need(Living::TaxPercent)? / 100;
    let for_children =
        if tenants.children > 0 { tenants.children * table.need(Living::ChildBenefit)? } else { 0 };
    let income = tenants.adults * (benefit - tax) + for_children;
    let most = if home.temporary { table.most_for_a_stay(tenants) } else { None };
    let rent = most.map_or(home.rent, |most| most.min(home.rent));
    let housing = if home.leased {
        housing_benefit(table, tenants, home, benefit * tenants.adults * 12)? / 12
    } else {
        0
    };
    let need = |what| table.get(what).unwrap_or(0);
    Ok(Month {
        income,
        rent,
        utilities: home.utilities,
        benefit: housing,
        left: income - rent - home.utilities + housing,
        needed: tenants.adults * need(Living::NeedAdult) + tenants.children * need(Living::NeedChild),
        over_half: rent * 2 > income,
        capped: rent < home.rent,
    })
}

/// What each adult gets before tax.
fn before_tax(table: &Table, tenants: Tenants) -> Result<i64, Living> {
    table.need(match (tenants.adults > 1, tenants.children > 0) {
        (false, false) => Living::Single,
        (false, true) => Living::SingleParent,
        (true, false) => Living::Couple,
        (true, true) => Living::CoupleParent,
    })
}

/// From so many children on a family may get more; the words of the numbers say four, as the limit grows for three more
/// than the first.
const MANY: i64 = 4;

/// Housing benefit a year: a share of the rent less a share of the income above a limit, within its bounds.
fn housing_benefit(table: &Table, tenants: Tenants, home: Tenancy, income: i64) -> Result<i64, Living> {
    let (first, more) = (table.need(Living::SpaceFirst)?, table.need(Living::SpaceMore)?);
    let space = first + more * (tenants.adults + tenants.children - 1).max(0);
    let rent = home.rent.max(0) * 12;
    let rent = home.size.filter(|size| *size > space).map_or(rent, |size| rent * space / size);
    let rent = table.get(Living::RentMost).map_or(rent, |most| rent.min(most));
    let limit = table.need(Living::IncomeLimit)?
        + table.need(Living::IncomeLimitChild)? * (tenants.children - 1).clamp(0, 3);
    let off = (income - limit).max(0) * table.need(Living::IncomePercent)? / 100;
    let percent = if tenants.children >= MANY { table.need(Living::LargeFamilyPercent)? } else { 100 };
    let most = table.need(Living::BenefitMost)? * percent / 100;
    let mut benefit = rent * table.need(Living::RentPercent)? / 100 - off;
    benefit = benefit.min(most).min(rent - table.need(Living::OwnShare)?);
    if tenants.children == 0 {
        benefit = benefit.min(rent * table.need(Living::ChildlessPercent)? / 100);
    }
    Ok(benefit.max(0))
}
