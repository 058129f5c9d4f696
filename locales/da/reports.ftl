# SPDX-License-Identifier: MPL-2.0
# Status efter pejlemærker: siden, tabellerne, diagrammerne og listerne over dem, der er talt med.

status-title = Status
status-intro = Kommunens nøgletal efter pejlemærker. Hvert tal står med sin definition og den dag, det er opgjort.
status-as-of = Opgør pr.
status-as-of-hint = For eksempel 31.12.2025
status-as-of-hint-published = For eksempel 31.12.2025. Offentliggjorte tal opgøres ved udgangen af en måned.
status-show = Vis status
status-published = Du ser de offentliggjorte tal. Antal under 5 er skjult, og det samme er tal, som de kunne regnes ud af.
status-true = Du ser de præcise tal. Små antal må ikke gives videre, fordi nogen kan blive genkendt.
status-mission = Velfungerende modtagelse
status-guideposts = Pejlemærker
status-more-figures = { $count ->
    [one] Og et tal mere
   *[other] Og { $count } tal mere
}
status-to-guideposts = Tilbage til pejlemærkerne
status-from = fra { $what }
status-definition = Sådan er tallet opgjort
status-table = Tallene som tabel
status-readings = Opgjort på andre måder
status-when = Hvornår
status-line = Hvem
status-remarks = Bemærkninger
status-target = Mål: { $what }
status-benchmark = Til sammenligning: { $what }
status-step-by = { $percent } inden { $date }
status-step-from = { $percent } fra { $date }
status-target-line = Mål { $what } %
status-square-metres = { $what } m²
status-percent = { $what } %
status-kroner = { $what } kr.
status-decimal-mark = ,
status-thousands-mark = .
status-hidden = Skjult
status-nobody = Ingen endnu
status-not-yet = Ikke endnu
status-no-figure = Endnu intet tal
status-value = Tal
status-beside-count = Heraf ukendt { $unknown }; udgået { $leftOut }
status-chart-text = Diagram fra { $from } til { $to }. De samme tal står i tabellen under diagrammet.
status-chart-pale = Lyse søjler er foreløbige eller usikre.

status-month-1 = jan.
status-month-2 = feb.
status-month-3 = mar.
status-month-4 = apr.
status-month-5 = maj
status-month-6 = juni
status-month-7 = juli
status-month-8 = aug.
status-month-9 = sep.
status-month-10 = okt.
status-month-11 = nov.
status-month-12 = dec.

## Tal, der ikke kan opgøres ud fra sagerne

status-elsewhere = Kommer ved import
status-elsewhere-2a = Mindst 02 i mundtlig dansk og retskrivning i 9. klasse, for børn ankommet før de fyldte 13. Hentes fra Integrationsbarometeret.
status-elsewhere-2b = Kursister, der gennemfører en ungdomsuddannelse eller en videregående uddannelse. Hentes fra uddannelsesstatistikken.
status-elsewhere-4a = Mindst 02 i skriftlig dansk og matematisk problemløsning i 9. klasse. Hentes fra Integrationsbarometeret.
status-elsewhere-4b = 20-24-årige med mindst en ungdomsuddannelse. Hentes fra Integrationsbarometeret.
status-elsewhere-4c = 25-39-årige med en videregående uddannelse. Hentes fra Integrationsbarometeret.

## Hvem der er talt med

status-members-link = Se hvem
status-members-count = Antal personer eller familier: { $what }
status-members-recorded = Det bliver registreret hos hver person, at du har set denne liste.
status-members-none = Ingen er talt med her.
status-members-name = Navn
status-members-born = Født
status-members-times = Antal gange
status-members-next = Næste side

cohort-title = Tæl en årgang
cohort-intro = Vælg, hvornår kommunen overtog ansvaret, og hvilke grupper du vil tælle. Vælger du ingen grupper, tælles alle.
cohort-groups = Grupper
cohort-count = Tæl
cohort-caption = Overtaget i perioden
cohort-persons = Personer
cohort-total = I alt

