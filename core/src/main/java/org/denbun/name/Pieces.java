package org.denbun.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.tagger.TaggedName;
import org.denbun.token.Tag;

/**
 * What of the words that a tagger takes for one name is a name: it may take two with the joint
 * between them for one, or a word along that only says where or who.
 */
final class Pieces {

  private final Names names;
  private final Kinds kinds;

  Pieces(Language language) {
    names = language.names();
    kinds = new Kinds(language);
  }

  /** A name; tokens of the part. */
  record Stretch(int begin, int end, NameType type) {

    Stretch to(int last) {
      return new Stretch(begin, last, type);
    }

    Stretch from(int first) {
      return new Stretch(first, end, type);
    }

    Stretch as(NameType other) {
      return new Stretch(begin, end, other);
    }

    boolean several() {
      return end - begin > 1;
    }
  }

  /** The names in tagged words, in the order of the text; none where they name nobody. */
  List<Piece> of(Sentence part, TaggedName tag) {
    List<Piece> pieces = new ArrayList<>(1);
    Stretch rest = lettered(part, new Stretch(tag.begin(), tag.end(), tag.type()));
    if (rest.begin() == rest.end() || scattered(part, rest)) {
      return pieces;
    }
    int end = rest.end();
    for (int i = rest.begin() + 1; i < end - 1; i++) {
      boolean office = rest.begin() < i && office(part, i, rest);
      if (office || part.in(i, "separator") && separates(part, rest.begin(), i, tag)) {
        add(part, rest.to(i), pieces);
        Stretch after = rest.from(i + 1);
        rest = office && part.tag(i + 1) == Tag.PLACE ? after.as(NameType.PLACE) : after;
      }
    }
    add(part, rest, pieces);
    return pieces;
  }

  /** Without the marks at its ends that have no letters. */
  private static Stretch lettered(Sentence part, Stretch tagged) {
    int begin = tagged.begin();
    int end = tagged.end();
    while (begin < end && bare(part, begin)) {
      begin++;
    }
    while (begin < end && bare(part, end - 1)) {
      end--;
    }
    return new Stretch(begin, end, tagged.type());
  }

  private static boolean bare(Sentence part, int i) {
    return part.text(i, i + 1).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether spaces set words apart that no name consists of: a wire's place, day and agency. */
  private static boolean scattered(Sentence part, Stretch name) {
    return name.type() != NameType.PERSON
        && IntStream.range(name.begin() + 1, name.end()).anyMatch(i -> apart(part, i));
  }

  private static boolean apart(Sentence part, int i) {
    int end = part.range(i - 1, i).end();
    int next = part.range(i, i + 1).begin();
    String article = part.article();
    return end < next
        && article.substring(end, next).codePoints().noneMatch(c -> c == '\n')
        && !(abroad(article.charAt(end - 1)) && abroad(article.charAt(next)));
  }

  private static boolean abroad(char c) {
    return Character.isLetter(c) && !Writing.home(c);
  }

  /** Whether a word after a person says what he is of the place, or before the name, after it. */
  private static boolean office(Sentence part, int i, Stretch name) {
    return name.type() == NameType.PERSON
        && (part.in(i, "once") && part.tag(i + 1) == Tag.PLACE
            || part.in(i, "noble")
                && Writing.foreign(part.text(name.begin(), i))
                && Writing.foreign(part.text(i + 1, i + 2)));
  }

  /** Whether a joint stands between two names: one in the letters of the language has none. */
  private boolean separates(Sentence part, int begin, int i, TaggedName tag) {
    String before = part.text(i - 1, i);
    if (!Writing.home(before.charAt(before.length() - 1))
        || !Writing.home(part.text(i + 1, i + 2).charAt(0))) {
      return false;
    }
    return switch (tag.type()) {
      case PERSON -> !letter(part, i);
      case ORGANISATION ->
          part.tag(i - 1) == Tag.SUFFIX
              && names.head(part.text(begin, i)) != null
              && names.head(part.text(i + 1, tag.end())) != null;
      case PLACE, OUTLET, FACILITY, EVENT, PRODUCT -> false;
    };
  }

  /** Whether a joint stands between two of three or more single letters. */
  private static boolean letter(Sentence part, int i) {
    boolean more = part.in(i - 2, "separator") || part.in(i + 2, "separator");
    return more && part.text(i - 1, i).length() == 1 && part.text(i + 1, i + 2).length() == 1;
  }

  private void add(Sentence part, Stretch tagged, List<Piece> pieces) {
    boolean inside = tagged.several() && tagged.type() == NameType.PLACE;
    boolean over = inside && part.in(tagged.end() - 1, "within");
    Stretch given = over ? tagged.to(tagged.end() - 1) : tagged;
    Stretch name = trimmed(part, begun(part, whole(part, given)));
    boolean whole = name.end() == given.end();
    if (!whole || !kinds.nameless(part, name)) {
      Stretch kind = whole ? kinds.of(part, name) : name;
      int begin = part.tokens().get(kind.begin()).begin();
      int end = part.tokens().get(kind.end() - 1).end();
      boolean within = whole && kind.type() == NameType.PLACE && part.in(kind.end(), "within");
      pieces.add(new Piece(begin, within ? end + 1 : end, kind.type()));
    }
  }

  /** A body's name with what it is in law before it; else without what it is no more. */
  private static Stretch whole(Sentence part, Stretch name) {
    int first = name.begin() - 1;
    if (name.type() != NameType.ORGANISATION || !part.in(first, "in-law")) {
      return today(part, name);
    }
    while (part.in(first - 1, "kind-in-law")) {
      first--;
    }
    return name.from(first);
  }

  /** The name of what is no more, or is another now, without the word for that. */
  private static Stretch today(Sentence part, Stretch name) {
    boolean open =
        switch (name.type()) {
          case ORGANISATION, PLACE, FACILITY -> name.several();
          case PERSON, OUTLET, EVENT, PRODUCT -> false;
        };
    boolean once = part.tag(name.begin()) == Tag.PREFIX && part.in(name.begin(), "once");
    return open && once ? name.from(name.begin() + 1) : name;
  }

  /** A foreign name without what its bearer is before it (the prince). */
  private static Stretch begun(Sentence part, Stretch name) {
    int second = name.begin() + 1;
    boolean open =
        switch (name.type()) {
          case PERSON, ORGANISATION, PLACE -> name.several();
          case OUTLET, FACILITY, EVENT, PRODUCT -> false;
        };
    return open
            && part.in(name.begin(), "before-person")
            && Writing.foreign(part.text(second, name.end()))
        ? new Stretch(second, name.end(), NameType.PERSON)
        : name;
  }

  /** Without the words after it that are not of the name. */
  private static Stretch trimmed(Sentence part, Stretch name) {
    return switch (name.type()) {
      case PERSON -> without("beyond-person", part, name);
      case PLACE -> without("beyond-place", part, name);
      case ORGANISATION, OUTLET, FACILITY, EVENT, PRODUCT -> name;
    };
  }

  private static Stretch without(String words, Sentence part, Stretch name) {
    int end = name.end();
    while (end > name.begin() + 1 && part.in(end - 1, words)) {
      end--;
    }
    return name.to(end);
  }

  /** A name and what it is of; characters of the reading text. */
  record Piece(int begin, int end, NameType type) {}
}
