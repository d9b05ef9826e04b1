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
  static @Nullable SourceKind of(Sentence s, int begin, int end) {
    String text = bare(s.text(begin, end), s.language());
    SourceKind listed = listed(text, s.language());
    if (listed != null) {
      return listed == SourceKind.PERSON && !named(s, begin, end, text)
          ? SourceKind.ANONYMOUS
          : listed;
    }
    return tagged(s, end - 1);
  }

  /** A phrase without the words that make it plural or vague at its end. */
  static String bare(String text, Language language) {
    for (String tail : language.words("tail")) {
      if (text.length() > tail.length() + 1 && text.endsWith(tail)) {
        return bare(text.substring(0, text.length() - tail.length()), language);
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
    String prefix = names.countryPrefix(text);
    if (prefix != null && names.outlet(text.substring(prefix.length())) != null) {
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
    return head == null ? null : names.kindOf(head);
  }

  /** Whether a phrase with a title has a name before it. */
  private static boolean named(Sentence s, int begin, int end, String text) {
    String title = s.language().names().title(text);
    if (title == null || title.length() == text.length()) {
      return title != null && title.length() == text.length();
    }
    for (int i = begin; i < end; i++) {
      if (s.tag(i) == Tag.PERSON || s.tag(i) == Tag.NAME) {
        return true;
      }
    }
    return !s.language().setting("anonymous-titles").equals("common")
        || s.language().names().head(text.substring(0, text.length() - title.length())) == null;
  }

  private static @Nullable SourceKind tagged(Sentence s, int last) {
    return switch (s.tag(last)) {
      case PERSON -> SourceKind.PERSON;
      case BODY, PLACE, QUOTE -> SourceKind.ORGANISATION;
      case NAME -> SourceKind.PERSON;
      default -> null;
    };
  }
}
