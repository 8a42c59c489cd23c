package org.personahub.engine.community.skeleton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.persona.Household;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// A town of a corpus' people in rough households, for looking at ties alone.
public final class ChanceTown {

    private static final Atlas ATLAS = Atlas.load();
    private static final Synthesis SYNTHESIS = new Synthesis(ATLAS);
    private static final StreamKey TOWN = StreamKey.of("chance.town");

    private ChanceTown() {}

    /// A town of that territory.
    public static Skeleton of(String code, int size, long seed) {
        Territory territory = ATLAS.territory(code);
        Blueprint blueprint = new PersonaHubArchitect(ATLAS)
                .design(Requirements.ofSize(size)
                        .withSeed(seed)
                        .withTerritories(List.of(new TerritoryShare(code, null)))
                        .withComplexity(Complexity.BASIC));
        Corpus corpus = Corpus.of(ATLAS, SYNTHESIS, blueprint);
        RandomStream stream = PersonaStreams.of(seed, 0, TOWN, 0).stream(TOWN);
        List<Demographics> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(corpus.demographics(i));
        }
        Integer[] byAge = new Integer[size];
        Arrays.setAll(byAge, i -> i);
        Arrays.sort(byAge, Comparator.comparingInt(i -> people.get(i).age()));
        int[] partner = new int[size];
        Arrays.fill(partner, Members.NONE);
        List<Integer> women = new ArrayList<>();
        List<Integer> men = new ArrayList<>();
        for (int i : byAge) {
            MaritalStatus status = people.get(i).maritalStatus();
            if (status == MaritalStatus.MARRIED || status == MaritalStatus.COHABITING) {
                (people.get(i).sex() == Sex.FEMALE ? women : men).add(i);
            }
        }
        for (int i = 0; i < Math.min(women.size(), men.size()); i++) {
            partner[women.get(i)] = men.get(i);
            partner[men.get(i)] = women.get(i);
        }
        int[] home = new int[size];
        int[] mother = new int[size];
        Arrays.fill(home, Members.NONE);
        Arrays.fill(mother, Members.NONE);
        int homes = 0;
        for (int i = byAge.length - 1; i >= 0; i--) {
            int one = byAge[i];
            if (home[one] == Members.NONE && people.get(one).age() >= 22) {
                home[one] = homes;
                if (partner[one] != Members.NONE) {
                    home[partner[one]] = homes;
                }
                homes++;
            }
        }
        for (int one : byAge) {
            if (home[one] == Members.NONE || people.get(one).age() < 50 && stream.chance(0.3)) {
                for (int tries = 0; tries < 200 && mother[one] == Members.NONE && !women.isEmpty(); tries++) {
                    int woman = women.get(stream.below(women.size()));
                    int gap = people.get(woman).age() - people.get(one).age();
                    if (gap >= 18 && gap <= 42) {
                        mother[one] = woman;
                    }
                }
                if (home[one] == Members.NONE) {
                    home[one] = mother[one] == Members.NONE || home[mother[one]] == Members.NONE
                            ? stream.below(Math.max(1, homes))
                            : home[mother[one]];
                }
            }
        }
        return settle(territory, blueprint, people, partner, mother, home, Math.max(1, homes), stream);
    }

    private static Skeleton settle(
            Territory territory,
            Blueprint blueprint,
            List<Demographics> people,
            int[] partner,
            int[] mother,
            int[] home,
            int homes,
            RandomStream stream) {
        int size = people.size();
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> home[i]));
        int[] number = new int[size];
        int[] first = new int[homes + 1];
        for (int i = 0; i < size; i++) {
            number[order[i]] = i;
            first[home[order[i]] + 1] = i + 1;
        }
        for (int h = 1; h <= homes; h++) {
            first[h] = Math.max(first[h], first[h - 1]);
        }
        List<Occupation> occupations = List.copyOf(ATLAS.occupations().values());
        Map<Occupation, Integer> jobs = new HashMap<>();
        for (Occupation occupation : occupations) {
            jobs.put(occupation, jobs.size());
        }
        List<NameCommunity> communities = new ArrayList<>();
        Columns columns = new Columns(size, occupations);
        int[] ofHome = new int[homes];
        for (int h = 0; h < homes; h++) {
            NameCommunity community = territory
                    .communities(territory.motherTongues().pick(stream).language())
                    .pick(stream);
            if (!communities.contains(community)) {
                communities.add(community);
            }
            ofHome[h] = communities.indexOf(community);
        }
        for (int i = 0; i < size; i++) {
            Demographics one = people.get(order[i]);
            columns.sex[i] = (byte) one.sex().ordinal();
            columns.age[i] = (byte) one.age();
            columns.born[i] = (int) one.birthDate().toEpochDay();
            columns.status[i] = (byte) one.maritalStatus().ordinal();
            columns.activity[i] = (byte) one.activity().ordinal();
            columns.education[i] = (byte) one.education();
            columns.income[i] = one.annualIncomeUsd() == null ? 0 : one.annualIncomeUsd().floatValue();
            columns.occupation[i] =
                    one.occupation() == null ? Members.NONE : jobs.get(one.occupation()).shortValue();
            columns.household[i] = home[order[i]];
            columns.community[i] = (short) ofHome[home[order[i]]];
            columns.partner[i] = partner[order[i]] == Members.NONE ? Members.NONE : number[partner[order[i]]];
            columns.mother[i] = mother[order[i]] == Members.NONE ? Members.NONE : number[mother[order[i]]];
            if (columns.mother[i] != Members.NONE && partner[mother[order[i]]] != Members.NONE) {
                columns.father[i] = number[partner[mother[order[i]]]];
            }
            columns.since[i] = (short) (2025 - Math.max(1, one.age() - 25));
        }
        byte[] type = new byte[homes];
        Arrays.fill(type, (byte) Household.Type.COUPLE.ordinal());
        return new Skeleton(
                territory,
                territory.cities().pick(stream),
                blueprint.asOf(),
                blueprint.seed(),
                communities,
                communities.stream().map(_ -> territory.motherTongues().values().getFirst()).toList(),
                new Members(columns),
                new Households(first, type));
    }
}
