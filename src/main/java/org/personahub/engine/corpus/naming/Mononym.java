package org.personahub.engine.corpus.naming;

/// One name only, which serves as all of them.
record Mononym() implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        return new NameParts(given, Form.NONE, null, given, () -> draws.bearer().titled(given.latin()));
    }
}
