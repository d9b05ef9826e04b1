package org.denbun.name;

import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Names;
import org.denbun.name.Pieces.Stretch;
import org.denbun.token.Tag;

/** Of what type a tagged name is, by the word that it ends in and those around it. */
final class Kinds {

  /** No clause is longer; keeps the work linear in the text. */
  private static final int LONGEST = 40;

  private final Names names;

  Kinds(Names names) {
    this.names = names;
  }

  /** Whether words name nobody: a people or its language, or so and so many bodies. */
  boolean nameless(Sentence part, Stretch name) {
    return switch (name.type()) {
      case PLACE -> part.in(name.end(), "of-people");
      case ORGANISATION -> part.tag(name.begin()) == Tag.NUMBER && counted(part, name);
      case PERSON, OUTLET, FACILITY, EVENT, PRODUCT -> false;
    };
  }

  private boolean counted(Sentence part, Stretch name) {
    String rest = part.text(name.begin() + 1, name.end());
    return name.end() - name.begin() > 2
        && (part.tag(name.begin() + 1) == Tag.COUNTER || rest.equals(names.head(rest)));
  }

  /** A name with its type put right, and with the landform that follows it. */
  Stretch of(Sentence part, Stretch name) {
    Stretch whole = landform(part, name);
    if (place(part, whole)) {
      return whole.as(NameType.PLACE);
    }
    boolean school = whole.type() == NameType.FACILITY && part.in(whole.end() - 1, "school");
    return school || acts(part, whole) ? whole.as(NameType.ORGANISATION) : whole;
  }

  private static Stretch landform(Sentence part, Stretch name) {
    boolean open = name.type() == NameType.PLACE || name.type() == NameType.PERSON;
    boolean more = part.in(name.end(), "landform") && !part.tag(name.end() + 1).nominal();
    return open && more ? name.to(name.end() + 1) : name;
  }

  private static boolean place(Sentence part, Stretch name) {
    return name.several()
        && switch (name.type()) {
          case PERSON -> part.in(name.end() - 1, "landform");
          case ORGANISATION, FACILITY, PRODUCT ->
              part.in(name.end() - 1, "landform") || part.in(name.end() - 1, "realm");
          case PLACE, OUTLET, EVENT -> false;
        };
  }

  /** Whether a town does something to something: then it is its government. */
  private static boolean acts(Sentence part, Stretch name) {
    int head = name.end() - 1;
    Tag marked = part.tag(name.end());
    return name.type() == NameType.PLACE
        && part.tag(head) == Tag.SUFFIX
        && (part.in(head, "city") || part.in(head, "town"))
        && (marked == Tag.SUBJECT || marked == Tag.TOPIC)
        && acts(part, name.end() + 1);
  }

  private static boolean acts(Sentence part, int from) {
    int last = Math.min(part.size(), from + LONGEST);
    for (int i = from; i < last; i++) {
      switch (part.tag(i)) {
        case SUBJECT, TOPIC -> {
          return false;
        }
        case OBJECT -> {
          return part.tag(i + 1) == Tag.ACTION || part.tag(i + 1) == Tag.VERB;
        }
        default -> {}
      }
    }
    return false;
  }
}
