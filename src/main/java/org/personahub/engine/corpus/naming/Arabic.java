package org.personahub.engine.corpus.naming;

import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The nasab: given name, father's name, in some the grandfather's, then the family name. Marriage changes nothing.
///
/// How long the chain is, and whether bin or bint links it, stands in `nasab.tsv`; in the Maghreb there is none.
final class Arabic implements NamingCustom {

    private static final StreamKey NASAB = StreamKey.of("identity.name.nasab");

    private final ByCommunity<Chain> chains = ByCommunity.read("nasab", rows -> Chain.of(rows.getFirst()));

    @Override
    public GivenName father(Draws draws) {
        return draws.fatherNamedOtherwise();
    }

    @Override
    public NameParts name(Draws draws) {
        Chain chain = chains.of(draws.community()).orElse(Chain.NONE);
        RandomStream stream = draws.ofSiblings(NASAB);
        boolean hasFather = stream.chance(chain.father());
        boolean hasGrandfather = stream.chance(chain.grandfather());
        Form ancestors = Form.NONE;
        if (hasFather) {
            ancestors = link(chain, draws.bearer()).and(Form.of(father(draws)));
            if (hasGrandfather) {
                ancestors = ancestors.and(chain.son()).and(draws.grandfather());
            }
        }
        Form between = ancestors;
        Form given = draws.given();
        Form family = draws.family();
        return new NameParts(
                given, () -> between, family, null, given.and(between).and(family), () -> draws.titled(family, given));
    }

    private static Form link(Chain chain, Bearer bearer) {
        return switch (bearer.sex()) {
            case FEMALE -> chain.daughter();
            case MALE -> chain.son();
        };
    }

    /// @param father the share of people with their father's name in the whole name
    /// @param grandfather the share of those who have the grandfather's too
    private record Chain(double father, double grandfather, Form son, Form daughter) {

        static final Chain NONE = new Chain(0, 0, Form.NONE, Form.NONE);

        static Chain of(Table.Row row) {
            return new Chain(
                    row.real("father"),
                    row.real("grandfather"),
                    new Form(row.text("son"), row.optionalText("son_native")),
                    new Form(row.text("daughter"), row.optionalText("daughter_native")));
        }
    }
}
