# SPDX-License-Identifier: MPL-2.0
# Dwellings, housing areas and placement.

## Housing area

area = Housing area
area-plural = Housing areas
area-new = Register a housing area
area-change = Correct the housing area
fault-listed-already = The area has a status for that year already. Correct the one that is there.
area-listing = Area status
area-listing-plural = Area status year by year
area-listing-new = Register an area status
area-listing-change = Correct the area status
field-area-listing-residents = Residents according to the list
field-area-listing-source = Where does it stand?
hint-listed-on = The ministry's list comes on 1 December. If the area has left the list, register "On no list" for that year.
field-welcome = Receives newcomers in the area
hint-welcome = For example a welcoming host, an association or a neighbour who has agreed to it.
area-status-none = On no list
area-status-prevention = Prevention area
area-status-vulnerable = Vulnerable housing area
area-status-parallel = Parallel society (parallelsamfund)
area-status-transformation = Transformation area
field-status = The area's status
field-listed-on = Date of the list
field-map-column = Column on the map, counted from the west (1-12)
field-map-line = Line on the map, counted from the north (1-12)
field-residents = Residents
field-strengths = The area's strengths
hint-strengths = Associations, workplaces, neighbours with the same language.

## Dwelling

dwelling = Dwelling
dwelling-plural = Dwellings
dwelling-new = Register a dwelling
dwelling-change = Correct the dwelling
field-dwelling-kind = Form of housing
dwelling-kind-public = Public housing
dwelling-kind-private = Private rental
dwelling-kind-youth = Youth or student housing
dwelling-kind-municipal = Municipal accommodation
dwelling-kind-host = With a private host
dwelling-kind-owned = Owned home
field-address = Address
field-rooms = Rooms
field-size = Size in m²
field-sleeps = Room for
field-rent = Rent a month
field-utilities = Utilities a month
field-accessible = Suited to people who walk with difficulty
field-transport = Transport
field-shopping = Shopping
field-school = School and day-care
field-vacant-from = Vacant from
field-gone-on = Not to be used after
field-blocked = Blocked because
field-deposit = Deposit
field-landlord = Landlord
field-stop-metres = Metres to the nearest stop
field-shop-metres = Metres to the nearest shop for food
field-school-seats = Free seats at the nearest school
field-daycare-seats = Free seats in the nearest day-care
field-commute-minutes = Minutes to the language centre and workplaces
hint-blocked = As long as something stands here, the dwelling is not proposed. For example: water damage, being repaired.
hint-deposit = Paid before moving in.
hint-landlord = The housing association or the owner.
hint-commute-minutes = By bus or train.
hint-address = Street, number, post code and town.
hint-sleeps = Number of people.
hint-utilities = Heat, water and electricity in kroner.
hint-transport = Bus, train and cycle path.

## Housing needs

home-need = Housing needs
home-need-plural = Housing needs
home-need-new = Register housing needs
home-need-change = Correct the housing needs
home-need-intro = What the home must have and where the family would like to live. What was said last counts for the whole household. Leave empty what nobody has asked about.
field-said-on = Said on
field-accessible-needed = Must the home suit people who walk with difficulty?
field-relatives-area = Relatives live in
field-daily-area = Job or classes are in
field-wished-area = The family wishes to live in
field-wishes = The family's wishes in their own words
hint-wishes = The words are read by whoever decides; they give no points.

## Placement

placement = Placement
placement-plural = Placements
placement-new = Register a placement
placement-change = Correct the placement
field-placement-starts-on = Moved in on
field-placement-ends-on = Moved out on
field-placement-reason = Why this dwelling?
field-stay = Temporary or permanent
fault-decided-after-move = The decision cannot lie after the move. Correct one of the dates.
field-self-chosen = Not assigned by the municipality
field-self-chosen-evidence = What shows that
hint-self-chosen = Only when the family found the home themselves or move in with relatives. Otherwise the municipality assigns it.
hint-self-chosen-evidence = What shows it? The family's own lease, for example.
self-chosen-own-choice = Own choice
self-chosen-family = Moves in with family
fault-vulnerable-area = The dwelling lies in a vulnerable housing area (udsat boligområde) by the list of {$day}. The municipality may not assign a home here (integrationsloven § 12, stk. 2). Choose another dwelling. If it is not the municipality that assigns it, say why under “Not assigned by the municipality”.

