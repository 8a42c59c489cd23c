package org.personahub.engine.composer.textual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Artefacts;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes what people write or say themselves, as far as age, reading and means allow.
///
/// Who cannot read does not write, and who is not online does not post; they tell, and leave a message where there
/// is a phone.
final class ArtefactWriter {

    private static final StreamKey SPEAKS = StreamKey.of("textual.community");

    private static final int WRITES_MAIL_FROM = 13;
    private static final int WRITES_DIARY_FROM = 7;
    private static final int SPEAKS_FROM = 3;
    private static final int DRAWS_UNTIL = 11;
    private static final int CARED_FOR_UNTIL = 5;

    /// How often a member of a community comes to speak of it.
    private static final double SPEAKS_OF_IT = 0.6;

    private final Piece introduction;
    private final Piece email;
    private final Piece chat;
    private final Piece review;
    private final Piece diary;
    private final Piece post;
    private final Piece voiceMessage;
    private final Piece toldStory;
    private final Piece caption;
    private final Piece carersNote;
    private final Piece sharedDiary;
    private final Piece sharedPost;

    ArtefactWriter() {
        Grammar grammar = Grammar.load("/composer/en/text-artefacts.grammar");
        this.introduction = Piece.of("introduction", grammar);
        this.email = Piece.of("email", grammar);
        this.chat = Piece.of("chat", grammar);
        this.review = Piece.of("review", grammar);
        this.diary = Piece.of("diary", grammar);
        this.post = Piece.of("post", grammar);
        this.voiceMessage = Piece.of("voice_message", grammar);
        this.toldStory = Piece.of("told_story", grammar);
        this.caption = Piece.of("caption", grammar);
        this.carersNote = Piece.of("carers_note", grammar);
        Grammar community = Grammar.load("/composer/en/text-community.grammar");
        this.sharedDiary = Piece.of("community_diary", community);
        this.sharedPost = Piece.of("community_post", community);
    }

    /// Writes them. The facts speak as I from here on.
    Artefacts write(Core core, Facts facts, PersonaStreams streams) {
        Correspondents.add(core, facts, streams);
        // Carers speak of the child, so their note comes before the child's own words.
        int age = (int) facts.measure(Measure.AGE);
        String note = carersNote.write(age <= CARED_FOR_UNTIL, facts, streams);
        FirstPerson.turn(facts);
        boolean reads = facts.holds(Flag.LITERATE);
        boolean mails = reads && age >= WRITES_MAIL_FROM && facts.holds(Flag.ONLINE);
        boolean tells = !reads && age >= WRITES_MAIL_FROM;
        return new Artefacts(
                introduction.write(age >= SPEAKS_FROM, facts, streams),
                email.write(mails, facts, streams),
                chat.write(mails, facts, streams),
                review.write(mails, facts, streams),
                shared(diary.write(reads && age >= WRITES_DIARY_FROM, facts, streams), sharedDiary, facts, streams),
                shared(post.write(mails, facts, streams), sharedPost, facts, streams),
                voiceMessage.write(tells && facts.holds(Flag.HAS_PHONE), facts, streams),
                toldStory.write(tells, facts, streams),
                caption.write(age >= SPEAKS_FROM && age <= DRAWS_UNTIL, facts, streams),
                note);
    }

    /// A text with a sentence on the community that the person belongs to; as it is where there is none.
    private static @Nullable String shared(@Nullable String text, Piece piece, Facts facts, PersonaStreams streams) {
        if (text == null || !facts.holds(Flag.IN_COMMUNITY)) {
            return text;
        }
        boolean speaks = streams.stream(SPEAKS).chance(SPEAKS_OF_IT);
        String said = piece.write(speaks, facts, streams);
        return said == null ? text : text + " " + said;
    }

    /// A kind of artefact: how it is written, and the key of its stream.
    private record Piece(Symbol symbol, StreamKey key) {

        static Piece of(String name, Grammar grammar) {
            return new Piece(grammar.symbol(name), StreamKey.of("textual.artefacts." + name));
        }

        @Nullable
        String write(boolean applies, Facts facts, PersonaStreams streams) {
            return applies ? Writer.paragraphs(symbol.write(facts, streams.stream(key)), "\n") : null;
        }
    }
}
