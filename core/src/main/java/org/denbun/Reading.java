package org.denbun;

import java.util.List;

/**
 * Everything found in one article, as offsets into its untouched text.
 *
 * @param article what was read
 * @param language the ISO 639 code of the language it was read in
 * @param marked what cleaning set aside, in the order of the text
 * @param names who and what it names, in the order of first mention
 * @param times in the order of the text
 * @param places in the order of the text
 * @param claims in the order of the text
 * @param events what the publisher says in its own voice to happen, in the order of the text
 * @param origins where the claims come from, most claims first, ties in the order of the text
 */
public record Reading(
    Article article,
    String language,
    List<Mark> marked,
    List<Name> names,
    List<Time> times,
    List<Place> places,
    List<Claim> claims,
    List<Event> events,
    List<Origin> origins) {

  public Reading {
    marked = List.copyOf(marked);
    names = List.copyOf(names);
    times = List.copyOf(times);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    origins = List.copyOf(origins);
  }

  /** The reading of an article in a language that Denbun does not read. */
  public static Reading unread(Article article, String language) {
    return new Reading(
        article, language, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
