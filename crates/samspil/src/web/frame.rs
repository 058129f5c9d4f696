// SPDX-License-Identifier: MPL-2.0
//! What stands around every page: the municipality, the user, the menu, the language.

use super::{Ask, LANGUAGE_COOKIE, Reply, Wording, door::App, wording};
use crate::{
    error::Result,
    gate::{Action, Gate},
};
use askama::Template;
use axum::http::header;

/// A step of the way to a page.
pub struct Crumb {
    /// Where it leads; empty for the page itself.
    pub address: String,
    /// What it is called.
    pub label: String,
}

/// A point of the menu.
pub struct Point<'a> {
    /// Where it leads.
    pub address: &'static str,
    /// What it is called.
    pub label: &'a str,
    /// `page` on the page itself, `true` below it, empty elsewhere.
    pub current: &'static str,
}

/// The languages one can choose: code, name, whether it is the chosen one.
pub struct Language {
    /// Its code.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// What stands around a page.
pub struct Frame<'a> {
    /// The wording.
    pub w: &'static Wording,
    /// The page's title.
    pub title: String,
    /// The municipality's name; empty where none is known.
    pub municipality: &'a str,
    /// Who is logged in: account, name, role.
    pub user: Option<(String, &'a str, &'a str)>,
    /// What every form carries.
    pub csrf: &'a str,
    /// The menu.
    pub menu: Vec<Point<'a>>,
    /// The languages.
    pub languages: Vec<Language>,
    /// The page's own address, for coming back to it.
    pub here: String,
    /// The way to the page.
    pub crumbs: Vec<Crumb>,
    /// What has just been done, said above the page.
    pub notice: Option<String>,
    /// Whether the search field is shown.
    pub searches: bool,
    /// Whether this is a demonstration.
    pub demo: bool,
}

/// The points of the menu: address, wording, what one must be allowed to see. What is for anybody stands at the foot of each
/// page; what belongs to a point stands on its page.
const MENU: &[(&str, &str, Action)] = &[
    ("/", "menu-my-day", Action::SeeWorklist),
    ("/distribution", "menu-distribution", Action::Distribute),
    ("/tasks", "menu-tasks", Action::SeeTasks),
    ("/persons", "menu-persons", Action::SeePersons),
    ("/arrivals", "menu-arrivals", Action::SeeArrivals),
    ("/visitation", "menu-visitation", Action::RegisterVisitation),
    ("/reception", "menu-reception", Action::SeeReception),
    ("/reception/quota", "menu-quota", Action::SeeQuotas),
    ("/housing", "menu-housing", Action::SeeDwellings),
    ("/subsidies", "menu-subsidies", Action::SeeSubsidies),
    ("/activities", "menu-activities", Action::SeeActivities),
    ("/activities/health", "menu-health-sessions", Action::CountHealthSessions),
    ("/catalogue", "menu-catalogue", Action::SeeCatalogue),
    ("/partners", "menu-partners", Action::SeePartners),
    ("/volunteers", "menu-volunteers", Action::KeepVolunteers),
    ("/status", "menu-status", Action::SeeStatus),
    ("/import", "menu-import", Action::ImportData),
    ("/rules", "menu-rules", Action::KeepRules),
    ("/accounts", "menu-accounts", Action::ManageAccounts),
];

impl<'a> Frame<'a> {
    /// For somebody who is logged in.
    #[must_use]
    pub fn inside(gate: &'a Gate<'_>, ask: &Ask, title: &str) -> Self {
        let w = ask.wording;
        let menu = MENU
            .iter()
            .filter(|(.., action)| gate.may(*action))
            .map(|(address, label, _)| Point {
                address,
                label: w.t(label),
                current: current(address, &ask.path),
            })
            .collect();
        let saved = ask.query.get("saved");
        Self {
            title: title.to_owned(),
            municipality: &gate.user.municipality_name,
            user: Some((gate.user.account.to_string(), &gate.user.name, w.word(gate.user.role))),
            csrf: &gate.user.csrf,
            menu,
            notice: matches!(saved, "added" | "changed" | "struck" | "taken-over" | "handed-over")
                .then(|| w.t(&format!("saved-{saved}")).to_owned()),
            searches: gate.may(Action::SeePersons),
            ..Self::plain(ask)
        }
    }

    /// For anybody.
    #[must_use]
    pub fn outside(ask: &Ask, title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::plain(ask) }
    }

    /// The same, with the way to the page.
    #[must_use]
    pub fn under(mut self, crumbs: Vec<Crumb>) -> Self {
        let label = self.title.clone();
        self.crumbs = crumbs;
        self.crumbs.push(Crumb { address: String::new(), label });
        self
    }

    /// The same with the municipality whose page it is, where nobody is logged in.
    #[must_use]
    pub fn of(mut self, municipality: &'a str) -> Self {
        self.municipality = municipality;
        self
    }

    fn plain(ask: &Ask) -> Self {
        let w = ask.wording;
        let languages = wording::LANGUAGES
            .iter()
            .map(|(code, name)| Language { code, name, chosen: *code == w.language })
            .collect();
        Self {
            w,
            title: String::new(),
            municipality: "",
            user: None,
            csrf: "",
            menu: Vec::new(),
            languages,
            here: ask.path.clone(),
            crumbs: Vec::new(),
            notice: None,
            searches: false,
            demo: ask.demo,
        }
    }
}

fn current(address: &str, path: &str) -> &'static str {
    let is_of_status = [
        "/register/strategy",
        "/register/guidepost",
        "/register/resolution",
        "/register/measure",
        "/resolutions",
        "/departments",
        "/register/children-count",
    ]
    .iter()
    .any(|own| path.starts_with(own));
    let is_of_rules =
        ["/register/rule-change", "/register/suspension"].iter().any(|own| path.starts_with(own));
    let is_of_catalogue =
        crate::catalogue::keeps(path.trim_start_matches("/register/").split('/').next().unwrap_or_default());
    let is_of_activities = path == "/calendar"
        || path
            .strip_prefix("/register/activity")
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let is_of_catalogue = is_of_catalogue && !is_of_activities;
    let is_of_partners =
        crate::partners::keeps(path.trim_start_matches("/register/").split('/').next().unwrap_or_default());
    let is_of_volunteers =
        crate::volunteers::keeps(path.trim_start_matches("/register/").split('/').next().unwrap_or_default());
    let has_own_menu = is_of_status
        || is_of_volunteers
        || is_of_rules
        || is_of_catalogue
        || is_of_activities
        || is_of_partners
        || path.starts_with("/register/quota");
    if address == path {
        "page"
    } else if address == "/persons" && path.starts_with("/person")
        || address == "/reception/quota" && path.starts_with("/register/quota")
        || address == "/register/dwelling" && path.starts_with("/register/") && !has_own_menu
        || address == "/status" && is_of_status
        || address == "/catalogue" && is_of_catalogue
        || address == "/activities" && is_of_activities
        || address == "/partners"
            && (is_of_partners || ["/agreements", "/offers", "/consultations"].contains(&path))
        || address == "/volunteers" && is_of_volunteers
        || address == "/rules" && is_of_rules
        || address != "/" && path.starts_with(address)
    {
        "true"
    } else {
        ""
    }
}

/// Remembers the language somebody chose and goes back to where they were.
///
/// # Errors
/// None; an unknown language is Danish.
pub fn choose_language(_: &App, ask: &Ask) -> Result<Reply> {
    let language = wording::language(ask.part("language")).language;
    let back = ask.query.get("back");
    // Only an address of our own: another site's begins with `//` or a scheme, and browsers read over a tab.
    let odd = |letter: char| letter == '\\' || letter.is_control();
    let own = back.starts_with('/') && !back.starts_with("//") && !back.contains(odd);
    let back = if own { back } else { "/" };
    Ok(Reply::see(back).header(
        header::SET_COOKIE,
        &format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax"),
    ))
}

#[derive(Template)]
#[template(path = "web/accessibility.html")]
struct Accessibility<'a> {
    frame: Frame<'a>,
}

/// How accessible the pages are, and whom to tell when they are not (*tilgængelighedserklæring*).
///
/// # Errors
/// When the page cannot be made.
pub fn accessibility(app: &App, ask: &Ask) -> Result<Reply> {
    let title = ask.wording.t("accessibility-title");
    let gate = app.gate_of(ask)?;
    let frame = match &gate {
        Some(gate) => Frame::inside(gate, ask, title),
        None => Frame::outside(ask, title),
    };
    Ok(Reply::page(Accessibility { frame }.render()?))
}
