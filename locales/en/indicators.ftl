# SPDX-License-Identifier: MPL-2.0
# Words about the figures of the yearly status: names, definitions and what must stand beside a figure.

## Guideposts

guidepost-1-name = A home from the start
guidepost-2-name = Danish
guidepost-3-name = Work and self-support
guidepost-4-name = Education
guidepost-5-name = Leisure, culture and voluntary work
guidepost-6-name = Working together

## Indicators

indicator-1a-name = Children of non-western background in institutions and schools
indicator-1a-definition =
    Number of children of non-western background whom day-care counted on 1 October and schools on 5 September of the year,
    added up. Background as Danmarks Statistik defines it: immigrants and descendants whose country of origin is non-western.
    Children with a secret address are not counted.
indicator-1a-note =
    The numbers come from the institutions' own systems and were added up before they came here. There is no list of children.
    The numbers by institution are on a page of their own, small ones hidden. The strategy names the institution; the sum is
    our proposal.

indicator-1b-name = Housing areas on the list of vulnerable areas
indicator-1b-definition =
    How many of the municipality's housing areas the ministry's newest list at the end of the year calls vulnerable
    (almenboligloven § 61 a). The categories lie within one another: a transformation area is a parallel society too, and a
    parallel society is a vulnerable area too. Prevention areas are not vulnerable and stand alone. A year without areas is 0.
indicator-1b-note =
    The list has been made since 2010. New criteria came in 2018, new names and the prevention areas in 2021; the breaks are
    marked in the picture and the table. The list is public, so no number is hidden.

indicator-b-10-name = Families with children in permanent housing from the start
indicator-b-10-definition =
    Numerator: families whose children's first assigned dwelling in the municipality is permanent. Denominator: families
    with at least one child under 18 that get their first assigned dwelling in the year. If a family moves into several
    dwellings on the same day, all must be permanent. Families that have only lived in dwellings they found themselves are
    left out. Children born here after the first dwelling do not make a new start.
indicator-b-10-note =
    The strategy wants permanent housing from the start but sets no number. Today the law makes a temporary stay the main
    rule; the figure shows what the municipality does and is not a legal requirement.

indicator-b-04a-name = Days from takeover to the first dwelling
indicator-b-04a-definition =
    The number of days after takeover within which half of the people the municipality took over in the year had their first
    dwelling, temporary or permanent. Whoever lived in the dwelling at takeover already counts as 0 days. Whoever is still
    waiting counts for as long as they have waited; whoever died or moved first counts as somebody who got no dwelling.
    Beside it stands how many had a dwelling on the day of takeover.
indicator-b-04a-note =
    The law asks for a bed the first night and sets no time limit for a permanent dwelling. How it is counted is our proposal.

indicator-r-14-name = Moves per family in the first two years
indicator-r-14-definition =
    Numerator: the days on which somebody in the family moved from one dwelling to another within 24 months of the family's
    first dwelling. Those who move together move once. Denominator: families that got their first dwelling in the year and
    for whom the 24 months have passed. Families that moved to another municipality or left the country before then are left
    out.
indicator-r-14-note =
    Whoever joins the family later has not moved by coming. A temporary stay made permanent in the same dwelling is no move.
    Beside it stands how many times a child began in another school within the 24 months, by the child's registered schooling.
    Another class of the same school is no change.

indicator-2c-name = Danish education passed within three years
indicator-2c-definition =
    Numerator: people who within 36 months of takeover passed the final exam of the track they were first referred to
    (DU1: Prøve i Dansk 1, DU2: Prøve i Dansk 2, DU3: Prøve i Dansk 3 or Studieprøven). Denominator: adults the municipality
    took over in the entry year who were referred to Danish education or ought to have been. Whoever turns 18 on the way
    counts from the birthday. People exempt because their Danish is good enough are kept out. Those who died are left out,
    as are people who moved or left the country before they passed.
indicator-2c-note =
    An exam below the track does not count. Cohorts in which the three years have not passed for everybody are provisional.
    The figure cannot be compared with the share in Integrationsbarometeret, which counts any Danish exam within five years.

