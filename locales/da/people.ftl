# SPDX-License-Identifier: MPL-2.0
# Borgere, familie, ophold og enheder.

## Borger

person = Borger
person-plural = Borgere
person-new = Registrér borger
person-change = Ret borgerens oplysninger
field-person-interpreter = Tolkebehov
field-other-names = Andre stavemåder
field-cpr = CPR-nummer
field-born-on = Fødselsdato
field-birth-uncertain = Fødselsdatoen er usikker
field-sex = Køn
field-citizenship = Statsborgerskab
field-language = Sprog
field-other-languages = Andre sprog
field-phone = Telefon
field-email = Mail
field-protected-from = Navne- og adressebeskyttelse fra
field-protected-until = Navne- og adressebeskyttelse til
field-died-on = Død
hint-other-names = Skriv en stavemåde på hver linje.
hint-cpr = Skriv ddmmåå-xxxx. Feltet kan stå tomt, indtil borgeren har fået et nummer. Står fødselsdatoen tom, hentes den fra nummeret.
hint-citizenship = Skriv landet, eller statsløs.
hint-language = Det sprog, borgeren bedst kan tale med os på.
hint-protected-until = Skriv dd.mm.åååå, eller lad feltet stå tomt, så længe beskyttelsen ikke har en slutdato.
interpreter-none = Ingen tolk
interpreter-needed = Skal have tolk
interpreter-woman = Skal have kvindelig tolk
interpreter-man = Skal have mandlig tolk
interpreter-unknown = Tolkebehov ukendt

## Listen og borgerens side

persons-none = Der er ingen borgere på listen endnu.
search-nothing = Ingen borger, du har adgang til, passer på »{ $what }«. Prøv en anden stavemåde eller et nummer.
search-more = Der kan være flere end de { $count }, der vises først. Skriv mere af navnet.
taken-over = Overtagelse
case-number = Sagsnummer
caseworker = Sagsbehandler
nobody-yet = Ingen endnu
protected = Beskyttet
protected-long = Navne- og adressebeskyttelse
died-on = Død { $what }
born = Født
birth-uncertain = – datoen er usikker
years-old = { $count } år
language-and-interpreter = Sprog og tolk
valid-until = (gyldig til { $what })
programme-month = Måned i programmet
month-of-sixty = { $count } af 60
programme-when-adult = Barn. Programmet kan først begynde, når personen er voksen den { $what }
programme-not-for-child = Barn. Introduktionsprogrammet er for voksne
next-deadlines = Næste frister
last-notes = Seneste notater
notes-none = Der er ingen notater endnu.
note-corrected = Rettet i et nyere notat
family = Familie
timeline = Tidslinje
timeline-text = En række for hver del af borgerens liv her, og en bjælke for hver periode. De samme oplysninger står som tekst under billedet.
timeline-caption = De lodrette linjer viser overtagelsen og i dag. De samme oplysninger står som tekst herunder.
lane-offers = Tilbud
lane-work = Job og uddannelse

## Husstand og familie

household = Husstand
household-plural = Husstande
household-new = Opret husstand
household-change = Ret husstand
field-household-name = Husstandens navn
membership = Husstand
membership-plural = Husstande, borgeren hører til
membership-new = Knyt til husstand
membership-change = Ret tilknytning til husstand
field-membership-role = Borgeren er
household-role-adult = Voksen
household-role-child = Barn
kin = Familierelation
kin-plural = Familierelationer
kin-new = Registrér familierelation
kin-change = Ret familierelation
field-relative = Familiemedlem
field-kinship = Borgeren er
field-custody = Borgeren har forældremyndigheden
field-together = De bor sammen
kinship-spouse = Ægtefælle eller samlever til
kinship-parent = Forælder til
kinship-child = Barn af
kinship-sibling = Søskende til
kinship-other = Anden familie til

## Ophold, visitering og integrationsansvar

