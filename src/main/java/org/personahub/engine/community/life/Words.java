package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personahub.engine.random.RandomStream;

/// Words with gaps in braces, such as `the {name} market`.
final class Words {

    private Words() {}

    /// The words with every gap filled.
    static String fill(String words, Map<String, String> gaps) {
        StringBuilder filled = new StringBuilder(words.length() + 32);
        int end = 0;
        for (int brace = words.indexOf('{'); brace >= 0; brace = words.indexOf('{', end)) {
            int close = words.indexOf('}', brace);
            String gap = gaps.get(words.substring(brace + 1, close));
            if (gap == null) {
                throw new IllegalStateException("nothing fills " + words.substring(brace, close + 1));
            }
            filled.append(words, end, brace).append(gap);
            end = close + 1;
        }
        return filled.append(words, end, words.length()).toString();
    }

    /// One of several, parted by bars.
    static String oneOf(String alternatives, RandomStream stream) {
        return stream.oneOf(List.of(alternatives.split("\\|", -1)));
    }

    /// Several different ones of a list, in a drawn order; fewer when there are fewer.
    static <T> List<T> several(List<T> all, int count, RandomStream stream) {
        List<T> left = new ArrayList<>(all);
        List<T> drawn = new ArrayList<>(count);
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(stream.below(left.size())));
        }
        return drawn;
    }
}
