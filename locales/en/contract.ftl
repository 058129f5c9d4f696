# SPDX-License-Identifier: MPL-2.0
# The versions of the contract, the week, the introduction, decisions and cover.

## The contract

contract-state-revised = Revised
signing-method-paper = On paper
signing-method-digital = Digitally
signing-method-in-person = In person
field-person-signed-how = How the person signed
field-municipality-signed-how = How the municipality signed
field-revision = What was agreed anew, and why?
hint-revision = To be filled in when the contract is revised.
contract-paper = The contract to be signed
paper-about = Contract on { $what }
paper-begins = The programme begins { $what }.
paper-explained = The contract was gone through in { $what }.
paper-interpreted = An interpreter took part.
paper-language = The person reads { $what }. The contract is signed in Danish: go through it with an interpreter.
paper-no-goals = No goals are agreed yet.
paper-revision = Agreed anew
paper-signatures = Signatures
paper-declaration = Declaration of residence and self-support
paper-refused = The person does not want to sign.
paper-signed = Signed { $what }
paper-to-sign = Date and signature
agreement-no-goals = There are no goals yet. Write the first in the person's own words.
agreement-no-offers = No offer serves this goal.
agreement-versions = Versions of the contract
agreement-field = Field
agreement-changed = Changed
fault-signed-before-visitation = The signature cannot lie before the visitation. Correct one of the dates.
warning-contract-unexplained = The contract is signed, but nothing says in which language it was explained.

## All contracts

contracts = Contracts
contracts-own = How the contracts in your cases stand today.
contracts-all = How the contracts in the whole municipality stand today.
contracts-on-time = Signed by the deadline
contracts-with-goal = With a goal of a job or an education
contracts-signed = Signed by both parties
contracts-share = { $count } of { $total } ({ $percent } %)
contracts-nobody = Nobody to count
contracts-late = Overdue
contracts-late-none = No contract is late.
contracts-without-goal = Without a goal of a job or an education
contracts-without-goal-none = Everybody has a goal of a job or an education.
contracts-unsigned = Lack a signature
contracts-unsigned-none = No contract lacks a signature.
contracts-refused = The person does not wish to sign
contracts-refused-none = Nobody has refused to sign.

## The week

schedule-entry = Weekly schedule
schedule-entry-plural = Weekly schedule
schedule-entry-new = Add to the weekly schedule
schedule-entry-change = Correct the weekly schedule
schedule-none = There is no weekly schedule yet.
schedule-hours = By the weekly schedule
field-weekday = Day of the week
field-from-clock = Begins at
field-until-clock = Ends at
field-place = Place
hint-clock = Write the time, for example 08.30.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
schedule-kind-danish = Danish education
schedule-kind-internship = Internship
schedule-kind-job = Job
schedule-kind-course = Course or another offer
schedule-kind-other = Other
fault-not-a-time = Write the time with hours and minutes, for example 08.30.
fault-ends-before-it-begins = It must end after it begins.
warning-clash = The weekly schedule has two things at the same time. Move one of them.

## The talk

talk-intro = Go through what the law asks for: what has changed since last time, how the person and the municipality have each kept the contract, what you agree now, and whether the person was told of the possibility of repatriation.
field-person-kept = How has the person kept the contract?
field-municipality-kept = How has the municipality kept the contract?

## Introduction

introduction = Introduction to rights and duties
introduction-plural = Introductions to rights and duties
introduction-new = Register an introduction to rights and duties
introduction-change = Correct the introduction
field-introduction-language = Language it was given in
field-introduction-interpreter = An interpreter took part
field-introduction-held-on = Given on
field-given-by = Given by

## Returning

