package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.naming.NameSearch.Known;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.random.PersonaStreams;

/// Puts names together as the custom of their community does.
public final class NamingCustoms {

    private final FamilyAtMarriage marriage = new FamilyAtMarriage();
    private final CompoundNames compounds = new CompoundNames();
    private final ShortForms shortForms = new ShortForms();
    private final Address address = new Address();
    private final DayNames dayNames = new DayNames();
    private final PatronymicUse patronymics = new PatronymicUse();

    private final Western western = new Western(marriage, new MiddleNames(dayNames), dayNames);
    private final Slavic slavic = new Slavic(marriage, patronymics, new MaidenForms());
    private final EastSlavic eastSlavic = new EastSlavic(marriage, patronymics);
    private final Spanish spanish = new Spanish(compounds);
    private final Portuguese portuguese = new Portuguese(compounds, marriage);
    private final EastAsian eastAsian = new EastAsian(marriage);
    private final Vietnamese vietnamese = new Vietnamese();
    private final Icelandic icelandic = new Icelandic();
    private final Arabic arabic = new Arabic();
    private final SouthIndian southIndian = new SouthIndian(marriage, new FathersName());
    private final Mongolian mongolian = new Mongolian();
    private final Mononym mononym = new Mononym();

    private NamingCustoms() {}

    /// The customs with the tables that this engine ships.
    public static NamingCustoms load() {
        return new NamingCustoms();
    }

    /// A name of that community for that person.
    public PersonName name(NameCommunity community, Bearer bearer, PersonaStreams streams) {
        return name(community, bearer, Stated.NOTHING, streams);
    }

    /// A name of that community for that person, of which parts may be stated.
    public PersonName name(NameCommunity community, Bearer bearer, Stated stated, PersonaStreams streams) {
        Draws draws = new Draws(community, bearer, Inherited.NOTHING, streams);
        return name(draws, stated.in(custom(community).name(draws), draws));
    }

    /// A name of that community for somebody whose kin are known.
    ///
    /// @param inherited what is known of it from them
    /// @param siblings streams of all brothers and sisters together
    public PersonName name(
            NameCommunity community,
            Bearer bearer,
            Inherited inherited,
            PersonaStreams streams,
            PersonaStreams siblings) {
        Draws draws = new Draws(community, bearer, inherited, streams, siblings);
        return name(draws, custom(community).name(draws));
    }

    /// Whether the custom of that community can name children after a parent of that given name.
    public boolean namesAfter(NameCommunity community, Sex sex, GivenName parent) {
        return custom(community).namesAfter(sex, parent);
    }

    private PersonName name(Draws draws, NameParts parts) {
        NameCommunity community = draws.community();
        Form whole = parts.whole();
        boolean ownScript = !community.script().equals("Latn") && whole.nativeForm() != null;
        return new PersonName(
                parts.given().latin(),
                latin(parts.family()),
                whole.latin(),
                ownScript ? whole.nativeForm() : null,
                ownScript ? community.script() : null,
                shortForms.of(draws, parts.given().latin()),
                draws.bearer().adult() ? address.of(draws, parts) : whole.latin(),
                community.custom().name(),
                community.id(),
                latin(parts.middle().get()),
                latin(parts.atBirth()));
    }

    /// The name of somebody's kin: given name and whole name, in Latin letters.
    ///
    /// @param inherited what is known of it from whose kin they are
    /// @param streams of that relative
    public KinName kin(NameCommunity community, Bearer bearer, Inherited inherited, PersonaStreams streams) {
        return new KinName(custom(community), new Draws(community, bearer, inherited, streams));
    }

    /// The name of somebody whose kin are known.
    ///
    /// @param inherited what is known of it from them
    /// @param siblings streams of all brothers and sisters together
    public KinName kin(
            NameCommunity community,
            Bearer bearer,
            Inherited inherited,
            PersonaStreams streams,
            PersonaStreams siblings) {
        return new KinName(custom(community), new Draws(community, bearer, inherited, streams, siblings));
    }

    /// The names that a person has from their kin and hands on.
    ///
    /// @param stated what was stated of the name
    /// @param streams that the name was drawn from
    public Inherited lineage(NameCommunity community, Bearer bearer, Stated stated, PersonaStreams streams) {
        NamingCustom custom = custom(community);
        Draws draws = new Draws(community, bearer, Inherited.NOTHING, streams);
        return stated.among(lineage(custom, draws), draws);
    }

    /// The names that a person whose whole name is known has from their kin and hands on. The father is one whom the
    /// name speaks of, where it does.
    public Inherited lineage(NameCommunity community, Bearer bearer, PersonName name, PersonaStreams streams) {
        Known known = new Known(name.middle(), name.familyAtBirth(), true);
        NamingCustom custom = custom(community);
        return new NameSearch(custom, community, bearer, name.given(), name.full(), null, known, streams)
                .find()
                .map(found -> lineage(custom, found.draws()))
                .orElseGet(() -> {
                    String family = name.familyAtBirth() != null ? name.familyAtBirth() : name.family();
                    return lineage(community, bearer, new Stated(name.given(), family), streams);
                });
    }

    /// A name that is known whole, with the forms and parts that the custom gives such a name. Where the custom does
    /// not
    /// come upon it, it is taken apart.
    ///
    /// @param full in Latin letters, in the order of the custom
    /// @param spouseFamily the family name of the husband or wife, in the form for them
    /// @param streams that decide what the whole name does not tell, such as a wife's family name at birth
    public PersonName known(
            NameCommunity community,
            Bearer bearer,
            String given,
            String full,
            @Nullable String spouseFamily,
            PersonaStreams streams) {
        return new NameSearch(custom(community), community, bearer, given, full, spouseFamily, Known.NOTHING, streams)
                .find()
                .map(found -> name(found.draws(), found.parts()))
                .orElseGet(() -> apart(community, bearer, given, full));
    }

    private static PersonName apart(NameCommunity community, Bearer bearer, String given, String full) {
        KnownName parts = KnownName.of(community, bearer.sex(), given, full);
        String family = parts.family();
        return new PersonName(
                given,
                family,
                full,
                null,
                null,
                given,
                bearer.titled(family == null ? given : family),
                community.custom().name(),
                community.id(),
                parts.middle(),
                null);
    }

    static Inherited lineage(NamingCustom custom, Draws draws) {
        return new Inherited(
                draws.givenName(),
                custom.mother(draws),
                custom.father(draws),
                draws.grandfatherName(),
                draws.community().custom() == NameCommunity.Custom.SOUTH_INDIAN ? draws.husbandName() : null,
                draws.familyName(),
                draws.otherFamilyName(),
                draws.spouseFamilyName());
    }

    private NamingCustom custom(NameCommunity community) {
        return switch (community.custom()) {
            case WESTERN -> western;
            case SLAVIC -> slavic;
            case EAST_SLAVIC -> eastSlavic;
            case SPANISH -> spanish;
            case PORTUGUESE -> portuguese;
            case EAST_ASIAN -> vietnamese.knows(community) ? vietnamese : eastAsian;
            case ICELANDIC -> icelandic;
            case ARABIC -> arabic;
            case SOUTH_INDIAN -> mongolian.knows(community) ? mongolian : southIndian;
            case MONONYM -> mononym;
        };
    }

    private static @Nullable String latin(@Nullable Form form) {
        return form == null || form.absent() ? null : form.latin();
    }
}
