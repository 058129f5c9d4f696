-- SPDX-License-Identifier: MPL-2.0
-- What each person's file has anything of (*indhold*): a sign for every kind of record, in one number.
create table contents (
    municipality bigint not null,
    person uuid not null,
    kinds bigint not null,
    primary key (municipality, person)
) /* clustered */;
insert into contents (municipality, person, kinds)
with signs (municipality, person, sign) as (
    select municipality, person, 8589934592 from membership
    union
    select municipality, person, 4398046511104 from kin
    union
    select municipality, person, 72057594037927936 from permit
    union
    select municipality, person, 4 from visitation
    union
    select municipality, person, 32768 from responsibility
    union
    select municipality, person, 16384 from case_file
    union
    select municipality, person, 2097152 from referral
    union
    select municipality, person, 8192 from task
    union
    select municipality, person, 562949953421312 from note
    union
    select municipality, person, 36028797018963968 from talk
    union
    select municipality, person, 17592186044416 from contract
    union
    select municipality, person, 1073741824 from goal
    union
    select municipality, person, 32 from profile
    union
    select municipality, person, 512 from health_offer
    union
    select municipality, person, 1152921504606846976 from placement
    union
    select municipality, person, 8388608 from danish_referral
    union
    select municipality, person, 2199023255552 from module
    union
    select municipality, person, 2147483648 from exam
    union
    select municipality, person, 4611686018427387904 from offer
    union
    select municipality, person, 256 from employment
    union
    select municipality, person, 4503599627370496 from education
    union
    select municipality, person, 9007199254740992 from benefit
    union
    select municipality, person, 2097152 from claim
    union
    select municipality, person, 131072 from absence
    union
    select municipality, person, 2251799813685248 from schedule_entry
    union
    select municipality, person, 268435456 from introduction
    union
    select municipality, person, 35184372088832 from decision
    union
    select municipality, person, 4194304 from team_member
    union
    select municipality, person, 549755813888 from reception_course
    union
    select municipality, person, 4294967296 from checklist_item
    union
    select municipality, person, 32768 from return_guidance
)
select municipality, person, cast(sum(sign) as bigint) from signs group by municipality, person;
