-- Assessment: methods of attack as categories at a place and phase, and vulnerabilities. Levels are the scale's.
create table method_assessment (
    id                   uuid primary key,
    kind                 text not null default 'METHOD_ASSESSMENT' check (kind = 'METHOD_ASSESSMENT'),
    plan_id              uuid not null,
    name                 text,
    category             text,
    applicability        text check (applicability in ('APPLICABLE', 'NOT_APPLICABLE')),
    applicability_reason text,
    scenario             text,
    worst_case           text,
    likelihood           bigint check (likelihood > 0),
    impact               bigint check (impact > 0),
    reasons              text,
    confidence           text check (confidence in ('LOW', 'MODERATE', 'HIGH')),
    existing_controls    text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

create table vulnerability (
    id            uuid primary key,
    kind          text not null default 'VULNERABILITY' check (kind = 'VULNERABILITY'),
    plan_id       uuid not null,
    statement     text,
    evidence      text,
    severity      text check (severity in ('LOW', 'MODERATE', 'HIGH')),
    first_seen    date,
    status        text check (status in ('OPEN', 'MITIGATED', 'ACCEPTED', 'OUT_OF_SCOPE')),
    status_reason text,
    foreign key (plan_id, id, kind) references plan_item (plan_id, id, kind)
);

insert into link_rule (from_kind, relation, to_kind) values
    ('METHOD_ASSESSMENT', 'zones', 'ZONE'),
    ('METHOD_ASSESSMENT', 'phases', 'PHASE'),
    ('METHOD_ASSESSMENT', 'layeredWith', 'METHOD_ASSESSMENT'),
    ('VULNERABILITY', 'zones', 'ZONE'),
    ('VULNERABILITY', 'phases', 'PHASE'),
    ('VULNERABILITY', 'methods', 'METHOD_ASSESSMENT');

grant select, insert, update on method_assessment, vulnerability to ${program};
