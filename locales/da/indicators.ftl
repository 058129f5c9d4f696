# SPDX-License-Identifier: MPL-2.0
# Ord om nøgletallene i den årlige status: navne, definitioner og det, der skal stå ved siden af et tal.

## Pejlemærker

guidepost-1-name = Bolig fra starten
guidepost-2-name = Dansk
guidepost-3-name = Job og selvforsørgelse
guidepost-4-name = Uddannelse
guidepost-5-name = Fritid, kultur og frivillighed
guidepost-6-name = Samarbejde på tværs

## Indikatorer

indicator-1a-name = Børn med ikkevestlig baggrund i institutioner og skoler
indicator-1a-definition =
    Antal børn med ikkevestlig baggrund, som dagtilbud har opgjort 1. oktober og skoler 5. september i året, lagt sammen.
    Baggrund efter Danmarks Statistiks definitioner: indvandrere og efterkommere, hvor oprindelseslandet er ikkevestligt.
    Børn med hemmelig adresse er ikke med.
indicator-1a-note =
    Tallene kommer fra institutionernes egne systemer og er talt sammen, før de når hertil. Der findes ingen liste over børn.
    Antal efter institution står på en side for sig, med små antal skjult. Strategien nævner institutionen; summen er vores
    forslag.

indicator-1b-name = Boligområder på listen over udsatte boligområder
indicator-1b-definition =
    Antal af kommunens boligområder, som ministeriets nyeste liste ved årets slutning kalder udsatte (almenboligloven
    § 61 a). Kategorierne ligger inden i hinanden: et omdannelsesområde er også et parallelsamfund, og et parallelsamfund er
    også et udsat boligområde. Forebyggelsesområder er ikke udsatte og står for sig. Et år uden områder på listen er 0.
indicator-1b-note =
    Listen er lavet siden 2010. I 2018 kom nye kriterier, og i 2021 nye navne og forebyggelsesområderne; bruddene er markeret
    i billedet og i tabellen. Listen er offentlig, så ingen tal er skjult.

indicator-b-10-name = Børnefamilier i permanent bolig fra starten
indicator-b-10-definition =
    Tæller: familier, hvor børnenes første anviste bolig i kommunen er permanent. Nævner: familier med mindst ét barn
    under 18 år, der får deres første anviste bolig i året. Flytter familien ind i flere boliger samme dag, skal de alle
    være permanente. Familier, der kun har boet i boliger, de selv har fundet, er udgået. Børn født her efter den første
    bolig tæller ikke som en ny start.
indicator-b-10-note =
    Strategien ønsker permanent bolig fra starten, men sætter intet tal. Loven gør i dag et midlertidigt opholdssted til
    hovedreglen; tallet viser kommunens praksis og er ikke et lovkrav.

indicator-b-04a-name = Dage fra overtagelse til første bolig
indicator-b-04a-definition =
    Det antal dage efter overtagelsen, inden for hvilket halvdelen af de personer, kommunen overtog i året, havde fået
    deres første bolig, midlertidig eller permanent. Den, der allerede boede i boligen ved overtagelsen, tæller som 0 dage.
    Den, der venter endnu, tæller med, så længe vedkommende har ventet; den, der døde eller flyttede først, tæller som en,
    der ikke fik en bolig. Ved siden af står, hvor mange der havde en bolig på overtagelsesdagen.
indicator-b-04a-note =
    Loven kræver en seng den første nat og sætter ingen frist for en permanent bolig. Opgørelsen er vores forslag.

indicator-r-14-name = Flytninger pr. familie de første to år
indicator-r-14-definition =
    Tæller: de dage, hvor nogen i familien flyttede fra én bolig til en anden inden 24 måneder efter familiens første bolig.
    De, der flytter sammen, flytter én gang. Nævner: familier, der fik deres første bolig i året, og for hvem de 24 måneder
    er gået. Familier, der er flyttet fra kommunen eller udrejst inden da, er udgået.
indicator-r-14-note =
    Den, der kommer til senere, er ikke flyttet ved at komme. At et midlertidigt opholdssted bliver permanent i den samme
    bolig, er ikke en flytning. Ved siden af står, hvor mange gange et barn inden for de 24 måneder begyndte i en anden skole
    efter barnets registrerede skolegang. En anden klasse på den samme skole er ikke et skoleskift.

