package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.PromptStyle;
import org.personahub.engine.rendering.InvalidPrompt;
import org.personahub.engine.rendering.PersonaPrompt;
import org.personahub.engine.rendering.Portrait;

/// People as prompts, for those who feed models, and as portraits.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class RenderingApi {

    private final PersonaPrompt prompts;
    private final Portrait portraits;

    RenderingApi(PersonaPrompt prompts, Portrait portraits) {
        this.prompts = prompts;
        this.portraits = portraits;
    }

    @Description("The person as a prompt for a model, in whole sentences.")
    public String prompt(
            @Source Persona persona,
            @Description("How the person is rendered.") @DefaultValue("SYSTEM") PromptStyle style,
            @Description("The most characters, 100 to 100000; what matters least is left out first.")
                    @DefaultValue("4000")
                    int maxCharacters,
            @Description(
                            "Paths of attributes that it must not tell, such as identity.name; a path hides everything below it.")
                    @Nullable
                    List<@NonNull String> hide) {
        try {
            return prompts.render(
                    persona.content(), style.toEngine(), maxCharacters, Objects.requireNonNullElse(hide, List.of()));
        } catch (InvalidPrompt invalid) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, Objects.requireNonNull(invalid.getMessage()));
        }
    }

    @Description("An abstract portrait as SVG: shapes and colours that stand for facts, never a face.")
    public String portrait(@Source Persona persona) {
        return portraits.svg(persona.content());
    }
}
