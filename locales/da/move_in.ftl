# SPDX-License-Identifier: MPL-2.0
# Indflytning: tjekliste mellem kommune, boligorganisation, frivillige og familien, og links til dem uden for kommunen.

checklist-template-move-in = Indflytning
field-moves-in-on = Indflytningsdag, som fristerne er regnet fra
field-evidence = Hvad viser det?
outside-party-housing-association = Boligorganisation
outside-party-volunteer = Frivillig
outside-party-family = Familien
reception-item-lease = Lejekontrakten er klar og forklaret
reception-item-deposit = Indskud og første husleje er betalt
reception-item-housing-benefit = Boligstøtte er søgt
reception-item-utilities = El, vand og varme er meldt til
reception-item-furniture = Møbler og det nødvendigste er på plads
reception-item-moving-help = Hjælp til flyttedagen er aftalt
reception-item-inspection = Indflytningssyn er holdt
reception-item-house-shown = Affald, vaskeri og fællesarealer er vist
reception-item-neighbours = Naboer og beboerdemokrati er præsenteret
reception-item-around-shown = Butikker, bus og læge er vist
reception-item-faults-reported = Fejl og mangler er meldt
reception-item-follow-up = Opfølgning: hvordan går det i boligen?

move-ins-title = Indflytninger
move-ins-intro = Indflytninger, der er i gang, og hvem der er bagud.
move-ins-none = Ingen indflytninger er i gang.
move-in-late-party = { $what }: { $count ->
    [one] 1 punkt er overskredet
   *[other] { $count } punkter er overskredet
}
move-in-left = { $count ->
    [0] Alle punkter er gjort.
    [one] 1 punkt mangler.
   *[other] { $count } punkter mangler.
}
move-in-title = Indflytning
move-in-intro = Én tjekliste for kommunen, boligorganisationen, de frivillige og familien. Fristerne regnes fra indflytningsdagen.
move-in-no-home = Der er ikke registreret en bolig endnu.
move-in-home = { $what }, indflytning { $day }
move-in-start = Begynd tjeklisten
move-in-version = Skabelonens version { $what }.
move-in-late = { $count ->
    [0] Ingen punkter er overskredet.
    [one] 1 punkt er overskredet.
   *[other] { $count } punkter er overskredet.
}
move-in-moved = Indflytningsdagen er ændret
move-in-counted-from = Fristerne er regnet fra
move-in-now-on = Placeringen siger nu
move-in-recount = Regn de åbne frister om
move-in-points = Punkter
move-in-mandatory = skal være gjort, før indflytningen afsluttes
move-in-close = Afslut indflytningen
move-in-close-advice = Når det nødvendige er gjort. Alle links bliver lukket.

link-title = Links til dem uden for kommunen
link-intro = Hver part ser kun sine egne punkter, husstandens størrelse og indflytningsdagen, og familiens navn og telefon, når boligen er anvist. Er navn og adresse beskyttet, vises de ikke. En frivillig ser kun navnet, når familien har sagt ja.
link-new = Nyt link
field-outside-link-name = Hvem får linket
field-outside-link-contact = Hvem i kommunen kan de ringe til (navn og telefon)
link-consented-hint = Bruges til frivillige. Uden samtykke ser de ikke familiens navn og telefon.
link-make = Lav link og kode
link-for = Til { $what }
link-address = Send linket:
link-code = Læs koden op, eller send den for sig. Den virker én gang inden for syv dage:
link-told-once = Link og kode vises kun nu. Gå ikke videre, før de er givet.
link-new-code = Ny kode
link-close = Luk linket
link-closed = Lukket
link-expired = Udløbet
link-opened = Åbnet
link-waits = Venter på, at koden bruges
link-needs-code = Skal have en ny kode
fault-link-lasts = Vælg en dag fra i dag og højst 180 dage frem.

code-title = Indtast din kode
code-intro = Dit link åbnes med en kode, som du får af kommunen.
code-label = Kode
code-hint = Otte tal. Koden virker én gang; bed om en ny, hvis du skifter telefon eller computer.
code-open = Åbn
code-wrong = Koden passer ikke, eller linket virker ikke længere. Prøv igen, eller ring til kommunen efter et nyt.
code-wait = { $count ->
    [one] For mange forkerte koder. Vent 1 minut, og prøv igen.
   *[other] For mange forkerte koder. Vent { $count } minutter, og prøv igen.
}
guest-title = Indflytning: dine punkter
guest-holder = { $what }, { $party }
guest-family = Hvem flytter ind
guest-unnamed = En familie. Kommunen oplyser navnet, når det må siges.
guest-size = Husstand
guest-persons = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
guest-moves-in = Indflytning
guest-phone = Familiens telefon
guest-contact = Kontakt i kommunen
guest-late = { $count ->
    [one] 1 af dine punkter er overskredet.
   *[other] { $count } af dine punkter er overskredet.
}
guest-points = Dine punkter
guest-no-points = Du har ingen punkter lige nu.
guest-done = Gjort { $what }
guest-tick = Det er gjort
guest-leave = Luk på denne enhed
guest-leave-advice = Bruger andre samme telefon eller computer, så luk, når du er færdig. Så skal du have en ny kode næste gang.
guest-stale = Punktet er ændret, mens du skrev
guest-stale-advice = Ved punktet står, hvad der er gjort nu. Det, du selv skrev, står der også. Ring til kommunen, hvis det ikke passer.
guest-own-words = Du skrev: { $what }