indicator-2c-name = Bestået danskuddannelse inden for tre år
indicator-2c-definition =
    Tæller: personer, der inden 36 måneder efter overtagelsen har bestået den afsluttende prøve på det spor, de først blev
    visiteret til (DU1: Prøve i Dansk 1, DU2: Prøve i Dansk 2, DU3: Prøve i Dansk 3 eller Studieprøven). Nævner: voksne,
    som kommunen overtog i indgangsåret, og som er visiteret til danskuddannelse eller burde have været det. Den, der
    fylder 18 år undervejs, tæller fra sin fødselsdag. Fritagne med tilstrækkeligt dansk er holdt ude. Døde er udgået, og
    det samme er personer, der flyttede eller udrejste, før de bestod.
indicator-2c-note =
    En prøve under sporet tæller ikke. Årgange, hvor de tre år ikke er gået for alle, er foreløbige. Tallet kan ikke
    sammenlignes med Integrationsbarometerets andel, som tæller enhver danskprøve inden for fem år.

indicator-t-08-name = Gennemført danskuddannelse for kvinder og mænd
indicator-t-08-definition =
    Tæller: personer, der har bestået den afsluttende prøve på deres nuværende spor. Den forventede andel tæller også dem,
    der går til undervisning og enten er tilmeldt prøven inden for horisonten eller er på et af de to sidste moduler og
    med normalt tempo (et halvt år pr. modul) når prøven. Nævner: personer fra de valgte indgangsår, der er begyndt på
    danskuddannelse. Døde er udgået, og det samme er personer, der flyttede eller udrejste, før de bestod.
indicator-t-08-note = Opgjort og forventet er to forskellige tal. Det normale tempo er vores forslag.

indicator-3a-name = Modtagere af kontanthjælp og lignende i den treårige periode
indicator-3a-definition =
    Antal personer, der mindst én dag i måneden fik kontanthjælp eller den ydelse, der på det tidspunkt svarede til den
    (starthjælp, uddannelseshjælp, integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse og
    kontanthjælp efter de nye satser), mens de var i den treårige periode og i kommunen. December er årets tal.
    Ægtefælleforsørgede er ikke med.
indicator-3a-note =
    Nyankomne fik ikke en ydelse med navnet kontanthjælp fra september 2015 til juni 2025. Tælles kun navnet, bliver
    tallet misvisende tæt på nul. Derfor tæller vi ydelsen, uanset hvad den hed.

indicator-3b-name = Hjemtagne resultattilskud for job og uddannelse
indicator-3b-definition =
    Antal resultattilskud for ordinært job og ordinær uddannelse, som kommunen har hjemtaget i året, og beløbet i kroner.
    Tilskud for danskprøver tælles ikke med. Afviste og tilbagebetalte tilskud er udgået.
indicator-3b-note = Ved siden af står, hvor mange tilskud betingelserne var opfyldt for, uden at de er hjemtaget.

indicator-b-27-name = Virksomheds- eller uddannelsesrettet indsats
indicator-b-27-definition =
    Tæller: timer i tilbud, der er virksomhedsrettede eller uddannelsesrettede. Nævner: timer i alle tilbud. Kun dage i
    året, hvor personen er i den treårige periode og i kommunen, tæller med. Danskundervisning er ikke med, medmindre den
    er en del af et tilbud.
indicator-b-27-note =
    Strategien siger ikke, hvad de 80 % måles i; timer er vores forslag. Dansk på en arbejdsplads tæller kun som
    virksomhedsrettet, hvis tilbuddet gør.
indicator-b-27-by-days = Timetal mangler for mere end hver tiende aktivitet. Andelen er derfor opgjort i dage.

indicator-t-05-name = Selvforsørgende på opgørelsesdagen
indicator-t-05-definition =
    Tæller: personer, der på opgørelsesdagen er i ordinært arbejde mindst 20 timer om ugen, i IGU eller lære, har egen
    virksomhed eller er under ordinær uddannelse. Nævner: 18-64-årige, som kommunen overtog i de valgte indgangsår.
    Døde, fraflyttede og udrejste er udgået. Den, der ikke er kendt nogen forsørgelse for, tæller med i nævneren som ukendt.