return-guidance = Guidance on returning
return-guidance-plural = Guidance on returning
return-guidance-new = Register guidance on returning
return-guidance-change = Correct guidance on returning
return-guidance-intro = Guidance is voluntary and neutral. It is written down, and nowhere counted or compared.
guidance-kind = Occasion
guidance-kind-programme = With the contract or a follow-up
guidance-kind-separate = The separate talk every second year
guidance-kind-asked = The person asked
field-return-guidance-kind = Occasion
field-return-guidance-form = How
field-return-guidance-language = Language it was given in
field-return-guidance-interpreter = An interpreter took part
field-return-guidance-held-on = Given on
field-return-guidance-given-by = Given by
field-topics = What was it about?
field-wishes-to-return = The person said that he or she wishes to return
field-notified-on = The wish was passed on to the ministry's adviser (the Danish Refugee Council)
fault-notified-without-wish = There is no tick at a wish to return. Tick it, or empty the field.
fault-notified-before-wish = The day is before the guidance. Correct one of them.
section-return = Repatriation
guidance-title = Guidance on repatriation
guidance-intro = Who in your units is to be guided, and whose wish is to be passed on, in the next 60 days. Nobody has to accept guidance. Nobody is counted or compared.
guidance-none = There is nobody right now.
guidance-what = What
guidance-due = By
guidance-catalogue = What other municipalities do
guidance-settles-programme = Fulfils the duty to guide in connection with the contract (repatrieringsloven § 5, 1st sentence).
guidance-settles-separate = Fulfils the duty to hold a separate talk at least every second year (repatrieringsloven § 5, 2nd sentence).
guidance-settles-asked = Given because the person asked. It also counts as guidance in connection with the contract.
guidance-wish-open = The person wishes to return. Pass the wish on to the adviser of the ministry, and write the day above.
guidance-wish-passed-on = The wish was passed on on { $what }.
guidance-script-1 = Say that it is voluntary, and that the person need not answer or decide anything.
guidance-script-2 = Tell briefly that one can apply for support to return, and that the Danish Refugee Council advises on it.
guidance-script-3 = Write only what was told and what the person said. No assessment of what the person ought to do.

## Decision

section-decisions = Decisions
decision = Decision
decision-plural = Decisions
decision-new = Write a decision
decision-change = Correct the decision
decision-intro = A decision can only be marked as sent when hearing, facts, legal ground, reasons and complaint guidance are there. Absence never becomes a sanction by itself.
decision-kind-offer = Offer
decision-kind-programme = Programme
decision-kind-housing = Housing
decision-kind-benefit = Benefit
decision-kind-sanction = Sanction
decision-kind-expense = Single expense
decision-kind-other = Other
hearing-held = The person was heard
hearing-not-needed = A hearing is not needed
field-decision-decided-on = Decided on
field-legal-ground = Legal ground
field-decision-facts = Facts
field-hearing = Hearing
field-heard-on = Heard on
field-no-hearing-because = Why a hearing is not needed
field-reasons = Reasons
field-complaint-guidance = Complaint guidance
hint-complaint-guidance = Write whom to complain to, and by when.
field-decided-by = Decided by
field-sent-on = Sent to the person on
hint-sent-on = Write dd.mm.yyyy. Leave the field empty until the decision has been sent.
fault-not-ready-to-send = Fill in the field before the decision is marked as sent.
fault-decision-sent = The decision was sent and stands as it is. Make a new decision to change it or take it back.
decision-letter = See the letter
field-sent-how = Sent how
sending-digital-post = Digital Post
sending-paper = Letter on paper
sending-in-person = Handed over
letter-lacks = What is missing before the letter can be sent
letter-language = The person reads { $what }. The letter is sent in Danish: go through it with an interpreter.
letter-heard = The person was heard { $what }.
letter-aid-title = Help to read the letter
letter-aid-danish-counts = It is the Danish text that counts. This is only a help to read it.
letter-aid-unread = The help is translated, but nobody who speaks the language has read the translation through.
letter-aid-next = If you complain, the municipality first looks at the decision again. If it does not change it, it sends the complaint to the body that decides on complaints.
letter-greeting = Yours sincerely
letter-until = You can complain until and including { $what }.
hearing-title = Hearing
complaint = Complaint
complaint-plural = Complaints
complaint-new = Register a complaint
complaint-change = Correct complaint
complaint-intro = The municipality looks at its own decision again first. Unless the person is wholly right, the complaint is sent on to Ankestyrelsen.
field-decision = Decision
field-complaint-words = What the person complains of
field-complaint-withdrawn-on = Taken back
field-reassessed-on = Looked at again
field-reassessment = What the reassessment came to
field-forwarded-on = Sent to Ankestyrelsen
field-ruled-on = Answer from Ankestyrelsen
field-ruling = What Ankestyrelsen decided
reassessment-upheld = Upheld
reassessment-partly = Right in part
reassessment-changed = Wholly right
ruling-confirmed = Confirmed
ruling-changed = Changed
ruling-sent-back = Sent back
ruling-dismissed = Dismissed
fault-before-complaint = The day lies before the complaint was received. Correct one of them.
fault-forwarded-before-reassessed = The complaint is sent on only when the municipality has looked at the decision again. Write when that was.
fault-complaint-before-decision = The complaint cannot have been received before the decision. Correct the day or choose another decision.
warning-complaint-unsent = The decision is not registered as sent. Register when the person got it.
warning-complaint-late = The complaint was received after the time to complain. Take it in all the same: Ankestyrelsen decides whether the time can be disregarded.
complaint-reassess-until = Complaint received { $received }. The decision must have been looked at again by { $until }. { $source }. { $certainty }.
complaint-reassessed = Looked at again { $what }.
complaint-forwarded = Sent to Ankestyrelsen { $what }.
rule-complaint-what = The complaint is with Ankestyrelsen. Ask how far it is.
rule-move-approval-what = The person has moved to another municipality, which has not approved to take over the responsibility yet
field-moved-out-on = Moved to another municipality
field-handed-over-on = The other municipality approved
fault-ended-before-handed-over = The responsibility cannot end before the other municipality has approved to take over and the person has moved. Correct one of the days.
warning-moved-without-approval = The day the other municipality approved to take over is missing. Until then this municipality is responsible.
field-programme-extended-on = Programme extended (decided)
field-programme-ends-on = Programme ended
field-requirements-met = Conditions of residence and employment fulfilled
hint-requirements-met = Whoever does not fulfil both has a duty to work.
fault-sent-before-decided = The decision cannot have been sent before it was made. Correct one of the dates.
fault-heard-after-decided = The person must have been heard before the decision was made. Correct one of the dates.
fault-no-authority = Only caseworkers and coordinators can make decisions. Choose one of them.
fault-sanction-without-introduction = No introduction to rights and duties is registered before the decision. Register it first; without it there can be no decision on a sanction.

