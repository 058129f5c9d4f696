# SPDX-License-Identifier: MPL-2.0
# Volunteers: the register, consents, the offer of a voluntary friend, friendships, and refugees who are volunteers themselves.

menu-volunteers = Volunteers
role-volunteer-coordinator = Volunteer coordinator
relation-consented = The person agreed to have a voluntary friend found
relation-consented-work = The person agreed to be known as a volunteer
relation-consented-message = The person agrees that coordinator and caseworker write to each other
section-volunteering = Volunteers
shared-field-first-name = First name
outside-party-friend = Voluntary friend
waiting-for-volunteer = the volunteer
limit-kind-offer-friend = A refugee is offered a voluntary friend within so many days of the takeover
limit-kind-answer-friend = A volunteer has so many days to say whether they will be a friend
limit-kind-renew-child-certificate = A child certificate counts for so many days
limit-kind-follow-up-visit = The caseworker follows up on a visit to open counselling within so many days
rule-friend-offer-what = Offer a voluntary friend
rule-friend-asks-volunteer-what = The volunteer is to say whether they will be a friend
rule-friend-asks-person-what = Ask the person whether the proposed friend is all right
rule-friend-follow-up-what = Ask how it goes with the voluntary friend

## The register

volunteers-intro = Those who give their time: what they can, when, and to how many they can be a friend at once.
volunteers-choose = Choose among the volunteers
volunteers-count = { $count ->
    [0] No volunteers match your choice.
    [one] One volunteer.
   *[other] { $count } volunteers.
}
volunteer = Volunteer
volunteer-plural = Volunteers
volunteer-new = Add a volunteer
volunteer-change = Correct a volunteer
volunteer-intro = Only what it takes to find the right friend. Do not write about the people the volunteer knows.
volunteer-room = Room
volunteer-stopped = Stopped
volunteer-paused = On pause
volunteer-begins = Begins { $what }
volunteer-other-friends = { $count ->
    [one] One more friendship that you may not see.
   *[other] { $count } more friendships that you may not see.
}
friend-room = { $count ->
    [0] full
    [one] room for one more
   *[other] room for { $count } more
}
certificate-missing = Missing
certificate-old = Counted until { $what }
certificate-valid = Counts until { $what }
field-volunteer-kind = What the volunteer does
field-volunteer-interests = Interests
field-by-day = By day on weekdays
field-in-evenings = Evening
field-at-weekends = Weekend
field-with-children = Likes to be with children
field-volunteer-capacity = Can be a friend to so many at once
field-child-certificate-on = Child certificate
hint-child-certificate-on = The day of the certificate. It must be there before the volunteer becomes a friend to a household with children.
field-training = Course or training
field-trained-on = Course or training on
field-volunteer-starts-on = Volunteer from
field-volunteer-ends-on = Volunteer until
field-paused-from = On pause from
field-paused-until = On pause until
volunteer-kind-friend = Voluntary friend
volunteer-kind-practical-help = Practical help
volunteer-kind-language-practice = Talks Danish with newcomers
volunteer-kind-homework = Homework help
volunteer-kind-activities = Helps at activities
fault-volunteer-unreachable = Write a telephone or a mail address, so that the volunteer can be reached.
fault-volunteer-has-more = The volunteer is a friend to more already. End a friendship first.
fault-volunteer-has-friends = The volunteer is still a friend to somebody. End the friendships before the volunteer stops.

## Consent

