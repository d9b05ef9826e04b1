package org.denbun.place;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.gazetteer.Gazetteer;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.denbun.text.Memo;
import org.jspecify.annotations.Nullable;

/** Looks names up: as they are, by a reading in brackets, part by part, and by their spelling. */
final class References {

  /** Longer names are looked up as they are or not at all. */
  private static final int LONGEST = 40;

  /** How many places a name may be put together of, as an address is. */
  private static final int DEEPEST = 4;

  private record Asked(String name, String reading, NameType type) {}

  private final Gazetteer gazetteer;
  private final Set<String> links;
  private final Namesakes alone;
  private final Map<NameType, Memo<String, Reference>> remembered = new EnumMap<>(NameType.class);
  private final Memo<Asked, Reference> read = new Memo<>(12);
  private final Memo<String, @Nullable PlaceEntry> countries = new Memo<>(14);

  /**
   * @param links what may join a place and what lies in it
   * @param alone decides between namesakes without an article
   */
  References(Gazetteer gazetteer, Set<String> links, Namesakes alone) {
    this.gazetteer = gazetteer;
    this.alone = alone;
    this.links = links;
    for (NameType type : NameType.values()) {
      remembered.put(type, new Memo<>(13));
    }
  }

  /**
   * What a name may mean.
   *
   * @param reading how the text says that the name is read, or an empty string
   */
  Reference of(String name, String reading, NameType type) {
    return reading.isEmpty()
        ? Objects.requireNonNull(remembered.get(type)).of(name, unread -> found(unread, "", type))
        : read.of(
            new Asked(name, reading, type), asked -> found(asked.name(), asked.reading(), type));
  }

  /** The country whose name begins another, or null. */
  @Nullable PlaceEntry country(String name) {
    return countries.of(name, this::begun);
  }

  private @Nullable PlaceEntry begun(String name) {
    return gazetteer.exactly(name.substring(0, gazetteer.longest(name, 0))).stream()
        .filter(entry -> entry.kind() == PlaceKind.COUNTRY)
        .max(Comparator.comparingLong(PlaceEntry::population))
        .orElse(null);
  }

  private Reference found(String name, String reading, NameType type) {
    List<PlaceEntry> named = gazetteer.named(name);
    if (named.isEmpty() && !reading.isEmpty()) {
      named = gazetteer.named(reading);
    }
    if (!named.isEmpty()) {
      return new Reference(named, null, false);
    }
    Reference parts = name.length() > LONGEST ? Reference.NONE : parts(name, type, DEEPEST);
    if (!parts.senses().isEmpty()) {
      return parts;
    }
    List<PlaceEntry> nearly = gazetteer.nearly(name);
    return nearly.isEmpty() ? parts : new Reference(nearly, null, true);
  }

  /** Takes a place name off the beginning: the rest lies there. */
  private Reference parts(String name, NameType type, int depth) {
    if (depth == 0) {
      return Reference.NONE;
    }
    int listed = gazetteer.longest(name, 0);
    Reference first = cut(name, listed, type, depth);
    int more = first.senses().isEmpty() ? gazetteer.longestWithSuffix(name) : listed;
    Reference second = more > listed ? cut(name, more, type, depth) : Reference.NONE;
    if (second.outer() != null || !second.senses().isEmpty()) {
      return second;
    }
    return first.outer() == null && first.senses().isEmpty() ? letter(name) : first;
  }

  /** One letter may stand for a country before a place that is known to lie there. */
  private Reference letter(String name) {
    Reference cut = name.length() > 2 ? cut(name, 1, NameType.PERSON, 1) : Reference.NONE;
    return cut.senses().isEmpty() || cut.outer() == null ? Reference.NONE : cut;
  }

  /** A part of the world in the name of something built tells too little of where it is. */
  private static boolean holds(PlaceEntry outer, NameType type) {
    return outer.kind().holdsPlaces()
        && (type != NameType.FACILITY || outer.kind() != PlaceKind.LAND);
  }

  private Reference cut(String name, int at, NameType type, int depth) {
    if (at <= 0 || at >= name.length()) {
      return Reference.NONE;
    }
    PlaceEntry outer = wellKnown(name.substring(0, at));
    String rest = unlinked(name.substring(at));
    if (outer == null || !holds(outer, type) || rest.isEmpty()) {
      return Reference.NONE;
    }
    List<PlaceEntry> inner = gazetteer.named(rest);
    if (!inner.isEmpty()) {
      List<PlaceEntry> inside = Containment.within(inner, outer);
      return inside.isEmpty() ? elsewhere(inner, rest) : new Reference(inside, outer, false);
    }
    Reference deeper = parts(rest, type, depth - 1);
    boolean goesOn = deeper.outer() != null && Containment.holds(outer, deeper.outer());
    return goesOn ? deeper : unknown(outer, rest, type);
  }

  private String unlinked(String rest) {
    return links.stream()
        .filter(link -> rest.startsWith(link) && rest.length() > link.length())
        .max(Comparator.comparingInt(String::length))
        .map(link -> rest.substring(link.length()))
        .orElse(rest);
  }

  /** A rest that is no part of the place before it is a name by itself if it is long enough. */
  private static Reference elsewhere(List<PlaceEntry> inner, String rest) {
    return rest.length() > 1 ? new Reference(inner, null, false) : Reference.NONE;
  }

  private Reference unknown(PlaceEntry outer, String rest, NameType type) {
    boolean facility = type == NameType.FACILITY && rest.length() > 1;
    boolean part = gazetteer.isSuffix(rest) || !gazetteer.suffix(rest).isEmpty();
    return facility || part ? new Reference(List.of(), outer, false) : Reference.NONE;
  }

  private @Nullable PlaceEntry wellKnown(String name) {
    List<PlaceEntry> named = gazetteer.named(name);
    return named.isEmpty() ? null : alone.choose(name, named, Evidence.NONE).place();
  }
}
