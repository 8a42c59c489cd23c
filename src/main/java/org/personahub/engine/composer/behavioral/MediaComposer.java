package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.behavioral.Pastime.Medium;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.MediaUse;
import org.personahub.engine.persona.TechnologyUse;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes hours with media, and the machines that carry them, from what reaches the person in that year.
final class MediaComposer {

    private static final StreamKey MEDIA = StreamKey.of("behavioral.media");
    private static final StreamKey COMFORT = StreamKey.of("behavioral.technology.comfort");

    private static final int FROM_AGE = 3;
    private static final int LANGUAGES = 3;

    /// Hours a day that all media together may take of those who work or learn, and of others.
    private static final double MOST_HOURS = 9;

    /// Hours with a medium that one of the pastimes needs.
    private static final double LEAST = 0.5;

    private static final String FOLLOWS = "B1";

    private final Map<Device, String> words = new EnumMap<>(Device.class);

    MediaComposer() {
        for (Table.Row row : Table.read("/composer/en/devices.tsv").rows()) {
            words.put(Device.valueOf(row.text("device")), row.text("words"));
        }
    }

    /// Also says in the facts which media are part of a day.
    ///
    /// @param pastimes what free time goes to, which takes some media with it
    MediaUse media(Circumstances life, List<Pastime> pastimes, PersonaStreams streams) {
        int age = life.age();
        if (age < FROM_AGE) {
            return MediaUse.NONE;
        }
        Access access = life.context().access();
        RandomStream stream = streams.stream(MEDIA);
        boolean idle = !life.works() && !life.learns();
        boolean sees = !life.holds(Flag.HARD_SEEING);
        boolean hears = !life.holds(Flag.HARD_HEARING);
        boolean online = Boolean.TRUE.equals(access.internet()) && sees;
        double youth = Math.clamp((45.0 - age) / 30, -1, 1);
        double[] hours = {
            hours(Boolean.TRUE.equals(access.television()) && sees, 2 - 0.8 * youth + (idle ? 0.8 : 0), stream),
            hours(Boolean.TRUE.equals(access.radio()) && hears, age < 12 ? 0.2 : 0.9, stream),
            hours(
                    life.holds(Flag.LITERATE) && sees && age >= 7,
                    0.5 + 0.25 * life.of(Measure.OPENNESS) - 0.15 * youth,
                    stream),
            hours(online, age < 10 ? 0.7 : age < 14 ? 1.8 : 2.8 + 1.6 * youth, stream),
            hours(
                    online && age < 70,
                    age < 6 ? 0.2 : Math.max(0, 0.3 + 0.6 * youth - (life.female() ? 0.2 : 0)),
                    stream)
        };
        double[] least = {
            does(Medium.TELEVISION, pastimes) && Boolean.TRUE.equals(access.television()) ? LEAST : 0,
            0,
            does(Medium.READING, pastimes) && life.holds(Flag.LITERATE) && sees ? LEAST : 0,
            does(Medium.ONLINE, pastimes) && online ? LEAST : 0,
            0
        };
        double sum = 0;
        for (double some : hours) {
            sum += some;
        }
        double scale = Math.min(1, MOST_HOURS / Math.max(1, sum));
        for (int i = 0; i < hours.length; i++) {
            hours[i] = Math.max(least[i], halves(hours[i] * scale));
        }
        life.facts()
                .set(Flag.WATCHES, hours[0] > 0)
                .set(Flag.TUNES_IN, hours[1] > 0)
                .set(Flag.READS, hours[2] > 0)
                .set(Flag.GOES_ONLINE, hours[3] > 0);
        return new MediaUse(hours[0], hours[1], hours[2], hours[3], hours[4], languages(life));
    }

    private static boolean does(Medium medium, List<Pastime> pastimes) {
        for (Pastime pastime : pastimes) {
            if (pastime.medium() == medium) {
                return true;
            }
        }
        return false;
    }

    private static double hours(boolean reached, double usual, RandomStream stream) {
        double noise = stream.normal();
        return reached ? Math.max(0, usual * (1 + 0.45 * noise)) : 0;
    }

    private static double halves(double hours) {
        return Math.rint(hours * 2) / 2;
    }

    private static List<String> languages(Circumstances life) {
        List<String> followed = new ArrayList<>(LANGUAGES);
        for (LanguageUse use : life.context().languages()) {
            boolean follows =
                    use.motherTongue() || use.spoken() != null && use.spoken().compareTo(FOLLOWS) >= 0;
            if (follows && followed.size() < LANGUAGES) {
                followed.add(use.label());
            }
        }
        return List.copyOf(followed);
    }

    TechnologyUse technology(Circumstances life, PersonaStreams streams) {
        int age = life.age();
        Access access = life.context().access();
        List<String> devices = new ArrayList<>(4);
        boolean smart = Boolean.TRUE.equals(access.smartphone());
        add(smart, Device.SMARTPHONE, devices);
        add(Boolean.TRUE.equals(access.mobilePhone()) && !smart, Device.PHONE, devices);
        add(age >= 6 && Boolean.TRUE.equals(access.computer()), Device.COMPUTER, devices);
        add(age >= FROM_AGE && Boolean.TRUE.equals(access.television()), Device.TELEVISION, devices);
        add(age >= 12 && Boolean.TRUE.equals(access.radio()), Device.RADIO, devices);
        if (age < 6) {
            return new TechnologyUse(List.copyOf(devices), null);
        }
        double young = age < 16 ? 0.1 : Math.clamp((50.0 - age) / 100, -0.35, 0.3);
        double comfort = 0.3
                + (Boolean.TRUE.equals(access.internet()) ? 0.22 : 0)
                + young
                + 0.03 * life.core().education()
                + 0.06 * life.of(Measure.OPENNESS)
                - 0.04 * life.of(Measure.NEUROTICISM)
                + 0.08 * streams.stream(COMFORT).normal();
        return new TechnologyUse(List.copyOf(devices), Shares.share(comfort));
    }

    private void add(boolean has, Device device, List<String> devices) {
        if (has) {
            devices.add(Objects.requireNonNull(words.get(device), device.name()));
        }
    }

    private enum Device {
        SMARTPHONE,
        PHONE,
        COMPUTER,
        TELEVISION,
        RADIO
    }
}
