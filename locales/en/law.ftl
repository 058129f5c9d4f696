# The rules of the law: what must be done, by when, and how the date was found.

## Rules

rule-d1-takeover-refugee-name = Takeover of a refugee
rule-d1-takeover-refugee-what = The municipality takes over responsibility for a refugee on the day after the first whole month after the decision.
rule-d1-takeover-refugee-open = Samspil does not take a month as whole when the decision was made on its 1st. This is our own proposal.
rule-d4-takeover-quota-name = Takeover of a quota refugee
rule-d4-takeover-quota-what = The municipality takes over responsibility for a quota refugee on the day CPR has the person as moved there.
rule-d5-takeover-family-name = Takeover of a family-reunified person
rule-d5-takeover-family-what = The municipality takes over responsibility for a family-reunified person on the day CPR registers the person there.
rule-d6-takeover-ukraine-name = Takeover of a displaced person from Ukraine
rule-d6-takeover-ukraine-what = The municipality takes over responsibility for a displaced person from Ukraine within 15 working days of the decision (4 working days until 31 March 2024).
rule-d14-programme-name = The introduction programme has begun
rule-d14-programme-what = An adult must be offered an introduction programme that has begun within 1 month of the takeover.
rule-d14-programme-open = For those who turn 18 after the takeover, it counts from the 18th birthday. This is our own proposal.
rule-d15-contract-name = The contract is signed
rule-d15-contract-what = The contract and the declaration must be signed by the person and the municipality within 1 month of the takeover.
rule-d15-contract-open = For those who turn 18 after the takeover, it counts from the 18th birthday. This is our own proposal.
rule-d16-danish-referral-name = Referred to Danish education
rule-d16-danish-referral-what = The person must be referred to Danish education within 1 month of the takeover.
rule-d16-danish-referral-open = For those who turn 18 after the takeover, it counts from the 18th birthday. This is our own proposal.
rule-d17-danish-start-name = Danish education can start
rule-d17-danish-start-what = The person must be able to start Danish education within 1 month of the takeover.
rule-d17-danish-start-open = For those who turn 18 after the takeover, it counts from the 18th birthday. This is our own proposal.
rule-d17-danish-start-others-name = Danish education can start (outside the integration act)
rule-d17-danish-start-others-what = Somebody whom the integration act is not about must be able to start Danish education within 1 month of the referral.
rule-d17-danish-start-others-open = Whoever applies is counted from the application. Here it is counted from the day of the referral as registered.
rule-d19-company-offer-name = First company offer
rule-d19-company-offer-what = The person must start an internship or a wage subsidy within 2 weeks if possible, and within 1 month of the takeover at the latest.
rule-d19-company-offer-open = The deadline is not shown for people we know to live without a benefit. For the young it counts from the 18th birthday. These are our own proposals.
rule-d24-follow-up-name = Follow-up on the contract
rule-d24-follow-up-what = At least 4 follow-up talks must be held in the first 6 months.
rule-d24-follow-up-open = The Act sets the last day only. The first three talks are spread evenly, and for the young it counts from the 18th birthday. These are our own proposals.
rule-d28-health-name = A health assessment is offered
rule-d28-health-what = The person must be offered a health assessment by a doctor as soon as possible and within 6 months of the takeover, if there is a need; quota refugees always.
rule-d28-health-open = Displaced from Ukraine and unaccompanied minors are treated as refugees here. This is our own proposal.
rule-d10-housing-name = A bed for the first night
rule-d10-housing-what = A temporary stay or a dwelling must be assigned from the day the municipality takes over.
rule-d10-housing-open = The Act sets no day for the permanent dwelling. That the stay must be there on the very day is our reading.
rule-d20-company-gap-name = Next company offer
rule-d20-company-gap-what = At most 6 weeks may pass from the end of an internship or a wage subsidy until the next begins.
rule-d20-company-gap-open = The 6 weeks are from memory and must be checked.
rule-d22-programme-extension-name = The programme is extended or ends
rule-d22-programme-extension-what = The programme is planned for 1 year. It is extended when the person is not self-supporting and has not passed a Danish exam.
rule-d22-programme-extension-open = We take one of the two conditions to be enough. This is to be settled.
rule-d22-programme-longest-name = The programme cannot last longer
rule-d22-programme-longest-what = An extended programme ends 5 years after the takeover at the latest.
rule-d23-final-match-name = Final assessment of job readiness
rule-d23-final-match-what = Job readiness must be finally assessed within 3 months of the first assessment.
rule-d23-first-match-name = First assessment of job readiness
rule-d23-first-match-what = Somebody on a benefit must be assessed as ready for a job, an activity or an education when the programme begins.
rule-d23-first-match-open = The Act says at the start and sets no day. Here the day the programme begins is taken.
rule-d23-cv-name = CV on Jobnet
rule-d23-cv-what = Somebody seeking work must have a CV on Jobnet within 3 weeks of registering, unless exempt.
rule-d25-yearly-follow-up-name = Yearly follow-up for those in work
rule-d25-yearly-follow-up-what = The contract is followed up every 12 months when the person is in an ordinary job or education without a benefit.
rule-d25-yearly-follow-up-open = The next year counts from the latest talk. This is our own proposal.
rule-d27-parental-leave-name = Follow-up during parental leave
rule-d27-parental-leave-what = The contract is followed up within 6 months of the birth when the person is on parental leave.
rule-d27-leave-end-name = Follow-up after parental leave
rule-d27-leave-end-what = The contract is followed up when the parental leave ends.
rule-d27-leave-end-open = We take the talk to be due on the day after the last day of the leave. This is our own proposal.
rule-d29-return-guidance-name = Guidance on returning
rule-d29-return-guidance-what = Those who have stayed less than 5 years are guided on returning in connection with the contract.
rule-d29-return-guidance-open = That it is due on the same day is our reading of "in connection with".
rule-d30-return-talk-name = Talk about returning every second year
rule-d30-return-talk-what = Those with a permit for 5 years or more and on a benefit for 18 of the last 36 months must have a separate talk at least every second year.
rule-d30-return-talk-open = How the months on a benefit are counted is our own proposal.
rule-d31-return-wish-name = A wish to return is passed on
rule-d31-return-wish-what = A wish to return must be passed on without delay.
rule-d31-return-wish-open = The Act sets no day. The next working day is our own proposal.
rule-d34-basic-instruction-name = Basic instruction for 2 years at most
rule-d34-basic-instruction-what = A child can have basic instruction in Danish as a second language for 2 years at most.
rule-d35-school-start-name = The child has started school
rule-d35-school-start-what = A child of school age must start school at once.
rule-d35-school-start-open = The Act sets no day for newcomers. 14 days after the referral is our own proposal.
rule-d36-custody-name = Temporary custody holder
rule-d36-custody-what = A temporary custody holder must be asked for at once for an unaccompanied minor who has none.
rule-d36-custody-open = The Act sets no day. The day of the takeover is our own proposal.
rule-d7-takeover-move-name = Takeover after a move
rule-d7-takeover-move-what = When somebody moves here from another municipality, this municipality takes over when it has approved it. Until then the old one is responsible.
rule-d7-takeover-move-open = That the day of the approval counts, and never a day before the move, is our reading. Exceptions, such as serious illness, are decided case by case.
rule-d12-stay-elsewhere-name = Agreement on a stay in another municipality
rule-d12-stay-elsewhere-what = A temporary stay in another municipality takes an agreement with it, and the agreement must be there on the first night.
rule-d12-stay-elsewhere-open = That the rule is from 1 July 2017 is from memory.
rule-d13-stay-payment-name = Ceiling over the payment for a temporary stay
rule-d13-stay-payment-what = What a household pays a month for a temporary stay has a ceiling, which follows the size of the household and changes every year.
rule-d13-stay-payment-open = An amount for a single person with children has not been found. Then Samspil says nothing.
rule-d18-danish-hours-name = At most 15 hours of Danish a week
rule-d18-danish-hours-what = Danish education takes at most 15 hours a week on average.
rule-d21-week-hours-name = 37 hours a week
rule-d21-week-hours-what = The programme of somebody on a benefit takes 37 hours a week on average, unless their health speaks against it.
rule-d21-work-duty-name = Duty to work
rule-d21-work-duty-what = Somebody on a benefit who does not fulfil the conditions of residence and employment has a duty to work up to 37 hours a week, unless their health speaks against it.
rule-d21-work-duty-open = Whoever has had a permit for less than 9 years cannot fulfil the condition of residence. Of everybody else the municipality must say whether they do.
rule-d26-as-needed-name = Follow-up as needed
rule-d26-as-needed-what = The contract of somebody on no benefit is followed up only when there is a need.
rule-d26-as-needed-open = What the person lives on is looked at for the first 6 months. That is our own proposal.
rule-d32-basic-grant-name = Basic grant for 36 months
rule-d32-basic-grant-what = The state pays the basic grant for each of the 36 months from the takeover.
rule-d37-leisure-job-name = Limits of a leisure job
rule-d37-leisure-job-what = A leisure job of somebody under 18 has limits for the hours a day and a week, and may not be in the evening and at night.
rule-d37-leisure-job-open = The limits were read on an older page. A proposal of 2024 loosens several of them, so check them with Arbejdstilsynet.
rule-d40-complaint-name = Time to complain to Ankestyrelsen
rule-d40-complaint-what = The person can complain of a decision to Ankestyrelsen for 4 weeks. The municipality looks at the decision again first.
rule-d40-complaint-open = The time is the person's. Here it is counted from the day the decision was sent.
rule-d40-reassessment-name = Reassessment after a complaint
rule-d40-reassessment-what = The municipality must look at a decision again within 4 weeks of the complaint, and send the complaint to Ankestyrelsen unless the person is found to be wholly right.
rule-d40-reassessment-open = That it is 4 weeks is from memory and must be checked.
rule-d38-suitcase-loan-name = How long a language suitcase is lent
rule-d38-suitcase-loan-what = A language suitcase is handed in four weeks after the family fetched it, at the latest.
rule-d38-suitcase-loan-open = How long it is lent is the municipality’s own to decide. The four weeks are our proposal; write your own days in the book of rules.
rule-d41-access-request-name = Answer to a request to see the file
rule-d41-access-request-what = A request to see the file is answered within 7 working days of its arrival.
rule-d42-sanction-name = Heard before a sanction
rule-d42-sanction-what = The person is heard before the municipality decides on a sanction for absence or refusal.
rule-d42-sanction-open = That the hearing can be as late as the day of the decision is our reading.
rule-d11-vulnerable-area-name = Never in a vulnerable housing area
rule-d11-vulnerable-area-what = The municipality may not assign a refugee a home in a vulnerable housing area.
rule-d11-vulnerable-area-open = From which day the Act has said so is not known to us. The lists of areas have days of their own.
rule-d39-quota-year-name = The days of the quota’s year
rule-d39-quota-year-what = Udlændingestyrelsen announces the national number and the quotas of the regions by 1 May, the municipalities agree by 10 September, and otherwise Udlændingestyrelsen sets the quotas by 30 September.
rule-d39-quota-year-open = That the days lie in the year before is from memory.
rule-d43-suspension-name = Suspension of deadlines
rule-d43-suspension-what = The minister can suspend the deadlines for offers and for Danish education when extraordinarily many come. The administrator records the time.
rule-d43-suspension-open = That a deadline in that time moves to the day after, and is not asked for while no end is set, is how we read it.
rule-subsidy-job-name = Result subsidy for a job
rule-subsidy-education-name = Result subsidy for education
rule-subsidy-danish-test-name = Result subsidy for a Danish test

