package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.Order;
import org.personahub.engine.atlas.Sex;

/// A whole name in Latin letters, taken apart: the longest end that the community lists as a family name, else all
/// that is not the given name where the custom has nothing between them, else the last word.
///
/// @param family absent where the custom knows none
/// @param middle what stands between
record KnownName(@Nullable String family, @Nullable String middle) {

    static KnownName of(NameCommunity community, Sex sex, String given, String full) {
        boolean familyFirst = community.order() == Order.FAMILY_GIVEN && full.endsWith(given);
        String rest = familyFirst
                ? full.substring(0, full.length() - given.length()).strip()
                : full.startsWith(given) ? full.substring(given.length()).strip() : full;
        if (rest.isEmpty()) {
            return new KnownName(null, null);
        }
        String family = switch (community.custom()) {
            case EAST_SLAVIC, ARABIC, EAST_ASIAN -> listed(community, sex, rest, familyFirst);
            default -> rest;
        };
        String middle = familyFirst
                ? rest.substring(family.length()).strip()
                : rest.substring(0, rest.length() - family.length()).strip();
        return new KnownName(family, middle.isEmpty() ? null : middle);
    }

    private static String listed(NameCommunity community, Sex sex, String rest, boolean first) {
        String found = first ? rest.split(" ", 2)[0] : rest.substring(rest.lastIndexOf(' ') + 1);
        for (FamilyName name : community.families().map(names -> names.values()).orElse(java.util.List.of())) {
            String form = sex == Sex.FEMALE ? name.feminine() : name.latin();
            boolean fits = first ? (rest + " ").startsWith(form + " ") : (" " + rest).endsWith(" " + form);
            if (fits && form.length() > found.length()) {
                found = form;
            }
        }
        return found;
    }
}
