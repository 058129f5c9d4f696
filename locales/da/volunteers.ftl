# SPDX-License-Identifier: MPL-2.0
# Frivillige: registeret, samtykker, tilbud om en frivillig ven, venskaber og flygtninge som selv er frivillige.

menu-volunteers = Frivillige
role-volunteer-coordinator = Frivilligkoordinator
relation-consented = Borgeren har sagt ja til en frivillig ven
relation-consented-work = Borgeren har sagt ja til at blive kendt som frivillig
relation-consented-message = Borgeren har sagt ja til, at koordinatoren og sagsbehandleren skriver sammen
section-volunteering = Frivillige
shared-field-first-name = Fornavn
outside-party-friend = Frivillig ven
waiting-for-volunteer = den frivillige
limit-kind-offer-friend = En flygtning tilbydes en frivillig ven inden for så mange dage efter overtagelsen
limit-kind-answer-friend = En frivillig har så mange dage til at svare på, om de vil være ven
limit-kind-renew-child-certificate = En børneattest gælder i så mange dage
limit-kind-follow-up-visit = Sagsbehandleren følger op på en henvendelse til åben rådgivning inden for så mange dage
rule-friend-offer-what = Tilbyd en frivillig ven
rule-friend-asks-volunteer-what = Den frivillige skal svare på, om de vil være ven
rule-friend-asks-person-what = Spørg borgeren, om den foreslåede ven er i orden
rule-friend-follow-up-what = Spørg, hvordan det går med den frivillige ven

## Registeret

volunteers-intro = Dem, der giver deres tid: hvad de kan, hvornår, og hvor mange de kan være ven med på én gang.
volunteers-choose = Vælg blandt de frivillige
volunteers-count = { $count ->
    [0] Ingen frivillige svarer til det, du har valgt.
    [one] Én frivillig.
   *[other] { $count } frivillige.
}
volunteer = Frivillig
volunteer-plural = Frivillige
volunteer-new = Tilføj frivillig
volunteer-change = Ret frivillig
volunteer-intro = Kun det, der skal til for at finde den rette ven. Skriv ikke om de borgere, den frivillige kender.
volunteer-room = Plads
volunteer-stopped = Stoppet
volunteer-paused = På pause
volunteer-begins = Begynder { $what }
volunteer-other-friends = { $count ->
    [one] Ét venskab mere, som du ikke har adgang til at se.
   *[other] { $count } venskaber mere, som du ikke har adgang til at se.
}
friend-room = { $count ->
    [0] fuldt optaget
    [one] plads til én mere
   *[other] plads til { $count } mere
}
certificate-missing = Mangler
certificate-old = Gjaldt til { $what }
certificate-valid = Gælder til { $what }
field-volunteer-kind = Hvad den frivillige gør
field-volunteer-interests = Interesser
field-by-day = Dagtimer på hverdage
field-in-evenings = Aften
field-at-weekends = Weekend
field-with-children = Vil gerne være sammen med børn
field-volunteer-capacity = Kan være ven med så mange på én gang
field-child-certificate-on = Børneattest
hint-child-certificate-on = Datoen på attesten. Den skal være der, før den frivillige bliver ven med en husstand med børn.
field-training = Kursus eller oplæring
field-trained-on = Kursus eller oplæring den
field-volunteer-starts-on = Frivillig fra
field-volunteer-ends-on = Frivillig til og med
field-paused-from = På pause fra
field-paused-until = På pause til og med
volunteer-kind-friend = Frivillig ven
volunteer-kind-practical-help = Praktisk hjælp
volunteer-kind-language-practice = Taler dansk med nye
volunteer-kind-homework = Lektiehjælp
volunteer-kind-activities = Hjælper ved aktiviteter
fault-volunteer-unreachable = Skriv telefon eller e-mail, så den frivillige kan træffes.
fault-volunteer-has-more = Den frivillige er allerede ven med flere. Afslut et venskab først.
fault-volunteer-has-friends = Den frivillige er stadig ven med nogen. Afslut venskaberne, før den frivillige stopper.

