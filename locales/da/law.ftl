# Lovens regler: hvad der skal gøres, hvornår, og hvordan datoen er fundet.

## Regler

rule-d1-takeover-refugee-name = Overtagelse af flygtning
rule-d1-takeover-refugee-what = Kommunen overtager integrationsansvaret for en flygtning dagen efter den første hele måned efter visiteringen.
rule-d1-takeover-refugee-open = Samspil regner ikke en måned som hel, når afgørelsen er truffet den 1. i måneden. Det er vores eget forslag.
rule-d4-takeover-quota-name = Overtagelse af kvoteflygtning
rule-d4-takeover-quota-what = Kommunen overtager integrationsansvaret for en kvoteflygtning den dag, tilflytningen er registreret i CPR.
rule-d5-takeover-family-name = Overtagelse af familiesammenført
rule-d5-takeover-family-what = Kommunen overtager integrationsansvaret for en familiesammenført den dag, borgeren er registreret i CPR med bopæl i kommunen.
rule-d6-takeover-ukraine-name = Overtagelse af fordrevet fra Ukraine
rule-d6-takeover-ukraine-what = Kommunen overtager integrationsansvaret for en fordrevet fra Ukraine senest 15 hverdage efter visiteringen (4 hverdage til og med 31. marts 2024).
rule-d14-programme-name = Programmet er begyndt
rule-d14-programme-what = En borger over 18 år skal have tilbudt et program, som er begyndt senest 1 måned efter overtagelsen.
rule-d14-programme-open = For unge, der fylder 18 år efter overtagelsen, regnes fristen fra 18-års fødselsdagen. Det er vores eget forslag.
rule-d15-contract-name = Kontrakten er underskrevet
rule-d15-contract-what = Kontrakten og erklæringen skal være underskrevet af borgeren og kommunen senest 1 måned efter overtagelsen.
rule-d15-contract-open = For unge, der fylder 18 år efter overtagelsen, regnes fristen fra 18-års fødselsdagen. Det er vores eget forslag.
rule-d16-danish-referral-name = Henvist til danskuddannelse
rule-d16-danish-referral-what = Borgeren skal være henvist til danskuddannelse senest 1 måned efter overtagelsen.
rule-d16-danish-referral-open = For unge, der fylder 18 år efter overtagelsen, regnes fristen fra 18-års fødselsdagen. Det er vores eget forslag.
rule-d17-danish-start-name = Danskuddannelsen kan begynde
rule-d17-danish-start-what = Borgeren skal kunne begynde på danskuddannelse senest 1 måned efter overtagelsen.
rule-d17-danish-start-open = For unge, der fylder 18 år efter overtagelsen, regnes fristen fra 18-års fødselsdagen. Det er vores eget forslag.
rule-d17-danish-start-others-name = Danskuddannelsen kan begynde (uden for integrationsloven)
rule-d17-danish-start-others-what = En kursist uden for integrationsloven skal kunne begynde på danskuddannelse senest 1 måned efter henvisningen.
rule-d17-danish-start-others-open = Søger kursisten selv, regnes fristen fra ansøgningen. Her regnes den fra den dag, henvisningen er registreret.
rule-d19-company-offer-name = Første virksomhedsrettede tilbud
rule-d19-company-offer-what = Borgeren skal i virksomhedspraktik eller løntilskud så vidt muligt inden 2 uger og senest 1 måned efter overtagelsen.
rule-d19-company-offer-open = Fristen vises ikke for borgere, som vi ved ikke modtager ydelse. For unge regnes den fra 18-års fødselsdagen. Det er vores egne forslag.
rule-d24-follow-up-name = Opfølgning på kontrakten
rule-d24-follow-up-what = Der skal holdes mindst 4 opfølgningssamtaler i de første 6 måneder.
rule-d24-follow-up-open = Loven sætter kun den sidste dag. De tre første samtaler er fordelt jævnt over perioden, og for unge regnes fra 18-års fødselsdagen. Det er vores egne forslag.
rule-d28-health-name = Helbredsmæssig vurdering er tilbudt
rule-d28-health-what = Borgeren skal have tilbudt en helbredsmæssig vurdering hos en læge hurtigst muligt og senest 6 måneder efter overtagelsen, hvis der er behov for det; kvoteflygtninge altid.
rule-d28-health-open = Fordrevne fra Ukraine og uledsagede mindreårige behandles her som flygtninge. Det er vores eget forslag.
rule-d10-housing-name = Seng til den første nat
rule-d10-housing-what = Der skal være anvist et midlertidigt opholdssted eller en bolig fra den dag, kommunen overtager ansvaret.
rule-d10-housing-open = Loven sætter ingen dag for den permanente bolig. At opholdsstedet skal være der på selve dagen, er vores læsning.
rule-d20-company-gap-name = Næste virksomhedsrettede tilbud
rule-d20-company-gap-what = Der må højst gå 6 uger, fra en virksomhedspraktik eller et løntilskud slutter, til den næste begynder.
rule-d20-company-gap-open = De 6 uger er efter hukommelsen og skal kontrolleres.
rule-d22-programme-extension-name = Programmet forlænges eller slutter
rule-d22-programme-extension-what = Programmet er planlagt til 1 år. Det forlænges, hvis borgeren ikke forsørger sig selv og ikke har bestået en danskprøve.
rule-d22-programme-extension-open = Vi regner det for nok, at én af de to betingelser er opfyldt. Det skal afklares.
rule-d22-programme-longest-name = Programmet kan ikke vare længere
rule-d22-programme-longest-what = Et forlænget program slutter senest 5 år efter overtagelsen.
rule-d23-final-match-name = Endelig visitation
rule-d23-final-match-what = Borgeren skal visiteres endeligt senest 3 måneder efter den første visitation.
rule-d23-first-match-name = Første visitation
rule-d23-first-match-what = En borger på ydelse skal visiteres som jobparat, aktivitetsparat eller uddannelsesparat, når programmet begynder.
rule-d23-first-match-open = Loven siger ved starten og sætter ingen dag. Her regnes med den dag, programmet begynder.
rule-d23-cv-name = CV på Jobnet
rule-d23-cv-what = En jobsøgende borger skal have et CV på Jobnet senest 3 uger efter tilmeldingen, medmindre borgeren er fritaget.
rule-d25-yearly-follow-up-name = Årlig opfølgning for borgere i arbejde
rule-d25-yearly-follow-up-what = Kontrakten følges op hver 12. måned, når borgeren er i ordinært job eller uddannelse uden ydelse.
rule-d25-yearly-follow-up-open = Det næste år regnes fra den seneste samtale. Det er vores eget forslag.
rule-d27-parental-leave-name = Opfølgning under barsel
rule-d27-parental-leave-what = Kontrakten følges op senest 6 måneder efter fødslen, når borgeren er på barsel.
rule-d27-leave-end-name = Opfølgning efter barsel
rule-d27-leave-end-what = Kontrakten følges op, når barslen slutter.
rule-d27-leave-end-open = Vi regner samtalen for at skulle holdes dagen efter barslens sidste dag. Det er vores eget forslag.
rule-d29-return-guidance-name = Vejledning om repatriering
rule-d29-return-guidance-what = Borgere, der har haft ophold i under 5 år, vejledes om repatriering i forbindelse med kontrakten.
rule-d29-return-guidance-open = At vejledningen skal gives samme dag, er vores læsning af "i forbindelse med".
rule-d30-return-talk-name = Samtale om repatriering hvert andet år
rule-d30-return-talk-what = Borgere med opholdstilladelse i mindst 5 år og ydelse i mindst 18 af de seneste 36 måneder skal have en særskilt samtale mindst hvert andet år.
rule-d30-return-talk-open = Hvordan månederne med ydelse tælles, er vores eget forslag.
rule-d31-return-wish-name = Ønske om at vende hjem gives videre
rule-d31-return-wish-what = Et ønske om at vende hjem skal gives videre uden ophold.
rule-d31-return-wish-open = Loven sætter ingen dag. Næste hverdag er vores eget forslag.
rule-d34-basic-instruction-name = Basisundervisning i højst 2 år
rule-d34-basic-instruction-what = Et barn kan højst få basisundervisning i dansk som andetsprog i 2 år.
rule-d35-school-start-name = Barnet er begyndt i skole
rule-d35-school-start-what = Et barn i den undervisningspligtige alder skal begynde i skole med det samme.
rule-d35-school-start-open = Loven sætter ingen dag for nyankomne. 14 dage efter henvisningen er vores eget forslag.
rule-d36-custody-name = Midlertidig forældremyndighedsindehaver
rule-d36-custody-what = For en uledsaget mindreårig uden forældremyndighedsindehaver skal der straks anmodes om en midlertidig.
rule-d36-custody-open = Loven sætter ingen dag. Dagen for overtagelsen er vores eget forslag.
rule-d7-takeover-move-name = Overtagelse efter flytning
rule-d7-takeover-move-what = Når en borger flytter hertil fra en anden kommune, overtager kommunen ansvaret, når den har godkendt det. Indtil da har fraflytningskommunen ansvaret.
rule-d7-takeover-move-open = At ansvaret følger godkendelsens dag, men aldrig ligger før flytningen, er vores læsning. Undtagelser, for eksempel ved alvorlig sygdom, afgøres i den enkelte sag.
rule-d12-stay-elsewhere-name = Aftale om ophold i en anden kommune
rule-d12-stay-elsewhere-what = Et midlertidigt opholdssted i en anden kommune kræver en aftale med den kommune, og aftalen skal være der den første nat.
rule-d12-stay-elsewhere-open = At reglen gælder fra den 1. juli 2017, er efter hukommelsen.
rule-d13-stay-payment-name = Loft over betaling for midlertidigt ophold
rule-d13-stay-payment-what = Det, en husstand betaler om måneden for et midlertidigt opholdssted, har et loft, der følger husstandens størrelse og reguleres hvert år.
rule-d13-stay-payment-open = Et beløb for en enlig med børn er ikke fundet. Så siger Samspil ikke noget.
rule-d18-danish-hours-name = Højst 15 timers danskundervisning om ugen
rule-d18-danish-hours-what = Danskuddannelsen må i gennemsnit højst fylde 15 timer om ugen.
rule-d21-week-hours-name = 37 timer om ugen
rule-d21-week-hours-what = Programmet for en borger på ydelse fylder i gennemsnit 37 timer om ugen, medmindre helbredet taler imod.
rule-d21-work-duty-name = Arbejdspligt
rule-d21-work-duty-what = En borger på ydelse, som ikke opfylder opholdskravet og beskæftigelseskravet, har arbejdspligt i op til 37 timer om ugen, medmindre helbredet taler imod.
rule-d21-work-duty-open = Den, der har haft opholdstilladelse i under 9 år, kan ikke opfylde opholdskravet. For alle andre skal kommunen sige, om kravene er opfyldt.
rule-d26-as-needed-name = Opfølgning efter behov
rule-d26-as-needed-what = Kontrakten for en borger, der ikke får ydelse, følges kun op, når der er behov for det.
rule-d26-as-needed-open = Hvad borgeren lever af, ser vi på for de første 6 måneder. Det er vores eget forslag.
rule-d32-basic-grant-name = Grundtilskud i 36 måneder
rule-d32-basic-grant-what = Staten betaler grundtilskud for hver måned fra overtagelsen og 36 måneder frem.
rule-d37-leisure-job-name = Grænser for fritidsjob
rule-d37-leisure-job-what = Et fritidsjob for en ung under 18 år har grænser for timer om dagen og om ugen og må ikke ligge om aftenen og natten.
rule-d37-leisure-job-open = Grænserne er læst på en ældre side. Et forslag fra 2024 lemper flere af dem, så kontrollér dem hos Arbejdstilsynet.
rule-d40-complaint-name = Klagefrist til Ankestyrelsen
rule-d40-complaint-what = Borgeren kan klage over en afgørelse til Ankestyrelsen i 4 uger. Kommunen vurderer først afgørelsen igen.
rule-d40-complaint-open = Fristen er borgerens. Her regnes den fra den dag, afgørelsen er sendt.
rule-d40-reassessment-name = Genvurdering efter en klage
rule-d40-reassessment-what = Kommunen skal genvurdere en afgørelse senest 4 uger efter, at klagen er modtaget, og sende klagen til Ankestyrelsen, hvis borgeren ikke får helt medhold.
rule-d40-reassessment-open = Fristen på 4 uger er efter hukommelsen og skal efterses.
rule-d38-suitcase-loan-name = Lånetid for sprogkufferter
rule-d38-suitcase-loan-what = En sprogkuffert afleveres senest fire uger efter, at familien hentede den.
rule-d38-suitcase-loan-open = Lånetiden er kommunens egen. De fire uger er vores forslag; skriv jeres egne dage i regelbogen.
rule-d41-access-request-name = Svar på aktindsigt
rule-d41-access-request-what = En anmodning om aktindsigt skal være besvaret senest 7 arbejdsdage efter, at den er modtaget.
rule-d42-sanction-name = Hørt før en sanktion
rule-d42-sanction-what = Borgeren skal være hørt, før kommunen beslutter en sanktion for fravær eller afslag.
rule-d42-sanction-open = At høringen senest kan ligge på dagen for afgørelsen, er vores læsning.
rule-d11-vulnerable-area-name = Aldrig i et udsat boligområde
rule-d11-vulnerable-area-what = Kommunen må ikke anvise en flygtning en bolig i et udsat boligområde.
rule-d11-vulnerable-area-open = Hvilken dag loven har sagt det fra, ved vi ikke. Områdernes lister har deres egne datoer.
rule-d39-quota-year-name = Kvoteårets datoer
rule-d39-quota-year-what = Udlændingestyrelsen melder landstal og regionskvoter ud senest 1. maj, kommunerne aftaler kommunekvoter senest 10. september, og ellers fastsætter styrelsen dem senest 30. september.
rule-d39-quota-year-open = At datoerne ligger i året før kvoteåret, er efter hukommelsen.
rule-d43-suspension-name = Suspension af frister
rule-d43-suspension-what = Ministeren kan suspendere fristerne for tilbud og for danskuddannelse, når der kommer ekstraordinært mange. Administratoren skriver perioden ind.
rule-d43-suspension-open = At en frist i perioden flyttes til dagen efter, og at der ikke spørges til den, så længe perioden ingen slutdato har, er vores læsning.
rule-subsidy-job-name = Resultattilskud for beskæftigelse
rule-subsidy-education-name = Resultattilskud for uddannelse
rule-subsidy-danish-test-name = Resultattilskud for danskprøve