## Steps

step-decided = The municipality was decided on { $on }.
step-first-whole-month-ends = The first whole month ends on { $on }.
step-day-after = The day after is { $on }.
step-registered = CPR registered the person in the municipality on { $on }.
step-early-agreed = Person and municipality agreed on an earlier takeover: { $on } instead of { $from }.
step-moved-past-weekend = { $from } is on a weekend, so the date moves to the next working day: { $on }.
step-moved-past-holiday = { $from } is { $holiday }, so the date moves to the next working day: { $on }.
step-taken-over = The municipality took over on { $on }.
step-computed-takeover = No takeover is recorded yet; it is computed as { $on }.
step-turns-18 = The person turns 18 on { $on }.
step-months-after =
    { $count ->
        [one] 1 month after { $from } is { $on }.
       *[other] { $count } months after { $from } is { $on }.
    }
step-month-shorter = The month is too short, so it is its last day: { $on }.
step-days-after = { $count } days after { $from } is { $on }.
step-working-days-after = { $count } working days after { $from } is { $on }.
step-happened = What it counts from happened on { $on }.
step-rule-changes = From { $on } the rule has another wording; the case keeps the one in force when the count began.
step-moved-past-suspension = The deadline was suspended on { $from }, so it moves to the day after the suspension: { $on }.