indicator-t-08-name = Danish education completed by women and men
indicator-t-08-definition =
    Numerator: people who have passed the final exam of their current track. The expected share also counts those who
    attend and are either enrolled for the exam before the horizon, or are in one of the last two modules and reach the
    exam at normal pace (half a year a module). Denominator: people of the chosen entry years who have begun Danish
    education. Those who died are left out, as are people who moved or left the country before they passed.
indicator-t-08-note = Realised and expected are two different figures. The normal pace is our proposal.

indicator-3a-name = Recipients of kontanthjælp and the like in the three-year period
indicator-3a-definition =
    People who on at least one day of the month received kontanthjælp or the benefit that took its place at the time
    (starthjælp, uddannelseshjælp, integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse and
    kontanthjælp at the new rates) while they were in the three-year period and in the municipality. December is the
    figure of the year. People supported by a spouse are not included.
indicator-3a-note =
    From September 2015 to June 2025 newcomers got no benefit that was called kontanthjælp. Counting only the name would
    misleadingly give next to nothing. We therefore count the benefit, whatever it was called.

indicator-3b-name = Result subsidies claimed for work and education
indicator-3b-definition =
    Number of result subsidies for ordinary jobs and ordinary education the municipality claimed in the year, and the amount
    in kroner. Subsidies for Danish exams are not counted. Subsidies refused or paid back are left out.
indicator-3b-note = Beside it stands how many subsidies the conditions were met for without their having been claimed.

indicator-b-27-name = Company- or education-oriented effort
indicator-b-27-definition =
    Numerator: hours in offers that are company-oriented or education-oriented. Denominator: hours in all offers. Only days of
    the year on which the person is in the three-year period and in the municipality count. Danish lessons are not included
    unless they are part of an offer.
indicator-b-27-note =
    The strategy does not say what the 80 % are measured in; hours are our proposal. Danish at a workplace counts as
    company-oriented only if the offer does.
indicator-b-27-by-days = Hours are missing for more than one activity in ten. The share is therefore counted in days.

indicator-t-05-name = Self-supporting on the day of the status
indicator-t-05-definition =
    Numerator: people who on the day are in ordinary work of at least 20 hours a week, in IGU or an apprenticeship, run a
    business of their own or are in ordinary education. Denominator: 18-64-year-olds the municipality took over in the chosen
    entry years. Those who died, moved or left the country are left out. Whoever lives on nobody knows what counts in the
    denominator as unknown.
indicator-t-05-note =
    The law has no fixed definition of self-supporting. People supported by a spouse, or with only a few hours of work, are
    not counted as self-supporting here. Counted in other ways, the figure is shown also for those who came this year or in
    the three years before.

indicator-b-26-name = Begun a first job or education
indicator-b-26-definition =
    The share of the adults of an entry year who within 6, 12, 24 or 36 months of takeover have begun a first ordinary job
    (whatever its hours), a business of their own, IGU or an apprenticeship, or ordinary education without a benefit. A job
    or education that runs at takeover counts from day 0. Whoever died, moved or left the country first stays in the
    denominator as somebody who did not begin. Whoever has not been followed that long yet counts for the time that has
    passed (the method of Aalen and Johansen); when everybody is followed all the time, the figure is the plain share.
indicator-b-26-note =
    Jobs with a wage subsidy and fleksjob do not count. The figure tells who has begun, not who is still there.

indicator-b-03-name = Months to the first job or education
indicator-b-03-definition =
    The number of months after takeover within which half of the adults of an entry year had begun a first job or education.
    It is read off the same curve as the share who have begun; a begun month counts as whole.
indicator-b-03-note =
    It is not a mean of those who began: those who have not begun yet are reckoned with. When fewer than half have begun,
    there is no figure.