## Mellemregninger

step-decided = Visiteringen er besluttet { $on }.
step-first-whole-month-ends = Den første hele måned slutter { $on }.
step-day-after = Dagen efter er { $on }.
step-registered = Borgeren er registreret i kommunen i CPR { $on }.
step-early-agreed = Borger og kommune har aftalt tidligere overtagelse: { $on } i stedet for { $from }.
step-moved-past-weekend = { $from } ligger i en weekend, så datoen flyttes til næste hverdag: { $on }.
step-moved-past-holiday = { $from } er { $holiday }, så datoen flyttes til næste hverdag: { $on }.
step-taken-over = Kommunen overtog ansvaret { $on }.
step-computed-takeover = Overtagelsen er ikke registreret endnu; den er beregnet til { $on }.
step-turns-18 = Borgeren fylder 18 år { $on }.
step-months-after =
    { $count ->
        [one] 1 måned efter { $from } er { $on }.
       *[other] { $count } måneder efter { $from } er { $on }.
    }
step-month-shorter = Måneden er for kort, så det bliver den sidste dag i måneden: { $on }.
step-days-after = { $count } dage efter { $from } er { $on }.
step-working-days-after = { $count } hverdage efter { $from } er { $on }.
step-happened = Det, fristen regnes fra, skete { $on }.
step-rule-changes = Fra { $on } har reglen en anden ordlyd; sagen følger den, der gjaldt, da fristen begyndte.
step-moved-past-suspension = Fristen var suspenderet { $from }, så den flyttes til dagen efter suspensionen: { $on }.

