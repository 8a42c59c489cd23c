package org.personahub.engine.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.NameCommunity.Order;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Puts names together as the custom of their community does.
final class NamingCustoms {

    private static final StreamKey GIVEN = StreamKey.of("identity.name.given");
    private static final StreamKey FAMILY = StreamKey.of("identity.name.family");
    private static final StreamKey SECOND_FAMILY = StreamKey.of("identity.name.family.second");
    private static final StreamKey FATHER = StreamKey.of("identity.name.father");

    /// Years between a father's birth and his child's, for the names in use then.
    private static final int FATHERS_LEAD = 30;

    private static final int ADULT = 18;

    private final Patronymics patronymics;

    NamingCustoms(Patronymics patronymics) {
        this.patronymics = patronymics;
    }

    /// A name of that community for somebody of that sex and year of birth.
    PersonName name(NameCommunity community, Sex sex, int birthYear, int age, PersonaStreams streams) {
        return name(community, sex, birthYear, age, Settled.NOTHING, streams);
    }

    /// A name of that community for somebody of that sex and year of birth, of which a part may be settled.
    ///
    /// @param settled what of the name is settled; it is taken letter by letter, as no custom could know better
    PersonName name(NameCommunity community, Sex sex, int birthYear, int age, Settled settled, PersonaStreams streams) {
        GivenName given = settled.givenName() == null
                ? community.given(sex).of(birthYear).pick(streams.stream(GIVEN))
                : known(community, sex, birthYear, settled.givenName());
        GivenName father =
                community.given(Sex.MALE).of(birthYear - FATHERS_LEAD).pick(streams.stream(FATHER));
        Optional<FamilyName> family = community.families().map(names -> names.pick(streams.stream(FAMILY)));
        Form own = new Form(given.latin(), given.nativeForm());
        Form first = settled.familyName() == null
                ? family.map(name -> form(name, sex)).orElse(Form.NONE)
                : knownFamily(community, sex, settled.familyName());
        Form last = settled.familyName() != null
                ? first
                : switch (community.custom()) {
                    case WESTERN, EAST_ASIAN, SLAVIC, EAST_SLAVIC -> first;
                    case SPANISH -> first.and(second(community, streams), " ");
                    case PORTUGUESE -> second(community, streams).and(first, " ");
                    case ARABIC -> new Form(father.latin(), father.nativeForm()).and(first, " ");
                    case SOUTH_INDIAN -> new Form(father.latin(), father.nativeForm());
                    case ICELANDIC -> patronymics.icelandic(sex, streams.stream(FATHER));
                    case MONONYM -> Form.NONE;
                };
        boolean familyFirst = community.order() == Order.FAMILY_GIVEN;
        Form whole = last == Form.NONE ? own : familyFirst ? last.and(own, gap(community)) : own.and(last, " ");
        boolean ownScript = !community.script().equals("Latn") && whole.nativeForm() != null;
        return new PersonName(
                given.latin(),
                last == Form.NONE ? null : last.latin(),
                whole.latin(),
                ownScript ? whole.nativeForm() : null,
                ownScript ? community.script() : null,
                given.latin(),
                formal(community, sex, age, given, first, last, whole),
                community.custom().name(),
                community.id());
    }

    private static GivenName known(NameCommunity community, Sex sex, int birthYear, String latin) {
        return community.given(sex).of(birthYear).values().stream()
                .filter(name -> name.latin().equals(latin))
                .findFirst()
                .orElse(new GivenName(latin, null));
    }

    private static Form knownFamily(NameCommunity community, Sex sex, String latin) {
        return community.families().stream()
                .flatMap(names -> names.values().stream())
                .map(name -> form(name, sex))
                .filter(form -> form.latin().equals(latin))
                .findFirst()
                .orElse(new Form(latin, null));
    }

    private static Form second(NameCommunity community, PersonaStreams streams) {
        return community
                .families()
                .map(names -> names.pick(streams.stream(SECOND_FAMILY)))
                .map(name -> form(name, Sex.MALE))
                .orElse(Form.NONE);
    }

    private static Form form(FamilyName name, Sex sex) {
        return switch (sex) {
            case FEMALE -> new Form(name.feminine(), name.feminineNative());
            case MALE -> new Form(name.latin(), name.nativeForm());
        };
    }

    /// East Asian scripts write a name without a gap; Latin letters need one.
    private static String gap(NameCommunity community) {
        return switch (community.script()) {
            case "Hans", "Hant", "Hani", "Jpan", "Kore", "Hang" -> "";
            default -> " ";
        };
    }

    private static String formal(
            NameCommunity community, Sex sex, int age, GivenName given, Form first, Form last, Form whole) {
        if (age < ADULT) {
            return whole.latin();
        }
        String title = sex == Sex.FEMALE ? "Ms " : "Mr ";
        return switch (community.custom()) {
            case ICELANDIC -> whole.latin();
            case MONONYM, SOUTH_INDIAN -> title + given.latin();
            case WESTERN, EAST_ASIAN, SLAVIC, EAST_SLAVIC, SPANISH, PORTUGUESE, ARABIC ->
                title + (first == Form.NONE ? last == Form.NONE ? given.latin() : last.latin() : first.latin());
        };
    }

    /// A name in Latin letters and, where known, in its own script.
    record Form(String latin, @Nullable String nativeForm) {

        static final Form NONE = new Form("", null);

        Form and(Form next, String nativeGap) {
            if (this == NONE) {
                return next;
            }
            if (next == NONE) {
                return this;
            }
            return new Form(
                    latin + " " + next.latin,
                    nativeForm == null || next.nativeForm == null ? null : nativeForm + nativeGap + next.nativeForm);
        }
    }
}
