# SPDX-License-Identifier: MPL-2.0
# Felter, som flere slags registreringer har, og delene af en borgers sag.

## Delene af en borgers sag

section-identity = Borgeren
section-cpr = CPR-nummer
section-residence = Ophold
section-family = Familie
section-housing = Bolig
section-economy = Ydelser
section-children = Børn
section-health = Helbred
section-programme = Program
section-work = Job og tilbud
section-danish = Dansk
section-progress = Moduler og prøver
section-notes = Opgaver og notater
section-notes-on-health = Notater om helbred
section-notes-on-children = Notater om børn
section-notes-closed = Lukkede notater
section-case = Sag

## Fælles felter

field-name = Navn
field-kind = Type
field-state = Status
field-starts-on = Fra dato
field-ends-on = Til dato
field-decided-on = Besluttet
field-done-on = Udført
field-hours = Timer om ugen
field-interpreter = Tolk
field-number = Nummer
field-reason = Begrundelse
field-passed = Bestået
field-role = Rolle
field-unit = Enhed
field-goal = Mål
field-track = Danskuddannelse
field-area = Boligområde
field-dwelling = Bolig
field-household = Husstand
field-caseworker = Sagsbehandler

# Felter, som få har brug for: foldet sammen på formularen.
fold-self-chosen = Familien har selv fundet boligen
fold-host = Privat indkvartering: vært og aftale
fold-temporary-stay = Midlertidigt ophold: anden kommune og betaling
fold-decided-in-find-home = Afgjort i Find bolig
fold-leisure-job = Fritidsjob: dage og klokkeslæt
fold-audience = Hvem den er for: målgruppe og alder
fold-more-told = Mere at fortælle: pris, link, engelsk tekst
fold-origin = Hvor den kommer fra, og hvad den bidrager til
fold-pause = Pause og ophør
fold-contract-anew = Aftalt på ny eller afslået: hvorfor
fold-contract-end = Forlængelse og afslutning