## Oplysninger

fact-born = Fødselsdato
fact-group = Personkreds
fact-visitation-decided-on = Dato for visitering
fact-early-takeover-on = Aftalt tidligere overtagelse
fact-cpr-registered-on = Registreret i kommunen i CPR
fact-responsibility-from = Overtagelse af integrationsansvaret
fact-computed-takeover = Beregnet overtagelse
fact-programme-offered-on = Introduktionsprogram tilbudt
fact-programme-begun-on = Introduktionsprogram begyndt
fact-contract-signed-on = Kontrakt og erklæring underskrevet
fact-danish-referred-on = Henvist til danskuddannelse
fact-danish-can-start-on = Første mulige undervisningsdag
fact-company-offer-from = Første virksomhedspraktik eller løntilskud
fact-followed-up-on = Opfølgningssamtale holdt
fact-health-need = Behov for helbredsmæssig vurdering
fact-health-offered-on = Helbredsmæssig vurdering tilbudt
fact-on-benefit = Forsørgelsesydelse
fact-benefit-since = På ydelse siden
fact-requirements-met = Opholdskrav og beskæftigelseskrav
fact-matched-on = Visiteret første gang
fact-outside-the-act = Uden for integrationsloven
fact-reassessed-on = Afgørelsen genvurderet
fact-housed-on = Første overnatning i anvist bolig eller opholdssted
fact-company-offer-ended-on = Seneste praktik eller løntilskud sluttet
fact-first-match-on = Første visitation
fact-final-match-on = Endelig visitation
fact-jobseeker-from = Tilmeldt som jobsøgende
fact-cv-on = CV på Jobnet
fact-programme-extended-on = Programmet forlænget
fact-programme-ended-on = Programmet sluttet
fact-child-born-on = Barn født
fact-leave-ends-on = Barslen slutter
fact-guided-on = Vejledning om repatriering givet
fact-permit-since = Første opholdstilladelse
fact-return-talk-on = Seneste repatrieringssamtale
fact-return-wished-on = Ønske om at vende hjem
fact-return-notified-on = Ønsket om at vende hjem givet videre
fact-school-referred-on = Henvist til skole
fact-school-started-on = Begyndt i skole
fact-basic-instruction-from = Basisundervisning begyndt
fact-basic-instruction-ended-on = Basisundervisning sluttet
fact-custody-asked-on = Midlertidig forældremyndighedsindehaver anmodet om
fact-custody-needed = Behov for midlertidig forældremyndighedsindehaver
fact-danish-passed = Danskprøve bestået
fact-ordinary-since = Ordinært job eller uddannelse begyndt