field-placement-decided-by = Decided by
field-rests-on = What it rested on
hint-rests-on = Written by Find homes: the points of each criterion and the possibilities that were shown. It cannot be corrected afterwards.
fault-rests-on-stands = What the decision rested on stays as it was. Write what is new under “Why this dwelling?”.

## Choices in the plan

home-choice = Choice of home
home-choice-plural = Choices of home
home-choice-new = Register a choice of home
home-choice-change = Correct the choice of home
home-choice-intro = A choice in the plan of homes. It assigns nothing to anybody; a placement does.
home-choice-kind-kept = Kept
home-choice-kind-refused = Refused
field-choice = Choice
field-chosen-on = Chosen on
field-settled-on = Counts no longer from
hint-settled-on = Write a date to let the home go or take a refusal back.

## Find homes: what each criterion says

criterion-area = Area
criterion-area-unknown = It is not known which area the dwelling lies in.
criterion-area-vulnerable = A vulnerable housing area by the list of {$day}; the municipality may not assign a home here.
criterion-area-allowed = Not a vulnerable housing area.
criterion-room = Room
criterion-room-too-small = There is only room for {$count}.
criterion-room-crowded = More than two in each of the { $count ->
    [one] one room
   *[other] {$count} rooms
}.
criterion-room-spare = { $count ->
    [0] There is room for everybody and none to spare.
    [one] There is room for everybody and one more.
   *[other] There is room for everybody and {$count} more.
}
criterion-stay = How long
criterion-stay-children = A permanent home for a family with children.
criterion-stay-permanent = A permanent home.
criterion-stay-temporary-children = Only temporary, and there are children in the family.
criterion-stay-temporary = Only temporary.
criterion-stay-sheltered = Only temporary, and the household already stays somewhere temporarily.
criterion-rent = Rent
criterion-rent-unknown = The rent is not known.
criterion-rent-utilities-unknown = The rent is below the limit, but the utilities are not known.
criterion-rent-within = { $count ->
    [0] Rent and utilities are just at the limit.
   *[other] Rent and utilities are {$count} kr. below the limit.
}
criterion-rent-above = Rent and utilities are {$count} kr. above the limit.
criterion-accessible = Walking
criterion-accessible-suitable = Suited to people who walk with difficulty, and that is needed.
criterion-accessible-not = Not suited to people who walk with difficulty, and that is needed.
criterion-accessible-no-need = Nobody needs a home suited to people who walk with difficulty.
criterion-accessible-unknown = It is not known whether a home for people who walk with difficulty is needed.
criterion-school = School and day-care
criterion-school-no-children = No children of school or day-care age.
criterion-school-unknown = It is not known whether school and day-care have free seats.
criterion-school-seats = { $count ->
    [one] There is a seat for the child in school or day-care.
   *[other] There are seats for all {$count} children in school and day-care.
}
criterion-school-missing = { $count ->
    [one] One seat in school or day-care is missing.
   *[other] {$count} seats in school and day-care are missing.
}
criterion-transport = Transport
criterion-transport-unknown = It is not known how far it is to a stop.
criterion-transport-stop = {$count} m to the nearest stop.
criterion-shopping = Shopping
criterion-shopping-unknown = It is not known how far it is to a shop for food.
criterion-shopping-shop = {$count} m to the nearest shop for food.
criterion-commute = Way to job and classes
criterion-commute-there = In the area where they work or attend classes.
criterion-commute-unknown = It is not known how long the way to job and classes is.
criterion-commute-minutes = {$count} minutes to the language centre and workplaces.
criterion-network = Network
criterion-network-no-area = It is not known which area the dwelling lies in.
criterion-network-unknown = Neither the language nor relatives in the area are known.
criterion-network-relatives = Relatives live in the area.
criterion-network-language = { $count ->
    [0] Nobody placed in the area speaks the language.
    [one] One person placed in the area speaks the language.
   *[other] {$count} people placed in the area speak the language.
}
criterion-wishes = The family's wishes
criterion-wishes-unknown = The family has not said where they wish to live.
criterion-wishes-no-area = It is not known whether the dwelling lies in the area the family wishes.
criterion-wishes-met = In the area the family wishes.
criterion-wishes-elsewhere = Not in the area the family wishes.
criterion-spread = Spread
criterion-spread-unknown = It is not known which area the dwelling lies in.
criterion-spread-newcomers = { $count ->
    [0] No refugees have moved to the area in the last 12 months.
    [one] One refugee has moved to the area in the last 12 months.
   *[other] {$count} refugees have moved to the area in the last 12 months.
}

