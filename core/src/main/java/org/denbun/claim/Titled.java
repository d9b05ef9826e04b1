package org.denbun.claim;

import java.util.stream.IntStream;
import org.denbun.SourceKind;
import org.denbun.token.Tag;

/** A person's full name with what he is after it, where no list has that title as a whole. */
final class Titled {

  private Titled() {}

  /**
   * Where the name ends in a phrase that is a family name, a given name, and a calling: the words
   * after it may be his part of the body and an office that a list has, or a noun for people that
   * none has.
   *
   * @return the token behind the name; -1 where the phrase is none
   */
  static int calling(Sentence s, int begin, int end) {
    int name = begin;
    while (name < end && s.tag(name) == Tag.PERSON) {
      name++;
    }
    // A family name alone is somebody's only before an office of state: else it may be a firm's.
    boolean minister = name - begin == 1 && s.in(end - 1, "state-title");
    boolean calling = name - begin > 1 || minister && end - name > 1;
    // The rest of a given name that the tokenizer knows in part.
    while (calling
        && name < end
        && s.tag(name) == Tag.NOUN
        && s.text(name, name + 1).length() < 2) {
      name++;
    }
    calling &= name < end;
    for (int i = name; calling && i < end; i++) {
      calling =
          switch (s.tag(i)) {
            case NOUN, ACTION, SUFFIX, QUALITY -> true;
            default -> false;
          };
    }
    return calling && office(s, s.text(end - 1, end)) ? name : -1;
  }

  /**
   * What a phrase calls a person, without what he does before his full name, and without a calling
   * after it that no list has.
   */
  static String called(Sentence s, int begin, int end) {
    int first = begin;
    while (first + 1 < end && !(s.tag(first) == Tag.PERSON && s.tag(first + 1) == Tag.PERSON)) {
      first++;
    }
    boolean doing = first + 1 < end && !joined(s, begin, first) && !named(s, begin, first, end);
    int from = doing ? first : begin;
    int name = calling(s, from, end);
    String title = name < 0 ? "" : s.text(name, end);
    boolean listed = title.equals(s.language().names().title(title));
    return s.text(from, name < 0 || listed ? end : name);
  }

  /** Whether the article shows what stands before a name to be a part of it. */
  private static boolean named(Sentence s, int begin, int first, int end) {
    return IntStream.rangeClosed(first + 1, end)
        .anyMatch(last -> s.named(begin, last) == SourceKind.PERSON);
  }

  /** Whether a sign joins what stands before a name to it. */
  private static boolean joined(Sentence s, int begin, int first) {
    for (int i = begin; i < first; i++) {
      if (s.tag(i) == Tag.SYMBOL || s.tag(i) == Tag.PERSON || s.tag(i) == Tag.NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean office(Sentence s, String last) {
    return s.language().names().title(last) != null || s.language().ends(last, "calling-end");
  }
}