indicator-5a-name = Associations, volunteers and interest organisations with a cooperation agreement
indicator-5a-definition =
    Numerator: organisations with at least one cooperation agreement that is signed and in force on 31 December of the year
    (in the current year on the day of the figures). Denominator: associations, volunteers and interest organisations outside
    the municipality that stand in the register that day as taking part in the integration effort. Voluntary groups of
    refugees and humanitarian organisations are counted. Beside it stands the number of agreements.
indicator-5a-note =
    The strategy asks for the share of cooperation agreements and does not say of what. The denominator is our proposal: it
    follows from whom the municipality writes in the register. Data processing agreements do not count.

indicator-a-34a-name = Refugees offered a voluntary friend within three months
indicator-a-34a-definition =
    Numerator: adult refugees who were offered a voluntary friend no later than 3 months after takeover; the offer counts when the
    answer was no as well. Denominator: adult refugees whom the municipality took over in the year and for whom the three months
    have passed. Family-reunified people and those displaced from Ukraine are not in it. Whoever died, moved or left the country
    before the day without an offer is left out.
indicator-a-34a-note =
    The aim of Venner Viser Vej is that every newly arrived refugee gets the offer. The three months are our proposal.

indicator-a-34b-name = Got a voluntary friend, of those who wanted one
indicator-a-34b-definition =
    Numerator: adult refugees for whom both the person and a volunteer had said yes by the day of the figures. Denominator: adult
    refugees whom the municipality took over in the year and who answered that they want a voluntary friend, also without agreeing
    that anything is passed on.
indicator-a-34b-note =
    The figure does not tell whether the friendship lasts. Whoever does not want a friend is not counted.

indicator-b-38-name = Newcomers who take part in leisure and culture
indicator-b-38-definition =
    Numerator: those who took part in at least one activity of an association, a club or volunteers in the year, while they were
    here. Denominator: everybody who was in the three years after takeover on at least one day of the year. By age on the last day of
    the year, in a running year on the day of the figures.
indicator-b-38-note =
    Only what people have agreed that the municipality writes down is counted. The share is therefore always too low: many go to
    something the municipality does not know of. How it is counted is our proposal.

indicator-6a-name = Internal partners and external actors with a cooperation agreement
indicator-6a-definition =
    Numerator: key partners with at least one cooperation agreement that is signed and in force on 31 December of the year
    (in the current year on the day of the figures). Denominator: the organisations the municipality has named as key
    partners, internal (a part of the municipality) and external apart. Beside it stands the number of agreements.
indicator-6a-note =
    The strategy asks for the share and does not say of what. The municipality's list of key partners is our proposal; when
    the list grows, the share falls. Data processing agreements do not count.

indicator-b-04b-name = Referred to Danish education on time
indicator-b-04b-definition =
    Numerator: adults referred to Danish education within 1 month of takeover. Denominator: adults the municipality took over
    in the year and for whom the month has passed. Those exempt are kept out. Whoever died, moved or left the country before
    the day without a referral is left out. Beside it stands how many had their first lesson within the month.
indicator-b-04b-note = The law asks for referral, and for lessons that can begin, within 1 month of takeover.

indicator-b-04c-name = First company offer on time
indicator-b-04c-definition =
    Numerator: adults who had begun an internship or a wage subsidy within 30 days of takeover. Denominator: adults the
    municipality took over in the year and for whom the 30 days have passed. Those in ordinary work or education, or known
    to live without a benefit, who had no offer are kept out. Beside it stands how many began within 14 days. Median and
    upper quartile tell how many days passed before half and three quarters had an offer.
indicator-b-04c-note = The law says within 2 weeks if possible and 1 month at the latest. The 30 days are our proposal.

indicator-b-04d-name = Contract signed on time
indicator-b-04d-definition =
    Numerator: adults whose contract and declaration were signed by person and municipality within 1 month of takeover.
    Denominator: adults the municipality took over in the year and for whom the month has passed. Whoever died, moved or
    left the country before the day without a contract is left out.
indicator-b-04d-note = Whoever does not want to sign counts as somebody whose contract is not signed.

