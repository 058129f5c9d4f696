# SPDX-License-Identifier: MPL-2.0
# Partners: organisations, contact persons, cooperation agreements and the municipality's own time limits.

menu-partners = Partners
partners-intro = Those the municipality works with on reception and integration: inside the municipality and outside it.
partners-choose = Choose among the partners
partners-any = All
partners-count = { $count ->
    [0] No partner fits what you chose.
    [one] One partner.
   *[other] { $count } partners.
}
partner-side = Internal or external
partner-internal = Internal
partner-external = External
partner-part-of = Unit of { $what }
partner-units = Units
partner-correct = Correct
partner-agreements = { $count ->
    [0] None in force
    [one] One in force
   *[other] { $count } in force
}

organisation = Organisation
organisation-plural = Organisations
organisation-new = Add organisation
organisation-change = Correct organisation
organisation-intro = Write the organisation itself. People one can call stand apart as contact persons.
field-internal = A part of the municipality
field-part-of = Unit of
field-takes-part = Takes part in the integration effort
field-key-partner = Key partner
hint-key-partner = One the municipality wants an agreement with. Counts in guidepost 6.
field-organisation-starts-on = Partner from
field-organisation-ends-on = Partner until
field-contribution = What it can contribute
field-spoken-languages = Languages spoken
hint-spoken-languages = Write several with commas between them.
field-size-class = Size of the company
size-class-micro = Fewer than 10 employees
size-class-small = 10 to 49 employees
size-class-medium = 50 to 249 employees
size-class-large = 250 employees or more
fault-organisation-of-itself = An organisation cannot be a unit of itself.

organisation-contact = Contact person
organisation-contact-plural = Contact persons
organisation-contact-new = Add contact person
organisation-contact-change = Correct contact person
organisation-contact-intro = Only what it takes to reach the person at work.
field-organisation = Organisation

agreement-file = File of an agreement
agreement-file-plural = Files
agreement-file-new = Add a file
agreement-file-change = Correct the file
agreement-file-intro = The agreement as it was signed, or something added to it. Put no papers about people here; they belong in the case.
field-agreement = Agreement
field-agreement-file-dated-on = Day
cooperation-agreement = Cooperation agreement
cooperation-agreement-plural = Cooperation agreements
cooperation-agreement-new = Add cooperation agreement
cooperation-agreement-change = Correct cooperation agreement
cooperation-agreement-intro = Write no citizens' names. Whether the agreement is internal follows from the organisation.
field-agreement-kind = Type of agreement
field-agreement-guidepost = Guidepost
field-responsibilities = Who does what
hint-responsibilities = The division of responsibility as the agreement has it.
field-responsible = Responsible in the municipality
field-cooperation-agreement-starts-on = In force from
field-cooperation-agreement-ends-on = In force until
field-signed-on = Signed by both
field-cooperation-agreement-review-on = To be looked at again
field-lapses = To run out and not be renewed
field-agreement-document = Where the agreement lies
hint-agreement-document = A case number or an address.
agreement-kind-cooperation = Cooperation agreement
agreement-kind-partnership = Partnership
agreement-kind-allocation = Allocation agreement
agreement-kind-operation = Operating agreement
agreement-kind-other-municipality = Agreement with another municipality
agreement-kind-housing-plan = Social housing plan
agreement-kind-data-processing = Data processing agreement
agreement-in-force = In force
agreement-over = Run out
agreement-unsigned = Not signed
agreement-to-come = Begins later
agreement-renew = { $what } runs out: renew it, or write that it is to run out
agreement-review = { $what } is to be looked at again
agreement-sign = { $what } has begun and is not signed

agreements-title = Agreements by guidepost
agreements-intro = Which guideposts are carried by signed agreements, and which agreements somebody should look at.
agreements-looks = Agreements somebody should look at
agreements-looks-none = No agreement runs out soon.
agreements-by-guidepost = Agreements in force
agreements-bare = Without an agreement in force: { $what }.
agreements-caption = Agreements in force by guidepost: internal first, then external
agreements-said = { $what }: { $inside } internal, { $outside } external.
agreements-with = Agreement with
agreements-to-5a = Figure 5a on the status
agreements-to-6a = Figure 6a on the status
day-reminders = Outside the cases

time-limit = Own time limit
time-limit-plural = The municipality's own time limits
time-limit-new = Add time limit
time-limit-change = Correct time limit
time-limit-intro = Days the municipality has decided for itself. No law sets them. Where there is none here, the program's is used: renewal of agreements 60 days before they run out, an answer to a referral or an offer within 14 days, the offer of a voluntary friend within 90 days, the volunteer's answer within 14 days. The program counts a child certificate as good for 730 days; how old it may be, you decide yourselves.
field-limit-kind = What the days are for
field-days = Number of days
field-time-limit-starts-on = Holds from
field-time-limit-source = Who decided it?
limit-kind-renew-agreement = The renewal of an agreement is shown so many days before it runs out
fault-limit-twice = There is already a time limit of that kind from that day.

