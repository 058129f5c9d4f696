# SPDX-License-Identifier: MPL-2.0
# Offers, jobs, education, benefits and result subsidies.

## Offer

offer = Offer
offer-plural = Offers
offer-new = Register an offer
offer-change = Correct the offer
offer-state-proposed = Proposed
offer-state-heard = Person heard
offer-state-granted = Granted
offer-state-running = Under way
offer-state-completed = Completed
offer-state-broken-off = Broken off
offer-state-cancelled = Cancelled
field-orientation = Orientation
field-provider = Company or provider
field-outcome = Outcome
hint-orientation = Leave the field empty if it follows from the type of offer.
hint-outcome = What is to come of the offer, and what came of it.

## Job

employment = Job
employment-plural = Jobs
employment-new = Register a job
employment-change = Correct the job
field-employment-kind = Form of employment
field-employer = Employer
field-occupation = Occupation

## Education

education = Education
education-plural = Education
education-new = Register education
education-change = Correct the education
field-level = Level
field-institution = School
field-basis = Support while studying
field-completed = Completed

## Benefit

benefit = Benefit
benefit-plural = Benefits
benefit-new = Register a benefit
benefit-change = Correct the benefit
field-benefit-kind = Benefit

## Result subsidy

claim = Result subsidy
claim-plural = Result subsidies
claim-new = Register a result subsidy
claim-change = Correct the result subsidy
field-claim-kind = Subsidy for
field-claim-starts-on = Claimed on
field-amount = Amount
field-paid-on = Paid on
field-refused-on = Refused or paid back on

## What can be claimed

subsidies-intro = Subsidies the municipality can claim for work, education and Danish exams. The rules stand beside each line; the municipality decides itself whether the documents are in order before it claims.
subsidies-recorded = That you have seen the list is recorded in each person's file.
subsidies-none = Nobody is on the list.
subsidies-what = Subsidy
subsidies-day = From
subsidies-why = Conditions
subsidies-claim = Register that it was claimed
subsidies-amount = DKK { $kroner } (rate of { $year })
subsidies-amount-unknown = Samspil does not know the rate of { $what }
subsidies-amount-no-day = Cannot be said before the day is known
subsidies-education-of-all = Of { $whole } subsidies claimed, { $part } are for education ({ $percent } %).
subsidies-education-of-possible = Of { $whole } subsidies claimed or ready to be claimed for education, { $part } are claimed ({ $percent } %).
subsidies-sums = Number and sum by the rates that are known
subsidies-list = List
subsidies-count = Number
subsidies-sum = Sum
subsidies-unknown = Without a known rate
subsidies-endings = Last day within six months
subsidies-endings-intro = Citizens who have begun nothing that gives a subsidy. If it begins on the day at the latest, the subsidy can still be claimed at that rate.
subsidies-endings-none = Nothing runs out within six months.
subsidies-rates = Rates
subsidies-rates-show = Show the rates Samspil knows
subsidies-rates-unknown = Not all rates of { $what } are known. The amount of another year is not used instead.
subsidies-rate = Rate for
subsidies-days = Holds

field-leisure-weeks = Leisure job: which weeks
field-leisure-day = Leisure job: the most hours on a day
field-leisure-from = Leisure job: begins at
field-leisure-until = Leisure job: ends at
fault-leisure-weeks = Choose whether the leisure job is in school weeks or on days off.
warning-leisure-job = The leisure job breaks the limits for the young. See which below, and check them.
grants = Basic grant
grants-intro = The months are counted from the takeover. A month that has begun is counted.
grants-persons = People with a basic grant now
grants-so-far = Months so far
grants-left = Months left
grants-until = Until
grants-this-month = This month
grants-show = Show whose months end first
grants-of-person = Basic grant: { $months } months so far, { $left } left, until { $until }.
subsidies-document = Register the proof
subsidies-go-on = Register payment, refusal or a change
subsidies-documented = Documented { $day }: { $what }
subsidies-proof-job = Proof missing: payslips, the register of incomes or an employment contract that shows at least 20 hours a week for six months
subsidies-proof-education = Proof missing: what the school says of enrolment and six months of active study, and SU or a trainee's wage
subsidies-proof-danish-test = Proof missing: the certificate of the exam
subsidy-document-payslips = Payslips
subsidy-document-income-register = Register of incomes
subsidy-document-employment-contract = Employment contract
subsidy-document-enrolment = Confirmation from the school
subsidy-document-student-grant = Letter on SU, or the trainee's contract
subsidy-document-exam-certificate = Certificate of the exam
field-documented-on = Documented
hint-documented-on = Write the day the proof was in the file. Leave it empty until it is.
field-document = Proof
fault-neither-documented-nor-claimed = Write when the subsidy was claimed, or when it was documented.
fault-document-of-another-kind = That does not prove what the subsidy is for. Choose something else.
warning-benefit-twice = The same benefit is registered for some of those days already. End the other one, or correct the dates.
warning-benefit-name = The benefit had another name on those days. Correct the date, or choose the benefit the person had then.
