package org.personahub.engine.corpus.naming;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.NameCommunity.GivenNames;
import org.personahub.engine.atlas.NameCommunity.Order;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Source;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// A small community with real names, and the people it names.
final class Community {

    private static final NamingCustoms CUSTOMS = NamingCustoms.load();
    private static final StreamKey STAGE = StreamKey.of("identity");
    private static final int YEAR = 2026;

    private final String id;
    private final String language;
    private final Custom custom;
    private Order order = Order.GIVEN_FAMILY;
    private String script = "Latn";
    private final Map<Sex, List<GivenName>> given =
            new EnumMap<>(Map.of(Sex.FEMALE, new ArrayList<>(), Sex.MALE, new ArrayList<>()));
    private final List<FamilyName> families = new ArrayList<>();

    private Community(String id, String language, Custom custom) {
        this.id = id;
        this.language = language;
        this.custom = custom;
    }

    static Community of(String id, String language, Custom custom) {
        return new Community(id, language, custom);
    }

    Community script(String code) {
        script = code;
        return this;
    }

    Community familyFirst() {
        order = Order.FAMILY_GIVEN;
        return this;
    }

    /// Given names, each as `Latin` or `Latin/native`.
    Community women(String... names) {
        Stream.of(names)
                .map(Community::givenName)
                .forEach(name -> of(Sex.FEMALE).add(name));
        return this;
    }

    Community men(String... names) {
        Stream.of(names).map(Community::givenName).forEach(name -> of(Sex.MALE).add(name));
        return this;
    }

    /// Family names, each as `Latin`, `Latin/native` or `Latin/native/feminine/feminine native`.
    Community families(String... names) {
        for (String name : names) {
            String[] forms = name.split("/");
            families.add(
                    switch (forms.length) {
                        case 1 -> new FamilyName(forms[0], forms[0], null, null);
                        case 2 -> new FamilyName(forms[0], forms[0], forms[1], forms[1]);
                        case 3 -> new FamilyName(forms[0], forms[2], null, null);
                        default -> new FamilyName(forms[0], forms[2], forms[1], forms[3]);
                    });
        }
        return this;
    }

    PersonName man(int age) {
        return person(Sex.MALE, age, MaritalStatus.NEVER_MARRIED, 1);
    }

    PersonName woman(int age) {
        return person(Sex.FEMALE, age, MaritalStatus.NEVER_MARRIED, 1);
    }

    /// Many people of the same sex, age and marital status.
    List<PersonName> many(Sex sex, int age, MaritalStatus status) {
        return LongStream.range(0, 2_000)
                .mapToObj(ordinal -> person(sex, age, status, ordinal))
                .toList();
    }

    /// Somebody of twenty who was born on that day of the week.
    PersonName bornOn(Sex sex, DayOfWeek day, long ordinal) {
        return person(sex, 20, MaritalStatus.NEVER_MARRIED, day, ordinal);
    }

    private PersonName person(Sex sex, int age, MaritalStatus status, long ordinal) {
        return person(sex, age, status, null, ordinal);
    }

    private PersonName person(Sex sex, int age, MaritalStatus status, @Nullable DayOfWeek day, long ordinal) {
        NameCommunity community = new NameCommunity(
                id,
                id,
                language,
                script,
                order,
                custom,
                new Source("fixture", "", "", "", "", "", true),
                Map.of(Sex.FEMALE, names(Sex.FEMALE), Sex.MALE, names(Sex.MALE)),
                families.isEmpty() ? null : Weighted.of(families, _ -> 1));
        return CUSTOMS.name(
                community, new Bearer(sex, YEAR - age, age, status, day), PersonaStreams.of(1, ordinal, STAGE, 0));
    }

    private List<GivenName> of(Sex sex) {
        return given.getOrDefault(sex, List.of());
    }

    private GivenNames names(Sex sex) {
        return new GivenNames(Weighted.of(of(sex), _ -> 1), null);
    }

    private static GivenName givenName(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? new GivenName(name, null)
                : new GivenName(name.substring(0, slash), name.substring(slash + 1));
    }

    /// The share of people of whom something holds.
    static double share(List<PersonName> people, java.util.function.Predicate<PersonName> of) {
        return people.stream().filter(of).count() / (double) people.size();
    }
}