permit = Opholdstilladelse
permit-plural = Opholdstilladelser
permit-new = Registrér opholdstilladelse
permit-change = Ret opholdstilladelse
field-permit-kind = Varighed
field-ground = Opholdsgrundlag
field-granted-on = Givet
field-valid-until = Gyldig til
field-withdrawn-on = Inddraget
permit-kind-temporary = Tidsbegrænset
permit-kind-permanent = Tidsubegrænset
visitation = Visitering
visitation-plural = Visiteringer
visitation-new = Registrér visitering
visitation-change = Ret visitering
visitation-intro = Skriv, hvad Udlændingestyrelsen har meddelt. For familiesammenførte og kvoteflygtninge er det datoen i CPR, der afgør overtagelsen.
visitation-person = Borger { $count }
visitation-more = Tilføj et familiemedlem
visitation-compute = Beregn overtagelsen
visitation-compute-again = Beregn overtagelsen igen
visitation-register = Registrér og opret sag
takeover-on = Overtagelse den { $what }
field-group-code = Personkreds
field-early-takeover-on = Aftalt tidligere overtagelse
field-cpr-registered-on = Registreret i kommunen i CPR
field-papers-received-on = Papirerne er modtaget
field-first-in-denmark = Kommunen er den første i Danmark med ansvaret
hint-early-takeover-on = Kun hvis borger og kommune har aftalt det. Skriv dd.mm.åååå.
fault-name-parts = Et navn kan højst have 15 dele. Skriv kun navnet her, og skriv resten i et notat.
fault-spellings = Skriv hver stavemåde på sin egen linje: højst 20 linjer, og højst 15 dele i hvert navn.
fault-large-family = Formularen tager højst 15 personer. Registrér resten af familien på en ny formular.
fault-early-before-decision = Den aftalte overtagelse kan ikke ligge før visiteringen. Ret en af datoerne.
responsibility = Integrationsansvar
responsibility-plural = Integrationsansvar
responsibility-new = Registrér integrationsansvar
responsibility-change = Ret integrationsansvar
field-responsibility-starts-on = Overtagelse
field-responsibility-ends-on = Ansvaret ophørte
field-rule = Regel, datoen er beregnet efter
field-end-reason = Hvorfor ansvaret ophørte
hint-rule = Reglens kode. Lad feltet stå tomt, hvis datoen ikke er beregnet.
fault-unknown-rule = Der er ingen regel med den kode. Skriv for eksempel d1-takeover-refugee, eller lad feltet stå tomt.
responsibility-end-completed = Selvforsørgende og bestået danskprøve
responsibility-end-five-years = Der er gået fem år
responsibility-end-moved-away = En anden kommune har overtaget
responsibility-end-left-denmark = Udrejst
responsibility-end-died = Død
responsibility-end-permit-lapsed = Opholdstilladelsen er bortfaldet
responsibility-end-permanent-residence = Har fået tidsubegrænset ophold

## Enhed

unit = Enhed
unit-plural = Enheder
unit-new = Opret enhed
unit-change = Ret enhed
unit-kind-integration = Integrationsteam
unit-kind-language-centre = Sprogcenter
unit-kind-company = Virksomhedsservice
unit-kind-housing = Boligteam
unit-kind-other = Anden enhed

warning-cpr-other-birth = CPR-nummeret { $cpr } passer ikke med fødselsdatoen { $born_on }. Ret den, der er forkert, eller markér, at fødselsdatoen er usikker.
warning-cpr-check-digit = Kontrolcifret i CPR-nummeret stemmer ikke. Se efter en ekstra gang; nummeret kan godt være rigtigt.

field-moved-in-on = Flyttet hertil fra en anden kommune
field-move-approved-on = Kommunen har godkendt at overtage ansvaret
responsibility-moved-away = Kommunen har ansvaret, indtil den nye kommune har godkendt at overtage det (integrationsloven § 18, læst i en ældre tekst). Sidste dag er dagen før, den overtager.

# Sprogvurdering af børn før skolestart.

language-assessment = Sprogvurdering
language-assessment-plural = Sprogvurderinger
language-assessment-new = Registrér sprogvurdering
language-assessment-change = Ret sprogvurderingen
language-assessment-intro = Kun dag, redskab og resultat. Den enkelte vurdering ses kun i barnets sag.
field-assessed-on = Vurderet den
field-tool = Redskab
field-language-band = Resultat
language-band-general = Generel indsats
language-band-focused = Fokuseret indsats
language-band-special = Særlig indsats
on-this-page = På denne side

requests-title = Aktindsigt, klage, fraflytning og dødsfald
requests-intro = Det, der sjældent sker i en sag: hvad der er registreret, hvor langt det er kommet, og hvornår der skal svares.
requests-none = Intet registreret.
requests-due = Senest { $what }
requests-access = Aktindsigt
requests-access-new = Registrér anmodning om aktindsigt
requests-access-task = Svar på anmodning om aktindsigt
requests-answered = Besvaret { $what }
requests-unanswered = Ikke besvaret endnu
requests-waits = Venter på { $what }
requests-withdrawn = Trukket tilbage { $what }
requests-ruled = Afgjort af Ankestyrelsen { $what }
requests-not-reassessed = Skal genvurderes af kommunen
requests-no-decision = Der er ingen sendt afgørelse at klage over endnu. Registrér den først.
requests-moving = Fraflytning og ansvarets ophør
requests-moving-new = Registrér fraflytning
requests-moving-end = Afslut kommunens ansvar
requests-moved = Fraflyttet { $what }
requests-handed-over = Den nye kommune har overtaget ansvaret { $what }
requests-not-handed-over = Venter på, at den nye kommune godkender at overtage ansvaret
requests-responsible-until = Kommunen har ansvaret til og med { $what }
requests-not-taken-over = Kommunen har ikke overtaget ansvaret endnu.
requests-death = Dødsfald
requests-death-new = Registrér dødsfald
requests-still-responsible = Kommunens ansvar er ikke afsluttet endnu; afslut det under fraflytning og ansvarets ophør
requests-closed = Kommunens ansvar er afsluttet
