package org.personahub.engine.community.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Table;

/// In which industry each occupation is found and how large its workplaces are, from `/community/industries.tsv`:
/// the row with the longest code that an occupation's begins with counts.
final class Industries {

    private final Map<String, Industry> byCode = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Industries() {
        for (Table.Row row : Table.read("/community/industries.tsv").rows()) {
            String name = row.text("industry");
            if (!names.contains(name)) {
                names.add(name);
            }
            byCode.put(
                    row.text("isco"),
                    new Industry(names.indexOf(name), row.real("alone"), row.real("median"), row.real("spread")));
        }
    }

    int count() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /// Where people of that occupation work.
    ///
    /// @throws IllegalStateException when no row speaks of it
    Industry of(Occupation occupation) {
        for (int length = occupation.code().length(); length > 0; length--) {
            Industry found = byCode.get(occupation.code().substring(0, length));
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("/community/industries.tsv has no row for " + occupation.code());
    }

    /// @param number its place among the industries
    /// @param alone share of those who work for themselves, where informal work is rare
    /// @param median people of the median workplace
    /// @param spread standard deviation of the logarithm of their number
    record Industry(int number, double alone, double median, double spread) {}
}
