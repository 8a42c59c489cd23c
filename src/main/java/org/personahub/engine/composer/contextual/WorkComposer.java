package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Work;
import org.personahub.engine.persona.Work.CommuteMode;
import org.personahub.engine.persona.Work.Shift;
import org.personahub.engine.persona.Work.Status;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes the work of those who work, from what is known of their occupation.
final class WorkComposer {

    private static final StreamKey STATUS = StreamKey.of("contextual.work.status");
    private static final StreamKey INFORMAL = StreamKey.of("contextual.work.informal");
    private static final StreamKey HOURS = StreamKey.of("contextual.work.weeklyHours");
    private static final StreamKey COMMUTE = StreamKey.of("contextual.work.commuteMinutes");
    private static final StreamKey MODE = StreamKey.of("contextual.work.commuteMode");
    private static final StreamKey YEARS = StreamKey.of("contextual.work.yearsInJob");
    private static final StreamKey TASKS = StreamKey.of("contextual.work.tasks");

    private static final int TASKS_COUNT = 3;

    /// The least age at a first job, by ISCED level attained.
    private static final int[] STARTS = {12, 14, 15, 17, 18, 19, 21, 23, 26};

    private static final String ISIC = "ISIC Rev. 4";
    private static final Map<Character, String> SECTIONS = Map.ofEntries(
            Map.entry('A', "Agriculture, forestry and fishing"),
            Map.entry('B', "Mining and quarrying"),
            Map.entry('C', "Manufacturing"),
            Map.entry('D', "Electricity, gas, steam and air conditioning supply"),
            Map.entry('E', "Water supply; sewerage, waste management and remediation activities"),
            Map.entry('F', "Construction"),
            Map.entry('G', "Wholesale and retail trade; repair of motor vehicles and motorcycles"),
            Map.entry('H', "Transportation and storage"),
            Map.entry('I', "Accommodation and food service activities"),
            Map.entry('J', "Information and communication"),
            Map.entry('K', "Financial and insurance activities"),
            Map.entry('L', "Real estate activities"),
            Map.entry('M', "Professional, scientific and technical activities"),
            Map.entry('N', "Administrative and support service activities"),
            Map.entry('O', "Public administration and defence; compulsory social security"),
            Map.entry('P', "Education"),
            Map.entry('Q', "Human health and social work activities"),
            Map.entry('R', "Arts, entertainment and recreation"),
            Map.entry('S', "Other service activities"),
            Map.entry('T', "Activities of households as employers"));

    private final Map<String, Trade> trades = new HashMap<>();

    WorkComposer() {
        for (Table.Row row : Table.read("/composer/en/occupations.tsv").rows()) {
            char section = row.text("isic").charAt(0);
            trades.put(
                    row.text("code"),
                    new Trade(
                            row.text("workplace"),
                            new Coded(row.text("isic"), ISIC, Objects.requireNonNull(SECTIONS.get(section))),
                            Shift.valueOf(row.text("shift")),
                            List.of(row.text("tasks").split("\\|", -1)),
                            List.of(row.text("skills").split("\\|", -1)),
                            row.real("own_account")));
        }
    }

    Work compose(Setting setting, Economy economy, Functioning functioning, PersonaStreams streams) {
        Occupation occupation = setting.core().occupation();
        if (occupation == null || setting.core().identity().activity() != Activity.EMPLOYED) {
            return Work.NONE;
        }
        Trade trade = Objects.requireNonNull(trades.get(occupation.code()), occupation.code());
        Status status = status(setting, trade, streams.stream(STATUS));
        boolean informal = streams.stream(INFORMAL).chance(informalShare(setting, occupation, status));
        int minutes = minutes(setting, occupation, status, streams.stream(COMMUTE));
        return new Work(
                status,
                informal,
                trade.industry,
                hours(setting, status, streams.stream(HOURS)),
                minutes,
                mode(setting, economy, functioning, minutes, streams.stream(MODE)),
                trade.workplace,
                trade.shift,
                years(setting, status, streams.stream(YEARS)),
                some(trade.tasks, streams.stream(TASKS)),
                trade.skills);
    }

    /// More people work for themselves where income per head is low.
    private static Status status(Setting setting, Trade trade, RandomStream stream) {
        double draw = stream.uniform();
        double own = trade.ownAccount;
        double gdp = setting.gdp();
        double factor = gdp < 10 ? 1.3 : gdp < 30 ? 1 : 0.6;
        double share = Math.min(own * factor, own > 0.5 ? 0.98 : 0.75);
        if (draw >= share) {
            return Status.EMPLOYEE;
        }
        boolean young = setting.age() < 25;
        double family = setting.facts().holds(Flag.RURAL) && own > 0.6
                ? (young ? 0.5 : setting.female() && gdp < 10 ? 0.35 : 0.1)
                : young ? 0.2 : 0.04;
        if (draw < share * family) {
            return Status.FAMILY_WORKER;
        }
        double employs = 0.08 + 0.1 * Math.clamp(setting.means().wealth(), 0, 2);
        return draw > share * (1 - employs) && !young ? Status.EMPLOYER : Status.OWN_ACCOUNT;
    }

