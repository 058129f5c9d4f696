# SPDX-License-Identifier: MPL-2.0
"""A large catalogue and a full calendar: invented entries, activities and sessions, and how fast both are searched."""

import random
import urllib.parse
from datetime import timedelta

import generate
from house import House

ENTRIES, ACTIVITIES, SESSIONS = 5_000, 500, 50_000
CLIENTS = (1, 8)
# A search is looked at from a page for anybody: nobody is logged in.
NOBODY = "bench=1"

KINDS = {
    "initiative": "name phase theme status status_reason summary target_group problem method partner_kind source_title "
                  "source_publisher source_year contact_function confirmed_on published",
    "activity": "name activity_status description venue contact_name contact_phone published activity_type takes_names "
                "held_in also_held_in",
    "activity-session": "activity held_on from_clock until_clock held_in topic cancelled",
}

WHAT = "Sprogcafé Lektiecafé Cykelskole Mentorordning Kvindegruppe Fædregruppe Bytteskab Haveforening Madklub Syværksted " \
       "Svømmehold Læsegruppe Jobcafé Ungeklub Forældrekursus Familiecafé Korsang Fodboldhold Byvandring Rådgivning".split()
FOR = "nyankomne unge mødre fædre familier ukrainere flygtninge naboer børn ældre".split()
HOW = "med frivillige, på biblioteket, i boligområdet, på skolen, hos virksomheden, med tolk, om aftenen, i weekenden, " \
      "med børnepasning, på sprogcentret".split(", ")
PLACES = [f"{place} {number}" for place in ("Biblioteket", "Beboerhuset", "Skolen", "Kulturhuset", "Hallen")
          for number in range(1, 9)]
LANGUAGES = ["da", "en", "ar", "uk", "ti", "fa", "so"]
TYPES = "language-cafe homework-cafe open-counselling role-models sport-and-associations parent-course other".split()
THEMES = "housing danish employment-and-education families health civil-society".split()


def write(folder, today):
    """The package: every line from the same numbers."""
    generate.KINDS.update(KINDS)
    generate.OF_THE_HOUSE.update(KINDS)
    package = generate.Package(folder, list(KINDS))
    chance = random.Random(545)
    one = chance.choice
    for at in range(ENTRIES):
        what, audience, how = one(WHAT), one(FOR), one(HOW)
        package.add(
            "initiative", f"{what} for {audience} {how} {at}", "life-in-denmark", one(THEMES), "running", "I drift.",
            f"{what}, hvor {audience} mødes {how} en gang om ugen og taler dansk.", f"Voksne {audience}",
            f"Mange {audience} kender ingen at tale dansk med.", f"En aften om ugen {how}, to frivillige hver gang.",
            "volunteers", f"Notat {at}", "Målekøbing Kommune", 2024, "Frivilligkoordinatoren", today, "true")
    activities = [
        package.add("activity", f"{one(WHAT)} {at}", "running", f"Kom og vær med {one(HOW)}.", one(PLACES), "Birthe Åkjær",
                    "00 00 12 34", "true", one(TYPES), "false", one(LANGUAGES), one(LANGUAGES))
        for at in range(ACTIVITIES)]
    for at in range(SESSIONS):
        day = today + timedelta(days=chance.randrange(-400, 200))
        hour = chance.randrange(8, 20)
        package.add("activity-session", activities[at % ACTIVITIES], day, f"{hour:02}.00", f"{hour + 2:02}.00",
                    one(LANGUAGES) if chance.random() < 0.1 else None, None, "false")
    package.close("shared-life")
    return package.counts


def asked(at):
    """What somebody types: two words, now and then with a mistake."""
    what, audience = WHAT[at % len(WHAT)], FOR[at // len(WHAT) % len(FOR)]
    word = what.lower() if at % 4 else what.lower()[1:]
    return urllib.parse.quote(f"{word} {audience}")


REQUESTS = {
    "catalogue": lambda at: f"/catalogue?q={asked(at)}",
    "catalogue_filtered": lambda at: f"/catalogue?theme=civil-society&q={asked(at)}",
    "calendar": lambda at: "/calendar",
    "calendar_language": lambda at: f"/calendar?language={LANGUAGES[at % len(LANGUAGES)]}",
    "calendar_place": lambda at: f"/calendar?place={urllib.parse.quote(PLACES[at % len(PLACES)])}",
}
NAMES = {
    "catalogue": "Search of the catalogue, 5,000 entries",
    "catalogue_filtered": "The same with a filter",
    "calendar": "The calendar, 50,000 sessions",
    "calendar_language": "The calendar in one language",
    "calendar_place": "The calendar of one place",
}
GOAL_MS = 20.0


def measure(args, out, run, log):
    """Fills a house of its own and asks it: how long an answer takes, with one client and with several."""
    log("the catalogue and the calendar")
    house = House(args.binary, out, 1)
    house.database = house.folder / "house-shared-life.sqlite"
    house.found()
    counts = write(house.folder / "package-shared-life", house.today)
    imported = {"rows": sum(counts.values()), **house.run("import", house.folder / "package-shared-life")}
    server = run(house)
    try:
        measured = {}
        for kind, path in REQUESTS.items():
            requests = [("GET", path(at), NOBODY, "") for at in range(400)]
            status, _, text = server.get(requests[0][1])
            if status != 200 or not any(mark in text for mark in ("day-list", "class=\"panel")):
                raise SystemExit(f"{kind}: {requests[0][1]} answered {status}: {text[:500]}")
            server.load(requests, 1, 1)
            measured[kind] = [server.load(requests, count, args.seconds) for count in CLIENTS]
            log(f"  {kind}: " + ", ".join(f"{one['clients']} clients p50 {one['p50_ms']} ms, p99 {one['p99_ms']} ms"
                                          for one in measured[kind]))
        return {"import": imported, "requests": measured}
    finally:
        server.stop()
