// SPDX-License-Identifier: MPL-2.0
//! The rules of the house that the compiler cannot check: every word is there, and everything lies where it belongs.

use samspil::web::wording;

/// Loading panics when a file cannot be read or a key is said twice.
#[test]
fn every_language_can_be_read_and_says_no_key_twice() {
    for wording in wording::all() {
        assert!(wording.has("save"), "{}", wording.language);
    }
}
