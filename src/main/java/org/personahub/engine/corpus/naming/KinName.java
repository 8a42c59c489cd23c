package org.personahub.engine.corpus.naming;

/// The name of somebody's kin, Latin letters.
public final class KinName {

    private final NamingCustom custom;
    private final Draws draws;
    private final String given;
    private final String full;
    private final String family;

    KinName(NamingCustom custom, Draws draws) {
        this.custom = custom;
        this.draws = draws;
        NameParts parts = custom.name(draws);
        given = parts.given().latin();
        full = parts.whole().latin();
        family = parts.family().latin();
    }

    /// Given name or names.
    public String given() {
        return given;
    }

    /// The whole name in the order of the custom.
    public String full() {
        return full;
    }

    /// The family name, or what stands in its place; empty where the custom knows none.
    public String family() {
        return family;
    }

    /// The names they have and hand on. Few of a family do, so they are drawn when asked for.
    public Inherited lineage() {
        return NamingCustoms.lineage(custom, draws);
    }
}
