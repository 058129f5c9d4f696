# SPDX-License-Identifier: MPL-2.0
# Visitering efter § 17, tilpasset program, skole, uledsagede, og hvorfor en frist ikke blev holdt.

## Visitering efter § 17

match-visitation = Visitering efter § 17
match-visitation-plural = Visiteringer efter § 17
match-visitation-new = Registrér visitering efter § 17
match-visitation-change = Ret visitering efter § 17
match-visitation-intro = Skriv den foreløbige visitering først og den endelige, når den er foretaget. Vurderes borgeren på ny, er det en ny visitering.
field-match-visitation-starts-on = Foreløbigt visiteret
field-readiness = Foreløbig visitering
field-final-on = Endeligt visiteret
field-final-readiness = Endelig visitering
field-jobseeker-from = Tilmeldt som jobsøgende
field-cv-on = CV lagt på Jobnet
field-cv-exempt-from = Fritaget for CV på Jobnet fra
field-cv-exempt-until = Fritaget for CV på Jobnet til og med
field-cv-exempt-because = Hvorfor fritaget for CV
hint-cv-exempt-because = Skriv ikke om helbred.
readiness-job = Jobparat
readiness-activity = Aktivitetsparat
readiness-education = Uddannelsesparat
fault-final-before-first = Den endelige visitering kan ikke ligge før den foreløbige. Ret en af datoerne.
fault-cv-before-jobseeker = CV'et kan ikke være lagt på Jobnet, før borgeren blev tilmeldt som jobsøgende. Ret en af datoerne.
fault-matched-before-visitation = Borgeren kan ikke være visiteret efter § 17, før det blev besluttet, at kommunen skal modtage borgeren. Ret en af datoerne.

## Tilpasset program

adaptation = Barsel, fritagelse eller tilpasset plan
adaptation-plural = Barsel, fritagelse og tilpasset plan
adaptation-new = Registrér barsel, fritagelse eller tilpasset plan
adaptation-change = Ret barsel, fritagelse eller tilpasset plan
adaptation-intro = Skriv årsagen som kategori. Det, der ligger bag, gemmes under helbred. Ugeskemaet holdes op mod det antal timer, du skriver, i stedet for de 37.
adaptation-kind-fewer-hours = Færre timer
adaptation-kind-health-first = Helbred først
adaptation-kind-broad-employment = Bredt beskæftigelsessigte
adaptation-kind-flexjob-track = På vej mod fleksjob
adaptation-kind-exempt = Fritaget for programmet
adaptation-kind-parental-leave = Barsel
adaptation-reason-physical = Fysiske forhold
adaptation-reason-mental = Psykiske forhold
adaptation-reason-both = Fysiske og psykiske forhold
adaptation-reason-care = Pasning i hjemmet
adaptation-reason-other = Andet
field-adaptation-reason = Årsag
field-adaptation-hours = Timer om ugen i perioden
field-adaptation-decided-on = Besluttet
field-review-on = Tages op igen
hint-review-on = Datoen står på Min dag. Skriv en ny dato her, når planen er taget op og fortsætter.
field-child-born-on = Barnet født
hint-child-born-on = Udfyldes ved barsel.
field-details = Det, der ligger bag
hint-details = Gemmes under helbred.
fault-born-without-leave = Fødslen skrives kun ved barsel. Vælg barsel, eller tøm feltet.
programme-adapted = Tilpasset
programme-asked = Der skal være { $what } timer om ugen
programme-review = Tages op igen { $what }
programme-under-adapted = Borgeren får ydelse, men programmet er på færre timer end den tilpassede plan.
rule-plan-review-what = Tag den tilpassede plan op igen
fault-signed-as-child = Borgeren var ikke fyldt 18 år den dag. Kontrakten kan forberedes, men først underskrives bagefter.

## Skole

schooling = Skolegang
schooling-plural = Skolegang
schooling-new = Registrér skolegang
schooling-change = Ret skolegang
field-schooling-kind = Klassetype
field-schooling-school = Skole
field-referred-on = Henvist til skolen
field-schooling-starts-on = Første skoledag
field-schooling-ends-on = Sidste skoledag
school-kind-ordinary = Almindelig klasse
school-kind-reception = Modtagelsesklasse
school-kind-basic = Basisundervisning i dansk som andetsprog
school-kind-special = Specialklasse
school-kind-private = Fri grundskole
rule-school-referral-what = Henvis barnet til en skole
fault-school-before-referral = Første skoledag kan ikke ligge før henvisningen. Ret en af datoerne.

## Uledsagede

