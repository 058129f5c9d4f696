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
