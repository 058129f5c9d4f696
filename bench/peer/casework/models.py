# SPDX-License-Identifier: MPL-2.0
"""The same records as in Samspil, as Django models."""

from django.db import models


class Named(models.Model):
    """Something with a name."""
    name = models.CharField(max_length=200)

    class Meta:
        abstract = True

    def __str__(self):
        return self.name


class Unit(Named):
    kind = models.CharField(max_length=40)


class Dwelling(models.Model):
    address = models.CharField(max_length=200)
    kind = models.CharField(max_length=40)
    rooms = models.IntegerField()
    sleeps = models.IntegerField()
    rent = models.IntegerField(null=True)

    def __str__(self):
        return self.address


class Household(Named):
    pass


class Person(Named):
    cpr = models.CharField(max_length=11, null=True, unique=True)
    born_on = models.DateField(null=True)
    sex = models.CharField(max_length=10)
    language = models.CharField(max_length=40)
    interpreter = models.CharField(max_length=20)
    phone = models.CharField(max_length=20)

    class Meta:
        indexes = [models.Index(fields=["name", "id"])]


class Record(models.Model):
    """Something in a person's file."""
    person = models.ForeignKey(Person, models.CASCADE)

    class Meta:
        abstract = True

    def __str__(self):
        return f"{self._meta.model_name} {self.pk}"


class Spell(Record):
    """Something with a first and a last day."""
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True


class Membership(Record):
    household = models.ForeignKey(Household, models.CASCADE)
    role = models.CharField(max_length=20)
    starts_on = models.DateField()


class Permit(Record):
    ground = models.CharField(max_length=20)
    kind = models.CharField(max_length=20)
    granted_on = models.DateField()
    valid_until = models.DateField(null=True)


class Visitation(Record):
    group_code = models.CharField(max_length=40)
    decided_on = models.DateField(null=True)
    cpr_registered_on = models.DateField(null=True)


class Responsibility(Spell):
    end_reason = models.CharField(max_length=40, blank=True)


class CaseFile(Spell):
    number = models.CharField(max_length=40, unique=True)
    unit = models.ForeignKey(Unit, models.CASCADE)
    caseworker = models.ForeignKey("auth.User", models.CASCADE)


class Contract(Record):
    state = models.CharField(max_length=20)
    starts_on = models.DateField()
    programme_begins_on = models.DateField(null=True)
    danish_hours = models.IntegerField(null=True)
    person_signed_on = models.DateField(null=True)
    municipality_signed_on = models.DateField(null=True)
    declaration_signed_on = models.DateField(null=True)


class Goal(Record):
    kind = models.CharField(max_length=20)
    words = models.TextField()
    starts_on = models.DateField()


class Talk(Record):
    planned_on = models.DateField()
    held_on = models.DateField(null=True)
    form = models.CharField(max_length=20)
    agreed = models.TextField(blank=True)


class Placement(Spell):
    dwelling = models.ForeignKey(Dwelling, models.CASCADE)
    stay = models.CharField(max_length=20)
    decided_on = models.DateField(null=True)


class DanishReferral(Spell):
    centre = models.ForeignKey(Unit, models.CASCADE)
    can_start_on = models.DateField(null=True)
    first_lesson_on = models.DateField(null=True)
    track = models.CharField(max_length=10)


class Module(Spell):
    track = models.CharField(max_length=10)
    number = models.IntegerField()
    hours = models.IntegerField(null=True)
    test_on = models.DateField(null=True)
    passed = models.BooleanField(null=True)


class Offer(Spell):
    kind = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    provider = models.CharField(max_length=200, blank=True)
    hours = models.IntegerField(null=True, blank=True)


class Employment(Record):
    kind = models.CharField(max_length=40)
    employer = models.CharField(max_length=200)
    occupation = models.CharField(max_length=200)
    starts_on = models.DateField()
    hours = models.IntegerField(null=True)


class Benefit(Spell):
    kind = models.CharField(max_length=40)


class HealthOffer(Record):
    state = models.CharField(max_length=20)
    offered_on = models.DateField(null=True)


class Task(Record):
    what = models.CharField(max_length=200)
    due_on = models.DateField()
    done_on = models.DateField(null=True)


class Note(Record):
    kind = models.CharField(max_length=20)
    happened_on = models.DateField()
    facts = models.TextField()
    assessment = models.TextField(blank=True)


class Duty(Record):
    """What is due: taken over as Samspil worked it out; the peer works out nothing itself."""
    rule = models.CharField(max_length=40)
    worker = models.ForeignKey("auth.User", models.CASCADE, null=True)
    due_on = models.DateField()
    state = models.CharField(max_length=20)

    class Meta:
        indexes = [models.Index(fields=["worker", "state", "due_on"])]
