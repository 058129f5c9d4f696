# SPDX-License-Identifier: MPL-2.0
# Kontraktens udgaver, ugeskema, introduktion, afgørelser og vikarer.

## Kontrakten

contract-state-revised = Revideret
signing-method-paper = På papir
signing-method-digital = Digitalt
signing-method-in-person = Ved fremmøde
field-person-signed-how = Sådan skrev borgeren under
field-municipality-signed-how = Sådan skrev kommunen under
field-revision = Hvad er aftalt på ny, og hvorfor?
hint-revision = Udfyldes, når kontrakten revideres.
contract-paper = Kontrakten til underskrift
paper-about = Kontrakt om { $what }
paper-begins = Programmet begynder { $what }.
paper-explained = Kontrakten er gennemgået på { $what }.
paper-interpreted = Der var tolk med.
paper-language = Borgeren læser { $what }. Kontrakten skrives under på dansk: gennemgå den med en tolk.
paper-no-goals = Der er ikke aftalt mål endnu.
paper-revision = Aftalt på ny
paper-signatures = Underskrifter
paper-declaration = Opholds- og selvforsørgelseserklæring
paper-refused = Borgeren ønsker ikke at skrive under.
paper-signed = Underskrevet { $what }
paper-to-sign = Dato og underskrift
agreement-no-goals = Der er ingen mål endnu. Skriv det første med borgerens egne ord.
agreement-no-offers = Intet tilbud er knyttet til målet.
agreement-versions = Kontraktens udgaver
agreement-field = Felt
agreement-changed = Ændret
fault-signed-before-visitation = Underskriften kan ikke ligge før visiteringen. Ret en af datoerne.
warning-contract-unexplained = Kontrakten er underskrevet, men det fremgår ikke, hvilket sprog den er forklaret på.

## Alle kontrakter

contracts = Kontrakter
contracts-own = Sådan står kontrakterne i dine sager i dag.
contracts-all = Sådan står kontrakterne i hele kommunen i dag.
contracts-on-time = Underskrevet inden fristen
contracts-with-goal = Med mål om job eller uddannelse
contracts-signed = Underskrevet af begge parter
contracts-share = { $count } af { $total } ({ $percent } %)
contracts-nobody = Ingen at opgøre
contracts-late = Fristen er overskredet
contracts-late-none = Ingen kontrakter er forsinkede.
contracts-without-goal = Uden mål om job eller uddannelse
contracts-without-goal-none = Alle har et mål om job eller uddannelse.
contracts-unsigned = Mangler underskrift
contracts-unsigned-none = Ingen kontrakter mangler underskrift.
contracts-refused = Borgeren ønsker ikke at skrive under
contracts-refused-none = Ingen har afvist at skrive under.

## Ugeskema

schedule-entry = Ugeskema
schedule-entry-plural = Ugeskema
schedule-entry-new = Tilføj til ugeskemaet
schedule-entry-change = Ret ugeskemaet
schedule-none = Der er intet ugeskema endnu.
schedule-hours = Efter ugeskemaet
field-weekday = Ugedag
field-from-clock = Begynder kl.
field-until-clock = Slutter kl.
field-place = Sted
hint-clock = Skriv klokkeslættet, for eksempel 08.30.
weekday-monday = Mandag
weekday-tuesday = Tirsdag
weekday-wednesday = Onsdag
weekday-thursday = Torsdag
weekday-friday = Fredag
weekday-saturday = Lørdag
weekday-sunday = Søndag
schedule-kind-danish = Danskuddannelse
schedule-kind-internship = Virksomhedspraktik
schedule-kind-job = Job
schedule-kind-course = Kursus eller andet tilbud
schedule-kind-other = Andet
fault-not-a-time = Skriv klokkeslættet med timer og minutter, for eksempel 08.30.
fault-ends-before-it-begins = Sluttidspunktet skal ligge efter begyndelsen.
warning-clash = Ugeskemaet har to ting på samme tid. Flyt den ene.

## Samtalen

talk-intro = Tag det, loven beder om: Hvad er ændret siden sidst, hvordan har borgeren og kommunen hver især holdt kontrakten, hvad aftaler I nu, og er borgeren orienteret om muligheden for repatriering?
field-person-kept = Hvordan har borgeren holdt kontrakten?
field-municipality-kept = Hvordan har kommunen holdt kontrakten?

## Introduktion

