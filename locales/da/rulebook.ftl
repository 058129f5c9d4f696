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
fault-suspension-too-early = Frister kan først suspenderes fra den 1. januar 2025.
fault-suspension-overlaps = En anden suspension gælder i de samme dage. Ret først den.
