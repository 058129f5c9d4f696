// SPDX-License-Identifier: MPL-2.0
//! The feed of public activities in the form that directories of services read, and reading such a feed (Open Referral HSDS 3.1).

mod feed;
mod read;

pub use feed::{about, one, organization_of, organizations, services};
pub use read::{Counts, is_feed, receive};

use uuid::Uuid;

/// The space of all ids that follow from others in a feed; it never changes.
const SPACE: Uuid = Uuid::from_u128(0x7be0_4b3c_0d1f_4a58_b6a1_90c4_2f77_1d05);
