package org.personahub.engine.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// How varied a body of texts is.
final class Prose {

    private Prose() {}

    /// Distinct pairs of neighbouring words as a share of all such pairs, 0 to 1: the least over consecutive windows.
    ///
    /// @param window words in a window; when there are fewer, all of them are one
    static double distinctPairs(List<String> texts, int window) {
        Set<String> pairs = new HashSet<>();
        double least = 1;
        int words = 0;
        int inWindow = 0;
        boolean whole = false;
        for (String text : texts) {
            String before = null;
            for (String word : Words.of(text)) {
                words++;
                if (before != null) {
                    pairs.add(before + ' ' + word);
                    inWindow++;
                }
                before = word;
                if (words == window) {
                    least = Math.min(least, (double) pairs.size() / inWindow);
                    whole = true;
                    pairs.clear();
                    words = 0;
                    inWindow = 0;
                }
            }
        }
        return whole || inWindow == 0 ? least : (double) pairs.size() / inWindow;
    }

    /// How much smaller gzip makes the texts together: bytes before, divided by bytes after.
    static double compression(List<String> texts) {
        byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return (double) bytes.length / packed.size();
    }

    /// The sequence of so many words that the most texts share.
    ///
    /// @param texts each as its words
    static Shared commonest(List<List<String>> texts, int length) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> words : texts) {
            Set<String> own = new HashSet<>();
            for (int i = 0; i + length <= words.size(); i++) {
                own.add(String.join(" ", words.subList(i, i + length)));
            }
            own.forEach(sequence -> counts.merge(sequence, 1, Integer::sum));
        }
        Shared most = new Shared("", 0);
        for (Map.Entry<String, Integer> counted : counts.entrySet()) {
            int more = Integer.compare(counted.getValue(), most.texts);
            if (more > 0 || (more == 0 && counted.getKey().compareTo(most.words) < 0)) {
                most = new Shared(counted.getKey(), counted.getValue());
            }
        }
        return most;
    }

    /// How many of the lines have been there before.
    ///
    /// @param hashes one of each line; sorted in place
    static long repeats(long[] hashes) {
        Arrays.sort(hashes);
        long repeats = 0;
        for (int i = 1; i < hashes.length; i++) {
            repeats += hashes[i] == hashes[i - 1] ? 1 : 0;
        }
        return repeats;
    }

    /// A sequence of words and the number of texts that have it.
    record Shared(String words, int texts) {}
}