consent = Consent
consent-plural = Consents
consent-new = Register consent
consent-change = Correct consent
consent-intro = The person decides. A yes is for one purpose and can always be withdrawn; then write the day. The municipality's own case does not rest on consent.
field-consent-purpose = What the person agrees to
consent-purpose-friend = That a voluntary friend is found
consent-purpose-own-work = That the volunteer coordinator knows of the person's own voluntary work
consent-purpose-caseworker = That coordinator and caseworker write to each other about the friendship
field-consent-language = Explained in (language)
field-given-on = Agreed
field-given-how = How
field-phone-told = The telephone number may be passed on as well
field-consent-withdrawn-on = Withdrawn
field-withdrawn-how = Withdrawn how
consent-way-spoken = By word of mouth
consent-way-interpreted = Through an interpreter
consent-way-written = In writing
fault-consent-twice = The person has agreed to that already. First write when it was withdrawn.
consent-none = There is no consent, so nobody outside the municipality is told anything.
consent-since = Consent from { $what }
consent-with-phone = The telephone number may be passed on.
consent-without-phone = The telephone number may not be passed on.
consent-was-withdrawn = The consent was withdrawn on { $what }.
consent-withdraw = Withdraw the consent
consent-withdraw-advice = The person vanishes from the volunteer coordinator's screen at once, the volunteer's link closes, and a friendship that runs is ended.
consent-text = Consent text
consent-text-plural = Consent texts
consent-text-new = Add a consent text in a language
consent-text-change = Correct a consent text
consent-text-intro = The words in which the person is asked. Danish and English come along; your own text in a language takes their place.
consent-text-use = Read the text together with the person in a language they understand, or print it.
consent-text-keep = Correct the consent texts
consent-text-read = Read the consent text together
field-text-language = Language
field-consent-words = The text
field-consent-text-starts-on = Used from
field-consent-text-source = Who wrote or translated it?
fault-consent-text-twice = There is a text in that language from that day already.
consent-words-friend =
    The municipality would like to find a voluntary friend for you. If you agree, whoever finds friends and the volunteer are told:
    your first name, your language, your interests, how many you are in the household, whether there are children, and which area you live
    in. Whoever finds friends also sees when you can meet and whom you would rather meet. If your name and address are protected, they are not told the area. They are told your telephone number only if you agree to that
    too. They do not see your case. You decide yourself, and saying no makes no difference to the help you get from the municipality. You
    can say at any time that you no longer want it. Then they are told nothing any more.
consent-words-own-work =
    You are a volunteer yourself. If you agree, the municipality's volunteer coordinator is told your first name and what you do as a
    volunteer. The coordinator does not see your case. You decide yourself, and you can say at any time that you no longer want it.
consent-words-caseworker =
    You have a voluntary friend, or wait for one. If you say yes, whoever finds friends and your caseworker may write to each other
    about the friendship: whether you meet, and whether something should be different. Whoever finds friends does not see your case,
    and sees only those answers that the caseworker writes about the friendship. You decide yourself, and saying no makes no
    difference to your help or your friendship. You can say at any time that you no longer agree. Then they cannot write to each
    other any more.

## The offer

friend-title = Voluntary friend
friend-intro = Every new refugee is offered a voluntary friend. The offer counts when the answer is no as well.
friend-stands = How it stands
friend-not-offered = No voluntary friend has been offered yet.
friend-offered = Offered { $what }
friend-runs = Running
friend-register = Register offer and answer
friend-wishes = Wishes for the friend
friend-offer = Offer of a voluntary friend
friend-offer-plural = Offers of a voluntary friend
friend-offer-new = Register the offer of a voluntary friend
friend-offer-change = Correct the offer of a voluntary friend
friend-offer-intro = The page Voluntary friend takes offer, answer and consent at once. Here a single offer is corrected.
field-friend-answer = The person's answer
friend-answer-waiting = Has not answered yet
friend-answer-accepted = Wants a friend
friend-answer-declined = Does not want a friend
friend-answer-no-consent = Wants one, but does not agree that anything is passed on
field-agrees = The person agrees that first name, language, interests, size of the household and housing area are passed on
field-friend-offer-interests = Interests
hint-interests = Write several with commas between them.
field-wished-sex = The friend should be
wished-sex-any = No matter
wished-sex-woman = A woman
wished-sex-man = A man
field-child-friendly = The friend should like to be with children
field-friend-offer-ends-on = No longer wants a friend after
fault-friend-without-consent = Tick the box if the person agrees. Otherwise choose the answer Wants one, but does not agree that anything is passed on.
fault-friend-consent-overtaken = Somebody has changed the consent since you opened the page. See how it stands now, and ask the person again if need be.
fault-friend-offered-before-the-last = A friend was offered later than that day. Write the day of the latest offer.
consent-of-a-child = The person is under 18, or the day of birth is not known: whoever has custody has to agree too.
fault-wish-points-to-somebody = Something here points to a person. Write interests only.

