package org.personahub.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.SmallTown;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.synthesis.Synthesised;

class CommunityTest {

    private final Community town = Community.of(
            World.ATLAS,
            World.SYNTHESIS,
            World.blueprint(Requirements.ofSize(12).withSeed(1L).withComplexity(Complexity.HIGH)),
            SmallTown.skeleton());

    private final List<Synthesised> people = town.range(0, town.size()).toList();

    @Test
    void everyMemberIsAWholePersonThatTheGatesAccept() {
        assertThat(people).hasSize(12).allSatisfy(one -> {
            assertThat(one.findings()).isEmpty();
            assertThat(one.persona().textual().biography()).isNotEmpty();
        });
    }

    @Test
    void aMemberIsTheSameAloneAsAmongOthers() {
        for (int i = 0; i < people.size(); i++) {
            assertThat(town.persona(i)).isEqualTo(people.get(i));
        }
    }

    @Test
    void aMemberIsWhomTheSkeletonSays() {
        Members members = town.skeleton().members();
        for (int i = 0; i < members.count(); i++) {
            Persona persona = people.get(i).persona();
            assertThat(persona.identity().sex()).isEqualTo(members.sex(i));
            assertThat(persona.identity().age()).isEqualTo(members.age(i));
            assertThat(persona.identity().birthDate()).isEqualTo(members.birthDate(i));
            assertThat(persona.identity().maritalStatus()).isEqualTo(members.maritalStatus(i));
            assertThat(persona.identity().activity()).isEqualTo(members.activity(i));
            assertThat(persona.identity().education().code()).isEqualTo("" + members.education(i));
        }
    }

    @Test
    void spousesNameEachOtherAsTheyAreCalled() {
        Relative husband = people.get(0).persona().family().partner().orElseThrow();
        Relative wife = people.get(1).persona().family().partner().orElseThrow();

        assertThat(husband.full())
                .isEqualTo(people.get(1).persona().identity().name().full());
        assertThat(wife.full())
                .isEqualTo(people.get(0).persona().identity().name().full());
        assertThat(husband.since()).isEqualTo(wife.since()).isNotNull();
    }

    @Test
    void whoLivesTogetherTellsOfOneHome() {
        for (int i = 1; i < 5; i++) {
            assertThat(people.get(i).persona().contextual().economy().dwelling())
                    .isEqualTo(people.get(0).persona().contextual().economy().dwelling());
            assertThat(people.get(i).persona().identity().settlement())
                    .isEqualTo(people.get(0).persona().identity().settlement());
        }
    }

    @Test
    void aGrandmotherOfTheHouseIsToldOf() {
        assertThat(people.get(2).persona().family().of(Relation.GRANDPARENT))
                .singleElement()
                .extracting(Relative::full)
                .isEqualTo(people.get(4).persona().identity().name().full());
        assertThat(people.get(4).persona().family().of(Relation.GRANDCHILD)).hasSize(2);
    }
}
