# SPDX-License-Identifier: MPL-2.0
# Boliger, boligområder og boligplacering.

## Boligområde

area = Boligområde
area-plural = Boligområder
area-new = Registrér boligområde
area-change = Ret boligområde
fault-listed-already = Området har allerede en status for det år. Ret den, der står der.
area-listing = Områdestatus
area-listing-plural = Områdestatus år for år
area-listing-new = Registrér områdestatus
area-listing-change = Ret områdestatus
field-area-listing-residents = Beboere efter listen
field-area-listing-source = Hvor står det?
hint-listed-on = Ministeriets liste kommer 1. december. Er området ikke længere på listen, så registrér »Ikke på nogen liste« for det år.
field-welcome = Tager imod i området
hint-welcome = For eksempel en velkomstvært, en forening eller en nabo, der har sagt ja.
area-status-none = Ikke på nogen liste
area-status-prevention = Forebyggelsesområde
area-status-vulnerable = Udsat boligområde
area-status-parallel = Parallelsamfund
area-status-transformation = Omdannelsesområde
field-status = Områdets status
field-listed-on = Listens dato
field-map-column = Kolonne på kortet, talt fra vest (1-12)
field-map-line = Linje på kortet, talt fra nord (1-12)
field-residents = Beboere
field-strengths = Områdets styrker
hint-strengths = Foreninger, arbejdspladser, naboer med samme sprog.

## Bolig

dwelling = Bolig
dwelling-plural = Boliger
dwelling-new = Registrér bolig
dwelling-change = Ret bolig
field-dwelling-kind = Boligform
dwelling-kind-public = Almen bolig
dwelling-kind-private = Privat lejebolig
dwelling-kind-youth = Ungdoms- eller kollegiebolig
dwelling-kind-municipal = Kommunal indkvartering
dwelling-kind-host = Privat indkvartering
dwelling-kind-owned = Ejerbolig
field-address = Adresse
field-rooms = Værelser
field-size = Størrelse i m²
field-sleeps = Plads til
field-rent = Husleje om måneden
field-utilities = Forbrug om måneden
field-accessible = Egnet til gangbesværede
field-transport = Transport
field-shopping = Indkøb
field-school = Skole og dagtilbud
field-vacant-from = Ledig fra
field-gone-on = Kan ikke bruges efter
field-blocked = Spærret, fordi
field-deposit = Indskud eller depositum
field-landlord = Udlejer
field-stop-metres = Meter til nærmeste stoppested
field-shop-metres = Meter til nærmeste dagligvarebutik
field-school-seats = Ledige pladser på nærmeste skole
field-daycare-seats = Ledige pladser i nærmeste dagtilbud
field-commute-minutes = Minutter til sprogcenter og arbejdspladser
hint-blocked = Så længe her står noget, foreslås boligen ikke. For eksempel: vandskade, sættes i stand.
hint-deposit = Betales før indflytning.
hint-landlord = Boligforeningen eller ejeren.
hint-commute-minutes = Med bus eller tog.
hint-address = Gade, nummer, postnummer og by.
hint-sleeps = Antal personer.
hint-utilities = Varme, vand og el i kroner.
hint-transport = Bus, tog og cykelsti.

## Boligbehov

home-need = Boligbehov
home-need-plural = Boligbehov
home-need-new = Registrér boligbehov
home-need-change = Ret boligbehov
home-need-intro = Hvad boligen skal kunne, og hvor familien gerne vil bo. Det, der sidst er sagt, gælder for hele husstanden. Det, ingen har spurgt om, skal stå tomt.
field-said-on = Sagt den
field-accessible-needed = Skal boligen være egnet til gangbesværede?
field-relatives-area = Slægtninge bor i
field-daily-area = Job eller undervisning ligger i
field-wished-area = Familien ønsker at bo i
field-wishes = Familiens ønsker med egne ord
hint-wishes = Ordene læses af den, der beslutter; de giver ikke point.

## Boligplacering

