# SPDX-License-Identifier: MPL-2.0
"""Fills the peer with the files of the package and with what Samspil found to be due, and opens the same logins."""

import csv
import os
import sqlite3
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

from django.contrib.auth.hashers import make_password  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from casework import models  # noqa: E402

KINDS = [models.Unit, models.Dwelling, models.Household, models.Person, models.Membership, models.Permit,
         models.Visitation, models.Responsibility, models.CaseFile, models.Contract, models.Goal, models.Talk,
         models.Placement, models.DanishReferral, models.Module, models.Offer, models.Employment, models.Benefit,
         models.HealthOffer, models.Task, models.Note]


def read(kind, line, users):
    """A line of a file as a model; keys are a letter and a number, and the number is the peer's own key."""
    fields = {}
    for field in kind._meta.fields:
        text = line.get(field.name, "")
        if field.name == "caseworker":
            fields["caseworker_id"] = users[text]
        elif field.is_relation:
            fields[field.attname] = int(text[1:])
        elif field.name == "id":
            fields["id"] = int(text[1:])
        elif text:
            fields[field.name] = field.to_python(text.capitalize() if text in ("true", "false") else text)
        elif field.null:
            fields[field.name] = None
    return kind(**fields)


def main(package, house, logins, password):
    call_command("migrate", run_syncdb=True, verbosity=0)
    hashed = make_password(password)
    User.objects.bulk_create(User(username=login, password=hashed, is_staff=True, is_superuser=True)
                             for login in logins.split(","))
    users = dict(User.objects.values_list("username", "id"))
    with transaction.atomic():
        for kind in KINDS:
            name = "".join("-" * (at > 0 and letter.isupper()) + letter.lower()
                           for at, letter in enumerate(kind.__name__))
            with open(Path(package) / f"{name}.csv", encoding="utf-8", newline="") as file:
                kind.objects.bulk_create((read(kind, line, users) for line in csv.DictReader(file)), batch_size=500)
        duties(house, users)
    with connection.cursor() as cursor:
        cursor.execute("analyze")


def duties(house, users):
    """What is due, by the CPR number and the login, which are the same in both."""
    persons = dict(models.Person.objects.values_list("cpr", "id"))
    with sqlite3.connect(f"file:{house}?mode=ro", uri=True) as file:
        rows = file.execute("select p.cpr, d.rule, a.login, d.due_on, d.state from duty d "
                            "join person p on p.municipality = d.municipality and p.id = d.person "
                            "left join account a on a.municipality = d.municipality and a.id = d.worker").fetchall()
    models.Duty.objects.bulk_create(
        (models.Duty(person_id=persons[f"{cpr[:6]}-{cpr[-4:]}"], rule=rule, worker_id=users.get(login), due_on=due_on,
                     state=state) for cpr, rule, login, due_on, state in rows), batch_size=500)


if __name__ == "__main__":
    main(*sys.argv[1:])
