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
fault-suspension-too-early = Deadlines can be suspended from 1 January 2025 on.
fault-suspension-overlaps = Another suspension holds on the same days. Correct that one first.
