// SPDX-License-Identifier: MPL-2.0
//! The door: reads a request whole, finds out who it is, runs the handler, and answers.

use super::{Ask, Form, Reply, problem, records};
use crate::{
    deadlines::rules_in_use,
    error::{Error, Result},
    gate::{Gate, Office, Wicket},
    record::{FILE_FIELD, LARGEST_FILE, SentFile},
};
use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::{
        DefaultBodyLimit, FromRequest, Multipart, RawPathParams, Request, State, multipart::MultipartError,
        rejection::RawPathParamsRejection,
    },
    http::{Method, Response, StatusCode, header},
    routing::{MethodRouter, get},
};
use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

/// The running program: the office and what was chosen when it was started.
pub struct App {
    /// The office.
    pub office: Office,
    /// Whether this is a demonstration with invented people and logins of one click.
    pub demo: bool,
}

impl App {
    /// The gate for whoever sends the request, on a page that anybody can see.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn gate_of(&self, ask: &Ask) -> Result<Option<Gate<'_>>> {
        let user =
            ask.session.as_deref().map(|session| self.office.recognise(session)).transpose()?.flatten();
        Ok(user.map(|user| self.office.gate(user)))
    }
}

/// A handler for somebody who is logged in.
pub type Inside = fn(&Gate<'_>, &Ask) -> Result<Reply>;
/// A handler for somebody outside who has opened their link; the wicket is all it gets.
pub type Visiting = fn(&Wicket<'_>, &Ask) -> Result<Reply>;
/// A handler for anybody.
pub type Outside = fn(&App, &Ask) -> Result<Reply>;

#[derive(Clone, Copy)]
enum Way {
    In(Inside),
    Out(Outside),
    Guest(Visiting),
    Document(Outside),
}

type Answer = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;
/// The named parts of an address, or that they are no letters.
type Parts = std::result::Result<RawPathParams, RawPathParamsRejection>;

/// Puts a handler behind the log-in.
pub fn inside(
    handler: Inside,
) -> impl Fn(State<Arc<App>>, Parts, Request) -> Answer + Clone + Send + Sync + 'static {
    move |State(app), parts, request| Box::pin(answer(app, parts, request, Way::In(handler)))
}

/// Puts a handler where anybody can reach it.
pub fn outside(
    handler: Outside,
) -> impl Fn(State<Arc<App>>, Parts, Request) -> Answer + Clone + Send + Sync + 'static {
    move |State(app), parts, request| Box::pin(answer(app, parts, request, Way::Out(handler)))
}

/// Puts a handler behind a personal link, whose token stands in the address; without it the code is asked for.
pub fn visiting(
    handler: Visiting,
) -> impl Fn(State<Arc<App>>, Parts, Request) -> Answer + Clone + Send + Sync + 'static {
    move |State(app), parts, request| Box::pin(answer(app, parts, request, Way::Guest(handler)))
}

/// What anybody can reach, for a handler that takes what was sent apart itself: JSON that is no form.
pub fn document(
    handler: Outside,
) -> impl Fn(State<Arc<App>>, Parts, Request) -> Answer + Clone + Send + Sync + 'static {
    move |State(app), parts, request| Box::pin(answer(app, parts, request, Way::Document(handler)))
}

/// An address where the same thing is looked at and changed.
pub fn read_and_write(look: Inside, change: Inside) -> MethodRouter<Arc<App>> {
    get(inside(look)).post(inside(change))
}

async fn answer(app: Arc<App>, parts: Parts, request: Request, way: Way) -> Response<Body> {
    let (head, body) = request.into_parts();
    let named = parts.iter().flatten().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let mut ask = Ask::head(head.method.clone(), &head.uri, &head.headers, named);
    if parts.is_err() {
        return problem::reply(&ask, None, Error::Unreadable).send();
    }
    ask.demo = app.demo;
    let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.to_owned();
    let most = match ask.path.as_str() {
        "/api/v1/catalogue/file" => crate::catalogue::LARGEST_FILE,
        _ => super::LARGEST_FORM,
    };
    if !looks(&ask.method) {
        let has_files = kind.starts_with(MULTIPART);
        // Nobody makes the house read megabytes without being known in it.
        if has_files && !is_known(&app, &ask).await {
            return problem::reply(&ask, None, Error::Stranger).send();
        }
        let read = if has_files && records::carry_files(&ask.path) {
            form_with_file(&mut ask, Request::from_parts(head, body)).await
        } else if has_files {
            files(&mut ask, Request::from_parts(head, body)).await
        } else {
            let too_large = body.size_hint().lower() > most as u64;
            match to_bytes(body, most).await {
                Err(_) if too_large => Err(Error::TooLarge),
                Err(_) => Err(Error::Unreadable),
                Ok(bytes) if bytes.is_empty() => Ok(()),
                Ok(bytes) if matches!(way, Way::Document(_)) => {
                    ask.document = bytes.to_vec();
                    Ok(())
                }
                Ok(bytes) if kind.starts_with("application/json") => {
                    Form::json(&bytes).map(|form| ask.form = form)
                }
                Ok(bytes) => {
                    ask.form = Form::decode(&bytes);
                    Ok(())
                }
            }
        };
        if let Err(error) = read {
            return problem::reply(&ask, None, error).send();
        }
    }
    let language = ask.wording;
    let broken = || {
        eprintln!("a handler broke down; nothing of what it did was kept");
        Reply::of("text/plain; charset=utf-8", language.t("problem-ours").as_bytes().to_vec())
            .status(StatusCode::INTERNAL_SERVER_ERROR)
    };
    match Place::taken(&app, &ask) {
        Some(_place) => {
            catch_unwind(AssertUnwindSafe(|| handle(&app, &ask, way))).unwrap_or_else(|_| broken())
        }
        None => {
            tokio::task::spawn_blocking(move || handle(&app, &ask, way)).await.unwrap_or_else(|_| broken())
        }
    }
    .send()
}

/// How many threads see to the requests at least.
pub const THREADS: usize = 8;

/// A place among the requests that are answered on the thread that read them: handing one to another thread and back
/// costs more than most pages. Two threads always stay free to read what comes, so whatever takes long keeps nobody out.
/// Whatever waits takes no place: a change for the disk, another machine's database for the network.
struct Place;

static TAKEN: AtomicUsize = AtomicUsize::new(0);

impl Place {
    fn taken(app: &App, ask: &Ask) -> Option<Self> {
        let more = |taken| (taken < THREADS - 2).then_some(taken + 1);
        let waits = !looks(&ask.method) || !app.office.is_embedded();
        (!waits && TAKEN.fetch_update(Relaxed, Relaxed, more).is_ok()).then(|| Self)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        TAKEN.fetch_sub(1, Relaxed);
    }
}

/// How a form with files in it is sent.
const MULTIPART: &str = "multipart/form-data";
/// The most bytes of a form with a file that are read, so that one that is too large is refused beside its field with
/// nothing lost of what was typed. Only so much of it is kept that it is known to be too large.
const LARGEST_SENT: usize = 8 * LARGEST_FILE;

/// Whether somebody who is logged in sends this, asked before much of it is read.
async fn is_known(app: &Arc<App>, ask: &Ask) -> bool {
    let (app, Some(session)) = (Arc::clone(app), ask.session.clone()) else { return false };
    let known = tokio::task::spawn_blocking(move || app.office.recognise(&session));
    matches!(known.await, Ok(Ok(Some(_))))
}

