-- People who were created one by one, and what edits replaced.

-- Created people are rows of the table persona, too, of no run: their run_id is the nil UUID, their ordinals come from here.
CREATE SEQUENCE created_persona_ordinal MINVALUE 0 START 0;

CREATE TABLE persona_givens (
    run_id          uuid   NOT NULL,
    ordinal         bigint NOT NULL,
    owner           text   NOT NULL,
    givens          text   NOT NULL,
    seed            bigint,
    idempotency_key text,
    input_hash      text,
    PRIMARY KEY (run_id, ordinal)
);
COMMENT ON TABLE persona_givens IS 'What was given of a created or edited person, as against what was drawn.';
COMMENT ON COLUMN persona_givens.givens IS 'Canonical form: a line for each part.';
COMMENT ON COLUMN persona_givens.seed IS 'Of the streams of a created person; a person of a run has the seed of its blueprint.';

CREATE UNIQUE INDEX persona_givens_idempotency ON persona_givens (owner, idempotency_key)
    WHERE idempotency_key IS NOT NULL;

CREATE TABLE persona_version (
    run_id           uuid        NOT NULL,
    ordinal          bigint      NOT NULL,
    version          integer     NOT NULL,
    owner            text        NOT NULL,
    fingerprint_high bigint      NOT NULL,
    fingerprint_low  bigint      NOT NULL,
    givens           text        NOT NULL,
    document         bytea       STORAGE EXTERNAL NOT NULL,
    replaced_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, ordinal, version)
);
COMMENT ON TABLE persona_version IS 'What an edited person was before each edit. The table persona has the present version.';
