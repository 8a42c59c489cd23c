package org.personahub.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.Requirements;

/// The blueprint of a run as it was when the run began, whatever this engine would design today.
@Entity
@Immutable
@Table(name = "blueprint")
public class StoredBlueprint extends PanacheEntityBase {

    @Id
    public String id;

    @Column(name = "requirements")
    public String requirements;

    @Column(name = "engine_version")
    public String engineVersion;

    @Column(name = "atlas_version")
    public String atlasVersion;

    /// The blueprint that was stored.
    public Blueprint blueprint() {
        Requirements said = CanonicalForm.read(requirements);
        return new Blueprint(
                id,
                said.size(),
                Objects.requireNonNull(said.seed()),
                said.territories(),
                said.sex(),
                Objects.requireNonNull(said.minAge()),
                Objects.requireNonNull(said.maxAge()),
                Objects.requireNonNull(said.complexity()),
                Objects.requireNonNull(said.qualityMode()),
                Objects.requireNonNull(said.theme()),
                Objects.requireNonNull(said.asOf()),
                said.sensitive(),
                said.community(),
                engineVersion,
                atlasVersion);
    }
}