    private static double informalShare(Setting setting, Occupation occupation, Status status) {
        if (occupation.major() == 0 || occupation.major() == 1) {
            return 0.01;
        }
        double base =
                occupation.informal() || status == Status.FAMILY_WORKER ? 1.8 : status == Status.EMPLOYEE ? -0.6 : 0.9;
        double skill = occupation.skillLevel() >= 3 ? -1.5 : 0;
        return Curve.logistic(base + skill - 1.2 * StrictMath.log(setting.gdp() / 9));
    }

    private static int hours(Setting setting, Status status, RandomStream stream) {
        double noise = stream.normal();
        double draw = stream.uniform();
        double usual = setting.gdp() > 35 ? 39 : setting.gdp() > 12 ? 44 : 46;
        boolean someHours =
                draw < (setting.female() ? 0.24 : 0.08) + (setting.age() < 20 || setting.age() > 64 ? 0.25 : 0);
        if (someHours) {
            return (int) Math.clamp(Math.rint(22 + 5 * noise), 8, 32);
        }
        double wide = status == Status.EMPLOYEE ? 4.5 : 9;
        return (int) Math.clamp(Math.rint(usual + wide * noise), 30, 78);
    }

    private static int minutes(Setting setting, Occupation occupation, Status status, RandomStream stream) {
        double noise = stream.normal();
        double draw = stream.uniform();
        double atHome = status == Status.EMPLOYEE
                ? (occupation.major() == 2 && setting.gdp() > 25 && setting.year() >= 2021 ? 0.12 : 0)
                : occupation.major() == 6 ? 0.35 : 0.2;
        if (draw < atHome || setting.core().occupation() == null) {
            return 0;
        }
        double usual = switch (setting.kind()) {
            case CAPITAL, LARGE_CITY -> 34;
            case CITY -> 22;
            case TOWN -> 15;
            case VILLAGE -> occupation.major() == 6 ? 14 : 24;
        };
        return (int) Math.clamp(5 * Math.rint(usual * StrictMath.exp(0.5 * noise) / 5), 5, 120);
    }

    private static CommuteMode mode(
            Setting setting, Economy economy, Functioning functioning, int minutes, RandomStream stream) {
        double draw = stream.uniform();
        if (minutes == 0) {
            return CommuteMode.NONE;
        }
        boolean walks = functioning.walking() == null || functioning.walking() < 3;
        if (walks
                && draw < (minutes <= 10 ? 0.75 : minutes <= 20 ? 0.4 : minutes <= 45 && setting.gdp() < 6 ? 0.3 : 0)) {
            return CommuteMode.WALKING;
        }
        boolean dense = setting.kind() == Place.Kind.CAPITAL || setting.kind() == Place.Kind.LARGE_CITY;
        double later = stream.uniform();
        Economy.Vehicle vehicle = Objects.requireNonNullElse(economy.vehicle(), Economy.Vehicle.NONE);
        return switch (vehicle) {
            case CAR ->
                later < (dense ? 0.5 : 0.85) && setting.age() >= 18 ? CommuteMode.CAR : CommuteMode.PUBLIC_TRANSPORT;
            case MOTORCYCLE ->
                later < 0.75 && walks && setting.age() >= 16 ? CommuteMode.MOTORCYCLE : CommuteMode.PUBLIC_TRANSPORT;
            case BICYCLE -> later < 0.55 && walks && minutes <= 45 ? CommuteMode.BICYCLE : CommuteMode.PUBLIC_TRANSPORT;
            case NONE -> CommuteMode.PUBLIC_TRANSPORT;
        };
    }

    /// Nobody has had a job for longer than they have been here.
    private static int years(Setting setting, Status status, RandomStream stream) {
        double draw = stream.uniform();
        double moved = setting.facts().measure(Measure.MOVE_YEAR);
        int here = Double.isNaN(moved) ? setting.age() : setting.year() - (int) moved;
        int since =
                Math.min(here, Math.max(0, setting.age() - STARTS[setting.core().education()]));
        double settled = status == Status.EMPLOYEE ? 2.2 : 1.3;
        double steady = 0.15 * setting.facts().measure(Measure.CONSCIENTIOUSNESS);
        return (int) (since * StrictMath.pow(draw, Math.max(0.6, settled - steady)));
    }

    private static List<String> some(List<String> all, RandomStream stream) {
        List<String> left = new ArrayList<>(all);
        while (left.size() > TASKS_COUNT) {
            left.remove(stream.below(left.size()));
        }
        // Begins at a random one, so that the first task differs between colleagues.
        int first = stream.below(left.size());
        List<String> chosen = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            chosen.add(left.get((first + i) % left.size()));
        }
        return List.copyOf(chosen);
    }

    private record Trade(
            String workplace,
            Coded industry,
            Shift shift,
            List<String> tasks,
            List<String> skills,
            double ownAccount) {}
}