placement = Boligplacering
placement-plural = Boligplaceringer
placement-new = Registrér boligplacering
placement-change = Ret boligplacering
field-placement-starts-on = Indflytning
field-placement-ends-on = Fraflytning
field-placement-reason = Hvorfor denne bolig?
field-stay = Midlertidigt eller permanent
fault-decided-after-move = Beslutningen kan ikke ligge efter indflytningen. Ret en af datoerne.
field-self-chosen = Ikke anvist af kommunen
field-self-chosen-evidence = Dokumentation for det
hint-self-chosen = Kun når familien selv har fundet boligen eller flytter ind hos slægtninge. Ellers er det kommunen, der anviser.
hint-self-chosen-evidence = Hvad viser det? For eksempel familiens egen lejekontrakt.
self-chosen-own-choice = Eget valg
self-chosen-family = Flytter ind hos familie
fault-vulnerable-area = Boligen ligger i et udsat boligområde efter listen af {$day}. Kommunen må ikke anvise en bolig her (integrationsloven § 12, stk. 2). Vælg en anden bolig. Er det ikke kommunen, der anviser, så skriv hvorfor under »Ikke anvist af kommunen«.

field-placement-decided-by = Besluttet af
field-rests-on = Grundlag
hint-rests-on = Skrives af Find bolig: point for hvert kriterium og de muligheder, der blev vist. Det kan ikke rettes bagefter.
fault-rests-on-stands = Det, beslutningen hvilede på, bliver stående, som det var. Skriv det nye under »Hvorfor denne bolig?«.

## Boligvalg i fordelingen

home-choice = Boligvalg
home-choice-plural = Boligvalg
home-choice-new = Registrér boligvalg
home-choice-change = Ret boligvalg
home-choice-intro = Et valg i fordelingen af boliger. Det anviser ingen noget; det gør en boligplacering.
home-choice-kind-kept = Fastholdt
home-choice-kind-refused = Fravalgt
field-choice = Valg
field-chosen-on = Valgt den
field-settled-on = Gælder ikke længere fra
hint-settled-on = Skriv en dato for at slippe boligen eller tage et fravalg tilbage.

## Find bolig: hvad hvert kriterium siger

criterion-area = Område
criterion-area-unknown = Det vides ikke, hvilket område boligen ligger i.
criterion-area-vulnerable = Udsat boligområde efter listen af {$day}; kommunen må ikke anvise her.
criterion-area-allowed = Ikke et udsat boligområde.
criterion-room = Plads
criterion-room-too-small = Der er kun plads til {$count}.
criterion-room-crowded = Mere end to i { $count ->
    [one] det ene værelse
   *[other] hvert af de {$count} værelser
}.
criterion-room-spare = { $count ->
    [0] Der er plads til alle og ingen pladser til overs.
    [one] Der er plads til alle og én plads til overs.
   *[other] Der er plads til alle og {$count} pladser til overs.
}
criterion-stay = Varighed
criterion-stay-children = Permanent bolig til en familie med børn.
criterion-stay-permanent = Permanent bolig.
criterion-stay-temporary-children = Kun midlertidigt, og der er børn i familien.
criterion-stay-temporary = Kun midlertidigt.
criterion-stay-sheltered = Kun midlertidigt, og husstanden bor allerede midlertidigt.
criterion-rent = Husleje
criterion-rent-unknown = Huslejen kendes ikke.
criterion-rent-utilities-unknown = Huslejen er under grænsen, men forbruget kendes ikke.
criterion-rent-within = { $count ->
    [0] Husleje og forbrug er lige på grænsen.
   *[other] Husleje og forbrug er {$count} kr. under grænsen.
}
criterion-rent-above = Husleje og forbrug er {$count} kr. over grænsen.
criterion-accessible = Gangbesværede
criterion-accessible-suitable = Egnet til gangbesværede, og det er der brug for.
criterion-accessible-not = Ikke egnet til gangbesværede, og det er der brug for.
criterion-accessible-no-need = Der er ikke brug for en bolig til gangbesværede.
criterion-accessible-unknown = Det vides ikke, om der er brug for en bolig til gangbesværede.
criterion-school = Skole og dagtilbud
criterion-school-no-children = Ingen børn i skole- eller dagtilbudsalderen.
criterion-school-unknown = Det vides ikke, om der er ledige pladser i skole og dagtilbud.
criterion-school-seats = { $count ->
    [one] Der er plads til barnet i skole eller dagtilbud.
   *[other] Der er plads til alle {$count} børn i skole og dagtilbud.
}
criterion-school-missing = { $count ->
    [one] Der mangler én plads i skole eller dagtilbud.
   *[other] Der mangler {$count} pladser i skole og dagtilbud.
}
criterion-transport = Transport
criterion-transport-unknown = Det vides ikke, hvor langt der er til et stoppested.
criterion-transport-stop = {$count} m til nærmeste stoppested.
criterion-shopping = Indkøb
criterion-shopping-unknown = Det vides ikke, hvor langt der er til en dagligvarebutik.
criterion-shopping-shop = {$count} m til nærmeste dagligvarebutik.
criterion-commute = Vej til job og undervisning
criterion-commute-there = I det område, hvor de arbejder eller går til undervisning.
criterion-commute-unknown = Det vides ikke, hvor lang vejen til job og undervisning er.
criterion-commute-minutes = {$count} minutter til sprogcenter og arbejdspladser.
criterion-network = Netværk
criterion-network-no-area = Det vides ikke, hvilket område boligen ligger i.
criterion-network-unknown = Hverken sprog eller slægtninge i området er kendt.
criterion-network-relatives = Slægtninge bor i området.
criterion-network-language = { $count ->
    [0] Ingen, der er boligplaceret i området, taler sproget.
    [one] Én, der er boligplaceret i området, taler sproget.
   *[other] {$count}, der er boligplaceret i området, taler sproget.
}
criterion-wishes = Familiens ønsker
criterion-wishes-unknown = Familien har ikke sagt, hvor de ønsker at bo.
criterion-wishes-no-area = Det vides ikke, om boligen ligger i det område, familien ønsker.
criterion-wishes-met = I det område, familien ønsker.
criterion-wishes-elsewhere = Ikke i det område, familien ønsker.
criterion-spread = Spredning
criterion-spread-unknown = Det vides ikke, hvilket område boligen ligger i.
criterion-spread-newcomers = { $count ->
    [0] Ingen flygtninge er flyttet til området de seneste 12 måneder.
    [one] Én flygtning er flyttet til området de seneste 12 måneder.
   *[other] {$count} flygtninge er flyttet til området de seneste 12 måneder.
}

