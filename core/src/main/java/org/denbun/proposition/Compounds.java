package org.denbun.proposition;

import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies by the compounds that call them, where no name was seen: whatever is written without
 * a break and ends in a word for bodies. For one article and one thread.
 */
final class Compounds {

  /** No compound is longer; UTF-16 units. */
  static final int LONGEST = 12;

  /** A pronoun's body is looked for so far before it; UTF-16 units. */
  private static final int FAR = 400;

  private final Reading reading;
  private final Language language;
  private final Units units;
  private final PlacedNames names;
  private final String text;

  Compounds(Reading reading, Language language, Units units, PlacedNames names) {
    this.names = names;
    this.reading = reading;
    this.language = language;
    this.units = units;
    text = reading.article().text();
  }

  /** The name of a body that a text calls by a compound of which only the last word was seen. */
  @Nullable String compound(Source source) {
    Span at = source.mention();
    String name = source.name();
    boolean body =
        source.kind() == SourceKind.ORGANISATION
            && at != null
            && name != null
            && at.text().equals(name)
            && name.equals(language.names().head(name));
    return at != null && body ? run(units.at(at.begin())) + name : name;
  }

  /** The body that ends right before what belongs to it, by its kind of name; else empty. */
  String bodyBefore(int at) {
    for (String particle : language.words("genitive")) {
      if (text.startsWith(particle, at - particle.length())) {
        String run = run(names.aside(at - particle.length()));
        String head = language.names().head(run);
        boolean body = head != null && language.names().kindOf(head) == SourceKind.ORGANISATION;
        boolean named = head != null && body && head.length() < run.length();
        return named && language.names().anaphor(run) == null ? run : "";
      }
    }
    return "";
  }

  /** The body, by its kind of name, that is named last before a place; null where none is. */
  @Nullable String unnamedBody(int at) {
    for (int end = at; end > Math.max(0, at - FAR); end--) {
      String run = compounded(text.charAt(end - 1)) ? run(end) : "";
      String head = run.isEmpty() ? null : language.names().head(run);
      if (head != null && head.length() < run.length() && language.words("firm").contains(head)) {
        return run;
      }
      end -= Math.max(0, run.length() - 1);
    }
    return null;
  }

  /**
   * The letters of a compound that ends at a place: of scripts that particles are not written in.
   */
  private String run(int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && compounded(text.charAt(begin - 1))) {
      begin--;
    }
    int from = begin;
    boolean time =
        reading.times().stream()
            .anyMatch(t -> units.at(t.span().end()) > from && units.at(t.span().begin()) < end);
    return time ? "" : text.substring(begin, end);
  }

  private boolean compounded(char c) {
    return Character.isLetter(c)
        && !Character.UnicodeScript.of(c).name().equals(language.setting("particle-script"))
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }
}