## Referral to a partner

refer-title = Refer to partner
refer-intro = The partner gets a link with a code and sees only what stands here, never the case. Health and CPR number are not shared.
refer-new = New referral
refer-speaks = { $what }, speaks { $language }
refer-consent-hint = The day the person agreed that the partner is told. Not needed for a department of the municipality, another authority or a language centre.
refer-preview = This is what the partner will be told
refer-preview-note = Untick what the partner can do without. Nothing is copied: the partner sees it as long as the referral is open.
refer-withheld = not shown, because name and address are protected
refer-unknown = not known
refer-see = See what will be shared
refer-see-again = See again
refer-send = Send the referral
refer-answer = Answer
refer-link = Link
refer-pass-on = Pass on to another
refer-complete = End
refer-revoke = Take back
partner-referral = Referral to a partner
partner-referral-plural = Referrals to partners
partner-referral-new = Register referral to a partner
partner-referral-change = Correct referral to a partner
partner-referral-intro = When the partner is to have a link, use the page Refer to partner. Here a referral is registered that was sent in another way.
field-referral-purpose = What the referral is for
field-asks = What the partner is asked to do
hint-asks = Do not write about health, and write no CPR numbers.
field-shared-fields = What the partner is told
hint-shared-fields = Codes with blanks: name, phone, language, interpreter, age, household-size, area, address.
field-partner-referral-consented-on = The person agreed
field-partner-referral-sent-on = Sent
field-answer-by = Answer by
field-referral-state = State
field-partner-referral-answered-on = The partner answered
field-answered-by = Who answered
field-answer-reason = Why
referral-purpose-leisure = Leisure and clubs
referral-purpose-friend = Voluntary friend or family of friends
referral-purpose-language-practice = Language practice
referral-purpose-work = Mentor or place at a company
referral-purpose-education = Folk high school, youth school or course
referral-purpose-practical-help = Practical help and furniture
referral-purpose-advice = Advice
referral-state-sent = Waits for an answer
referral-state-accepted = Said yes
referral-state-rejected = Said no
referral-state-revoked = Taken back
referral-state-transferred = Passed on to another
referral-state-completed = Ended
shared-field-name = Name
shared-field-phone = Telephone
shared-field-language = Language
shared-field-interpreter = Interpreter
shared-field-age = Age
shared-field-household-size = Size of the household
shared-field-area = Housing area
shared-field-address = Address
sharing-rule = What is shared
sharing-rule-plural = What partners are told
sharing-rule-new = Decide what is shared
sharing-rule-change = Correct what is shared
sharing-rule-intro = Only what the purpose needs. Where there is none for a purpose, the program's proposal is used.
field-sharing-rule-starts-on = Holds from
field-sharing-rule-source = Who decided it, and why?
fault-shared-fields = Write codes from the list with blanks between them.
fault-shares-too-much = The partner must not be told more than the purpose needs.
fault-no-consent = The person must have agreed before the partner is told anything. Write the day.
fault-answer-before-sent = The answer cannot be expected before the referral was sent.
limit-kind-answer-referral = A partner has so many days to answer a referral
outside-party-partner = Partner
waiting-for-partner = the partner
rule-partner-answer-what = The partner is to answer the referral
rule-partner-rejected-what = The partner said no to the referral: find another, or end it
partner-guest-title = Referral to you
partner-guest-holder = To { $what }
partner-guest-about = About the person
partner-guest-nothing = The municipality tells no more here. Call the contact.
partner-guest-care = Use it only for what you are asked to do, and do not pass it on.
partner-guest-answer = Your answer
partner-guest-reason = Message to the municipality
partner-guest-reason-hint = If you say no, write why. Do not write about health.
partner-guest-yes = Yes, we will
partner-guest-no = No, we cannot
partner-guest-end-advice = When it is over, say so. Then it is no longer shown here.
partner-guest-end = It is over

## Messages in the case

messages-title = Messages in the case
messages-intro = Messages about the person between units and partners, instead of e-mail. Only those they are to or from, and the unit of the case, read them.
messages-none = No messages.
messages-nobody = There is nobody to write to yet. Refer the person to a unit or a partner, and you can write to each other here.
message-new = Write a message
field-message-to = To
message-send = Send
message-answer = Answer
message-answer-by = An answer is asked for by { $what }
message-unread = Unread
message-mark-read = Read
message-read-by = Read { $what }
message-waits = Message: { $what }
tasks-more-messages = { $count ->
    [one] And one more message
   *[other] And { $count } more messages
}
tasks-first-page = To the first ones
tasks-messages = Messages to your units
message = Message
message-plural = Messages
message-change = Correct message
message-intro = Messages are written and answered on the page Messages in the case. Here one is corrected before it is read.
field-subject = Subject
field-message-text = Message
hint-message-text = Write only what the recipient needs.
field-from-unit = From unit
field-to-unit = To unit
field-message-organisation = Partner
field-from-name = Written by
field-message-sent-on = Written
field-message-answer-by = Answer asked for by
field-read-on = Read
field-read-by = Who read it
fault-no-recipient = Choose a unit the person is referred to, or a partner with an open referral.
fault-message-read = The message has been read and cannot be corrected. Write a new one.
warning-message-unit-unreferred = The unit has nothing to do with the person and cannot read the message. Refer the person first.

