package org.denbun.language;

import java.util.List;
import java.util.Map;

/**
 * A rule of a language, as its folder words it: which construction, with which words.
 *
 * @param file the file it stands in
 * @param line where it begins, counted from 1
 * @param id its name, unique in the language
 * @param kind which construction it makes known
 * @param fields the words of the construction by field; each a list
 * @param hits texts in which it must find what they mark
 * @param misses texts in which it must find nothing
 */
public record Rule(
    String file,
    int line,
    String id,
    Kind kind,
    Map<String, List<String>> fields,
    List<Example> hits,
    List<Example> misses) {

  /** The constructions that the engine knows; a language says with which words it builds them. */
  public enum Kind {
    /** A phrase that names a source and governs its sentence (according to). */
    FRAME(Field.MARKER, Field.EXCEPT, Field.HEAD, Field.CLAUSE),
    /** A phrase that names a further source behind the speaker (quoting, in the words of). */
    RELAY(Field.MARKER, Field.HEAD),
    /** A phrase that names the outlet to which somebody speaks. */
    INTERVIEW(Field.MARKER),
    /** Words in quotation marks with a predicate. */
    QUOTATION(Field.LINK),
    /** A clause, the quotative particle, a predicate. */
    CLAUSE,
    /** A nominalised clause as the object of a predicate. */
    FACT,
    /** A nominalised clause as the subject of a predicate, with its source beside it. */
    REVEALED(Field.BY),
    /** What somebody wants to be done, with a predicate. */
    WISH,
    /** A clause before a noun that names a kind of speech or thought, with a predicate. */
    NOUN(Field.LINK),
    /** A bare noun as the object of a predicate. */
    OBJECT(Field.PREDICATE),
    /** A form that closes its content by itself and has a subject. */
    CLOSING(
        Field.MARKER,
        Field.BEFORE,
        Field.TAG,
        Field.OBJECT,
        Field.NOT,
        Field.NEVER,
        Field.AFTER,
        Field.ROLE,
        Field.ATTITUDE,
        Field.CERTAINTY,
        Field.SPEAKER),
    /** A form that closes its content and leaves the source to the context. */
    HEARSAY(
        Field.MARKER,
        Field.BEFORE,
        Field.TAG,
        Field.OBJECT,
        Field.NOT,
        Field.AFTER,
        Field.ROLE,
        Field.SOURCE,
        Field.ATTITUDE,
        Field.CERTAINTY),
    /** A quotation that stands free. */
    ALONE,
    /** A report whose content is the sentence before. */
    FOLLOW(Field.PREDICATE),
    /** A line that begins with the name of the person who speaks it. */
    ANSWER(Field.MARKER),
    /** Words that say that something happens; of events.rules. */
    EVENT(
        Field.LEMMA,
        Field.COMPACT,
        Field.TYPE,
        Field.MODE,
        Field.TAKES,
        Field.OWNER,
        Field.COMPLEMENT,
        Field.STATUS,
        Field.TRAIT);

    private final List<Field> fields;

    Kind(Field... fields) {
      this.fields = List.of(fields);
    }

    /** The fields that a rule of this kind may have; without the first it can find nothing. */
    List<Field> fields() {
      return fields;
    }

    /** Whether a language has at most one rule of this kind. */
    boolean single() {
      return switch (this) {
        case FRAME, RELAY, INTERVIEW, CLOSING, HEARSAY, EVENT -> false;
        default -> true;
      };
    }
  }

  /**
   * A text that proves a rule.
   *
   * @param line where it stands, counted from 1
   * @param text the text, its marks taken out
   * @param marks what the rule must find there: {@code content}, {@code source} or {@code cue}
   * @param from where the text comes from: {@code constructed} or {@code attested} and where
   */
  public record Example(int line, String text, List<Mark> marks, String from) {}

  /**
   * A stretch of an example.
   *
   * @param role content, source or cue; for an event its status or a role
   * @param begin its first UTF-16 unit in the example's text
   * @param end the first unit no longer covered
   */
  public record Mark(String role, int begin, int end) {}

  /** The words of a field, empty where the rule has no such field. */
  public List<String> field(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The only word of a field, or another where the rule has no such field. */
  public String field(String name, String otherwise) {
    List<String> words = field(name);
    return words.isEmpty() ? otherwise : words.getFirst();
  }
}
