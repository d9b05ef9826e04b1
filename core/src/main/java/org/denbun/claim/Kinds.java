package org.denbun.claim;

import org.denbun.SourceKind;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Tells which kind of source a noun phrase names: by lists first, then by how it is tagged. */
final class Kinds {

  private Kinds() {}

  /**
   * The kind of the phrase that tokens make.
   *
   * @return null where nothing shows that it names a source
   */
  static @Nullable SourceKind of(Sentence s, int begin, int given) {
    if (s.language().words("one-of-them").contains(s.text(begin, given))) {
      return SourceKind.ANONYMOUS;
    }
    int end = uncounted(s, begin, given);
    String text = bare(s.text(begin, end), s.language());
    SourceKind listed = listed(text, s.language());
    if (listed != null
        && aligned(s, begin, end, text)
        && !unnamedOutlet(s, listed, text, begin, end)) {
      return listed == SourceKind.PERSON && !named(s, begin, end, text)
          ? SourceKind.ANONYMOUS
          : listed;
    }
    int last = end - 1;
    while (last > begin && s.in(last, "tail")) {
      last--;
    }
    if (OutletNames.begin(s, begin, end) > begin || OutletNames.periodical(s, begin, end)) {
      return SourceKind.OUTLET;
    }
    if (Titled.calling(s, begin, last + 1) > 0) {
      return SourceKind.PERSON;
    }
    SourceKind tagged = tagged(s, begin, last);
    return tagged == null && last < end - 1 && s.in(end - 1, "side")
        ? SourceKind.ANONYMOUS
        : tagged;
  }

  /** The end of a phrase without the number of its people. */
  private static int uncounted(Sentence s, int begin, int end) {
    int last = end - 1;
    if (!s.in(last, "head-count") || last <= begin + 1) {
      return end;
    }
    while (last > begin && s.tag(last - 1) == Tag.NUMBER) {
      last--;
    }
    return last > begin && last < end - 1 ? last : end;
  }

  /** Whether a list, and not only its tags, tells the kind of a phrase. */
  static boolean listed(Sentence s, Phrase phrase) {
    return listed(bare(phrase.text(), s.language()), s.language()) != null;
  }

  /** Whether no list makes a phrase anything but an outlet, nor a title a person. */
  static boolean mayReport(Sentence s, Phrase phrase) {
    SourceKind listed = listed(bare(phrase.text(), s.language()), s.language());
    return (listed == null || listed == SourceKind.OUTLET)
        && Titled.calling(s, phrase.begin(), phrase.end()) < 0;
  }

  /** A head of one character counts only where it is a word by itself. */
  private static boolean aligned(Sentence s, int begin, int end, String text) {
    Names names = s.language().names();
    if (whole(text, names)) {
      return true;
    }
    String head = names.head(text);
    String title = names.title(text);
    boolean longer =
        !s.language().spaced()
            && (head != null && head.length() > 1 || title != null && title.length() > 1);
    for (int i = begin; i < end && !longer; i++) {
      longer = s.text(i, i + 1).equals(head) || s.text(i, i + 1).equals(title);
    }
    return longer || head == null && title == null;
  }

  /** Whether a list holds a phrase as it stands, not only its head. */
  private static boolean whole(String text, Names names) {
    return names.whole(text) != null
        || names.outlet(text) != null
        || names.country(text) != null
        || names.anaphor(text) != null;
  }

  /** A phrase without the words that make it plural or vague at its end. */
  static String bare(String text, Language language) {
    for (String tail : language.words("tail")) {
      if (text.length() > tail.length() + 1 && text.endsWith(tail)) {
        String rest = text.substring(0, text.length() - tail.length());
        boolean party = language.words("side").contains(tail) && listed(rest, language) == null;
        return party ? text : bare(rest, language);
      }
    }
    return text;
  }

  private static @Nullable SourceKind listed(String text, Language language) {
    Names names = language.names();
    Anaphor anaphor = names.anaphor(text);
    if (anaphor != null) {
      return anaphor.kind();
    }
    if (names.outlet(text) != null) {
      return SourceKind.OUTLET;
    }
    if (names.whole(text) != null) {
      return names.whole(text);
    }
    if (names.country(text) != null) {
      return SourceKind.ORGANISATION;
    }
    if (names.foreignOutlet(text) != null) {
      return SourceKind.OUTLET;
    }
    return byHead(text, names);
  }

  private static @Nullable SourceKind byHead(String text, Names names) {
    String head = names.head(text);
    String title = names.title(text);
    if (title != null && (head == null || title.length() >= head.length())) {
      return SourceKind.PERSON;
    }
    if (head == null || head.length() == text.length()) {
      return null;
    }
    return names.kindOf(head);
  }

  /** Whether a phrase with a title has a name before it. */
  private static boolean named(Sentence s, int begin, int end, String text) {
    String title = s.language().names().title(text);
    if (title == null) {
      return false;
    }
    if (title.length() == text.length()) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (s.tag(i) == Tag.PERSON || s.tag(i) == Tag.NAME) {
        return true;
      }
    }
    String before = text.substring(0, text.length() - title.length());
    return s.language().names().head(before) == null
        && !s.language().words("role-modifier").contains(before);
  }

  private static boolean latin(Sentence s, int i) {
    return s.text(i, i + 1).chars().allMatch(c -> c < 0x80);
  }

  /** A word for outlets makes a name one only after a name (the Tokyo broadcast, no live one). */
  private static boolean unnamedOutlet(
      Sentence s, SourceKind kind, String text, int begin, int end) {
    Names names = s.language().names();
    boolean known =
        kind != SourceKind.OUTLET || whole(text, names) || names.countryPrefix(text) != null;
    for (int i = begin; i < end && !known; i++) {
      known =
          switch (s.tag(i)) {
            case PERSON, BODY, PLACE, NAME, QUOTE -> true;
            default -> false;
          };
    }
    return !known;
  }

  /** A name that the tokenizer knows nothing of is what the article's names show it to be. */
  private static @Nullable SourceKind tagged(Sentence s, int begin, int last) {
    SourceKind named = s.named(begin, last + 1);
    return switch (s.tag(last)) {
      case PERSON -> SourceKind.PERSON;
      case BODY, PLACE, QUOTE -> SourceKind.ORGANISATION;
      case NAME ->
          named != null ? named : latin(s, last) ? SourceKind.ORGANISATION : SourceKind.PERSON;
      default -> null;
    };
  }
}