## Samtykke

consent = Samtykke
consent-plural = Samtykker
consent-new = Registrér samtykke
consent-change = Ret samtykke
consent-intro = Borgeren bestemmer selv. Et ja gælder ét formål og kan altid trækkes tilbage; skriv så datoen. Kommunens egen sag hviler ikke på samtykke.
field-consent-purpose = Hvad borgeren siger ja til
consent-purpose-friend = At der bliver fundet en frivillig ven
consent-purpose-own-work = At frivilligkoordinatoren kender borgerens eget frivillige arbejde
consent-purpose-caseworker = At koordinatoren og sagsbehandleren skriver sammen om venskabet
field-consent-language = Forklaret på (sprog)
field-given-on = Sagt ja
field-given-how = Hvordan
field-phone-told = Telefonnummeret må også gives videre
field-consent-withdrawn-on = Trukket tilbage
field-withdrawn-how = Trukket tilbage hvordan
consent-way-spoken = Mundtligt
consent-way-interpreted = Gennem tolk
consent-way-written = Skriftligt
fault-consent-twice = Borgeren har allerede sagt ja til det. Skriv først, hvornår det blev trukket tilbage.
consent-none = Der er intet samtykke, så ingen uden for kommunen får noget at vide.
consent-since = Samtykke fra { $what }
consent-with-phone = Telefonnummeret må gives videre.
consent-without-phone = Telefonnummeret må ikke gives videre.
consent-was-withdrawn = Samtykket blev trukket tilbage { $what }.
consent-withdraw = Træk samtykket tilbage
consent-withdraw-advice = Borgeren forsvinder straks hos frivilligkoordinatoren, den frivilliges link lukker, og et venskab i gang bliver afsluttet.
consent-text = Samtykketekst
consent-text-plural = Samtykketekster
consent-text-new = Tilføj samtykketekst på et sprog
consent-text-change = Ret samtykketekst
consent-text-intro = Teksten, borgeren bliver spurgt med. Dansk og engelsk følger med; jeres egen tekst på et sprog træder i stedet.
consent-text-use = Læs teksten sammen med borgeren på et sprog, borgeren forstår, eller skriv den ud.
consent-text-keep = Ret samtykketeksterne
consent-text-read = Læs samtykketeksten sammen
field-text-language = Sprog
field-consent-words = Teksten
field-consent-text-starts-on = Bruges fra
field-consent-text-source = Hvem har skrevet eller oversat den?
fault-consent-text-twice = Der er allerede en tekst på det sprog fra den dag.
consent-words-friend =
    Kommunen vil gerne finde en frivillig ven til dig. Hvis du siger ja, får den, der finder venner, og den frivillige at vide:
    dit fornavn, dit sprog, dine interesser, hvor mange I er i husstanden, om der er børn, og hvilket område I bor i. Den, der finder
    venner, ser også, hvornår du kan mødes, og hvem du helst vil mødes med. Er dit navn og
    din adresse beskyttet, får de ikke området at vide. De får kun dit telefonnummer, hvis du også siger ja til det. De får ikke
    din sag at se. Du bestemmer selv, og det har ingen betydning for din hjælp fra kommunen, hvis du siger nej. Du kan når som helst
    sige, at du ikke vil mere. Så får de ikke længere noget at vide.
consent-words-own-work =
    Du er selv frivillig. Hvis du siger ja, får kommunens frivilligkoordinator dit fornavn at vide, og hvad du gør som frivillig.
    Koordinatoren får ikke din sag at se. Du bestemmer selv, og du kan når som helst sige, at du ikke vil mere.
consent-words-caseworker =
    Du har en frivillig ven eller venter på en. Hvis du siger ja, må den, der finder venner, og din sagsbehandler skrive sammen om
    venskabet: om I mødes, og om noget skal være anderledes. Den, der finder venner, får ikke din sag at se, og får kun de svar at se,
    som sagsbehandleren skriver om venskabet. Du bestemmer selv, og det har ingen betydning for din hjælp eller dit venskab, hvis du
    siger nej. Du kan når som helst sige, at du ikke vil mere. Så kan de ikke længere skrive sammen.

