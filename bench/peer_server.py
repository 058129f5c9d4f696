# SPDX-License-Identifier: MPL-2.0
"""The peer as it is measured: installed, filled with the same people, served by gunicorn, logged in to."""

import os
import re
import sqlite3
import subprocess
import sys
import urllib.parse

import generate
from house import PASSWORD
from server import HERE, Server

PEER = HERE / "peer"
PORT = 8456
WORKERS = 2


class Peer(Server):
    """A Django admin with the same records."""

    PATIENCE = 3
    # What must stand on the page that is measured.
    MARKS = {"list": "result_list", "search": "result_list", "person": "inline-group", "day": "result_list"}

    def __init__(self, folder, house):
        self.venv, self.database = folder / "venv", folder / "peer.sqlite"
        self.install()
        for file in folder.glob("peer.sqlite*"):
            file.unlink()
        self.env = {**os.environ, "PEER_DATABASE": str(self.database), "PYTHONDONTWRITEBYTECODE": "1"}
        logins = generate.logins(house.persons)
        self.python(PEER / "fill.py", house.package, house.database, ",".join(logins), PASSWORD)
        super().__init__(
            [self.venv / "bin/gunicorn", "wsgi", "--bind", f"127.0.0.1:{PORT}", "--workers", str(WORKERS),
             "--threads", "4", "--keep-alive", "60"], PORT, "/admin/login/", cwd=PEER, env=self.env)
        self.sessions = [self.log_in(login) for login in logins[:8]]
        self.people = list(enumerate(self.names(), start=1))
        self.versions = self.python("-c", "import django, gunicorn, sys; print('Django', django.__version__, "
                                    "'gunicorn', gunicorn.__version__, 'Python', sys.version.split()[0])").strip()

    def install(self):
        """A Python of its own with what is in requirements.txt, once."""
        if not (self.venv / "bin/gunicorn").exists():
            print("installing Django and gunicorn into bench/out/venv", file=sys.stderr)
            subprocess.run([sys.executable, "-m", "venv", self.venv], check=True)
            subprocess.run([self.venv / "bin/pip", "install", "-q", "-r", PEER / "requirements.txt"], check=True)

    def python(self, *words):
        done = subprocess.run([self.venv / "bin/python", *words], cwd=PEER, env=self.env, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"the peer failed: {done.stderr[-2000:]}")
        return done.stdout

    def names(self):
        """The names, in the order of the peer's keys."""
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as file:
            return [name for name, in file.execute("select name from casework_person order by id")]

    def log_in(self, login):
        """The cookies of a session, and what its forms carry."""
        _, headers, text = self.get("/admin/login/")
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', text).group(1)
        before = headers["Set-Cookie"].split(";")[0]
        fields = {"username": login, "password": PASSWORD, "csrfmiddlewaretoken": token, "next": "/admin/"}
        status, headers, _ = self.post("/admin/login/", fields, before, {"Referer": f"http://127.0.0.1:{PORT}/"})
        cookies = [cookie.split(";")[0] for cookie in headers.get_all("Set-Cookie") or []]
        if status != 302 or len(cookies) < 2:
            raise SystemExit(f"{login} could not log in at the peer: {status}")
        kept = "; ".join(cookies)
        text = self.get("/admin/casework/note/add/", kept)[2]
        return kept, re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', text).group(1)

    def requests(self, kind, count=4000):
        """The same requests as of the program, by the peer's own addresses."""
        made = []
        for at in range(count):
            cookie, token = self.sessions[at % len(self.sessions)]
            # A step that meets everybody once before it meets anybody twice, in no order.
            person, name = self.people[at * 7919 % len(self.people)]
            method, path, fields = address(kind, person, name)
            body = urllib.parse.urlencode({"csrfmiddlewaretoken": token, **fields}) if fields else ""
            made.append((method, path, cookie, body))
        return made


def address(kind, person, name):
    """Where the peer has the page of this kind."""
    words = name.split()
    start = "/admin/casework"
    today = generate.date.today()
    return {
        "list": ("GET", f"{start}/person/", None),
        "search": ("GET", f"{start}/person/?q={urllib.parse.quote(words[0][:4] + ' ' + words[-1][:3])}", None),
        "person": ("GET", f"{start}/person/{person}/change/", None),
        "day": ("GET", f"{start}/duty/", None),
        "note": ("POST", f"{start}/note/add/", {
            "person": person, "kind": "phone", "happened_on": today,
            "facts": "Ringede om praktikken; begynder på mandag.", "assessment": ""}),
        "offer": ("POST", f"{start}/offer/add/", {
            "person": person, "kind": "mentor", "state": "running", "starts_on": today, "ends_on": "",
            "provider": "", "hours": ""}),
    }[kind]
