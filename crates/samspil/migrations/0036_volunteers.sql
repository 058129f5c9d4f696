-- Volunteers, what somebody agrees to, who is offered a friend and who is somebody's, and the voluntary work of refugees.

-- Somebody in the register of volunteers (*frivillig*).
create table volunteer (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    phone text,
    email text,
    volunteer_kind text not null,
    organisation uuid,
    sex text not null,
    spoken_languages text,
    interests text,
    area uuid,
    by_day boolean not null,
    in_evenings boolean not null,
    at_weekends boolean not null,
    with_children boolean not null,
    capacity bigint not null,
    child_certificate_on date,
    training text,
    trained_on date,
    starts_on date not null,
    paused_from date,
    paused_until date,
    ends_on date,
    remark text,
    primary key (municipality, id)
) /* clustered */;
-- The words in which consent is asked for, in a language (*samtykketekst*).
create table consent_text (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    consent_purpose text not null,
    text_language text not null,
    consent_words text not null,
    starts_on date not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
-- What somebody agrees to, until they no longer do (*samtykke*).
create table consent (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    consent_purpose text not null,
    consent_language text not null,
    given_on date not null,
    given_how text not null,
    phone_told boolean not null,
    withdrawn_on date,
    withdrawn_how text,
    primary key (municipality, person, id)
) /* clustered */;
-- The offer of a voluntary friend, the answer, and what is wished for (*Venner Viser Vej*).
create table friend_offer (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    offered_on date not null,
    friend_answer text not null,
    answered_on date,
    interests text,
    wished_sex text not null,
    by_day boolean not null,
    in_evenings boolean not null,
    at_weekends boolean not null,
    child_friendly boolean not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
create index friend_offer_answer on friend_offer (municipality, friend_answer, ends_on);
-- A volunteer is somebody's friend, or is asked to be (*frivilligmatch*).
create table friend_match (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    volunteer uuid not null,
    proposed_on date not null,
    volunteer_yes_on date,
    person_yes_on date,
    first_meeting_on date,
    meets text,
    follow_up_on date,
    paused_from date,
    ends_on date,
    match_end text,
    remark text,
    primary key (municipality, person, id)
) /* clustered */;
create index friend_match_volunteer on friend_match (municipality, volunteer, ends_on);
-- What a refugee does as a volunteer (*egen frivillig indsats*).
create table own_work (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    own_work_kind text not null,
    organisation uuid,
    work_told text not null,
    total_hours bigint,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
