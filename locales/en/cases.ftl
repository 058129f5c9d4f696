# SPDX-License-Identifier: MPL-2.0
# Case, contract, goals, talks, notes and tasks.

## Case and referral

case-file = Case
case-file-plural = Cases
case-file-new = Open a case
case-file-change = Correct the case
field-case-file-number = Case number
field-case-file-starts-on = Opened on
field-case-file-ends-on = Closed on
referral = Referral
referral-plural = Referrals
referral-new = Refer to a unit
referral-change = Correct the referral
referral-intro = The unit can see what its work needs for as long as the referral runs.
field-referral-starts-on = Referred on
field-referral-ends-on = The referral ends on
field-purpose = Purpose
hint-purpose = Write what the unit is to help with. Do not write about health.

## Task

task = Task
task-plural = Tasks
task-new = Add a task
task-change = Correct the task
field-what = Task
field-due-on = Due on
field-waiting-for = Waiting for
hint-waiting-for = Write who has the next step. Leave the field empty when it is yours.

## Competences and goals

profile = Competence profile
profile-plural = Competence profiles
profile-new = Write a competence profile
profile-change = Correct the competence profile
field-profile-starts-on = Talked through on
field-education = School and education
field-work = Work experience
field-interests = Interests and strengths
field-considerations = Considerations
hint-considerations = Write the need, for example seated work. Do not write diagnoses.
goal = Goal
goal-plural = Goals
goal-new = Add a goal
goal-change = Correct the goal
field-goal-starts-on = Set on
field-goal-ends-on = Reached or given up on
goal-kind-job = Job
goal-kind-education = Education
goal-kind-language = Danish
goal-kind-life = Everyday life, health and family
field-words = The goal in the person's own words
field-reached = The goal has been reached
field-goal-job = Goal: job
field-goal-education = Goal: education
field-goal-language = Goal: Danish

## Contract

contract = Contract
contract-plural = Contracts
contract-new = Draw up a contract
contract-change = Correct the contract
field-contract-starts-on = Drawn up on
field-contract-ends-on = Ceased on
field-contract-interpreter = An interpreter took part
contract-state-draft = Draft
contract-state-presented = Shown to the person
contract-state-signed = Signed
contract-state-refused = The person does not wish to sign
contract-state-ended = Ended
field-programme-begins-on = The introduction programme begins on
field-danish-hours = Danish education, hours a week
field-job-hours = Towards a job, hours a week
field-person-signed-on = The person signed on
field-municipality-signed-on = The municipality signed on
field-declaration-signed-on = The declaration was signed on
field-explained-in = Explained in
field-refusal-reason = Why the person does not wish to sign
hint-explained-in = Write the language the contract was explained in.
hint-declaration-signed-on = The declaration on residence and self-support. Write dd.mm.yyyy.

## Talk

talk = Follow-up talk
talk-plural = Follow-up talks
talk-new = Register a talk
talk-change = Correct the talk
field-talk-interpreter = An interpreter took part or is booked
talk-form-meeting = Meeting in person
talk-form-phone = Telephone
talk-form-digital = Video
talk-form-home-visit = Home visit
talk-form-company = At the company
field-planned-on = Planned for
field-held-on = Held on
field-form = Form
field-changed = What has changed since last time?
field-agreed = What was agreed?
field-repatriation-told = The person was told of the possibility of repatriation
field-next-on = Next talk
hint-talk-held-on = Write dd.mm.yyyy. Leave the field empty until the talk has been held.
hint-agreed = Write both what the person does and what the municipality does.

## Note

note = Note
note-plural = Notes
note-new = Write a note
note-change = Correct note
note-intro = Keep what happened apart from your assessment. A note is never deleted; a correction becomes a new note, and the old one can still be read.
note-kind-phone = Telephone
note-kind-meeting = Meeting
note-kind-letter = Letter or mail
note-kind-observation = Observation
note-kind-internal = Inside the municipality
field-happened-on = When
field-participants = Participants
field-facts = What happened?
field-assessment = Assessment
field-corrects = Corrects note

## Health assessment

health-offer = Health assessment
health-offer-plural = Health assessments
health-offer-new = Register a health assessment
health-offer-change = Correct the health assessment
health-offer-intro = Write only whether the assessment was offered and how far it has come. What the doctor finds does not belong here.
field-health-offer-done-on = Done on
health-state-not-assessed = Need not assessed
health-state-no-need = No need
health-state-needed = Needed, not offered yet
health-state-offered = Offered
health-state-accepted = The person has accepted
health-state-declined = The person has declined
health-state-done = Done
field-offered-on = Offered on
field-answered-on = The person answered on

programme = Programme
programme-danish = Danish education
programme-job = The way to a job
programme-together = Together
programme-nothing = Nothing yet
programme-hours-unknown = Under way, hours not told
programme-lacks-danish = The person receives a benefit, but the programme lacks Danish education.
programme-lacks-job = The person receives a benefit, but the programme lacks a job-oriented offer.
programme-under-37 = The person receives a benefit, but the programme has fewer hours a week than a full one by the rules.
programme-danish-over-15 = There are more hours of Danish a week than the rules give on average.
warning-before-birth = The day lies before the person was born. Correct it, or the day of birth.
warning-before-visitation = The day lies before the person was visited to the municipality. Correct it if it is wrong.
warning-after-death = The day lies after the person's death. Correct it if it is wrong.
look-here = Look here
offers-without-goal = Offers without a goal
offers-without-goal-intro = The offers that run in your cases and are not linked to one of the person's goals.
offers-without-goal-none = Every running offer is linked to a goal.
takeover-register = Register the takeover

field-access-asked-on = Asked to see the file on (the answer is then due counted from it)
decision-complaint-until = The person can complain to Ankestyrelsen until { $until }. The municipality looks at the decision again first. { $source }. { $certainty }.
programme-called = The programme is called { $name } on { $on }: { $source }; { $certainty }.
talk-agreed-last = Agreed { $on }: { $agreed }
talk-goal = Goal: { $what }
talk-week = The week plan has { $what } hours.
draft-from = Here is what you wrote { $what } and have not saved. Only you can see it.
draft-keep = Keep as a draft
draft-kept = The draft is kept. Only you can see it.
draft-instead = Use the kept draft instead
draft-refused = You have been logged out, or have logged in again since the form was opened. What you write now is not kept as a draft. Stay in this window, log in again and open the form: your text is still here then.
draft-no-right = You may no longer write in this case. What you write now is not kept as a draft. Copy the text if you need it, and talk with whoever has the case.
draft-too-large = The text is too long to be kept as a draft. Divide it into several notes, or save the first part now.
draft-over = The draft has been saved as a note or discarded since the form was opened. What you write now is not kept as a draft. Open the form again to write something new.
draft-offline = There is no connection, so what you write now is not kept as a draft yet. It is tried again the next time you write. Stay in this window: the text is still here.
draft-not-kept = The draft could not be kept; the fault is ours. It is tried again the next time you write. Stay in this window: the text is still here.
draft-other = You have kept another draft in another window. It is still there, and what stands here is not kept as a draft. Save it here, or open the form again to see the other one.
draft-changed = The draft was changed in another window and is not discarded. Here it is as it is now.
field-wall = Confidentiality
hint-wall = Empty: everybody who sees the notes of the case. A concern for a child is not written here; it is sent to the child authority.
note-wall-health = About health: those who work in the case
note-wall-children = About how a child is
note-wall-closed = Only the responsible caseworker and who covers
fault-behind-wall = You could not read what has that confidentiality in this case yourself. Choose another, or ask the responsible caseworker to register it.
