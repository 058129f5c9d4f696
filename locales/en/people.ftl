# SPDX-License-Identifier: MPL-2.0
# People, families, residence and units.

## Person

person = Person
person-plural = People
person-new = Register a person
person-change = Correct the person's details
field-person-interpreter = Need of interpreter
field-other-names = Other spellings
field-cpr = CPR number
field-born-on = Date of birth
field-birth-uncertain = The date of birth is uncertain
field-sex = Sex
field-citizenship = Citizenship
field-language = Language
field-other-languages = Other languages
field-phone = Telephone
field-email = Mail
field-protected-from = Name and address protected from
field-protected-until = Name and address protected until
field-died-on = Died on
hint-other-names = Write one spelling on each line.
hint-cpr = Write ddmmyy-xxxx. The field can be left empty until the person has been given a number. If the date of birth is left empty, it is taken from the number.
hint-citizenship = Write the country, or stateless.
hint-language = The language the person best speaks with us in.
hint-protected-until = Write dd.mm.yyyy, or leave the field empty while the protection has no end date.
interpreter-none = No interpreter
interpreter-needed = Needs an interpreter
interpreter-woman = Needs a woman as interpreter
interpreter-man = Needs a man as interpreter
interpreter-unknown = Need of interpreter unknown

## The list and the person's page

persons-none = There are no people on the list yet.
search-nothing = No person you have access to fits “{ $what }”. Try another spelling, or a number.
search-more = There may be more than the first { $count }. Enter more of the name.
taken-over = Takeover
case-number = Case number
caseworker = Caseworker
nobody-yet = Nobody yet
protected = Protected
protected-long = Name and address protection
died-on = Died { $what }
born = Born
birth-uncertain = – the date is uncertain
years-old =
    { $count ->
        [one] 1 year old
       *[other] { $count } years old
    }
language-and-interpreter = Language and interpreter
valid-until = (valid until { $what })
programme-month = Month of the programme
month-of-sixty = { $count } of 60
programme-when-adult = Child. The programme can begin when the person is an adult, { $what }
programme-not-for-child = Child. The introduction programme is for adults
next-deadlines = Next deadlines
last-notes = Latest notes
notes-none = There are no notes yet.
note-corrected = Corrected in a later note
family = Family
timeline = Timeline
timeline-text = A row for each part of the person's life here, and a bar for each period. The same information stands as text below the picture.
timeline-caption = The vertical lines show the takeover and today. The same information stands as text below.
lane-offers = Offers
lane-work = Work and education

## Household and family

household = Household
household-plural = Households
household-new = Create household
household-change = Correct household
field-household-name = Name of the household
membership = Household
membership-plural = Households the person belongs to
membership-new = Add to a household
membership-change = Correct the tie to the household
field-membership-role = The person is
household-role-adult = Adult
household-role-child = Child
kin = Family relation
kin-plural = Family relations
kin-new = Register a family relation
kin-change = Correct the family relation
field-relative = Family member
field-kinship = The person is
field-custody = The person has custody
field-together = They live together
kinship-spouse = Spouse or partner of
kinship-parent = Parent of
kinship-child = Child of
kinship-sibling = Brother or sister of
kinship-other = Other family of

## Residence, allocation and responsibility

permit = Residence permit
permit-plural = Residence permits
permit-new = Register a residence permit
permit-change = Correct the residence permit
field-permit-kind = Duration
field-ground = Ground of residence
field-granted-on = Granted on
field-valid-until = Valid until
field-withdrawn-on = Withdrawn on
permit-kind-temporary = Temporary
permit-kind-permanent = Permanent
visitation = Allocation
visitation-plural = Allocations
visitation-new = Register allocation
visitation-change = Correct the allocation
visitation-intro =
    Write what the Danish Immigration Service has told you. For family-reunified people and quota refugees the date
    in CPR decides the takeover.