## Facts

fact-born = Date of birth
fact-group = Group
fact-visitation-decided-on = Date of the decision
fact-early-takeover-on = Agreed earlier takeover
fact-cpr-registered-on = Registered in the municipality in CPR
fact-responsibility-from = Takeover of responsibility
fact-computed-takeover = Computed takeover
fact-programme-offered-on = Introduction programme offered
fact-programme-begun-on = Introduction programme begun
fact-contract-signed-on = Contract and declaration signed
fact-danish-referred-on = Referred to Danish education
fact-danish-can-start-on = First possible lesson
fact-company-offer-from = First internship or wage subsidy
fact-followed-up-on = Follow-up talk held
fact-health-need = Need for a health assessment
fact-health-offered-on = Health assessment offered
fact-on-benefit = Benefit
fact-benefit-since = On a benefit since
fact-requirements-met = Conditions of residence and employment
fact-matched-on = Assessed for job readiness for the first time
fact-outside-the-act = Outside the integration act
fact-reassessed-on = The decision looked at again
fact-housed-on = First night in an assigned dwelling or stay
fact-company-offer-ended-on = Latest internship or wage subsidy ended
fact-first-match-on = First assessment of job readiness
fact-final-match-on = Final assessment of job readiness
fact-jobseeker-from = Registered as seeking work
fact-cv-on = CV on Jobnet
fact-programme-extended-on = Programme extended
fact-programme-ended-on = Programme ended
fact-child-born-on = Child born
fact-leave-ends-on = Parental leave ends
fact-guided-on = Guidance on returning given
fact-permit-since = First residence permit
fact-return-talk-on = Latest talk about returning
fact-return-wished-on = Wish to return
fact-return-notified-on = Wish to return passed on
fact-school-referred-on = Referred to a school
fact-school-started-on = Started school
fact-basic-instruction-from = Basic instruction began
fact-basic-instruction-ended-on = Basic instruction ended
fact-custody-asked-on = Temporary custody holder asked for
fact-custody-needed = Need for a temporary custody holder
fact-danish-passed = Danish exam passed
fact-ordinary-since = Ordinary job or education began

