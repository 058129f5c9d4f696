# SPDX-License-Identifier: MPL-2.0
# My day and deadlines.

team-day = The team's day
day-today = Today is { $what }.
day-mine = My day
day-overdue = Overdue
day-overdue-none = No deadline is overdue.
day-soon = The next 7 days
day-soon-none = There are no deadlines in the next 7 days.
day-waiting = Waiting for others
day-waiting-none = Nothing waits for others.
day-do = Go to
day-more = The list shows the 50 most urgent.
late = Overdue
nothing-due = There are no open deadlines.
duties-not-yours = You do not have access to the deadlines.
all-deadlines = All deadlines and why
met-on = Done { $what }.
waiting-for = Waiting for: { $what }
waiting-for-person = the person
waiting-for-language-centre = the language centre
waiting-for-doctor = the doctor
rule-absence-what = Talk to the person about absence from Danish lessons
rule-doctor-what = Health assessment that the person has accepted
rule-talk-what = Planned follow-up talk
rule-task-what = Task
duty-state-open = Open
duty-state-waiting = Waiting for others
duty-state-met = Done
duty-state-ended = Lapsed

## The deadline calculator

rule-version = Rule { $id }, in force { $days }
deadline-counts = Counted from: { $from } { $on }. Settled by: { $settled }.
calculator-title = Work out deadlines
calculator-intro =
    Write what you know about a person, and see the takeover and every deadline with its paragraph and steps. Nothing is stored.
    Do not write a name or CPR number. Fields left empty count as not known. Write dates as 05.12.2026.
calculator-on = The day to judge by
calculator-as-of = This is how it stands on { $what }.
calculator-change = Correct the facts and work it out again
calculator-compute = Work out deadlines
calculator-help-not-law = The dates are computed with care, but they are help, not law. The decision is yours.
facts-title = Facts about one person
facts-wrong = Something in the facts must be corrected
facts-hint-answer = Leave it if it is not known.
facts-broken = The file cannot be read. Look at line { $line }, character { $column }: a comma or a quotation mark may be missing.
facts-version = Write version 1: the form of the file that the program can read.
facts-unknown = There is no such field. Did you mean { $what }?
facts-not-a-day = Write a day that is in the calendar: on the page as 01.07.2026, in a file as yyyy-mm-dd.
facts-not-an-answer = Write yes or no (in a file: true or false). Leave it out if it is not known.
facts-not-in-list = The list has no such word. Did you mean { $meant }? The list is: { $all }.
facts-not-a-list = Write a list, even of one: [ … ].
facts-not-parts = Write the fields with their names: { "{" } "version": 1, … { "}" }.
facts-too-many = There are more than { $count }. See whether the file is about one person.
facts-before = The day lies before “{ $what }” ({ $on }). Correct one of them.
facts-after-death = The day lies after the death ({ $what }). Correct one of them.
facts-group = Group
facts-born = Date of birth
facts-visitation-decided-on = Municipality decided on
facts-cpr-registered-on = Registered in the municipality in CPR
facts-early-takeover-on = Earlier takeover agreed on
facts-responsibility-from = Takeover, if it is known
facts-on-benefit = Does the person live on a benefit?
facts-on-benefit-from = Benefit from
facts-on-benefit-until = Benefit until and including
facts-programme-offered-on = Introduction programme offered
facts-programme-begun-on = Introduction programme begun
facts-contracts = Contracts
facts-contracts-person-signed-on = Contract signed by the person
facts-contracts-municipality-signed-on = Contract signed by the municipality
facts-contracts-declaration-signed-on = Declaration signed
facts-danish-referred-on = Referred to Danish education
facts-danish-can-start-on = First possible day of lessons
facts-offers = Offers
facts-offers-kind = First offer: kind
facts-offers-from = First offer: from
facts-followed-up-on = Follow-up talk held
facts-health-need = Is there a need for a health assessment?
facts-health-offered-on = Health assessment offered
facts-ordinary = Ordinary job or education without a benefit
facts-ordinary-from = Ordinary job or education from
facts-ordinary-until = Ordinary job or education until and including
facts-moved-on = Another municipality took over
facts-departed-on = Left Denmark
facts-died-on = Died