indicator-r-04-name = Arrivals
indicator-r-04-definition =
    Number of people, children and adults, the municipality took over responsibility for in the month, the year or another
    period. Refugees (quota refugees and unaccompanied minors too), reunified families and people displaced from Ukraine
    are counted apart and together.
indicator-r-04-note =
    People another municipality had the responsibility for first are not included; they are counted beside it. The figure
    belongs to no single guidepost; it is the denominator of them all and stands here under cooperation.

## About a figure

figure-as-of = As of { $date }
figure-below = <{ $limit }
figure-cohort = Entry year { $years }
figure-denominator = Denominator
figure-forecast = Expected: part of the figure has not happened yet
figure-fraction = { $numerator } / { $denominator } (unknown { $unknown }, left out { $leftOut })
figure-grey = More than 10 % is unknown. The figure is uncertain.
figure-left-out = Left out
figure-mean = { $mean } on average
figure-not-reached = Not reached: it has not happened for so many yet
figure-numerator = Numerator
figure-other-definition = Different definitions: the figures are not defined alike and cannot be compared directly
figure-provisional = Provisional
figure-sensitivity = Share of the whole cohort, including those left out
figure-suppressed = Hidden to protect small groups
figure-time-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
figure-time-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
figure-too-early = Nobody has been followed that long yet
figure-unknown = Unknown
figure-version = Definition, version { $version }

companion-agreements = Agreements in force
companion-exempt = Exempt because their Danish is good enough
companion-not-referred = Not referred although they ought to be
companion-higher-exam = Passed a higher exam than the track's
companion-expected = Expected to pass before the horizon
companion-literal-kontanthjaelp = Of these on a benefit called kontanthjælp
companion-of-window-adults = Share of adults in the three-year period
companion-not-claimed = Conditions met but not claimed
companion-in-job = In a job, IGU or apprenticeship
companion-in-education = In education
companion-partly = Partly self-supporting: less than 20 hours a week
companion-adults = Of these adults
companion-moved-in = Moved in from another municipality, not counted
companion-job-first = Began a job
companion-education-first = Began an education
companion-gone-first = Died, moved or left first
companion-followed-less = Not begun, and not followed that long yet
companion-not-due = The day has not come yet
companion-still-waiting = Still waiting
companion-first-lesson-in-time = First lesson within 1 month
companion-within-14-days = Within 14 days
companion-needs-no-offer = Need no offer: work, education or no benefit
companion-housed-at-takeover = Had a dwelling on the day of takeover
companion-families-with-children = Of these families with children
companion-not-yet-two-years = The two years have not passed yet
companion-school-changes = School changes: children who began in another school

line-12-months = Within 12 months
line-24-months = Within 24 months
line-36-months = Within 36 months
line-6-months = Within 6 months
line-age-under-six = 0-5 years
line-age-school = 6-17 years
line-age-young = 18-29 years
line-age-adult = 30-64 years
line-age-senior = 65 years and more
line-all = All
line-area-parallel = Parallel societies
line-area-prevention = Prevention areas
line-area-transformation = Transformation areas
line-area-vulnerable = Vulnerable housing areas
line-amount = Amount, total
line-amount-education = Amount for education
line-amount-job = Amount for jobs
line-day-care = Day-care
line-external = External actors
line-internal = Internal partners
line-education = Education
line-female = Women
line-forecast = Expected, all
line-forecast-female = Expected, women
line-forecast-male = Expected, men
line-job = Jobs
line-male = Men
line-of-possible = Of those that could be claimed
line-median = Median: half
line-refugees = Refugees
line-reunified = Reunified families
line-school = Schools
line-status = The two entry years the status looks at
line-ukraine = Displaced from Ukraine
line-upper-quartile = Upper quartile: three quarters

unit-amount = Kroner
unit-areas = Number of housing areas
unit-count = Number
unit-day-share = Share of days
unit-days = Days
unit-hour-share = Share of hours
unit-mean = Mean
unit-months = Months
unit-share = Share

source-proposed = The source names the figure; how it is counted is our proposal
source-stated = The source states the definition

## Targets and benchmarks

