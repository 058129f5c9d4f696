// SPDX-License-Identifier: MPL-2.0
//! Logging in and out. In a demonstration a button for each role takes the place of the password.

use super::{Ask, Frame, Reply, SESSION_COOKIE, door::App, inside, outside};
use crate::{
    error::{Error, Result},
    gate::{Gate, Role, session::LogIn},
};
use askama::Template;
use axum::{
    Router,
    http::{StatusCode, header},
    routing::{get, post},
};
use kernel::TextEnum;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "web/log_in.html")]
struct LogInPage<'a> {
    frame: Frame<'a>,
    municipalities: Vec<(i64, String)>,
    chosen: i64,
    login: String,
    fault: String,
    roles: Vec<(&'static str, &'a str)>,
}

impl LogInPage<'_> {
    fn is_chosen(&self, municipality: &i64) -> bool {
        *municipality == self.chosen
    }
}

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/login", get(outside(form)).post(outside(log_in)))
        .route("/logout", post(inside(leave)))
        .route("/api/v1/session", post(outside(token)))
}

fn form(app: &App, ask: &Ask) -> Result<Reply> {
    page(app, ask, String::new())
}

fn page(app: &App, ask: &Ask, fault: String) -> Result<Reply> {
    let w = ask.wording;
    let roles = if app.demo { Role::ALL } else { &[] };
    let page = LogInPage {
        frame: Frame::outside(ask, w.t("log-in")),
        municipalities: app.office.municipalities()?,
        chosen: ask.form.get("municipality").parse().unwrap_or_default(),
        login: ask.form.get("login").to_owned(),
        fault,
        roles: roles.iter().map(|role| (role.code(), w.word(*role))).collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn log_in(app: &App, ask: &Ask) -> Result<Reply> {
    if app.demo && !ask.form.get("demo").is_empty() {
        return demo(app, ask);
    }
    match attempt(app, ask)? {
        LogIn::Welcome(secret) => Ok(welcome(&secret)),
        LogIn::Wrong => {
            Ok(page(app, ask, ask.wording.t("log-in-wrong").to_owned())?.status(StatusCode::UNAUTHORIZED))
        }
        LogIn::Wait(minutes) => {
            let fault = ask.wording.count("log-in-wait", minutes);
            Ok(page(app, ask, fault)?.status(StatusCode::TOO_MANY_REQUESTS))
        }
    }
}

fn attempt(app: &App, ask: &Ask) -> Result<LogIn> {
    let municipalities = app.office.municipalities()?;
    let asked = ask.form.get("municipality").parse().ok();
    let municipality = asked.or_else(|| (municipalities.len() == 1).then(|| municipalities[0].0));
    let Some(municipality) =
        municipality.filter(|code| municipalities.iter().any(|(known, _)| known == code))
    else {
        return Ok(LogIn::Wrong);
    };
    let (login, password) = (ask.form.get("login").trim(), ask.form.get("password"));
    if login.len() > 200 || password.len() > 1000 {
        return Ok(LogIn::Wrong);
    }
    app.office.log_in(municipality, login, password)
}

/// One click for each role, among invented people only.
fn demo(app: &App, ask: &Ask) -> Result<Reply> {
    let role = Role::from_code(ask.form.get("demo")).ok_or(Error::Unreadable)?;
    let (municipality, account, login) = app.office.demo_account(role)?.ok_or(Error::NotFound)?;
    Ok(welcome(&app.office.begin_session(municipality, account, &login)?))
}

fn welcome(secret: &str) -> Reply {
    Reply::see("/").header(
        header::SET_COOKIE,
        &format!("{SESSION_COOKIE}={secret}; Path=/; Secure; HttpOnly; SameSite=Lax"),
    )
}

fn leave(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if let Some(session) = &ask.session {
        gate.log_out(session)?;
    }
    Ok(Reply::see("/login").header(
        header::SET_COOKIE,
        &format!("{SESSION_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
    ))
}

/// For programs: a login and password for a bearer's token.
fn token(app: &App, ask: &Ask) -> Result<Reply> {
    match attempt(app, ask)? {
        LogIn::Welcome(secret) => Ok(Reply::json(&serde_json::json!({"token": secret}))),
        LogIn::Wrong => Err(Error::Stranger),
        LogIn::Wait(minutes) => {
            let detail = ask.wording.count("log-in-wait", minutes);
            let problem = serde_json::json!({"type": "/problems/wait", "title": detail, "status": 429});
            Ok(Reply::problem(StatusCode::TOO_MANY_REQUESTS, &problem))
        }
    }
}