## Dates that contradict each other

warning-responsible-already = The responsibility is registered more than once for some of the days, and deadlines are counted from the latest takeover. Correct or strike out the one that is wrong.
fault-takeover-before-visitation = The takeover cannot lie before the visitation. Correct one of the dates.
fault-visitation-after-takeover = The visitation cannot lie after the takeover. Correct one of the dates.
warning-offer-before-profile = What the person brings and wants is not written down yet. Talk about it before the offer begins, and fill in the profile.
warning-exam-before-referral = The exam lies before the referral to Danish education. If the person learnt Danish elsewhere that is fine; otherwise one of the dates must be corrected.

## Cover

cover = Cover
cover-plural = Cover
cover-new = Arrange cover
cover-change = Correct the cover
cover-intro = The colleague sees the day of the one who is away, and can work in their cases from the first day to the last.
field-cover-account = Who is away?
field-colleague = Who covers?
field-handover = Handover
hint-handover = Write what the colleague should know first. Point to the files and repeat nothing sensitive.
field-account = User
field-cover-starts-on = First day
field-cover-ends-on = Last day
fault-cover-needs-caseworkers = Choose a caseworker. Only caseworkers have cases that others can cover.
field-assigned-on = Taken over by the caseworker
hint-assigned-on = To be filled in when the case goes from one caseworker to another.
rule-case-assigned-what = The case has been handed over to you
fault-assigned-before-opened = The case cannot have been taken over before it was opened. Correct one of the dates.
fault-covers-oneself = Choose a colleague. Nobody can cover for themselves.
relation-covering = Covers for the caseworker

## My day and distribution

day-talks = Today's talks
day-talks-none = There are no talks today.
day-absences = Absence to follow up
day-unsigned = Contracts that lack a signature
day-news = New visitations and cases
day-milestones = Milestones in the next 60 days
day-by-due = By deadline
day-by-person = By person
day-by-family = By family
day-covering = Covering for { $what }
cover-day = A colleague's day
rule-talk-unbooked-what = Planned follow-up talk. No interpreter is booked.
rule-new-visitation-what = Visited to the municipality
rule-unsigned-contract-what = The contract lacks a signature
rule-permit-expires-what = The residence permit expires
rule-turns-18-what = Turns 18
rule-months-12-what = 12 months since the takeover: is the programme to be extended?
rule-months-36-what = 36 months since the takeover
rule-months-60-what = 60 months since the takeover: the programme ends
duty-state-news = New
duty-state-unsigned = Lacks a signature
duty-state-milestone = Milestone
menu-distribution = Distribution
distribution = Distribution
distribution-intro = Cases and overdue deadlines right now. Choose a person to give the case a caseworker.
distribution-nobodys = Without a caseworker
distribution-nobodys-none = Every open case has a caseworker.
distribution-nobody = No caseworker
distribution-workers = Caseworkers
distribution-units = Units
distribution-cases = Open cases
distribution-late = Overdue, by what is missing
distribution-what = What
distribution-persons = People
distribution-away = Away now or within four weeks
distribution-away-none = Nobody is away.
distribution-away-line = { $who }, { $days }: { $colleague } covers.
distribution-arrivals = Who comes in the next eight weeks