## Hvad der mangler

awaits-born = Afventer fødselsdatoen.
awaits-group = Afventer, hvilken personkreds borgeren hører til.
awaits-visitation-decided-on = Afventer datoen for visiteringen.
awaits-early-takeover-on = Afventer datoen for den aftalte overtagelse.
awaits-cpr-registered-on = Afventer, at tilflytningen er registreret i CPR.
awaits-responsibility-from = Afventer datoen for overtagelsen.
awaits-computed-takeover = Afventer, at overtagelsen kan beregnes.
awaits-programme-offered-on = Afventer, at programmet er tilbudt.
awaits-programme-begun-on = Afventer, at programmet er begyndt.
awaits-contract-signed-on = Afventer, at kontrakt og erklæring er underskrevet.
awaits-danish-referred-on = Afventer henvisning til danskuddannelse.
awaits-danish-can-start-on = Afventer den første mulige undervisningsdag.
awaits-company-offer-from = Afventer den første praktik eller det første løntilskud.
awaits-followed-up-on = Afventer en opfølgningssamtale.
awaits-health-need = Afventer en vurdering af, om der er behov for helbredsmæssig vurdering.
awaits-health-offered-on = Afventer, at en helbredsmæssig vurdering er tilbudt.
awaits-on-benefit = Afventer oplysning om, hvad borgeren lever af.
awaits-benefit-since = Afventer, at borgeren får en ydelse.
awaits-requirements-met = Afventer, om borgeren opfylder opholdskravet og beskæftigelseskravet.
awaits-matched-on = Afventer den første visitation.
awaits-outside-the-act = Afventer, om borgeren er omfattet af integrationsloven.
awaits-reassessed-on = Afventer en genvurdering.
awaits-housed-on = Afventer den første overnatning i bolig eller opholdssted.
awaits-company-offer-ended-on = Afventer at en praktik eller et løntilskud slutter.
awaits-first-match-on = Afventer den første visitation.
awaits-final-match-on = Afventer den endelige visitation.
awaits-jobseeker-from = Afventer tilmelding som jobsøgende.
awaits-cv-on = Afventer et CV på Jobnet.
awaits-programme-extended-on = Afventer en beslutning om at forlænge programmet.
awaits-programme-ended-on = Afventer at programmet slutter.
awaits-child-born-on = Afventer oplysning om et barns fødsel.
awaits-leave-ends-on = Afventer oplysning om, hvornår barslen slutter.
awaits-guided-on = Afventer at der er givet vejledning om repatriering.
awaits-permit-since = Afventer datoen for den første opholdstilladelse.
awaits-return-talk-on = Afventer en repatrieringssamtale.
awaits-return-wished-on = Afventer et ønske om at vende hjem.
awaits-return-notified-on = Afventer at ønsket om at vende hjem er givet videre.
awaits-school-referred-on = Afventer henvisning til skole.
awaits-school-started-on = Afventer den første skoledag.
awaits-basic-instruction-from = Afventer at basisundervisningen begynder.
awaits-basic-instruction-ended-on = Afventer at basisundervisningen slutter.
awaits-custody-asked-on = Afventer at der er anmodet om en midlertidig forældremyndighedsindehaver.
awaits-custody-needed = Afventer oplysning om, hvem der har forældremyndigheden.
awaits-danish-passed = Afventer oplysning om, hvorvidt en danskprøve er bestået.
awaits-ordinary-since = Afventer oplysning om ordinært job eller uddannelse.