## Offers of citizens, input of actors, what departments do

intake-title = Offer help to new citizens
intake-intro = If you have a room, a job, furniture or time for new citizens in { $what }, write here. You need not log in.
intake-answer-within = { $count ->
    [one] You get an answer within one day.
   *[other] You get an answer within { $count } days.
}
intake-consent = I agree that the municipality keeps my name, telephone and mail so that it can answer me. Only those who answer see them. I can call and have them removed.
intake-send = Send the offer
intake-thanks = Thank you. The municipality has your offer.
intake-full = Unusually many have come today. Try again tomorrow, or call the municipality.
intake-leave-empty = Leave this empty
citizen-offer = Offer of a citizen
citizen-offer-plural = Offers of citizens
citizen-offer-new = Register an offer that came in another way
citizen-offer-change = Correct offer of a citizen
offers-intro = Every offer gets an answer in time. Citizens write here themselves:
offers-answer-within = { $count ->
    [one] That is one day. It can be changed here:
   *[other] That is { $count } days. It can be changed here:
}
offers-none = There are no offers.
offer-due = Answer by { $what }
offer-waits = Offer of a citizen: { $what }
offer-accept = Answer yes
offer-decline = Answer no
offer-triage = Pass on to the unit
field-citizen-offer-kind = What do you offer?
field-offer-text = Tell about it
hint-offer-text = Do not write about your health, and write no CPR number.
field-giver-name = Name
field-giver-phone = Telephone
field-giver-mail = Mail
field-consent = Consent
field-citizen-offer-consented-on = Agreed that the municipality keeps it
field-triaged-to = Unit that answers
field-citizen-offer-state = State
field-citizen-offer-answered-on = Answered
field-answer-text = What was answered
citizen-offer-kind-room = Room or home
citizen-offer-kind-job = Job or internship
citizen-offer-kind-furniture = Furniture and things
citizen-offer-kind-time = Time as a volunteer
citizen-offer-kind-other = Something else
citizen-offer-state-new = New
citizen-offer-state-triaged = Passed on
citizen-offer-state-accepted = Answered with yes
citizen-offer-state-declined = Answered with no
fault-no-way-to-answer = Write a telephone or a mail, so that the municipality can answer.
fault-offer-consent = Tick the box, so that the municipality may keep it and answer.
limit-kind-answer-offer = An offer of a citizen is answered within so many days

consultation-input = Input
consultation-input-plural = Input of actors and stakeholders
consultation-input-new = Add input
consultation-input-change = Correct input
consultation-input-intro = What an organisation, a council or a meeting has said. Not what a citizen has said of themselves.
consultations-intro = What actors and stakeholders have said, where it stands, and what was done with it.
consultations-about = About the initiative
field-said-by = Who said it?
field-consultation-input-said-on = When
field-input-text = What was said?
field-input-state = State
field-consultation-input-outcome = What was done with it?
input-state-received = Received
input-state-considered = Being considered
input-state-used = Used
input-state-not-used = Not used

departments-title = Actions by department
departments-intro = What each department does about the strategy and the political decisions, by when it is to be done, and how far it is.
departments-idle = Without actions yet: { $what }.
departments-follows = Follows from
field-measure-guidepost = Guidepost of the strategy
fault-measure-for-nothing = Choose the decision or the guidepost that the action follows from.

# Places at companies, by size.

company-place = Places offered
company-place-plural = Places offered
company-place-new = Register places offered
company-place-change = Correct the places
field-company-place-organisation = Company
field-place-kind = Kind of place
field-places-count = Number of places
field-company-place-starts-on = From
field-company-place-ends-on = Until
field-offer-organisation = The company in the register of partners
places-title = Places at companies by size
places-intro = Places that companies have offered, and offers at companies that began in the year.
places-companies = Companies that offered or had somebody
places-offered = Places offered
places-used = Offers begun
places-size-unknown = The size is not told, or the company is not in the register
places-all-companies = All companies

refer-also = Refer these of the household too
refer-also-closed = The referral to the first partner is closed for everybody it was sent for at the same time.
refer-also-hint = Each gets a referral and a link of their own. The consent is for them all, so ask them all first.
refer-told-of = What the partner is told of { $what }
partner-guest-stale = The municipality changed the referral while you wrote
partner-guest-stale-advice = The page shows how it stands now. What you wrote is still there. Look at it, and send again if it still fits.
