package org.denbun.archive.watch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Support;
import org.denbun.view.Plain;
import org.jspecify.annotations.Nullable;

/**
 * An origin as it was when it was last seen.
 *
 * @param supports the places that went back to it, sorted
 */
public record KnownOrigin(
    @Nullable String name,
    String kind,
    @Nullable String institution,
    @Nullable String via,
    List<String> supports) {
  public KnownOrigin {
    supports = List.copyOf(supports);
  }

  static KnownOrigin of(CountedOrigin origin) {
    var supports = new TreeSet<String>();
    origin.supports().forEach(support -> supports.add(place(support)));
    return new KnownOrigin(
        origin.name(),
        origin.kind().name().toLowerCase(Locale.ROOT),
        origin.institution(),
        origin.via(),
        List.copyOf(supports));
  }

  /** The ids of the articles that it is known from. */
  List<String> articles() {
    return supports.stream().map(place -> place.substring(0, place.lastIndexOf('#'))).toList();
  }

  /** A fuller name, or another article that has it, makes no other origin. */
  boolean isSame(KnownOrigin other) {
    return (name != null && name.equals(other.name) && Objects.equals(via, other.via))
        || supports.stream().anyMatch(other.supports::contains);
  }

  /** Its name and what tells it from others of that name, on one line. */
  public String words() {
    String called = name == null ? "(unstated)" : Plain.of(name);
    String body =
        institution == null || institution.equals(name) ? "" : " (" + Plain.of(institution) + ")";
    return called + body + (via == null ? "" : " via " + Plain.of(via));
  }

  private static String place(Support support) {
    return support.article() + "#" + support.begin();
  }
}
