/// The family of a person and the household they live in: FamilySampler is the door. Rates of births and deaths and
/// sizes of households come from the atlas, names from the naming customs; couples are of a woman and a man with one
/// spouse at a time, since no table here knows others.
@NullMarked
package org.personahub.engine.corpus.family;

import org.jspecify.annotations.NullMarked;
