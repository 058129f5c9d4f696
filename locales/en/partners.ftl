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
time-limit-intro = Days the municipality has decided for itself. No law sets them. Where there is none here, the program's is used: renewal of agreements 60 days before they run out, an answer to a referral within 14 days.
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
refer-choose = Choose
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
field-sent-on = Sent
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
