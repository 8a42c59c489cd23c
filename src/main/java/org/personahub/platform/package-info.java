/// The service as a process: its main class, its database, health and metrics. It wires the other packages together,
/// and none of them depends on it. What a person is, how people are made or stored, does not belong here.
@NullMarked
package org.personahub.platform;

import org.jspecify.annotations.NullMarked;
