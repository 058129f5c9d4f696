# SPDX-License-Identifier: MPL-2.0
# Regelbogen: reglerne, kommunens ændringer og suspension af frister.

rules-of-program = Regnet efter reglerne, som de følger med programmet.
rules-of-municipality = Regnet efter kommunens regelbog.
rule-change = Regelændring
rule-change-plural = Regelændringer
rule-change-new = Ændr en regel
rule-change-change = Ret regelændring
rule-change-intro = Ændringen gælder sager, hvor fristen begynder den dag eller senere. Sager, der er begyndt før, følger den regel, de begyndte under.
field-rule-change-rule = Regel
hint-counts = Ét tal for hver frist i reglen, i samme enhed som før, med mellemrum imellem.
field-rule-change-starts-on = Gælder fra
field-counts = Antal dage eller måneder
field-rule-change-source = Hvor det står
field-certainty = Hvor sikkert det er
suspension = Suspension af frister
suspension-plural = Suspensioner af frister
suspension-new = Registrér suspension
suspension-change = Ret suspension
suspension-intro = Når ministeren suspenderer frister efter integrationslovens § 4 b. En frist, der falder i perioden, flyttes til dagen efter; så længe der ikke er en sidste dag, bliver der ikke spurgt efter den.
field-suspension-starts-on = Første dag
field-suspension-ends-on = Sidste dag
field-suspension-source = Bekendtgørelse
suspension-scope = Om en regel kan suspenderes
suspension-scope-plural = Hvad der kan suspenderes
suspension-scope-new = Skriv, om reglen kan suspenderes
suspension-scope-change = Ret, om reglen kan suspenderes
suspension-scope-intro = Det afgør, om en frist efter reglen flyttes, når den falder i en suspension den dag eller senere. Det, der gjaldt før, gælder til dagen før.
field-suspension-scope-rule = Regel
field-can-be-suspended = Fristerne kan suspenderes
field-suspension-scope-starts-on = Gælder for frister fra
field-suspension-scope-source = Hvor det står
field-places = Hvad tallene står for
rulebook-can-be-suspended = fristerne kan suspenderes
rulebook-cannot-be-suspended = fristerne kan ikke suspenderes
rulebook-never-suspended = Fristerne efter reglen kan ikke suspenderes.
fault-suspension-too-early = Frister kan først suspenderes fra den 1. januar 2025.
fault-suspension-overlaps = En anden suspension gælder i de samme dage. Ret først den.
menu-rules = Regelbog
rulebook-title = Regelbog
rulebook-intro = Reglerne bag alle frister: hvor de står, hvornår de gælder, og hvor sikre vi er. En sag følger den udgave, der gælder den dag, fristen begynder.
rulebook-of-program = Her står reglerne, som de følger med programmet. Log ind for at se, hvad kommunen har ændret.
rulebook-of-municipality = Her står kommunens regelbog: reglerne fra programmet og det, kommunen selv har ændret.
rulebook-behind = Reglerne er ændret, og fristerne er ved at blive regnet om på alle sager: { $count } indtil nu. Åbn siden igen om lidt.
rulebook-unfit = Ændringer, der ikke længere passer til reglerne
rulebook-unfit-what = Reglerne har fået andre tal, end da ændringerne blev skrevet. Det, der stadig passer, bruges; resten bruges ikke. Åbn en ændring, se tallene efter, og gem den igen.
rulebook-unfit-whole = Bruges slet ikke. Der står: { $what }
rulebook-unfit-part = Bruges ikke, for reglen har det ikke længere: { $what }
rulebook-unfit-new = Nyt i reglen, som ændringen ikke siger noget om; det følger programmet: { $what }
rulebook-suspended = En frist, der falder i perioden, flyttes til dagen efter. Om en regel kan suspenderes, står på reglens side.
rulebook-amended-by = Ændret af { $who } den { $at }.
rulebook-amended-by-file = Ændret i en indlæst fil.
rulebook-versions = Udgaver
rulebook-versions-intro = Den nyeste står øverst. En udgave bliver aldrig slettet, kun afløst.
rulebook-how = Sådan regnes der
rulebook-for = Gælder for: { $what }
rulebook-everybody = alle personkredse
rulebook-from = Regnes fra: { $what }
rulebook-id = Reglens navn i filer: { $what }
rulebook-examples = Regnede eksempler
rulebook-examples-intro = De samme eksempler afprøver programmet hver gang, det bygges. De er skrevet på engelsk.
rulebook-preview = Se, hvad ændringen gør
rulebook-preview-again = Se igen, hvad ændringen gør
rulebook-effect = Det sker der, når du gemmer
rulebook-nothing-moves = Ingen åbne frister flytter sig.
rulebook-moves = Åbne frister, der flytter sig eller bortfalder: { $deadlines }. Det berører { $persons } borgere. Overskredet bliver { $late }.
span-same-day = samme dag
span-days =
    { $count ->
        [one] 1 dag efter
       *[other] { $count } dage efter
    }
span-working-days =
    { $count ->
        [one] 1 hverdag efter
       *[other] { $count } hverdage efter
    }
span-months =
    { $count ->
        [one] 1 måned efter
       *[other] { $count } måneder efter
    }
span-half-months =
    { $count ->
        [one] en halv måned efter
       *[other] { $count } halve måneder efter
    }
span-whole-months =
    { $count ->
        [one] dagen efter den første hele måned
       *[other] dagen efter { $count } hele måneder
    }

dated-name = Betegnelse
dated-name-plural = Betegnelser
dated-name-new = Tilføj en betegnelse
dated-name-change = Ret betegnelse
dated-name-intro = Navnet gælder fra den første dag. Det, der gjaldt før, slutter dagen før.
field-of-what = Hvad der hedder sådan
field-dated-name-starts-on = Gælder fra
field-dated-name-name = Navn, i ental og uden artikel
field-dated-name-source = Hvor det står
dated-added = Tilføjet af kommunen.
rate = Sats
rate-plural = Satser
rate-new = Tilføj en sats
rate-change = Ret sats
rate-intro = Satserne reguleres hvert år. En sats med de samme dage som en fra programmet træder i dens sted. Det, staten betaler, retter kun administratoren.
field-rate-what = Hvad satsen er for
field-rate-number = Hele kroner, procent eller kvadratmeter
field-rate-starts-on = Første dag
field-rate-ends-on = Sidste dag
field-rate-source = Hvor det står
rulebook-rates = Satser
rulebook-rates-intro = Beløb gælder kun de dage, der står. Et år, der ikke står her, er ukendt.
rulebook-gaps = Mellem to kendte år mangler:
rulebook-names = Hvad programmet hedder
rulebook-names-intro = Loven har givet programmet flere navne. En sag bruger navnet fra sin egen dag.
rulebook-order = Tallene skrives i denne rækkefølge med mellemrum imellem:
rule-holds = Gælder for borgeren og sætter ingen dag.
rulebook-struck = Fjernes den, sker der det her:
