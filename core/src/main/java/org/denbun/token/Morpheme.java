package org.denbun.token;

import java.util.Arrays;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** What Kuromoji tells of the word it stands at. For one thread. */
final class Morpheme {

  /**
   * A word that was met before.
   *
   * @param surface its characters
   * @param type how it inflects; null where it does not
   * @param form which of its forms it is
   */
  record Met(
      Lexeme lexeme, char[] surface, int hash, @Nullable String type, @Nullable String form) {}

  private final CharTermAttribute term;
  private final PartOfSpeechAttribute speech;
  private final InflectionAttribute inflection;
  private final BaseFormAttribute baseForm;
  private final ReadingAttribute reading;

  Morpheme(AttributeSource stream) {
    term = stream.addAttribute(CharTermAttribute.class);
    speech = stream.addAttribute(PartOfSpeechAttribute.class);
    inflection = stream.addAttribute(InflectionAttribute.class);
    baseForm = stream.addAttribute(BaseFormAttribute.class);
    reading = stream.addAttribute(ReadingAttribute.class);
  }

  /** Of its characters and its part of speech. */
  int hash() {
    char[] surface = term.buffer();
    int hash = speech.getPartOfSpeech().hashCode();
    for (int i = 0; i < term.length(); i++) {
      hash = hash * 31 + surface[i];
    }
    return hash;
  }

  /**
   * Whether it is a word that was met before: with the same surface, part of speech and inflection
   * IPADIC has one base form only. Its strings are the dictionary's own, so that the same one is
   * the same object; the dictionary of unknown words has others.
   */
  @SuppressWarnings("ReferenceEquality")
  boolean is(Met met) {
    return met.lexeme().part() == speech.getPartOfSpeech()
        && met.form() == inflection.getInflectionForm()
        && met.type() == inflection.getInflectionType()
        && surface(met.surface());
  }

  private boolean surface(char[] met) {
    return Arrays.equals(met, 0, met.length, term.buffer(), 0, term.length());
  }

  /** Remembers it as a word of a hash. */
  Met met(Lexeme lexeme, int hash) {
    return new Met(
        lexeme,
        lexeme.text().toCharArray(),
        hash,
        inflection.getInflectionType(),
        inflection.getInflectionForm());
  }

  /** Whether the dictionary has it: it gives a reading to every word that it knows. */
  boolean listed() {
    return reading.getReading() != null;
  }

  /** A word in the tags of a language. */
  Lexeme lexeme(Tags tags, int number) {
    String surface = term.toString();
    String part = speech.getPartOfSpeech();
    Tag listed = tags.tag(part, surface);
    // An unknown noun is a name.
    Tag tag = listed == Tag.NOUN && !listed() ? Tag.NAME : listed;
    // Only what inflects has another form.
    String base = tag.verbal() ? baseForm.getBaseForm() : null;
    return new Lexeme(number, tag, surface, part, base == null ? surface : base);
  }
}