visitation-person = Person { $count }
visitation-more = Add a family member
visitation-compute = Compute the takeover
visitation-compute-again = Compute the takeover again
visitation-register = Register and open the case
takeover-on = Takeover on { $what }
field-group-code = Group
field-early-takeover-on = Earlier takeover agreed for
field-cpr-registered-on = Registered in the municipality in CPR
field-papers-received-on = Papers received on
field-first-in-denmark = This municipality is the first in Denmark to be responsible
hint-early-takeover-on = Only when person and municipality have agreed on it. Write dd.mm.yyyy.
fault-name-parts = A name has at most 15 parts. Write only the name here, and the rest in a note.
fault-spellings = Write each spelling on a line of its own: at most 20 lines, and at most 15 parts in each name.
fault-large-family = The form takes at most 15 persons. Register the rest of the family on a new form.
fault-early-before-decision = The agreed takeover cannot lie before the allocation. Correct one of the dates.
responsibility = Responsibility
responsibility-plural = Responsibility
responsibility-new = Register responsibility
responsibility-change = Correct the responsibility
field-responsibility-starts-on = Takeover
field-responsibility-ends-on = The responsibility ended on
field-rule = Rule the date was computed by
field-end-reason = Why the responsibility ended
hint-rule = The rule's code. Leave the field empty if the date was not computed.
fault-unknown-rule = There is no rule with that code. Write for example d1-takeover-refugee, or leave the field empty.
responsibility-end-completed = Self-supporting and passed a Danish exam
responsibility-end-five-years = Five years have gone
responsibility-end-moved-away = Another municipality has taken over
responsibility-end-left-denmark = Left Denmark
responsibility-end-died = Died
responsibility-end-permit-lapsed = The residence permit has lapsed
responsibility-end-permanent-residence = Has been given permanent residence

## Unit

unit = Unit
unit-plural = Units
unit-new = Create unit
unit-change = Correct unit
unit-kind-integration = Integration team
unit-kind-language-centre = Language centre
unit-kind-company = Company service
unit-kind-housing = Housing team
unit-kind-other = Other unit

warning-cpr-other-birth = The CPR number { $cpr } does not fit the date of birth { $born_on }. Correct the one that is wrong, or mark the date of birth as uncertain.
warning-cpr-check-digit = The check digit of the CPR number does not fit. Look again; the number may still be right.

field-moved-in-on = Moved here from another municipality
field-move-approved-on = The municipality has approved to take over
responsibility-moved-away = The municipality is responsible until the new one has approved to take over (integrationsloven § 18, read in an older text). The last day is the day before it does.

# Language assessment of children before school.

language-assessment = Language assessment
language-assessment-plural = Language assessments
language-assessment-new = Register a language assessment
language-assessment-change = Correct the language assessment
language-assessment-intro = Only day, tool and result. The single assessment is seen in the child's file alone.
field-assessed-on = Assessed on
field-tool = Tool
field-language-band = Result
language-band-general = General effort
language-band-focused = Focused effort
language-band-special = Special effort
on-this-page = On this page

requests-title = Access to the file, complaint, moving away and death
requests-intro = What happens seldom in a case: what is registered, how far it has come, and when an answer is due.
requests-none = Nothing registered.
requests-due = By { $what }
requests-access = Access to the file
requests-access-new = Register a request to see the file
requests-access-task = Answer a request to see the file
requests-answered = Answered on { $what }
requests-unanswered = Not answered yet
requests-waits = Waits for { $what }
requests-withdrawn = Taken back on { $what }
requests-ruled = Decided by Ankestyrelsen on { $what }
requests-not-reassessed = The municipality is to look at the decision again
requests-no-decision = There is no decision yet that was sent and can be complained of. Register it first.
requests-moving = Moving away, and the end of the responsibility
requests-moving-new = Register that the person moves away
requests-moving-end = End the municipality’s responsibility
requests-moved = Moved away on { $what }
requests-handed-over = The new municipality took over the responsibility on { $what }
requests-not-handed-over = Waits for the new municipality to approve taking over the responsibility
requests-responsible-until = The municipality is responsible until { $what }, that day included
requests-not-taken-over = The municipality has not taken over the responsibility yet.
requests-death = Death
requests-death-new = Register a death
requests-still-responsible = The municipality’s responsibility has not ended yet; end it below moving away
requests-closed = The municipality’s responsibility has ended
