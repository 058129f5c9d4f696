# Aktiviteter: hvornår de holdes, af hvem, på hvilket sprog, og kalenderen, som alle kan læse.

menu-activities = Aktiviteter
field-activity-type = Slags aktivitet
field-takes-names = Deltagerne tilmeldes ved navn
hint-takes-names = Ellers tælles de kun.
field-capacity = Pladser
field-held-in = Sprog
field-also-held-in = Også på
field-recognition = Pris eller anden anerkendelse
field-organisation-name = Organisation, hvis det ikke er en enhed
field-sector = Sektor
field-brings = Det bidrager I med
field-follow-up = Det følger I op på
field-follow-up-on = Senest
field-rhythm = Hvor tit
field-topic = Emne
field-on-holidays = Også på helligdage
field-session = Mødegang
field-cancelled = Aflyst
field-moved-from = Flyttet fra
field-change-reason = Hvorfor (kan læses af alle)
field-newcomers-count = Nyankomne
field-volunteers-count = Frivillige
field-staff-count = Fagfolk
field-others-count = Andre
field-duty-text = Opgave

activity-owner = Medejer
activity-owner-plural = Medejere
activity-owner-new = Tilføj en medejer
activity-owner-change = Ret medejeren
activity-owner-intro = Flere kan stå bag den samme aktivitet. Hver skriver selv, hvad de bidrager med og følger op på.
activity-series = Fast tid
activity-series-plural = Faste tider
activity-series-new = Læg faste tider
activity-series-change = Ret den faste tid
activity-series-intro = Alle mødegange i perioden bliver lagt i kalenderen på én gang. En enkelt kan flyttes eller aflyses bagefter.
activity-session = Mødegang
activity-session-plural = Mødegange
activity-session-new = Læg en enkelt mødegang
activity-session-change = Ret mødegangen
activity-shift = Vagt
activity-shift-plural = Vagter
activity-shift-new = Sæt på vagt
activity-shift-change = Ret vagten

activity-type-youth-team = Ungehold
activity-type-culture-bazaar = Kulturbazar
activity-type-job-fair = Jobmesse
activity-type-language-cafe = Sprogcafé
activity-type-open-counselling = Åben rådgivning
activity-type-introduction-course = Introduktionsforløb
activity-type-womens-project = Kvindeprojekt
activity-type-language-kitchen = Sprogkøkken
activity-type-industry-package = Branchepakke
activity-type-leisure-jobs = Fritidsjobindsats
activity-type-social-club = Boligsocial klub
activity-type-homework-cafe = Lektiecafé
activity-type-youth-council = Demokrati- og ungeråd
activity-type-role-models = Rollemodeller og mentorer
activity-type-sport-and-associations = Sport og foreningsliv
activity-type-parent-network = Forældrenetværk, rådgivning og samtaler
activity-type-fire-cadets = Brandkadetter
activity-type-project-and-event = Projekt- og eventforløb
activity-type-folk-high-school = Højskoleophold
activity-type-health-session = Sundhed på dit sprog
activity-type-parent-course = Forældrekursus
activity-type-school-boost = Skoleboost
activity-type-strong-from-start = Stærk fra Start
activity-type-language-suitcases = Sprogkufferter
activity-type-friend-families = Venskabsfamilier
activity-type-staff-training = Undervisning af medarbejdere
activity-type-teachers-course = Kursus for lærere og pædagoger
activity-type-other = Andet
spoken-language-da = dansk
spoken-language-en = engelsk
spoken-language-ar = arabisk
spoken-language-uk = ukrainsk
spoken-language-ru = russisk
spoken-language-ti = tigrinya
spoken-language-fa = persisk (farsi og dari)
spoken-language-ps = pashto
spoken-language-so = somali
spoken-language-ku = kurdisk
spoken-language-tr = tyrkisk
spoken-language-am = amharisk
spoken-language-sw = swahili
spoken-language-fr = fransk
spoken-language-es = spansk
spoken-language-bs = bosnisk, kroatisk og serbisk
spoken-language-my = burmesisk
spoken-language-vi = vietnamesisk
rhythm-weekly = Hver uge
rhythm-every-other-week = Hver anden uge
rhythm-every-fourth-week = Hver fjerde uge
rhythm-weekdays = Hver hverdag
sector-municipality = Kommunen
sector-public = Anden offentlig myndighed
sector-education = Sprogcenter og skoler
sector-civil-society = Foreninger og frivillige
sector-business = Virksomheder
sector-housing = Boligorganisation

