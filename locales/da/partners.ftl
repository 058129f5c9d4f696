# SPDX-License-Identifier: MPL-2.0
# Partnere: organisationer, kontaktpersoner, samarbejdsaftaler og kommunens egne tidsgrænser.

menu-partners = Partnere
partners-intro = Dem, kommunen samarbejder med om modtagelse og integration: inde i kommunen og udenfor.
partners-choose = Vælg blandt partnerne
partners-any = Alle
partners-count = { $count ->
    [0] Ingen partnere svarer til det, du har valgt.
    [one] Én partner.
   *[other] { $count } partnere.
}
partner-side = Intern eller ekstern
partner-internal = Intern
partner-external = Ekstern
partner-part-of = Afdeling af { $what }
partner-units = Afdelinger
partner-correct = Ret
partner-agreements = { $count ->
    [0] Ingen gældende
    [one] Én gældende
   *[other] { $count } gældende
}

organisation = Organisation
organisation-plural = Organisationer
organisation-new = Tilføj organisation
organisation-change = Ret organisation
organisation-intro = Skriv organisationen selv. Personer, man kan ringe til, står for sig som kontaktpersoner.
field-internal = En del af kommunen
field-part-of = Afdeling af
field-takes-part = Deltager i integrationsindsatsen
field-key-partner = Nøglesamarbejdspartner
hint-key-partner = En, kommunen ønsker en aftale med. Tæller i pejlemærke 6.
field-organisation-starts-on = Partner fra
field-organisation-ends-on = Partner til og med
field-contribution = Hvad den kan bidrage med
field-spoken-languages = Sprog, der tales
hint-spoken-languages = Skriv flere med komma imellem.
field-size-class = Virksomhedens størrelse
size-class-micro = Under 10 ansatte
size-class-small = 10 til 49 ansatte
size-class-medium = 50 til 249 ansatte
size-class-large = 250 ansatte eller flere
fault-organisation-of-itself = En organisation kan ikke være en afdeling af sig selv.

organisation-contact = Kontaktperson
organisation-contact-plural = Kontaktpersoner
organisation-contact-new = Tilføj kontaktperson
organisation-contact-change = Ret kontaktperson
organisation-contact-intro = Kun det, der skal til for at træffe personen på arbejdet.
field-organisation = Organisation

cooperation-agreement = Samarbejdsaftale
cooperation-agreement-plural = Samarbejdsaftaler
cooperation-agreement-new = Tilføj samarbejdsaftale
cooperation-agreement-change = Ret samarbejdsaftale
cooperation-agreement-intro = Skriv ingen navne på borgere. Om aftalen er intern eller ekstern, følger af organisationen.
field-agreement-kind = Aftaletype
field-agreement-guidepost = Pejlemærke
field-responsibilities = Hvem gør hvad
hint-responsibilities = Ansvarsfordelingen, som den står i aftalen.
field-responsible = Ansvarlig i kommunen
field-cooperation-agreement-starts-on = Gælder fra
field-cooperation-agreement-ends-on = Gælder til og med
field-signed-on = Underskrevet af begge
field-cooperation-agreement-review-on = Ses efter igen
field-lapses = Skal udløbe uden at blive fornyet
field-agreement-document = Hvor aftalen ligger
hint-agreement-document = Et sagsnummer eller en adresse.
agreement-kind-cooperation = Samarbejdsaftale
agreement-kind-partnership = Partnerskab
agreement-kind-allocation = Anvisningsaftale
agreement-kind-operation = Driftsaftale
agreement-kind-other-municipality = Aftale med anden kommune
agreement-kind-housing-plan = Boligsocial helhedsplan
agreement-kind-data-processing = Databehandleraftale
agreement-in-force = Gælder
agreement-over = Udløbet
agreement-unsigned = Ikke underskrevet
agreement-to-come = Begynder senere
agreement-renew = { $what } udløber: forny den, eller skriv, at den skal udløbe
agreement-review = { $what } skal ses efter
agreement-sign = { $what } er begyndt og mangler underskrift

agreements-title = Aftaler pr. pejlemærke
agreements-intro = Hvilke pejlemærker der bæres af underskrevne aftaler, og hvilke aftaler nogen skal se på.
agreements-looks = Aftaler, nogen skal se på
agreements-looks-none = Ingen aftaler udløber snart.
agreements-by-guidepost = Gældende aftaler
agreements-bare = Uden en gældende aftale: { $what }.
agreements-caption = Gældende aftaler pr. pejlemærke: interne først, så eksterne
agreements-said = { $what }: { $inside } interne, { $outside } eksterne.
agreements-with = Aftale med
agreements-to-5a = Nøgletal 5a på status
agreements-to-6a = Nøgletal 6a på status
day-reminders = Uden for sagerne

time-limit = Egen tidsgrænse
time-limit-plural = Kommunens egne tidsgrænser
time-limit-new = Tilføj tidsgrænse
time-limit-change = Ret tidsgrænse
time-limit-intro = Dage, kommunen selv har bestemt. Ingen lov fastsætter dem. Er der ingen her, bruges programmets: fornyelse af aftaler 60 dage før udløb.
field-limit-kind = Hvad dagene gælder
field-days = Antal dage
field-time-limit-starts-on = Gælder fra
field-time-limit-source = Hvem har besluttet det?
limit-kind-renew-agreement = Fornyelse af en aftale vises så mange dage før udløb
fault-limit-twice = Der er allerede en tidsgrænse af den slags fra den dag.
