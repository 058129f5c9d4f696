# SPDX-License-Identifier: MPL-2.0
# Dwellings, housing areas and placement.

## Housing area

area = Housing area
area-plural = Housing areas
area-new = Register a housing area
area-change = Correct the housing area
area-status-none = On no list
area-status-prevention = Prevention area
area-status-vulnerable = Vulnerable housing area
area-status-parallel = Parallel society (parallelsamfund)
area-status-transformation = Transformation area
field-status = The area's status
field-listed-on = Date of the list
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
hint-address = Street, number, post code and town.
hint-sleeps = Number of people.
hint-utilities = Heat, water and electricity in kroner.
hint-transport = Bus, train and cycle path.

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
