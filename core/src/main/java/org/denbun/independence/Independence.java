package org.denbun.independence;

import java.util.Collection;
import java.util.List;

/**
 * How many independent origins stand behind a proposition. It measures where a statement comes
 * from, never whether it is true.
 *
 * @param atLeast how many the text proves to be different
 * @param atMost how many the text does not prove to be the same
 * @param verdict what the two come to
 * @param contested whether a source denies the proposition
 * @param circular whether following citations came back to where it began, on the affirming side
 * @param origins of the affirming side, most supports first
 * @param denials the origins of the denying side, counted by the same rules
 * @param denialsAtLeast how many of those the text proves to be different
 */
public record Independence(
    int atLeast,
    int atMost,
    Verdict verdict,
    boolean contested,
    boolean circular,
    List<CountedOrigin> origins,
    List<CountedOrigin> denials,
    int denialsAtLeast) {

  public Independence {
    origins = List.copyOf(origins);
    denials = List.copyOf(denials);
  }

  /**
   * Counts. The same supports in any order give the same numbers.
   *
   * @param supports of one proposition
   * @param accounts the articles at hand; every support's article is among them
   * @param copies which passages of them are copies
   * @throws IllegalArgumentException where a support's article has no account
   */
  public static Independence of(
      Collection<Support> supports, Collection<Account> accounts, Collection<Copy> copies) {
    Archive archive = new Archive(accounts, copies);
    Side affirming = Side.of(supports, Stance.AFFIRM, archive);
    Side denying = Side.of(supports, Stance.DENY, archive);
    int most = affirming.origins().size();
    return new Independence(
        affirming.atLeast(),
        most,
        Verdict.of(affirming.atLeast(), most),
        !denying.origins().isEmpty(),
        affirming.origins().stream().anyMatch(CountedOrigin::circular),
        affirming.origins(),
        denying.origins(),
        denying.atLeast());
  }
}
