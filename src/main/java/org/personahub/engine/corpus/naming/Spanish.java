package org.personahub.engine.corpus.naming;

/// Two family names, the father's first, which marriage does not touch; often two given names, such as José Luis.
record Spanish(CompoundNames compounds) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = compounds.or(draws.given(), draws);
        Form paternal = draws.family();
        Form family = paternal.and(draws.otherFamily());
        return new NameParts(
                given, family, null, draws.ordered(given, family, " "), () -> draws.titled(paternal, given));
    }
}
