package org.denbun.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * A word that says that something happens, or what becomes of something that does.
 *
 * @param lemma what to call it
 * @param type the PLOVER event type, or {@link #OTHER}
 * @param mode the PLOVER mode, or null
 * @param takes the role that a particle marks
 * @param owner the role of whom its noun belongs to, or null where that is its object
 * @param complement the status of an event that is its object, or null for the event's own
 * @param transparent whether an event that is its object takes its tense and stands for both
 * @param status the status that it has by itself, or null for what its ending tells
 * @param traits what else must be known
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER codebook</a>
 */
public record EventWord(
    String lemma,
    String type,
    @Nullable String mode,
    Map<String, Role> takes,
    @Nullable Role owner,
    @Nullable EventStatus complement,
    boolean transparent,
    @Nullable EventStatus status,
    Set<Trait> traits) {

  /** What PLOVER has no type for. */
  public static final String OTHER = "OTHER";

  /** The types of PLOVER, mildest first, and what it has none for. */
  static final List<String> TYPES =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT",
          OTHER);

  /** The modes of all types; as a rule file spells them. */
  static final List<String> MODES =
      List.of(
          // CONSULT
          "visit",
          "third-party",
          "multilateral",
          "phone",
          // RETREAT
          "withdraw",
          "release",
          "return",
          "disarm",
          "ceasefire",
          "access",
          "resign",
          // REQUEST, REJECT
          "assist",
          "change",
          "yield",
          "meet",
          // ACCUSE
          "disapprove",
          "investigate",
          "allege",
          // THREATEN
          "restrict",
          "ban",
          "arrest",
          "relations",
          "expel",
          "territory",
          "violence",
          // PROTEST
          "demo",
          "riot",
          "strike",
          "hunger",
          "boycott",
          "obstruct",
          // SANCTION
          "convict",
          "discontinue",
          // MOBILIZE
          "troops",
          "weapons",
          "police",
          "militia",
          // COERCE
          "seize",
          "censor",
          "curfew",
          "martial-law",
          "deport",
          "withhold",
          "misinformation",
          "cyber",
          // ASSAULT
          "abduct",
          "beat",
          "torture",
          "execute",
          "sexual",
          "assassinate",
          "primitive",
          "firearms",
          "explosives",
          "suicide-attack",
          "heavy-weapons",
          "aerial",
          "drone",
          "crowd-control",
          "unconventional",
          "destroy");

  /** What may become of an event that is a word's object. */
  static final List<String> COMPLEMENTS =
      List.of(
          "same",
          "planned",
          "ongoing",
          "occurred",
          "cancelled",
          "demanded",
          "denied",
          "wanted",
          "possible");

  /** A part that somebody or something has in an event. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    OBJECT,
    PLACE
  }

  /** What else must be known of a word. */
  public enum Trait {
    /** Says nothing of its own beside an event that is its object. */
    LIGHT,
    /** Takes its actor somewhere: what follows happens there. */
    MOTION,
    /** Needs two who do it. */
    MUTUAL,
    /** Its subject does nothing: it happens. */
    THING,
    /** Its subject undergoes what its object names. */
    REVERSE,
    /** Lasts. */
    STATE,
    /** Who is asked does it, not who asks. */
    CONTROL
  }

  /** Whether it has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
