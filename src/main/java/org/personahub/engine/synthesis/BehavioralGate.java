package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.persona.BehavioralModality;

/// What has to be true of what a person does.
final class BehavioralGate {

    static final Gate<Seen<BehavioralModality>> GATE = new Gate<>(List.of(
            new Rule<>("behavioral.sleep", "The night is shorter than five hours or longer than fourteen.", seen -> {
                int minutes = minutesAsleep(seen.modality());
                return minutes >= 5 * 60 && minutes <= 14 * 60;
            }),
            new Rule<>(
                    "behavioral.leisure-twice",
                    "One pastime is named twice.",
                    seen -> Seen.allDiffer(seen.modality().leisure()))));

    private BehavioralGate() {}

    private static int minutesAsleep(BehavioralModality behavioral) {
        return Math.floorMod(minuteOfDay(behavioral.wakeTime()) - minuteOfDay(behavioral.bedTime()), 24 * 60);
    }

    private static int minuteOfDay(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }
}
