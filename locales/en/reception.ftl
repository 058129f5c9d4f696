# SPDX-License-Identifier: MPL-2.0
# Reception: team, checklist and quotas.

menu-reception = Reception
menu-quota = Quotas

## Reception team

team-member = Member of the reception team
team-member-plural = Reception team
team-member-new = Add to the reception team
team-member-change = Correct member of the reception team
field-function = Function
field-team-member-account = Colleague with an account
field-contact = Phone or e-mail
field-department = Department responsible for coordination
hint-department = To be filled in for the coordinator.
fault-function-filled = Somebody in the team already has this function in the period. End theirs first.
team-function-coordinator = Coordinator
team-function-day-care = Day-care centre
team-function-child-minding = Child-minding
team-function-health-visitor = Health visitor
team-function-leisure-centre = Leisure centre
team-function-school = School
team-function-language-and-integration = Language and integration
team-function-prevention = Cross-disciplinary prevention
team-function-family-consultant = Family consultant
team-title = Reception team
team-intro = One named person for each function around the family.
team-lacks-coordinator = No coordinator yet. Find one, so that the family has one place to turn to.
team-name-somebody = Name somebody

## Reception course and checklist

reception-course = Reception course
reception-course-plural = Reception courses
reception-course-new = Open a reception course without a checklist
reception-course-change = Correct or close the reception course
field-reception-course-starts-on = Begun
field-reception-course-ends-on = Closed
fault-course-open = Some lines of the checklist must be done or explained first. Tick them, and then close the course.
field-template = Template
field-template-version = Version of the template
checklist-template-refugee = Refugee
checklist-template-quota-refugee = Quota refugee
checklist-template-reunified = Family-reunified
checklist-template-ukraine = Displaced from Ukraine
checklist-template-unaccompanied-minor = Unaccompanied minor
checklist-item = Line of the checklist
checklist-item-plural = Checklist
checklist-item-new = Add a line to the checklist
checklist-item-change = Correct a line of the checklist
field-item = Subject
field-checklist-item-title = The subject in your own words
hint-title = To be filled in when the subject is not on the list.
field-party = Responsible
field-mandatory = Must be done before the course is closed
field-done-by = Done by, or what shows it
checklist-kind-meeting = Meeting
checklist-kind-tour = Tour
checklist-kind-material = Material handed out
checklist-kind-topic = Subject explained
checklist-kind-handover = Told at the handover
checklist-kind-practical = Practical
checklist-party-municipality = The municipality
checklist-party-housing-association = The housing association
checklist-party-volunteer = Volunteers
checklist-party-school = The school
checklist-party-health = Health visitor or doctor
checklist-party-newcomer = The newcomer
course-title = Reception course
course-intro = Meeting before arrival, welcome and what is to be explained. The checklist can begin before the takeover and without a CPR number.
course-none = No reception course has begun.
course-start = Begin with the checklist
course-from-template = Template: { $what }, version { $version }
course-in-language = in { $what }
course-with-interpreter = with an interpreter
course-mandatory = must be done before the course is closed
course-done = Done today

## Subjects

reception-item-pre-arrival-meeting = Meeting before arrival: asylum centre, video or visit
reception-item-handover-form = Handover form received from the asylum centre
reception-item-handover-skills = School, work and courses from the time at the asylum centre
reception-item-handover-needs = Special needs in the home and on arrival (no diagnoses)
reception-item-dwelling-ready = The dwelling is ready: beds, light, heat and kitchen
reception-item-keys = Keys handed over and the home gone through
reception-item-welcome-meeting = Welcome meeting on the day of arrival
reception-item-tour = Tour of the town
reception-item-material = Information material handed out
reception-item-volunteer-contact = Volunteer who helps in the first weeks
reception-item-cpr-and-doctor = Address reported to CPR, and a doctor chosen
reception-item-digital-start = MitID, bank account and Digital Post
reception-item-school-enrolment = The children are enrolled in school
reception-item-day-care-place = The children have a place in day-care
reception-item-health-visitor = The health visitor knows of the small children
reception-item-health-assessment = The offer of a health assessment explained
reception-item-topic-programme = The programme: contract, Danish and the way to a job
reception-item-topic-economy = Benefits and one's own economy
reception-item-topic-home = The home: rent, house rules and neighbours
reception-item-topic-school = School and day-care
reception-item-topic-health = Doctor, out-of-hours doctor and dentist
reception-item-topic-rights = Rights, duties and equality
reception-item-topic-ukraine = What the special act means for the stay
reception-item-topic-reunification = What the stay as family-reunified depends on
reception-item-custody-holder = Temporary holder of custody applied for
reception-item-child-placement = A place to live for the child
reception-item-contact-person = A steady grown-up who knows the child

