# SPDX-License-Identifier: MPL-2.0
# Hvem svarer for hvad: enheder, opgaver, modtageteamets adgang, overgivelsesskema, politiske beslutninger, kontaktpersoner.

menu-tasks = Opgaver
tasks-intro = Åbne opgaver i de enheder, du arbejder i. Har enheden ikke noget med borgeren at gøre, vises navnet ikke; så skal borgeren henvises først.
tasks-choose = Vælg enhed
tasks-all = Alle mine enheder
tasks-none = Ingen åbne opgaver.
tasks-unknown = En borger, der ikke er henvist til enheden
tasks-done = Gjort
field-task-unit = Ansvarlig enhed
field-goal-unit = Ansvarlig enhed
field-responsible-unit = Ansvarlig enhed
fault-no-unit = Borgeren har ingen sag endnu. Opret sagen i en enhed først, så målet har en ansvarlig.
warning-task-unit-unreferred = Enheden har ikke noget med borgeren at gøre endnu, og ser opgaven uden navn. Henvis borgeren til enheden.
note-kind-conference = Tværgående sagskonference (referat)

role-team-member = Medlem af modtageteam
list-team-families = Mine modtageteams
fault-team-account = Vælg en, der arbejder med borgere.
relation-team-leisure-centre = Fra fritidscentret i modtageteamet
tie-kind-team-leisure-centre = Fra fritidscentret i modtageteamet
relation-team-prevention = Fra tværfaglig forebyggelse i modtageteamet
tie-kind-team-prevention = Fra tværfaglig forebyggelse i modtageteamet
relation-team-day-care = Fra daginstitutionen i modtageteamet
tie-kind-team-day-care = Fra daginstitutionen i modtageteamet
relation-team-child-minding = Fra dagplejen i modtageteamet
tie-kind-team-child-minding = Fra dagplejen i modtageteamet
relation-team-health-visitor = Sundhedsplejerske i modtageteamet
tie-kind-team-health-visitor = Sundhedsplejerske i modtageteamet
relation-team-school = Fra skolen i modtageteamet
tie-kind-team-school = Fra skolen i modtageteamet
relation-team-language-and-integration = Fra sprog og integration i modtageteamet
tie-kind-team-language-and-integration = Fra sprog og integration i modtageteamet
relation-team-family-consultant = Familiekonsulent i modtageteamet
tie-kind-team-family-consultant = Familiekonsulent i modtageteamet
relation-team-coordinator = Koordinator i modtageteamet
tie-kind-team-coordinator = Koordinator i modtageteamet
accounts-unit-roles = Vælg enhederne. I en enhed kan rollen være en anden end brugerens egen; så gælder kun den rolles adgang til enhedens borgere.
accounts-unit-role = Rolle i enheden
accounts-unit-role-own = Som brugerens egen

field-unit-starts-on = Oprettet
field-unit-ends-on = Nedlagt
unit-name = Tidligere navn på enhed
unit-name-plural = Tidligere navne på enheder
unit-name-new = Registrér tidligere navn
unit-name-change = Ret tidligere navn
unit-name-intro = Afgørelser fra dengang beholder enhedens navn fra dengang.
field-unit-name-starts-on = Hed sådan fra
field-unit-name-ends-on = Hed sådan til og med
fault-unit-name-twice = Enheden har allerede et navn på nogle af de dage.
field-made-in = Enhed, der traf afgørelsen (navnet den dag)
hint-made-in = Lad feltet stå tomt, så skrives enhedens navn på afgørelsens dag.

handover = Overgivelsesskema
handover-plural = Overgivelsesskemaer
handover-new = Registrér overgivelsesskema
handover-change = Ret overgivelsesskema
handover-intro = Det, asylcentret fortæller før overtagelsen. Skriv behov og ikke diagnoser.
handover-file = Arkivér et papir fra overgivelsen
handover-carry = Før over i ressourceprofilen
handover-carried = Ført over i ressourceprofilen { $what }
field-received-on = Modtaget
field-sent-by = Afsender (asylcenter og kontakt)
field-handover-legal-ground = Hjemmel til at give oplysningerne videre
field-skills = Kompetencer: arbejde, fag og kurser
field-languages = Sprog, og hvor godt
field-needs = Særlige behov i bolig og ved ankomst
field-network = Familie og netværk i Danmark
field-at-the-centre = På centret: dansk, praktik og opgaver
field-carried-on = Ført over i ressourceprofilen
fault-handover-empty = Skemaet fortæller ikke noget endnu. Udfyld mindst ét felt.
warning-handover-late = Skemaet er modtaget efter overtagelsen. Tal med borgeren om det, før det bruges.

field-expires-on = Virker til og med
field-consented-on = Familien har sagt ja den
field-end-temporary = Afslut det midlertidige ophold dagen før indflytningen
warning-two-homes = Der er registreret en anden permanent bolig på de samme dage. Skriv på den, hvornår borgeren er flyttet fra den.
warning-temporary-ended = Det midlertidige ophold er afsluttet dagen før. Var det forkert, kan det åbnes igen under Indflytning.
stay-ended = Det midlertidige ophold sluttede { $what }, fordi der blev registreret en permanent bolig.
stay-reopen = Åbn det midlertidige ophold igen

resolution = Politisk beslutning
resolution-plural = Politiske beslutninger
resolution-new = Registrér politisk beslutning
resolution-change = Ret politisk beslutning
resolution-intro = Skriv ingen navne på borgere: politikerne ser beslutningen, og hvad der følger af den.
resolutions-intro = Hvad der er besluttet, hvad der følger af det, hvem der svarer for det, og hvor langt det er.
resolution-closed = Afsluttet { $what }
resolution-open = { $count ->
    [0] Ingen åbne handlinger.
    [one] 1 åben handling.
   *[other] { $count } åbne handlinger.
}
field-decided-in = Besluttet i
field-wording = Beslutningen
field-resolution-unit = Ansvarlig enhed
field-resolution-ends-on = Afsluttet
measure = Handling
measure-plural = Handlinger
measure-new = Tilføj handling
measure-change = Ret handling
measure-intro = Skriv ingen navne på borgere.
field-resolution = Politisk beslutning
field-measure-unit = Ansvarlig enhed
field-measure-ends-on = Gjort eller opgivet
field-told = Hvordan det går
measure-state-planned = Planlagt
measure-state-running = I gang
measure-state-done = Gjort
measure-state-dropped = Opgivet
fault-measure-open = Handlingen er ikke gjort eller opgivet endnu.

contact-person = Kontaktperson
fault-phone = Skriv telefonnummeret med mindst otte cifre.
fault-mail = Skriv en e-mailadresse, fx navn@kommune.dk.