fault-type-never-names = I den slags aktiviteter bliver deltagerne talt og aldrig navngivet. Fjern fluebenet.
fault-clock-order = Den skal slutte, efter at den begynder.
fault-counted-before-held = Deltagerne kan først tælles, når den har været holdt.
fault-series-too-long = Læg højst et år ad gangen. Den kan forlænges bagefter.
fault-owner-without-name = Vælg en enhed, eller skriv organisationens navn nedenfor.

calendar-title = Kalender
calendar-intro = Det, der foregår her i kommunen. Alle er velkomne til at læse med.
calendar-filters = Vælg slags, sted og dag
calendar-from = Fra
calendar-whose = Hvis kalender?
calendar-show = Vis
calendar-none = Der er ikke lagt noget i kalenderen.
calendar-next = Vis det næste
calendar-subscribe = Få kalenderen på din telefon
calendar-subscribe-text = Din telefon kan selv hente kalenderen. Kopiér adressen, og tilføj den som et kalenderabonnement.
calendar-feed = Kalenderen som iCalendar (.ics)
session-cancelled = Aflyst
session-moved-from = Flyttet fra { $what }
activities-not-published = Kun synlige i kommunen
activity-languages = Sprog
activity-organiser = Arrangør
activity-contact = Kontakt
activity-more = Læs mere
activity-names = Deltagerne tilmeldes ved navn.
activity-counts = Deltagerne tælles og bliver ikke navngivet.
activity-counts-unless-wanted = Henvendelser tælles uden navn. En henvendelse kommer kun til at stå i borgerens sag, hvis borgeren selv ønsker det.
activity-type-ages = Den slags aktivitet er for dem mellem { $from } og { $until } år.
activity-coming = Kommende mødegange
activity-held = Holdt for nylig
activity-counted = Talt indtil nu
activity-sessions-held = Mødegange holdt
activity-came = { $count ->
    [one] { $count } kom
   *[other] { $count } kom
 }
activity-make-sessions = Læg mødegangene i kalenderen
activity-make-missing = Læg dem, der mangler
activity-own-part = Skriv jeres bidrag
activity-own-part-intro = Kun jer og dem, der holder styr på aktiviteterne, kan rette det her. De andre medejere kan læse det.
activity-follows-up = Følger op: { $what }
session-nobody-on-duty = Ingen er sat på vagt endnu.
session-on-duty = Hvem
session-count = Hvor mange kom?
session-count-text = Tæl hver person én gang. Ingen navne.
session-keep-count = Gem antallet
session-change = Flyt, aflys eller ret
day-shifts = Dine vagter

# Deltagere: tilmelding, venteliste, fremmøde og henvendelser uden navn.

