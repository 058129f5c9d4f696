# Activities: when they are held, by whom, in which language, and the calendar everybody can read.

menu-activities = Activities
field-activity-type = Kind of activity
field-takes-names = Participants are enrolled by name
hint-takes-names = Otherwise they are only counted.
field-capacity = Places
field-held-in = Language
field-also-held-in = Also in
field-recognition = Prize or other recognition
field-organisation-name = Organisation, if it is not a unit
field-sector = Sector
field-brings = What you bring
field-follow-up = What you follow up
field-follow-up-on = By
field-rhythm = How often
field-topic = Topic
field-on-holidays = On public holidays too
field-session = Session
field-cancelled = Cancelled
field-moved-from = Moved from
field-change-reason = Why (everybody can read it)
field-newcomers-count = Newcomers
field-volunteers-count = Volunteers
field-staff-count = Professionals
field-others-count = Others
field-duty-text = Task

activity-owner = Co-owner
activity-owner-plural = Co-owners
activity-owner-new = Add a co-owner
activity-owner-change = Correct the co-owner
activity-owner-intro = Several can stand behind one activity. Each writes what they bring and follow up.
activity-series = Fixed time
activity-series-plural = Fixed times
activity-series-new = Set fixed times
activity-series-change = Correct the fixed time
activity-series-intro = All sessions of the period are put into the calendar at once. A single one can be moved or cancelled afterwards.
activity-session = Session
activity-session-plural = Sessions
activity-session-new = Add a single session
activity-session-change = Correct the session
activity-shift = Duty
activity-shift-plural = On duty
activity-shift-new = Put on duty
activity-shift-change = Correct the duty

activity-type-youth-team = Youth team
activity-type-culture-bazaar = Culture bazaar
activity-type-job-fair = Job fair
activity-type-language-cafe = Language café
activity-type-open-counselling = Open counselling
activity-type-introduction-course = Introduction course
activity-type-womens-project = Women's project
activity-type-language-kitchen = Language kitchen
activity-type-industry-package = Industry package
activity-type-leisure-jobs = Leisure jobs for the young
activity-type-social-club = Club in the housing area
activity-type-homework-cafe = Homework café
activity-type-youth-council = Democracy and youth council
activity-type-role-models = Role models and mentors
activity-type-sport-and-associations = Sport and associations
activity-type-parent-network = Parents' network, advice and talks
activity-type-fire-cadets = Fire cadets
activity-type-project-and-event = Projects and events
activity-type-folk-high-school = Folk high school stay
activity-type-health-session = Health in your language
activity-type-parent-course = Parents' course
activity-type-school-boost = School boost
activity-type-strong-from-start = Strong from the Start
activity-type-language-suitcases = Language suitcases
activity-type-friend-families = Friend families
activity-type-staff-training = Teaching of staff
activity-type-teachers-course = Course for teachers
activity-type-other = Other
spoken-language-da = Danish
spoken-language-en = English
spoken-language-ar = Arabic
spoken-language-uk = Ukrainian
spoken-language-ru = Russian
spoken-language-ti = Tigrinya
spoken-language-fa = Persian (Farsi and Dari)
spoken-language-ps = Pashto
spoken-language-so = Somali
spoken-language-ku = Kurdish
spoken-language-tr = Turkish
spoken-language-am = Amharic
spoken-language-sw = Swahili
spoken-language-fr = French
spoken-language-es = Spanish
spoken-language-bs = Bosnian, Croatian and Serbian
spoken-language-my = Burmese
spoken-language-vi = Vietnamese
rhythm-weekly = Every week
rhythm-every-other-week = Every other week
rhythm-every-fourth-week = Every fourth week
rhythm-weekdays = Monday to Friday
sector-municipality = The municipality
sector-public = Another public authority
sector-education = Language centre and schools
sector-civil-society = Associations and volunteers
sector-business = Companies
sector-housing = Housing association

fault-type-never-names = In this kind of activity participants are counted, never named. Remove the tick.
fault-clock-order = It must end after it begins.
fault-counted-before-held = Participants can be counted once it has been held.
fault-series-too-long = At most a year at a time. It can be extended afterwards.
fault-owner-without-name = Choose a unit, or write the name of the organisation below.

