package org.denbun.proposition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an amount: halved, down by half, down to half and half of it are one. A number or
 * a word that tells it gets keys: the share that is left of what there was, and the direction where
 * one is told. Immutable.
 */
final class Ratios {

  private static final String PERCENT = "%";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As near as news states shares. */
  private static final MathContext PRECISE = new MathContext(4);

  /** So many words stand at most between a number and what becomes of the amount. */
  private static final int BETWEEN = 2;

  private final Map<String, String> shares;
  private final Map<String, String> changes;
  private final Map<String, String> fractions;
  private final Map<String, String> times;
  private final Set<String> lessening;
  private final Set<String> growing;
  private final Set<String> outcome;
  private final Set<String> roughly;

  Ratios(Language language) {
    shares = language.placeWords().forms("share");
    changes = language.placeWords().forms("change");
    fractions = language.placeWords().forms("fraction");
    times = language.placeWords().forms("times");
    lessening = language.words("lessening");
    growing = language.words("growing");
    outcome = language.words("outcome-case");
    roughly = language.words("roughly-behind");
  }

  /** The number that a noun for a share stands for, or null. */
  @Nullable String share(String noun) {
    return shares.get(noun);
  }

  /** What a counter makes of the number before it and the one behind it, or null. */
  @Nullable String fraction(String whole, String counter, String part) {
    String unit = fractions.get(counter);
    BigDecimal of = Numbers.amount(whole);
    BigDecimal some = Numbers.amount(part);
    return unit == null || of == null || some == null || of.signum() == 0
        ? null
        : plain(some.multiply(HUNDRED).divide(of, PRECISE)) + unit;
  }

  /** Whether a counter takes a further number behind it. */
  boolean fraction(String counter) {
    return fractions.containsKey(counter);
  }

  /** The keys of a word that tells by itself what becomes of an amount. */
  Set<String> keys(String lemma) {
    String left = changes.get(lemma);
    return left == null ? Set.of() : told(new BigDecimal(left));
  }

  private static Set<String> told(BigDecimal left) {
    boolean less = left.compareTo(BigDecimal.ONE) < 0;
    return changed(left, less ? AmountKeys.LESS : AmountKeys.MORE);
  }

  /**
   * The keys of a number in plain letters.
   *
   * @param end the token behind it
   */
  Set<String> keys(String number, Sentence part, int end) {
    String unit = Numbers.unit(number);
    BigDecimal amount = Numbers.amount(number);
    boolean percent = unit.equals(PERCENT);
    String factor = times.get(unit);
    if (amount == null || !percent && factor == null) {
      return Set.of();
    }
    if (!percent) {
      return Set.of(AmountKeys.ratio(plain(amount.add(new BigDecimal(factor)))));
    }
    BigDecimal share = amount.divide(HUNDRED);
    int next = behind(part, end);
    String word = next < part.size() ? part.tokens().get(next).lemma() : "";
    return lessening.contains(word)
        ? changed(BigDecimal.ONE.subtract(share), AmountKeys.LESS)
        : growing.contains(word)
            ? changed(BigDecimal.ONE.add(share), AmountKeys.MORE)
            : outcome(part, end) ? Set.of(AmountKeys.ratio(plain(share))) : Set.of();
  }

  private static Set<String> changed(BigDecimal left, String direction) {
    return Set.of(AmountKeys.ratio(plain(left)), direction);
  }

  private boolean outcome(Sentence part, int i) {
    return i < part.size() && outcome.contains(part.tokens().get(i).text());
  }

  /** The word behind a number, what says how exact it is left out. */
  private int behind(Sentence part, int end) {
    int i = end;
    while (i < Math.min(part.size(), end + BETWEEN)
        && (part.tag(i) == Tag.GENITIVE || roughly.contains(part.tokens().get(i).text()))) {
      i++;
    }
    return i;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
