# SPDX-License-Identifier: MPL-2.0
# The status by guidepost: the page, the tables, the charts and the lists of who was counted.

status-title = Status
status-intro = The municipality's figures by guidepost. Every figure stands with its definition and its day.
status-as-of = As of
status-as-of-hint = For example 31.12.2025
status-as-of-hint-published = For example 31.12.2025. Published figures are told as of the end of a month.
status-show = Show the status
status-published = You see the published figures. Counts below 5 are hidden, and so are figures that would give them away.
status-true = You see the true figures. Small counts must not be passed on, because somebody may be recognised.
status-mission = A well-functioning reception
status-guideposts = Guideposts
status-more-figures = { $count ->
    [one] And one more figure
   *[other] And { $count } more figures
}
status-to-guideposts = Back to the guideposts
status-from = from { $what }
status-definition = How the figure is counted
status-table = The numbers as a table
status-readings = Counted in other ways
status-when = When
status-line = Who
status-remarks = Remarks
status-target = Target: { $what }
status-benchmark = For comparison: { $what }
status-step-by = { $percent } before { $date }
status-step-from = { $percent } from { $date }
status-target-line = Target { $what }%
status-square-metres = { $what } m²
status-percent = { $what }%
status-kroner = DKK { $what }
status-decimal-mark = .
status-thousands-mark = ,
status-hidden = Hidden
status-nobody = Nobody yet
status-not-yet = Not yet
status-no-figure = No figure yet
status-value = Figure
status-beside-count = Of these unknown { $unknown }; left { $leftOut }
status-chart-text = Chart from { $from } to { $to }. The same numbers stand in the table under the chart.
status-chart-pale = Pale bars are provisional or uncertain.

status-month-1 = Jan
status-month-2 = Feb
status-month-3 = Mar
status-month-4 = Apr
status-month-5 = May
status-month-6 = Jun
status-month-7 = Jul
status-month-8 = Aug
status-month-9 = Sep
status-month-10 = Oct
status-month-11 = Nov
status-month-12 = Dec

## Figures that cannot be counted from the cases

status-elsewhere = Comes by import
status-elsewhere-2a = At least 02 in oral Danish and spelling in 9th grade, for children who came before they turned 13. Fetched from the integration barometer.
status-elsewhere-2b = Students who complete a youth education or a higher education. Fetched from the education statistics.
status-elsewhere-4a = At least 02 in written Danish and mathematical problem solving in 9th grade. Fetched from the integration barometer.
status-elsewhere-4b = 20-24-year-olds with at least a youth education. Fetched from the integration barometer.
status-elsewhere-4c = 25-39-year-olds with a higher education. Fetched from the integration barometer.

## Who was counted

status-members-link = See who
status-members-count = Number of persons or families: { $what }
status-members-recorded = It is recorded with each person that you have seen this list.
status-members-none = Nobody is counted here.
status-members-name = Name
status-members-born = Born
status-members-times = Times counted
status-members-next = Next page

cohort-title = Count a cohort
cohort-intro = Choose when the municipality took over and which groups to count. If you choose no group, everybody is counted.
cohort-groups = Groups
cohort-count = Count
cohort-caption = Taken over in the period
cohort-persons = Persons
cohort-total = Together

status-not-placed = Not placed under any guidepost
fault-strategy-overlaps = Another strategy is in force on the same days. Correct its last day first.
fault-unknown-figure = Write numbers of figures that exist, such as 2c 3a.

## Strategy and guideposts

strategy = Strategy
strategy-plural = Strategies
strategy-new = Register a strategy
strategy-change = Correct a strategy
strategy-intro = A new edition takes the place of the old from its first day. A status shows the strategy in force on its day.
field-title = Title
field-edition = Edition
hint-edition = For example 2nd edition or 2025-2028.
field-adopted-on = Adopted
field-strategy-starts-on = In force from
field-strategy-ends-on = In force up to and including
field-months = Period in months
hint-months = For how long after the takeover the strategy follows a person. Three years are 36.
field-goals = Goals of the strategy
guidepost = Guidepost
guidepost-plural = All guideposts
guidepost-new = Add a guidepost
guidepost-change = Correct a guidepost
guidepost-intro = When a guidepost is no longer used, write its last day. If it was made by mistake, strike it out. When it gets another name from a certain day, enter its last day here and add it under the new name: earlier days keep the old one.
field-position = Order
field-description = Description
field-figures = Figures
hint-figures = Their numbers with blanks between, such as 2c 3a.
field-guidepost-starts-on = Used from
field-guidepost-ends-on = Used up to and including
guideposts-link = Change the guideposts
guideposts-intro = Here you decide which guideposts the status follows and which figures belong to each of them.
guideposts-shipped = You have no guideposts of your own yet. The status follows these six:
guideposts-begin = Begin from the six
guideposts-up = Move up
guideposts-change = Choose a guidepost to rename it, describe it or take it out of use.
guideposts-figures = Where do the figures belong?

## Frozen statuses

freeze-title = Freeze the status
freeze-intro = The figures are kept as they are now, and nobody can change them afterwards. Everybody who sees the status can read the comments: do not write about single persons.
freeze-comments = A comment on each guidepost
frozen-title = Frozen statuses
frozen-intro = A frozen status is a copy. It does not change when cases are corrected.
frozen-none = No status has been frozen yet.
frozen-when = Frozen
frozen-by = Frozen { $when } by { $who }
frozen-intact = The copy has been checked: it is as it was when it was frozen.
frozen-sum = Sum over the copy (SHA-256)
frozen-file = Take the copy out as a file
frozen-tampered = The copy is not as it was when it was frozen
frozen-tampered-advice = Somebody has changed it around the program, so the figures are not shown. Tell whoever is responsible for the system, so that it can be restored from a backup.
field-as-of = Told as of
field-comment = Comment

# Women and men in offers; small numbers.

participation-title = Women and men in offers
participation-intro = How many of the adults the municipality was responsible for in the year were in an offer, and what share they are. The same person can be in several kinds of offer.
participation-what = What
participation-adults = Adults with a case in the year
participation-job = In an offer at a company
few-hidden = One to four people are not shown, nor what would give them away.
few-not-told = Not shown
few-part = { $count } ({ $percent } %)