calendar-title = Calendar
calendar-intro = What goes on in this municipality. Everybody is welcome to look.
calendar-filters = Choose kind, place and day
calendar-from = From
calendar-whose = Whose calendar?
calendar-show = Show
calendar-none = Nothing is in the calendar.
calendar-next = Show what comes next
calendar-subscribe = The calendar on your telephone
calendar-subscribe-text = Your telephone can fetch the calendar by itself. Copy the address and add it as a calendar subscription.
calendar-feed = The calendar as iCalendar (.ics)
session-cancelled = Cancelled
session-moved-from = Moved from { $what }
activities-not-published = Only seen inside the municipality
activity-languages = Languages
activity-organiser = Organiser
activity-contact = Contact
activity-more = Read more
activity-names = Participants are enrolled by name.
activity-counts = Participants are counted and not named.
activity-counts-unless-wanted = Visits are counted without names. A visit stands in somebody's file only when they want it to.
activity-type-ages = This kind of activity is for those between { $from } and { $until } years.
activity-coming = Coming sessions
activity-held = Held recently
activity-counted = Counted so far
activity-sessions-held = Sessions held
activity-came = { $count ->
    [one] { $count } came
   *[other] { $count } came
 }
activity-make-sessions = Put the sessions into the calendar
activity-make-missing = Add those that are missing
activity-own-part = Write your part
activity-own-part-intro = Only you and those who keep the activities can correct this. The other co-owners can read it.
activity-follows-up = Follows up: { $what }
session-nobody-on-duty = Nobody has been put on duty yet.
session-on-duty = Who
session-count = How many came?
session-count-text = Count each person once. No names.
session-keep-count = Keep the number
session-change = Move, cancel or correct
day-shifts = Your duties

# Participants: enrolment, waiting list, attendance, and visits without names.

enrolment = Enrolment
enrolment-plural = Enrolments
enrolment-new = Enrol in an activity
enrolment-change = Correct the enrolment
enrolment-intro = If a place is free, the person gets it when you save. Otherwise they stand on the waiting list.
attendance = Attendance
attendance-plural = Attendance
attendance-new = Register attendance
attendance-change = Correct the attendance
counselling-visit = Visit
counselling-visit-plural = Visits
counselling-visit-new = Register a visit
counselling-visit-change = Correct the visit
counselling-visit-intro = Only what it was about. No names.
named-visit = Visit with a name
named-visit-plural = Visits with a name
named-visit-new = Register a visit with a name
named-visit-change = Correct the visit
named-visit-intro = Stands in the person's file because they want it to. If they would rather be anonymous, the visit is registered on the session.
field-named-visit-held-on = Day
field-named-visit-consented-on = The person agreed that the caseworker follows up, on
field-for-caseworker = What is the caseworker to follow up on?
hint-for-caseworker = It becomes a task of the unit that has the case, with the municipality's own time limit. The person must have agreed.
field-enrolment-activity = Activity
field-enrolment-starts-on = Asked for a place on
field-enrolment-ends-on = Ends
field-attendance-activity = Activity
field-attendance-held-on = Day
field-activity-session-held-on = Day
field-place-from = Has a place from
hint-place-from = Empty: the person is on the waiting list.
field-needs-childcare = Needs somebody to mind the children
field-enrolment-outcome = Went on to
field-remark = Remark
field-mark = Came?
field-counselling-topic = What was it about?
field-shown-on-to = Shown on to (an office, never a person)
enrolment-outcome-job = Job
enrolment-outcome-education = Education
enrolment-outcome-company-offer = Internship or wage subsidy
enrolment-outcome-class = A class in school
enrolment-outcome-activity = Another activity
enrolment-outcome-completed = Completed
enrolment-outcome-left = Left before the end
enrolment-place-given = Has a place
enrolment-place-waiting = On the waiting list
attendance-mark-came = Came
attendance-mark-excused = Excused
attendance-mark-absent = Did not come
counselling-topic-letters = Letters from authorities
counselling-topic-money = Money and bills
counselling-topic-home = Home
counselling-topic-work = Work
counselling-topic-education = Danish and education
counselling-topic-school = School and day-care
counselling-topic-residence = Family and residence permit
counselling-topic-leisure = Leisure and associations
counselling-topic-other = Other
lane-activities = Activities

fault-place-before-asked = The place cannot begin before it was asked for.
fault-activity-only-counts = In this activity participants are counted and not named. Nobody can be enrolled.
fault-activity-full = Every place is taken. Leave the field empty, and the person stands on the waiting list.
fault-enrolled-already = The person is enrolled in this activity at that time already.
fault-names-are-there = Somebody is enrolled by name. As long as they are, the tick must stay.
fault-session-of-other-activity = The session belongs to another activity.
fault-session-on-other-day = The session was on another day.
fault-session-no-visits = Visits are registered at open counselling only. Choose a session of open counselling.
fault-follow-up-no-consent = The person must have agreed before the caseworker gets a task. Write the day.
fault-follow-up-no-case = The person has no case yet, so nobody can follow up.
fault-visits-are-there = Visits are registered at the activity. As long as they stand there, it must stay open counselling.
fault-visits-at-session = Visits are registered at the session. It must belong to open counselling.
fault-somebody-is-named = Somebody is registered with their name at the session, perhaps in a record that was struck out since. Day and activity can no longer change.
warning-enrolment-age = The person is of another age than those the activity is for. The enrolment was kept.