indicator-t-05-note =
    Selvforsørgende har ingen fast definition i loven. Den, der forsørges af sin ægtefælle eller kun har få timers arbejde,
    er ikke talt som selvforsørgende her. Opgjort på andre måder vises tallet også for dem, der kom i år eller i de tre år før.

indicator-b-26-name = Begyndt på første job eller uddannelse
indicator-b-26-definition =
    Andelen af de voksne fra et indgangsår, der inden 6, 12, 24 eller 36 måneder efter overtagelsen er begyndt på et første
    ordinært job (uanset timetal), egen virksomhed, IGU eller lære, eller på ordinær uddannelse uden ydelse. Et job eller en
    uddannelse, der allerede er i gang ved overtagelsen, tæller fra dag 0. Den, der døde, flyttede eller udrejste først,
    bliver i nævneren som en, der ikke begyndte. Den, der ikke er fulgt så længe endnu, tæller med for den tid, der er
    gået (Aalen-Johansens metode); er alle fulgt hele tiden, er tallet den almindelige andel.
indicator-b-26-note =
    Job med løntilskud og fleksjob tæller ikke. Tallet siger, hvem der er begyndt, ikke hvem der er der endnu.

indicator-b-03-name = Måneder til første job eller uddannelse
indicator-b-03-definition =
    Det antal måneder efter overtagelsen, inden for hvilket halvdelen af de voksne fra et indgangsår var begyndt på et første
    job eller en uddannelse. Det aflæses på samme kurve som andelen, der er begyndt; en påbegyndt måned tæller som hel.
indicator-b-03-note =
    Det er ikke et gennemsnit af dem, der begyndte: de, der endnu ikke er begyndt, er regnet med. Når færre end halvdelen er
    begyndt, er der intet tal.

indicator-5a-name = Foreninger, frivillige og interesseorganisationer med en samarbejdsaftale
indicator-5a-definition =
    Tæller: organisationer med mindst én samarbejdsaftale, der er underskrevet og gælder 31. december i året (i indeværende
    år på opgørelsesdagen). Nævner: foreninger, frivillige og interesseorganisationer uden for kommunen, der den dag står i
    registeret som deltagere i integrationsindsatsen. Frivillige flygtningegrupper og humanitære organisationer regnes med.
    Ved siden af står antallet af aftaler.
indicator-5a-note =
    Strategien beder om andelen af samarbejdsaftaler, men siger ikke, hvad de er en andel af. Nævneren er vores forslag: den
    følger af, hvem kommunen selv skriver i registeret. Databehandleraftaler tæller ikke.

indicator-a-34a-name = Flygtninge, der blev tilbudt en frivillig ven inden for tre måneder
indicator-a-34a-definition =
    Tæller: voksne flygtninge, der var tilbudt en frivillig ven senest 3 måneder efter overtagelsen; tilbuddet tæller, også når
    svaret var nej. Nævner: voksne flygtninge, som kommunen overtog i året, og for hvem de tre måneder er gået.
    Familiesammenførte og fordrevne fra Ukraine er ikke med. Den, der døde, flyttede eller udrejste før fristen uden et tilbud, er
    udgået.
indicator-a-34a-note =
    Målet i Venner Viser Vej er, at alle nyankomne flygtninge får tilbuddet. De tre måneder er vores forslag.

indicator-a-34b-name = Fik en frivillig ven, af dem der gerne ville have en
indicator-a-34b-definition =
    Tæller: voksne flygtninge, hvor både borgeren og en frivillig havde sagt ja senest på opgørelsesdagen. Nævner: voksne flygtninge,
    som kommunen overtog i året, og som har svaret, at de gerne vil have en frivillig ven, også uden samtykke til, at oplysninger
    gives videre.
indicator-a-34b-note =
    Tallet siger ikke, om venskabet varer ved. Den, der ikke vil have en ven, tæller ikke med.

indicator-b-38-name = Nytilkomne, der er med i fritid og kultur
indicator-b-38-definition =
    Tæller: dem, der i året var med i mindst én aktivitet i en forening, en klub eller blandt frivillige, mens de var her. Nævner:
    alle, som var i de tre år efter overtagelsen på mindst én dag i året. Opdelt efter alder på årets sidste dag, i indeværende år
    på opgørelsesdagen.
indicator-b-38-note =
    Kun det, borgeren selv har sagt ja til, at kommunen skriver, er talt med. Andelen er derfor altid for lav: mange går til noget,
    som kommunen ikke kender til. Opgørelsen er vores forslag.