## Find bolig: siden

housing-intro = Husstande uden permanent bolig, også dem, der er visiteret og endnu ikke kommet, og de ledige boliger. Forslaget ser på alle på én gang og viser grundene. Fasthold eller fravælg boliger, og foreslå igen; fordelingen huskes og er fælles for alle, der arbejder med den. Intet er besluttet, før du beslutter en boligplacering.
field-rent-limit = Husleje og forbrug højst
hint-rent-limit = Kroner om måneden. Uden en grænse holdes huslejen op imod, hvad husstanden har; se Satser for husleje.
field-area-limit = Højst så mange nye i et område
hint-area-limit = Antal personer på 12 måneder. Uden en grænse er der kun færre point til et område, der har modtaget mange.
housing-propose = Foreslå boliger
housing-busy = Regner på det. Med mange husstande og boliger kan det tage et øjeblik.
housing-proven = Ingen fordeling giver flere point.
housing-searched = Der kan findes en bedre fordeling; det er ikke afgjort.
housing-weights = Det tæller mest, at alle får et sted at bo: {$family} point for en permanent bolig til en familie med børn, {$adults} til voksne og {$shelter} for et midlertidigt sted. Dertil kommer kriteriernes point.
housing-decides = Det er et forslag. Du beslutter.
housing-waiting = { $count ->
    [one] 1 husstand uden permanent bolig
   *[other] {$count} husstande uden permanent bolig
}
housing-waiting-none = Ingen, du har at gøre med, mangler en permanent bolig.
housing-vacant = { $count ->
    [0] Ingen ledige boliger
    [one] 1 ledig bolig
   *[other] {$count} ledige boliger
}
housing-persons = { $count ->
    [one] 1 person
   *[other] {$count} personer
}
housing-children = { $count ->
    [0] ingen børn
    [one] heraf 1 barn
   *[other] heraf {$count} børn
}
housing-comes = Overtages {$what}
housing-came = Overtaget {$what}
housing-visited = Visiteret, overtagelsen er ikke registreret
housing-sheltered = Bor midlertidigt
housing-nowhere = Intet sted at bo er registreret
housing-rooms = { $count ->
    [one] 1 værelse
   *[other] {$count} værelser
}
housing-sleeps = plads til {$count}
housing-rent = husleje {$what} kr.
housing-utilities = forbrug {$what} kr.
housing-vacant-from = ledig fra {$what}
housing-deposit = indskud {$what} kr.
housing-points = {$count} point
housing-proposed = Forslag:
housing-choose = Se, beslut eller fravælg
housing-alternatives = Andre muligheder
housing-kept = Fastholdt:
housing-refused = Fravalgt:
housing-reasons = Point for hvert kriterium
housing-keep = Fasthold
housing-release = Slip
housing-refuse = Fravælg
housing-decided = Allerede valgt
housing-household = Alle boliger for husstanden
housing-vacant-all = Vis de ledige boliger
housing-protected = Adressen er beskyttet og vises kun på husstandens egen side.
housing-kept-twice = Samme bolig er fastholdt til en husstand mere. Slip den hos den ene.
housing-kept-gone = Den fastholdte bolig er ikke længere ledig. Slip den.
housing-kept-ruled-out = Den fastholdte bolig er udelukket af et kriterium og tæller ikke med. Slip den.
housing-refused-count = { $count ->
    [one] 1 bolig er fravalgt for husstanden.
   *[other] {$count} boliger er fravalgt for husstanden.
}
housing-cost = { $count ->
    [0] Koster ikke de andre noget.
   *[other] Fordelingen mister højst {$count} point.
}
housing-leaves-out = En anden husstand står så uden bolig.
housing-no-proposal = Intet forslag.
housing-hidden = { $count ->
    [one] Én af husstanden er ikke henvist til dig. Bed sagsbehandleren om at henvise hele husstanden.
   *[other] {$count} af husstanden er ikke henvist til dig. Bed sagsbehandleren om at henvise hele husstanden.
}
housing-none-vacant = Der er ingen ledige boliger.
housing-ruled-out = { $count ->
    [one] 1 bolig er udelukket ({$what}).
   *[other] {$count} boliger er udelukket ({$what}).
}
housing-for-others = { $count ->
    [one] 1 bolig passer, men er foreslået til andre.
   *[other] {$count} boliger passer, men er foreslået til andre.
}
housing-area-full = { $count ->
    [one] 1 bolig passer, men dens område har modtaget så mange, som det må.
   *[other] {$count} boliger passer, men deres områder har modtaget så mange, som de må.
}