## Hvorfor en regel ikke gælder

not-applicable-not-in-force = Reglen gjaldt ikke på det tidspunkt.
not-applicable-child = Borgeren er under 18 år.
not-applicable-ordinary = Borgeren er i ordinært job eller uddannelse uden ydelse.
not-applicable-not-on-benefit = Borgeren modtager ikke ydelse.
not-applicable-no-health-need = En konkret vurdering viste, at der ikke er behov.
not-applicable-optional = Kommunen kan, men skal ikke, give tilbuddet.
not-applicable-moved = En anden kommune har overtaget ansvaret.
not-applicable-departed = Borgeren er udrejst.
not-applicable-died = Borgeren er død.
not-applicable-ordinary-over = Det ordinære job eller den ordinære uddannelse er slut.
not-applicable-other-group = Reglen gælder for andre personkredse.
not-applicable-parental-leave = Borgeren er på barsel.
not-applicable-exempt = Borgeren er fritaget.
not-applicable-danish-passed = Borgeren har bestået en danskprøve.
not-applicable-turned-adult = Borgeren er fyldt 18 år.
not-applicable-not-school-age = Barnet er ikke i den undervisningspligtige alder.
not-applicable-has-custody = Der er en forældremyndighedsindehaver.
not-applicable-long-stay = Borgeren har haft opholdstilladelse i 5 år eller mere.
not-applicable-requirements-met = Borgeren opfylder opholdskravet og beskæftigelseskravet.
not-applicable-not-long-enough = Borgeren har ikke modtaget ydelse i 18 af 36 måneder.
not-applicable-suspended = Fristen er suspenderet, og slutdatoen kendes ikke.