## What is missing

awaits-born = Awaits the date of birth.
awaits-group = Awaits which group the person belongs to.
awaits-visitation-decided-on = Awaits the date of the decision on the municipality.
awaits-early-takeover-on = Awaits the date of the agreed takeover.
awaits-cpr-registered-on = Awaits the registration in CPR.
awaits-responsibility-from = Awaits the date of takeover.
awaits-computed-takeover = Awaits that the takeover can be computed.
awaits-programme-offered-on = Awaits that the introduction programme is offered.
awaits-programme-begun-on = Awaits that the introduction programme begins.
awaits-contract-signed-on = Awaits that contract and declaration are signed.
awaits-danish-referred-on = Awaits the referral to Danish education.
awaits-danish-can-start-on = Awaits the first possible lesson.
awaits-company-offer-from = Awaits the first internship or wage subsidy.
awaits-followed-up-on = Awaits a follow-up talk.
awaits-health-need = Awaits an assessment of whether a health assessment is needed.
awaits-health-offered-on = Awaits that a health assessment is offered.
awaits-on-benefit = Awaits what the person lives on.
awaits-benefit-since = Awaits a benefit.
awaits-requirements-met = Awaits whether the conditions of residence and employment are fulfilled.
awaits-matched-on = Awaits the first assessment of job readiness.
awaits-outside-the-act = Awaits whether the integration act is about the person.
awaits-reassessed-on = Awaits a reassessment.
awaits-housed-on = Awaits the first night in a dwelling or stay.
awaits-company-offer-ended-on = Awaits the end of an internship or wage subsidy.
awaits-first-match-on = Awaits the first assessment of job readiness.
awaits-final-match-on = Awaits the final assessment of job readiness.
awaits-jobseeker-from = Awaits registration as seeking work.
awaits-cv-on = Awaits a CV on Jobnet.
awaits-programme-extended-on = Awaits a decision to extend the programme.
awaits-programme-ended-on = Awaits the end of the programme.
awaits-child-born-on = Awaits the birth of a child.
awaits-leave-ends-on = Awaits the end of the parental leave.
awaits-guided-on = Awaits guidance on returning.
awaits-permit-since = Awaits the day of the first residence permit.
awaits-return-talk-on = Awaits a talk about returning.
awaits-return-wished-on = Awaits a wish to return.
awaits-return-notified-on = Awaits that the wish to return is passed on.
awaits-school-referred-on = Awaits referral to a school.
awaits-school-started-on = Awaits the first day in school.
awaits-basic-instruction-from = Awaits the start of basic instruction.
awaits-basic-instruction-ended-on = Awaits the end of basic instruction.
awaits-custody-asked-on = Awaits that a temporary custody holder is asked for.
awaits-custody-needed = Awaits who has custody.
awaits-danish-passed = Awaits whether a Danish exam is passed.
awaits-ordinary-since = Awaits an ordinary job or education.

