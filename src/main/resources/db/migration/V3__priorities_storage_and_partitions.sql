-- Runs choose their priority and what they store, and each big one has a partition of its own.

ALTER TABLE pipeline_run
    ADD COLUMN share   smallint NOT NULL DEFAULT 4 CHECK (share > 0),
    ADD COLUMN storage text     NOT NULL DEFAULT 'DOCUMENTS' CHECK (storage IN ('DOCUMENTS', 'INDEX')),
    ADD COLUMN indexed boolean  NOT NULL DEFAULT false;
COMMENT ON COLUMN pipeline_run.share IS 'How many chunks it gets while a run of share 1 gets one.';
COMMENT ON COLUMN pipeline_run.storage IS 'INDEX: documents are not stored but computed when they are read.';
COMMENT ON COLUMN pipeline_run.indexed IS 'Its partition, if it has one, got its indexes after the last of its people.';

-- The id of a run with a partition of its own has the highest bit set; without it, all ids are time-ordered. So the
-- ranges of partitions need no list, and neither does a query that knows its run: the planner sees where it is.
ALTER TABLE pipeline_run ALTER COLUMN id DROP DEFAULT;
UPDATE pipeline_run SET created_at = uuid_extract_timestamp(id);
ALTER TABLE pipeline_run ALTER COLUMN created_at DROP DEFAULT;
COMMENT ON TABLE pipeline_run IS 'The materialisation of [from_ordinal, from_ordinal + count) of a corpus.';
COMMENT ON COLUMN pipeline_run.created_at IS 'The time in its id, so that whoever has the id knows its place in the list.';
DROP INDEX pipeline_run_newest;
CREATE INDEX pipeline_run_newest ON pipeline_run (owner, created_at, id);

ALTER TABLE persona ALTER COLUMN document DROP NOT NULL;
ALTER TABLE persona RENAME TO persona_shared;
ALTER INDEX persona_pkey RENAME TO persona_shared_pkey;
CREATE TABLE persona (LIKE persona_shared INCLUDING ALL) PARTITION BY RANGE (run_id);
ALTER TABLE persona ATTACH PARTITION persona_shared
    FOR VALUES FROM (MINVALUE) TO ('80000000-0000-0000-0000-000000000000');
COMMENT ON TABLE persona IS 'A stored person: what queries filter and sort by, and the whole of it as one compressed document.';
COMMENT ON COLUMN persona.document IS 'One byte that names the compression, then the compressed document; null when its run stores an index.';
COMMENT ON TABLE persona_shared IS 'The people of small runs, and those who were created one by one.';

ALTER TABLE persona_version ALTER COLUMN document DROP NOT NULL;
COMMENT ON COLUMN persona_version.document IS 'As in persona.';
