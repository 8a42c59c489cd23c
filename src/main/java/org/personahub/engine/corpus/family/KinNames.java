package org.personahub.engine.corpus.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.corpus.naming.Bearer;
import org.personahub.engine.corpus.naming.Inherited;
import org.personahub.engine.corpus.naming.KinName;
import org.personahub.engine.corpus.naming.NamingCustoms;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Names the relatives of a person after the custom of their community: each has from the others what the custom hands
/// on, and no two who are near have the same given name where it can be drawn.
final class KinNames {

    private static final StreamKey NAME = StreamKey.of("family.name");
    private static final StreamKey STATUS = StreamKey.of("family.name.status");
    private static final Map<Relation, StreamKey> KEYS = Arrays.stream(Relation.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    relation -> StreamKey.of("family.name." + relation),
                    (one, _) -> one,
                    () -> new EnumMap<>(Relation.class)));
    private static final int DRAWS = 12;
    private static final int TABLES_FROM = 16;

    private final NamingCustoms customs;
    private final NameCommunity community;
    private final Subject self;
    private final Inherited own;
    private final PersonaStreams streams;

    /// @param own the names that the person has from their kin and hands on
    KinNames(NamingCustoms customs, NameCommunity community, Subject self, Inherited own, PersonaStreams streams) {
        this.customs = customs;
        this.community = community;
        this.self = self;
        this.own = own;
        this.streams = streams;
    }

    List<Relative> name(Draft draft) {
        TakenNames taken = new TakenNames(own);
        int[] index = new int[Relation.values().length];
        List<Kin> all = draft.all();
        List<Relative> relatives = new ArrayList<>(all.size());
        for (Kin kin : all) {
            int at = ++index[kin.relation.ordinal()];
            PersonaStreams its = streams.within(Objects.requireNonNull(KEYS.get(kin.relation)), at);
            Inherited inherited = inherited(kin, draft);
            Bearer bearer = new Bearer(kin.sex, kin.birthYear, Math.max(0, kin.age(self.year())), status(kin, its));
            KinName name = customs.kin(community, bearer, inherited, its.within(NAME, 0));
            for (int draw = 1;
                    draw < DRAWS && (inherited.given() == null && taken.has(kin.relation, name) || twice(name));
                    draw++) {
                name = customs.kin(community, bearer, inherited, its.within(NAME, draw));
            }
            taken.add(kin.relation, name);
            kin.name = name;
            relatives.add(new Relative(
                    kin.relation,
                    name.given(),
                    name.full(),
                    kin.sex,
                    kin.birthYear,
                    kin.deathYear,
                    kin.since,
                    kin.until,
                    kin.coresident));
        }
        return relatives;
    }

    private Inherited inherited(Kin kin, Draft draft) {
        return switch (kin.relation) {
            case MOTHER -> with(own.mother(), null, null, null, own.father(), mothersFamily(), null, own.family());
            case FATHER -> with(own.father(), null, own.grandfather(), null, null, own.family(), null, null);
            case SIBLING ->
                with(null, own.mother(), own.father(), own.grandfather(), null, own.family(), own.otherFamily(), null);
            case PARTNER, FORMER_PARTNER ->
                kin.sex == Sex.MALE
                        ? with(husband(), null, null, null, null, own.spouseFamily(), null, own.family())
                        : with(null, null, null, null, own.given(), own.spouseFamily(), null, own.family());
            case CHILD -> child(draft.partner());
            case GRANDCHILD -> grandchild(kin.through);
            case GRANDPARENT ->
                kin.sex == Sex.MALE
                        ? with(own.grandfather(), null, null, null, null, own.family(), null, null)
                        : with(null, null, null, null, own.grandfather(), null, null, own.family());
            case OTHER -> other(kin);
        };
    }

    /// Her family name is nothing to a child who bears the father's alone, so that it may be any that goes with hers.
    private @Nullable FamilyName mothersFamily() {
        return community.custom() == NameCommunity.Custom.EAST_ASIAN ? null : own.otherFamily();
    }

    /// A wife may bear her husband's given name where there are no family names.
    private @Nullable GivenName husband() {
        return community.custom() == NameCommunity.Custom.SOUTH_INDIAN ? own.husband() : null;
    }

    /// Whether given and family name are the same word.
    private static boolean twice(KinName name) {
        int given = name.given().length();
        int full = name.full().length();
        return full > 2 * given
                && name.full().startsWith(name.given())
                && name.full().charAt(given) == ' '
                && name.full().endsWith(name.given())
                && name.full().charAt(full - given - 1) == ' ';
    }

    private Inherited child(@Nullable Kin partner) {
        Inherited other = partner == null ? null : lineage(partner);
        if (self.sex() == Sex.MALE) {
            return with(
                    null,
                    other == null ? null : other.given(),
                    own.given(),
                    own.father(),
                    null,
                    own.family(),
                    other == null ? null : other.family(),
                    null);
        }
        return with(
                null,
                own.given(),
                other == null ? null : other.given(),
                other == null ? null : other.father(),
                null,
                other == null ? own.family() : other.family(),
                own.family(),
                null);
    }

    private Inherited grandchild(@Nullable Kin through) {
        if (through == null || through.sex == Sex.FEMALE) {
            return Inherited.NOTHING;
        }
        Inherited parent = lineage(through);
        if (parent == null) {
            return Inherited.NOTHING;
        }
        return with(null, null, parent.given(), parent.father(), null, parent.family(), null, null);
    }

    private Inherited other(Kin kin) {
        return switch (kin.side) {
            case OWN -> with(null, null, null, null, null, own.family(), null, null);
            case PARTNER ->
                kin.sex == Sex.MALE
                        ? with(null, null, null, null, null, own.spouseFamily(), null, null)
                        : with(null, null, null, null, null, null, null, own.spouseFamily());
            case CHILD_IN_LAW -> {
                Inherited child = kin.through == null ? null : lineage(kin.through);
                yield child == null
                        ? Inherited.NOTHING
                        : with(null, null, null, null, child.given(), null, null, child.family());
            }
        };
    }

    private @Nullable Inherited lineage(Kin kin) {
        return kin.name == null ? null : kin.name.lineage();
    }

    /// Marriage may change a name, so it matters who is or was married.
    private MaritalStatus status(Kin kin, PersonaStreams its) {
        return switch (kin.relation) {
            case MOTHER, FATHER, GRANDPARENT -> MaritalStatus.MARRIED;
            case PARTNER, FORMER_PARTNER -> self.status();
            case CHILD, SIBLING -> kin.coresident && !hasFamily(kin) ? MaritalStatus.NEVER_MARRIED : drawn(kin, its);
            case GRANDCHILD -> MaritalStatus.NEVER_MARRIED;
            case OTHER -> kin.side == Kin.Side.OWN ? MaritalStatus.NEVER_MARRIED : MaritalStatus.MARRIED;
        };
    }

    private boolean hasFamily(Kin kin) {
        return kin.relation == Relation.CHILD && kin.age(self.year()) >= 32;
    }

    private MaritalStatus drawn(Kin kin, PersonaStreams its) {
        int last = kin.deathYear == null ? self.year() : kin.deathYear;
        int age = kin.age(last);
        if (age < TABLES_FROM) {
            return MaritalStatus.NEVER_MARRIED;
        }
        Society society = self.territory().society();
        return society.marital(kin.sex, age).at(its.stream(STATUS).uniform());
    }

    private static Inherited with(
            @Nullable GivenName given,
            @Nullable GivenName mother,
            @Nullable GivenName father,
            @Nullable GivenName grandfather,
            @Nullable GivenName husband,
            @Nullable FamilyName family,
            @Nullable FamilyName other,
            @Nullable FamilyName spouse) {
        return new Inherited(given, mother, father, grandfather, husband, family, other, spouse);
    }
}