activity-free = { $count ->
    [one] { $count } place free
   *[other] { $count } places free
 }
activity-others = { $count ->
    [one] And { $count } more whose file you have no access to
   *[other] And { $count } more whose files you have no access to
 }
activity-others-wait = { $count ->
    [one] And { $count } more waits
   *[other] And { $count } more wait
 }
activity-waiting = Waiting list
activity-give-place = Give the place
activity-women = Women
activity-men = Men
activity-childcare = Need childcare
activity-named-visits = Attendances by name
activity-result = Write it as a result in the catalogue
result-measure = Visits in all
result-cohort = Everybody who came
result-definition = All attendances until { $what }; the same person may be counted several times.
session-who-came = Who came?
session-tick-text = Everybody is set as having come. Remove the tick of those who did not.
session-keep-ticks = Keep the attendance
enrol-more = There are more. Type more of the name.
day-places = Places that are free
day-place-free = A place is free in { $what }.
catalogue-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }

# Job fairs, teaching of staff, and language suitcases.

activity-company = Company
activity-company-plural = Companies
activity-company-new = Add a company
activity-company-change = Correct the company
department-count = Participants of a department
department-count-plural = Participants by department
department-count-new = Add participants of a department
department-count-change = Correct the number
suitcase = Language suitcase
suitcase-plural = Language suitcases
suitcase-new = New language suitcase
suitcase-change = Correct the suitcase
suitcase-change-any = Correct a suitcase
suitcase-loan = Loan of a suitcase
suitcase-loan-plural = Loans of suitcases
suitcase-loan-new = Lend a suitcase
suitcase-loan-change = Correct the loan
field-company-name = Name of the company
field-cvr-number = CVR number
field-openings = Vacant jobs
field-department-count-department = Department or school
field-participants-count = Participants
field-suitcase = Language suitcase
field-contents = Contents
field-guidance-given = The family was shown how to use it
field-returned-on = Returned
field-suitcase-name = Name or number
field-suitcase-venue = Fetched and handed in
field-suitcase-ends-on = Taken out of use
field-suitcase-loan-starts-on = Fetched
field-suitcase-loan-due-on = To be returned by
field-came-of = Came of the activity (a job fair, for instance)
fault-not-a-cvr = A CVR number has eight digits. See whether one of them is wrong.
fault-suitcase-lent = That suitcase is lent at that time. Register first that it was returned.
activity-openings = { $count ->
    [one] { $count } vacant job
   *[other] { $count } vacant jobs
 }
activity-hired = { $count ->
    [one] { $count } was hired through the fair.
   *[other] { $count } were hired through the fair.
 }
suitcase-loan-for = A suitcase is lent for { $days } days. Fetched on { $fetched } it is handed in by { $back }. { $source }. { $certainty }. It is a proposal: agree on another day with the family where that suits better.
suitcase-loan-agreed = A suitcase is lent for { $days } days; from { $fetched } that gives { $back }, and { $agreed } was agreed. { $source }. { $certainty }.
suitcases-intro = Who has which suitcase, and when it should be back. A loan is registered on the person's page.
suitcases-late = { $count ->
    [one] { $count } should have been returned
   *[other] { $count } should have been returned
 }
suitcase-where = With
suitcase-at-home = At home:
suitcase-lent = Lent
suitcase-late = Late
suitcase-not-guided = Has not been shown yet
training-title = Teaching of staff and teachers
training-intro = Courses and days of teaching with how many took part from each department. No names.
training-course = Course
training-when = When
training-departments = Participants by department, all courses
training-total = In all
rule-suitcase-loan-what = The language suitcase should be returned
rule-home-after-stay-what = Find a home when the folk high school stay ends
rule-class-after-boost-what = The child moves on to a class when the school boost ends
activity-enrol = Enrol somebody

# Co-owners, meetings and follow-up; translations; needs at schools; across sectors.

field-activity-owner-organisation = Organisation of the register of partners
field-activity-meeting-activity = Activity
field-activity-follow-up-activity = Activity
field-activity-text-activity = Activity
field-activity-follow-up-unit = Unit that follows up
field-activity-follow-up-organisation = Or organisation
field-activity-follow-up-agreed-on = Agreed on
field-activity-follow-up-what = What is followed up
field-activity-follow-up-due-on = By
field-activity-follow-up-done-on = Done on
field-activity-text-name = Name in that language
field-activity-text-description = Description in that language
field-taking-part = Who took part (parties, no citizens)
field-minutes = Minutes
field-checked-on = Read through by somebody who speaks the language
hint-checked-on = Empty: everybody can see that nobody has read the translation through.
field-shift-function = Function
field-competence-need-department = School or day-care
field-competence = What they lack knowledge of
field-teachers-count = How many of the staff
field-noted-on = Reported
field-met-on = Met on
field-civic-activity-what = What
field-origin = Where it comes from
field-leisure-support = Help to take part
leisure-support-voucher = Leisure voucher
leisure-support-tickets = Tickets
leisure-support-fee = The fee is paid
leisure-support-other = Other help
field-civic-activity-consented-on = The person agreed that it stands here
field-civic-activity-organisation = Organisation of the register of partners
field-enrolment-organisation = Company or organisation where it takes place
field-mentor-name = Mentor (a colleague there)

