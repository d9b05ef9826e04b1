package org.denbun.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.denbun.Credit;
import org.denbun.language.Language;
import org.denbun.language.WireCredits;
import org.denbun.text.Bracket;
import org.denbun.text.Brackets;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds where an article says that its text comes from an agency. For one text. */
public final class WireCreditFinder {

  private static final int LONGEST = 40;

  /** A dateline ends in an agency in brackets and a dash within so many letters. */
  private static final int LONGEST_DATELINE = 60;

  /**
   * A credit in a text.
   *
   * @param range where, with its brackets, in UTF-16 units
   */
  record Place(String outlet, Range range) {}

  private final String text;
  private final WireCredits words;
  private final List<Place> places = new ArrayList<>();

  private WireCreditFinder(String text, Language language) {
    this.text = text;
    words = language.wireCredits();
  }

  /** The credits of a text, in its order; an agency may be credited several times. */
  public static List<Credit> of(String text, Language language) {
    CodePoints points = new CodePoints(text);
    return places(text, language, Brackets.of(text, language.brackets())).stream()
        .map(place -> new Credit(place.outlet(), points.span(place.range())))
        .toList();
  }

  static List<Place> places(String text, Language language, Brackets brackets) {
    WireCreditFinder finder = new WireCreditFinder(text, language);
    brackets.pairs().forEach(finder::bracket);
    finder.lines();
    finder.places.sort((a, b) -> Integer.compare(a.range().begin(), b.range().begin()));
    return finder.places;
  }

  private void bracket(Brackets.Pair pair) {
    Bracket kind = pair.kind();
    if (kind.quotes() || pair.close() - pair.open() > LONGEST) {
      return;
    }
    Range range = new Range(pair.open(), pair.close() + 1);
    if (first(pair.open()) || datelined(pair)) {
      add(range, pair.inside(), words::agencyAfter);
    } else if (last(pair.close() + 1)) {
      add(range, pair.inside(), words::agency);
    }
  }

  private boolean first(int at) {
    return at <= LONGEST_DATELINE && text.substring(0, at).isBlank();
  }

  private boolean datelined(Brackets.Pair pair) {
    if (pair.close() > LONGEST_DATELINE) {
      return false;
    }
    int after = pair.close() + 1;
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    return after < text.length()
        && Character.getType(text.charAt(after)) == Character.DASH_PUNCTUATION;
  }

  private boolean last(int from) {
    for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) || at - from > LONGEST) {
        return false;
      }
    }
    return true;
  }

  private void add(Range range, Range inside, Function<String, @Nullable String> agency) {
    List<String> names = words(inside.in(text));
    if (names.stream().anyMatch(words::other)) {
      return;
    }
    for (String name : names) {
      String outlet = agency.apply(name);
      if (outlet != null) {
        places.add(new Place(outlet, range));
        return;
      }
    }
  }

  /** A line that holds nothing but an agency and a word that says it sent the text. */
  private void lines() {
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (end - begin <= LONGEST) {
        line(new Range(begin, end));
      }
      begin = end + 1;
    }
  }

  private void line(Range line) {
    String outlet = null;
    boolean sent = false;
    for (String word : words(line.in(text))) {
      String sender = words.sender(word);
      String agency = sender == null ? words.agency(word) : sender;
      if (agency == null && !words.sends(word)) {
        return;
      }
      outlet = outlet == null ? agency : outlet;
      sent |= sender != null || agency == null;
    }
    if (outlet != null && sent) {
      places.add(new Place(outlet, line.trim(text, Character::isWhitespace)));
    }
  }

  /** The rows of letters of a piece of text. */
  private static List<String> words(String piece) {
    List<String> found = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= piece.length(); at++) {
      if (at == piece.length() || !Character.isLetter(piece.charAt(at))) {
        if (at > begin) {
          found.add(piece.substring(begin, at));
        }
        begin = at + 1;
      }
    }
    return found;
  }
}