introduction = Introduktion til rettigheder og pligter
introduction-plural = Introduktioner til rettigheder og pligter
introduction-new = Registrér introduktion til rettigheder og pligter
introduction-change = Ret introduktion
field-introduction-language = Sprog, den blev givet på
field-introduction-interpreter = Tolk medvirkede
field-introduction-held-on = Givet
field-given-by = Givet af

## Repatriering

return-guidance = Repatrieringsvejledning
return-guidance-plural = Repatrieringsvejledninger
return-guidance-new = Registrér repatrieringsvejledning
return-guidance-change = Ret repatrieringsvejledning
return-guidance-intro = Vejledningen er frivillig og neutral. Den bliver skrevet ned, men hverken talt op eller sammenlignet nogen steder.
guidance-kind = Anledning
guidance-kind-programme = Sammen med kontrakten eller en opfølgning
guidance-kind-separate = Den særskilte samtale hvert andet år
guidance-kind-asked = Borgeren har selv spurgt
field-return-guidance-kind = Anledning
field-return-guidance-form = Hvordan
field-return-guidance-language = Sprog, der blev vejledt på
field-return-guidance-interpreter = Tolk medvirkede
field-return-guidance-held-on = Vejledt den
field-return-guidance-given-by = Vejledt af
field-topics = Hvad handlede vejledningen om?
field-wishes-to-return = Borgeren har sagt, at han eller hun ønsker at vende hjem
field-notified-on = Ønsket er givet videre til ministeriets rådgiver (Dansk Flygtningehjælp)
fault-notified-without-wish = Der er ikke sat kryds ved et ønske om at vende hjem. Sæt kryds, eller tøm feltet.
fault-notified-before-wish = Datoen ligger før vejledningen. Ret en af dem.
section-return = Repatriering
guidance-title = Vejledning om repatriering
guidance-intro = Hvem i dine enheder der skal vejledes, og hvis ønske der skal gives videre, i de næste 60 dage. Vejledningen er frivillig at tage imod. Ingen bliver talt op eller sammenlignet.
guidance-none = Der er ingen lige nu.
guidance-what = Hvad
guidance-due = Senest
guidance-catalogue = Hvad andre kommuner gør
guidance-settles-programme = Opfylder pligten til at vejlede i forbindelse med kontrakten (repatrieringsloven § 5, 1. pkt.).
guidance-settles-separate = Opfylder pligten til en særskilt samtale mindst hvert andet år (repatrieringsloven § 5, 2. pkt.).
guidance-settles-asked = Givet, fordi borgeren selv spurgte. Den tæller også som vejledning i forbindelse med kontrakten.
guidance-wish-open = Borgeren ønsker at vende hjem. Giv ønsket videre til ministeriets rådgiver, og skriv dagen ovenfor.
guidance-wish-passed-on = Ønsket er givet videre den { $what }.
guidance-script-1 = Sig, at det er frivilligt, og at borgeren ikke skal svare eller beslutte noget.
guidance-script-2 = Fortæl kort, at man kan søge støtte til at vende hjem, og at Dansk Flygtningehjælp rådgiver om det.
guidance-script-3 = Skriv kun, hvad der blev fortalt, og hvad borgeren selv sagde. Ingen vurdering af, hvad borgeren bør gøre.

## Afgørelse

