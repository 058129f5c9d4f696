// SPDX-License-Identifier: MPL-2.0
//! What is answered: a page, another address, JSON or a file, and the headers that keep every answer safe.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};

/// Says to our own script why something could not be done, beside the page that says it to people.
pub const PROBLEM: header::HeaderName = header::HeaderName::from_static("samspil-problem");

/// An answer.
#[derive(Debug)]
pub struct Reply {
    status: StatusCode,
    kind: &'static str,
    body: Vec<u8>,
    headers: Vec<(header::HeaderName, String)>,
}

impl Reply {
    /// A page.
    #[must_use]
    pub fn page(html: String) -> Self {
        Self::of("text/html; charset=utf-8", html.into_bytes())
    }

    /// Go there instead, with a fresh look at it.
    #[must_use]
    pub fn see(address: &str) -> Self {
        Self::of("text/plain", Vec::new()).status(StatusCode::SEE_OTHER).header(header::LOCATION, address)
    }

    /// JSON.
    #[must_use]
    pub fn json(value: &serde_json::Value) -> Self {
        Self::of("application/json", value.to_string().into_bytes())
    }

    /// A fault told as RFC 9457 has it.
    #[must_use]
    pub fn problem(status: StatusCode, value: &serde_json::Value) -> Self {
        Self::of("application/problem+json", value.to_string().into_bytes()).status(status)
    }

    /// Bytes of another kind.
    #[must_use]
    pub fn of(kind: &'static str, body: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, kind, body, headers: Vec::new() }
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: header::HeaderName, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The answer as it leaves the house.
    #[must_use]
    pub fn send(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                // Several cookies can be set at once; anything else is said once, and the handler has the last word.
                if name == header::SET_COOKIE {
                    headers.append(name, value);
                } else {
                    headers.insert(name, value);
                }
            }
        }
        response
    }
}

/// Puts on an answer what every one of them says to the browser: also on those that no handler of ours has made.
pub async fn safe(mut response: Response<Body>) -> Response<Body> {
    for (name, value) in &SAFE {
        response.headers_mut().entry(name.clone()).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// What every answer says to the browser: nothing from elsewhere, in no frame, kept in no cache.
static SAFE: [(header::HeaderName, &str); 9] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000"),
    (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];
