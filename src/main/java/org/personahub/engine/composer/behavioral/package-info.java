/// What a person does: their days, pastimes, habits and skills, what they dare, spend and like.
///
/// It reads who somebody is and where they live, and nothing that is composed later. Words come from the behavioral
/// grammars, shares and times of day from tables; no rule here names a single territory.
@NullMarked
package org.personahub.engine.composer.behavioral;

import org.jspecify.annotations.NullMarked;
