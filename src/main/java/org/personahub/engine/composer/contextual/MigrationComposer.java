package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Migration.Kind;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// Composes whether somebody lives where they were born.
///
/// Whoever came from another territory came from one where their mother tongue is spoken.
final class MigrationComposer {

    private static final StreamKey KIND = StreamKey.of("contextual.migration.kind");
    private static final StreamKey FROM = StreamKey.of("contextual.migration.birthplace");
    private static final StreamKey WHEN = StreamKey.of("contextual.migration.year");
    private static final StreamKey WHY = StreamKey.of("contextual.migration.reason");

    private static final int TRIES = 6;

    /// More than there are of any kind of move.
    private static final int REASONS = 16;

    /// How readily people move to another subregion, relative to their own.
    private static final double FAR = 0.4;

    private static final double NEVER_COUNTED = 1e-9;

    private final Map<String, TerritoryLife> lives;
    private final Symbol moved;
    private final Symbol fromAbroad;
    private final Symbol displaced;
    private final Map<String, Weighted<Territory>> homes = new HashMap<>();
    private final Map<String, Double> speakers = new HashMap<>();

    MigrationComposer(Atlas atlas, Map<String, TerritoryLife> lives, Grammar grammar) {
        this.lives = lives;
        this.moved = grammar.symbol("reason_moved");
        this.fromAbroad = grammar.symbol("reason_from_abroad");
        this.displaced = grammar.symbol("reason_displaced");
        Map<String, List<Territory>> places = new HashMap<>();
        Map<String, List<Double>> numbers = new HashMap<>();
        for (Territory territory : atlas.territories()) {
            for (LanguageShare share : territory.motherTongues().values()) {
                String code = share.language().code();
                double people = share.share() * territory.population();
                places.computeIfAbsent(code, _ -> new ArrayList<>()).add(territory);
                numbers.computeIfAbsent(code, _ -> new ArrayList<>()).add(Math.max(people, NEVER_COUNTED));
                speakers.merge(code, people, Double::sum);
            }
        }
        places.forEach((code, found) -> {
            double[] weights = Objects.requireNonNull(numbers.get(code)).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            homes.put(code, Weighted.of(found, weights));
        });
    }

    Migration compose(Setting setting, PersonaStreams streams) {
        if (setting.arrivedBy() < setting.birthYear()) {
            return bornHere(setting);
        }
        RandomStream stream = streams.stream(KIND);
        double draw = stream.uniform();
        double abroad = abroadShare(setting);
        if (draw < abroad) {
            Territory origin = origin(setting, streams.stream(FROM));
            if (origin != null) {
                return fromAbroad(setting, origin, stream, streams);
            }
        }
        if (stream.chance(setting.life().displaced())) {
            return moved(setting, Kind.DISPLACED, streams);
        }
        return stream.chance(movedShare(setting)) ? moved(setting, Kind.MOVED_WITHIN, streams) : bornHere(setting);
    }

    private static Migration bornHere(Setting setting) {
        return new Migration(
                Kind.BORN_HERE,
                setting.core().city().name(),
                setting.core().territory().code(),
                null,
                null);
    }

    /// More of those whose language is spoken elsewhere by most, fewer of the children.
    private double abroadShare(Setting setting) {
        Territory here = setting.core().territory();
        String tongue = setting.core().identity().motherTongue().code();
        double all = Objects.requireNonNullElse(speakers.get(tongue), 0.0);
        double shareHere = 0;
        for (LanguageShare share : here.motherTongues().values()) {
            if (share.language().code().equals(tongue)) {
                shareHere = share.share();
            }
        }
        boolean rooted = shareHere > 0.25 || all == 0 || shareHere * here.population() > 0.05 * all;
        double foreign = setting.life().foreignBorn();
        double share = rooted ? 0.5 * foreign : 5 * foreign + 0.05;
        double young = setting.age() < 18 ? 0.15 + 0.03 * setting.age() : 1;
        return Math.min(share, 0.95) * young;
    }

    private static double movedShare(Setting setting) {
        double grown = Math.min(1, (setting.age() + 4) / 30.0);
        return grown * (setting.urban() ? 0.38 : 0.2);
    }

    private @Nullable Territory origin(Setting setting, RandomStream stream) {
        Weighted<Territory> found =
                homes.get(setting.core().identity().motherTongue().code());
        if (found == null) {
            return null;
        }
        Territory here = setting.core().territory();
        for (int i = 0; i < TRIES; i++) {
            Territory origin = found.pick(stream);
            boolean taken = stream.chance(origin.region().equals(here.region()) ? 1 : FAR);
            if (taken && !origin.code().equals(here.code())) {
                return origin;
            }
        }
        return null;
    }

    private Migration fromAbroad(Setting setting, Territory origin, RandomStream stream, PersonaStreams streams) {
        TerritoryLife there = Objects.requireNonNull(lives.get(origin.code()));
        boolean fled = stream.chance(there.refugees()) && setting.gdp() > 0;
        return made(
                fled ? Kind.REFUGEE : Kind.FROM_ABROAD,
                fled ? displaced : fromAbroad,
                origin.name(),
                origin.code(),
                setting,
                streams);
    }

    private Migration moved(Setting setting, Kind kind, PersonaStreams streams) {
        RandomStream stream = streams.stream(FROM);
        String here = setting.core().city().name();
        String from = here;
        for (int i = 0; i < TRIES && from.equals(here); i++) {
            from = setting.core().territory().cities().pick(stream).name();
        }
        if (from.equals(here)) {
            return bornHere(setting);
        }
        String territory = setting.core().territory().code();
        return made(kind, kind == Kind.DISPLACED ? displaced : moved, from, territory, setting, streams);
    }

    private static Migration made(
            Kind kind, Symbol reasons, String from, String origin, Setting setting, PersonaStreams streams) {
        RandomStream why = streams.stream(WHY);
        RandomStream when = streams.stream(WHEN);
        if (kind == Kind.DISPLACED || kind == Kind.REFUGEE) {
            String reason = reasons.one(setting.facts(), why).text();
            return new Migration(kind, from, origin, fled(setting, when), reason);
        }
        for (Phrase reason : reasons.several(REASONS, setting.facts(), why)) {
            OptionalInt year = MoveYear.of(reason.id(), setting, when);
            if (year.isPresent()) {
                return new Migration(kind, from, origin, year.getAsInt(), reason.text());
            }
        }
        if (setting.home() != null) {
            return bornHere(setting);
        }
        throw new IllegalStateException("nobody may move at " + setting.age());
    }

    /// Those who had to leave did so lately.
    private static int fled(Setting setting, RandomStream stream) {
        int age = setting.age();
        double draw = stream.uniform();
        int at = Math.max(0, age - 1 - (int) (draw * draw * 12));
        return Math.min(setting.birthYear() + at, setting.arrivedBy());
    }
}
