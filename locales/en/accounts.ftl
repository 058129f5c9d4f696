# SPDX-License-Identifier: MPL-2.0
# Users, roles and access.

role-caseworker = Caseworker
role-coordinator = Coordinator
role-teacher = Danish teacher
role-company-consultant = Company consultant
role-housing-officer = Housing officer
role-return-adviser = Repatriation adviser
role-analyst = Analyst
role-politician = Politician
role-administrator = Administrator

## How a user stands to a person

relation-stranger = No tie
relation-referred = Referred to own unit
relation-own-unit = Case in own unit
relation-own-case = Own case
tie-kind-case = Case
tie-kind-referred = Referral

## The page of users

accounts-open = Create user
accounts-units = Units the user works in
accounts-do = Access
accounts-change = Change access
accounts-new-password = New password
accounts-set-password = Save the password
accounts-close = Close the user's access
accounts-close-advice = The user can no longer log in. What the user has registered stays.
accounts-password-logs-out = The user is logged out and needs the new password next time.
accounts-password-changed = New password saved
fault-last-administrator = This is the only administrator. Make somebody else an administrator first.
password-hint = At least 12 characters. Several words in a row are easy to remember and hard to guess.
fault-short-password = Choose a password of at least 12 characters.
field-login = User name
field-password = Password
