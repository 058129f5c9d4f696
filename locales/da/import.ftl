# SPDX-License-Identifier: MPL-2.0
# Indlæsning af filer: siden, kommandoen, og hvad der kan være galt.

import-title = Indlæs filer
import-intro = Vælg datapackage.json, de csv-filer, den nævner, og de filer, rækkerne i dem henviser til. Alle rækker og alle filer bliver kontrolleret, før noget gemmes: enten gemmes det hele, eller også gemmes intet.
import-files = Filer
import-files-hint = datapackage.json, csv-filerne og de filer, rækkerne henviser til, højst { $count } MB tilsammen. Csv-filerne skal være gemt som UTF-8.
import-only-check = Kontrollér kun: gem ikke noget
import-send = Indlæs
import-no-files = Vælg først de filer, der skal indlæses.
import-format = Sådan skal filerne se ud
import-format-hint = Beskrivelsen af alle filer og kolonner kan hentes som JSON.
import-past = Tidligere indlæst
import-past-none = Der er ikke indlæst noget endnu.
import-at = Tidspunkt
import-package = Pakke
import-rows = Rækker
import-kind = Oplysninger
import-new = Nye rækker
import-same = Fandtes i forvejen

import-stage-read = Læser filer
import-stage-files = Kontrollerer filer
import-stage-check = Kontrollerer rækker
import-stage-store = Gemmer rækker
import-stage-deadlines = Beregner frister

import-stored = Færdig: { $new ->
    [one] 1 ny række
   *[other] { $new } nye rækker
} er gemt, og { $same } fandtes i forvejen.
import-checked = Alt er i orden: { $new ->
    [one] 1 række er ny
   *[other] { $new } rækker er nye
}, og { $same } findes i forvejen. Der er ikke gemt noget, for der blev kun kontrolleret.
import-wrong = { $total ->
    [one] Der er 1 fejl. Intet er gemt.
   *[other] Der er { $total } fejl. Intet er gemt.
}
import-wrong-some = Der er { $total } fejl; de første { $shown } er vist. Intet er gemt.
import-wrong-advice = Ret filerne, og indlæs dem igen.
import-broke = Intet er gemt: { $what }. Prøv igen, når det er bragt i orden.

import-file = Fil
import-line-title = Linje
import-line = linje { $count }
import-column = Kolonne
import-what-to-do = Hvad der er galt, og hvad du kan gøre

import-no-description = Filen datapackage.json mangler. Den skal ligge sammen med csv-filerne og sige, hvad hver af dem indeholder.
import-not-json = Filen er ikke gyldig JSON: { $what }. Ret den, eller begynd forfra med »samspil import --schema«.
import-not-there = Det mangler, eller er ikke af den rigtige slags. Hver resource skal have »name« og »path«, begge som tekst.
import-unknown-resource = Der er ingen slags oplysninger, der hedder »{ $what }«. Mente du »{ $nearest }«?
import-resource-twice = »{ $what }« er nævnt to gange. Saml rækkerne i én fil.
import-leads-out = »{ $what }« fører ud af mappen. Læg filen i mappen eller i en undermappe, og skriv stien derfra, f.eks. files/brev.pdf.
import-no-file = Filen er nævnt i datapackage.json, men er der ikke. Læg den ved, eller fjern den fra datapackage.json.
import-no-file-of-row = Der er ingen fil »{ $what }« i pakken. Læg den i pakken, eller ret stien til den.
import-not-a-file = »{ $what }« er ikke en fil, men f.eks. en mappe. Skriv stien til selve filen, f.eks. files/brev.pdf.
import-namesakes = Flere filer i pakken hedder »{ $what }« og ligger i hver sin mappe, men browseren sender ikke mapperne med. Giv hver fil sit eget navn, eller indlæs mappen med kommandoen »samspil import«.
import-file-changed = »{ $what }« er ændret eller fjernet, efter at den blev kontrolleret. Indlæs pakken igen, når ingen arbejder i mappen.
import-not-named = Filen er ikke nævnt i datapackage.json og bliver derfor ikke læst. Nævn den dér, eller lad den ude.
import-not-readable = Filen kan ikke læses: { $what }.
import-too-large = Filen er for stor. Del den, så hver del er højst { $count } MB.
import-not-utf8 = Filen er ikke UTF-8: det begynder ved byte nr. { $count }. Gem den igen som »CSV UTF-8«.
import-delimiter = Kolonner kan skilles ad med komma, semikolon eller tabulator. Skriv "," eller ";" eller "\t".
import-no-header = Filen er tom. Første linje skal have kolonnernes navne.
import-unknown-column = Der er ingen kolonne, der hedder »{ $what }«. Mente du »{ $nearest }«?
import-column-twice = Kolonnen står to gange. Slet den ene.
import-column-missing = Kolonnen mangler, og alle rækker skal have den. Tilføj den.
import-width = Rækken har { $found } { $found ->
    [one] kolonne
   *[other] kolonner
}, men første linje har { $expected }. Se efter et skilletegn for meget eller for lidt, eller et anførselstegn, der ikke er lukket.
import-key-twice = Rækken på linje { $count } har samme id. Giv hver række sit eget id.
import-unknown-key = Der er ingen række med id »{ $what }« i { $list }.csv, og der er heller ikke indlæst nogen tidligere. Tilføj rækken, eller ret henvisningen.
import-unknown-filed = Der er ingen kontrakt, afgørelse, klage eller overgivelse »{ $what }« i samme persons sag. Skriv typen og rækkens id, f.eks. contract/17-1, eller lad feltet være tomt.
import-unknown-account = Der er ingen bruger med brugernavnet »{ $what }«. Opret brugeren først, eller lad feltet være tomt.
import-not-in-list = »{ $what }« er ikke en kode i listen. Skriv en af disse: { $nearest }.
import-differs = En række med dette id er indlæst tidligere, men med et andet indhold. Ret oplysningen i Samspil, eller giv rækken et nyt id.
import-struck = En række med dette id er indlæst tidligere og siden slettet som fejlregistreret. Fjern rækken, eller giv den et nyt id.