indicator-6a-name = Interne samarbejdspartnere og eksterne aktører med en samarbejdsaftale
indicator-6a-definition =
    Tæller: nøglesamarbejdspartnere med mindst én samarbejdsaftale, der er underskrevet og gælder 31. december i året (i
    indeværende år på opgørelsesdagen). Nævner: de organisationer, kommunen har udpeget som nøglesamarbejdspartnere, delt i
    interne (en del af kommunen) og eksterne. Ved siden af står antallet af aftaler.
indicator-6a-note =
    Strategien beder om andelen, men siger ikke, hvad den er en andel af. Kommunens liste over nøglesamarbejdspartnere er
    vores forslag; bliver listen længere, falder andelen. Databehandleraftaler tæller ikke.

indicator-b-04b-name = Henvist til danskuddannelse til tiden
indicator-b-04b-definition =
    Tæller: voksne, der var henvist til danskuddannelse senest 1 måned efter overtagelsen. Nævner: voksne, som kommunen
    overtog i året, og for hvem måneden er gået. Fritagne er holdt ude. Den, der døde, flyttede eller udrejste før fristen
    uden at være henvist, er udgået. Ved siden af står, hvor mange der havde deres første undervisning inden for måneden.
indicator-b-04b-note = Loven kræver henvisning, og at undervisningen kan begynde, senest 1 måned efter overtagelsen.

indicator-b-04c-name = Første virksomhedsrettede tilbud til tiden
indicator-b-04c-definition =
    Tæller: voksne, der havde begyndt en virksomhedspraktik eller et løntilskud senest 30 dage efter overtagelsen. Nævner:
    voksne, som kommunen overtog i året, og for hvem de 30 dage er gået. Den, der er i ordinært job eller uddannelse, eller
    som vi ved lever uden ydelse, og som ikke fik et tilbud, er holdt ude. Ved siden af står, hvor mange der begyndte inden
    14 dage. Median og øvre kvartil viser, hvor mange dage der gik, før halvdelen og tre fjerdedele havde et tilbud.
indicator-b-04c-note = Loven siger så vidt muligt inden 2 uger og senest efter 1 måned. De 30 dage er vores forslag.

indicator-b-04d-name = Kontrakten underskrevet til tiden
indicator-b-04d-definition =
    Tæller: voksne, hvis kontrakt og erklæring var underskrevet af både borgeren og kommunen senest 1 måned efter
    overtagelsen. Nævner: voksne, som kommunen overtog i året, og for hvem måneden er gået. Den, der døde, flyttede eller
    udrejste før fristen uden en kontrakt, er udgået.
indicator-b-04d-note = Den, der ikke vil skrive under, tæller som en, hvis kontrakt ikke er underskrevet.

indicator-r-04-name = Nyankomne
indicator-r-04-definition =
    Antal personer, børn som voksne, kommunen overtog ansvaret for i måneden, året eller en anden periode. Flygtninge
    (også kvoteflygtninge og uledsagede mindreårige), familiesammenførte og fordrevne fra Ukraine er talt hver for sig og
    sammen.
indicator-r-04-note =
    Tilflyttere, som en anden kommune havde ansvaret for først, er ikke med; de er talt ved siden af. Tallet hører ikke til
    ét pejlemærke; det er nævneren for dem alle og står her under samarbejdet.

## Om et tal

figure-as-of = Opgjort pr. { $date }
figure-below = <{ $limit }
figure-cohort = Indgangsår { $years }
figure-denominator = Nævner
figure-forecast = Forventet: en del af tallet er ikke sket endnu
figure-fraction = { $numerator } / { $denominator } (heraf ukendt { $unknown }, udgået { $leftOut })
figure-grey = Mere end 10 % er ukendt. Tallet er usikkert.
figure-left-out = Udgået
figure-mean = { $mean } i gennemsnit
figure-not-reached = Ikke nået: det er endnu ikke sket for så mange
figure-numerator = Tæller
figure-other-definition = Forskellige opgørelser: tallene er ikke defineret ens og kan ikke sammenlignes direkte
figure-provisional = Foreløbigt
figure-sensitivity = Andel af hele årgangen, også de udgåede
figure-suppressed = Skjult af hensyn til små grupper
figure-time-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
figure-time-months =
    { $count ->
        [one] 1 måned
       *[other] { $count } måneder
    }
