package org.denbun.name;

import java.util.ArrayList;
import java.util.List;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
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

  Pieces(Names names) {
    this.names = names;
    kinds = new Kinds(names);
  }

  /** A name; tokens of the part. */
  record Stretch(int begin, int end, NameType type) {

    Stretch to(int last) {
      return new Stretch(begin, last, type);
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
    int begin = tag.begin();
    int end = tag.end();
    while (begin < end && bare(part, begin)) {
      begin++;
    }
    while (begin < end && bare(part, end - 1)) {
      end--;
    }
    for (int i = begin + 1; i < end; i++) {
      if (tag.type() != NameType.PERSON && apart(part, i)) {
        return List.of();
      }
    }
    for (int i = begin + 1; i < end - 1; i++) {
      if (part.in(i, "separator") && separates(part, begin, i, tag)) {
        add(part, new Stretch(begin, i, tag.type()), pieces);
        begin = i + 1;
      }
    }
    if (begin < end) {
      add(part, new Stretch(begin, end, tag.type()), pieces);
    }
    return pieces;
  }

  /** Whether a word is a mark without letters. */
  private static boolean bare(Sentence part, int i) {
    return part.text(i, i + 1).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a space sets words apart that no name consists of: a wire's place, day and agency. */
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
    Stretch name = trimmed(part, begun(part, given));
    boolean whole = name.end() == given.end();
    if (!whole || !kinds.nameless(part, name)) {
      Stretch kind = whole ? kinds.of(part, name) : name;
      int begin = part.tokens().get(kind.begin()).begin();
      int end = part.tokens().get(kind.end() - 1).end();
      boolean within = whole && kind.type() == NameType.PLACE && part.in(kind.end(), "within");
      pieces.add(new Piece(begin, within ? end + 1 : end, kind.type()));
    }
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
