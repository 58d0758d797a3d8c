-- Where an exercise is held: its papers tell those who take part.
alter table exercise
    add column place text;