figure-too-early = Ingen er fulgt så længe endnu
figure-unknown = Ukendt
figure-version = Definition, version { $version }

companion-agreements = Gældende aftaler
companion-exempt = Fritaget, fordi de kan dansk nok
companion-not-referred = Ikke visiteret, selv om de burde være det
companion-higher-exam = Har bestået en højere prøve end sporets
companion-expected = Forventes at bestå inden for horisonten
companion-literal-kontanthjaelp = Heraf med en ydelse, der hed kontanthjælp
companion-of-window-adults = Andel af de voksne i den treårige periode
companion-not-claimed = Betingelserne opfyldt, men ikke hjemtaget
companion-in-job = I job, IGU eller lære
companion-in-education = Under uddannelse
companion-partly = Delvis selvforsørget: under 20 timer om ugen
companion-adults = Heraf voksne
companion-moved-in = Tilflyttere fra en anden kommune, ikke talt med
companion-job-first = Begyndte på et job
companion-education-first = Begyndte på en uddannelse
companion-gone-first = Døde, flyttede eller udrejste først
companion-followed-less = Ikke begyndt, og ikke fulgt så længe endnu
companion-not-due = Fristen er ikke nået endnu
companion-still-waiting = Venter endnu
companion-first-lesson-in-time = Første undervisning inden for 1 måned
companion-within-14-days = Inden for 14 dage
companion-needs-no-offer = Skal ikke have et tilbud: job, uddannelse eller ingen ydelse
companion-housed-at-takeover = Havde en bolig på overtagelsesdagen
companion-families-with-children = Heraf familier med børn
companion-not-yet-two-years = De to år er ikke gået endnu
companion-school-changes = Skoleskift: børn, der begyndte i en anden skole

line-12-months = Inden for 12 måneder
line-24-months = Inden for 24 måneder
line-36-months = Inden for 36 måneder
line-6-months = Inden for 6 måneder
line-age-under-six = 0-5 år
line-age-school = 6-17 år
line-age-young = 18-29 år
line-age-adult = 30-64 år
line-age-senior = 65 år og derover
line-all = Alle
line-area-parallel = Parallelsamfund
line-area-prevention = Forebyggelsesområder
line-area-transformation = Omdannelsesområder
line-area-vulnerable = Udsatte boligområder
line-amount = Beløb i alt
line-amount-education = Beløb for uddannelse
line-amount-job = Beløb for job
line-day-care = Dagtilbud
line-external = Eksterne aktører
line-internal = Interne samarbejdspartnere
line-education = Uddannelse
line-female = Kvinder
line-forecast = Forventet, alle
line-forecast-female = Forventet, kvinder
line-forecast-male = Forventet, mænd
line-job = Job
line-male = Mænd
line-of-possible = Af dem, der kunne hjemtages
line-median = Median: halvdelen
line-refugees = Flygtninge
line-reunified = Familiesammenførte
line-school = Skoler
line-status = De to indgangsår, status ser på
line-ukraine = Fordrevne fra Ukraine
line-upper-quartile = Øvre kvartil: tre fjerdedele

unit-amount = Kroner
unit-areas = Antal boligområder
unit-count = Antal
unit-day-share = Andel af dage
unit-days = Dage
unit-hour-share = Andel af timer
unit-mean = Gennemsnit
unit-months = Måneder
unit-share = Andel

source-proposed = Kilden nævner tallet; opgørelsen er vores forslag
source-stated = Definitionen står i kilden

## Mål og sammenligningstal