## Why a rule does not apply

not-applicable-not-in-force = The rule was not in force then.
not-applicable-child = The person is under 18.
not-applicable-ordinary = The person is in an ordinary job or education without a benefit.
not-applicable-not-on-benefit = The person is not on a benefit.
not-applicable-no-health-need = A concrete assessment found no need.
not-applicable-optional = The municipality may, but need not.
not-applicable-moved = Another municipality has taken over.
not-applicable-departed = The person has left Denmark.
not-applicable-died = The person has died.
not-applicable-ordinary-over = The ordinary job or education is over.
not-applicable-other-group = The rule is for other groups.
not-applicable-parental-leave = The person is on parental leave.
not-applicable-exempt = The person is exempt.
not-applicable-danish-passed = The person has passed a Danish exam.
not-applicable-turned-adult = The person has turned 18.
not-applicable-not-school-age = The child is not of school age.
not-applicable-has-custody = Somebody has custody.
not-applicable-long-stay = The person has had a permit for 5 years or more.
not-applicable-requirements-met = The person fulfils the conditions of residence and employment.
not-applicable-not-long-enough = The person has not been on a benefit for 18 of 36 months.
not-applicable-suspended = The deadline is suspended and no end is set.

## How sure the rule is

certainty-verified = Verified in a current text
certainty-older-wording = Verified in an older wording
certainty-from-memory = From memory; must be checked
certainty-proposal = Our own proposal

## How binding a deadline is

deadline-weight-statutory = At the latest
deadline-weight-target = As far as possible
deadline-weight-planned = Planned

## How a deadline stands

deadline-state-met = Met
deadline-state-met-late = Done late
deadline-state-open = Open
deadline-state-overdue = Overdue
deadline-state-ended = Lapsed

## Why a deadline was missed

missed-reason-own-fault = The municipality did not get it done
missed-reason-person-absent = The person did not come
missed-reason-awaiting-doctor = Awaiting a doctor
missed-reason-awaiting-interpreter = Awaiting an interpreter
missed-reason-awaiting-language-centre = Awaiting the language centre
missed-reason-awaiting-company = Awaiting a company
missed-reason-suspended = The deadline was suspended
missed-reason-other = Something else

## Weekends and public holidays

rounding-stays = The date does not move on weekends and public holidays.
rounding-next-working-day = A date on a weekend or public holiday moves to the next working day.

## Public holidays

holiday-new-year = New Year's Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-prayer-day = Great Prayer Day
holiday-ascension = Ascension Day
holiday-whitsun = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day

## Result subsidies

rule-subsidy-job-what = An ordinary job begun within 3 years of takeover (high rate) or in the 4th or 5th year (low rate), at least 20 hours a week on average and at least 6 months without a break.
rule-subsidy-education-what = Ordinary education begun within 3 years of takeover (high rate) or in the 4th or 5th year (low rate), continued for at least 6 months and on SU or a trainee's wage. The school must document it.
rule-subsidy-danish-test-what = A final Danish exam passed within 3 years of takeover, or as the first possible exam after that.
subsidy-condition-event = A job, an education or an exam is registered
subsidy-condition-taken-over = The takeover is registered
subsidy-condition-responsible = Begun while the municipality had the responsibility
subsidy-condition-in-time = Begun in the years that give a subsidy
subsidy-condition-lasted = Lasted at least 6 months without a break
subsidy-condition-hours = At least 20 hours a week on average
subsidy-condition-basis = SU or a trainee's wage
subsidy-condition-passed = The exam is passed
subsidy-proof-met = Met
subsidy-proof-missing = Not known
subsidy-proof-not-yet = Not yet
subsidy-proof-failed = Not met
subsidy-standing-claimed = Claimed, not paid yet
subsidy-standing-paid = Paid
subsidy-standing-eligible = Can be claimed, not documented
subsidy-standing-documented = Documented, not claimed
subsidy-standing-not-yet = Can be claimed later
subsidy-standing-missing = Something is not known
subsidy-standing-refused = Refused
subsidy-standing-paid-back = Paid back
subsidy-standing-not-met = The conditions are not met
subsidy-level-high = High rate
subsidy-level-low = Low rate