activity-meeting = Minutes
activity-meeting-plural = Minutes
activity-meeting-new = Write minutes
activity-meeting-change = Correct the minutes
activity-meeting-intro = Shared by all co-owners. Do not write about individual citizens.
activity-follow-up = Follow-up
activity-follow-up-plural = Follow-up
activity-follow-up-new = Add a follow-up
activity-follow-up-change = Correct the follow-up
activity-follow-up-intro = Each party has a list of its own. Choose who follows up.
activity-text = Translation
activity-text-plural = Translations
activity-text-new = Add a translation
activity-text-change = Correct the translation
competence-need = Need of knowledge
competence-need-plural = Needs of knowledge at schools
competence-need-new = Report a need
competence-need-change = Correct the need
competence-need-intro = Only the name of the school, a theme and a number of staff. Never a pupil and never a diagnosis.
civic-activity = Associations and volunteers
civic-activity-plural = Associations and volunteers
civic-activity-new = Add an activity outside the municipality
civic-activity-change = Correct the activity
civic-activity-intro = What the person takes part in beside the municipality's own activities. It stands here when the person has agreed to it.

activity-type-return-outreach = Outreach on repatriation
shift-function-host = Host
shift-function-health-communicator = Health communicator
shift-function-return-ambassador = Repatriation ambassador
shift-function-mentor = Mentor
shift-function-teacher = Teacher
shift-function-interpreter = Interpreter
competence-concentration = Pupils who find it hard to concentrate
competence-behaviour = Pupils whose behaviour is hard to understand
competence-trust = Pupils who find it hard to trust grown-ups
competence-second-language = Danish as a second language
competence-flight = What flight and loss can mean in school
competence-parents = Working together with parents
activity-origin-municipality = The municipality
activity-origin-organisation = Organisation
activity-origin-volunteers = Volunteers

fault-follow-up-whose = Choose a unit or an organisation.
fault-told-already = The activity has a translation to that language already. Correct it instead.
fault-only-the-school = Write only the name of the school or day-care.
fault-civic-without-consent = Write the day the person agreed that it stands in the file.

activity-with = Together with
text-unchecked = Nobody who speaks { $what } has read the translation through yet.
follow-up-agreed = Agreed { $what }
follow-up-due = by { $what }
follow-up-done = It is done
follow-up-done-on = Done { $what }
follow-ups-title = What we follow up
follow-ups-intro = What your units have promised the other co-owners and have not done yet.
follow-ups-none = There is nothing to follow up.
joint-title = Across sectors
joint-intro = Activities that at least two parts of society stand behind together.
joint-mixes = Who join forces
joint-sectors = Sectors
joint-count = { $count } of { $all } activities have at least two sectors behind them.
needs-intro = What the staff of schools and day-cares lack knowledge of. No pupils and no diagnoses.
needs-courses = Taught so far
needs-taught = { $count ->
    [one] { $count } of the staff
   *[other] { $count } of the staff
 }
results-title = Language assessments with and without a language suitcase
results-intro = The children's last language assessment before they began in school. In numbers only.
results-children = Children
results-all = All
results-with = With a suitcase at home before the assessment
results-without = Without a suitcase
results-no-effect = The numbers do not say that the suitcase was the reason: families differ in other ways too.
results-catalogue = What the catalogue says of language suitcases
calendar-words = Read the calendar in
calendar-kind = Kind of activity
calendar-place = Place
calendar-any = All
words-unchecked = The page is translated, but nobody who speaks the language has read the translation through.
text-unchecked-short = the translation has not been read through
session-stale-advice = Beside each name on which you differ stands what your colleague ticked. Correct the ticks and save again.
tick-theirs-came = Your colleague ticked
tick-theirs-absent = Your colleague did not tick
calendar-held-in = Show only what is held in

## Health in your language

role-health-communicator = Health communicator
menu-health-sessions = Health in your language
health-sessions-title = Health in your language
health-sessions-intro = Write how many came. Names are never written, and nothing on anybody's health.
health-shifts-none = You are not on duty. Whoever keeps the activities puts you on.
fault-shift-health-only = A health communicator can only be put on duty at sessions on health.
health-sessions-none = Nothing has been held yet.