## Families being received

reception-intro = Families that were allocated or taken over within the last year.
reception-coordinators = Coordinator
reception-without = { $count ->
    [0] Every family has a coordinator.
    [one] 1 family lacks a coordinator.
   *[other] { $count } families lack a coordinator.
}
reception-with = { $count ->
    [one] 1 family has one.
   *[other] { $count } families have one.
}
reception-no-coordinator = No coordinator
reception-late = Overdue lines of the checklists
reception-late-none = No line is overdue.

## Quotas

quota = Quota
quota-plural = Announced quotas
quota-new = Register quota
quota-change = Correct quota
quota-intro = Numbers of persons, no names. A new announcement is registered beside the old one, which stays.
quota-kind-initial = First announced
quota-kind-revised = Changed
field-year = Year
field-quota-number = Number of persons
field-announced-on = Announced on
field-source = Source
quota-title = Quotas and arrivals
quota-caption = Quota and numbers per year. Family-reunified people and people displaced from Ukraine are not in the quota.
quota-latest = In force
quota-visited = Allocated
quota-taken-over = Taken over
quota-difference = Allocated minus quota
quota-none = No quota is registered for the year.
quota-groups-caption = Persons by group

## How the quota is computed

quota-basis = Numbers for the quota
quota-basis-plural = Numbers for the quota
quota-basis-new = Register numbers for the quota
quota-basis-change = Correct numbers for the quota
field-inhabitants = Inhabitants of the municipality
field-national-inhabitants = Inhabitants of Denmark
field-immigrants = Immigrants and refugees in the municipality
field-national-immigrants = Immigrants and refugees in Denmark
field-reunified = Family-reunified with refugees in the municipality
field-national-reunified = Family-reunified with refugees in Denmark
field-national-number = National number
hint-reunified = Those who first came to Denmark in the previous calendar year.
hint-national-reunified = Those who first came to Denmark in the previous calendar year.
hint-national-number = How many refugees the Immigration Service expects in the year.
quota-calendar = How the quota is settled for
quota-calendar-gone = The day has passed
quota-calendar-source = The Integration Act §§ 6-8 and the order on placement. That the days lie in the year before is from memory.
quota-computation = How the quota is computed for
quota-step = Step
quota-how = Sum
quota-result = Result
quota-step-inhabitants = Share of the inhabitants
quota-step-immigrants = Share of immigrants and refugees
quota-step-share = Share of those who come
quota-step-computed = Computed number
quota-step-provisional = Provisional number
quota-computation-note = A provisional number below zero becomes zero, and the excess is taken from the other municipalities. The final number can therefore be lower than the provisional one, and the municipalities of the region can agree otherwise.
quota-computation-source = The order on placement § 4. Reckoned in fractions; only what is shown is rounded to two decimals.

## Who is on the way

forecast-title = Arrivals in the next eight weeks
forecast-intro = Persons allocated to the municipality, on the day it takes over: the registered day, otherwise the one the rules give. Only what is known; no estimates.
forecast-caption = Persons taken over in the week
forecast-week = Week
forecast-persons = Persons
forecast-households = Households
forecast-count = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
forecast-passed = { $count ->
    [one] 1 person should have been taken over, but the takeover is not registered.
   *[other] { $count } persons should have been taken over, but the takeover is not registered.
}
forecast-later = { $count ->
    [one] 1 person is taken over later than the eight weeks.
   *[other] { $count } persons are taken over later than the eight weeks.
}
forecast-unknown = { $count ->
    [one] 1 person has no day of takeover yet.
   *[other] { $count } persons have no day of takeover yet.
}
forecast-left = The quota for { $year } is { $quota }. { $visited } were allocated in the year, so { $left } can still be expected.
forecast-over = The quota for { $year } is { $quota }. { $visited } were allocated in the year, which is { $left } more than the quota.
forecast-no-quota = No quota is registered for { $what }, so it is not known how many can still be expected.
homeless-title = On the way without a home
homeless-intro = Allocated, not taken over yet, and without a placement in a dwelling or a temporary stay. The day is that of the takeover.
homeless-none = Everybody on the way has a place to stay.
homeless-no-day = The day is not known