field-other-municipality = Anden kommune, hvis opholdet ligger dér
field-agreed-on = Aftalt med den anden kommune
field-payment = Husstandens betaling om måneden
fault-payment-of-temporary = Betalingen gælder kun et midlertidigt ophold.
fault-stay-without-agreement = Et midlertidigt ophold i en anden kommune kræver en aftale med den. Skriv, hvornår den er indgået.
fault-agreed-after-first-night = Aftalen skal være der den første nat.
warning-stay-payment = Husstanden betaler mere end loftet for et midlertidigt ophold.
stay-ceiling = Loftet for husstanden er { $what } om måneden.
stay-ceiling-unknown = Samspil kender ikke loftet for husstanden i { $what }.
## Boligområder: siden

areas-title = Boligområder
areas-intro = Kommunens boligområder og det, ministeriets lister har sagt om hvert område år for år. Kommunen må ikke anvise en bolig i et område, der er udsat på dagen.
areas-newest = Nyeste liste: {$what}.
areas-on-list = { $count ->
    [0] Ingen områder er udsatte.
    [one] Ét område er udsat.
   *[other] {$count} områder er udsatte.
}
areas-now = Nu
areas-lists = Listerne år for år
areas-behind = Står ikke på den nyeste liste, vi kender. Registrér, hvad der gælder nu.
areas-none = Der er ikke registreret nogen boligområder.
areas-to-status = Udviklingen i status (indikator 1b)
areas-breaks = Listen er lavet siden 2010. I 2018 kom nye kriterier, og i 2021 nye navne og forebyggelsesområderne. Tal fra før og efter kan ikke uden videre sammenlignes.

## Børn efter institution