## Wishes and proposals

wishes-title = Wishes
wishes-intro = Those who want a voluntary friend and agreed that one is found. Only what they agreed to stands here.
wishes-waiting = Want a friend
wishes-none = Nobody is waiting for a friend right now.
wishes-since = Agreed { $what }
wishes-running = Friendships that run
wishes-running-none = No friendships run.
wishes-ask = Ask how it goes.
matching-title = Proposed friends
matching-intro = A proposal for everybody at once. It decides nothing: you choose, and both the person and the volunteer must say yes.
matching-proposed = Proposal: { $what }
matching-ask = Ask the volunteer
matching-nobody = There is nobody it could be right now.
matching-others = Others it could be
matching-against = Why not the others?
friend-for-language = both speak { $what }
friend-for-interests = both like { $what }
friend-for-area = both live in { $what }
friend-for-times = can at the same times
friend-for-children = likes to be with children
friend-for-nothing = Nothing speaks against it, and nothing in particular for it.
friend-against-no-certificate = there are children in the household, and the child certificate is missing
friend-against-old-certificate = there are children in the household, and the child certificate only counted until { $what }
friend-against-sex = a friend of the other sex is wished for
friend-against-times = they cannot at the same times
friend-against-tried = it was tried before
friend-against-full = has no room for more
friend-household = Household
friend-persons = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
friend-times = Can meet
friend-children = Children in the household

## The friendship

friend-match = Friendship with a volunteer
friend-match-plural = Friendships with volunteers
friend-match-new = Register a friendship with a volunteer
friend-match-change = Correct a friendship with a volunteer
friend-match-intro = If the volunteer is to have a link, use the proposals under Volunteers. Do not write the person's story here.
field-volunteer = Volunteer
field-proposed-on = Proposed
field-volunteer-yes-on = The volunteer said yes
field-person-yes-on = The person said yes
field-first-meeting-on = First met
field-meets = Meet
field-friend-match-follow-up-on = Followed up
field-friend-match-ends-on = Ended
field-match-end = Why it ended
match-stage-asked = Lacks a yes
match-stage-agreed = Both have said yes
match-stage-meeting = Meet
match-stage-paused = On pause
match-stage-ended = Over
match-end-done = Manages without now
match-end-volunteer-stopped = The volunteer said no or stopped
match-end-person-stopped = The person said no or stopped
match-end-consent-withdrawn = The consent was withdrawn
match-end-moved = One of them moved
match-end-other = Something else
match-person-yes = The person says yes
match-volunteer-yes = The volunteer says yes
match-met = They have met
match-pause = Pause
match-resume = The pause is over
match-plan = Follow-up
match-end-it = End the friendship
fault-match-two-say-yes = Both the person and the volunteer must have said yes before they meet.
fault-match-no-consent = The person has not agreed that a voluntary friend is found.
fault-volunteer-not-there = The volunteer is on pause or is no volunteer on that day.
fault-volunteer-no-friend = The volunteer helps with something else than being a friend.
fault-match-other-volunteer = A friendship is with one volunteer. End it, and propose the other one.
fault-match-no-wish = The person does not want a voluntary friend right now.
fault-volunteer-full = The volunteer has no room for more.
fault-no-child-certificate = There are children in the household, and the volunteer has no child certificate.
fault-old-child-certificate = There are children in the household, and the volunteer's child certificate is too old.
fault-match-has-one = The person has a voluntary friend already, or one has been asked.
fault-match-is-over = The friendship is over and cannot be changed here.

## The volunteer's link

