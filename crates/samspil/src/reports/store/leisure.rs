// SPDX-License-Identifier: MPL-2.0
//! What people take part in for leisure, as far as they have agreed that it is written down (*fritid og kultur*, B-38).

use super::Everybody;
use crate::gate::Stored;
use indicators::person::Leisure;

pub(super) fn read(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, starts_on, ends_on from civic_activity
         where municipality = $1 and struck = false and consented_on is not null order by person, id",
        |person, row| person.leisure.push(Leisure { from: row.get(1), until: row.get(2) }),
    )
}
