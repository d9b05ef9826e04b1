package org.denbun;

import java.util.List;

/**
 * Everything found in one article, as offsets into its untouched text.
 *
 * @param article what was read
 * @param language the ISO 639 code of the language it was read in
 * @param marked what cleaning set aside, in the order of the text
 * @param claims in the order of the text
 * @param origins where the claims come from, most claims first, ties in the order of the text
 */
public record Reading(
    Article article, String language, List<Mark> marked, List<Claim> claims, List<Origin> origins) {

  public Reading {
    marked = List.copyOf(marked);
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
  }
}