## Municipal quota

quota-milestone-announced = The Immigration Service has announced the national number and the regional quotas.
quota-milestone-agreed = The municipalities of the region have agreed on how to share.
quota-milestone-set = The Immigration Service has set the quotas where the municipalities did not agree.
quota-fault-nobody = The quota cannot be computed: inhabitants or immigrants of the country are missing.
quota-fault-more-than-all = The quota cannot be computed: the municipality cannot have more than the whole country.
quota-fault-too-large = The quota cannot be computed: one of the numbers is larger than it can be.

## Amounts

rate-of-basic-grant = Basic grant per person and month
rate-of-minor-grant = Surcharge for an unaccompanied minor per month
rate-of-refund-frame = Frame for refund (50 %) per person and year
rate-of-job-high = Result subsidy for a job, high rate
rate-of-job-low = Result subsidy for a job, low rate
rate-of-education-high = Result subsidy for education, high rate
rate-of-education-low = Result subsidy for education, low rate
rate-of-danish-test = Result subsidy for a Danish test
rate-of-stay-single = Highest payment for a temporary stay, single, per month
rate-of-stay-couple = Highest payment for a temporary stay, couple, per month
rate-of-stay-family = Highest payment for a temporary stay, couple with 1-3 children, per month
rate-of-stay-large-family = Highest payment for a temporary stay, couple with 4 children or more, per month

## CPR number

cpr-kind-real = CPR number
cpr-kind-replacement = Replacement number
cpr-fault-length = A CPR number has ten digits. Write it as 010203-1234.
cpr-fault-character = A CPR number has digits only, and a hyphen after the first six. Write it as 010203-1234.
cpr-fault-date = The first six digits are not a date. Check whether day and month were swapped.

# Why the book of rules refuses a change
book-fault-unknown-rule = There is no rule of that name.
book-fault-before-the-rule = The rule did not apply yet on that day.
book-fault-after-the-rule = The rule had ended before that day, so there would be days in between without a rule.
book-fault-same-day = There is a change of the rule from that day already.
book-fault-how-many-counts = Write one number for each deadline the rule sets, in the same order.
book-fault-count-out-of-range = A number is below nothing or longer than ten years.
book-fault-not-in-order = A later deadline would come before an earlier one.
book-fault-no-source = Write where it stands.
suspend-fault-unknown-rule = There is no rule of that name.
suspend-fault-too-early = Deadlines can only be suspended from 1 January 2025.
suspend-fault-same-day = Something about the rule stands there already from that day.
suspend-fault-no-source = Write where it stands.

## Numbers inside the rules

number-adult-years = Of age from (years)
number-programme-months = The programme lasts at most (months)
number-watched-months = Months from the start in which the benefit decides
number-stay-months = Residence permit for (months)
number-looked-at-months = Months looked back
number-benefit-months = Months on a benefit among them
number-ahead-months = Months looked ahead
number-residence-years = Years of residence in Denmark
number-work-months = Months in full-time work
number-within-years = Within the last (years)
number-announced-month = Announced by (month)
number-announced-day = Announced by (day)
number-agreed-month = Agreed by (month)
number-agreed-day = Agreed by (day)
number-set-month = Set by (month)
number-set-day = Set by (day)
number-small-number = A small national number is at most
number-small-change = A small national number changes above (per cent)
number-large-change = A larger one changes above (per cent)
number-school-from-age = School from August of the year the child turns
number-school-until-age = School until August of the year the child turns
number-danish-hours = Danish a week at most (hours)
number-week-hours = A full programme a week (hours)
number-grant-months = Basic grant for (months)
number-large-family = A large family from (children)
number-high-months = High rate from the takeover for (months)
number-low-months = Low rate from the takeover until (months)
number-lasts-months = Must last (months)
number-job-hours = Hours a week on average, at least
number-told-months = Shown so many months before the last day
number-next-exam-months = Next exam within (months)
number-job-from-age = Leisure job from (years)
number-older-from-age = Limits of the older from (years)
number-young-school-day = The younger: hours on a school day
number-young-free-day = The younger: hours on a day off
number-young-school-week = The younger: hours in a school week
number-young-free-week = The younger: hours in a week off
number-older-school-day = The older: hours on a school day
number-older-free-day = The older: hours on a day off
number-older-school-week = The older: hours in a school week
number-older-free-week = The older: hours in a week off
number-evening-hour = No work after the hour
number-morning-hour = No work before the hour

