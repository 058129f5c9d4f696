# SPDX-License-Identifier: MPL-2.0
# The assessment of § 17, an adapted programme, school, unaccompanied children, and why a deadline was missed.

## The assessment of § 17

match-visitation = Assessment of job readiness (§ 17)
match-visitation-plural = Assessments of job readiness (§ 17)
match-visitation-new = Register an assessment of job readiness
match-visitation-change = Correct the assessment of job readiness
match-visitation-intro = Write the provisional assessment first and the final one when it has been made. An assessment made anew is a new one.
field-match-visitation-starts-on = Provisionally assessed
field-readiness = Provisional assessment
field-final-on = Finally assessed
field-final-readiness = Final assessment
field-jobseeker-from = Registered as seeking work
field-cv-on = CV put on Jobnet
field-cv-exempt-from = Exempt from a CV on Jobnet from
field-cv-exempt-until = Exempt from a CV on Jobnet until
field-cv-exempt-because = Why exempt from a CV
hint-cv-exempt-because = Do not write about health.
readiness-job = Ready for a job
readiness-activity = Ready for activities
readiness-education = Ready for education
fault-final-before-first = The final assessment cannot lie before the provisional one. Correct one of the dates.
fault-cv-before-jobseeker = The CV cannot have been on Jobnet before the person was registered as seeking work. Correct one of the dates.
fault-matched-before-visitation = The person cannot have been assessed before it was decided that the municipality is to receive them. Correct one of the dates.

## An adapted programme

adaptation = Parental leave, exemption or adapted plan
adaptation-plural = Parental leave, exemption and adapted plan
adaptation-new = Register parental leave, exemption or an adapted plan
adaptation-change = Correct parental leave, exemption or adapted plan
adaptation-intro = Write the reason as a category. What lies behind it is kept under health. The week is held against the hours you write instead of 37.
adaptation-kind-fewer-hours = Fewer hours
adaptation-kind-health-first = Health first
adaptation-kind-broad-employment = Employment in a broad sense
adaptation-kind-flexjob-track = Towards a fleksjob
adaptation-kind-exempt = Exempt from the programme
adaptation-kind-parental-leave = Parental leave
adaptation-reason-physical = Physical
adaptation-reason-mental = Mental
adaptation-reason-both = Physical and mental
adaptation-reason-care = Care at home
adaptation-reason-other = Something else
field-adaptation-reason = Reason
field-adaptation-hours = Hours a week so long
field-adaptation-decided-on = Decided
field-review-on = Looked at again
hint-review-on = The date stands in My day. Write a new date here when the plan has been looked at and goes on.
field-child-born-on = Child born
hint-child-born-on = Filled in for parental leave.
field-details = What lies behind it
hint-details = Kept under health.
fault-born-without-leave = The birth is only written for parental leave. Choose parental leave, or empty the field.
programme-adapted = Adapted
programme-asked = { $what } hours a week are asked for
programme-review = Looked at again { $what }
programme-under-adapted = The person gets a benefit, but the programme has fewer hours than the adapted plan.
rule-plan-review-what = Look at the adapted plan again
fault-signed-as-child = The person was not 18 years old that day. The contract can be prepared, but signed only afterwards.

## School

schooling = School
schooling-plural = School
schooling-new = Register school
schooling-change = Correct school
field-schooling-kind = Kind of class
field-schooling-school = School
field-referred-on = Referred to the school
field-schooling-starts-on = First day at school
field-schooling-ends-on = Last day at school
school-kind-ordinary = Ordinary class
school-kind-reception = Reception class
school-kind-basic = Basic instruction in Danish as a second language
school-kind-special = Class with special support
school-kind-private = Private school
rule-school-referral-what = Refer the child to a school
fault-school-before-referral = The first day at school cannot lie before the referral. Correct one of the dates.

## Unaccompanied children

minor-care = Care for an unaccompanied child
minor-care-plural = Care for an unaccompanied child
minor-care-new = Register care for an unaccompanied child
minor-care-change = Correct care for an unaccompanied child
minor-care-intro = The school is registered under school.
field-minor-care-starts-on = Looked into
field-custody-needed = Does the child lack somebody with custody?
field-custody-asked-on = Asked for a temporary custody holder (MFI)
field-custody-holder = Who has custody
field-custody-from = Custody from
field-representative = Personal representative
field-representative-from = Representative from
field-placement = Where the child lives
field-minor-care-place = Home or family
field-state-pays = The state pays for the first three years (barnets lov § 203)
minor-placement-home = Home for young people
minor-placement-foster = Foster family
minor-placement-network = With relatives or others they know
minor-placement-room = A room of their own with support
fault-custody-not-needed = Answer yes to whether the child lacks somebody with custody, or empty the date.
fault-custody-before-asked = Custody cannot begin before it was asked for. Correct one of the dates.
warning-not-unaccompanied = The person was not visited as an unaccompanied minor. See whether the visitation is right.
rule-minor-care-what = Find out who has custody of the unaccompanied child

## Why a deadline was missed

missed-deadline = Reason for a missed deadline
missed-deadline-plural = Reasons for missed deadlines
missed-deadline-new = Say why the deadline was missed
missed-deadline-change = Correct the reason for the missed deadline
missed-deadline-intro = If the reason is another than those on the list, say which.
field-missed-deadline-rule = Rule
field-missed-deadline-due-on = It was due on
field-missed-deadline-reason = Reason
field-missed-deadline-note = More about it
absence-why = Why were they away?
missed-why = Why missed?
missed-save = Save reason
missed-because = Missed: { $what }
fault-missed-before-due = The deadline has not been missed yet.
facts-cv-exempt = Exempt from a CV on Jobnet
facts-cv-exempt-from = Exempt from a CV from
facts-cv-exempt-until = Exempt from a CV until

## Where the class is, and the pattern

field-location = Where the class is
class-place-centre = At the language centre
class-place-workplace = At the workplace
class-place-both = Partly at the workplace
class-place-online = Online
field-pattern = Pattern of the programme
pattern-job-first = Job first
pattern-danish-first = Mostly Danish at first
programme-lay = Write down the week of the pattern “{ $what }”
programme-lay-intro = Write down a whole week at once, and correct it afterwards.
programme-company-share = Share of the week at a company
programme-percent = { $count } %
programme-since = Since the takeover
programme-referred-after = referred to Danish after { $count ->
    [one] 1 day
   *[other] { $count } days
 }
programme-lesson-after = first lesson after { $count ->
    [one] 1 day
   *[other] { $count } days
 }
programme-offer-after = first company offer after { $count ->
    [one] 1 day
   *[other] { $count } days
 }
programme-job-first-company = The contract follows Job first, but the week got no days at a company within the first two weeks.
programme-job-first-danish = The contract follows Job first, but Danish did not begin beside it within the first two weeks.

## On the way

menu-arrivals = On the way
arrivals-intro = Those referred to your unit who are not taken over yet, and what they can. It is recorded in each file that you saw the list.
arrivals-none = Nobody referred to your unit is waiting to be taken over.
arrivals-skills = Skills
arrivals-unknown = Their skills are not written down yet.
arrivals-in = { $count ->
    [one] (tomorrow)
   *[other] (in { $count } days)
 }

## Without a visitation

outside-new = Register somebody without a visitation
outside-intro = For people outside the programme, Danish citizens too, who want guidance on returning, for instance. They get a case, and none of the deadlines of newcomers.
field-other-citizenship = Second citizenship
