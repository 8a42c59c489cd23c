package org.personahub.orchestration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What this process is for.
@ConfigMapping(prefix = "personahub.process")
public interface ProcessConfig {

    /// Its part among the processes on one database: `all`, `api` or `worker`.
    @WithDefault("all")
    Role role();

    /// The parts that a process may have.
    enum Role {
        /// Answers requests and works on chunks.
        ALL,
        /// Answers requests and leaves chunks to others.
        API,
        /// Works on chunks, and answers for its health and with its metrics only.
        WORKER;

        /// Whether it answers requests.
        public boolean serves() {
            return this != WORKER;
        }

        /// Whether it works on chunks.
        public boolean works() {
            return this != API;
        }
    }
}
