package org.denbun.name;

import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.name.Pieces.Stretch;
import org.denbun.token.Tag;

/** Of what type a tagged name is, by the word that it ends in and those around it. */
final class Kinds {

  /** No clause is longer; keeps the work linear in the text. */
  private static final int LONGEST = 40;

  private final Language language;
  private final Names names;

  Kinds(Language language) {
    this.language = language;
    names = language.names();
  }

  /** Whether words name nobody: a people or its language, or so and so many bodies. */
  boolean nameless(Sentence part, Stretch name) {
    return switch (name.type()) {
      case PLACE -> part.in(name.end(), "of-people");
      case ORGANISATION -> same(part, name) || counted(part, name);
      case PERSON, OUTLET, FACILITY, EVENT, PRODUCT -> false;
    };
  }

  /** Whether it is one that was named before (the same committee). */
  private static boolean same(Sentence part, Stretch name) {
    return name.several() && part.in(name.begin(), "same") && part.tag(name.begin()) == Tag.PREFIX;
  }

  private boolean counted(Sentence part, Stretch name) {
    String rest = part.text(name.begin() + 1, name.end());
    return part.tag(name.begin()) == Tag.NUMBER
        && name.end() - name.begin() > 2
        && (part.tag(name.begin() + 1) == Tag.COUNTER || rest.equals(names.head(rest)));
  }

  /** A name with its type put right, and with the landform that follows it. */
  Stretch of(Sentence part, Stretch name) {
    Stretch whole = landform(part, name);
    if (place(part, whole)) {
      return whole.as(NameType.PLACE);
    }
    if (whole.type() == NameType.ORGANISATION && whole.several() && part.in(whole.end(), "match")) {
      return whole.to(whole.end() + 1).as(NameType.EVENT);
    }
    if (building(part, whole)) {
      return whole.as(NameType.FACILITY);
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
          case PERSON -> part.in(name.end() - 1, "landform") || locality(part, name);
          case FACILITY ->
              part.in(name.end() - 1, "landform")
                  || part.in(name.end() - 1, "realm")
                  || locality(part, name);
          case ORGANISATION, PRODUCT ->
              part.in(name.end() - 1, "landform") || part.in(name.end() - 1, "realm");
          case PLACE, OUTLET, EVENT -> false;
        };
  }

  private static boolean locality(Sentence part, Stretch name) {
    return part.tag(name.end() - 1) == Tag.SUFFIX && part.in(name.end() - 1, "locality");
  }

  private boolean building(Sentence part, Stretch name) {
    String text = part.text(name.begin(), name.end());
    return switch (name.type()) {
      case ORGANISATION, PLACE, PERSON ->
          language.ends(text, "building") && !language.words("building").contains(text);
      case FACILITY, OUTLET, EVENT, PRODUCT -> false;
    };
  }

  /** Whether a town does something to something, or what only bodies do: its government does. */
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
        case ACTION -> {
          if (part.in(i, "official-act") && !part.tag(i + 1).nominal()) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
