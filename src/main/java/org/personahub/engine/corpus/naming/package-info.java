/// Names as the customs of their communities put them together, one class for each custom. NamingCustoms is the door.
/// Which customs hold where, shares, genitives and short forms are tables in `/corpus/naming/`; lists of names are not
/// here but in the atlas.
@NullMarked
package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.NullMarked;
