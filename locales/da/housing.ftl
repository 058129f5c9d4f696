# SPDX-License-Identifier: MPL-2.0
# Boliger, boligområder og boligplacering.

## Boligområde

area = Boligområde
area-plural = Boligområder
area-new = Registrér boligområde
area-change = Ret boligområde
area-status-none = Ikke på nogen liste
area-status-prevention = Forebyggelsesområde
area-status-vulnerable = Udsat boligområde
area-status-parallel = Parallelsamfund
area-status-transformation = Omdannelsesområde
field-status = Områdets status
field-listed-on = Listens dato
field-residents = Beboere
field-strengths = Områdets styrker
hint-strengths = Foreninger, arbejdspladser, naboer med samme sprog.

## Bolig

dwelling = Bolig
dwelling-plural = Boliger
dwelling-new = Registrér bolig
dwelling-change = Ret bolig
field-dwelling-kind = Boligform
dwelling-kind-public = Almen bolig
dwelling-kind-private = Privat lejebolig
dwelling-kind-youth = Ungdoms- eller kollegiebolig
dwelling-kind-municipal = Kommunal indkvartering
dwelling-kind-host = Privat indkvartering
dwelling-kind-owned = Ejerbolig
field-address = Adresse
field-rooms = Værelser
field-size = Størrelse i m²
field-sleeps = Plads til
field-rent = Husleje om måneden
field-utilities = Forbrug om måneden
field-accessible = Egnet til gangbesværede
field-transport = Transport
field-shopping = Indkøb
field-school = Skole og dagtilbud
field-vacant-from = Ledig fra
field-gone-on = Kan ikke bruges efter
hint-address = Gade, nummer, postnummer og by.
hint-sleeps = Antal personer.
hint-utilities = Varme, vand og el i kroner.
hint-transport = Bus, tog og cykelsti.

## Boligplacering

placement = Boligplacering
placement-plural = Boligplaceringer
placement-new = Registrér boligplacering
placement-change = Ret boligplacering
field-placement-starts-on = Indflytning
field-placement-ends-on = Fraflytning
field-placement-reason = Hvorfor denne bolig?
field-stay = Midlertidigt eller permanent
fault-decided-after-move = Beslutningen kan ikke ligge efter indflytningen. Ret en af datoerne.
