# SPDX-License-Identifier: MPL-2.0
# Sag, kontrakt, mål, samtaler, notater og opgaver.

## Sag og henvisning

case-file = Sag
case-file-plural = Sager
case-file-new = Opret sag
case-file-change = Ret sag
field-case-file-number = Sagsnummer
field-case-file-starts-on = Oprettet
field-case-file-ends-on = Lukket
referral = Henvisning
referral-plural = Henvisninger
referral-new = Henvis til en enhed
referral-change = Ret henvisning
referral-intro = Enheden kan se det, den skal bruge i sit arbejde, så længe henvisningen løber.
field-referral-starts-on = Henvist
field-referral-ends-on = Henvisningen slutter
field-purpose = Formål
hint-purpose = Skriv, hvad enheden skal hjælpe med. Skriv ikke om helbred.

## Opgave

task = Opgave
task-plural = Opgaver
task-new = Tilføj opgave
task-change = Ret opgave
field-what = Opgave
field-due-on = Frist
field-waiting-for = Afventer
hint-waiting-for = Skriv, hvem det næste skridt ligger hos. Lad feltet stå tomt, når det er dit.

## Kompetencer og mål

profile = Kompetenceafklaring
profile-plural = Kompetenceafklaringer
profile-new = Skriv kompetenceafklaring
profile-change = Ret kompetenceafklaring
field-profile-starts-on = Talt igennem med borgeren
field-education = Skole og uddannelse
field-work = Arbejdserfaring
field-interests = Interesser og styrker
field-considerations = Hensyn
hint-considerations = Skriv behovet, for eksempel siddende arbejde. Skriv ikke diagnoser.
goal = Mål
goal-plural = Mål
goal-new = Tilføj mål
goal-change = Ret mål
field-goal-starts-on = Målet er sat
field-goal-ends-on = Nået eller opgivet
goal-kind-job = Job
goal-kind-education = Uddannelse
goal-kind-language = Dansk
goal-kind-life = Hverdag, helbred og familie
field-words = Målet med borgerens egne ord
field-reached = Målet er nået
field-goal-job = Mål om job
field-goal-education = Mål om uddannelse
field-goal-language = Mål om dansk

## Kontrakt

contract = Kontrakt
contract-plural = Kontrakter
contract-new = Opret kontrakt
contract-change = Ret kontrakt
field-contract-starts-on = Kontrakten er lavet
field-contract-ends-on = Ophørt
field-contract-interpreter = Tolk medvirkede
contract-state-draft = Kladde
contract-state-presented = Forelagt borgeren
contract-state-signed = Underskrevet
contract-state-refused = Borgeren ønsker ikke at skrive under
contract-state-ended = Ophørt
field-programme-begins-on = Programmet begynder
field-danish-hours = Danskuddannelse, timer om ugen
field-job-hours = Beskæftigelsesrettet, timer om ugen
field-person-signed-on = Borgeren skrev under
field-municipality-signed-on = Kommunen skrev under
field-declaration-signed-on = Erklæringen er underskrevet
field-explained-in = Forklaret på
field-refusal-reason = Hvorfor borgeren ikke ønsker at skrive under
hint-explained-in = Skriv det sprog, kontrakten er forklaret på.
hint-declaration-signed-on = Opholds- og selvforsørgelseserklæringen. Skriv dd.mm.åååå.

## Samtale

talk = Opfølgningssamtale
talk-plural = Opfølgningssamtaler
talk-new = Registrér samtale
talk-change = Ret samtale
field-talk-interpreter = Tolk medvirkede eller er bestilt
talk-form-meeting = Fremmøde
talk-form-phone = Telefon
talk-form-digital = Video
talk-form-home-visit = Hjemmebesøg
talk-form-company = På virksomheden
field-planned-on = Planlagt
field-held-on = Holdt
field-form = Form
field-changed = Hvad er ændret siden sidst?
field-agreed = Hvad er aftalt?
field-repatriation-told = Borgeren er orienteret om muligheden for repatriering
field-next-on = Næste samtale
hint-talk-held-on = Skriv dd.mm.åååå. Lad feltet stå tomt, indtil samtalen er holdt.
hint-agreed = Skriv både, hvad borgeren gør, og hvad kommunen gør.

## Notat

note = Notat
note-plural = Notater
note-new = Skriv notat
note-change = Ret notat
note-intro = Hold det, der skete, adskilt fra din vurdering. Et notat slettes aldrig; en rettelse bliver et nyt notat, og det gamle kan stadig læses.
note-kind-phone = Telefon
note-kind-meeting = Møde
note-kind-letter = Brev eller mail
note-kind-observation = Iagttagelse
note-kind-internal = Internt i kommunen
field-happened-on = Hvornår
field-participants = Deltagere
field-facts = Hvad skete der?
field-assessment = Vurdering
field-corrects = Retter notat