enrolment = Tilmelding
enrolment-plural = Tilmeldinger
enrolment-new = Tilmeld en aktivitet
enrolment-change = Ret tilmeldingen
enrolment-intro = Er der en ledig plads, får borgeren den, når I gemmer. Ellers kommer borgeren på ventelisten.
attendance = Fremmøde
attendance-plural = Fremmøde
attendance-new = Registrér fremmøde
attendance-change = Ret fremmødet
counselling-visit = Henvendelse
counselling-visit-plural = Henvendelser
counselling-visit-new = Registrér en henvendelse
counselling-visit-change = Ret henvendelsen
counselling-visit-intro = Skriv kun, hvad henvendelsen handlede om. Ingen navne.
named-visit = Henvendelse med navn
named-visit-plural = Henvendelser med navn
named-visit-new = Registrér en henvendelse med navn
named-visit-change = Ret henvendelsen
named-visit-intro = Henvendelsen kommer til at stå i borgerens sag, fordi borgeren selv ønsker det. Vil borgeren være anonym, registreres henvendelsen uden navn på mødegangen.
field-named-visit-held-on = Dag
field-named-visit-consented-on = Dato, hvor borgeren sagde ja til, at sagsbehandleren følger op
field-for-caseworker = Hvad skal sagsbehandleren følge op på?
hint-for-caseworker = Det bliver en opgave til den enhed, sagen ligger i, med kommunens egen frist. Borgeren skal have sagt ja.
field-enrolment-activity = Aktivitet
field-enrolment-starts-on = Ønsket plads den
field-enrolment-ends-on = Slutter
field-attendance-activity = Aktivitet
field-attendance-held-on = Dag
field-activity-session-held-on = Dag
field-place-from = Har plads fra
hint-place-from = Tom: borgeren står på venteliste.
field-needs-childcare = Har brug for, at nogen passer børnene
field-enrolment-outcome = Videre til
field-remark = Bemærkning
field-mark = Kom?
field-counselling-topic = Hvad handlede det om?
field-shown-on-to = Henvist til (et kontor eller et sted, aldrig en person)
enrolment-outcome-job = Job
enrolment-outcome-education = Uddannelse
enrolment-outcome-company-offer = Virksomhedspraktik eller løntilskud
enrolment-outcome-class = Klasse i skolen
enrolment-outcome-activity = En anden aktivitet
enrolment-outcome-completed = Gennemført
enrolment-outcome-left = Stoppet før tid
enrolment-place-given = Har plads
enrolment-place-waiting = På venteliste
attendance-mark-came = Kom
attendance-mark-excused = Afbud
attendance-mark-absent = Udeblev
counselling-topic-letters = Breve fra myndigheder
counselling-topic-money = Penge og regninger
counselling-topic-home = Bolig
counselling-topic-work = Arbejde
counselling-topic-education = Dansk og uddannelse
counselling-topic-school = Skole og dagtilbud
counselling-topic-residence = Familie og opholdstilladelse
counselling-topic-leisure = Fritid og foreninger
counselling-topic-other = Andet
lane-activities = Aktiviteter

fault-place-before-asked = Pladsen kan ikke begynde, før den blev ønsket.
fault-activity-only-counts = Til den aktivitet bliver deltagerne talt og ikke navngivet. Ingen kan tilmeldes.
fault-activity-full = Alle pladser er taget. Lad feltet stå tomt, så kommer borgeren på ventelisten.
fault-enrolled-already = Borgeren er allerede tilmeldt den aktivitet i den tid.
fault-names-are-there = Nogen er tilmeldt ved navn. Så længe de står der, skal fluebenet blive.
fault-session-of-other-activity = Mødegangen hører til en anden aktivitet.
fault-session-on-other-day = Mødegangen var en anden dag.
fault-session-no-visits = Henvendelser kan kun registreres ved åben rådgivning. Vælg en mødegang, hvor der er åben rådgivning.
fault-follow-up-no-consent = Sagsbehandleren kan først få opgaven, når borgeren har sagt ja. Skriv datoen.
fault-follow-up-no-case = Borgeren har endnu ingen sag, så der er ingen til at følge op.
fault-visits-are-there = Der er registreret henvendelser ved aktiviteten. Så længe de står der, skal den blive ved med at være åben rådgivning.
fault-visits-at-session = Der er registreret henvendelser på mødegangen. Derfor skal den høre til en aktivitet med åben rådgivning.
fault-somebody-is-named = Mindst én borger er registreret med navn på mødegangen, måske i en registrering, der siden er fjernet. Derfor kan dag og aktivitet ikke ændres.
warning-enrolment-age = Borgeren har en anden alder end dem, aktiviteten er for. Tilmeldingen er gemt.

