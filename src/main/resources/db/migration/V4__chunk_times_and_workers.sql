-- How long chunks take, who works, and how many workers there should be.

ALTER TABLE chunk
    ADD COLUMN leased_at         timestamptz,
    ADD COLUMN done_at           timestamptz,
    ADD COLUMN synthesis_seconds real,
    ADD COLUMN copy_seconds      real;
COMMENT ON COLUMN chunk.leased_at IS 'When the last lease on it was given.';
COMMENT ON COLUMN chunk.synthesis_seconds IS 'How long its people took to be made, in the attempt that succeeded.';
COMMENT ON COLUMN chunk.copy_seconds IS 'How long COPY of its people took in that attempt.';

CREATE INDEX chunk_done ON chunk (run_id, done_at) WHERE state = 'DONE';
CREATE INDEX chunk_troubled ON chunk (run_id) WHERE attempt > 0 OR lost_leases > 0;

CREATE INDEX pipeline_run_created ON pipeline_run (created_at);

CREATE TABLE worker (
    name              text             PRIMARY KEY,
    threads           integer          NOT NULL CHECK (threads > 0),
    concurrency       integer          NOT NULL CHECK (concurrency > 0),
    people_per_second double precision NOT NULL CHECK (people_per_second >= 0),
    seen_at           timestamptz      NOT NULL DEFAULT now()
);
COMMENT ON TABLE worker IS 'The processes that work on chunks; each writes its own row with every heartbeat.';
COMMENT ON COLUMN worker.people_per_second IS 'People it settles a second while it has work; 0 until that is known.';

CREATE TABLE scaling (
    id             integer          PRIMARY KEY CHECK (id = 1),
    workers        integer          NOT NULL CHECK (workers >= 0),
    changed_at     timestamptz      NOT NULL,
    there_since    timestamptz,
    short_since    timestamptz,
    workers_before integer          NOT NULL,
    service_before double precision NOT NULL
);
COMMENT ON TABLE scaling IS 'One row: the number of workers that was recommended last, so that all processes recommend the same.';
