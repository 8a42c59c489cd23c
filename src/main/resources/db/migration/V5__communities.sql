-- Communities: who lives together, and who is tied to whom. The people themselves are those of the community's run.

CREATE TABLE community (
    id         uuid        PRIMARY KEY REFERENCES pipeline_run ON DELETE CASCADE,
    owner      text        NOT NULL,
    created_at timestamptz NOT NULL,
    name       text        NOT NULL,
    territory  text        NOT NULL,
    city       text        NOT NULL,
    size       integer     NOT NULL CHECK (size > 0),
    statistics text
);
COMMENT ON TABLE community IS 'A community. Its id is that of the run that makes it, whose blueprint says all of it.';
COMMENT ON COLUMN community.created_at IS 'As of its run.';
COMMENT ON COLUMN community.statistics IS 'What was measured of the network, a line for each figure; null until that was done.';

CREATE INDEX community_newest ON community (owner, created_at, id);

-- No foreign keys: they would check each of millions of rows. The transaction that stores people locks their run.
CREATE TABLE community_household (
    community_id uuid    NOT NULL,
    number       integer NOT NULL,
    first_member integer NOT NULL,
    size         integer NOT NULL,
    type         text    NOT NULL,
    PRIMARY KEY (community_id, number)
);
COMMENT ON TABLE community_household IS 'Those who live together: the members from first_member on, whose ordinals follow each other.';

CREATE TABLE community_adjacency (
    community_id uuid    NOT NULL,
    member       integer NOT NULL,
    household    integer NOT NULL,
    ties         bytea   NOT NULL,
    PRIMARY KEY (community_id, member)
);
COMMENT ON TABLE community_adjacency IS 'One row for each member, whether or not the gates let them pass: whom they are tied to.';
COMMENT ON COLUMN community_adjacency.member IS 'The ordinal in the community''s run.';
COMMENT ON COLUMN community_adjacency.ties IS 'Compact form with a version byte; each tie stands at both of its ends.';