activity-free = { $count ->
    [one] { $count } ledig plads
   *[other] { $count } ledige pladser
 }
activity-others = { $count ->
    [one] Og { $count } mere, hvis sag du ikke har adgang til
   *[other] Og { $count } flere, hvis sager du ikke har adgang til
 }
activity-others-wait = { $count ->
    [one] Og { $count } mere venter
   *[other] Og { $count } flere venter
 }
activity-waiting = Venteliste
activity-give-place = Giv pladsen
activity-women = Kvinder
activity-men = Mænd
activity-childcare = Har brug for børnepasning
activity-named-visits = Fremmøder ved navn
activity-result = Skriv det som resultat i kataloget
result-measure = Besøg i alt
result-cohort = Alle, der kom
result-definition = Alle fremmøder til og med { $what }; den samme kan være talt med flere gange.
session-who-came = Hvem kom?
session-tick-text = Alle er sat til at være kommet. Fjern fluebenet ved dem, der ikke kom.
session-keep-ticks = Gem fremmødet
enrol-more = Der er flere. Skriv mere af navnet.
day-places = Ledige pladser
day-place-free = Der er en ledig plads i { $what }.
catalogue-visits = { $count ->
    [one] { $count } besøg
   *[other] { $count } besøg
 }

# Jobmesser, undervisning af medarbejdere og sprogkufferter.

activity-company = Virksomhed
activity-company-plural = Virksomheder
activity-company-new = Tilføj en virksomhed
activity-company-change = Ret virksomheden
department-count = Deltagere fra en afdeling
department-count-plural = Deltagere efter afdeling
department-count-new = Tilføj deltagere fra en afdeling
department-count-change = Ret antallet
suitcase = Sprogkuffert
suitcase-plural = Sprogkufferter
suitcase-new = Ny sprogkuffert
suitcase-change = Ret sprogkufferten
suitcase-change-any = Ret en sprogkuffert
suitcase-loan = Udlån af sprogkuffert
suitcase-loan-plural = Udlån af sprogkufferter
suitcase-loan-new = Lån en sprogkuffert ud
suitcase-loan-change = Ret udlånet
field-company-name = Virksomhedens navn
field-cvr-number = CVR-nummer
field-openings = Ledige job
field-department-count-department = Afdeling eller skole
field-participants-count = Deltagere
field-suitcase = Sprogkuffert
field-contents = Indhold
field-guidance-given = Brugen er vist for familien
field-returned-on = Afleveret
field-suitcase-name = Navn eller nummer
field-suitcase-venue = Hentes og afleveres
field-suitcase-ends-on = Taget ud af brug
field-suitcase-loan-starts-on = Hentet
field-suitcase-loan-due-on = Afleveres senest
field-came-of = Kom af aktiviteten (for eksempel en jobmesse)
fault-not-a-cvr = Et CVR-nummer har otte cifre. Se efter, om et af dem er forkert.
fault-suitcase-lent = Den kuffert er lånt ud i den tid. Registrér først, at den er afleveret.
activity-openings = { $count ->
    [one] { $count } ledigt job
   *[other] { $count } ledige job
 }
activity-hired = { $count ->
    [one] { $count } er blevet ansat gennem jobmessen.
   *[other] { $count } er blevet ansat gennem jobmessen.
 }
suitcase-loan-for = Kuffertens lånetid er { $days } dage. Hentes den { $fetched }, skal den afleveres senest { $back }. { $source }. { $certainty }. Det er et forslag: aftal en anden dag med familien, hvis det passer bedre.
suitcase-loan-agreed = Lånetiden er { $days } dage fra { $fetched }, og det giver { $back }; her er aftalt { $agreed }. { $source }. { $certainty }.
suitcases-intro = Hvem der har hvilken kuffert, og hvornår den skal afleveres. Et udlån registreres på borgerens side.
suitcases-late = { $count ->
    [one] { $count } skulle have været afleveret
   *[other] { $count } skulle have været afleveret
 }
