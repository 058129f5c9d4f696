# SPDX-License-Identifier: MPL-2.0
# Fields that several kinds of record have, and the parts of a person's file.

## The parts of a person's file

section-identity = The person
section-cpr = CPR number
section-residence = Residence
section-family = Family
section-housing = Housing
section-economy = Benefits
section-children = Children
section-health = Health
section-programme = Programme
section-work = Work and offers
section-danish = Danish
section-progress = Modules and exams
section-notes = Tasks and notes
section-notes-on-health = Notes about health
section-notes-on-children = Notes about children
section-notes-closed = Closed notes
section-case = Case

## Shared fields

field-name = Name
field-kind = Type
field-state = State
field-starts-on = From
field-ends-on = Until
field-decided-on = Decided on
field-done-on = Done on
field-hours = Hours a week
field-interpreter = Interpreter
field-number = Number
field-reason = Reason
field-passed = Passed
field-role = Role
field-unit = Unit
field-goal = Goal
field-track = Danish education
field-area = Housing area
field-dwelling = Dwelling
field-household = Household
field-caseworker = Caseworker

# Fields that few need: folded away on the form.
fold-self-chosen = The family found the home themselves
fold-host = Private home: host and agreement
fold-temporary-stay = Temporary stay: another municipality and payment
fold-decided-in-find-home = Decided in Find a home
fold-leisure-job = Leisure job: days and hours
fold-audience = Whom it is for: audience and age
fold-more-told = More to tell: price, link, English text
fold-origin = Where it comes from, and what it serves
fold-pause = Pause and end
fold-contract-anew = Agreed anew or refused: why
fold-contract-end = Extension and end