target-b-19-name = 25 % pass, 50 % before the end of 2018
target-b-19-basis = Passed the Danish education one is referred to within the three-year period
target-b-19-owner = Sønderborg Municipality
target-b-27-name = 80 % of the active effort
target-b-27-basis = Company- or education-oriented effort in the three-year period
target-b-27-owner = Sønderborg Municipality
target-t-06-name = 50 % within three years
target-t-06-basis = Wage earner or in education
target-t-06-owner = Former government
benchmark-t-07-name = All of Denmark, 4th quarter of 2018
benchmark-t-07-basis = Employment only; education is not counted
benchmark-a-20-2014-name = KORA 2014
benchmark-a-20-2014-basis = How much faster immigrants came into wage subsidies and internships in the most successful municipalities than in the least successful. Not a share. Which municipalities are the most and the least successful the document does not say. It also says that 21 of the 34 municipalities best at jobs are among the best at wage subsidies and internships too
benchmark-a-20-2016-offer-name = KORA 2016, company offers
benchmark-a-20-2016-offer-basis = The difference between municipalities in how well they succeed in using wage subsidies or internships, when their conditions are taken into account. Not a share. Not merged with the figure of 2014: those compared are not the same
benchmark-a-20-2016-newcomers-name = KORA 2016, newly arrived refugees in jobs
benchmark-a-20-2016-newcomers-basis = The difference between municipalities in how well they succeed in getting newly arrived refugees into jobs. Not the first company offer. KORA's own account says 14 in its text and 15 beside its picture; why they differ has not been looked up in the report
benchmark-a-20-2016-weakest-name = KORA 2016, the weakest unemployed immigrants in jobs
benchmark-a-20-2016-weakest-basis = How much faster the weakest unemployed immigrants came into jobs in the most successful municipality than in the least successful. They have been in Denmark for at least three years and are not those counted here. Not the first company offer

## Other readings

variant-last-track = Last track within the three years
variant-any-exam = Any final Danish exam
variant-forecast = Expected
variant-wage-or-education = Wage earner or in education
variant-employment-only = Employment only
variant-no-public-support = No public support
variant-with-danish = Danish lessons included
variant-by-days = Counted in days
variant-amount = Amount
variant-of-possible = Of those that could be claimed for education
variant-median = Days until half had it
variant-upper-quartile = Days until three quarters had it
variant-parallel-society = Only parallel societies and transformation areas
variant-transformation = Only transformation areas
variant-prevention = Prevention areas
variant-day-care = Only day-care
variant-age-under-six = Only 0-5 years
variant-age-school = Only 6-17 years
variant-age-young = Only 18-29 years
variant-age-adult = Only 30-64 years
variant-age-senior = Only 65 years and more
variant-internal = Only internal partners
variant-external = Only external actors
variant-school = Only schools
break-2018 = Break in the series: new criteria for the list in 2018
break-2021 = Break in the series: new names and prevention areas in 2021

groups-everybody = Everybody in the programme
groups-without-ukraine = Everybody but those displaced from Ukraine
groups-only-ukraine = Only those displaced from Ukraine
groups-only-refugees = Only refugees
groups-only-reunified = Only reunified families

end-reason-died = Died
end-reason-moved-away = Moved, another municipality took over
end-reason-left-denmark = Left Denmark
end-reason-other = Another reason

status-education = In education
status-job = Ordinary work or own business
status-apprentice = IGU or apprenticeship
status-part-job = Work of less than 20 hours a week
status-wage-subsidy = Wage subsidy
status-flex = Fleksjob
status-benefit = Public benefit
status-spouse = Supported by spouse
status-unknown = Unknown

indicator-4d-name = Result subsidies claimed for education
indicator-4d-definition =
    Of the result subsidies for ordinary jobs and ordinary education that the municipality claimed in the year, the share for education.
    Subsidies for Danish exams are not counted. Those refused or paid back are left out.
indicator-4d-note = The other reading is the share of the subsidies for education that could be claimed in the year and were.
