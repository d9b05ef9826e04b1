package org.denbun.independence;

import java.util.Comparator;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends.
 *
 * @param name null where unstated
 * @param via who reached it: the last outlet of the chain, folded
 * @param cited whether that outlet is cited and not at hand
 * @param firstHand whether a publisher's own voice knows it first-hand
 * @param circular whether it is a loop
 */
record End(
    SourceKind kind,
    @Nullable String name,
    @Nullable String institution,
    String via,
    boolean cited,
    boolean firstHand,
    boolean circular) {

  static final Comparator<End> ORDER =
      Comparator.comparing(End::kind)
          .thenComparing(End::name, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(End::institution, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(End::via)
          .thenComparing(End::cited)
          .thenComparing(End::firstHand)
          .thenComparing(End::circular);

  /** The body that at least counts it under, or null where it counts nothing. */
  @Nullable String body() {
    return switch (kind) {
      case PERSON, ORGANISATION -> institution != null ? institution : name;
      case ANONYMOUS, DOCUMENT -> institution;
      case OUTLET -> circular ? null : stately() ? institution : firstHand ? via : null;
      case UNSTATED -> null;
    };
  }

  /** Whether it is a state's own outlet. */
  private boolean stately() {
    return institution != null
        && name != null
        && !OutletNames.same(OutletNames.fold(name), OutletNames.fold(institution));
  }

  /** Whether the text proves the two to be one origin. */
  boolean same(End other) {
    if (kind != other.kind || circular != other.circular) {
      return speaksBy(other) || other.speaksBy(this);
    }
    return switch (kind) {
      case UNSTATED, OUTLET -> via.equals(other.via);
      case ORGANISATION ->
          folded().equals(other.folded())
              || institution != null && placedAlike(other) && abbreviated(folded(), other.folded());
      case PERSON -> agree(other) && part(folded(), other.folded());
      case ANONYMOUS ->
          via.equals(other.via)
              && (tail(folded(), other.folded()) || cited && other.cited && placedAlike(other));
      case DOCUMENT ->
          folded().equals(other.folded())
              && (institution == null && other.institution == null
                  ? via.equals(other.via)
                  : agree(other));
    };
  }

  /** Whether it is an outlet that is cited for what another one told it. */
  boolean carries(End source) {
    return kind == SourceKind.OUTLET
        && cited
        && !firstHand
        && !circular
        && !stately()
        && source.kind != SourceKind.OUTLET
        && source.cited
        && source.via.equals(via);
  }

  /** Whether it is a body, and the other a document of that very body. */
  private boolean speaksBy(End document) {
    return kind == SourceKind.ORGANISATION
        && document.kind == SourceKind.DOCUMENT
        && name != null
        && name.equals(document.institution);
  }

  private String folded() {
    return name == null ? "" : OutletNames.fold(name);
  }

  private boolean agree(End other) {
    return institution == null
        || other.institution == null
        || institution.equals(other.institution);
  }

  /** Whether one is the other without some letters inside it. */
  private static boolean abbreviated(String a, String b) {
    return a.length() < b.length() ? within(a, b) : within(b, a);
  }

  private static boolean within(String brief, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < brief.length(); i++) {
      at += whole.charAt(i) == brief.charAt(at) ? 1 : 0;
    }
    return brief.length() > 1
        && at == brief.length()
        && brief.charAt(0) == whole.charAt(0)
        && brief.charAt(at - 1) == whole.charAt(whole.length() - 1);
  }

  private boolean placedAlike(End other) {
    return institution != null && institution.equals(other.institution);
  }

  /** A family name, or a given name, is a part of the whole name. */
  private static boolean part(String a, String b) {
    return tail(a, b) || a.startsWith(b) || b.startsWith(a);
  }

  private static boolean tail(String a, String b) {
    return a.endsWith(b) || b.endsWith(a);
  }
}
