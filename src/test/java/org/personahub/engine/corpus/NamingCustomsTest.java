package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

class NamingCustomsTest {

    private static final PersonaStreams STREAMS = PersonaStreams.of(1, 1, StreamKey.of("identity"), 0);
    private static final Source SOURCE = new Source("fixture", "", "", "", "", "", true);

    private final NamingCustoms customs = new NamingCustoms(Patronymics.load());

    private static NameCommunity community(
            Custom custom, Order order, String script, GivenName woman, GivenName man, @Nullable FamilyName family) {
        return new NameCommunity(
                "fixture",
                "Fixture",
                "xx",
                script,
                order,
                custom,
                SOURCE,
                Map.of(Sex.FEMALE, always(woman), Sex.MALE, always(man)),
                family == null ? null : Weighted.of(List.of(family), _ -> 1));
    }

    private static GivenNames always(GivenName name) {
        return new GivenNames(Weighted.of(List.of(name), _ -> 1), null);
    }

    private static GivenName latin(String name) {
        return new GivenName(name, null);
    }

    private PersonName woman(NameCommunity community) {
        return customs.name(community, Sex.FEMALE, 1980, 45, STREAMS);
    }

    private PersonName man(NameCommunity community) {
        return customs.name(community, Sex.MALE, 1980, 45, STREAMS);
    }

    @Test
    void westernNamesPutTheGivenNameFirst() {
        PersonName name = woman(community(
                Custom.WESTERN,
                Order.GIVEN_FAMILY,
                "Latn",
                latin("Emma"),
                latin("Jack"),
                new FamilyName("Walker", "Walker", null, null)));

        assertThat(name.full()).isEqualTo("Emma Walker");
        assertThat(name.formal()).isEqualTo("Ms Walker");
        assertThat(name.shortForm()).isEqualTo("Emma");
        assertThat(name.nativeScript()).isNull();
    }

    @Test
    void eastAsianNamesPutTheFamilyFirstAndJoinTheNativeForm() {
        PersonName name = man(community(
                Custom.EAST_ASIAN,
                Order.FAMILY_GIVEN,
                "Kore",
                new GivenName("Seo-yeon", "서연"),
                new GivenName("Min-jun", "민준"),
                new FamilyName("Kim", "Kim", "김", "김")));

        assertThat(name.full()).isEqualTo("Kim Min-jun");
        assertThat(name.nativeScript()).isEqualTo("김민준");
        assertThat(name.script()).isEqualTo("Kore");
        assertThat(name.formal()).isEqualTo("Mr Kim");
    }

    @Test
    void slavicFamilyNamesHaveAFeminineForm() {
        NameCommunity polish = community(
                Custom.SLAVIC,
                Order.GIVEN_FAMILY,
                "Latn",
                latin("Anna"),
                latin("Piotr"),
                new FamilyName("Kowalski", "Kowalska", null, null));

        assertThat(woman(polish).full()).isEqualTo("Anna Kowalska");
        assertThat(man(polish).full()).isEqualTo("Piotr Kowalski");
    }

    @Test
    void spanishAndPortugueseNamesHaveTwoFamilyNames() {
        FamilyName family = new FamilyName("García", "García", null, null);

        PersonName spanish =
                man(community(Custom.SPANISH, Order.GIVEN_FAMILY, "Latn", latin("Ana"), latin("Luis"), family));
        assertThat(spanish.full()).isEqualTo("Luis García García");
        assertThat(spanish.formal()).isEqualTo("Mr García");
        PersonName portuguese =
                man(community(Custom.PORTUGUESE, Order.GIVEN_FAMILY, "Latn", latin("Ana"), latin("João"), family));
        assertThat(portuguese.full()).isEqualTo("João García García");
    }

    @Test
    void icelandersCarryTheirFathersNameInTheGenitive() {
        NameCommunity icelandic =
                community(Custom.ICELANDIC, Order.GIVEN_FAMILY, "Latn", latin("Guðrún"), latin("Jón"), null);

        assertThat(woman(icelandic).full()).matches("Guðrún \\p{L}+(s|ar|a)dóttir");
        assertThat(man(icelandic).full()).matches("Jón \\p{L}+(s|ar|a)son");
        assertThat(man(icelandic).formal()).isEqualTo(man(icelandic).full());
    }

    @Test
    void aNasabNamesTheFather() {
        PersonName name = woman(community(
                Custom.ARABIC,
                Order.GIVEN_FAMILY,
                "Arab",
                new GivenName("Fatima", "فاطمة"),
                new GivenName("Hassan", "حسن"),
                new FamilyName("Mansour", "Mansour", "منصور", "منصور")));

        assertThat(name.full()).isEqualTo("Fatima Hassan Mansour");
        assertThat(name.nativeScript()).isEqualTo("فاطمة حسن منصور");
        assertThat(name.formal()).isEqualTo("Ms Mansour");
    }

    @Test
    void aMononymHasNoFamilyName() {
        PersonName name = man(community(Custom.MONONYM, Order.MONONYM, "Latn", latin("Siti"), latin("Suharto"), null));

        assertThat(name.full()).isEqualTo("Suharto");
        assertThat(name.family()).isNull();
        assertThat(name.formal()).isEqualTo("Mr Suharto");
    }

    @Test
    void childrenHaveNoTitle() {
        NameCommunity english = community(
                Custom.WESTERN,
                Order.GIVEN_FAMILY,
                "Latn",
                latin("Emma"),
                latin("Jack"),
                new FamilyName("Walker", "Walker", null, null));

        assertThat(customs.name(english, Sex.FEMALE, 2018, 7, STREAMS).formal()).isEqualTo("Emma Walker");
    }
}
