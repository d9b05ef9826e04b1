package org.denbun.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.jspecify.annotations.Nullable;

/** The words of Kuromoji's dictionary in the tags of a language. Safe for use by many threads. */
final class Lexemes {

  private final Tags tags;
  private final Map<Integer, Lexeme> listed = new ConcurrentHashMap<>();

  Lexemes(Tags tags) {
    this.tags = tags;
  }

  /** The word of the dictionary that stands at a place of a text. */
  Lexeme of(int id, char[] text, int begin, int end) {
    Lexeme lexeme = listed.get(id);
    return lexeme == null ? added(id, text, begin, end) : lexeme;
  }

  private synchronized Lexeme added(int id, char[] text, int begin, int end) {
    JaMorphData data = TokenInfoDictionary.getInstance().getMorphAttributes();
    return listed.computeIfAbsent(id, i -> of(i, listed.size(), data, text, begin, end));
  }

  /** A word that the dictionary lacks. */
  Lexeme unlisted(int id, char[] text, int begin, int end) {
    JaMorphData data = UnknownDictionary.getInstance().getMorphAttributes();
    return of(id, Lexeme.UNLISTED, data, text, begin, end);
  }

  private Lexeme of(int id, int number, JaMorphData data, char[] text, int begin, int end) {
    int length = end - begin;
    return of(
        number,
        tags,
        new String(text, begin, length),
        data.getPartOfSpeech(id),
        () -> data.getReading(id, text, begin, length),
        () -> data.getBaseForm(id, text, begin, length));
  }

  /** A word of which a dictionary tells no more than is asked for. */
  static Lexeme of(
      int number,
      Tags tags,
      String surface,
      String part,
      Supplier<@Nullable String> reading,
      Supplier<@Nullable String> baseForm) {
    Tag listed = tags.tag(part, surface);
    // The dictionary gives a reading to every word that it knows: an unknown noun is a name.
    Tag tag = listed == Tag.NOUN && reading.get() == null ? Tag.NAME : listed;
    // Only what inflects has another form.
    String base = tag.verbal() ? baseForm.get() : null;
    return new Lexeme(number, tag, surface, part, base == null ? surface : base);
  }
}
