-- Two lighter weights of the same plan: the advice document for a local police commander, and the review of a site or
-- arrangement. What a review finds and recommends are vulnerabilities and recommendations, as in any other weight.
alter table plan_form drop constraint plan_form_form_check;
alter table plan_form add constraint plan_form_form_check
    check (form in ('RECORD_OF_ADVICE', 'ADVICE_DOCUMENT', 'REVIEW', 'CONCISE', 'FULL'));
alter table tasking drop constraint tasking_form_wanted_check;
alter table tasking add constraint tasking_form_wanted_check
    check (form_wanted in ('RECORD_OF_ADVICE', 'ADVICE_DOCUMENT', 'REVIEW', 'CONCISE', 'FULL'));

create table advice_document (
    id               uuid primary key,
    kind             text not null default 'ADVICE_DOCUMENT' check (kind = 'ADVICE_DOCUMENT'),
    plan_id          uuid not null,
    about            text,
    addressee        text,
    addressee_is     text check (addressee_is in ('POLICE_COMMANDER', 'OTHER_POLICE', 'ORGANISER', 'AUTHORITY', 'OTHER')),
    asked            text,
    considerations   text[],
    advice           text,
    not_known        text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table review (
    id              uuid primary key,
    kind            text not null default 'REVIEW' check (kind = 'REVIEW'),
    plan_id         uuid not null,
    place           text,
    asked_by        text,
    asked_by_role   text,
    scope           text,
    method          text,
    reviewed_on     date,
    with_whom       text[],
    good            text[],
    not_looked_at   text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

grant select, insert, update on advice_document, review to ${program};

-- The considerations as shipped, the same as gatehouse/tasking/tasking/considerations.tsv: a heading, a colon, and what a
-- commander would think about. A force adds its own beside them.
insert into choice_list_entry (list, code, words, position) values
    ('CONSIDERATION', 'THREAT', 'The threat level and what it means here: Note the national threat level in force, when it was read and what it changes at this event; ask the force whether anything local is known, and read both again before the day.', 1),
    ('CONSIDERATION', 'SECURITY_LEAD', 'A named lead for security: One person of the organiser''s is named as answering for security on the day, with a deputy, and the police know how to reach both.', 2),
    ('CONSIDERATION', 'RISK_ASSESSMENT', 'The organiser''s own risk assessment: Ask to see the organiser''s assessment and whether it deals with terrorism; the risk of the event stays with those who run it, and that is best agreed in writing.', 3),
    ('CONSIDERATION', 'VEHICLES', 'Vehicle access and queues: Know where vehicles can reach people, queues included; keep traffic and crowds apart by closures, timing and what already stands there, and agree who may let a vehicle through.', 4),
    ('CONSIDERATION', 'INGRESS_EGRESS', 'Arriving, leaving and the last mile: Look beyond the doors: the way from stations and car parks, the queues, and the crowd as it leaves, and agree who watches each of them.', 5),
    ('CONSIDERATION', 'SEARCH', 'What search is for, and a rule on bags: If there is search, say what it is meant to find and how many people it can take; tell the public beforehand which bags are let in, so that no queue builds up.', 6),
    ('CONSIDERATION', 'BRIEFING', 'Briefing of staff: Stewards and staff are briefed on the threat, on noticing and reporting and on what they would do; free national training such as ACT, SCaN and Run Hide Tell is there for this.', 7),
    ('CONSIDERATION', 'SUSPICIOUS_ITEMS', 'Suspicious items and bomb threats: Staff know how to judge an item that nobody owns (hidden, obviously suspicious, typical of the place), whom to tell, and how to take down a threat that is received.', 8),
    ('CONSIDERATION', 'HOUSEKEEPING', 'Housekeeping: Bins, stores, hedges and rooms that are not used are kept tidy and looked over, so that what does not belong stands out.', 9),
    ('CONSIDERATION', 'CCTV', 'CCTV and its blind spots: Have it checked that the cameras work, what they do not see, who watches them and when, and for how long the pictures are kept.', 10),
    ('CONSIDERATION', 'EVACUATION', 'Evacuation, coming inside and locking down: There is a way to move people out, in or to keep them where they are, someone decides which, and the places to gather are away from the danger and from traffic.', 11),
    ('CONSIDERATION', 'ALERTS', 'How people are alerted: Say how staff and the public would be told at once, who speaks, and in which words written beforehand; see that those who cannot hear or read them are reached too.', 12),
    ('CONSIDERATION', 'TRAUMA_KIT', 'First aid for serious bleeding: Kits for public use are at hand, staff know where they are, and medical cover knows how to be led in.', 13),
    ('CONSIDERATION', 'PASSES', 'Contractors and passes: Everyone who works there is known by name, wears a pass and is expected; those who build, deliver and clear away are part of it.', 14),
    ('CONSIDERATION', 'PUBLISHED', 'What is published: Plans, routes and times that help nobody but the curious are not published; what the public must know is.', 15),
    ('CONSIDERATION', 'DRONES', 'Drones: Decide who would see one and whom they would tell; nobody but those with the power to do so acts against it.', 16),
    ('CONSIDERATION', 'CYBER', 'If systems fail: Tickets, radios, gates and screens have a way to carry on by hand, and somebody has tried it.', 17),
    ('CONSIDERATION', 'REPORTING', 'Reporting: Staff know how to report what does not seem right: 999 in an emergency, their supervisor, and the police; police officers know how such a report becomes intelligence.', 18),
    ('CONSIDERATION', 'STEP_UP', 'What is done if the threat rises: A short list says what would be added, who decides it and how long it takes, so that a change of level is met with something that is ready.', 19),
    ('CONSIDERATION', 'CONTACTS', 'Who to call: One sheet says who is called for what, day and night, with numbers that somebody has tried.', 20),
    ('CONSIDERATION', 'ACT_DUTIES', 'Duties of the premises or event: Ask whether the organiser has found that the Terrorism (Protection of Premises) Act 2025 applies; the duty is theirs, and this document does not discharge it.', 21);