## Hvor sikker reglen er

certainty-verified = Bekræftet i gældende tekst
certainty-older-wording = Bekræftet i ældre ordlyd
certainty-from-memory = Efter hukommelsen; skal kontrolleres
certainty-proposal = Vores eget forslag

## Hvor bindende en frist er

deadline-weight-statutory = Skal senest
deadline-weight-target = Så vidt muligt
deadline-weight-planned = Planlagt

## Hvordan en frist står

deadline-state-met = Overholdt
deadline-state-met-late = Udført for sent
deadline-state-open = Åben
deadline-state-overdue = Overskredet
deadline-state-ended = Bortfaldet

## Hvorfor en frist blev overskredet

missed-reason-own-fault = Kommunen nåede det ikke
missed-reason-person-absent = Borgeren kom ikke
missed-reason-awaiting-doctor = Afventer læge
missed-reason-awaiting-interpreter = Afventer tolk
missed-reason-awaiting-language-centre = Afventer sprogcenter
missed-reason-awaiting-company = Afventer virksomhed
missed-reason-suspended = Fristen var suspenderet
missed-reason-other = Andet

## Weekender og helligdage

rounding-stays = Datoen flyttes ikke i weekender og på helligdage.
rounding-next-working-day = En dato i en weekend eller på en helligdag flyttes til førstkommende hverdag.

## Helligdage

holiday-new-year = nytårsdag
holiday-maundy-thursday = skærtorsdag
holiday-good-friday = langfredag
holiday-easter = påskedag
holiday-easter-monday = 2. påskedag
holiday-prayer-day = store bededag
holiday-ascension = Kristi himmelfartsdag
holiday-whitsun = pinsedag
holiday-whit-monday = 2. pinsedag
holiday-christmas = juledag
holiday-boxing-day = 2. juledag

## Resultattilskud

rule-subsidy-job-what = Ordinært job, begyndt inden for 3 år efter overtagelsen (høj sats) eller i det 4. eller 5. år (lav sats), mindst 20 timer om ugen i gennemsnit og mindst 6 måneder uafbrudt.
rule-subsidy-education-what = Ordinær uddannelse, begyndt inden for 3 år efter overtagelsen (høj sats) eller i det 4. eller 5. år (lav sats), fortsat i mindst 6 måneder og på SU eller elevløn. Uddannelsesstedet skal dokumentere det.
rule-subsidy-danish-test-what = Bestået afsluttende danskprøve inden for 3 år efter overtagelsen eller ved den første mulige prøve derefter.
subsidy-condition-event = Et job, en uddannelse eller en prøve er registreret
subsidy-condition-taken-over = Overtagelsen er registreret
subsidy-condition-responsible = Begyndt, mens kommunen havde ansvaret
subsidy-condition-in-time = Begyndt inden for de år, der giver tilskud
subsidy-condition-lasted = Varet mindst 6 måneder uden afbrydelse
subsidy-condition-hours = Mindst 20 timer om ugen i gennemsnit
subsidy-condition-basis = SU eller elevløn
subsidy-condition-passed = Prøven er bestået
subsidy-proof-met = Opfyldt
subsidy-proof-missing = Mangler oplysning
subsidy-proof-not-yet = Ikke endnu
subsidy-proof-failed = Ikke opfyldt
subsidy-standing-claimed = Hjemtaget, ikke udbetalt
subsidy-standing-paid = Udbetalt
subsidy-standing-eligible = Kan hjemtages, ikke dokumenteret
subsidy-standing-documented = Dokumenteret, ikke hjemtaget
subsidy-standing-not-yet = Kan hjemtages senere
subsidy-standing-missing = Mangler oplysninger
subsidy-standing-refused = Afvist
subsidy-standing-paid-back = Tilbagebetalt
subsidy-standing-not-met = Betingelserne er ikke opfyldt
subsidy-level-high = Høj sats
subsidy-level-low = Lav sats

## Kommunekvote

quota-milestone-announced = Udlændingestyrelsen har udmeldt landstallet og regionernes kvoter.
quota-milestone-agreed = Kommunerne i regionen er blevet enige om fordelingen.
quota-milestone-set = Udlændingestyrelsen har fastsat kvoterne, hvor kommunerne ikke er blevet enige.
quota-fault-nobody = Kvoten kan ikke beregnes: der mangler indbyggere eller indvandrere i landet.
quota-fault-more-than-all = Kvoten kan ikke beregnes: kommunen kan ikke have flere end hele landet.
quota-fault-too-large = Kvoten kan ikke beregnes: et af tallene er større, end det kan være.

## Satser