## Find homes: the page

housing-intro = Households without a permanent home, also those who have been visited to the municipality and not come yet, and the vacant dwellings. The proposal looks at everybody at once and shows its reasons. Keep or refuse homes and propose again; the plan is remembered and shared by all who work on it. Nothing is decided until you decide a placement.
field-rent-limit = Rent and utilities at most
hint-rent-limit = Kroner a month. Without a limit the rent is held against what the household has; see Rates for rent.
field-area-limit = At most so many newcomers in an area
hint-area-limit = Persons in 12 months. Without a limit an area that has received many only gets fewer points.
housing-propose = Propose homes
housing-busy = Working on it. With many households and homes it may take a moment.
housing-proven = No plan gives more points.
housing-searched = There may be a better plan; that is not settled.
housing-weights = What counts most is that everybody gets somewhere to live: {$family} points for a permanent home for a family with children, {$adults} for adults and {$shelter} for somewhere temporary. The points of the criteria are added.
housing-decides = This is a proposal. You decide.
housing-waiting = { $count ->
    [one] 1 household without a permanent home
   *[other] {$count} households without a permanent home
}
housing-waiting-none = Nobody you have to do with lacks a permanent home.
housing-vacant = { $count ->
    [0] No vacant dwellings
    [one] 1 vacant dwelling
   *[other] {$count} vacant dwellings
}
housing-persons = { $count ->
    [one] 1 person
   *[other] {$count} persons
}
housing-children = { $count ->
    [0] no children
    [one] of whom 1 child
   *[other] of whom {$count} children
}
housing-comes = Taken over on {$what}
housing-came = Taken over on {$what}
housing-visited = Visited, the takeover is not registered
housing-sheltered = Stays somewhere temporarily
housing-nowhere = Nowhere to live is registered
housing-rooms = { $count ->
    [one] 1 room
   *[other] {$count} rooms
}
housing-sleeps = room for {$count}
housing-rent = rent {$what} kr.
housing-utilities = utilities {$what} kr.
housing-vacant-from = vacant from {$what}
housing-deposit = deposit {$what} kr.
housing-points = { $count ->
    [one] 1 point
   *[other] {$count} points
}
housing-proposed = Proposal:
housing-choose = See, decide or refuse
housing-alternatives = Other possibilities
housing-kept = Kept:
housing-refused = Refused:
housing-reasons = Points of each criterion
housing-keep = Keep
housing-release = Let go
housing-refuse = Refuse
housing-decided = Chosen already
housing-household = All homes for the household
housing-vacant-all = Show the vacant dwellings
housing-protected = The address is protected and is only shown on the household's own page.
housing-kept-twice = The same home is kept for one more household. Let it go for one of them.
housing-kept-gone = The home that is kept is no longer vacant. Let it go.
housing-kept-ruled-out = The home that is kept is ruled out by a criterion and does not count. Let it go.
housing-refused-count = { $count ->
    [one] 1 dwelling was refused for the household.
   *[other] {$count} dwellings were refused for the household.
}
housing-cost = { $count ->
    [0] Costs the others nothing.
   *[other] The plan loses {$count} points at most.
}
housing-leaves-out = Another household is then without a home.
housing-no-proposal = No proposal.
housing-hidden = { $count ->
    [one] One of the household has not been referred to you. Ask the caseworker to refer the whole household.
   *[other] {$count} of the household have not been referred to you. Ask the caseworker to refer the whole household.
}
housing-none-vacant = There are no vacant dwellings.
housing-ruled-out = { $count ->
    [one] 1 dwelling is ruled out ({$what}).
   *[other] {$count} dwellings are ruled out ({$what}).
}
housing-for-others = { $count ->
    [one] 1 dwelling would do, but is proposed to others.
   *[other] {$count} dwellings would do, but are proposed to others.
}
housing-area-full = { $count ->
    [one] 1 dwelling would do, but its area has received as many as it may.
   *[other] {$count} dwellings would do, but their areas have received as many as they may.
}

