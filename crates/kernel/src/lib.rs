// SPDX-License-Identifier: MPL-2.0
//! The words everyone in the house uses: ids, code lists, periods, the Danish calendar and the CPR number.

pub mod calendar;
pub mod codes;
pub mod cpr;
pub mod ids;
pub mod period;
pub mod text_enum;

pub use ids::Id;
pub use period::Period;
pub use text_enum::TextEnum;
