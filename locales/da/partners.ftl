# SPDX-License-Identifier: MPL-2.0
# Partnere: organisationer, kontaktpersoner, samarbejdsaftaler og kommunens egne tidsgrænser.

menu-partners = Partnere
partners-intro = Dem, kommunen samarbejder med om modtagelse og integration: inde i kommunen og udenfor.
partners-choose = Vælg blandt partnerne
partners-any = Alle
partners-count = { $count ->
    [0] Ingen partnere svarer til det, du har valgt.
    [one] Én partner.
   *[other] { $count } partnere.
}
partner-side = Intern eller ekstern
partner-internal = Intern
partner-external = Ekstern
partner-part-of = Afdeling af { $what }
partner-units = Afdelinger
partner-correct = Ret
partner-agreements = { $count ->
    [0] Ingen gældende
    [one] Én gældende
   *[other] { $count } gældende
}

organisation = Organisation
organisation-plural = Organisationer
organisation-new = Tilføj organisation
organisation-change = Ret organisation
organisation-intro = Skriv organisationen selv. Personer, man kan ringe til, står for sig som kontaktpersoner.
field-internal = En del af kommunen
field-part-of = Afdeling af
field-takes-part = Deltager i integrationsindsatsen
field-key-partner = Nøglesamarbejdspartner
hint-key-partner = En, kommunen ønsker en aftale med. Tæller i pejlemærke 6.
field-organisation-starts-on = Partner fra
field-organisation-ends-on = Partner til og med
field-contribution = Hvad den kan bidrage med
field-spoken-languages = Sprog, der tales
hint-spoken-languages = Skriv flere med komma imellem.
field-size-class = Virksomhedens størrelse
size-class-micro = Under 10 ansatte
size-class-small = 10 til 49 ansatte
size-class-medium = 50 til 249 ansatte
size-class-large = 250 ansatte eller flere
fault-organisation-of-itself = En organisation kan ikke være en afdeling af sig selv.

organisation-contact = Kontaktperson
organisation-contact-plural = Kontaktpersoner
organisation-contact-new = Tilføj kontaktperson
organisation-contact-change = Ret kontaktperson
organisation-contact-intro = Kun det, der skal til for at træffe personen på arbejdet.
field-organisation = Organisation

agreement-file = Fil til en aftale
agreement-file-plural = Filer
agreement-file-new = Tilføj en fil
agreement-file-change = Ret filen
agreement-file-intro = Aftalen, som den blev underskrevet, eller et tillæg. Læg ikke papirer om borgere her; de hører til i sagen.
field-agreement = Aftale
field-agreement-file-dated-on = Dato
cooperation-agreement = Samarbejdsaftale
cooperation-agreement-plural = Samarbejdsaftaler
cooperation-agreement-new = Tilføj samarbejdsaftale
cooperation-agreement-change = Ret samarbejdsaftale
cooperation-agreement-intro = Skriv ingen navne på borgere. Om aftalen er intern eller ekstern, følger af organisationen.
field-agreement-kind = Aftaletype
field-agreement-guidepost = Pejlemærke
field-responsibilities = Hvem gør hvad
hint-responsibilities = Ansvarsfordelingen, som den står i aftalen.
field-responsible = Ansvarlig i kommunen
field-cooperation-agreement-starts-on = Gælder fra
field-cooperation-agreement-ends-on = Gælder til og med
field-signed-on = Underskrevet af begge
field-cooperation-agreement-review-on = Ses efter igen
field-lapses = Skal udløbe uden at blive fornyet
field-agreement-document = Hvor aftalen ligger
hint-agreement-document = Et sagsnummer eller en adresse.
agreement-kind-cooperation = Samarbejdsaftale
agreement-kind-partnership = Partnerskab
agreement-kind-allocation = Anvisningsaftale
agreement-kind-operation = Driftsaftale
agreement-kind-other-municipality = Aftale med anden kommune
agreement-kind-housing-plan = Boligsocial helhedsplan
agreement-kind-data-processing = Databehandleraftale
agreement-in-force = Gælder
agreement-over = Udløbet
agreement-unsigned = Ikke underskrevet
agreement-to-come = Begynder senere
agreement-renew = { $what } udløber: forny den, eller skriv, at den skal udløbe
agreement-review = { $what } skal ses efter
agreement-sign = { $what } er begyndt og mangler underskrift

