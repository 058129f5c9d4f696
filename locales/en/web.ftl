# SPDX-License-Identifier: MPL-2.0
# What stands around the pages, logging in, forms and messages.

## Frame and menu

skip-to-content = Skip to content
main-menu = Main menu
breadcrumbs = You are here
language = Language
demo-strip = Demonstration: every person is invented. Never write about real people here.
menu-my-day = My day
menu-persons = People
menu-visitation = Register allocation
menu-housing = Find homes
menu-subsidies = Result subsidies
menu-status = Status
menu-import = Import files
menu-accounts = Users
search-person = Search for a person
search-person-hint = Enter a name, a CPR number or a case number. The name need not be spelled correctly.
search = Search
register-begin = Begin the list at ({ $what })
register-begin-there = Begin there
next-page = Next page

## Logging in

log-in = Log in
log-out = Log out
municipality = Municipality
login = User name
password = Password
log-in-wrong = The user name or password is wrong. Try again, or ask your administrator for a new password.
log-in-calculator = Work out deadlines without logging in
log-in-wait =
    { $count ->
        [one] There have been too many attempts. Try again in 1 minute.
       *[other] There have been too many attempts. Try again in { $count } minutes.
    }
demo-choose = Who would you like to be?
demo-explained = Choose a role and see the day through its eyes. You need no password, and every person is invented.

## Messages after something is done

saved-added = It has been registered.
saved-changed = The change has been saved.
saved-struck = It has been removed. Its history is kept.
saved-taken-over = The takeover has been registered.
saved-handed-over = It has been saved. The case is now with another unit, and you no longer have access to it.

## Forms

save = Save
choose = Choose
optional = optional
yes = Yes
no = No
open = Open
form-wrong = Correct this before you save
form-stale = A colleague has corrected the same thing meanwhile
form-stale-advice = Each field shows what your colleague wrote. Correct the fields and save again.
form-struck = This has been removed as registered by mistake
form-struck-advice = It can no longer be corrected. The history below shows who removed it. If it holds after all, register it again.
form-theirs = Your colleague wrote: { $what }
also-household = Register the same for the whole household
something-gone = No longer exists
filter = Show only those that say
none-here = There is nothing from here on. Begin elsewhere in the list.
none-yet = Nothing registered yet.
strike-question = Was this registered by mistake?
strike-advice = Then you can remove it, and it no longer counts. The history shows who did so and when.
strike = Remove the mistaken entry
history = History
happened-added = Registered
happened-changed = Corrected
happened-struck = Removed
happened-imported = Imported from a file
happened-frozen = Status frozen
happened-logged-in = Logged in
happened-logged-out = Logged out
happened-log-in-failed = Failed attempt to log in
hours-a-week = { $what } hours a week
hint-day = Write dd.mm.yyyy, for example 05.12.2026.
hint-hours = Hours a week, for example 18.5.
hint-kroner = Amount in kroner, for example 4500.

## When something in a field must be corrected

fault-word = Error:
fault-missing = Fill in this field.
fault-not-a-day = Write the date as dd.mm.yyyy, for example 05.12.2026.
fault-not-a-number = Write a whole number, for example 3.
fault-not-hours = Write a number of hours a week from 0 to 168, for example 18.5.
fault-not-an-amount = Write an amount in kroner, for example 4500 or 4500.50.
fault-not-text = Send it as text in quotes, not as a number or true and false.
fault-not-yes-or-no = Answer yes or no.
fault-too-long = The text is too long. Write at most { $count } characters.
fault-odd-characters = The text has characters that cannot be read. Delete them, or write the text again.
fault-not-in-list = Choose one of the options on the list.
fault-unknown-reference = What you refer to does not exist here. Choose something else.
fault-not-a-cpr = Write the CPR number with ten digits, for example 010203-1234. The first six digits must be a date.
fault-cpr-taken = Another person is already registered with this CPR number. Search for the number before you go on.
fault-ends-before-start = The last date lies before the first. Correct one of them.
fault-in-the-future = The date lies after today. Write the day it happened.
fault-far-off = Write a year from 1900 to 2199.
fault-needs = Fill in this field, or clear “{ $what }”. The two belong together.
fault-out-of-range = Write a number from { $least } to { $most }.
fault-in-file-of = With { $what }: { $fault }
fault-after = There is no such place in the list. Use the address in “next” of the previous answer as it stands, or begin anew without “after”.
fault-taken = This is already in use. Choose another.
fault-themselves = Choose somebody other than the person.
fault-membership-twice = The person belongs to the household on these days already. Correct the days here or those that are registered.