rate-of-basic-grant = Grundtilskud pr. person og måned
rate-of-minor-grant = Tillæg for en uledsaget mindreårig pr. måned
rate-of-refund-frame = Rådighedsbeløb for refusion (50 %) pr. person og år
rate-of-job-high = Resultattilskud for job, høj sats
rate-of-job-low = Resultattilskud for job, lav sats
rate-of-education-high = Resultattilskud for uddannelse, høj sats
rate-of-education-low = Resultattilskud for uddannelse, lav sats
rate-of-danish-test = Resultattilskud for danskprøve
rate-of-stay-single = Højeste betaling for midlertidigt ophold, enlig, pr. måned
rate-of-stay-couple = Højeste betaling for midlertidigt ophold, par, pr. måned
rate-of-stay-family = Højeste betaling for midlertidigt ophold, par med 1-3 børn, pr. måned
rate-of-stay-large-family = Højeste betaling for midlertidigt ophold, par med 4 børn eller flere, pr. måned

## CPR-nummer

cpr-kind-real = CPR-nummer
cpr-kind-replacement = Erstatningspersonnummer
cpr-fault-length = Et CPR-nummer har ti cifre. Skriv det som 010203-1234.
cpr-fault-character = Et CPR-nummer har kun cifre og en bindestreg efter de første seks. Skriv det som 010203-1234.
cpr-fault-date = De første seks cifre er ikke en dato. Se efter, om dag og måned er byttet om.

# Hvorfor regelbogen afviser en ændring
book-fault-unknown-rule = Der er ingen regel med det navn.
book-fault-before-the-rule = Reglen gjaldt ikke endnu den dag.
book-fault-after-the-rule = Reglen var ophørt før den dag, så der ville være dage imellem uden regel.
book-fault-same-day = Der er allerede en ændring af reglen fra den dag.
book-fault-how-many-counts = Skriv ét tal for hver frist, reglen sætter, i samme rækkefølge.
book-fault-count-out-of-range = Et tal er under nul eller længere end ti år.
book-fault-not-in-order = En senere frist ville falde før en tidligere.
book-fault-no-source = Skriv, hvor det står.
suspend-fault-unknown-rule = Der er ingen regel med det navn.
suspend-fault-too-early = Frister kan først suspenderes fra den 1. januar 2025.
suspend-fault-same-day = Der står allerede noget om reglen fra den dag.
suspend-fault-no-source = Skriv, hvor det står.

## Tal i reglerne

number-adult-years = Myndig fra (år)
number-programme-months = Programmet varer højst (måneder)
number-watched-months = Måneder fra start, hvor ydelsen afgør det
number-stay-months = Opholdstilladelse i (måneder)
number-looked-at-months = Måneder, der ses tilbage
number-benefit-months = Måneder på ydelse af dem
number-ahead-months = Måneder, der ses frem
number-residence-years = År med ophold i Danmark
number-work-months = Måneder i arbejde på fuld tid
number-within-years = Inden for de seneste (år)
number-announced-month = Udmeldes senest (måned)
number-announced-day = Udmeldes senest (dag)
number-agreed-month = Aftales senest (måned)
number-agreed-day = Aftales senest (dag)
number-set-month = Fastsættes senest (måned)
number-set-day = Fastsættes senest (dag)
number-small-number = Et lille landstal er højst
number-small-change = Et lille landstal ændres ved over (procent)
number-large-change = Et større landstal ændres ved over (procent)
number-school-from-age = Skole fra august i det år, barnet fylder
number-school-until-age = Skole til august i det år, barnet fylder
number-danish-hours = Højst dansk om ugen (timer)
number-week-hours = Fuldt program om ugen (timer)
number-grant-months = Grundtilskud i (måneder)
number-large-family = Stor familie fra (børn)
number-high-months = Høj sats fra overtagelsen i (måneder)
number-low-months = Lav sats fra overtagelsen indtil (måneder)
number-lasts-months = Skal vare i (måneder)
number-job-hours = Timer om ugen i gennemsnit, mindst
number-told-months = Vises så mange måneder før sidste dag
number-next-exam-months = Næste prøve senest efter (måneder)
number-job-from-age = Fritidsjob fra (år)
number-older-from-age = De ældres grænser fra (år)
number-young-school-day = De yngre: timer på en skoledag
number-young-free-day = De yngre: timer på en fridag
number-young-school-week = De yngre: timer i en skoleuge
number-young-free-week = De yngre: timer i en friuge
number-older-school-day = De ældre: timer på en skoledag
number-older-free-day = De ældre: timer på en fridag
number-older-school-week = De ældre: timer i en skoleuge
number-older-free-week = De ældre: timer i en friuge
number-evening-hour = Ikke arbejde efter klokken
number-morning-hour = Ikke arbejde før klokken

## Flytning, ophold, fritidsjob, klage og aktindsigt