minor-care = Omsorg for uledsaget barn
minor-care-plural = Omsorg for uledsaget barn
minor-care-new = Registrér omsorg for uledsaget barn
minor-care-change = Ret omsorg for uledsaget barn
minor-care-intro = Skolen registreres under skolegang.
field-minor-care-starts-on = Undersøgt
field-custody-needed = Mangler barnet en forældremyndighedsindehaver?
field-custody-asked-on = Anmodet om midlertidig forældremyndighedsindehaver (MFI)
field-custody-holder = Forældremyndighedsindehaver
field-custody-from = Forældremyndighed fra
field-representative = Personlig repræsentant
field-representative-from = Repræsentant fra
field-placement = Anbringelse
field-minor-care-place = Opholdssted eller familie
field-state-pays = Staten betaler de første tre år (barnets lov § 203)
minor-placement-home = Opholdssted eller døgninstitution
minor-placement-foster = Plejefamilie
minor-placement-network = Netværkspleje
minor-placement-room = Eget værelse med støtte
fault-custody-not-needed = Svar ja til, at barnet mangler en forældremyndighedsindehaver, eller tøm datoen.
fault-custody-before-asked = Forældremyndigheden kan ikke begynde, før der er anmodet om den. Ret en af datoerne.
warning-not-unaccompanied = Borgeren er ikke visiteret som uledsaget mindreårig. Se efter, om visiteringen er rigtig.
rule-minor-care-what = Afklar, hvem der har forældremyndigheden over det uledsagede barn

## Hvorfor en frist ikke blev holdt

missed-deadline = Årsag til overskredet frist
missed-deadline-plural = Årsager til overskredne frister
missed-deadline-new = Skriv, hvorfor fristen ikke blev holdt
missed-deadline-change = Ret årsagen til den overskredne frist
missed-deadline-intro = Vælger du en anden årsag end dem på listen, så skriv hvilken.
field-missed-deadline-rule = Regel
field-missed-deadline-due-on = Fristen var
field-missed-deadline-reason = Årsag
field-missed-deadline-note = Uddybning
absence-why = Hvorfor var personen væk?
missed-why = Hvorfor ikke holdt?
missed-save = Gem årsag
missed-because = Ikke holdt: { $what }
fault-missed-before-due = Fristen er ikke overskredet endnu.
facts-cv-exempt = Fritaget for CV på Jobnet
facts-cv-exempt-from = Fritaget for CV fra
facts-cv-exempt-until = Fritaget for CV til og med

## Undervisningssted og mønster

field-location = Undervisningssted
class-place-centre = På sprogcentret
class-place-workplace = På arbejdspladsen
class-place-both = Delvist på arbejdspladsen
class-place-online = Online
field-pattern = Forløbsmønster
pattern-job-first = Job Først
pattern-danish-first = Mest dansk i begyndelsen
programme-lay = Læg ugen efter mønstret »{ $what }«
programme-lay-intro = Læg en hel uge på én gang, og ret den bagefter.
programme-company-share = Andel af ugen på en virksomhed
programme-percent = { $count } %
programme-since = Fra overtagelsen
programme-referred-after = henvist til dansk efter { $count ->
    [one] 1 dag
   *[other] { $count } dage
 }
programme-lesson-after = første lektion efter { $count ->
    [one] 1 dag
   *[other] { $count } dage
 }
programme-offer-after = første virksomhedstilbud efter { $count ->
    [one] 1 dag
   *[other] { $count } dage
 }
programme-job-first-company = Kontrakten følger Job Først, men ugen har ikke fået dage på en virksomhed inden for de første to uger.
programme-job-first-danish = Kontrakten følger Job Først, men dansk er ikke begyndt ved siden af inden for de første to uger.

## På vej

menu-arrivals = På vej
arrivals-intro = Borgere, der er henvist til din enhed og endnu ikke er overtaget, og det, de kan. Det bliver registreret hos hver borger, at du har set listen.
arrivals-none = Ingen af dem, der er henvist til din enhed, venter på at blive overtaget.
arrivals-skills = Kompetencer
arrivals-unknown = Kompetencerne er ikke skrevet ned endnu.
arrivals-in = { $count ->
    [one] (i morgen)
   *[other] (om { $count } dage)
 }

## Uden visitering

outside-new = Registrér en borger uden visitering
outside-intro = Brug formularen til borgere uden for personkredsen, også danske statsborgere, der for eksempel vil vejledes om repatriering. De får en sag, men ingen af fristerne for nyankomne.
field-other-citizenship = Andet statsborgerskab
