# SPDX-License-Identifier: MPL-2.0
placement-working = Finder et forslag
placement-file-too-large = Filen er for stor; den må højst fylde {$count} bytes
placement-output-is-input = Resultatet kan ikke skrives oven i filen med opgaven. Vælg et andet navn.
placement-check-failed = Forslaget bestod ikke kontrollen og vises ikke. Det er vores fejl: {$what}

placement-fault-malformed = Filen kan ikke læses: {$why}
placement-fault-units-always-counted = units tælles altid med; udelad den
placement-fault-measure-twice = "{$name}" står her to gange
placement-fault-id-twice = "{$name}" er allerede brugt i {$first}
placement-fault-no-measure = "{$name}" står ikke under measures
placement-fault-too-large = {$value} er for stort; det højeste er {$most}
placement-fault-unit-is-one = en unit tæller altid som 1; udelad tallet
placement-fault-no-unit = der er ingen unit, der hedder "{$name}"
placement-fault-no-place = der er intet place, der hedder "{$name}"
placement-fault-no-set = intet place hører til "{$name}"
placement-fault-score-twice = "{$unit}" har allerede en score i "{$place}"
placement-fault-locked-without-score = den har ingen score i "{$place}" og kan derfor ikke være der
placement-fault-locked-beyond-capacity = der er ikke plads i "{$place}" til alle, der er låst dertil ({$measure})
placement-fault-locked-beyond-limit = de, der er låst, overskrider grænsen "{$limit}"
placement-fault-past-other-places = stederne er ikke de samme som i opgaven og i samme rækkefølge
placement-fault-past-other-measures = målene er ikke de samme som i opgaven og i samme rækkefølge