## Tilbuddet

friend-title = Frivillig ven
friend-intro = Alle nye flygtninge tilbydes en frivillig ven. Tilbuddet tæller, også når svaret er nej.
friend-stands = Sådan står det
friend-not-offered = Der er ikke tilbudt en frivillig ven endnu.
friend-offered = Tilbudt { $what }
friend-runs = I gang
friend-register = Registrér tilbud og svar
friend-wishes = Ønsker til vennen
friend-offer = Tilbud om en frivillig ven
friend-offer-plural = Tilbud om en frivillig ven
friend-offer-new = Registrér tilbud om en frivillig ven
friend-offer-change = Ret tilbud om en frivillig ven
friend-offer-intro = Siden Frivillig ven tager tilbud, svar og samtykke på én gang. Her rettes et enkelt tilbud.
field-friend-answer = Borgerens svar
friend-answer-waiting = Har ikke svaret endnu
friend-answer-accepted = Vil gerne have en ven
friend-answer-declined = Vil ikke have en ven
friend-answer-no-consent = Vil gerne, men siger nej til, at oplysninger gives videre
field-agrees = Borgeren siger ja til, at fornavn, sprog, interesser, husstandens størrelse og boligområde gives videre
field-friend-offer-interests = Interesser
hint-interests = Skriv flere med komma imellem.
field-wished-sex = Vennen skal helst være
wished-sex-any = Lige meget
wished-sex-woman = En kvinde
wished-sex-man = En mand
field-child-friendly = Vennen skal kunne lide at være sammen med børn
field-friend-offer-ends-on = Ønsker ikke længere en ven efter
fault-friend-without-consent = Sæt hak, hvis borgeren siger ja. Vælg ellers svaret Vil gerne, men siger nej til, at oplysninger gives videre.
fault-friend-consent-overtaken = En anden har ændret samtykket, siden du åbnede siden. Se, hvordan det står nu, og spørg borgeren igen, hvis det er nødvendigt.
fault-friend-offered-before-the-last = Der er tilbudt en ven senere end den dag. Skriv dagen for det seneste tilbud.
consent-of-a-child = Borgeren er under 18 år, eller fødselsdagen er ukendt: forældremyndighedens indehaver skal også sige ja.
fault-wish-points-to-somebody = Her står noget, der peger på en person. Skriv kun interesser.

## Ønsker og forslag

wishes-title = Ønsker
wishes-intro = Dem, der gerne vil have en frivillig ven og har sagt ja til, at der bliver fundet en. Her står kun det, de har sagt ja til.
wishes-waiting = Ønsker en ven
wishes-none = Ingen venter på en ven lige nu.
wishes-since = Sagt ja { $what }
wishes-running = Venskaber i gang
wishes-running-none = Ingen venskaber i gang.
wishes-ask = Spørg, hvordan det går.
matching-title = Forslag til venner
matching-intro = Et forslag til alle på én gang. Det afgør ingenting: I vælger, og både borgeren og den frivillige skal sige ja.
matching-proposed = Forslag: { $what }
matching-ask = Spørg den frivillige
matching-nobody = Der er ingen, det kan være, lige nu.
matching-others = Andre, det kunne være
matching-against = Hvorfor ikke de andre?
friend-for-language = taler begge { $what }
friend-for-interests = begge kan lide { $what }
friend-for-area = bor begge i { $what }
friend-for-times = kan på samme tider
friend-for-children = vil gerne være sammen med børn
friend-for-nothing = Intet taler imod, og intet særligt for.
friend-against-no-certificate = der er børn i husstanden, og børneattesten mangler
friend-against-old-certificate = der er børn i husstanden, og børneattesten gjaldt kun til { $what }
friend-against-sex = der er ønsket en ven af det andet køn
friend-against-times = de kan ikke på samme tider
friend-against-tried = det er prøvet før
friend-against-full = har ikke plads til flere
friend-household = Husstand
friend-persons = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
friend-times = Kan mødes
friend-children = Børn i husstanden

