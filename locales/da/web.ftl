# SPDX-License-Identifier: MPL-2.0
# Rammen om siderne, log ind, formularer og beskeder.

## Ramme og menu

skip-to-content = Gå til indholdet
main-menu = Hovedmenu
breadcrumbs = Du er her
language = Sprog
demo-strip = Demonstration: alle borgere er opdigtede. Skriv aldrig om rigtige mennesker her.
menu-my-day = Min dag
menu-persons = Borgere
menu-visitation = Ny visitering
menu-housing = Find bolig
menu-subsidies = Resultattilskud
menu-status = Status
menu-import = Indlæs filer
menu-accounts = Brugere
search-person = Søg efter borger
search-person-hint = Skriv et navn, et CPR-nummer eller et sagsnummer. Navnet behøver ikke være stavet rigtigt.
search = Søg
register-begin = Begynd listen ved ({ $what })
register-begin-there = Begynd der
next-page = Næste side

## Log ind

log-in = Log ind
log-out = Log ud
municipality = Kommune
login = Brugernavn
password = Adgangskode
log-in-wrong = Brugernavn eller adgangskode er forkert. Prøv igen, eller bed din administrator om en ny adgangskode.
log-in-calculator = Beregn frister uden at logge ind
log-in-wait =
    { $count ->
        [one] Der har været for mange forsøg. Prøv igen om 1 minut.
       *[other] Der har været for mange forsøg. Prøv igen om { $count } minutter.
    }
demo-choose = Hvem vil du være?
demo-explained = Vælg en rolle, og se dagen med dens øjne. Du behøver ingen adgangskode, og alle borgere er opdigtede.

## Beskeder efter noget er gjort

saved-added = Det er registreret.
saved-changed = Ændringen er gemt.
saved-struck = Det er fjernet. Historikken er bevaret.
saved-taken-over = Overtagelsen er registreret.
saved-handed-over = Det er gemt. Sagen er nu hos en anden enhed, og du har ikke længere adgang til den.

## Formularer

save = Gem
choose = Vælg
optional = kan udelades
yes = Ja
no = Nej
open = Åbn
form-wrong = Ret dette, før du gemmer
form-stale = En kollega har rettet det samme imens
form-stale-advice = Ved hvert felt står, hvad kollegaen skrev. Ret felterne, så de er rigtige, og gem igen.
form-struck = Det her er fjernet som registreret ved en fejl
form-struck-advice = Det kan ikke rettes mere. Historikken nedenfor viser, hvem der fjernede det. Gælder det alligevel, så registrér det igen.
form-theirs = Kollegaen skrev: { $what }
also-household = Registrér det samme for hele husstanden
something-gone = Findes ikke længere
filter = Vis kun dem, hvor der står
none-here = Der er ingen herfra. Begynd et andet sted i listen.
none-yet = Ikke registreret endnu.
strike-question = Er det registreret ved en fejl?
strike-advice = Så kan du fjerne det, og det tæller ikke længere med. Historikken viser, hvem der gjorde det og hvornår.
strike = Fjern fejlregistreringen
history = Historik
happened-added = Registreret
happened-changed = Rettet
happened-struck = Fjernet
happened-imported = Indlæst fra fil
happened-frozen = Status frosset
happened-logged-in = Logget ind
happened-logged-out = Logget ud
happened-log-in-failed = Forgæves forsøg på at logge ind
hours-a-week = { $what } timer om ugen
hint-day = Skriv dd.mm.åååå, for eksempel 05.12.2026.
hint-hours = Timer om ugen, for eksempel 18,5.
hint-kroner = Beløb i kroner, for eksempel 4500.

## Når noget i et felt skal rettes

fault-word = Fejl:
fault-missing = Udfyld feltet.
fault-not-a-day = Skriv datoen som dd.mm.åååå, for eksempel 05.12.2026.
fault-not-a-number = Skriv et helt tal, for eksempel 3.
fault-not-hours = Skriv et antal timer om ugen fra 0 til 168, for eksempel 18,5.
fault-not-an-amount = Skriv et beløb i kroner, for eksempel 4500 eller 4500,50.
fault-not-text = Send det som tekst i anførselstegn, ikke som et tal eller true og false.
fault-not-yes-or-no = Svar ja eller nej.
fault-too-long = Teksten er for lang. Skriv højst { $count } tegn.
fault-odd-characters = Der er tegn i teksten, som ikke kan læses. Slet dem, eller skriv teksten igen.
fault-not-in-list = Vælg en af mulighederne på listen.
fault-unknown-reference = Det, du henviser til, findes ikke her. Vælg noget andet.
fault-not-a-cpr = Skriv CPR-nummeret med ti cifre, for eksempel 010203-1234. De første seks cifre skal være en dato.
fault-cpr-taken = En anden borger er allerede registreret med dette CPR-nummer. Søg på nummeret, før du går videre.
fault-ends-before-start = Den sidste dato ligger før den første. Ret en af dem.
fault-in-the-future = Datoen ligger efter i dag. Skriv den dag, det skete.
fault-far-off = Skriv et årstal fra 1900 til 2199.
fault-needs = Udfyld feltet, eller ryd »{ $what }«. De to hører sammen.
fault-out-of-range = Skriv et tal fra { $least } til { $most }.
fault-in-file-of = Hos { $what }: { $fault }
fault-after = Stedet findes ikke i listen. Brug adressen i »next« fra det forrige svar, som den står, eller begynd forfra uden »after«.
fault-taken = Det er allerede i brug. Vælg et andet.
fault-themselves = Vælg en anden end borgeren selv.
fault-membership-twice = Borgeren hører allerede til husstanden i de dage. Ret dagene her eller dem, der er registreret.