target-b-19-name = 25 % består, 50 % inden udgangen af 2018
target-b-19-basis = Bestået den danskuddannelse, man er visiteret til, inden for den treårige periode
target-b-19-owner = Sønderborg Kommune
target-b-27-name = 80 % af den aktive indsats
target-b-27-basis = Virksomheds- eller uddannelsesrettet indsats i den treårige periode
target-b-27-owner = Sønderborg Kommune
target-t-06-name = 50 % inden for tre år
target-t-06-basis = Lønmodtager eller under uddannelse
target-t-06-owner = Tidligere regering
benchmark-t-07-name = Hele landet, 4. kvartal 2018
benchmark-t-07-basis = Kun beskæftigelse; uddannelse er ikke talt med
benchmark-a-20-2014-name = KORA 2014
benchmark-a-20-2014-basis = Hvor meget hurtigere indvandrere kom i løntilskud og virksomhedspraktik i de mest succesfulde kommuner end i de mindst succesfulde. Ikke en andel. Hvilke kommuner der er de mest og de mindst succesfulde, siger dokumentet ikke. Det siger også, at 21 af de 34 kommuner, der er bedst til job, også er blandt de bedste til løntilskud og praktik
benchmark-a-20-2016-offer-name = KORA 2016, virksomhedsrettede tilbud
benchmark-a-20-2016-offer-basis = Forskel mellem kommunerne i, hvor stor succes de har med at bruge løntilskud eller virksomhedspraktik, når der er taget højde for deres vilkår. Ikke en andel. Tallet er ikke lagt sammen med det fra 2014: det er ikke de samme, der sammenlignes
benchmark-a-20-2016-newcomers-name = KORA 2016, nytilkomne flygtninge i job
benchmark-a-20-2016-newcomers-basis = Forskel mellem kommunerne i, hvor stor succes de har med at få nytilkomne flygtninge i job. Ikke første virksomhedstilbud. KORAs egen omtale siger 14 i teksten og 15 ved billedet; hvad forskellen skyldes, er ikke slået efter i rapporten
benchmark-a-20-2016-weakest-name = KORA 2016, de svageste ledige indvandrere i job
benchmark-a-20-2016-weakest-basis = Hvor meget hurtigere de svageste ledige indvandrere kom i job i den mest succesfulde kommune end i den mindst succesfulde. De har været i Danmark i mindst tre år og er ikke dem, vi tæller her. Ikke første virksomhedstilbud

## Andre opgørelser

variant-last-track = Seneste spor inden for de tre år
variant-any-exam = En hvilken som helst afsluttende danskprøve
variant-forecast = Forventet
variant-wage-or-education = Lønmodtager eller under uddannelse
variant-employment-only = Kun beskæftigelse
variant-no-public-support = Ingen offentlig forsørgelse
variant-with-danish = Danskundervisning regnet med
variant-by-days = Opgjort i dage
variant-amount = Beløb
variant-of-possible = Af dem, der kunne hjemtages for uddannelse
variant-median = Dage, før halvdelen havde det
variant-upper-quartile = Dage, før tre fjerdedele havde det
variant-parallel-society = Kun parallelsamfund og omdannelsesområder
variant-transformation = Kun omdannelsesområder
variant-prevention = Forebyggelsesområder
variant-day-care = Kun dagtilbud
variant-age-under-six = Kun 0-5 år
variant-age-school = Kun 6-17 år
variant-age-young = Kun 18-29 år
variant-age-adult = Kun 30-64 år
variant-age-senior = Kun 65 år og derover
variant-internal = Kun interne samarbejdspartnere
variant-external = Kun eksterne aktører
variant-school = Kun skoler
break-2018 = Brud i serien: nye kriterier for listen i 2018
break-2021 = Brud i serien: nye navne og forebyggelsesområder i 2021

groups-everybody = Alle i programmet
groups-without-ukraine = Alle undtagen fordrevne fra Ukraine
groups-only-ukraine = Kun fordrevne fra Ukraine
groups-only-refugees = Kun flygtninge
groups-only-reunified = Kun familiesammenførte

end-reason-died = Død
end-reason-moved-away = Flyttet, en anden kommune har overtaget
end-reason-left-denmark = Udrejst
end-reason-other = Anden grund

status-education = Under uddannelse
status-job = Ordinært arbejde eller egen virksomhed
status-apprentice = IGU eller lære
status-part-job = Arbejde under 20 timer om ugen
status-wage-subsidy = Løntilskud
status-flex = Fleksjob
status-benefit = Offentlig ydelse
status-spouse = Forsørges af ægtefælle
status-unknown = Ukendt

indicator-4d-name = Hjemtagne resultattilskud for uddannelse
indicator-4d-definition =
    Andel af de resultattilskud for ordinært job og ordinær uddannelse, som kommunen har hjemtaget i året, der er for uddannelse.
    Tilskud for danskprøver tælles ikke med. Afviste og tilbagebetalte tilskud er udgået.
indicator-4d-note = Den anden læsning er andelen af de tilskud for uddannelse, der kunne hjemtages i året, som er hjemtaget.