section-decisions = Afgørelser
decision = Afgørelse
decision-plural = Afgørelser
decision-new = Skriv afgørelse
decision-change = Ret afgørelse
decision-intro = En afgørelse kan først markeres som sendt, når partshøring, faktiske forhold, hjemmel, begrundelse og klagevejledning er på plads. Fravær bliver aldrig af sig selv til en sanktion.
decision-kind-offer = Tilbud
decision-kind-programme = Program
decision-kind-housing = Bolig
decision-kind-benefit = Ydelse
decision-kind-sanction = Sanktion
decision-kind-expense = Enkeltudgift
decision-kind-other = Andet
hearing-held = Borgeren er hørt
hearing-not-needed = Høring er ikke nødvendig
field-decision-decided-on = Afgjort
field-legal-ground = Hjemmel
field-decision-facts = Faktiske forhold
field-hearing = Partshøring
field-heard-on = Hørt
field-no-hearing-because = Hvorfor høring ikke er nødvendig
field-reasons = Begrundelse
field-complaint-guidance = Klagevejledning
hint-complaint-guidance = Skriv, hvem der klages til, og fristen.
field-decided-by = Afgjort af
field-sent-on = Sendt til borgeren
hint-sent-on = Skriv dd.mm.åååå. Lad feltet stå tomt, indtil afgørelsen er sendt.
fault-not-ready-to-send = Udfyld feltet, før afgørelsen markeres som sendt.
fault-decision-sent = Afgørelsen er sendt og står ved magt, som den er. Træf en ny afgørelse, hvis den skal ændres eller trækkes tilbage.
decision-letter = Se brevet
field-sent-how = Sendt hvordan
sending-digital-post = Digital Post
sending-paper = Brev på papir
sending-in-person = Udleveret
letter-lacks = Det mangler, før brevet kan sendes
letter-language = Borgeren læser { $what }. Brevet sendes på dansk: gennemgå det med en tolk.
letter-heard = Borgeren er hørt { $what }.
letter-aid-title = Hjælp til at læse brevet
letter-aid-danish-counts = Det er den danske tekst, der gælder. Dette er kun en hjælp til at læse den.
letter-aid-unread = Hjælpeteksten er oversat, men ingen, der taler sproget, har læst oversættelsen igennem.
letter-aid-next = Klager du, ser kommunen først på afgørelsen igen. Ændrer den den ikke, sender den klagen til klageinstansen.
letter-greeting = Med venlig hilsen
letter-until = Du kan klage til og med den { $what }.
hearing-title = Partshøring
complaint = Klage
complaint-plural = Klager
complaint-new = Registrér klage
complaint-change = Ret klage
complaint-intro = Kommunen genvurderer først sin egen afgørelse. Får borgeren ikke helt medhold, sendes klagen videre til Ankestyrelsen.
field-decision = Afgørelse
field-complaint-words = Det klager borgeren over
field-complaint-withdrawn-on = Trukket tilbage
field-reassessed-on = Genvurderet
field-reassessment = Resultat af genvurderingen
field-forwarded-on = Sendt til Ankestyrelsen
field-ruled-on = Svar fra Ankestyrelsen
field-ruling = Ankestyrelsens afgørelse
reassessment-upheld = Fastholdt
reassessment-partly = Delvist medhold
reassessment-changed = Fuldt medhold
ruling-confirmed = Stadfæstet
ruling-changed = Ændret
ruling-sent-back = Hjemvist
ruling-dismissed = Afvist
fault-before-complaint = Datoen ligger før klagen blev modtaget. Ret en af dem.
fault-forwarded-before-reassessed = Klagen sendes først videre, når kommunen har genvurderet afgørelsen. Skriv, hvornår det skete.
fault-complaint-before-decision = Klagen kan ikke være modtaget før afgørelsen. Ret datoen, eller vælg en anden afgørelse.
warning-complaint-unsent = Afgørelsen er ikke registreret som sendt. Registrér, hvornår borgeren fik den.
warning-complaint-late = Klagen er modtaget efter klagefristen. Tag den imod alligevel: det er Ankestyrelsen, der afgør, om der kan ses bort fra fristen.
complaint-reassess-until = Klage modtaget { $received }. Afgørelsen skal være genvurderet senest { $until }. { $source }. { $certainty }.
complaint-reassessed = Genvurderet { $what }.
complaint-forwarded = Sendt til Ankestyrelsen { $what }.
rule-complaint-what = Klagen ligger hos Ankestyrelsen. Spørg, hvor langt den er.
rule-move-approval-what = Borgeren er flyttet til en anden kommune, som endnu ikke har godkendt at overtage ansvaret
field-moved-out-on = Fraflyttet til en anden kommune
field-handed-over-on = Den anden kommune godkendte
fault-ended-before-handed-over = Ansvaret kan ikke slutte, før den anden kommune har godkendt at overtage det, og borgeren er flyttet. Ret en af datoerne.
warning-moved-without-approval = Der mangler den dag, den anden kommune godkendte at overtage ansvaret. Indtil da har denne kommune det.
field-programme-extended-on = Programmet forlænget (besluttet)
field-programme-ends-on = Programmet afsluttet
field-requirements-met = Opholdskrav og beskæftigelseskrav opfyldt
hint-requirements-met = Den, der ikke opfylder begge krav, har arbejdspligt.
fault-sent-before-decided = Afgørelsen kan ikke være sendt, før den blev truffet. Ret en af datoerne.
fault-heard-after-decided = Borgeren skal være hørt, før afgørelsen blev truffet. Ret en af datoerne.
fault-no-authority = Kun sagsbehandlere og koordinatorer kan træffe afgørelser. Vælg en af dem.
fault-sanction-without-introduction = Der er ikke registreret en introduktion til rettigheder og pligter før afgørelsen. Registrér den først; uden den kan der ikke træffes afgørelse om sanktion.

