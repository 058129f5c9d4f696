# SPDX-License-Identifier: MPL-2.0
# Importing files: the page, the command, and what can be wrong.

import-title = Import files
import-intro = Choose datapackage.json, the csv files it names, and the files that the rows in them refer to. Every row and every file is checked before anything is stored: either all of it is stored, or nothing.
import-files = Files
import-files-hint = datapackage.json, the csv files and the files that their rows refer to, at most { $count } MB together. The csv files must be saved as UTF-8.
import-only-check = Only check: store nothing
import-send = Import
import-no-files = First choose the files to import.
import-format = What the files must look like
import-format-hint = The description of every file and column can be had as JSON.
import-past = Imported before
import-past-none = Nothing has been imported yet.
import-at = When
import-package = Package
import-rows = Rows
import-kind = Records
import-new = New rows
import-same = There already

import-stage-read = Reading files
import-stage-files = Checking files
import-stage-check = Checking rows
import-stage-store = Storing rows
import-stage-deadlines = Working out deadlines

import-stored = Done: { $new ->
    [one] 1 new row is stored
   *[other] { $new } new rows are stored
}, and { $same } were there already.
import-checked = All is well: { $new ->
    [one] 1 row is new
   *[other] { $new } rows are new
}, and { $same } are there already. Nothing was stored, since this was only a check.
import-wrong = { $total ->
    [one] There is 1 fault. Nothing is stored.
   *[other] There are { $total } faults. Nothing is stored.
}
import-wrong-some = There are { $total } faults; the first { $shown } are shown. Nothing is stored.
import-wrong-advice = Correct the files and import them again.
import-broke = Nothing is stored: { $what }. Try again when that has been put right.

import-file = File
import-line-title = Line
import-line = line { $count }
import-column = Column
import-what-to-do = What is wrong, and what you can do

import-no-description = The file datapackage.json is missing. It lies with the csv files and says what each of them holds.
import-not-json = The file is no valid JSON: { $what }. Correct it, or begin anew with “samspil import --schema”.
import-not-there = It is missing, or not of the right kind. Every resource has a “name” and a “path”, both text.
import-unknown-resource = No kind of record is called “{ $what }”. Did you mean “{ $nearest }”?
import-resource-twice = “{ $what }” is named twice. Put the rows in one file.
import-leads-out = “{ $what }” leads out of the folder. Put the file into the folder or a folder in it, and write the path from there, such as files/letter.pdf.
import-no-file = The file is named in datapackage.json and is not there. Add it, or take it out of datapackage.json.
import-no-file-of-row = There is no file “{ $what }” in the package. Put it into the package, or correct the path to it.
import-not-a-file = “{ $what }” is no file but, say, a folder. Write the path to the file itself, such as files/letter.pdf.
import-namesakes = Several files of the package are called “{ $what }” and lie in folders of their own, but a browser sends no folders. Give each file a name of its own, or import the folder with the command “samspil import”.
import-file-changed = “{ $what }” was changed or removed after it was checked. Import the package again when nobody works in the folder.
import-not-named = The file is not named in datapackage.json and would not be read. Name it there, or leave it out.
import-not-readable = The file cannot be read: { $what }.
import-too-large = The file is too large. Split it, so that each part has at most { $count } MB.
import-not-utf8 = The file is not UTF-8, from byte number { $count } on. Save it again as “CSV UTF-8”.
import-delimiter = Columns can be separated by a comma, a semicolon or a tab. Write "," or ";" or "\t".
import-no-header = The file is empty. Its first line has the names of the columns.
import-unknown-column = No column is called “{ $what }”. Did you mean “{ $nearest }”?
import-column-twice = The column stands twice. Delete one of them.
import-column-missing = The column is missing, and every row must have it. Add it.
import-width = The row has { $found } { $found ->
    [one] column
   *[other] columns
}, and the first line has { $expected }. Look for a separator too many or too few, or a quotation mark that is not closed.
import-key-twice = The row on line { $count } has the same id. Give each row an id of its own.
import-unknown-key = There is no row with the id “{ $what }” in { $list }.csv, and none was imported before. Add the row, or correct the reference.
import-unknown-filed = There is no contract, decision, complaint or hand-over “{ $what }” in the same person's file. Write its type and the row's id, such as contract/17-1, or leave the field empty.
import-unknown-account = There is no user with the login “{ $what }”. Open the account first, or leave the field empty.
import-not-in-list = “{ $what }” is no code of the list. Write one of these: { $nearest }.
import-differs = A row with this id was imported before and says something else now. Correct it in Samspil, or give the row a new id.
import-struck = A row with this id was imported before and has since been struck out as registered by mistake. Take the row out, or give it a new id.
