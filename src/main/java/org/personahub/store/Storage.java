package org.personahub.store;

/// What a run stores of each person beside the columns that queries filter and sort by.
public enum Storage {
    /// The whole document.
    DOCUMENTS,
    /// Nothing: the document is computed when it is read, by the engine that the run began with and no other.
    INDEX
}