status-not-placed = Ikke placeret under noget pejlemærke
fault-strategy-overlaps = En anden strategi gælder i de samme dage. Ret først den dag, den gælder til.
fault-unknown-figure = Skriv numre på nøgletal, der findes, for eksempel 2c 3a.

## Strategi og pejlemærker

strategy = Strategi
strategy-plural = Strategier
strategy-new = Registrér strategi
strategy-change = Ret strategi
strategy-intro = En ny udgave afløser den gamle fra den dag, den gælder. En status viser den strategi, der gjaldt den dag.
field-title = Titel
field-edition = Udgave
hint-edition = For eksempel 2. udgave eller 2025-2028.
field-adopted-on = Vedtaget
field-strategy-starts-on = Gælder fra
field-strategy-ends-on = Gælder til og med
field-months = Periode i måneder
hint-months = Hvor længe efter overtagelsen strategien følger en borger. Tre år er 36.
field-goals = Strategiens mål
guidepost = Pejlemærke
guidepost-plural = Alle pejlemærker
guidepost-new = Tilføj pejlemærke
guidepost-change = Ret pejlemærke
guidepost-intro = Skal pejlemærket ikke bruges mere, så skriv den sidste dag. Er det oprettet ved en fejl, så fjern det. Får det et nyt navn fra en bestemt dag, så skriv den sidste dag her, og tilføj det under det nye navn: så beholder tidligere dage det gamle.
field-position = Rækkefølge
field-description = Beskrivelse
field-figures = Nøgletal
hint-figures = Numrene med mellemrum, for eksempel 2c 3a.
field-guidepost-starts-on = Bruges fra
field-guidepost-ends-on = Bruges til og med
guideposts-link = Ret pejlemærkerne
guideposts-intro = Her bestemmer I, hvilke pejlemærker statussen følger, og hvilke nøgletal der hører til hvert af dem.
guideposts-shipped = I har ikke jeres egne pejlemærker endnu. Statussen følger disse seks:
guideposts-begin = Begynd med de seks
guideposts-up = Flyt op
guideposts-change = Vælg et pejlemærke for at omdøbe det, beskrive det eller tage det ud af brug.
guideposts-figures = Hvor hører nøgletallene til?

## Frosne statusser

freeze-title = Frys status
freeze-intro = Tallene gemmes, som de er nu, og ingen kan ændre dem bagefter. Kommentarerne kan læses af alle, der ser statussen: skriv ikke om enkelte borgere.
freeze-comments = Kommentar til hvert pejlemærke
frozen-title = Frosne statusser
frozen-intro = En frossen status er en kopi. Den ændrer sig ikke, når sager rettes.
frozen-none = Ingen status er frosset endnu.
frozen-when = Frosset
frozen-by = Frosset { $when } af { $who }
frozen-intact = Kopien er kontrolleret: den er, som da den blev frosset.
frozen-sum = Kontrolsum (SHA-256)
frozen-file = Hent kopien som fil
frozen-tampered = Kopien er ikke, som da den blev frosset
frozen-tampered-advice = Nogen har ændret den uden om programmet, så tallene vises ikke. Sig det til den, der har ansvaret for systemet, så den kan hentes frem fra en sikkerhedskopi.
field-as-of = Opgjort pr.
field-comment = Kommentar

# Kvinder og mænd i tilbud; små tal.

participation-title = Kvinder og mænd i tilbud
participation-intro = Hvor mange af de voksne, kommunen havde ansvaret for i året, der var i et tilbud, og hvor stor en andel de er. Den samme kan være i flere slags tilbud.
participation-what = Hvad
participation-adults = Voksne med sag i året
participation-job = I et virksomhedsrettet tilbud
few-hidden = Én til fire personer bliver ikke vist, og heller ikke det, der ville røbe dem.
few-not-told = Vises ikke
few-part = { $count } ({ $percent } %)