suitcase-where = Hos
suitcase-at-home = Hjemme:
suitcase-lent = Lånt ud
suitcase-late = For sent
suitcase-not-guided = Er ikke vist endnu
training-title = Undervisning af medarbejdere og lærere
training-intro = Kurser og undervisningsdage med antal deltagere fra hver afdeling. Ingen navne.
training-course = Kursus
training-when = Hvornår
training-departments = Deltagere efter afdeling, alle kurser
training-total = I alt
rule-suitcase-loan-what = Sprogkufferten skal afleveres
rule-home-after-stay-what = Find en bolig, når højskoleopholdet slutter
rule-class-after-boost-what = Barnet skal videre til en klasse, når skoleboostet slutter
activity-enrol = Tilmeld en borger

# Medejere, møder og opfølgning; oversættelser; behov på skolerne; på tværs af sektorer.

field-activity-owner-organisation = Organisation fra partnerregisteret
field-activity-meeting-activity = Aktivitet
field-activity-follow-up-activity = Aktivitet
field-activity-text-activity = Aktivitet
field-activity-follow-up-unit = Enhed, der følger op
field-activity-follow-up-organisation = Eller organisation
field-activity-follow-up-agreed-on = Aftalt den
field-activity-follow-up-what = Hvad der følges op på
field-activity-follow-up-due-on = Senest
field-activity-follow-up-done-on = Gjort den
field-activity-text-name = Navn på det sprog
field-activity-text-description = Beskrivelse på det sprog
field-taking-part = Hvem deltog (parter, ikke borgere)
field-minutes = Referat
field-checked-on = Læst igennem af en, der taler sproget
hint-checked-on = Tom: alle kan se, at ingen har læst oversættelsen igennem.
field-shift-function = Funktion
field-competence-need-department = Skole eller dagtilbud
field-competence = Hvad de mangler viden om
field-teachers-count = Hvor mange medarbejdere
field-noted-on = Meldt ind
field-met-on = Dækket den
field-civic-activity-what = Hvad
field-origin = Hvor det kommer fra
field-leisure-support = Hjælp til at være med
leisure-support-voucher = Fritidspas
leisure-support-tickets = Billetter
leisure-support-fee = Kontingentet betales
leisure-support-other = Anden hjælp
field-civic-activity-consented-on = Borgeren har sagt ja til, at det står her
field-civic-activity-organisation = Organisation fra partnerregisteret
field-enrolment-organisation = Virksomhed eller organisation, hvor det foregår
field-mentor-name = Mentor (en kollega på stedet)

activity-meeting = Referat
activity-meeting-plural = Referater
activity-meeting-new = Skriv et referat
activity-meeting-change = Ret referatet
activity-meeting-intro = Fælles for alle medejere. Skriv ikke om enkelte borgere.
activity-follow-up = Opfølgning
activity-follow-up-plural = Opfølgning
activity-follow-up-new = Tilføj en opfølgning
activity-follow-up-change = Ret opfølgningen
activity-follow-up-intro = Hver part har sin egen liste. Vælg, hvem der følger op.
activity-text = Oversættelse
activity-text-plural = Oversættelser
activity-text-new = Tilføj en oversættelse
activity-text-change = Ret oversættelsen
competence-need = Behov for viden
competence-need-plural = Behov for viden på skolerne
competence-need-new = Meld et behov ind
competence-need-change = Ret behovet
competence-need-intro = Kun skolens navn, et emne og et antal medarbejdere. Aldrig en elev og aldrig en diagnose.
civic-activity = Foreningsliv og frivillige
civic-activity-plural = Foreningsliv og frivillige
civic-activity-new = Tilføj en aktivitet uden for kommunen
civic-activity-change = Ret aktiviteten
civic-activity-intro = Det, borgeren er med i ud over kommunens egne aktiviteter. Det står her, når borgeren har sagt ja til det.

