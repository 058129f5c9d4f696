# SPDX-License-Identifier: MPL-2.0
# Brugere, roller og adgang.

role-caseworker = Sagsbehandler
role-coordinator = Koordinator
role-teacher = Dansklærer
role-company-consultant = Virksomhedskonsulent
role-housing-officer = Boligmedarbejder
role-return-adviser = Repatrieringsvejleder
role-analyst = Analytiker
role-politician = Politiker
role-administrator = Administrator

## Hvordan en bruger står til en borger

relation-stranger = Ingen tilknytning
relation-referred = Henvist til egen enhed
relation-own-unit = Sag i egen enhed
relation-own-case = Egen sag
tie-kind-case = Sag
tie-kind-referred = Henvisning

## Siden med brugere

accounts-open = Opret bruger
accounts-units = Enheder, brugeren arbejder i
accounts-do = Adgang
accounts-change = Ret adgang
accounts-new-password = Ny adgangskode
accounts-set-password = Gem adgangskoden
accounts-close = Luk brugerens adgang
accounts-close-advice = Brugeren kan ikke logge ind mere. Det, brugeren har registreret, bliver stående.
accounts-password-logs-out = Brugeren bliver logget ud og skal bruge den nye adgangskode næste gang.
accounts-password-changed = Ny adgangskode gemt
fault-last-administrator = Det er den eneste administrator. Gør først en anden til administrator.
password-hint = Mindst 12 tegn. Flere ord efter hinanden er nemme at huske og svære at gætte.
fault-short-password = Vælg en adgangskode på mindst 12 tegn.
field-login = Brugernavn
field-password = Adgangskode