fact-moved-in-on = Flyttet hertil fra en anden kommune
awaits-moved-in-on = Afventer, hvornår borgeren er flyttet hertil fra en anden kommune.
fact-move-approved-on = Ny kommune har godkendt at overtage ansvaret
awaits-move-approved-on = Afventer, at den nye kommune godkender at overtage ansvaret.
fact-temporary-stay-on = Første nat i midlertidigt opholdssted
awaits-temporary-stay-on = Afventer et midlertidigt opholdssted.
fact-stay-elsewhere-on = Første nat i en anden kommune
awaits-stay-elsewhere-on = Afventer et midlertidigt opholdssted i en anden kommune.
fact-stay-agreed-on = Aftalt med den anden kommune
awaits-stay-agreed-on = Afventer aftalen med den anden kommune.
fact-leisure-job-from = Første dag i fritidsjob
awaits-leisure-job-from = Afventer et fritidsjob.
fact-decision-sent-on = Seneste afgørelse sendt
awaits-decision-sent-on = Afventer, at en afgørelse er sendt.
fact-complained-on = Klage modtaget
awaits-complained-on = Afventer en klage.
fact-sanction-decided-on = Seneste sanktion besluttet
awaits-sanction-decided-on = Afventer en sanktion.
fact-sanction-heard-on = Hørt om sanktionen
awaits-sanction-heard-on = Afventer, at borgeren er hørt om sanktionen.
fact-suitcase-fetched-on = Sprogkuffert hentet
awaits-suitcase-fetched-on = Afventer, at en sprogkuffert bliver hentet.
fact-access-asked-on = Aktindsigt ønsket
awaits-access-asked-on = Afventer en anmodning om aktindsigt.
fact-access-answered-on = Aktindsigt besvaret
awaits-access-answered-on = Afventer svar på anmodningen om aktindsigt.
deadline-weight-last-day = Sidste dag for borgeren
not-applicable-on-benefit = Gælder ikke: Borgeren får ydelse.
not-applicable-too-young = Gælder ikke: Barnet er for ungt til et fritidsjob.
step-move-approved = Kommunen godkendte { $on } at overtage ansvaret.
step-moves-in = Borgeren flytter først hertil { $on }.
rate-fault-overlaps = Der er allerede en sats for nogle af dagene.
rate-fault-ends-before-start = Sidste dag ligger før den første.
rate-fault-no-source = Skriv, hvor satsen står.
named-programme = Programmet for flygtninge og deres familier
named-programme-of-others = Programmet for familiesammenførte til andre
name-fault-too-early = Samspil kender intet navn før den dag.
name-fault-same-day = Et andet navn begynder samme dag.
name-fault-empty = Skriv navnet, og hvor det står.
leisure-weeks-school = I skoleuger
leisure-weeks-free = Kun på fridage og i ferier
leisure-weeks-no-school = Går ikke i skole
leisure-breach-too-young = Barnet er under { $limit } år.
leisure-breach-day = Der må højst arbejdes { $limit } timer om dagen.
leisure-breach-week = Der må højst arbejdes { $limit } timer om ugen.
leisure-breach-evening = Der må ikke arbejdes efter klokken { $limit }.
leisure-breach-morning = Der må ikke arbejdes før klokken { $limit }.
## Det, en husstands økonomi regnes efter

rate-of-single = Ydelse til en enlig, pr. måned før skat
rate-of-single-parent = Ydelse til en enlig forsørger med tillæg, pr. måned før skat
rate-of-couple = Ydelse til hver i et par uden børn, pr. måned før skat
rate-of-couple-parent = Ydelse til hver i et par med børn, pr. måned før skat
rate-of-child-benefit = Børne- og ungeydelse pr. barn pr. måned, gennemsnit
rate-of-tax-free = Personfradrag pr. voksen pr. måned
rate-of-tax-percent = Skat af resten
rate-of-rent-percent = Boligsikring: andel af huslejen
rate-of-income-percent = Boligsikring: fradrag af indkomst over grænsen
rate-of-income-limit = Boligsikring: indkomstgrænse pr. år
rate-of-income-limit-child = Boligsikring: højere grænse for hvert barn efter det første
rate-of-benefit-most = Boligsikring: højst pr. år
rate-of-own-share = Boligsikring: egenbetaling mindst pr. år
rate-of-childless-percent = Boligsikring uden børn: højst denne andel af huslejen
rate-of-space-first = Boligstøtte: kvadratmeter, der tæller for én
rate-of-space-more = Boligstøtte: kvadratmeter for hver person mere
rate-of-large-family-percent = Boligstøtte: højst så mange procent af det højeste beløb fra fire børn
rate-of-rent-most = Boligsikring: højeste husleje pr. år, der tæller
rate-of-need-adult = Skal være tilbage til hver voksen pr. måned
rate-of-need-child = Skal være tilbage til hvert barn pr. måned