activity-type-return-outreach = Opsøgende oplysning om repatriering
shift-function-host = Vært
shift-function-health-communicator = Sundhedsformidler
shift-function-return-ambassador = Repatrieringsambassadør
shift-function-mentor = Mentor
shift-function-teacher = Underviser
shift-function-interpreter = Tolk
competence-concentration = Elever, der har svært ved at koncentrere sig
competence-behaviour = Elever, hvis adfærd er svær at forstå
competence-trust = Elever, der har svært ved at have tillid til voksne
competence-second-language = Dansk som andetsprog
competence-flight = Hvad flugt og tab kan betyde i skolen
competence-parents = Samarbejde med forældre
activity-origin-municipality = Kommunen
activity-origin-organisation = Organisation
activity-origin-volunteers = Frivillige

fault-follow-up-whose = Vælg en enhed eller en organisation.
fault-told-already = Aktiviteten har allerede en oversættelse til det sprog. Ret den i stedet.
fault-only-the-school = Skriv kun navnet på skolen eller dagtilbuddet.
fault-civic-without-consent = Skriv dagen, hvor borgeren sagde ja til, at det står i sagen.

activity-with = Sammen med
text-unchecked = Ingen, der taler { $what }, har læst oversættelsen igennem endnu.
follow-up-agreed = Aftalt { $what }
follow-up-due = senest { $what }
follow-up-done = Er gjort
follow-up-done-on = Gjort { $what }
follow-ups-title = Det følger vi op på
follow-ups-intro = Det, dine enheder har lovet de andre medejere, og som ikke er gjort endnu.
follow-ups-none = Der er ikke noget at følge op på.
joint-title = På tværs af sektorer
joint-intro = Aktiviteter, som mindst to dele af samfundet står bag sammen.
joint-mixes = Hvem der går sammen
joint-sectors = Sektorer
joint-count = { $count } af { $all } aktiviteter har mindst to sektorer bag sig.
needs-intro = Hvad medarbejderne på skoler og dagtilbud mangler viden om. Ingen elever og ingen diagnoser.
needs-courses = På kursus indtil nu
needs-taught = { $count ->
    [one] { $count } medarbejder
   *[other] { $count } medarbejdere
 }
results-title = Sprogvurderinger med og uden sprogkuffert
results-intro = Børnenes seneste sprogvurdering, før de begyndte i skole. Kun i antal.
results-children = Børn
results-all = Alle
results-with = Med sprogkuffert hjemme før vurderingen
results-without = Uden sprogkuffert
results-no-effect = Tallene siger ikke, at kufferten var grunden: familierne er forskellige også på andre måder.
results-catalogue = Hvad kataloget siger om sprogkufferter
calendar-words = Læs kalenderen på
calendar-kind = Slags aktivitet
calendar-place = Sted
calendar-any = Alle
words-unchecked = Siden er oversat, men ingen, der taler sproget, har læst oversættelsen igennem.
text-unchecked-short = oversættelsen er ikke læst igennem
session-stale-advice = Ved hvert navn, hvor I ikke er enige, står, hvad kollegaen satte. Ret fluebenene, så de passer, og gem igen.
tick-theirs-came = Kollegaen satte flueben
tick-theirs-absent = Kollegaen satte ikke flueben
calendar-held-in = Vis kun det, der holdes på

## Sundhed på dit sprog

role-health-communicator = Sundhedsformidler
menu-health-sessions = Sundhed på dit sprog
health-sessions-title = Sundhed på dit sprog
health-sessions-intro = Skriv, hvor mange der kom. Der skrives aldrig navne, og intet om nogens helbred.
health-shifts-none = Du er ikke sat på nogen vagt. Den, der står for aktiviteterne, sætter dig på.
fault-shift-health-only = En sundhedsformidler kan kun sættes på vagt ved sundhedsmøder.
health-sessions-none = Der er ikke holdt noget endnu.
