# SPDX-License-Identifier: MPL-2.0
# Danskuddannelse, moduler og prøver.

## Henvisning

danish-referral = Henvisning til danskuddannelse
danish-referral-plural = Henvisninger til danskuddannelse
danish-referral-new = Henvis til danskuddannelse
danish-referral-change = Ret henvisning til danskuddannelse
field-danish-referral-starts-on = Henvist
field-danish-referral-ends-on = Slut
field-danish-referral-reason = Begrundelse for danskuddannelsen eller fritagelsen
field-centre = Sprogcenter
field-can-start-on = Kan begynde
field-first-lesson-on = Første undervisningsdag
field-exempt = Fritaget, fordi borgeren taler godt nok dansk
fault-before-referral = Datoen ligger før henvisningen. Ret en af dem.

## Modul

module = Modul
module-plural = Moduler
module-new = Registrér modul
module-change = Ret modul
field-module-number = Modul nr.
field-module-passed = Modultesten er bestået
field-test-on = Modultest

## Prøve

exam = Prøve
exam-plural = Prøver
exam-new = Registrér prøve
exam-change = Ret prøve
field-exam-kind = Prøve
field-exam-starts-on = Prøvedato
field-enrolled-on = Tilmeldt
field-grade = Karakter
fault-result-before-exam = Prøven er ikke holdt endnu. Skriv først resultatet, når den er.
fault-enrolled-after-exam = Tilmeldingen kan ikke ligge efter prøven. Ret en af datoerne.

## Fravær

absence = Fravær
absence-plural = Fravær
absence-new = Registrér fravær
absence-change = Ret fravær
absence-intro = Ved ulovligt eller ukendt fravær får sagsbehandleren besked og taler med borgeren. Den, der er fritaget for danskuddannelse, får ingen besked.
absence-reason-ill = Syg
absence-reason-child-ill = Barn syg
absence-reason-parental = Barsel
absence-reason-work = Arbejde
absence-reason-lawful = Anden lovlig grund
absence-reason-unlawful = Ulovligt
absence-reason-unknown = Ukendt
field-absence-reason = Årsag
field-lessons = Lektioner
field-note = Bemærkning
