/// Communities in the forms that other programs read: graphs, tables, and the inputs of simulations.
///
/// Each form is a pure function of plain records onto an Appendable, member by member. Nothing here reads a database,
/// and nothing is added to what the records say.
@NullMarked
package org.personahub.engine.community.exchange;

import org.jspecify.annotations.NullMarked;