agreements-title = Aftaler pr. pejlemærke
agreements-intro = Hvilke pejlemærker der bæres af underskrevne aftaler, og hvilke aftaler nogen skal se på.
agreements-looks = Aftaler, nogen skal se på
agreements-looks-none = Ingen aftaler udløber snart.
agreements-by-guidepost = Gældende aftaler
agreements-bare = Uden en gældende aftale: { $what }.
agreements-caption = Gældende aftaler pr. pejlemærke: interne først, så eksterne
agreements-said = { $what }: { $inside } interne, { $outside } eksterne.
agreements-with = Aftale med
agreements-to-5a = Nøgletal 5a på status
agreements-to-6a = Nøgletal 6a på status
day-reminders = Uden for sagerne

time-limit = Egen tidsgrænse
time-limit-plural = Kommunens egne tidsgrænser
time-limit-new = Tilføj tidsgrænse
time-limit-change = Ret tidsgrænse
time-limit-intro = Dage, kommunen selv har bestemt. Ingen lov fastsætter dem. Er der ingen her, bruges programmets: fornyelse af aftaler 60 dage før udløb, svar på en henvisning eller et tilbud inden 14 dage, tilbud om en frivillig ven inden 90 dage, den frivilliges svar inden 14 dage. Programmet regner en børneattest for gyldig i 730 dage; hvor gammel den må være, bestemmer I selv.
field-limit-kind = Hvad dagene gælder
field-days = Antal dage
field-time-limit-starts-on = Gælder fra
field-time-limit-source = Hvem har besluttet det?
limit-kind-renew-agreement = Fornyelse af en aftale vises så mange dage før udløb
fault-limit-twice = Der er allerede en tidsgrænse af den slags fra den dag.

## Henvisning til en partner

refer-title = Henvis til partner
refer-intro = Partneren får et link med en kode og ser kun det, der står her, aldrig sagen. Helbred og personnummer deles ikke.
refer-new = Ny henvisning
refer-speaks = { $what }, taler { $language }
refer-consent-hint = Datoen, hvor borgeren sagde ja til, at partneren får det at vide. Skal ikke bruges til en afdeling i kommunen, en anden myndighed eller et sprogcenter.
refer-preview = Det her får partneren at vide
refer-preview-note = Fjern hakket ved det, partneren kan undvære. Oplysningerne kopieres ikke: partneren ser dem, så længe henvisningen er åben.
refer-withheld = vises ikke, for navn og adresse er beskyttet
refer-unknown = ikke oplyst
refer-see = Se, hvad der bliver delt
refer-see-again = Se igen
refer-send = Send henvisningen
refer-answer = Svar
refer-link = Link
refer-pass-on = Send videre til en anden
refer-complete = Afslut
refer-revoke = Træk tilbage
partner-referral = Henvisning til partner
partner-referral-plural = Henvisninger til partnere
partner-referral-new = Registrér henvisning til partner
partner-referral-change = Ret henvisning til partner
partner-referral-intro = Skal partneren have et link, så brug siden Henvis til partner. Her registreres en henvisning, der er sendt på anden måde.
field-referral-purpose = Hvad henvisningen er til
field-asks = Hvad partneren bliver bedt om
hint-asks = Skriv ikke om helbred, og skriv ingen personnumre.
field-shared-fields = Hvad partneren får at vide
hint-shared-fields = Koder med mellemrum: name, phone, language, interpreter, age, household-size, area, address.
field-partner-referral-consented-on = Borgeren har sagt ja
field-partner-referral-sent-on = Sendt
field-answer-by = Svar senest
field-referral-state = Status
field-partner-referral-answered-on = Partneren svarede
field-answered-by = Hvem svarede
field-answer-reason = Hvorfor
referral-purpose-leisure = Fritid og forening
referral-purpose-friend = Frivillig ven eller venskabsfamilie
referral-purpose-language-practice = Sprogtræning
referral-purpose-work = Mentor eller plads i en virksomhed
referral-purpose-education = Højskole, ungdomsskole eller kursus
referral-purpose-practical-help = Praktisk hjælp og møbler
referral-purpose-advice = Rådgivning
referral-state-sent = Venter på svar
referral-state-accepted = Sagt ja
referral-state-rejected = Sagt nej
referral-state-revoked = Trukket tilbage
referral-state-transferred = Sendt videre til en anden
referral-state-completed = Afsluttet
shared-field-name = Navn
shared-field-phone = Telefon
shared-field-language = Sprog
shared-field-interpreter = Tolk
shared-field-age = Alder
shared-field-household-size = Antal i husstanden
shared-field-area = Boligområde
shared-field-address = Adresse
sharing-rule = Hvad der deles
sharing-rule-plural = Hvad partnere får at vide
sharing-rule-new = Bestem, hvad der deles
sharing-rule-change = Ret, hvad der deles
sharing-rule-intro = Kun det, formålet kræver. Er der ingen for et formål, bruges programmets forslag.
field-sharing-rule-starts-on = Gælder fra
field-sharing-rule-source = Hvem har besluttet det, og hvorfor?
fault-shared-fields = Skriv koder fra listen med mellemrum imellem.
fault-shares-too-much = Partneren skal ikke have mere at vide, end formålet kræver.
fault-no-consent = Borgeren skal have sagt ja, før partneren får noget at vide. Skriv datoen.
fault-answer-before-sent = Svaret kan ikke ventes, før henvisningen er sendt.
limit-kind-answer-referral = En partner har så mange dage til at svare på en henvisning
outside-party-partner = Partner
waiting-for-partner = partneren
rule-partner-answer-what = Partneren skal svare på henvisningen
rule-partner-rejected-what = Partneren sagde nej til henvisningen: find en anden, eller afslut
partner-guest-title = Henvisning til jer
partner-guest-holder = Til { $what }
partner-guest-about = Om personen
partner-guest-nothing = Kommunen oplyser ikke mere her. Ring til kontakten.
partner-guest-care = Brug kun oplysningerne til det, I er bedt om, og giv dem ikke videre.
partner-guest-answer = Jeres svar
partner-guest-reason = Besked til kommunen
partner-guest-reason-hint = Siger I nej, så skriv hvorfor. Skriv ikke om helbred.
partner-guest-yes = Ja, vi siger ja
partner-guest-no = Nej, vi kan ikke
partner-guest-end-advice = Er det slut, så sig til. Så vises oplysningerne ikke længere her.
partner-guest-end = Det er slut

