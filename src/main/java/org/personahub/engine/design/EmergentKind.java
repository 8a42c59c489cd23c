package org.personahub.engine.design;

import org.personahub.engine.composer.language.Condition;
import org.personahub.engine.persona.EmergentProperty;

/// A kind of emergent property: what is found, and when.
record EmergentKind(EmergentProperty property, Condition condition) {}
