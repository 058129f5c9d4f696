#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Measures the program and its peer, prints a table, and writes results.json and the table of docs/benchmarks.md.

Every number is measured in this run. What was not measured is not in the results.
"""

import argparse
import json
import os
import platform
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.parse
from datetime import date
from pathlib import Path

import generate
import shared_life
import table
from house import MUNICIPALITY, PASSWORD, House, ids
from peer_server import Peer
from server import HERE, Server, resident

ROOT = HERE.parent
OUT = HERE / "out"
CLIENTS = (1, 8, 32)
SESSIONS = 8
PORT = 8455


def machine():
    """What it was measured on."""
    cpus = [line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")]
    memory = re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    return {
        "day": str(date.today()), "commit": commit.stdout.strip(), "cpu": cpus[0] if cpus else platform.machine(),
        "cores": os.cpu_count(), "memory_gb": round(int(memory) / 2**20), "kernel": platform.release(),
        "python": platform.python_version(), "load_before": round(os.getloadavg()[0], 2),
    }


def log(text):
    print(text, file=sys.stderr, flush=True)


class Running(Server):
    """The program on a house, with some caseworkers logged in."""

    def __init__(self, house):
        super().__init__([house.binary, "serve", "--database", f"sqlite:{house.database}",
                          "--listen", f"127.0.0.1:{PORT}"], PORT, "/health")
        logins = generate.logins(house.persons)
        self.sessions = [self.log_in(login) for login in logins[:: max(1, len(logins) // SESSIONS)][:SESSIONS]]
        self.people = ids(house.database, 20_000)

    def log_in(self, login):
        """The cookie of a session, and what its forms carry."""
        fields = {"municipality": MUNICIPALITY, "login": login, "password": PASSWORD}
        status, headers, text = self.post("/login", fields)
        cookies = [cookie.split(";")[0] for cookie in headers.get_all("Set-Cookie") or []]
        cookie = next((cookie for cookie in cookies if cookie.startswith("__Host-samspil=")), None)
        if cookie is None:
            raise SystemExit(f"{login} could not log in: {status} {text[:200]}")
        return cookie, re.search(r'name="csrf" value="(\w+)"', self.get("/persons", cookie)[2]).group(1)

    def requests(self, kind, count=4000):
        """Requests of one kind, each about another person and in turn from each session."""
        made = []
        for at in range(count):
            cookie, csrf = self.sessions[at % len(self.sessions)]
            person, name = self.people[at % len(self.people)]
            method, path, fields = KINDS[kind](person, name, at)
            body = urllib.parse.urlencode({"csrf": csrf, **fields}) if fields else ""
            made.append((method, path, cookie, body))
        return made


def two_letters(name):
    """What somebody types who looks for a person: the beginning of the first and of the last name."""
    words = name.split()
    return urllib.parse.quote(f"{words[0][:4]} {words[-1][:3]}")


TODAY = date.today()
KINDS = {
    "list": lambda person, name, at: ("GET", "/persons", None),
    "search": lambda person, name, at: ("GET", f"/persons?q={two_letters(name)}", None),
    "person": lambda person, name, at: ("GET", f"/person/{person}", None),
    "day": lambda person, name, at: ("GET", "/", None),
    "note": lambda person, name, at: ("POST", f"/person/{person}/note/new", {
        "kind": "phone", "happened_on": TODAY, "facts": "Ringede om praktikken; begynder på mandag."}),
    "offer": lambda person, name, at: ("POST", f"/person/{person}/offer/new", {
        "kind": "mentor", "state": "running", "starts_on": TODAY}),
}


def check(server, kind, requests, good):
    """One request of each kind is looked at before thousands are counted: it must be the page that is meant."""
    method, path, cookie, body = requests[0]
    status, _, text = server.ask(method, path, cookie, body or None,
                                 {"Content-Type": "application/x-www-form-urlencoded"} if body else None)
    wanted = 303 if server.port == PORT else 302
    if status != (wanted if method == "POST" else 200) or (method == "GET" and good not in text):
        raise SystemExit(f"{kind}: {method} {path} answered {status}: {text[:500]}")


def loads(server, seconds, clients=CLIENTS, marks=None):
    """Every kind of request with each number of clients."""
    measured = {}
    for kind in KINDS:
        requests = server.requests(kind)
        check(server, kind, requests, (marks or MARKS).get(kind, ""))
        measured[kind] = [server.load_warm(requests, count, seconds * server.PATIENCE) for count in clients]
        log(f"  {kind}: " + ", ".join(f"{one['clients']} clients {one['cpu_ms']} ms, {one['per_second']}/s"
                                      for one in measured[kind]))
    return measured


# What must stand on the page that is measured.
MARKS = {"list": "<table", "search": "<table", "person": 'class="note"', "day": "day-list"}


def checkpointed(database):
    """Brings the file up to date, so that no request pays for the import before it."""
    with sqlite3.connect(database) as file:
        file.execute("pragma wal_checkpoint(truncate)")


def house_of(args, persons):
    """A house with so many people, served and measured."""
    log(f"{persons} persons: writing the files and importing them")
    house = House(args.binary, OUT, persons)
    imported = house.fill()
    checkpointed(house.database)
    log(f"  {imported['rows']} rows in {imported['seconds']} s, {imported['cpu_s']} s CPU")
    server = Running(house)
    try:
        measured = {"import": imported, "database_mb": round(house.database.stat().st_size / 1e6),
                    "requests": loads(server, args.seconds)}
        measured["resident_after_load_mb"] = round(resident(server.pids()), 1)
    finally:
        server.stop()
    return house, measured


def demo(args):
    """How long until the demonstration answers, and what it holds in memory."""
    database = OUT / "demo.sqlite"
    for file in OUT.glob("demo.sqlite*"):
        file.unlink()
    words = [args.binary, "demo", "--database", f"sqlite:{database}", "--listen", f"127.0.0.1:{PORT}"]
    first = Server(words, PORT, "/health")
    first.stop()
    times, memory = [], 0
    for _ in range(11):
        server = Server(words, PORT, "/health")
        times.append(server.seconds_to_answer * 1000)
        memory = resident(server.pids())
        server.stop()
    return {"furnished_ms": round(first.seconds_to_answer * 1000), "start_ms": round(statistics.median(times)),
            "slowest_start_ms": round(max(times)), "resident_after_start_mb": round(memory, 1),
            "binary_mb": round(Path(args.binary).stat().st_size / 1e6, 1)}


def person_rows(args, count=100_000):
    """Rows of persons alone, checked and stored."""
    house = House(args.binary, OUT, count)
    house.found()
    generate.generate(house.package, count, house.today, only=["person"])
    return {"rows": count, **house.run("import", house.package)}


def calculators():
    """The law and the figures without a database, as their own tests time them."""
    measured = {}
    for crate in ("law", "indicators"):
        words = ["cargo", "test", "--release", "-q", "-p", crate, "--test", "speed", "--", "--nocapture", "--test-threads=1"]
        printed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        persons, milliseconds = re.search(r"\ball: (\d+) persons in (\d+) ms", printed).groups()
        measured[crate] = {"persons": int(persons), "ms": int(milliseconds)}
        if one := re.search(r"\bone: p99 (\d+) us", printed):
            measured[crate]["one_p99_us"] = int(one[1])
    return measured


def figures(args, house):
    """The yearly status of a house, from the database to the printed figures."""
    return {"persons": house.persons, **house.run("indicators")}


def peer_of(args, house):
    """The peer with the same people, the same clients and the same pages."""
    log("the peer: filling it with the same people")
    peer = Peer(OUT, house)
    try:
        measured = {"versions": peer.versions, "requests": loads(peer, args.seconds, marks=peer.MARKS),
                    "resident_after_load_mb": round(resident(peer.pids()), 1)}
    finally:
        peer.stop()
    return measured


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=str(ROOT / "target/release/samspil"))
    parser.add_argument("--seconds", type=int, default=8, help="for each measurement")
    parser.add_argument("--only", choices=["shared-life"], help="one part again; the rest of the table stays as it is")
    parser.add_argument("--quick", action="store_true", help="without the million, and without the peer")
    args = parser.parse_args()
    for tool in ("wrk", "cargo"):
        if shutil.which(tool) is None:
            raise SystemExit(f"{tool} is not installed")
    OUT.mkdir(exist_ok=True)
    if args.only:
        results = json.loads((HERE / "results.json").read_text(encoding="utf-8"))
        results["shared_life"] = {"machine": machine(), **public(args)}
        return publish(results)
    results = {"machine": machine(), "seconds_each": args.seconds, "demo": demo(args)}
    log(f"start-up: {results['demo']}")
    results["calculators"] = calculators()
    results["persons_alone"] = person_rows(args)
    log(f"100,000 persons alone: {results['persons_alone']}")
    results["shared_life"] = public(args)
    small, results["10000"] = house_of(args, 10_000)
    if not args.quick:
        results["peer"] = peer_of(args, small)
    middle = House(args.binary, OUT, 100_000)
    results["100000"] = {"import": middle.fill(), "indicators": figures(args, middle)}
    log(f"100,000: {results['100000']}")
    if not args.quick:
        _, results["1000000"] = house_of(args, 1_000_000)
    publish(results)


def public(args):
    """The catalogue and the calendar, as anybody reads them."""
    serve = lambda house: Server([house.binary, "serve", "--database", f"sqlite:{house.database}",
                                  "--listen", f"127.0.0.1:{PORT}"], PORT, "/health")
    return shared_life.measure(args, OUT, serve, log)


def publish(results):
    """The numbers as a file, and the table of them."""
    (HERE / "results.json").write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    text = table.of(results)
    table.into(ROOT / "docs/benchmarks.md", text)
    print(text)


if __name__ == "__main__":
    main()