## Beskeder i sagen

messages-title = Beskeder i sagen
messages-intro = Beskeder om borgeren mellem enheder og partnere, i stedet for e-mail. Kun dem, de er til eller fra, og sagens egen enhed læser dem.
messages-none = Ingen beskeder.
messages-nobody = Der er endnu ingen at skrive til. Henvis borgeren til en enhed eller en partner, så kan I skrive sammen her.
message-new = Skriv en besked
field-message-to = Til
message-send = Send
message-answer = Svar
message-answer-by = Svar ønskes senest { $what }
message-unread = Ulæst
message-mark-read = Læst
message-read-by = Læst { $what }
message-waits = Besked: { $what }
tasks-more-messages = { $count ->
    [one] Og en besked mere
   *[other] Og { $count } beskeder mere
}
tasks-first-page = Til de første
tasks-messages = Beskeder til dine enheder
message = Besked
message-plural = Beskeder
message-change = Ret besked
message-intro = Beskeder skrives og besvares på siden Beskeder i sagen. Her rettes en, før den er læst.
field-subject = Emne
field-message-text = Besked
hint-message-text = Skriv kun det, modtageren har brug for.
field-from-unit = Fra enhed
field-to-unit = Til enhed
field-message-organisation = Partner
field-from-name = Skrevet af
field-message-sent-on = Skrevet
field-message-answer-by = Svar ønskes senest
field-read-on = Læst
field-read-by = Hvem læste den
fault-no-recipient = Vælg en enhed, som borgeren er henvist til, eller en partner med en åben henvisning.
fault-message-read = Beskeden er læst og kan ikke rettes. Skriv en ny.
warning-message-unit-unreferred = Enheden har ikke noget med borgeren at gøre og kan ikke læse beskeden. Henvis borgeren først.

## Tilbud fra borgere, input fra aktører, afdelingernes handlinger

