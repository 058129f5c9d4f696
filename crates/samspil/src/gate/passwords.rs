// SPDX-License-Identifier: MPL-2.0
//! Passwords: only a slow, salted hash of them is ever kept (argon2id).

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};

/// The hash to keep of a password.
pub(super) fn hash(password: &str) -> String {
    Argon2::default().hash_password(password.as_bytes()).expect("argon2 takes any password").to_string()
}

/// Whether this is the password that was hashed.
pub(super) fn fits(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}