children-count = Institutionens opgørelse
children-count-plural = Institutionernes opgørelser
children-count-new = Registrér en opgørelse
children-count-change = Ret opgørelsen
field-children-count-kind = Dagtilbud eller skole
field-children-count-institution = Institution
field-counted-on = Opgjort
field-children = Børn med ikkevestlig baggrund
field-enrolled = Børn i alt
field-children-count-source = Hvilket system kommer tallet fra?
hint-counted-on = Dagtilbud tæller 1. oktober, skoler 5. september.
hint-children = Kun antallet, talt sammen i institutionens eget system. Børn med hemmelig adresse er ikke med.
fault-counted-already = Institutionen har allerede en opgørelse for det år. Ret den, der står der.
institutions-title = Børn med ikkevestlig baggrund efter institution
institutions-intro = Antal fra dagtilbud og skoler, talt sammen i deres egne systemer. Her er ingen børn, kun antal; små antal er skjult, og andre med dem, så de ikke kan regnes ud.
institutions-to-status = Udviklingen i status (indikator 1a)
institutions-none = Der er ikke registreret nogen opgørelser.
institutions-total = I alt
institutions-hidden = skjult
institutions-source = Baggrund efter Danmarks Statistiks definitioner. Dagtilbud pr. 1. oktober, skoler pr. 5. september.
institution-kind-day-care = Dagtilbud
institution-kind-school = Skole

## Kan husstanden betale?

rates-title = Satser for husleje
rates-intro = Det, huslejen holdes op imod i Find bolig: ydelser efter skat og boligstøtte. Kommunens egne satser går forud for dem, der følger med. En sats, der ikke kendes for dagen, bliver aldrig gættet.
rates-work-out = Regn ud
rates-month = En måned i boligen
rates-day = Satser den {$what}
rates-days = Gælder
rates-source = Kilde
rates-own = Kommunens egen
rates-not-known = kendes ikke
rates-unknown = Det kan ikke regnes ud: »{$what}« kendes ikke for dagen. Registrér satsen.
rates-income = Ydelser efter skat og børneydelse
rates-benefit = Boligstøtte
rates-left = Tilbage at leve for
rates-needed = Skal være tilbage
rates-can-pay = Husstanden kan betale boligen.
rates-cannot-pay = Der bliver mindre tilbage, end der skal.
rates-over-half = Huslejen er mere end halvdelen af indkomsten. Så kan fuld boligstøtte ikke afslås med, at boligen er for dyr (integrationsloven § 12, ældre ordlyd; skal efterses).
rates-of-income = Indtægt og skat ({ $count } satser)
rates-of-benefit = Boligstøtte ({ $count } satser)
rates-of-need = Det, husstanden skal have at leve for ({ $count } satser)
rates-formula = Boligstøtten er regnet forenklet: en andel af årets husleje minus en andel af indkomsten over grænsen, uden formue og uden tillæg for handicap. Er boligen større end de kvadratmeter, tabellen lader tælle, regnes huslejen ned i forhold. Udbetaling Danmark afgør beløbet.
field-adult-count = Voksne
field-child-count = Børn under 18 år
criterion-rent-rate-unknown = En sats for dagen kendes ikke. Se Satser for husleje.
criterion-rent-can-pay = Husstanden har {$income} kr. om måneden efter skat. Husleje {$rent} kr. og forbrug {$utilities} kr. minus {$benefit} kr. i boligstøtte giver {$left} kr. til overs.{ $capped ->
    [yes] {" "}Huslejen er loftet for et midlertidigt ophold.
   *[no] {""}
}{ $half ->
    [yes] {" "}Huslejen er mere end halvdelen af indkomsten.
   *[no] {""}
}
criterion-rent-missing = Husstanden har {$income} kr. om måneden efter skat. Husleje {$rent} kr. og forbrug {$utilities} kr. minus {$benefit} kr. i boligstøtte giver {$left} kr. til overs. Der mangler {$count} kr.{ $capped ->
    [yes] {" "}Huslejen er loftet for et midlertidigt ophold.
   *[no] {""}
}{ $half ->
    [yes] {" "}Huslejen er mere end halvdelen af indkomsten.
   *[no] {""}
}

## Grænser for områder og spredning