## When a page cannot be shown

problem-home = Go to the front page
problem-not-found = There is no such page
problem-not-found-advice = The address may be misspelled, or this is a person you have no case with. Search for the name, or go to the front page.
problem-renamed = It is called something else now
problem-renamed-advice = Use the new name. What was stored under the old one is still there.
became-kind = “{ $was }” is now called “{ $now }”.
became-field = The field “{ $was }” is now called “{ $now }”.
record-not-yours = Your role may read this, and not correct or strike it out. An administrator may.
fault-not-yours = Your role cannot keep one of that kind. Choose another, or ask an administrator to do it.
problem-forbidden = You do not have access to this
problem-forbidden-advice = Your role does not give access to this. Talk to your manager if you need it in your work.
problem-stranger = You are not logged in
problem-stranger-advice = Log in and try again.
problem-foreign-form = The form is too old
problem-foreign-form-advice = You have logged in again since the page was opened. Go back, reload the page and send the form again.
problem-too-large = What was sent is too large
problem-too-large-advice = Go back and choose a smaller file: split the papers into several files, or scan them at a lower resolution. Nothing has been changed.
problem-unreadable = We could not read what was sent
problem-unreadable-advice = Go back, reload the page and try again. Nothing has been changed.
problem-not-this-way = This cannot be done at this address
problem-not-this-way-advice = Go to the front page and use the buttons of the pages. The description of the API says what a program can do where.
problem-refused = Something must be corrected before it can be saved
problem-refused-advice = Go back and correct what is said beside the fields. Nothing has been saved yet.
overtaken-by = { $what } changed it first, { $at }. Nothing of what you wanted is kept yet.
overtaken-field = Field
overtaken-theirs = What stands there now
overtaken-mine = What you wanted, or saw
overtaken-same = What stands there now is what you wanted to write. There is nothing more to do.
overtaken-advice = If what stands there now is right, there is nothing to do. Otherwise you can save yours on top of it; the history shows both.
overtaken-again = Save mine all the same
overtaken-file = Open the person's page
problem-stale = A colleague has corrected the same thing meanwhile
problem-stale-advice = Open it again, see what has been corrected, and make your correction anew. Nothing your colleague wrote is lost.
problem-unseen = It moves deadlines, and you have not seen how many
problem-unseen-advice = Nothing is stored. Here is how many deadlines move. Send the same again with the field seen from this answer if that is what you want.
problem-ours = Something went wrong at our end
problem-ours-advice = Try again in a moment. If it happens again, tell your administrator what you were doing and at what time.

## Accessibility

accessibility-title = Accessibility
accessibility-standard =
    The pages are built to the WCAG 2.2 guidelines at level AA, also for a keyboard, a phone and without JavaScript.
    They are checked automatically whenever the program changes.
accessibility-known =
    The pages have not yet been tried by people who use a screen reader. The timeline on a person's page is a
    picture; the page gives the same information as text.
accessibility-tell =
    If there is something you cannot use, write to the municipality. If you get no answer, or disagree with it, you
    can turn to the Agency for Digital Government (Digitaliseringsstyrelsen).

draft-back = What you wrote last and did not save is here again.
draft-discard = Discard the draft

law-says = What the rules say
at-hand = Good to have at hand
