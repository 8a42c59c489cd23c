package org.personahub.store;

/// Who rows belong to.
public final class Owner {

    /// The owner of everything until there are accounts.
    public static final String LOCAL = "local";

    private Owner() {}
}