## Når en side ikke kan vises

problem-home = Gå til forsiden
problem-not-found = Siden findes ikke
problem-not-found-advice = Måske er adressen skrevet forkert, eller også er det en borger, du ikke har en sag med. Søg på navnet, eller gå til forsiden.
problem-renamed = Det hedder noget andet nu
problem-renamed-advice = Brug det nye navn. Det, der er gemt under det gamle, findes stadig.
became-kind = »{ $was }« hedder nu »{ $now }«.
became-field = Feltet »{ $was }« hedder nu »{ $now }«.
record-not-yours = Din rolle kan læse det her, men ikke rette eller slette det. Det kan en administrator.
fault-not-yours = Din rolle kan ikke gemme den slags. Vælg en anden, eller bed en administrator om at gøre det.
problem-forbidden = Det har du ikke adgang til
problem-forbidden-advice = Din rolle giver ikke adgang til det her. Tal med din leder, hvis du har brug for det i dit arbejde.
problem-stranger = Du er ikke logget ind
problem-stranger-advice = Log ind, og prøv igen.
problem-foreign-form = Formularen er for gammel
problem-foreign-form-advice = Du har logget ind igen, siden siden blev åbnet. Gå tilbage, genindlæs siden, og send formularen igen.
problem-too-large = Det, der blev sendt, fylder for meget
problem-too-large-advice = Gå tilbage, og vælg en mindre fil: del papirerne i flere filer, eller scan dem i en lavere opløsning. Intet er ændret.
problem-unreadable = Vi kunne ikke læse det, der blev sendt
problem-unreadable-advice = Gå tilbage, genindlæs siden, og prøv igen. Intet er ændret.
problem-not-this-way = Det kan man ikke gøre på den her adresse
problem-not-this-way-advice = Gå til forsiden, og brug knapperne på siderne. Beskrivelsen af API'et siger, hvad et program kan gøre hvor.
problem-refused = Noget skal rettes, før det kan gemmes
problem-refused-advice = Gå tilbage, og ret det, der står ved felterne. Intet er gemt endnu.
overtaken-by = { $what } nåede at ændre det { $at }. Intet af det, du ville, er gemt endnu.
overtaken-field = Felt
overtaken-theirs = Det står der nu
overtaken-mine = Det ville du, eller det så du
overtaken-same = Der står nu det samme, som du ville skrive. Du behøver ikke gøre mere.
overtaken-advice = Passer det, der står der nu, skal du ikke gøre noget. Ellers kan du gemme dit oven i; historikken viser begge dele.
overtaken-again = Gem mit alligevel
overtaken-file = Åbn personens side
problem-stale = En kollega har rettet det samme imens
problem-stale-advice = Åbn det igen, se hvad der er rettet, og skriv din rettelse på ny. Intet er gået tabt for kollegaen.
problem-unseen = Det flytter frister, og du har ikke set hvor mange
problem-unseen-advice = Intet er gemt. Her står, hvor mange frister der flytter sig. Send det samme igen sammen med feltet seen fra dette svar, hvis det er det, du vil.
problem-ours = Noget gik galt hos os
problem-ours-advice = Prøv igen om lidt. Sker det igen, så sig til hos din administrator, hvad du var i gang med, og hvad klokken var.

## Tilgængelighed

accessibility-title = Tilgængelighed
accessibility-standard =
    Siderne er bygget efter retningslinjerne WCAG 2.2 på niveau AA, også til tastatur og telefon og uden JavaScript.
    De bliver prøvet automatisk, hver gang programmet ændres.
accessibility-known =
    Siderne er endnu ikke gennemgået af mennesker, der bruger skærmlæser. Tidslinjen på en borgers side er et
    billede; de samme oplysninger står som tekst på siden.
accessibility-tell =
    Er der noget, du ikke kan bruge, så skriv til kommunen. Får du ikke svar, eller er du uenig i svaret, kan du
    henvende dig til Digitaliseringsstyrelsen.

draft-back = Det, du skrev sidst og ikke nåede at gemme, står her igen.
draft-discard = Slet kladden

law-says = Det siger reglerne
at-hand = Godt at have ved hånden