area-limit = Grænse for et område
area-limit-plural = Grænser for områder
area-limit-new = Registrér en grænse
area-limit-change = Ret grænsen
field-area-limit-area = Område
field-area-limit-language = Sprog
field-span = Regnet over
field-households = Husstande højst
hint-households = Antal husstande, der kan flytte til området i tiden, før det bliver påpeget. Uden en grænse bliver den tredje på 12 måneder påpeget.
limit-span-12-months = 12 måneder
limit-span-36-months = 36 måneder
fault-limit-overlaps = Den samme grænse findes allerede i de dage. Ret den, eller ret dens sidste dag.
warning-area-limit = Der er flyttet flere husstande til området, end grænsen siger. Overvej et andet område; se Spredning.
warning-area-limit-language = Der er flyttet flere husstande med samme sprog til området, end grænsen siger. Overvej et andet område; se Spredning.
spread-title = Spredning
spread-intro = Hvor mange nye borgere der er flyttet til hvert boligområde år for år. Personer med beskyttet adresse er ikke med.
spread-true = Tallene er de sande og er til arbejdet, ikke til offentliggørelse.
spread-published = Små tal er skjult, og andre med dem, så de ikke kan regnes ud. Det seneste hele år er det sidste.
spread-caption = Personer, der er flyttet til hvert område
spread-picture-text = Et kort for hvert år: områderne ligger omtrent som i kommunen, og jo mørkere, jo flere er flyttet dertil. De samme tal står i tabellen nedenfor.
spread-unplaced = Områder uden en plads på kortet står nederst. Skriv kolonne og linje på området.
spread-12 = Seneste 12 mdr.
spread-36 = Seneste 36 mdr.
spread-thousand = Pr. 1.000 beboere
spread-most = Flest er flyttet til {$area}: {$percent} % af alle på 36 måneder.
spread-to-moves = Flytninger i de første to år (indikator R-14)
spread-note = Enhver indflytning tæller, også flytninger inden for kommunen. En person tæller én gang pr. område og år. Strategien siger ikke, hvad der er for mange.

## Boligprojekter

housing-project = Boligprojekt
housing-project-plural = Boligprojekter
housing-project-new = Registrér boligprojekt
housing-project-change = Ret boligprojektet
project-status-idea = Idé
project-status-planned = Planlagt
project-status-building = Under opførelse
project-status-ready = Klar til indflytning
project-status-dropped = Opgivet
field-project-status = Hvor langt er det?
field-housing-project-kind = Boligform
field-units = Antal boliger
field-mix = Beboersammensætning
field-housing-project-partners = Samarbejdspartnere
field-expected-rent = Forventet husleje med forbrug
field-ready-on = Klar den
field-turned-on = Lagt på listen over boliger
hint-mix = For eksempel studerende og flygtninge dør om dør.
hint-expected-rent = Kroner om måneden for en bolig, med vand, varme og el.
projects-intro = Boliger, der planlægges eller bygges. Når dagen er aftalt, kan de lægges på listen over boliger med ét tryk; huslejen er den forventede, og forbruget er med i den.
projects-none = Der er ikke registreret nogen boligprojekter.
projects-turn = Læg boligerne på listen over boliger
project-units = { $count ->
    [one] 1 bolig
   *[other] {$count} boliger
}
project-rent = {$what} kr. med forbrug
project-ready = klar {$what}
project-turned = lagt på listen {$what}

## Privat indkvartering

field-host = Vært
field-host-contact = Kontakt til værten
field-host-agreed-on = Aftale med værten
field-host-checked-on = Boligen er set
field-host-until = Aftalen gælder til
history-title = Boligplaceringer
history-intro = Hvem der er flyttet ind hvor, hvem der besluttede det, og hvorfor, de nyeste først. Kun dem, du har at gøre med.
history-none = Ingen, du har at gøre med, er flyttet ind i det år.
history-all = Alle områder
history-decided = Besluttet {$what}
history-by = Besluttet af {$what}
history-ended = Flyttet ud {$what}
hosts-title = Private værter
hosts-intro = Alle, du har at gøre med, der bor hos en privat vært. Den aftale, der udløber først, står øverst. Her står ikke mere om værten end det, der er aftalt.
hosts-none = Ingen, du har at gøre med, bor hos en privat vært.
hosts-agreement = Aftalen
hosts-ended = Udløbet
hosts-no-end = Aftalen har ingen slutdato.
hosts-no-agreement = Der er ikke registreret en aftale med værten.
hosts-not-seen = Der er ikke registreret, at boligen er set.
hint-host = Kun ved privat indkvartering. Skriv kun det om værten, der er brug for.
rule-host-ends-what = Aftalen med værten udløber
## Find bolig: én husstand, én bolig

