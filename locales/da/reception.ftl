# SPDX-License-Identifier: MPL-2.0
# Modtagelse: team, tjekliste og kvoter.

menu-reception = Modtagelse
menu-quota = Kvoter

## Modtageteam

team-member = Medlem af modtageteamet
team-member-plural = Modtageteam
team-member-new = Tilføj til modtageteamet
team-member-change = Ret medlem af modtageteamet
field-function = Funktion
field-team-member-account = Medarbejder i systemet
field-contact = Telefon eller e-mail
field-department = Koordineringsansvarlig forvaltning
hint-department = Udfyldes for koordinatoren.
fault-function-filled = Der er allerede en i teamet med den funktion i perioden. Afslut den tidligere først.
team-function-coordinator = Koordinator
team-function-day-care = Daginstitution
team-function-child-minding = Dagpleje
team-function-health-visitor = Sundhedsplejerske
team-function-leisure-centre = Fritidscenter
team-function-school = Skole
team-function-language-and-integration = Sprog og integration
team-function-prevention = Tværfaglig forebyggelse
team-function-family-consultant = Familiekonsulent
team-title = Modtageteam
team-intro = Én navngiven person for hver funktion omkring familien.
team-lacks-coordinator = Ingen koordinator endnu. Find en, så familien har ét sted at henvende sig.
team-name-somebody = Vælg en

## Modtageforløb og tjekliste

reception-course = Modtageforløb
reception-course-plural = Modtageforløb
reception-course-new = Opret modtageforløb uden tjekliste
reception-course-change = Ret eller afslut modtageforløb
field-reception-course-starts-on = Begyndt
field-reception-course-ends-on = Afsluttet
fault-course-open = Der er punkter på tjeklisten, som skal være gjort eller forklaret først. Sæt kryds ved dem, og afslut så forløbet.
field-template = Skabelon
field-template-version = Skabelonens version
checklist-template-refugee = Flygtning
checklist-template-quota-refugee = Kvoteflygtning
checklist-template-reunified = Familiesammenført
checklist-template-ukraine = Fordrevet fra Ukraine
checklist-template-unaccompanied-minor = Uledsaget mindreårig
checklist-item = Punkt på tjeklisten
checklist-item-plural = Tjekliste
checklist-item-new = Tilføj punkt til tjeklisten
checklist-item-change = Ret punkt på tjeklisten
field-item = Emne
field-checklist-item-title = Emnet med egne ord
hint-title = Udfyldes, når emnet ikke er på listen.
field-party = Ansvarlig
field-mandatory = Skal være gjort, før forløbet afsluttes
field-done-by = Udført af, eller hvad der viser det
checklist-kind-meeting = Møde
checklist-kind-tour = Rundvisning
checklist-kind-material = Materiale udleveres
checklist-kind-topic = Emne forklares
checklist-kind-handover = Oplysning ved overgivelsen
checklist-kind-practical = Praktisk
checklist-party-municipality = Kommunen
checklist-party-housing-association = Boligorganisationen
checklist-party-volunteer = Frivillige
checklist-party-school = Skolen
checklist-party-health = Sundhedsplejerske eller læge
checklist-party-newcomer = Borgeren selv
course-title = Modtageforløb
course-intro = Formøde, velkomst og det, der skal forklares. Tjeklisten kan begynde før overtagelsen og uden CPR-nummer.
course-none = Der er ikke begyndt et modtageforløb.
course-start = Begynd med tjeklisten
course-from-template = Skabelon: { $what }, version { $version }
course-in-language = på { $what }
course-with-interpreter = med tolk
course-mandatory = skal være gjort, før forløbet afsluttes
course-done = Gjort i dag

## Emner

reception-item-pre-arrival-meeting = Formøde før ankomsten: asylcenter, video eller besøg
reception-item-handover-form = Overgivelsesskema modtaget fra asylcentret
reception-item-handover-skills = Skole, arbejde og kurser fra tiden på asylcentret
reception-item-handover-needs = Særlige behov i boligen og ved ankomsten (ikke diagnoser)
reception-item-dwelling-ready = Boligen er klar: senge, lys, varme og køkken
reception-item-keys = Nøgler udleveret og boligen gennemgået
reception-item-welcome-meeting = Velkomstmøde på ankomstdagen
reception-item-tour = Rundvisning i byen
reception-item-material = Informationsmateriale udleveret
reception-item-volunteer-contact = Frivillig, der hjælper i de første uger
reception-item-cpr-and-doctor = Adresse meldt til CPR, og læge valgt
reception-item-digital-start = MitID, bankkonto og Digital Post
reception-item-school-enrolment = Børnene er meldt ind i skole
reception-item-day-care-place = Børnene har plads i dagtilbud
reception-item-health-visitor = Sundhedsplejersken kender de små børn
reception-item-health-assessment = Tilbud om helbredsvurdering forklaret
reception-item-topic-programme = Programmet: kontrakt, dansk og vejen til job
reception-item-topic-economy = Ydelser og egen økonomi
reception-item-topic-home = Boligen: husleje, husorden og naboer
reception-item-topic-school = Skole og dagtilbud
reception-item-topic-health = Læge, vagtlæge og tandlæge
reception-item-topic-rights = Rettigheder, pligter og ligestilling
reception-item-topic-ukraine = Hvad særloven betyder for opholdet
reception-item-topic-reunification = Hvad opholdet som familiesammenført afhænger af
reception-item-custody-holder = Midlertidig forældremyndighedsindehaver søgt
reception-item-child-placement = Sted at bo for barnet
reception-item-contact-person = En fast voksen, der kender barnet

## Familier under modtagelse

reception-intro = Familier, der er visiteret eller overtaget inden for det seneste år.
reception-coordinators = Koordinator
reception-without = { $count ->
    [0] Alle familier har en koordinator.
    [one] 1 familie mangler en koordinator.
   *[other] { $count } familier mangler en koordinator.
}
reception-with = { $count ->
    [one] 1 familie har en.
   *[other] { $count } familier har en.
}
reception-no-coordinator = Ingen koordinator
reception-late = Overskredne punkter på tjeklisterne
reception-late-none = Ingen punkter er overskredet.

## Kvoter

quota = Kvote
quota-plural = Udmeldte kvoter
quota-new = Registrér kvote
quota-change = Ret kvote
quota-intro = Antal personer, ingen navne. En ny udmelding registreres ved siden af den gamle, som bliver stående.
quota-kind-initial = Først udmeldt
quota-kind-revised = Ændret
field-year = År
field-quota-number = Antal personer
field-announced-on = Udmeldt den
field-source = Kilde
quota-title = Kvoter og ankomster
quota-caption = Kvote og antal pr. år. Familiesammenførte og fordrevne fra Ukraine er ikke med i kvoten.
quota-latest = Gældende
quota-visited = Visiteret
quota-taken-over = Overtaget
quota-difference = Visiteret minus kvote
quota-none = Ingen kvote er registreret for året.
quota-groups-caption = Personer efter personkreds

## Beregning af kvoten

quota-basis = Tal til beregning af kvoten
quota-basis-plural = Tal til beregning af kvoten
quota-basis-new = Registrér tal til beregning
quota-basis-change = Ret tal til beregning
field-inhabitants = Indbyggere i kommunen
field-national-inhabitants = Indbyggere i Danmark
field-immigrants = Indvandrere og flygtninge i kommunen
field-national-immigrants = Indvandrere og flygtninge i Danmark
field-reunified = Familiesammenførte til flygtninge i kommunen
field-national-reunified = Familiesammenførte til flygtninge i Danmark
field-national-number = Landstal
hint-reunified = Dem, der kom til Danmark første gang i det foregående kalenderår.
hint-national-reunified = Dem, der kom til Danmark første gang i det foregående kalenderår.
hint-national-number = Hvor mange flygtninge Udlændingestyrelsen venter i året.
quota-calendar = Sådan fastlægges kvoten for
quota-calendar-gone = Dagen er passeret
quota-calendar-source = Integrationsloven §§ 6-8 og boligplaceringsbekendtgørelsen. At dagene ligger i året før, er efter hukommelsen.
quota-computation = Beregning af kvoten for
quota-step = Trin
quota-how = Udregning
quota-result = Resultat
quota-step-inhabitants = Andel af indbyggerne
quota-step-immigrants = Andel af indvandrere og flygtninge
quota-step-share = Fordelingsandel
quota-step-computed = Beregnet kommunetal
quota-step-provisional = Foreløbigt kommunetal
quota-computation-note = Et foreløbigt tal under nul bliver til nul, og så trækkes overskuddet fra de andre kommuner. Det endelige tal kan derfor være lavere end det foreløbige, og kommunerne i regionen kan aftale noget andet.
quota-computation-source = Boligplaceringsbekendtgørelsen § 4. Der er regnet med brøker; kun det viste er afrundet til to decimaler.

## Hvem der er på vej

forecast-title = Ankomster de næste otte uger
forecast-intro = Visiterede personer på den dag, kommunen overtager ansvaret: den registrerede dag, ellers den, reglerne giver. Kun det, der er kendt; ingen skøn.
forecast-caption = Personer, der overtages i ugen
forecast-week = Uge
forecast-persons = Personer
forecast-households = Husstande
forecast-count = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
forecast-passed = { $count ->
    [one] 1 person skulle være overtaget, men overtagelsen er ikke registreret.
   *[other] { $count } personer skulle være overtaget, men overtagelsen er ikke registreret.
}
forecast-later = { $count ->
    [one] 1 person overtages senere end de otte uger.
   *[other] { $count } personer overtages senere end de otte uger.
}
forecast-unknown = { $count ->
    [one] 1 person har endnu ingen dag for overtagelsen.
   *[other] { $count } personer har endnu ingen dag for overtagelsen.
}
forecast-left = Kvoten for { $year } er { $quota }. { $visited } er visiteret i året, så { $left } kan endnu ventes.
forecast-over = Kvoten for { $year } er { $quota }. { $visited } er visiteret i året, og det er { $left } flere end kvoten.
forecast-no-quota = Der er ikke registreret en kvote for { $what }, så det vides ikke, hvor mange der endnu kan ventes.
homeless-title = På vej uden bolig
homeless-intro = Visiterede, der ikke er overtaget endnu, og som ikke har en placering i en bolig eller et midlertidigt ophold. Dagen er overtagelsen.
homeless-none = Alle, der er på vej, har et sted at bo.
homeless-no-day = Dagen kendes ikke
