package org.denbun.proposition;

import java.util.List;
import org.denbun.independence.Independence;
import org.denbun.independence.Support;

/**
 * One statement about the world with all that carry it.
 *
 * @param statement how the support that fits best words it
 * @param score how well it fits what was asked, from 0 to 1
 * @param supports in the order of publication, then of the text
 * @param independence how many origins stand behind it
 * @param became what became of it where it is a plan, by the time of publication
 */
public record Proposition(
    String statement,
    double score,
    List<Support> supports,
    Independence independence,
    List<Sequel> became) {

  public Proposition {
    supports = List.copyOf(supports);
    became = List.copyOf(became);
  }
}
