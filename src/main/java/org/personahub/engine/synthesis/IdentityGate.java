package org.personahub.engine.synthesis;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Demographics;

/// What has to be true of who somebody is.
final class IdentityGate {

    /// All characters below this one are Latin letters or common signs.
    private static final int FIRST_OTHER = 0x250;

    /// What has to be true beyond the demographics, which have a gate of their own.
    static final Gate<Core> BEYOND_DEMOGRAPHICS = new Gate<>(Stream.of(
                    List.<Rule<Core>>of(
                            new Rule<>(
                                    "identity.name-not-latin",
                                    "The name in Latin letters has other letters in it.",
                                    core -> isLatin(core.identity().name().full())),
                            new Rule<>(
                                    "identity.same-name-twice",
                                    "Given and family name are the same word.",
                                    core -> !core.identity()
                                            .name()
                                            .given()
                                            .equals(core.identity().name().family())),
                            new Rule<>(
                                    "identity.mother-tongue-missing",
                                    "The mother tongue is not the first of the languages spoken.",
                                    core -> core.languages().getFirst().motherTongue()
                                            && core.languages()
                                                    .getFirst()
                                                    .code()
                                                    .equals(core.identity()
                                                            .motherTongue()
                                                            .code()))),
                    FamilyRules.ALL)
            .flatMap(List::stream)
            .toList());

    static final Gate<Core> GATE = new Gate<>(Stream.concat(
                    DemographicsGate.GATE.rules().stream().map(IdentityGate::ofIdentity),
                    BEYOND_DEMOGRAPHICS.rules().stream())
            .toList());

    private IdentityGate() {}

    private static Rule<Core> ofIdentity(Rule<Demographics> rule) {
        return new Rule<>(rule.name(), rule.fault(), core -> rule.holds().test(Demographics.of(core)));
    }

    private static boolean isLatin(String name) {
        int length;
        for (int at = 0; at < name.length(); at += length) {
            int letter = name.codePointAt(at);
            if (letter >= FIRST_OTHER && !isLatin(UnicodeScript.of(letter))) {
                return false;
            }
            length = Character.charCount(letter);
        }
        return true;
    }

    private static boolean isLatin(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
