// SPDX-License-Identifier: MPL-2.0
//! How a visitor of the tests sends a form with a file, and strikes something out.

use super::{Answer, Visitor};

/// A small file of a type that may be filed.
pub const PAPER: (&str, &[u8]) = ("Papir.pdf", b"%PDF-1.7\nOpdigtet.");
const BOUNDARY: &str = "graense";

/// The fields of a JSON object as a form has them, where all of them are plain.
pub(super) fn plain(body: &serde_json::Value) -> Option<Vec<(&str, &str)>> {
    body.as_object()?.iter().map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect()
}

impl Visitor<'_> {
    /// Sends a form with a file: its name and what is in it.
    pub fn send_file(
        &self,
        method: &str,
        path: &str,
        fields: &[(&str, &str)],
        (name, content): (&str, &[u8]),
    ) -> Answer {
        let mut body = Vec::new();
        let mut part = |head: String, content: &[u8]| {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
            body.extend([head.as_bytes(), content, b"\r\n"].concat());
        };
        for (field, text) in fields {
            part(format!("name=\"{field}\""), text.as_bytes());
        }
        part(format!("name=\"file\"; filename=\"{name}\""), content);
        body.extend(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.request(method, path, &format!("multipart/form-data; boundary={BOUNDARY}"), body)
    }

    /// Strikes out what stands at an address. What a page shows before that is looked at first.
    pub fn strike(&self, own: &str, version: &str) -> Answer {
        let path = format!("{own}/strike");
        let answer = self.post_once(&path, &[("version", version)]);
        if !answer.location.contains("strike=true") {
            return answer;
        }
        let shown = self.get(&answer.location).body;
        let seen = shown.rsplit_once("name=\"seen\" value=\"").map_or("", |(_, rest)| rest);
        let seen = seen.split('"').next().unwrap_or_default();
        self.post_once(&path, &[("version", version), ("seen", seen)])
    }
}