## Venskabet

friend-match = Venskab med en frivillig
friend-match-plural = Venskaber med frivillige
friend-match-new = Registrér venskab med en frivillig
friend-match-change = Ret venskab med en frivillig
friend-match-intro = Skal den frivillige have et link, så brug forslagene under Frivillige. Skriv ikke borgerens historie her.
field-volunteer = Frivillig
field-proposed-on = Foreslået
field-volunteer-yes-on = Den frivillige sagde ja
field-person-yes-on = Borgeren sagde ja
field-first-meeting-on = Mødtes første gang
field-meets = Mødes
field-friend-match-follow-up-on = Følges op
field-friend-match-ends-on = Sluttede
field-match-end = Hvorfor det sluttede
match-stage-asked = Mangler et ja
match-stage-agreed = Begge har sagt ja
match-stage-meeting = Mødes
match-stage-paused = På pause
match-stage-ended = Slut
match-end-done = Klarer sig selv nu
match-end-volunteer-stopped = Den frivillige sagde nej eller stoppede
match-end-person-stopped = Borgeren sagde nej eller stoppede
match-end-consent-withdrawn = Samtykket er trukket tilbage
match-end-moved = En af dem er flyttet
match-end-other = Andet
match-person-yes = Borgeren siger ja
match-volunteer-yes = Den frivillige siger ja
match-met = De har mødtes
match-pause = Hold pause
match-resume = Pausen er slut
match-plan = Opfølgning
match-end-it = Afslut venskabet
fault-match-two-say-yes = Både borgeren og den frivillige skal have sagt ja, før de mødes.
fault-match-no-consent = Borgeren har ikke sagt ja til, at der bliver fundet en frivillig ven.
fault-volunteer-not-there = Den frivillige er på pause eller er ikke frivillig den dag.
fault-volunteer-no-friend = Den frivillige hjælper med noget andet end at være ven.
fault-match-other-volunteer = Et venskab er med én frivillig. Afslut det, og foreslå den anden.
fault-match-no-wish = Borgeren ønsker ikke en frivillig ven lige nu.
fault-volunteer-full = Den frivillige har ikke plads til flere.
fault-no-child-certificate = Der er børn i husstanden, og den frivillige har ingen børneattest.
fault-old-child-certificate = Der er børn i husstanden, og den frivilliges børneattest er for gammel.
fault-match-has-one = Borgeren har allerede en frivillig ven, eller en er spurgt.
fault-match-is-over = Venskabet er slut og kan ikke ændres her.

## Den frivilliges link

friend-guest-title = En ven til dig?
friend-guest-holder = Til { $what }
friend-guest-about = Om personen
friend-guest-nothing = Kommunen oplyser ikke mere her. Ring til kontakten.
friend-guest-care = Brug kun oplysningerne til venskabet, og giv dem ikke videre. Telefon og område står her, når personen også har sagt ja.
friend-guest-yes = Ja, det vil jeg gerne
friend-guest-no = Nej, ikke denne gang
friend-guest-waits = Du har sagt ja. Nu bliver personen spurgt.
friend-guest-met = Vi har mødtes
friend-guest-end-advice = Er det slut, så sig til. Så vises oplysningerne ikke længere her.
friend-guest-end = Det er slut
friend-thanks-title = Tak
friend-thanks = Kommunen har fået besked. Linket er lukket.

## Flygtninge som frivillige

