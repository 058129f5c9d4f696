# SPDX-License-Identifier: MPL-2.0
# Moving in: the checklist between municipality, housing association, volunteers and family, and links for those outside.

checklist-template-move-in = Moving in
field-moves-in-on = Day of moving in that the deadlines count from
field-evidence = What shows it?
outside-party-housing-association = Housing association
outside-party-volunteer = Volunteer
outside-party-family = The family
reception-item-lease = The lease is ready and explained
reception-item-deposit = Deposit and first rent are paid
reception-item-housing-benefit = Housing benefit is applied for
reception-item-utilities = Electricity, water and heat are registered
reception-item-furniture = Furniture and the essentials are in place
reception-item-moving-help = Help for the day of moving is agreed
reception-item-inspection = The home has been inspected
reception-item-house-shown = Waste, laundry and shared rooms are shown
reception-item-neighbours = Neighbours and the residents' board are introduced
reception-item-around-shown = Shops, bus and doctor are shown
reception-item-faults-reported = Faults in the home are reported
reception-item-follow-up = Follow-up: how is life in the home?

move-ins-title = Move-ins
move-ins-intro = Move-ins under way, and who is behind.
move-ins-none = No move-ins are under way.
move-in-late-party = { $what }: { $count ->
    [one] 1 point is overdue
   *[other] { $count } points are overdue
}
move-in-left = { $count ->
    [0] Every point is done.
    [one] 1 point is left.
   *[other] { $count } points are left.
}
move-in-title = Moving in
move-in-intro = One checklist for the municipality, the housing association, the volunteers and the family. Deadlines count from the day of moving in.
move-in-no-home = No home is registered yet.
move-in-home = { $what }, moving in { $day }
move-in-start = Begin the checklist
move-in-version = Version { $what } of the template.
move-in-late = { $count ->
    [0] No point is overdue.
    [one] 1 point is overdue.
   *[other] { $count } points are overdue.
}
move-in-moved = The day of moving in has changed
move-in-counted-from = The deadlines count from
move-in-now-on = The placement now says
move-in-recount = Count the open deadlines again
move-in-points = Points
move-in-mandatory = must be done before the move-in is closed
move-in-close = Close the move-in
move-in-close-advice = When what must be done is done. Every link is closed.

link-title = Links for those outside
link-intro = Each party sees only their own points, the size of the household and the day of moving in, and the family's name and phone once the home is assigned. Protected names and addresses are not shown. A volunteer sees the name only when the family has agreed.
link-new = New link
field-outside-link-name = Who gets the link
field-outside-link-contact = Whom in the municipality they can call (name and phone)
link-consented-hint = For volunteers. Without consent they do not see the family's name and phone.
link-make = Make link and code
link-for = For { $what }
link-address = Send the link:
link-code = Read the code aloud, or send it apart. It works once within seven days:
link-told-once = Link and code are shown only now. Do not leave before they are handed over.
link-new-code = New code
link-close = Close the link
link-closed = Closed
link-expired = Expired
link-opened = Opened
link-waits = Waits for the code to be used
link-needs-code = Needs a new code
fault-link-lasts = Choose a day from today and at most 180 days ahead.

code-title = Enter your code
code-intro = Your link opens with a code that the municipality gives you.
code-label = Code
code-hint = Eight digits. The code works once; ask for a new one when you change phone or computer.
code-open = Open
code-wrong = The code does not fit, or the link no longer works. Try again, or call the municipality for a new one.
code-wait = { $count ->
    [one] Too many wrong codes. Wait 1 minute and try again.
   *[other] Too many wrong codes. Wait { $count } minutes and try again.
}
guest-title = Moving in: your points
guest-holder = { $what }, { $party }
guest-family = Who moves in
guest-unnamed = A family. The municipality tells the name when it may be told.
guest-size = Household
guest-persons = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
guest-moves-in = Moving in
guest-phone = The family's phone
guest-contact = Contact in the municipality
guest-late = { $count ->
    [one] 1 of your points is overdue.
   *[other] { $count } of your points are overdue.
}
guest-points = Your points
guest-no-points = You have no points right now.
guest-done = Done { $what }
guest-tick = It is done
guest-leave = Close on this device
guest-leave-advice = If others use the same phone or computer, close when you are done. You then need a new code next time.
guest-stale = The point was changed while you wrote
guest-stale-advice = Beside the point stands what has been done now. What you wrote yourself stands there too. Call the municipality if it is not right.
guest-own-words = You wrote: { $what }
