package org.personahub.engine.community.exchange;

import java.time.LocalDate;
import java.util.Locale;

/// What whoever takes a community in has to know of it: what it was made from, by which engine, and how much of it is
/// sourced.
///
/// @param id what the service knows the community by
/// @param territory CLDR code
/// @param territoryName English name
/// @param blueprint id of the blueprint
/// @param asOf the day ages are counted at
/// @param shares how much of its people is sourced, modelled and derived
public record DataCard(
        String id,
        String name,
        int size,
        String territory,
        String territoryName,
        String city,
        String blueprint,
        long seed,
        String complexity,
        LocalDate asOf,
        String engineVersion,
        String atlasVersion,
        AttributeShares shares) {

    /// Where mail to somebody of an export goes: nowhere. The domain is reserved (RFC 2606).
    public static final String MAIL_DOMAIN = "people.example";

    /// In one sentence.
    static final String NOTE = "Synthetic: nobody described here exists. Addresses of mail are of a reserved domain;"
            + " there are no telephone numbers, no identity numbers and no street addresses.";

    void write(Json json) {
        json.beginObject();
        json.field("synthetic", true);
        json.field("note", NOTE);
        json.field("community", id);
        json.field("name", name);
        json.field("size", size);
        json.field("territory", territory);
        json.field("territoryName", territoryName);
        json.field("city", city);
        json.field("blueprint", blueprint);
        json.field("seed", seed);
        json.field("complexity", complexity);
        json.field("asOf", asOf.toString());
        json.field("engineVersion", engineVersion);
        json.field("atlasVersion", atlasVersion);
        json.field("mailDomain", MAIL_DOMAIN);
        json.key("attributes").beginObject();
        json.field("members", shares.people());
        shares.byKind().forEach((kind, share) -> json.field(kind.name().toLowerCase(Locale.ROOT), share));
        json.endObject();
        json.key("sources").array(shares.sources());
        json.endObject();
    }
}
