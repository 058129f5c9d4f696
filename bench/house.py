# SPDX-License-Identifier: MPL-2.0
"""A house with invented people for the measurements: municipality, units, accounts and a package imported."""

import resource
import sqlite3
import subprocess
import time
from datetime import date
from pathlib import Path

import generate

MUNICIPALITY = 540
PASSWORD = "langt nok til en måling"


class House:
    """A database of its own, filled by the program as a municipality would."""

    def __init__(self, binary, folder, persons, today=None):
        self.binary, self.folder, self.persons = binary, Path(folder), persons
        self.today = today or date.today()
        self.database = self.folder / f"house-{persons}.sqlite"
        self.package = self.folder / f"package-{persons}"
        self.imported = None

    def run(self, *words, said=None):
        """Runs a command of the program on the house; answers seconds of processor time and of the clock."""
        used, began = _children(), time.perf_counter()
        done = subprocess.run([self.binary, *map(str, words), "--database", f"sqlite:{self.database}"],
                              input=said, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"samspil {words[0]} failed: {done.stderr[-2000:]}")
        return {"cpu_s": round(_children() - used, 3), "seconds": round(time.perf_counter() - began, 3)}

    def found(self):
        """The municipality, its units and the accounts, from nothing."""
        for file in self.folder.glob(self.database.name + "*"):
            file.unlink()
        self.run("municipality", MUNICIPALITY, "Målekøbing Kommune")
        self.run("account", "administrator", "Administrator", said=PASSWORD)
        units = self.folder / f"units-{self.persons}"
        generate.generate(units, 1, self.today, only=["unit"])
        self.run("import", units)
        self.open_accounts()

    def open_accounts(self):
        """A caseworker for every 45 active persons, all with the administrator's password.

        Written straight into the table: making a password unreadable takes time on purpose, and there may be thousands.
        """
        with sqlite3.connect(self.database) as file:
            unit = file.execute("select id from unit where kind = 'integration'").fetchone()[0]
            password = file.execute("select password from account").fetchone()[0]
            for at, login in enumerate(generate.logins(self.persons)):
                account = (at + 1).to_bytes(16, "big")
                file.execute("insert into account (municipality, id, version, struck, login, name, role, password) "
                             "values (?, ?, 1, 0, ?, ?, 'caseworker', ?)", (MUNICIPALITY, account, login, login, password))
                file.execute("insert into account_unit (municipality, account, unit) values (?, ?, ?)",
                             (MUNICIPALITY, account, unit))

    def fill(self):
        """Writes the package and imports it; what the import cost."""
        self.found()
        counts = generate.generate(self.package, self.persons, self.today)
        self.imported = {"rows": sum(counts.values()), **self.run("import", self.package)}
        return self.imported


def _children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def ids(database, count):
    """The ids of some persons, in no order, as they stand in addresses."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as file:
        rows = file.execute("select lower(hex(id)), name from person order by random() limit ?", (count,)).fetchall()
    dashed = lambda text: "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
    return [(dashed(id), name) for id, name in rows]