field-other-municipality = Other municipality, when the stay lies there
field-agreed-on = Agreed with the other municipality
field-payment = What the household pays a month
fault-payment-of-temporary = The payment is only for a temporary stay.
fault-stay-without-agreement = A temporary stay in another municipality takes an agreement with it. Write when it was made.
fault-agreed-after-first-night = The agreement must be there on the first night.
warning-stay-payment = The household pays more than the ceiling for a temporary stay.
stay-ceiling = The ceiling for the household is { $what } a month.
stay-ceiling-unknown = Samspil does not know the ceiling for the household in { $what }.
## The page of housing areas

areas-title = Housing areas
areas-intro = The municipality's housing areas and what the ministry's lists have said of each, year by year. The municipality may not assign a home in an area that is vulnerable on the day.
areas-newest = Newest list: {$what}.
areas-on-list = { $count ->
    [0] No area is vulnerable.
    [one] One area is vulnerable.
   *[other] {$count} areas are vulnerable.
}
areas-now = Now
areas-lists = The lists year by year
areas-behind = Is not on the newest list we know. Register what holds now.
areas-none = No housing areas are registered.
areas-to-status = The development in the status (indicator 1b)
areas-breaks = The list has been made since 2010. New criteria came in 2018, new names and the prevention areas in 2021. Numbers from before and after cannot simply be compared.

## Children by institution

children-count = The institution's count
children-count-plural = The institutions' counts
children-count-new = Register a count
children-count-change = Correct the count
field-children-count-kind = Day-care or school
field-children-count-institution = Institution
field-counted-on = Counted
field-children = Children of non-western background
field-enrolled = Children in all
field-children-count-source = Which system does the number come from?
hint-counted-on = Day-care counts on 1 October, schools on 5 September.
hint-children = Only the number, added up in the institution's own system. Children with a secret address are not in it.
fault-counted-already = The institution has a count for that year already. Correct the one that is there.
institutions-title = Children of non-western background by institution
institutions-intro = Numbers from day-care and schools, added up in their own systems. There are no children here, only numbers; small ones are hidden, and others with them so that they cannot be worked out.
institutions-to-status = The development in the status (indicator 1a)
institutions-none = No counts are registered.
institutions-total = In all
institutions-hidden = hidden
institutions-source = Background as Danmarks Statistik defines it. Day-care on 1 October, schools on 5 September.
institution-kind-day-care = Day-care
institution-kind-school = School

## Can the household pay?

rates-title = Rates for rent
rates-intro = What the rent is held against when a home is looked for: benefits after tax and housing benefit. The municipality's own rates go before those that come along. A rate that is not known for the day is never guessed.
rates-work-out = Work it out
rates-month = A month in the home
rates-day = Rates on {$what}
rates-days = Holds
rates-source = Source
rates-own = The municipality's own
rates-not-known = not known
rates-unknown = It cannot be worked out: "{$what}" is not known for the day. Register the rate.
rates-income = Benefits after tax and child benefit
rates-benefit = Housing benefit
rates-left = Left to live on
rates-needed = To be left
rates-can-pay = The household can pay for the home.
rates-cannot-pay = Less is left than should be.
rates-over-half = The rent is more than half of the income. Full housing benefit can then not be refused because the home is too expensive (integrationsloven § 12, older wording; to be checked).
rates-of-income = Income and tax ({ $count } amounts)
rates-of-benefit = Housing benefit ({ $count } amounts)
rates-of-need = What the household needs to live on ({ $count } amounts)
rates-formula = Housing benefit is simplified: a share of the year's rent less a share of the income above the limit, without savings and without supplements for disability. If the home is larger than the square metres the table lets count, the rent counts in proportion. Udbetaling Danmark settles the amount.
field-adult-count = Adults
field-child-count = Children under 18
criterion-rent-rate-unknown = A rate for the day is not known. See Rates for rent.
criterion-rent-can-pay = The household has {$income} kr. a month after tax. Rent {$rent} kr. and utilities {$utilities} kr. less {$benefit} kr. of housing benefit leave {$left} kr.{ $capped ->
    [yes] {" "}The rent is the maximum for a temporary stay.
   *[no] {""}
}{ $half ->
    [yes] {" "}The rent is more than half of the income.
   *[no] {""}
}
criterion-rent-missing = The household has {$income} kr. a month after tax. Rent {$rent} kr. and utilities {$utilities} kr. less {$benefit} kr. of housing benefit leave {$left} kr. {$count} kr. are missing.{ $capped ->
    [yes] {" "}The rent is the maximum for a temporary stay.
   *[no] {""}
}{ $half ->
    [yes] {" "}The rent is more than half of the income.
   *[no] {""}
}

