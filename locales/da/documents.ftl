# SPDX-License-Identifier: MPL-2.0
# Dokumenter i sagen, og de filer, der følger med.

document = Dokument
document-plural = Dokumenter
document-new = Arkivér dokument
document-change = Ret oplysningerne, eller erstat filen
document-intro = Et dokument overskrives aldrig. Retter du det, bliver rettelsen et nyt dokument, og det gamle kan stadig åbnes. Er det kommet i en forkert sag, så streg det over.
documents-none = Der er ingen dokumenter endnu.
documents-older = { $count ->
    [one] Et ældre dokument
   *[other] {$count} ældre dokumenter
}
documents-replaced = { $count ->
    [one] En tidligere udgave
   *[other] {$count} tidligere udgaver
}
document-received = modtaget {$day} fra {$whom}
document-sent = sendt {$day} til {$whom}
document-made = internt, {$day}
document-signed-contract = Arkivér den underskrevne kontrakt
document-sent-letter = Arkivér det sendte brev
field-direction = Retning
direction-in = Modtaget
direction-out = Sendt
direction-internal = Internt
field-dated-on = Modtaget, sendt eller lavet
field-correspondent = Fra hvem eller til hvem
hint-correspondent = Skal udfyldes, når dokumentet er modtaget eller sendt.
field-about = Handler om
hint-about = Vælg kontrakten, afgørelsen, klagen eller overdragelsen, hvis dokumentet hører til den.
field-document-corrects = Retter dokument
field-document-title = Titel
field-document-kind = Hvad er det?
document-kind-handover = Overdragelse fra Udlændingestyrelsen eller asylcentret
document-kind-identity = Opholdstilladelse, pas eller anden legitimation
document-kind-education = Uddannelsespapir eller prøvebevis
document-kind-cv = CV
document-kind-contract = Underskrevet kontrakt
document-kind-decision = Afgørelse, som den blev sendt
document-kind-employment = Ansættelse: kontrakt eller lønseddel
document-kind-housing = Bolig: husleje eller indskud
document-kind-letter = Brev eller mail
document-kind-consent = Samtykke eller fuldmagt
document-kind-health = Om helbred
document-kind-other = Andet
fault-health-unwalled = Et dokument om helbred skal have en fortrolighed: enten »Om helbred« eller »Kun den ansvarlige sagsbehandler og vikaren«.

## Filen

field-file = Fil
hint-file = PDF, billede, Word, Excel, LibreOffice, tekst eller mail, højst {$what} MB. På en telefon kan du tage et billede.
hint-file-kept = Filen er »{$what}«. Vælg kun en ny, hvis den skal erstattes.
hint-file-again = Vælg filen igen; browseren husker den ikke.
file-open = Åbn »{$what}«
fault-file-too-large = Filen er for stor; den må højst fylde {$what} MB. Del papirerne i flere filer, eller scan dem i en lavere opløsning, og vælg filen igen.
fault-file-empty = Filen er tom. Vælg en anden.
fault-file-type = Den type fil kan vi ikke gemme. Gem den som PDF, og vælg den igen.
fault-file-name = Indholdet er en anden type, end filens navn siger. Åbn filen, gem den igen, f.eks. som PDF, og vælg den igen.
field-file-name = Filnavn
field-file-type = Filtype
field-file-size = Størrelse i byte
field-sha256 = SHA-256
field-filed-by = Arkiveret af
field-filed-on = Arkiveret
size-bytes = {$what} byte
size-kb = {$what} kB
size-mb = {$what} MB
file-type-pdf = PDF
file-type-png = Billede (PNG)
file-type-jpeg = Billede (JPEG)
file-type-tiff = Billede (TIFF)
file-type-heic = Billede (HEIC)
file-type-odt = Tekst (LibreOffice)
file-type-ods = Regneark (LibreOffice)
file-type-docx = Tekst (Word)
file-type-xlsx = Regneark (Excel)
file-type-txt = Ren tekst
file-type-eml = Mail
