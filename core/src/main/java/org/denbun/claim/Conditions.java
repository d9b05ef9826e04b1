package org.denbun.claim;

import java.util.List;
import java.util.Locale;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** What a rule asks of the words before and after its mark. */
final class Conditions {

  private Conditions() {}

  /** Whether the Before and After fields of a rule, where it has them, allow a place. */
  static boolean hold(Rule rule, Sentence s, int begin, int end) {
    return allows(rule.field("Before"), before(s, begin))
        && allows(rule.field("Tag"), s.tag(begin).name().toLowerCase(Locale.ROOT))
        && allows(rule.field("After"), Endings.after(s, end))
        && (rule.field("Object").isEmpty() || !objectBefore(s, begin))
        && (begin == 0 || !rule.field("Not").contains(s.tokens().get(begin - 1).text()));
  }

  /** Whether the noun before an index has an object before it (makes A a B). */
  private static boolean objectBefore(Sentence s, int begin) {
    int i = begin - 1;
    while (i >= 0 && (s.tag(i).nominal() || s.tag(i) == Tag.GENITIVE)) {
      i--;
    }
    return begin > 0 && s.tag(begin - 1).nominal() && (s.tag(i) == Tag.OBJECT || i < 0);
  }

  private static boolean allows(List<String> allowed, String is) {
    return allowed.isEmpty() || allowed.contains(is);
  }

  /** What kind of word stands before an index: a word for the Before field of a rule. */
  static String before(Sentence s, int begin) {
    Tag tag = s.tag(begin - 1);
    if (tag == Tag.COMMA && s.tag(begin - 2).verbal()) {
      return "verbal";
    }
    return switch (tag) {
      case QUOTE -> "quote";
      case QUALITY -> "quality";
      case FORMAL -> "formal";
      default -> tag.verbal() ? "verbal" : tag.nominal() ? "noun" : "other";
    };
  }
}