## Helbredsmæssig vurdering

health-offer = Helbredsmæssig vurdering
health-offer-plural = Helbredsmæssige vurderinger
health-offer-new = Registrér helbredsmæssig vurdering
health-offer-change = Ret helbredsmæssig vurdering
health-offer-intro = Skriv kun, om vurderingen er tilbudt, og hvor langt den er. Det, lægen finder, hører ikke hjemme her.
field-health-offer-done-on = Gennemført
health-state-not-assessed = Behovet er ikke vurderet
health-state-no-need = Ikke behov
health-state-needed = Behov, ikke tilbudt endnu
health-state-offered = Tilbudt
health-state-accepted = Borgeren har sagt ja
health-state-declined = Borgeren har sagt nej
health-state-done = Gennemført
field-offered-on = Tilbudt
field-answered-on = Borgeren svarede

programme = Program
programme-danish = Dansk
programme-job = Vejen til job
programme-together = I alt
programme-nothing = Intet endnu
programme-hours-unknown = I gang, timetal ikke angivet
programme-lacks-danish = Borgeren får ydelse, men programmet mangler danskuddannelse.
programme-lacks-job = Borgeren får ydelse, men programmet mangler et beskæftigelsesrettet tilbud.
programme-under-37 = Borgeren får ydelse, men programmet har færre timer om ugen end et fuldt program efter reglerne.
programme-danish-over-15 = Der er flere timers dansk om ugen, end reglerne giver i gennemsnit.
warning-before-birth = Dagen ligger før borgerens fødsel. Ret datoen her eller fødselsdagen.
warning-before-visitation = Dagen ligger før borgerens visitering til kommunen. Ret datoen, hvis den er forkert.
warning-after-death = Dagen ligger efter borgerens død. Ret datoen, hvis den er forkert.
look-here = Se her
offers-without-goal = Tilbud uden mål
offers-without-goal-intro = De tilbud, der er i gang i dine sager, og som ikke er knyttet til et af borgerens mål.
offers-without-goal-none = Alle igangværende tilbud er knyttet til et mål.
takeover-register = Registrér overtagelsen

field-access-asked-on = Aktindsigt ønsket den (så regnes fristen for svar derfra)
decision-complaint-until = Borgeren kan klage til Ankestyrelsen til og med { $until }. Kommunen vurderer først afgørelsen igen. { $source }. { $certainty }.
programme-called = Programmet hedder { $name } den { $on }: { $source }; { $certainty }.
talk-agreed-last = Aftalt { $on }: { $agreed }
talk-goal = Mål: { $what }
talk-week = Ugeskemaet er på { $what } timer.
draft-from = Her er det, du skrev { $what } og ikke har gemt. Kun du kan se det.
draft-keep = Gem som kladde
draft-kept = Kladden er gemt. Kun du kan se det.
draft-instead = Brug den gemte kladde i stedet
draft-refused = Du er logget ud, eller du er logget ind på ny siden, formularen blev åbnet. Det, du skriver nu, bliver ikke gemt som kladde. Bliv i dette vindue, log ind igen og åbn formularen: så står din tekst her stadig.
draft-no-right = Du har ikke længere lov til at skrive i denne sag. Det, du skriver nu, bliver ikke gemt som kladde. Tag en kopi af teksten, hvis du skal bruge den, og tal med den, der har sagen.
draft-too-large = Teksten er for lang til at blive gemt som kladde. Del den i flere notater, eller gem den første del nu.
draft-over = Kladden er gemt som notat eller slettet, siden formularen blev åbnet. Det, du skriver nu, bliver ikke gemt som kladde. Åbn formularen igen, hvis du vil skrive noget nyt.
draft-offline = Der er ingen forbindelse, så det, du skriver nu, er ikke gemt som kladde endnu. Der bliver prøvet igen, næste gang du skriver. Bliv i dette vindue: her står teksten stadig.
draft-not-kept = Kladden kunne ikke gemmes; fejlen er vores. Der bliver prøvet igen, næste gang du skriver. Bliv i dette vindue: her står teksten stadig.
draft-other = Du har gemt en anden kladde i et andet vindue. Den er beholdt, og det, der står her, er ikke gemt som kladde. Gem det her, eller åbn formularen igen for at se den anden.
draft-changed = Kladden er ændret i et andet vindue og er ikke slettet. Her står den, som den er nu.
field-wall = Fortrolighed
hint-wall = Tomt: alle, der ser sagens notater. En underretning om et barn skrives ikke her; den sendes til børneområdet.
note-wall-health = Om helbred: de, der arbejder i sagen
note-wall-children = Om et barns trivsel
note-wall-closed = Kun den ansvarlige sagsbehandler og vikaren
fault-behind-wall = Du kan ikke selv læse det, der har den fortrolighed i denne sag. Vælg en anden, eller bed den ansvarlige om at registrere det.
