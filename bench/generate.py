#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Writes a package of files with invented people, as large as asked for, for `samspil import` and for the peer.

The same numbers always give the same people. Nobody in them exists.
"""

import argparse
import csv
import json
import random
from datetime import date, timedelta
from pathlib import Path

# An active case load in a Danish integration team: about 45 persons for each caseworker.
ACTIVE_PER_CASEWORKER = 45
# Whoever was taken over within the last four years is active; takeovers are spread evenly over ten.
YEARS, ACTIVE_YEARS = 10, 4

FIRST = {
    "female": "Amina Fatima Maryam Layla Zahra Nour Hanan Rania Samira Yasmin Selam Rahel Saba Feven Luwam Miriam "
              "Oksana Olena Iryna Nataliya Svitlana Halyna Kateryna Daria Shirin Parisa Mahsa Leyla Nasrin Farida "
              "Khadija Hodan Ayaan Sahra Ifrah Thida Hla Mya Nilar Sofie Ida Aya Sara Dunja Mila".split(),
    "male": "Ahmad Mohammad Omar Khaled Yusuf Ibrahim Hassan Ali Mustafa Samir Tesfay Yonas Dawit Berhane Filmon Abel "
            "Andriy Oleh Dmytro Serhiy Mykola Taras Bohdan Vasyl Reza Amir Farhad Behnam Navid Habib Abdullah "
            "Abdi Mahad Liban Guled Aung Min Zaw Kyaw Elias Adam Noah Malik Karim Bilal".split(),
}
LAST = ("Al-Hassan Haddad Khoury Nasser Mansour Saleh Darwish Hamdan Qasim Rashid Tesfaye Ghebremedhin Habtemariam "
        "Tekle Weldu Kidane Haile Shevchenko Kovalenko Bondarenko Tkachenko Kravchuk Melnyk Lysenko Marchenko "
        "Hosseini Karimi Ahmadi Rahimi Mohammadi Noori Sharifi Abdi Warsame Farah Jama Mohamud Aden Hussein Tun "
        "Htwe Lwin Oo Nguyen Demir Yilmaz Aydin Østergaard Møller Sørensen").split()
LANGUAGES = ["arabisk", "tigrinya", "ukrainsk", "farsi", "dari", "somali", "burmesisk", "kurmanji"]
GROUNDS = [("refugee", "7-1"), ("refugee", "7-2"), ("quota-refugee", "8-1"),
           ("reunified-to-refugee", "9-1-1-refugee"), ("ukraine", "ua-1")]
STREETS = "Skovvej Bakkevej Møllevej Havnegade Nørregade Kirkevej Engvej Strandvej Birkevej Stationsvej".split()
COMPANIES = ["Solbæk Plejecenter", "Nordfjord Fisk", "Køkkenet på Torvet", "Byens Renhold", "Hansens Gartneri"]
FACTS = "Samtale om praktik og dansk. Borgeren fortæller om familien, om vejen til arbejde og om hvad der er svært lige nu. "

KINDS = {
    "unit": "name kind",
    "area": "name residents",
    "dwelling": "address area kind rooms size sleeps rent accessible",
    "household": "name",
    "person": "name cpr born_on birth_uncertain sex citizenship language interpreter phone",
    "membership": "household role starts_on",
    "permit": "ground kind granted_on valid_until",
    "visitation": "group_code decided_on cpr_registered_on",
    "responsibility": "starts_on ends_on end_reason",
    "case-file": "number unit caseworker starts_on ends_on",
    "contract": "state starts_on programme_begins_on danish_hours person_signed_on municipality_signed_on "
                "declaration_signed_on interpreter",
    "goal": "unit kind words starts_on",
    "talk": "planned_on held_on form interpreter agreed repatriation_told",
    "placement": "dwelling stay decided_on starts_on ends_on",
    "danish-referral": "centre starts_on can_start_on first_lesson_on track exempt ends_on",
    "module": "track number starts_on ends_on hours test_on passed",
    "offer": "kind state provider starts_on ends_on hours",
    "employment": "kind employer occupation starts_on hours",
    "benefit": "kind starts_on ends_on",
    "health-offer": "state offered_on",
    "task": "unit what due_on done_on",
    "note": "kind happened_on facts assessment",
}
OF_THE_HOUSE = {"unit", "area", "dwelling", "household", "person"}


class Package:
    """The files, one for each kind of record."""

    def __init__(self, folder, kinds):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.files, self.rows, self.counts = {}, {}, {}
        for kind in kinds:
            self.files[kind] = open(folder / f"{kind}.csv", "w", newline="", encoding="utf-8")
            self.rows[kind] = csv.writer(self.files[kind], lineterminator="\n")
            owner = [] if kind in OF_THE_HOUSE else ["person"]
            self.rows[kind].writerow(["id", *owner, *KINDS[kind].split()])
            self.counts[kind] = 0

    def add(self, kind, *fields):
        """Adds a line; its key is the kind and a number. Kinds that were not asked for are left out."""
        if kind not in self.rows:
            return ""
        self.counts[kind] += 1
        key = f"{kind[0]}{self.counts[kind]}"
        self.rows[kind].writerow([key, *("" if field is None else field for field in fields)])
        return key

    def close(self, name):
        for file in self.files.values():
            file.close()
        resources = [{"name": kind, "path": f"{kind}.csv"} for kind in self.files]
        text = json.dumps({"name": name, "resources": resources}, indent=1)
        (self.folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")


def house(package, dwellings):
    """The units, a housing area and the dwellings."""
    units = [package.add("unit", name, kind) for name, kind in
             [("Integrationsteamet", "integration"), ("Sprogcenter Solbæk", "language-centre")]]
    area = package.add("area", "Bakken", 900)
    homes = [package.add("dwelling", f"{STREETS[at % 10]} {at // 10 + 1}", area, "public", 2 + at % 3, 55 + at % 60,
                         3 + at % 4, 4200 + at % 3000, "false") for at in range(dwellings)]
    return units, homes


class Cprs:
    """CPR numbers that nobody is given twice; the check digit is left out, as it has been for new numbers since 2007."""

    def __init__(self):
        self.used = {}

    def give(self, born, sex):
        start = 0 if born.year < 2000 else 5000
        at = self.used.get((born, sex), start + (1 if sex == "male" else 0))
        self.used[(born, sex)] = at + 2
        return f"{born:%d%m%y}-{at:04}"


def family(package, chance, world, number):
    """One household, from the visitation to the last note."""
    units, homes, cprs, today, caseworkers = world
    size = chance.choice([1, 1, 2, 3, 4, 5])
    taken_over = (today - timedelta(days=chance.randrange(40, YEARS * 365))).replace(day=1)
    active = (today - taken_over).days <= ACTIVE_YEARS * 365
    last = chance.choice(LAST)
    household = package.add("household", last)
    group, ground = chance.choice(GROUNDS)
    worker = caseworkers[number % len(caseworkers)]
    home = chance.choice(homes) if homes else ""
    for at in range(size):
        adult = at < 2
        age = chance.randrange(20, 60) if adult else chance.randrange(1, 17)
        sex = chance.choice(["female", "male"])
        born = taken_over - timedelta(days=age * 365 + chance.randrange(365))
        if chance.random() < 0.08:
            born = born.replace(month=1, day=1)
        names = [chance.choice(FIRST[sex]) for _ in range(chance.choice([1, 2]))]
        person = package.add("person", " ".join([*names, last]), cprs.give(born, sex), born, "false", sex,
                             None, chance.choice(LANGUAGES), "needed" if adult else "none",
                             f"20{chance.randrange(10**6):06}")
        said = Said(package, chance, person, taken_over, today, active)
        said.arrival(household, adult, group, ground)
        said.case(units, worker, home)
        if adult:
            said.programme(units)
        said.notes(3 if adult else 1)
    return size, active


class Said:
    """What is registered of one person."""

    def __init__(self, package, chance, person, taken_over, today, active):
        self.case_number = package.counts.get("case-file", 0) + 1
        self.add = lambda kind, *fields: package.add(kind, person, *fields)
        self.chance, self.from_, self.today, self.active = chance, taken_over, today, active
        self.ended = None if active else taken_over + timedelta(days=ACTIVE_YEARS * 365)

    def day(self, after, spread=20):
        """A day some time after the takeover, none in the future."""
        return min(self.from_ + timedelta(days=after + self.chance.randrange(spread)), self.today)

    def arrival(self, household, adult, group, ground):
        decided = self.from_ - timedelta(days=self.chance.randrange(31, 60))
        self.add("membership", household, "adult" if adult else "child", self.from_)
        self.add("permit", ground, "temporary", decided, decided + timedelta(days=730))
        self.add("visitation", group, decided, self.from_)
        self.add("responsibility", self.from_, self.ended, None if self.active else "five-years")

    def case(self, units, worker, home):
        number = f"{self.from_.year}-{self.case_number:07}"
        self.add("case-file", number, units[0], worker, self.from_, self.ended)
        self.add("placement", home, self.chance.choice(["temporary", "permanent"]), self.from_, self.from_, self.ended)

    def programme(self, units):
        chance, day = self.chance, self.day
        late = self.active and chance.random() < 0.15
        if not late:
            signed = day(5)
            self.add("contract", "signed", signed, signed, 15, signed, signed, signed, "true")
            self.add("offer", "internship", "completed" if not self.active else "running",
                     chance.choice(COMPANIES), day(8), self.ended, chance.choice([13, 20, 25]))
        self.add("goal", units[0], "job", "Jeg vil arbejde i et køkken", day(10))
        track = chance.choice(["du1", "du2", "du3"])
        started = day(25)
        self.add("danish-referral", units[1], day(3, 10), started, started, track, "false", self.ended)
        for number in (1, 2):
            begun = day(30 + number * 150)
            over = min(begun + timedelta(days=140), self.today)
            self.add("module", track, number, begun, over, 12, over, chance.choice(["true", "true", "false"]))
        for nth in range(6 if self.active else 4):
            on = self.from_ + timedelta(days=40 + nth * 88)
            if on < self.today:
                self.add("talk", on, None if late else on, "meeting", "true", "Vi aftalte at søge praktik.", "true")
        if chance.random() < 0.35:
            self.add("employment", "ordinary", chance.choice(COMPANIES), "medhjælper", day(400, 200), 30)
        paid_until = day(400, 200)
        self.add("benefit", "sho-ydelse", self.from_, paid_until if not self.active else None)
        self.add("health-offer", "offered", day(30, 60))
        if self.active and chance.random() < 0.3:
            self.add("task", units[0], "Ring til skolen", self.today + timedelta(days=chance.randrange(-10, 30)), None)

    def notes(self, count):
        for _ in range(count):
            self.add("note", "meeting", self.day(10, 700), FACTS * self.chance.randrange(1, 5),
                     "Borgeren er godt på vej.")


def logins(persons):
    """The logins of the caseworkers that so many persons need."""
    count = max(1, round(persons * ACTIVE_YEARS / YEARS / ACTIVE_PER_CASEWORKER))
    return [f"sagsbehandler-{at}" for at in range(1, count + 1)]


def generate(folder, persons, today, only=None):
    """Writes the package: everything, or one kind of record alone."""
    package = Package(Path(folder), only or list(KINDS))
    chance = random.Random(540)
    units, homes = house(package, min(2000, max(20, persons // 20)))
    world = (units, homes, Cprs(), today, logins(persons))
    made = number = 0
    while made < persons:
        size, _ = family(package, chance, world, number)
        made, number = made + size, number + 1
    package.close("bench")
    return package.counts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--persons", type=int, default=10_000)
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())
    parser.add_argument("--only", nargs="*", help="these kinds of record alone")
    args = parser.parse_args()
    counts = generate(args.folder, args.persons, args.today, args.only)
    print(", ".join(f"{count} {kind}" for kind, count in counts.items()))


if __name__ == "__main__":
    main()