intake-title = Tilbyd hjælp til nye borgere
intake-intro = Har du et værelse, et job, møbler eller tid til nye borgere i { $what }, så skriv her. Du behøver ikke logge ind.
intake-answer-within = { $count ->
    [one] Du får svar inden for én dag.
   *[other] Du får svar inden for { $count } dage.
}
intake-consent = Jeg siger ja til, at kommunen gemmer navn, telefon og e-mail for at kunne svare mig. Kun de medarbejdere, der svarer, ser dem. Jeg kan ringe og få dem fjernet.
intake-send = Send tilbuddet
intake-thanks = Tak. Kommunen har fået dit tilbud.
intake-full = Der er kommet usædvanligt mange i dag. Prøv igen i morgen, eller ring til kommunen.
intake-leave-empty = Lad feltet stå tomt
citizen-offer = Tilbud fra en borger
citizen-offer-plural = Tilbud fra borgere
citizen-offer-new = Registrér et tilbud, der er kommet på anden måde
citizen-offer-change = Ret tilbud fra en borger
offers-intro = Hvert tilbud får et svar inden for fristen. Borgere skriver selv her:
offers-answer-within = { $count ->
    [one] Fristen er én dag. Den kan ændres her:
   *[other] Fristen er { $count } dage. Den kan ændres her:
}
offers-none = Der er ingen tilbud.
offer-due = Svar senest { $what }
offer-waits = Tilbud fra en borger: { $what }
offer-accept = Svar ja
offer-decline = Svar nej
offer-triage = Giv videre til enheden
field-citizen-offer-kind = Hvad tilbyder du?
field-offer-text = Fortæl om det
hint-offer-text = Skriv ikke om dit helbred, og skriv ikke personnummer.
field-giver-name = Navn
field-giver-phone = Telefon
field-giver-mail = E-mail
field-consent = Samtykke
field-citizen-offer-consented-on = Har sagt ja til, at kommunen gemmer det
field-triaged-to = Enhed, der svarer
field-citizen-offer-state = Status
field-citizen-offer-answered-on = Besvaret
field-answer-text = Hvad der er svaret
citizen-offer-kind-room = Værelse eller bolig
citizen-offer-kind-job = Job eller praktik
citizen-offer-kind-furniture = Møbler og ting
citizen-offer-kind-time = Tid som frivillig
citizen-offer-kind-other = Andet
citizen-offer-state-new = Nyt
citizen-offer-state-triaged = Givet videre
citizen-offer-state-accepted = Besvaret med ja
citizen-offer-state-declined = Besvaret med nej
fault-no-way-to-answer = Skriv en telefon eller en e-mail, så kommunen kan svare.
fault-offer-consent = Sæt et hak, så kommunen må gemme det og svare.
limit-kind-answer-offer = Et tilbud fra en borger besvares inden for så mange dage

consultation-input = Input
consultation-input-plural = Input fra aktører og interessenter
consultation-input-new = Tilføj input
consultation-input-change = Ret input
consultation-input-intro = Hvad en organisation, et råd eller et møde har sagt. Ikke hvad en borger har sagt om sig selv.
consultations-intro = Hvad aktører og interessenter har sagt, hvor det står, og hvad der er gjort med det.
consultations-about = Om indsatsen
field-said-by = Hvem har sagt det?
field-consultation-input-said-on = Hvornår
field-input-text = Hvad blev sagt?
field-input-state = Status
field-consultation-input-outcome = Hvad er der gjort med det?
input-state-received = Modtaget
input-state-considered = Overvejes
input-state-used = Brugt
input-state-not-used = Ikke brugt

departments-title = Handlinger pr. afdeling
departments-intro = Hvad hver afdeling gør ved strategien og de politiske beslutninger, hvornår det skal være gjort, og hvor langt det er.
departments-idle = Endnu uden handlinger: { $what }.
departments-follows = Følger af
field-measure-guidepost = Pejlemærke i strategien
fault-measure-for-nothing = Vælg den beslutning eller det pejlemærke, handlingen følger af.

# Pladser hos virksomheder, efter størrelse.

company-place = Tilbudte pladser
company-place-plural = Tilbudte pladser
company-place-new = Registrér tilbudte pladser
company-place-change = Ret pladserne
field-company-place-organisation = Virksomhed
field-place-kind = Slags plads
field-places-count = Antal pladser
field-company-place-starts-on = Fra
field-company-place-ends-on = Til
field-offer-organisation = Virksomheden i partnerregisteret
places-title = Virksomhedernes pladser efter størrelse
places-intro = Pladser, som virksomhederne har tilbudt, og tilbud i virksomheder, der er begyndt i året.
places-companies = Virksomheder, der tilbød eller havde nogen
places-offered = Tilbudte pladser
places-used = Tilbud begyndt
places-size-unknown = Størrelsen er ikke oplyst, eller virksomheden står ikke i registeret
places-all-companies = Alle virksomheder

refer-also = Henvis også disse fra husstanden
refer-also-closed = Henvisningen til den første partner lukkes for alle, den blev sendt for på samme tid.
refer-also-hint = Hver får sin egen henvisning og sit eget link. Samtykket gælder dem alle, så spørg dem alle først.
refer-told-of = Det får partneren at vide om { $what }
partner-guest-stale = Kommunen har ændret henvisningen, mens du skrev
partner-guest-stale-advice = Siden viser, hvordan den står nu. Det, du skrev, står der stadig. Se på det, og send igen, hvis det stadig passer.
