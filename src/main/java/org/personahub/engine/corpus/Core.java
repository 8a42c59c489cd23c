package org.personahub.engine.corpus;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.Background;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Traits;

/// Who a person is, together with the entries of the atlas it was drawn from.
///
/// @param education the ISCED level of the identity, as a number
/// @param occupation absent when the identity has none
/// @param languages what they speak, mother tongue first
public record Core(
        Territory territory,
        City city,
        NameCommunity community,
        int education,
        @Nullable Occupation occupation,
        java.util.List<LanguageUse> languages,
        Identity identity,
        Background background,
        Traits traits,
        Family family) {}
