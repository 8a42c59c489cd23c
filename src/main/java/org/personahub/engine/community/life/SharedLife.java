package org.personahub.engine.community.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the members of a community have in common beyond kin and home: a pure function of its skeleton.
///
/// @param founded the year the first people settled
/// @param districts one for a small community; a large one has more, each with institutions and places of its own
/// @param history what happened there, oldest first
/// @param rituals what is kept every week and every year
/// @param norms what goes without saying, in sentences
/// @param tensions what is argued about, to be read after "people argue about"; never who with whom
/// @param roles which some members hold, each member one at the most
public record SharedLife(
        String name,
        int founded,
        List<District> districts,
        List<Institution> institutions,
        List<MeetingPlace> places,
        List<Happening> history,
        List<Ritual> rituals,
        List<String> norms,
        List<String> tensions,
        List<Role> roles) {

    public SharedLife {
        districts = List.copyOf(districts);
        institutions = List.copyOf(institutions);
        places = List.copyOf(places);
        history = List.copyOf(history);
        rituals = List.copyOf(rituals);
        norms = List.copyOf(norms);
        tensions = List.copyOf(tensions);
        roles = List.copyOf(roles);
    }

    /// The district that a member lives in.
    public District districtOf(int member) {
        int low = 0;
        int high = districts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (districts.get(middle).firstMember() <= member) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return districts.get(low);
    }

    /// The institutions of a district.
    public List<Institution> institutionsIn(District district) {
        return institutions.subList(district.firstInstitution(), district.firstInstitution() + district.institutions());
    }

    /// The places where people of a district meet.
    public List<MeetingPlace> placesIn(District district) {
        return places.stream()
                .filter(place -> place.district() == district.number())
                .toList();
    }

    /// The role that a member holds, if any.
    public Optional<Role> roleOf(int member) {
        return roles.stream().filter(role -> role.member() == member).findFirst();
    }

    /// The roles by the member who holds each.
    public Map<Integer, Role> rolesByMember() {
        Map<Integer, Role> held = new HashMap<>();
        roles.forEach(role -> held.put(role.member(), role));
        return held;
    }
}