own-work = Eget frivilligt arbejde
own-work-plural = Flygtninge som frivillige
own-work-new = Registrér borgerens eget frivillige arbejde
own-work-change = Ret borgerens eget frivillige arbejde
own-work-intro = Det står i beviset og på CV-linjen. Skriv det, som borgeren gerne vil vise det frem.
own-work-none = Ingen at vise. En borger vises her, når borgeren har sagt ja til det.
own-work-since = siden { $what }
field-own-work-kind = Slags
field-work-told = Hvad borgeren har gjort
field-total-hours = Timer i alt
own-work-kind-city-guide = Byguide for nye
own-work-kind-introduction-meeting = Med ved introduktionsmøder
own-work-kind-leaflets = Brochurer og videoer på eget sprog
own-work-kind-talks = Oplæg om at være ny i Danmark
own-work-kind-mentor = Mentor for andre flygtninge
certificate-title = Bevis for frivilligt arbejde
certificate-intro = Skriv siden ud, eller kopiér linjen til CV'et.
certificate-from-until = fra { $from } til { $until }
certificate-since = siden { $what }
certificate-sentence = { $name } har været frivillig for { $whom } { $days }: { $kind }.
certificate-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
certificate-cv = Linje til CV'et

## Tilbud om tid

time-offers-title = Tilbud om tid
time-offers-waiting = { $count ->
    [0] Tilbud om tid
    [one] Tilbud om tid: én venter på svar
   *[other] Tilbud om tid: { $count } venter på svar
}
time-offers-intro = Borgere, der har tilbudt kommunen deres tid. Optag dem som frivillige herfra; så får tilbuddet også sit svar.
time-offers-none = Ingen venter på svar.
time-offer-received = Modtaget { $what }
time-offer-take = Optag som frivillig
time-offer-intro = Det, der står i tilbuddet, er skrevet ind. Spørg om resten, og gem. Tilbuddet er så besvaret med ja.
time-offer-reply = Svar på tilbuddet
time-offer-answer = Tak for tilbuddet. Du står nu i registeret over frivillige og hører fra os.
time-offer-answered = Tilbuddet er allerede besvaret, eller det er ikke længere et tilbud om tid. Her er dem, der venter.
offer-became-volunteer = Er optaget som frivillig
fault-offer-of-time-only = Kun et tilbud om tid, som der er svaret ja til, kan føre til en frivillig.

## Besked til sagsbehandleren

friend-message-title = Besked til sagsbehandleren
friend-message-write = Skriv til sagsbehandleren
friend-message-intro = Skriv kun om venskabet. Beskeden ligger i borgerens sag.
friend-message-to = Til { $what }
friend-message-subject = Frivillig ven: { $what }
friend-message-closed = Du kan ikke skrive til sagsbehandleren om dette venskab.
friend-message-closed-why = Borgeren har ikke sagt ja til, at du og sagsbehandleren skriver sammen, eller har trukket sit ja tilbage. Spørg borgeren. Siger borgeren ja, registrerer sagsbehandleren det på borgerens side om en frivillig ven, og så er vejen åben.
friend-message-why = Hvorfor, og hvad kan jeg gøre?
friend-message-answered = Sagsbehandleren har skrevet. Læs beskeden.
friend-message-none = Borgeren har ikke sagt ja til, at koordinatoren og du skriver sammen om venskabet.
friend-message-agree = Registrér, at borgeren siger ja
friend-message-agreed = Borgeren har sagt ja til, at koordinatoren og du skriver sammen om venskabet, { $what }.
friend-message-withdraw = Borgeren vil ikke længere have, at vi skriver sammen
fault-message-other-day = Beskeder om en frivillig ven skrives i dag; dagen kan ikke vælges.
fault-message-no-consent = Borgeren siger ikke længere ja til, at sagsbehandleren og frivilligkoordinatoren skriver sammen. Tal med borgeren først.

## Børneattester i venskaber

certificates-look = Børneattester at se på
certificates-look-advice = Der er børn i husstanden. Indhent en ny attest, og skriv datoen i registeret. Hold pause i venskabet, til den er her.
certificates-now = Mangler nu
certificates-soon = Udløber snart
certificates-friend = Venskab med { $what }
certificates-waiting = { $count ->
    [one] Én børneattest at se på
   *[other] { $count } børneattester at se på
}
