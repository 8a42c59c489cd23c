package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.corpus.Core;

/// A modality as its gate sees it, next to what it has to agree with.
record Seen<M>(Core core, M modality) {

    int age() {
        return core.identity().age();
    }

    static boolean allDiffer(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.indexOf(words.get(i)) < i) {
                return false;
            }
        }
        return true;
    }
}
