// SPDX-License-Identifier: MPL-2.0
//! The style sheet, script, icons and fonts, built by `make web` and carried in the program itself.

use axum::{
    body::Body,
    extract::Path,
    http::{Response, StatusCode, header},
};

#[derive(rust_embed::RustEmbed)]
#[folder = "../../web/dist"]
struct Files;

/// One of them.
pub async fn file(Path(name): Path<String>) -> Response<Body> {
    let Some(file) = Files::get(&name) else {
        return Response::builder()
            .status(StatusCode::NOT_FOUND)
            .body(Body::empty())
            .expect("a plain answer");
    };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    Response::builder()
        .header(header::CONTENT_TYPE, kind)
        .header(header::CACHE_CONTROL, "public, max-age=3600")
        .body(Body::from(file.data.into_owned()))
        .expect("an answer with a file")
}