friend-guest-title = A friend for you?
friend-guest-holder = To { $what }
friend-guest-about = About the person
friend-guest-nothing = The municipality tells no more here. Call the contact.
friend-guest-care = Use this for the friendship only, and do not pass it on. Telephone and area stand here once the person has said yes as well.
friend-guest-yes = Yes, I would like that
friend-guest-no = No, not this time
friend-guest-waits = You have said yes. Now the person is asked.
friend-guest-met = We have met
friend-guest-end-advice = If it is over, say so. Then nothing is shown here any more.
friend-guest-end = It is over
friend-thanks-title = Thank you
friend-thanks = The municipality has been told. The link is closed.

## Refugees as volunteers

own-work = Own voluntary work
own-work-plural = Refugees as volunteers
own-work-new = Register the person's own voluntary work
own-work-change = Correct the person's own voluntary work
own-work-intro = It stands in the certificate and on the line for the CV. Write it as the person would like to show it.
own-work-none = Nobody to show. A person stands here once they have agreed to it.
own-work-since = since { $what }
field-own-work-kind = Kind
field-work-told = What the person has done
field-total-hours = Hours altogether
own-work-kind-city-guide = City guide for newcomers
own-work-kind-introduction-meeting = Takes part in introduction meetings
own-work-kind-leaflets = Leaflets and videos in their own language
own-work-kind-talks = Talks about being new in Denmark
own-work-kind-mentor = Mentor to other refugees
certificate-title = Certificate of voluntary work
certificate-intro = Print the page, or copy the line to the CV.
certificate-from-until = from { $from } until { $until }
certificate-since = since { $what }
certificate-sentence = { $name } has been a volunteer for { $whom } { $days }: { $kind }.
certificate-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
certificate-cv = Line for the CV

## Offers of time

time-offers-title = Offers of time
time-offers-waiting = { $count ->
    [0] Offers of time
    [one] Offers of time: one waits for an answer
   *[other] Offers of time: { $count } wait for an answer
}
time-offers-intro = Citizens who have offered the municipality their time. Take them in as volunteers from here; their offer is then answered too.
time-offers-none = Nobody waits for an answer.
time-offer-received = Received { $what }
time-offer-take = Take in as a volunteer
time-offer-intro = What the offer says has been filled in. Ask about the rest, and save. The offer is then answered with yes.
time-offer-reply = Answer to the offer
time-offer-answer = Thank you for your offer. You are now in the register of volunteers and will hear from us.
time-offer-answered = The offer has been answered already, or is no longer an offer of time. Here are those that wait.
offer-became-volunteer = Taken in as a volunteer
fault-offer-of-time-only = Only an offer of time that was answered with yes can lead to a volunteer.

## A message to the caseworker

friend-message-title = Message to the caseworker
friend-message-write = Write to the caseworker
friend-message-intro = Write about the friendship only. The message lies in the person's case.
friend-message-to = To { $what }
friend-message-subject = Voluntary friend: { $what }
friend-message-closed = You cannot write to the caseworker about this friendship.
friend-message-closed-why = The person has not agreed that you and the caseworker write to each other, or has withdrawn that. Ask the person. If they agree, the caseworker registers it on the person's page about a voluntary friend, and the way is open.
friend-message-why = Why, and what can I do?
friend-message-answered = The caseworker has written. Read the message.
friend-message-none = The person has not agreed that the coordinator and you write to each other about the friendship.
friend-message-agree = Register that the person agrees
friend-message-agreed = The person has agreed that the coordinator and you write to each other about the friendship, { $what }.
friend-message-withdraw = The person no longer wants us to write to each other
fault-message-other-day = Messages about a voluntary friend are written today; the day cannot be chosen.
fault-message-no-consent = The person no longer agrees that the caseworker and the volunteer coordinator write to each other. Talk with the person first.

## Child certificates in friendships

certificates-look = Child certificates to look at
certificates-look-advice = There are children in the household. Obtain a new certificate and write its day in the register. Pause the friendship until it is here.
certificates-now = Missing now
certificates-soon = Runs out soon
certificates-friend = Friendship with { $what }
certificates-waiting = { $count ->
    [one] One child certificate to look at
   *[other] { $count } child certificates to look at
}