## Moves, stays, leisure jobs, complaints and access to the file

fact-moved-in-on = Moved here from another municipality
awaits-moved-in-on = Awaits when the person moved here from another municipality.
fact-move-approved-on = New municipality has approved to take over
awaits-move-approved-on = Awaits that the new municipality approves to take over.
fact-temporary-stay-on = First night of a temporary stay
awaits-temporary-stay-on = Awaits a temporary stay.
fact-stay-elsewhere-on = First night in another municipality
awaits-stay-elsewhere-on = Awaits a temporary stay in another municipality.
fact-stay-agreed-on = Agreed with the other municipality
awaits-stay-agreed-on = Awaits the agreement with the other municipality.
fact-leisure-job-from = First day of a leisure job
awaits-leisure-job-from = Awaits a leisure job.
fact-decision-sent-on = Latest decision sent
awaits-decision-sent-on = Awaits that a decision is sent.
fact-complained-on = Complaint received
awaits-complained-on = Awaits a complaint.
fact-sanction-decided-on = Latest sanction decided
awaits-sanction-decided-on = Awaits a sanction.
fact-sanction-heard-on = Heard about the sanction
awaits-sanction-heard-on = Awaits that the person is heard about the sanction.
fact-suitcase-fetched-on = Language suitcase fetched
awaits-suitcase-fetched-on = Awaits that a language suitcase is fetched.
fact-access-asked-on = Asked to see the file
awaits-access-asked-on = Awaits a request to see the file.
fact-access-answered-on = Request to see the file answered
awaits-access-answered-on = Awaits the answer to the request to see the file.
deadline-weight-last-day = Last day for the person
not-applicable-on-benefit = Does not apply: the person is on a benefit.
not-applicable-too-young = Does not apply: the child is too young for a leisure job.
step-move-approved = The municipality approved on { $on } to take over.
step-moves-in = The person only moves here on { $on }.
rate-fault-overlaps = There is an amount for some of the days already.
rate-fault-ends-before-start = The last day lies before the first.
rate-fault-no-source = Write where the amount stands.
named-programme = The programme of refugees and their families
named-programme-of-others = The programme of those reunified with others
name-fault-too-early = Samspil knows no name before that day.
name-fault-same-day = Another name begins on the same day.
name-fault-empty = Write the name and where it stands.
leisure-weeks-school = In school weeks
leisure-weeks-free = Only on days and in weeks off
leisure-weeks-no-school = Goes to no school
leisure-breach-too-young = The child is under { $limit } years.
leisure-breach-day = At most { $limit } hours a day.
leisure-breach-week = At most { $limit } hours a week.
leisure-breach-evening = No work after { $limit } o'clock.
leisure-breach-morning = No work before { $limit } o'clock.
## What a household's economy is reckoned by

rate-of-single = Benefit for somebody alone, a month before tax
rate-of-single-parent = Benefit for a single parent with supplements, a month before tax
rate-of-couple = Benefit for each of a couple without children, a month before tax
rate-of-couple-parent = Benefit for each of a couple with children, a month before tax
rate-of-child-benefit = Child benefit for each child a month, a mean
rate-of-tax-free = Personal allowance of an adult a month
rate-of-tax-percent = Tax on the rest
rate-of-rent-percent = Housing benefit: share of the rent
rate-of-income-percent = Housing benefit: deduction of income above the limit
rate-of-income-limit = Housing benefit: income limit a year
rate-of-income-limit-child = Housing benefit: a higher limit for each child after the first
rate-of-benefit-most = Housing benefit: the most a year
rate-of-own-share = Housing benefit: own share, at least, a year
rate-of-childless-percent = Housing benefit without children: at most this share of the rent
rate-of-space-first = Housing benefit: square metres that count for one
rate-of-space-more = Housing benefit: square metres for each person more
rate-of-large-family-percent = Housing benefit: so many per cent of the most from four children on
rate-of-rent-most = Housing benefit: the most rent a year that counts
rate-of-need-adult = To be left for each adult a month
rate-of-need-child = To be left for each child a month
