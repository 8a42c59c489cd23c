package org.personahub.engine.corpus;

import java.util.List;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.Language;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.PersonName;

/// Where and to whom somebody belongs, settled before traits are drawn.
///
/// @param heardAtHome other languages than the mother tongue that they speak because those around them do
public record Rooted(
        City city,
        Settlement settlement,
        LanguageShare motherTongue,
        NameCommunity community,
        PersonName name,
        List<Language> heardAtHome,
        Family family) {

    public Rooted {
        heardAtHome = List.copyOf(heardAtHome);
    }
}
