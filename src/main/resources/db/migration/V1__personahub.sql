-- Blueprints, runs, chunks and people. Every row that belongs to somebody carries its owner.

CREATE TABLE blueprint (
    id             text PRIMARY KEY,
    requirements   text NOT NULL,
    engine_version text NOT NULL,
    atlas_version  text NOT NULL
);
COMMENT ON TABLE blueprint IS 'What people depend on. The id is a hash of the other columns; rows never change.';
COMMENT ON COLUMN blueprint.requirements IS 'Canonical form of the requirements, completely said.';

CREATE TABLE pipeline_run (
    id              uuid        PRIMARY KEY DEFAULT uuidv7(),
    owner           text        NOT NULL,
    blueprint_id    text        NOT NULL REFERENCES blueprint,
    state           text        NOT NULL DEFAULT 'QUEUED'
                    CHECK (state IN ('QUEUED', 'RUNNING', 'PAUSED', 'COMPLETED', 'FAILED', 'CANCELLED')),
    from_ordinal    bigint      NOT NULL CHECK (from_ordinal >= 0),
    count           bigint      NOT NULL CHECK (count > 0),
    chunk_size      integer     NOT NULL CHECK (chunk_size > 0),
    chunks          integer     NOT NULL CHECK (chunks > 0),
    chunks_done     integer     NOT NULL DEFAULT 0,
    chunks_failed   integer     NOT NULL DEFAULT 0,
    completed       bigint      NOT NULL DEFAULT 0,
    rejected        bigint      NOT NULL DEFAULT 0,
    failed          bigint      NOT NULL DEFAULT 0,
    checksum_high   bigint      NOT NULL DEFAULT 0,
    checksum_low    bigint      NOT NULL DEFAULT 0,
    idempotency_key text,
    input_hash      text        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    error           text,
    CHECK (completed + rejected + failed <= count),
    CHECK (chunks_done + chunks_failed <= chunks)
);
COMMENT ON TABLE pipeline_run IS 'The materialisation of [from_ordinal, from_ordinal + count) of a corpus. Ids are time-ordered.';
COMMENT ON COLUMN pipeline_run.checksum_high IS 'Upper half of the sum, modulo 2^128, of the fingerprints of its people.';

CREATE UNIQUE INDEX pipeline_run_idempotency ON pipeline_run (owner, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX pipeline_run_newest ON pipeline_run (owner, id);
CREATE INDEX pipeline_run_open ON pipeline_run (id) WHERE state IN ('QUEUED', 'RUNNING');

CREATE TABLE chunk (
    run_id        uuid        NOT NULL REFERENCES pipeline_run ON DELETE CASCADE,
    number        integer     NOT NULL,
    from_ordinal  bigint      NOT NULL,
    count         integer     NOT NULL,
    state         text        NOT NULL DEFAULT 'READY' CHECK (state IN ('READY', 'LEASED', 'DONE', 'FAILED')),
    attempt       smallint    NOT NULL DEFAULT 0,
    lost_leases   smallint    NOT NULL DEFAULT 0,
    not_before    timestamptz NOT NULL DEFAULT now(),
    token         bigint      NOT NULL DEFAULT 0,
    lease_until   timestamptz,
    worker        text,
    error         text,
    completed     integer     NOT NULL DEFAULT 0,
    rejected      integer     NOT NULL DEFAULT 0,
    checksum_high bigint      NOT NULL DEFAULT 0,
    checksum_low  bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (run_id, number),
    CHECK ((state = 'LEASED') = (lease_until IS NOT NULL))
);
COMMENT ON TABLE chunk IS 'A contiguous ordinal range of a run: the unit of work, retry and commit.';
COMMENT ON COLUMN chunk.attempt IS 'How often it failed since it was planned or retried.';
COMMENT ON COLUMN chunk.lost_leases IS 'How often a worker that held it stopped answering.';
COMMENT ON COLUMN chunk.token IS 'Fences the lease: grows with each lease and each release, so that what an earlier holder does is refused.';

CREATE INDEX chunk_ready ON chunk (run_id, number) WHERE state = 'READY';
CREATE INDEX chunk_leased ON chunk (run_id, lease_until) WHERE state = 'LEASED';

-- No foreign key: it would check each of millions of rows. The transaction that stores people locks their run.
CREATE TABLE persona (
    ordinal           bigint   NOT NULL,
    fingerprint_high  bigint   NOT NULL,
    fingerprint_low   bigint   NOT NULL,
    annual_income_usd double precision,
    run_id            uuid     NOT NULL,
    version           integer  NOT NULL,
    age               smallint NOT NULL,
    owner             text     NOT NULL,
    territory         text     NOT NULL,
    sex               text     NOT NULL,
    complexity        text     NOT NULL,
    occupation_code   text,
    city              text     NOT NULL,
    full_name         text     COLLATE "C" NOT NULL,
    headline          text     NOT NULL,
    document          bytea    STORAGE EXTERNAL NOT NULL,
    PRIMARY KEY (run_id, ordinal)
);
COMMENT ON TABLE persona IS 'A stored person: what queries filter and sort by, and the whole of it as one compressed document.';
COMMENT ON COLUMN persona.document IS 'One byte that names the compression, then the compressed document.';

CREATE TABLE quarantine (
    run_id   uuid   NOT NULL,
    ordinal  bigint NOT NULL,
    owner    text   NOT NULL,
    findings text[] NOT NULL,
    PRIMARY KEY (run_id, ordinal)
);
COMMENT ON TABLE quarantine IS 'People who passed no gate in any attempt, with what the gates found. They can be computed again.';