/// Reads the fields of a form and the one file that goes with them.
async fn form_with_file(ask: &mut Ask, mut request: Request) -> Result<()> {
    DefaultBodyLimit::max(LARGEST_SENT).apply(&mut request);
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Error::Unreadable)?;
    let mut typed = 0;
    while let Some(mut part) = parts.next_field().await.map_err(unread)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let (is_file, mut bytes) = (name == FILE_FIELD && file.is_some(), Vec::new());
        while let Some(more) = part.chunk().await.map_err(unread)? {
            let room = LARGEST_FILE + 1 - bytes.len().min(LARGEST_FILE + 1);
            typed += if is_file { 0 } else { more.len() };
            if typed > super::LARGEST_FORM {
                return Err(Error::TooLarge);
            }
            bytes.extend_from_slice(&more[..more.len().min(room)]);
        }
        match file {
            Some(file) if is_file && !file.is_empty() => ask.form.carry(SentFile { name: file, bytes }),
            Some(_) => {}
            None => ask.form.set(&name, String::from_utf8(bytes).map_err(|_| Error::Unreadable)?),
        }
    }
    Ok(())
}

fn unread(why: MultipartError) -> Error {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE { Error::TooLarge } else { Error::Unreadable }
}

async fn files(ask: &mut Ask, request: Request) -> Result<()> {
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Error::Unreadable)?;
    while let Some(part) = parts.next_field().await.map_err(unread)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(unread)?.to_vec();
        match file {
            Some(file) if !file.is_empty() => ask.files.push((file, bytes)),
            Some(_) => {}
            None => ask.form.set(&name, String::from_utf8(bytes).map_err(|_| Error::Unreadable)?),
        }
    }
    Ok(())
}

fn handle(app: &Arc<App>, ask: &Ask, way: Way) -> Reply {
    match way {
        Way::Out(handler) | Way::Document(handler) => {
            handler(app, ask).unwrap_or_else(|error| problem::reply(ask, None, error))
        }
        Way::Guest(handler) => {
            visit(app, ask, handler).unwrap_or_else(|error| problem::reply(ask, None, error))
        }
        Way::In(handler) => {
            let user = match ask.session.as_deref().map(|session| app.office.recognise(session)).transpose() {
                Ok(user) => user.flatten(),
                Err(error) => return problem::reply(ask, None, error),
            };
            let Some(user) = user else { return problem::reply(ask, None, Error::Stranger) };
            let gate = app.office.gate(user);
            let done = if comes_from_us(&gate, ask) { handler(&gate, ask) } else { Err(Error::ForeignForm) };
            if gate.has_changed_rules() {
                catch_up(app, gate.user.municipality);
            }
            // Nothing is shown before it is written down that it was looked at.
            match (done, gate.settle()) {
                (Ok(reply), Ok(())) => reply,
                (Err(error), _) | (_, Err(error)) => problem::reply(ask, Some(&gate), error),
            }
        }
    }
}

fn visit(app: &App, ask: &Ask, handler: Visiting) -> Result<Reply> {
    let known = ask.guest.as_deref().map(|cookie| app.office.recognise_guest(ask.part("token"), cookie));
    let Some(guest) = known.transpose()?.flatten() else { return crate::link::ask_for_code(ask) };
    let wicket = app.office.wicket(guest);
    let from_us = looks(&ask.method) || ask.form.get("csrf") == wicket.guest.csrf;
    let done = if from_us { handler(&wicket, ask) } else { Err(Error::ForeignForm) };
    wicket.settle()?;
    done
}

/// Works out anew what is due for everybody, on a thread of its own: whoever changed the rules has their answer at once.
fn catch_up(app: &Arc<App>, municipality: i64) {
    let app = Arc::clone(app);
    tokio::task::spawn_blocking(move || {
        if app.office.catch_up(municipality, rules_in_use).is_err() {
            eprintln!(
                "what is due could not be worked out anew by the changed rules; it is when the program is opened"
            );
        }
    });
}

/// Whether a request only looks.
fn looks(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Whether a change was sent from one of our own pages, or by a program with a token of its own.
fn comes_from_us(gate: &Gate<'_>, ask: &Ask) -> bool {
    looks(&ask.method)
        || ask.bearer
        || ask.form.get("csrf") == gate.user.csrf
        || ask.csrf_header.as_deref() == Some(gate.user.csrf.as_str())
}
