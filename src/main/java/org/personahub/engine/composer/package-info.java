/// SyntheticDataComposer: the material of the five modalities, and the grammars that its texts are written with.
@NullMarked
package org.personahub.engine.composer;

import org.jspecify.annotations.NullMarked;
