# SPDX-License-Identifier: MPL-2.0
# Tilbud, job, uddannelse, ydelser og resultattilskud.

## Tilbud

offer = Tilbud
offer-plural = Tilbud
offer-new = Registrér tilbud
offer-change = Ret tilbud
offer-state-proposed = Foreslået
offer-state-heard = Partshørt
offer-state-granted = Bevilget
offer-state-running = I gang
offer-state-completed = Gennemført
offer-state-broken-off = Afbrudt
offer-state-cancelled = Aflyst
field-orientation = Retning
field-provider = Virksomhed eller udbyder
field-outcome = Udbytte
hint-orientation = Lad feltet stå tomt, hvis den følger af tilbuddets type.
hint-outcome = Hvad tilbuddet skal føre til, og hvad det førte til.

## Job

employment = Job
employment-plural = Job
employment-new = Registrér job
employment-change = Ret job
field-employment-kind = Ansættelsesform
field-employer = Arbejdsgiver
field-occupation = Stilling

## Uddannelse

education = Uddannelse
education-plural = Uddannelser
education-new = Registrér uddannelse
education-change = Ret uddannelse
field-level = Niveau
field-institution = Uddannelsessted
field-basis = Forsørgelse under uddannelsen
field-completed = Gennemført

## Ydelse

benefit = Ydelse
benefit-plural = Ydelser
benefit-new = Registrér ydelse
benefit-change = Ret ydelse
field-benefit-kind = Ydelse

## Resultattilskud

claim = Resultattilskud
claim-plural = Resultattilskud
claim-new = Registrér resultattilskud
claim-change = Ret resultattilskud
field-claim-kind = Tilskud for
field-claim-starts-on = Hjemtaget
field-amount = Beløb
field-paid-on = Udbetalt
field-refused-on = Afvist eller tilbagebetalt

## Hvad der kan hjemtages

subsidies-intro = Tilskud, som kommunen kan hjemtage for job, uddannelse og danskprøver. Reglerne står ved hver linje; kommunen afgør selv, om dokumentationen er i orden, før tilskuddet hjemtages.
subsidies-recorded = Det bliver registreret hos hver borger, at du har set listen.
subsidies-none = Der er ingen på listen.
subsidies-what = Tilskud
subsidies-day = Fra
subsidies-why = Betingelser
subsidies-claim = Registrér, at det er hjemtaget
subsidies-amount = { $kroner } kr. (sats { $year })
subsidies-amount-unknown = Satsen for { $what } kender Samspil ikke
subsidies-amount-no-day = Kan først siges, når dagen kendes
subsidies-education-of-all = Af { $whole } hjemtagne tilskud er { $part } for uddannelse ({ $percent } %).
subsidies-education-of-possible = Af { $whole } tilskud, der er hjemtaget eller kan hjemtages for uddannelse, er { $part } hjemtaget ({ $percent } %).
subsidies-sums = Antal og sum efter de satser, der kendes
subsidies-list = Liste
subsidies-count = Antal
subsidies-sum = Sum
subsidies-unknown = Uden kendt sats
subsidies-endings = Sidste dag inden for seks måneder
subsidies-endings-intro = Borgere, der ikke er begyndt på noget, som giver tilskud. Begynder det senest på dagen, kan tilskuddet med den sats stadig hjemtages.
subsidies-endings-none = Ingen frist udløber inden for seks måneder.
subsidies-rates = Satser
subsidies-rates-show = Vis de satser, Samspil kender
subsidies-rates-unknown = Ikke alle satser for { $what } kendes. Et beløb fra et andet år bliver ikke brugt i stedet.
subsidies-rate = Sats for
subsidies-days = Gælder

field-leisure-weeks = Fritidsjob: hvilke uger
field-leisure-day = Fritidsjob: flest timer på en dag
field-leisure-from = Fritidsjob: begynder klokken
field-leisure-until = Fritidsjob: slutter klokken
fault-leisure-weeks = Vælg, om fritidsjobbet er i skoleuger eller på fridage.
warning-leisure-job = Fritidsjobbet går ud over grænserne for unge. Se hvilke herunder, og kontrollér dem.
grants = Grundtilskud
grants-intro = Månederne regnes fra overtagelsen. En måned, der er begyndt, tælles med.
grants-persons = Borgere med grundtilskud nu
grants-so-far = Måneder indtil nu
grants-left = Måneder tilbage
grants-until = Til og med
grants-this-month = I denne måned
grants-show = Vis, hvis måneder der først slutter
grants-of-person = Grundtilskud: { $months } måneder indtil nu, { $left } tilbage, til og med { $until }.
subsidies-document = Registrér dokumentation
subsidies-go-on = Registrér udbetaling, afslag eller ændring
subsidies-documented = Dokumenteret { $day }: { $what }
subsidies-proof-job = Dokumentation mangler: lønsedler, eIndkomst eller ansættelseskontrakt, der viser mindst 20 timer om ugen i seks måneder
subsidies-proof-education = Dokumentation mangler: uddannelsesstedets bekræftelse på indskrivning og aktivt studie i seks måneder, og SU eller elevløn
subsidies-proof-danish-test = Dokumentation mangler: prøvebeviset
subsidy-document-payslips = Lønsedler
subsidy-document-income-register = eIndkomst
subsidy-document-employment-contract = Ansættelseskontrakt
subsidy-document-enrolment = Bekræftelse fra uddannelsesstedet
subsidy-document-student-grant = SU-brev eller elevkontrakt
subsidy-document-exam-certificate = Prøvebevis
field-documented-on = Dokumenteret
hint-documented-on = Skriv den dag, dokumentationen lå på sagen. Lad feltet stå tomt, indtil den gør.
field-document = Dokumentation
fault-neither-documented-nor-claimed = Skriv, hvornår tilskuddet er hjemtaget, eller hvornår det er dokumenteret.
fault-document-of-another-kind = Det dokumenterer ikke det, tilskuddet er for. Vælg noget andet.
warning-benefit-twice = Den samme ydelse er allerede registreret på nogle af de dage. Afslut den anden, eller ret datoerne.
warning-benefit-name = Ydelsen havde et andet navn på de dage. Ret datoen, eller vælg den ydelse, borgeren fik dengang.
