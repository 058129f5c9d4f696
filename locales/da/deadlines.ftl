# SPDX-License-Identifier: MPL-2.0
# Min dag og frister.

team-day = Teamets dag
day-today = I dag er det den { $what }.
day-mine = Min dag
day-overdue = Overskredet
day-overdue-none = Ingen frister er overskredet.
day-soon = De næste 7 dage
day-soon-none = Der er ingen frister de næste 7 dage.
day-waiting = Venter på andre
day-waiting-none = Intet venter på andre.
day-do = Gå til
day-more = Listen viser de 50, der haster mest.
late = Overskredet
nothing-due = Der er ingen åbne frister.
duties-not-yours = Du har ikke adgang til at se fristerne.
all-deadlines = Alle frister og hvorfor
met-on = Udført { $what }.
waiting-for = Afventer: { $what }
waiting-for-person = borgeren
waiting-for-language-centre = sprogcentret
waiting-for-doctor = lægen
rule-absence-what = Tal med borgeren om fravær fra danskundervisningen
rule-doctor-what = Helbredsmæssig vurdering, som borgeren har sagt ja til
rule-talk-what = Planlagt opfølgningssamtale
rule-task-what = Opgave
duty-state-open = Åben
duty-state-waiting = Venter på andre
duty-state-met = Udført
duty-state-ended = Bortfaldet

## Frist-beregneren

rule-version = Regel { $id }, gælder { $days }
deadline-counts = Regnes fra: { $from } { $on }. Opfyldes af: { $settled }.
calculator-title = Beregn frister
calculator-intro =
    Skriv det, du ved om en borger, og se overtagelsen og alle frister med paragraf og mellemregninger. Intet bliver gemt.
    Skriv ikke navn eller CPR-nummer. Felter, du lader stå tomme, regnes som ukendte. Skriv datoer som 05.12.2026.
calculator-on = Dags dato for beregningen
calculator-as-of = Sådan ser det ud den { $what }.
calculator-change = Ret oplysningerne, og beregn igen
calculator-compute = Beregn frister
calculator-help-not-law = Datoerne er regnet ud med omhu, men de er hjælp og ikke jura. Afgørelsen er din.
facts-title = Oplysninger om en borger
facts-wrong = Noget skal rettes i oplysningerne
facts-hint-answer = Lad feltet stå, hvis I ikke ved det.
facts-broken = Filen kan ikke læses. Se på linje { $line }, tegn { $column }: der mangler måske et komma eller et anførselstegn.
facts-version = Skriv version 1. Det er den udgave af filen, som programmet kan læse.
facts-unknown = Feltet findes ikke. Mente du { $what }?
facts-not-a-day = Skriv en dag, der findes i kalenderen: på siden som 01.07.2026, i en fil som 2026-07-01.
facts-not-an-answer = Skriv ja eller nej (i en fil: true eller false). Lad feltet være, hvis I ikke ved det.
facts-not-in-list = Ordet findes ikke på listen. Mente du { $meant }? Listen er: { $all }.
facts-not-a-list = Skriv en liste, også når der kun er én: [ … ].
facts-not-parts = Skriv felterne med navn: { "{" } "version": 1, … { "}" }.
facts-too-many = Der er flere end { $count }. Se efter, om filen handler om én borger.
facts-before = Datoen ligger før »{ $what }« ({ $on }). Ret en af dem.
facts-after-death = Datoen ligger efter dødsfaldet ({ $what }). Ret en af dem.
facts-group = Personkreds
facts-born = Fødselsdato
facts-visitation-decided-on = Visitering besluttet
facts-cpr-registered-on = Registreret i kommunen i CPR
facts-early-takeover-on = Aftalt tidligere overtagelse
facts-responsibility-from = Overtagelse, hvis den er kendt
facts-on-benefit = Modtager borgeren ydelse?
facts-on-benefit-from = Ydelse fra
facts-on-benefit-until = Ydelse til og med
facts-programme-offered-on = Introduktionsprogram tilbudt
facts-programme-begun-on = Introduktionsprogram begyndt
facts-contracts = Kontrakter
facts-contracts-person-signed-on = Kontrakt underskrevet af borgeren
facts-contracts-municipality-signed-on = Kontrakt underskrevet af kommunen
facts-contracts-declaration-signed-on = Erklæringen underskrevet
facts-danish-referred-on = Henvist til danskuddannelse
facts-danish-can-start-on = Første mulige undervisningsdag
facts-offers = Tilbud
facts-offers-kind = Første tilbud: type
facts-offers-from = Første tilbud: fra dato
facts-followed-up-on = Opfølgningssamtale holdt
facts-health-need = Er der behov for helbredsmæssig vurdering?
facts-health-offered-on = Helbredsmæssig vurdering tilbudt
facts-ordinary = Ordinært job eller uddannelse uden ydelse
facts-ordinary-from = Ordinært job eller uddannelse fra
facts-ordinary-until = Ordinært job eller uddannelse til og med
facts-moved-on = En anden kommune overtog
facts-departed-on = Udrejst
facts-died-on = Død