## Limits of areas, and the spread

area-limit = Limit of an area
area-limit-plural = Limits of areas
area-limit-new = Register a limit
area-limit-change = Correct the limit
field-area-limit-area = Area
field-area-limit-language = Language
field-span = Counted over
field-households = Households at most
hint-households = How many households can move to the area in the time before it is pointed out. Without a limit the third in 12 months is.
limit-span-12-months = 12 months
limit-span-36-months = 36 months
fault-limit-overlaps = The same limit is there for those days already. Correct it, or its last day.
warning-area-limit = More households have moved to the area than the limit says. Consider another area; see The spread.
warning-area-limit-language = More households with the same language have moved to the area than the limit says. Consider another area; see The spread.
spread-title = The spread
spread-intro = How many newcomers have moved to each housing area, year by year. People whose address is protected are not counted.
spread-true = The numbers are the true ones and are for the work, not for publication.
spread-published = Small numbers are hidden, and others with them so that they cannot be worked out. The last whole year is the last one.
spread-caption = Persons who have moved to each area
spread-picture-text = A map for each year: the areas lie much as they do in the municipality, and the darker, the more have moved there. The same numbers stand in the table below.
spread-unplaced = Areas without a place on the map stand at the bottom. Write column and line on the area.
spread-12 = Last 12 months
spread-36 = Last 36 months
spread-thousand = Per 1,000 residents
spread-most = Most have moved to {$area}: {$percent} % of all in 36 months.
spread-to-moves = Moves in the first two years (indicator R-14)
spread-note = Every moving in counts, moves within the municipality too. A person counts once for each area and year. The strategy does not say how many are too many.

## Housing projects

housing-project = Housing project
housing-project-plural = Housing projects
housing-project-new = Register a housing project
housing-project-change = Correct the housing project
project-status-idea = Idea
project-status-planned = Planned
project-status-building = Being built
project-status-ready = Ready to move into
project-status-dropped = Given up
field-project-status = How far is it?
field-housing-project-kind = Form of housing
field-units = Number of homes
field-mix = Who lives there
field-housing-project-partners = Partners
field-expected-rent = Expected rent with utilities
field-ready-on = Ready on
field-turned-on = Put on the list of dwellings
hint-mix = For example students and refugees door by door.
hint-expected-rent = Kroner a month for a home, with water, heat and power.
projects-intro = Homes that are planned or built. When the day is agreed they can be put on the list of dwellings in one go; the rent is the expected one, and utilities are in it.
projects-none = No housing projects are registered.
projects-turn = Put the homes on the list of dwellings
project-units = { $count ->
    [one] 1 home
   *[other] {$count} homes
}
project-rent = {$what} kr. with utilities
project-ready = ready {$what}
project-turned = put on the list {$what}

## With a private host

field-host = Host
field-host-contact = Contact of the host
field-host-agreed-on = Agreement with the host
field-host-checked-on = The home was looked at
field-host-until = The agreement holds until
history-title = Placements
history-intro = Who moved in where, who decided it, and why, the newest first. Only those you have to do with.
history-none = Nobody you have to do with moved in that year.
history-all = All areas
history-decided = Decided {$what}
history-by = Decided by {$what}
history-ended = Moved out {$what}
hosts-title = Private hosts
hosts-intro = Everybody you have to do with who lives with a private host. The agreement that ends first stands on top. No more about the host than what was agreed.
hosts-none = Nobody you have to do with lives with a private host.
hosts-agreement = The agreement
hosts-ended = Ended
hosts-no-end = The agreement has no last day.
hosts-no-agreement = No agreement with the host is registered.
hosts-not-seen = It is not registered that somebody has seen the home.
hint-host = Only with a private host. Write of the host only what is needed.
rule-host-ends-what = The agreement with the host ends
## Find homes: one household, one home

household-home = Homes for the household
household-proposed = This is what is proposed.
household-compared = Side by side
household-criterion = What
household-ruled-out = Ruled out
household-homes = Homes that would do, the best first
household-none = No vacant dwelling would do.
household-points = Points
household-others = What it costs the others
household-compare = Compare
household-compare-chosen = Compare those chosen
household-rest = Show the rest
household-not = Show those ruled out, and why
pair-intro = For {$what}.
pair-home = The home
pair-decide = Decide
pair-decide-advice = Keep the home, and the rest of the plan is made around it. Refuse it with a reason. Or decide the placement: it is registered for the whole household with points, reasons and the possibilities shown here. If you choose another home than the one proposed, say why.
pair-place = Decide the placement
pair-stale = Somebody else has chosen for the household meanwhile
pair-stale-advice = What is new stands under “Chosen already”, and what you wrote stands in the fields. Look at both and choose again.
pair-proposed-other = What is proposed is {$what}.
pair-cost = { $count ->
    [0] The plan loses no points.
    [one] The whole plan loses 1 point.
   *[other] The whole plan loses {$count} points.
}
pair-moved = { $count ->
    [one] 1 other household is proposed another home.
   *[other] {$count} other households are proposed another home.
}
pair-lost = { $count ->
    [one] 1 other household is left without a home.
   *[other] {$count} other households are left without a home.
}
fault-other-than-proposed = This is not the home that is proposed. Write why you choose it.
fault-home-ruled-out = The home is ruled out for the household. See why beside the criteria.
fault-home-not-vacant-yet = The home is not vacant that early.
fault-home-taken = The home is no longer vacant.
fault-home-kept = The home is kept for another household.
area-profile = The area
area-profile-now = Placed in the area now
area-profile-placed = { $households ->
    [one] 1 dwelling
   *[other] {$households} dwellings
}, { $persons ->
    [one] 1 person
   *[other] {$persons} persons
}
area-profile-new = Moved there in the last 12 months
area-profile-unlisted = On no list
area-profile-unknown = Not known
basis-reason = Reason: {$what}
basis-no-alternatives = There were no other possibilities.

## Find homes: weights

criterion-weight = Weight
criterion-weight-plural = Weights
criterion-weight-new = Register a weight
criterion-weight-change = Correct the weight
field-criterion = Criterion
field-percent = Counts, in per cent
hint-percent = 100 is as the program has it; 0 does not count; 300 at most. What rules a home out always does.
fault-weight-same-day = The criterion already has a weight from that day. Correct that one instead.
weights = What the criteria count
weights-intro = How much each criterion counts, in per cent. 100 is as the program has it; 0 does not count at all. A weight holds from its day until a new one does. What rules a home out does so whatever the criterion counts: a vulnerable housing area, too little room, a home that does not suit.
weights-preview = Show what it changes
weights-effect = The change on the queue as it is today

## Find homes: what if

what-if = What if
what-if-intro = Try more arrivals, an area that cannot be used, or another limit. The answer stands beside what is proposed today. Nothing is saved.
what-if-then = What if
what-if-ask = Show the answer
what-if-answer = The answer beside today
field-more-households = So many households more
field-more-persons = Persons in each
field-more-children = Of whom children
field-blocked-area = Area that cannot be used
field-rent-then = Rent and utilities at most, instead
field-area-then = At most so many newcomers in an area, instead
beside-what = Number
beside-now = Today
beside-then = Then
beside-sums = The plan in numbers
beside-housed = Households with a home
beside-without = Households without
beside-points = Points of the criteria in all
beside-same = No household is proposed another home.
beside-changed = Households that are proposed another home
beside-who = Household
beside-none = No home
beside-protected = Protected address
beside-more = { $count ->
    [one] The same goes for 1 household more.
   *[other] The same goes for {$count} households more.
}
field-partners = Partners
