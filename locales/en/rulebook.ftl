# SPDX-License-Identifier: MPL-2.0
# The book of rules: the rules, what the municipality has changed, and the suspension of deadlines.

rules-of-program = Worked out by the rules that come with the program.
rules-of-municipality = Worked out by the municipality’s book of rules.
rule-change = Rule change
rule-change-plural = Rule changes
rule-change-new = Change a rule
rule-change-change = Correct rule change
rule-change-intro = The change is for cases in which the deadline begins on that day or later. Cases that began before follow the rule they began under.
field-rule-change-rule = Rule
hint-counts = One number for each deadline of the rule, in the same unit as before, with blanks between.
field-rule-change-starts-on = In force from
field-counts = Number of days or months
field-rule-change-source = Where it stands
field-certainty = How certain it is
suspension = Suspension of deadlines
suspension-plural = Suspensions of deadlines
suspension-new = Register suspension
suspension-change = Correct suspension
suspension-intro = When the minister suspends deadlines under section 4 b of the Integration Act. A deadline that falls in the period moves to the day after; as long as there is no last day, it is not asked for.
field-suspension-starts-on = First day
field-suspension-ends-on = Last day
field-suspension-source = Order
suspension-scope = Whether a rule can be suspended
suspension-scope-plural = What can be suspended
suspension-scope-new = Say whether the rule can be suspended
suspension-scope-change = Correct whether the rule can be suspended
suspension-scope-intro = It decides whether a deadline of the rule moves when it falls in a suspension on that day or later. What held before holds until the day before.
field-suspension-scope-rule = Rule
field-can-be-suspended = Its deadlines can be suspended
field-suspension-scope-starts-on = For deadlines from
field-suspension-scope-source = Where it stands
field-places = What the numbers stand for
rulebook-can-be-suspended = its deadlines can be suspended
rulebook-cannot-be-suspended = its deadlines cannot be suspended
rulebook-never-suspended = Deadlines of the rule cannot be suspended.
fault-suspension-too-early = Deadlines can be suspended from 1 January 2025 on.
fault-suspension-overlaps = Another suspension holds on the same days. Correct that one first.
menu-rules = Book of rules
rulebook-title = Book of rules
rulebook-intro = The rules behind every deadline: where they stand, when they are in force and how certain we are. A case follows the version in force on the day the deadline begins.
rulebook-of-program = These are the rules that come with the program. Log in to see what the municipality has changed.
rulebook-of-municipality = This is the municipality’s book of rules: the rules of the program and what the municipality has changed itself.
rulebook-behind = The rules have changed, and deadlines are being worked out anew for every case: { $count } so far. Open the page again in a while.
rulebook-unfit = Changes that no longer fit the rules
rulebook-unfit-what = The rules have other numbers than when the changes were written. What still fits is used; the rest is not. Open a change, look at its numbers, and save it again.
rulebook-unfit-whole = Not used at all. It says: { $what }
rulebook-unfit-part = Not used, for the rule no longer has it: { $what }
rulebook-unfit-new = New in the rule, and the change says nothing of it; it follows the program: { $what }
rulebook-suspended = A deadline that falls in the period moves to the day after. Whether a rule can be suspended stands on its page.
rulebook-amended-by = Changed by { $who } on { $at }.
rulebook-amended-by-file = Changed in a file that was read in.
rulebook-versions = Versions
rulebook-versions-intro = The newest is at the top. A version is never deleted, only followed by another.
rulebook-how = How it is counted
rulebook-for = It is for: { $what }
rulebook-everybody = every group
rulebook-from = Counted from: { $what }
rulebook-id = The rule’s name in files: { $what }
rulebook-examples = Worked examples
rulebook-examples-intro = The program is tested with the same examples every time it is built.
rulebook-preview = See what the change does
rulebook-preview-again = See again what the change does
rulebook-effect = This is what happens when you save
rulebook-nothing-moves = No open deadlines move.
rulebook-moves = Open deadlines that move or are no longer asked for: { $deadlines }. Citizens concerned: { $persons }. Overdue as a result: { $late }.
span-same-day = the same day
span-days =
    { $count ->
        [one] 1 day after
       *[other] { $count } days after
    }
span-working-days =
    { $count ->
        [one] 1 working day after
       *[other] { $count } working days after
    }
span-months =
    { $count ->
        [one] 1 month after
       *[other] { $count } months after
    }
span-half-months =
    { $count ->
        [one] half a month after
       *[other] { $count } half months after
    }
span-whole-months =
    { $count ->
        [one] the day after the first whole month
       *[other] the day after { $count } whole months
    }

dated-name = Name
dated-name-plural = Names
dated-name-new = Add a name
dated-name-change = Correct name
dated-name-intro = The name holds from its first day. The one before ends the day before.
field-of-what = What is called so
field-dated-name-starts-on = Holds from
field-dated-name-name = Name, in the singular and without article
field-dated-name-source = Where it stands
dated-added = Added by the municipality.
rate = Amount
rate-plural = Amounts
rate-new = Add an amount
rate-change = Correct amount
rate-intro = Amounts change every year. An amount with the days of one that comes with the program takes its place. What the state pays is corrected by the administrator alone.
field-rate-what = What the amount is for
field-rate-number = Whole kroner, per cent or square metres
field-rate-starts-on = First day
field-rate-ends-on = Last day
field-rate-source = Where it stands
rulebook-rates = Amounts
rulebook-rates-intro = An amount holds only for the days that are said. A year that is not here is unknown.
rulebook-gaps = Missing between two known years:
rulebook-names = What the programme is called
rulebook-names-intro = The law has given the programme several names. A case uses the name of its own day.
rulebook-order = Write the numbers in this order, with blanks between them:
rule-holds = Holds for the person and sets no day.
rulebook-struck = When it is struck out, this happens:
