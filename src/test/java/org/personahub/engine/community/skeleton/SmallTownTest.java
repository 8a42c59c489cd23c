package org.personahub.engine.community.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallTownTest {

    private final Skeleton town = SmallTown.skeleton();

    @Test
    void brothersAndSistersHaveTheSameMother() {
        assertThat(town.members().mother(1)).isEqualTo(town.members().mother(6)).isEqualTo(4);
        assertThat(town.members().mother(0)).isEqualTo(town.members().mother(7)).isEqualTo(10);
    }

    @Test
    void householdsFollowOneAnother() {
        for (int household = 0; household < town.households().count(); household++) {
            for (int i = 0; i < town.households().size(household); i++) {
                assertThat(town.members().household(town.households().first(household) + i))
                        .isEqualTo(household);
            }
        }
    }
}