## Datoer, der siger hinanden imod

warning-responsible-already = Ansvaret er registreret mere end én gang for nogle af dagene, og fristerne regnes fra den seneste overtagelse. Ret eller slet den, der er forkert.
fault-takeover-before-visitation = Overtagelsen kan ikke ligge før visiteringen. Ret en af datoerne.
fault-visitation-after-takeover = Visiteringen kan ikke ligge efter overtagelsen. Ret en af datoerne.
warning-offer-before-profile = Borgerens ressourcer og interesser er ikke skrevet ned endnu. Tal om dem, før tilbuddet begynder, og udfyld profilen.
warning-exam-before-referral = Prøven ligger før henvisningen til danskuddannelse. Har borgeren lært dansk et andet sted, er det i orden; ellers skal en af datoerne rettes.

## Vikar

cover = Vikar
cover-plural = Vikarer
cover-new = Sæt vikar på
cover-change = Ret vikar
cover-intro = Vikaren ser kollegaens dag og kan arbejde i kollegaens sager fra den første dag til og med den sidste.
field-cover-account = Hvem er væk?
field-colleague = Hvem træder til?
field-handover = Overlevering
hint-handover = Skriv, hvad kollegaen skal vide først. Henvis til sagerne, og gentag ikke noget følsomt.
field-account = Bruger
field-cover-starts-on = Første dag
field-cover-ends-on = Sidste dag
fault-cover-needs-caseworkers = Vælg en sagsbehandler. Kun sagsbehandlere har sager, andre kan træde til i.
field-assigned-on = Overtaget af sagsbehandleren
hint-assigned-on = Udfyldes, når sagen går fra en sagsbehandler til en anden.
rule-case-assigned-what = Sagen er givet videre til dig
fault-assigned-before-opened = Sagen kan ikke være overtaget, før den blev oprettet. Ret en af datoerne.
fault-covers-oneself = Vælg en kollega. Ingen kan være vikar for sig selv.
relation-covering = Vikar for sagsbehandleren

## Min dag og fordeling

day-talks = Samtaler i dag
day-talks-none = Der er ingen samtaler i dag.
day-absences = Fravær at følge op på
day-unsigned = Kontrakter, der mangler underskrift
day-news = Nye visiteringer og sager
day-milestones = Milepæle de næste 60 dage
day-by-due = Efter frist
day-by-person = Efter borger
day-by-family = Efter familie
day-covering = Vikar for { $what }
cover-day = Kollegaens dag
rule-talk-unbooked-what = Planlagt opfølgningssamtale. Tolk er ikke bestilt.
rule-new-visitation-what = Visiteret til kommunen
rule-unsigned-contract-what = Kontrakten mangler underskrift
rule-permit-expires-what = Opholdstilladelsen udløber
rule-turns-18-what = Fylder 18 år
rule-months-12-what = 12 måneder siden overtagelsen: Skal programmet forlænges?
rule-months-36-what = 36 måneder siden overtagelsen
rule-months-60-what = 60 måneder siden overtagelsen: Programmet slutter
duty-state-news = Nyt
duty-state-unsigned = Mangler underskrift
duty-state-milestone = Milepæl
menu-distribution = Fordeling
distribution = Fordeling
distribution-intro = Sager og overskredne frister lige nu. Tryk på en borger for at give sagen en sagsbehandler.
distribution-nobodys = Uden sagsbehandler
distribution-nobodys-none = Alle åbne sager har en sagsbehandler.
distribution-nobody = Ingen sagsbehandler
distribution-workers = Sagsbehandlere
distribution-units = Enheder
distribution-cases = Åbne sager
distribution-late = Overskredet, efter hvad der mangler
distribution-what = Hvad
distribution-persons = Borgere
distribution-away = Væk nu eller inden for fire uger
distribution-away-none = Ingen er meldt væk.
distribution-away-line = { $who }, { $days }: { $colleague } dækker.
distribution-arrivals = Hvem der kommer de næste otte uger
