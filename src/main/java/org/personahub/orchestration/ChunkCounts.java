package org.personahub.orchestration;

/// How many chunks a run has, by their state.
public record ChunkCounts(long total, long ready, long leased, long done, long failed) {}
