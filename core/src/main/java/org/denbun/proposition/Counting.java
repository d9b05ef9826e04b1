package org.denbun.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence, with what they count. Immutable. */
final class Counting {

  /** So many words back "the same number" points at most. */
  private static final int FAR = 40;

  /** A number in a name has so many digits at most. */
  private static final int NUMBERED = 2;

  private final Numbers numbers;
  private final Ratios ratios;
  private final Set<String> before;
  private final Set<String> behind;
  private final Set<String> same;
  private final Set<String> things;

  Counting(Language language) {
    numbers = new Numbers(language);
    ratios = new Ratios(language);
    before = language.words("roughly-before");
    behind = language.words("roughly-behind");
    same = language.words("same-number");
    things = language.words("thing-counter");
  }

  /** Adds a number that begins with a token to what is found; the last token that it takes. */
  int add(Sentence part, int begin, List<Feature> found) {
    int end = counted(part, end(part, begin));
    Range range = part.range(begin, end);
    String text = text(part, begin, end);
    // A numeral that counts nothing is a piece of a name.
    boolean bare = part.tag(end - 1) != Tag.COUNTER;
    if (bare && (Character.isIdeographic(text.codePointAt(0)) || named(part, begin, end))) {
      found.add(Feature.word(range.begin(), range.end(), text, false));
      return end - 1;
    }
    String value = numbers.plain(text);
    String share = fraction(part, end, value);
    String more = share == null ? further(part, end, value) : share;
    end += more == null ? 0 : share == null ? 2 : 1;
    value = more == null ? value : more;
    Range all = part.range(begin, end);
    found.add(Feature.quantity(all.begin(), all.end(), value).with(keys(value, part, begin, end)));
    return end - 1;
  }

  /** Whether a short number only goes on with a name: the third ship of that name. */
  private static boolean named(Sentence part, int begin, int end) {
    boolean joined = end - begin == 1 && !part.gap(begin) && letters(part.tag(begin - 1));
    Tag next = part.tag(end);
    return joined
        && part.tokens().get(begin).text().length() <= NUMBERED
        && next != Tag.SUFFIX
        && next != Tag.NOUN
        && next != Tag.SYMBOL;
  }

  private static boolean letters(Tag before) {
    return switch (before) {
      case NOUN, NAME, PERSON, BODY -> true;
      default -> false;
    };
  }

  /** The number that a word stands for: a share, or the number before it; null for other words. */
  @Nullable Feature worded(Sentence part, int i, List<Feature> found) {
    String word = part.tokens().get(i).text();
    Range range = part.range(i, i + 1);
    String share = ratios.share(word);
    Feature last = same.contains(word) ? last(found) : null;
    return share != null
        ? Feature.quantity(range.begin(), range.end(), share).with(keys(share, part, i, i + 1))
        : last != null
            ? Feature.quantity(range.begin(), range.end(), last.value()).with(last.keys())
            : null;
  }

  /** The number that was read last. */
  private static @Nullable Feature last(List<Feature> found) {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - FAR); i--) {
      if (found.get(i).kind() == Feature.Kind.QUANTITY) {
        return found.get(i);
      }
    }
    return null;
  }

  /** The keys of a word for what becomes of an amount. */
  Set<String> keys(String lemma) {
    return ratios.keys(lemma);
  }

  private static String text(Sentence part, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      text.append(part.tokens().get(i).text());
    }
    return text.toString();
  }

  private int end(Sentence part, int begin) {
    int end = begin + 1;
    while (part.tag(end) == Tag.NUMBER || joins(part, end)) {
      end++;
    }
    return end;
  }

  /** Whether a token is a point or a comma inside a number, whatever tokenizers take it for. */
  private boolean joins(Sentence part, int i) {
    return part.tag(i + 1) == Tag.NUMBER && numbers.joins(part.tokens().get(i).text());
  }

  private static int counted(Sentence part, int end) {
    return switch (part.tag(end)) {
      case COUNTER, NOUN, SUFFIX, ACTION, TIME -> end + 1;
      default -> end;
    };
  }

  /** A share that is told as so many parts of some; null where it is none. */
  private @Nullable String fraction(Sentence part, int end, String value) {
    String counter = Numbers.unit(value);
    return part.tag(end) == Tag.NUMBER && ratios.fraction(counter)
        ? ratios.fraction(value, counter, numbers.plain(part.tokens().get(end).text()))
        : null;
  }

  /** A number of tenths with a further one of smaller parts behind it; else null. */
  private @Nullable String further(Sentence part, int end, String value) {
    if (part.tag(end) != Tag.NUMBER) {
      return null;
    }
    String next = part.tokens().get(end).text();
    Token counter = part.token(end + 1);
    String parts = counter == null ? "" : numbers.further(counter.text());
    if (!parts.isEmpty() && Numbers.unit(value).equals(Numbers.unit(parts))) {
      return Numbers.sum(value, numbers.plain(next + Numbers.unit(parts)));
    }
    return null;
  }

  private Set<String> keys(String value, Sentence part, int begin, int end) {
    Set<String> keys = new HashSet<>(ratios.keys(value, part, end));
    String counted = Numbers.unit(value);
    if (counted.isEmpty() || things.contains(counted)) {
      keys.add(AmountKeys.THINGS);
    }
    Token behind = part.token(end);
    if (begin > 0 && before.contains(part.tokens().get(begin - 1).text())
        || behind != null && this.behind.contains(behind.text())) {
      keys.add(AmountKeys.ABOUT);
    }
    return keys;
  }
}
