# SPDX-License-Identifier: MPL-2.0
# Who answers for what: units, tasks, what the reception team sees, handover forms, political decisions, contact persons.

menu-tasks = Tasks
tasks-intro = Open tasks of the units you work in. Where a unit has nothing to do with the person, the name is not shown; the person must be referred first.
tasks-choose = Choose a unit
tasks-all = All my units
tasks-none = No open tasks.
tasks-unknown = A person who is not referred to the unit
tasks-done = Done
field-task-unit = Responsible unit
field-goal-unit = Responsible unit
field-responsible-unit = Responsible unit
fault-no-unit = The person has no case yet. Open the case in a unit first, so that somebody answers for the goal.
warning-task-unit-unreferred = The unit has nothing to do with the person yet and sees the task without the name. Refer the person to the unit.
note-kind-conference = Case conference across units (minutes)

role-team-member = Member of a reception team
list-team-families = My reception teams
fault-team-account = Choose somebody who works with people.
relation-team-leisure-centre = From the leisure centre in the reception team
tie-kind-team-leisure-centre = From the leisure centre in the reception team
relation-team-prevention = From prevention in the reception team
tie-kind-team-prevention = From prevention in the reception team
relation-team-day-care = From the day-care in the reception team
tie-kind-team-day-care = From the day-care in the reception team
relation-team-child-minding = From the child-minding in the reception team
tie-kind-team-child-minding = From the child-minding in the reception team
relation-team-health-visitor = Health visitor in the reception team
tie-kind-team-health-visitor = Health visitor in the reception team
relation-team-school = From the school in the reception team
tie-kind-team-school = From the school in the reception team
relation-team-language-and-integration = From language and integration in the reception team
tie-kind-team-language-and-integration = From language and integration in the reception team
relation-team-family-consultant = Family consultant in the reception team
tie-kind-team-family-consultant = Family consultant in the reception team
relation-team-coordinator = Coordinator in the reception team
tie-kind-team-coordinator = Coordinator in the reception team
accounts-unit-roles = Choose the units. In a unit the role can be another than the user's own; then only that role's access to the unit's people counts.
accounts-unit-role = Role in the unit
accounts-unit-role-own = As the user's own

field-unit-starts-on = Founded
field-unit-ends-on = Closed
unit-name = Former name of a unit
unit-name-plural = Former names of units
unit-name-new = Register a former name
unit-name-change = Correct a former name
unit-name-intro = Decisions of those days keep the name the unit had then.
field-unit-name-starts-on = Called so from
field-unit-name-ends-on = Called so until and including
fault-unit-name-twice = The unit already has a name on some of those days.
field-made-in = Unit that decided (its name on that day)
hint-made-in = Leave it empty to write the name of the unit on the day of the decision.

handover = Handover form
handover-plural = Handover forms
handover-new = Register a handover form
handover-change = Correct a handover form
handover-intro = What the asylum centre tells before the takeover. Write needs and not diagnoses.
handover-file = File a paper of the hand-over
handover-carry = Carry into the profile
handover-carried = Carried into the profile { $what }
field-received-on = Received
field-sent-by = Sender (asylum centre and contact)
field-handover-legal-ground = Legal basis for passing it on
field-skills = Skills: work, trades and courses
field-languages = Languages, and how well
field-needs = Special needs in the home and on arrival
field-network = Family and network in Denmark
field-at-the-centre = At the centre: Danish, internship and tasks
field-carried-on = Carried into the profile
fault-handover-empty = The form does not tell anything yet. Fill in at least one field.
warning-handover-late = The form was received after the takeover. Talk it over with the person before it is used.

field-expires-on = Works until and including
field-consented-on = The family agreed on
field-end-temporary = End the temporary stay the day before moving in
warning-two-homes = Another permanent home is registered for the same days. Write on it when the person moved out of it.
warning-temporary-ended = The temporary stay ended the day before. If that was wrong, it can be opened again under Moving in.
stay-ended = The temporary stay ended { $what }, because a permanent home was registered.
stay-reopen = Open the temporary stay again

resolution = Political decision
resolution-plural = Political decisions
resolution-new = Register a political decision
resolution-change = Correct a political decision
resolution-intro = Write no names of people: politicians see the decision and what follows from it.
resolutions-intro = What was decided, what follows from it, who answers for it, and how far it is.
resolution-closed = Closed { $what }
resolution-open = { $count ->
    [0] No open actions.
    [one] 1 open action.
   *[other] { $count } open actions.
}
field-decided-in = Decided in
field-wording = The decision
field-resolution-unit = Responsible unit
field-resolution-ends-on = Closed
measure = Action
measure-plural = Actions
measure-new = Add an action
measure-change = Correct an action
measure-intro = Write no names of people.
field-resolution = Political decision
field-measure-unit = Responsible unit
field-measure-ends-on = Done or given up
field-told = How it goes
measure-state-planned = Planned
measure-state-running = Under way
measure-state-done = Done
measure-state-dropped = Given up
fault-measure-open = The action is not done or given up yet.

contact-person = Contact person
fault-phone = Write the telephone number with at least eight digits.
fault-mail = Write a mail address, such as name@municipality.dk.
