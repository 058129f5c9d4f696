# SPDX-License-Identifier: MPL-2.0
# Documents in the case, and the files that come with them.

document = Document
document-plural = Documents
document-new = File a document
document-change = Correct what is said of it, or replace the file
document-intro = A document is never overwritten. A correction becomes a new document, and the old one can still be opened. If it came into the wrong case, strike it out.
documents-none = There are no documents yet.
documents-older = { $count ->
    [one] One older document
   *[other] {$count} older documents
}
documents-replaced = { $count ->
    [one] One earlier version
   *[other] {$count} earlier versions
}
document-received = received {$day} from {$whom}
document-sent = sent {$day} to {$whom}
document-made = internal, {$day}
document-signed-contract = File the signed contract
document-sent-letter = File the letter that was sent
field-direction = Direction
direction-in = Received
direction-out = Sent
direction-internal = Internal
field-dated-on = Received, sent or made
field-correspondent = From whom or to whom
hint-correspondent = Needed when the document was received or sent.
field-about = Is about
hint-about = Choose the contract, decision, complaint or hand-over, if the document belongs to it.
field-document-corrects = Corrects document
field-document-title = Title
field-document-kind = What is it?
document-kind-handover = Hand-over from the Immigration Service or the asylum centre
document-kind-identity = Permit, passport or other identification
document-kind-education = Education paper or exam certificate
document-kind-cv = CV
document-kind-contract = Signed contract
document-kind-decision = Decision as it was sent
document-kind-employment = Employment: contract or pay slip
document-kind-housing = Housing: rent or deposit
document-kind-letter = Letter or mail
document-kind-consent = Consent or power of attorney
document-kind-health = About health
document-kind-other = Other
fault-health-unwalled = A document about health needs a confidentiality: either “About health” or “Only the responsible caseworker and who covers”.

## The file

field-file = File
hint-file = PDF, picture, Word, Excel, LibreOffice, text or mail, {$what} MB at most. On a telephone you can take a picture.
hint-file-kept = The file is “{$what}”. Choose a new one only to replace it.
hint-file-again = Choose the file again; the browser does not remember it.
file-open = Open “{$what}”
fault-file-too-large = The file is too large; the most is {$what} MB. Split the papers into several files, or scan them at a lower resolution, and choose the file again.
fault-file-empty = The file is empty. Choose another.
fault-file-type = We cannot keep that type of file. Save it as PDF and choose it again.
fault-file-name = The content is of another type than the name of the file says. Open the file, save it again, as PDF for instance, and choose it again.
field-file-name = File name
field-file-type = File type
field-file-size = Size in bytes
field-sha256 = SHA-256
field-filed-by = Filed by
field-filed-on = Filed
size-bytes = {$what} bytes
size-kb = {$what} kB
size-mb = {$what} MB
file-type-pdf = PDF
file-type-png = Picture (PNG)
file-type-jpeg = Picture (JPEG)
file-type-tiff = Picture (TIFF)
file-type-heic = Picture (HEIC)
file-type-odt = Text (LibreOffice)
file-type-ods = Spreadsheet (LibreOffice)
file-type-docx = Text (Word)
file-type-xlsx = Spreadsheet (Excel)
file-type-txt = Plain text
file-type-eml = Mail
