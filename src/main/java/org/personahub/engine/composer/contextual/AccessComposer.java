package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Study;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes which phones, networks and media reach a person in their year.
final class AccessComposer {

    private static final StreamKey PHONE = StreamKey.of("contextual.access.mobilePhone");
    private static final StreamKey SMARTPHONE = StreamKey.of("contextual.access.smartphone");
    private static final StreamKey INTERNET = StreamKey.of("contextual.access.internet");
    private static final StreamKey COMPUTER = StreamKey.of("contextual.access.computer");
    private static final StreamKey TELEVISION = StreamKey.of("contextual.access.television");
    private static final StreamKey RADIO = StreamKey.of("contextual.access.radio");
    private static final StreamKey MEDIA = StreamKey.of("contextual.access.media");

    private static final int PHONE_FROM_AGE = 6;
    private static final int INTERNET_FROM_AGE = 3;

    /// The first year of each thing anywhere.
    private static final int MOBILE_SINCE = 1985;

    private static final int SMARTPHONE_SINCE = 2007;
    private static final int INTERNET_SINCE = 1993;
    private static final int COMPUTER_SINCE = 1982;
    private static final int TELEVISION_SINCE = 1936;
    private static final int RADIO_SINCE = 1922;

    Access compose(Setting setting, Study study, Economy economy, PersonaStreams streams) {
        PersonaStreams shared = setting.shared(streams);
        boolean power = Boolean.TRUE.equals(economy.electricity());
        boolean phone = setting.age() >= PHONE_FROM_AGE && phone(setting, streams.stream(PHONE));
        boolean smart = phone && smartphone(setting, study, streams.stream(SMARTPHONE));
        boolean computer = power
                && since(setting, COMPUTER_SINCE)
                && shared.stream(COMPUTER)
                        .chance(setting.means().share(14, 1.8, Math.min(0, setting.year() - 2012) * 0.25));
        boolean internet = setting.age() >= INTERNET_FROM_AGE
                && internet(setting, study, smart, computer, streams.stream(INTERNET));
        boolean television = power
                && since(setting, TELEVISION_SINCE)
                && shared.stream(TELEVISION)
                        .chance(setting.means().share(2.2, 1.8, Math.min(0, setting.year() - 1985) * 0.2));
        boolean radio = since(setting, RADIO_SINCE) && shared.stream(RADIO).chance(setting.gdp() < 10 ? 0.62 : 0.5);
        return new Access(
                setting.age() < PHONE_FROM_AGE ? null : phone,
                setting.age() < PHONE_FROM_AGE ? null : smart,
                setting.age() < INTERNET_FROM_AGE ? null : internet,
                computer,
                television,
                radio,
                media(setting, study, internet, smart, television, radio, streams.stream(MEDIA)));
    }

    private static boolean since(Setting setting, int year) {
        return setting.year() >= year;
    }

    private static boolean phone(Setting setting, RandomStream stream) {
        int age = setting.age();
        double youth = age < 12 ? -3.2 : age < 15 ? -1.4 : age < 18 ? -0.5 : 0;
        double years = 0.3 * (Math.min(setting.year(), 2020) - 2010);
        double odds = years + youth - 0.04 * Math.max(0, age - 70) + (setting.urban() ? 0.3 : -0.3);
        return since(setting, MOBILE_SINCE) && stream.chance(setting.means().share(2.4, 1.1, odds));
    }

    private static boolean smartphone(Setting setting, Study study, RandomStream stream) {
        double years = 0.3 * (Math.min(setting.year(), 2022) - 2015);
        double reads = study.literacy() == Study.Literacy.NONE ? -1.6 : 0;
        double odds = years + reads - 0.055 * Math.max(0, setting.age() - 50) + (setting.urban() ? 0.4 : -0.2);
        return since(setting, SMARTPHONE_SINCE) && stream.chance(setting.means().share(4.2, 1.2, odds));
    }

    private static boolean internet(
            Setting setting, Study study, boolean smart, boolean computer, RandomStream stream) {
        if (!since(setting, INTERNET_SINCE)) {
            return false;
        }
        double share;
        if (smart) {
            share = 0.95;
        } else if (setting.age() < 15) {
            share = setting.means().share(7, 1.3, setting.age() < 6 ? -0.8 : 0.5);
        } else {
            share = computer ? 0.8 : 0.08;
        }
        double reads = setting.age() >= 10 && study.literacy() == Study.Literacy.NONE ? 0.45 : 1;
        return stream.chance(share * reads * setting.life().internet());
    }

    private static List<String> media(
            Setting setting,
            Study study,
            boolean internet,
            boolean smart,
            boolean television,
            boolean radio,
            RandomStream stream) {
        int age = setting.age();
        boolean reads = study.literacy() == Study.Literacy.FULL;
        List<String> fitting = new ArrayList<>(8);
        if (age < 3) {
            return List.of();
        }
        if (age < 12) {
            add(fitting, television, "children's programmes");
            add(fitting, internet, "cartoons on a borrowed phone or tablet");
            add(fitting, reads, "picture stories and school readers");
            add(fitting, radio, "the radio in the kitchen");
        } else {
            add(fitting, smart, "messages and voice notes in groups");
            add(fitting, internet && age < 45, "short videos");
            add(fitting, television, age < 30 ? "series and matches on television" : "the evening news on television");
            add(fitting, radio, "the radio");
            add(fitting, internet && age >= 15, "social networks");
            add(fitting, reads && age >= 25 && setting.gdp() > 8, "a newspaper");
            add(fitting, internet && reads && age >= 18, "news sites");
            add(fitting, internet && setting.core().education() >= 5, "podcasts");
            add(fitting, reads && setting.core().education() >= 3, "books");
        }
        if (fitting.isEmpty()) {
            return List.of("what people tell each other");
        }
        List<String> chosen = new ArrayList<>(3);
        while (chosen.size() < 3 && !fitting.isEmpty()) {
            // The squared draw favours the head of the list, which holds what most people follow.
            double draw = stream.uniform();
            chosen.add(fitting.remove((int) (draw * draw * fitting.size())));
        }
        return List.copyOf(chosen);
    }

    private static void add(List<String> all, boolean fits, String words) {
        if (fits) {
            all.add(words);
        }
    }
}
