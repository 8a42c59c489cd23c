package org.personahub.engine.community;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Persona;

/// What one member tells that another could contradict.
///
/// @param household the number of their household
/// @param kin the number of each relative of the family, in its order
/// @param lifeLine empty where the complexity has none
/// @param workplace the number of the workplace that they share with others; null when they have none
/// @param colleagues whom their ties name as those they work with
public record Account(
        int member,
        int household,
        Identity identity,
        List<LanguageUse> languages,
        Economy economy,
        Migration migration,
        Family family,
        List<Integer> kin,
        List<LifeEvent> lifeLine,
        @Nullable Integer workplace,
        List<Integer> colleagues) {

    public Account {
        kin = List.copyOf(kin);
        colleagues = List.copyOf(colleagues);
    }

    /// What a member tells.
    ///
    /// @param persona the member as the community made them
    public static Account of(Community community, int member, Persona persona) {
        int workplace = community.ties().places().workplaces().workplace(member);
        return new Account(
                member,
                community.skeleton().members().household(member),
                persona.identity(),
                persona.contextual().languages(),
                persona.contextual().economy(),
                persona.contextual().migration(),
                persona.family(),
                community.families().told(member).stream()
                        .map(MemberFamilies.Told::person)
                        .toList(),
                persona.experiential().lifeLine(),
                workplace == Members.NONE ? null : workplace,
                Arrays.stream(community.ties().others(member, TieLayer.WORK))
                        .boxed()
                        .toList());
    }
}