household-home = Boliger til husstanden
household-proposed = Det er forslaget.
household-compared = Sammenligning
household-criterion = Hvad
household-ruled-out = Udelukket
household-homes = Boliger, der kan bruges, de bedste først
household-none = Ingen ledig bolig kan bruges.
household-points = Point
household-others = Hvad det koster de andre
household-compare = Sammenlign
household-compare-chosen = Sammenlign de valgte
household-rest = Vis resten
household-not = Vis de udelukkede, og hvorfor
pair-intro = Til {$what}.
pair-home = Boligen
pair-decide = Beslut
pair-decide-advice = Fasthold boligen, så lægges resten af fordelingen uden om den. Fravælg den med en begrundelse. Eller beslut boligplaceringen: den registreres for hele husstanden med point, grunde og de muligheder, der er vist her. Vælger du en anden bolig end forslaget, skal du skrive hvorfor.
pair-place = Beslut boligplaceringen
pair-stale = En anden har valgt for husstanden imens
pair-stale-advice = Det nye står under »Allerede valgt«, og det, du skrev, står i felterne. Se på begge dele, og vælg igen.
pair-proposed-other = Forslaget er {$what}.
pair-cost = { $count ->
    [0] Fordelingen mister ingen point.
   *[other] Hele fordelingen mister {$count} point.
}
pair-moved = { $count ->
    [one] 1 anden husstand får en anden bolig foreslået.
   *[other] {$count} andre husstande får en anden bolig foreslået.
}
pair-lost = { $count ->
    [one] 1 anden husstand står uden bolig.
   *[other] {$count} andre husstande står uden bolig.
}
fault-other-than-proposed = Det er ikke den bolig, der er foreslået. Skriv, hvorfor du vælger den.
fault-home-ruled-out = Boligen er udelukket for husstanden. Se hvorfor ved kriterierne.
fault-home-not-vacant-yet = Boligen er ikke ledig så tidligt.
fault-home-taken = Boligen er ikke længere ledig.
fault-home-kept = Boligen er fastholdt til en anden husstand.
area-profile = Området
area-profile-now = Boligplaceret i området nu
area-profile-placed = { $households ->
    [one] 1 bolig
   *[other] {$households} boliger
}, { $persons ->
    [one] 1 person
   *[other] {$persons} personer
}
area-profile-new = Flyttet dertil de seneste 12 måneder
area-profile-unlisted = Står ikke på nogen liste
area-profile-unknown = Ikke oplyst
basis-reason = Begrundelse: {$what}
basis-no-alternatives = Der var ingen andre muligheder.

## Find bolig: vægte

criterion-weight = Vægt
criterion-weight-plural = Vægte
criterion-weight-new = Registrér vægt
criterion-weight-change = Ret vægt
field-criterion = Kriterium
field-percent = Tæller, i procent
hint-percent = 100 er, som programmet har det; 0 tæller ikke; højst 300. Det, der udelukker en bolig, gør det altid.
fault-weight-same-day = Kriteriet har allerede en vægt fra den dag. Ret den i stedet.
weights = Hvad kriterierne tæller
weights-intro = Hvor meget hvert kriterium tæller, i procent. 100 er, som programmet har det; 0 tæller slet ikke. En vægt gælder fra sin dag, til en ny gør. Det, der udelukker en bolig, udelukker den, uanset hvad kriteriet tæller: et udsat boligområde, for lidt plads, en bolig, der ikke er egnet.
weights-preview = Vis, hvad det ændrer
weights-effect = Ændringen på køen, som den er i dag

## Find bolig: hvad nu hvis

what-if = Hvad nu hvis
what-if-intro = Prøv flere ankomster, et område, der ikke kan bruges, eller en anden grænse. Svaret står ved siden af det, der foreslås i dag. Intet gemmes.
what-if-then = Hvad nu hvis
what-if-ask = Vis svaret
what-if-answer = Svaret ved siden af i dag
field-more-households = Så mange husstande mere
field-more-persons = Personer i hver
field-more-children = Heraf børn
field-blocked-area = Område, der ikke kan bruges
field-rent-then = Husleje og forbrug højst, i stedet
field-area-then = Højst så mange nye i et område, i stedet
beside-what = Tal
beside-now = I dag
beside-then = Så
beside-sums = Fordelingen i tal
beside-housed = Husstande med en bolig
beside-without = Husstande uden
beside-points = Kriteriernes point i alt
beside-same = Ingen husstand får en anden bolig foreslået.
beside-changed = Husstande, der får en anden bolig foreslået
beside-who = Husstand
beside-none = Ingen bolig
beside-protected = Beskyttet adresse
beside-more = { $count ->
    [one] Det gælder også 1 husstand mere.
   *[other] Det gælder også {$count} husstande mere.
}
field-partners = Samarbejdspartnere
