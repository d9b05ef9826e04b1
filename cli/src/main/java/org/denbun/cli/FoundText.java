package org.denbun.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Place;
import org.denbun.Reading;

/** Who and what an article names, where and when: a line for each sort. */
final class FoundText {
  private FoundText() {}

  /** The lines with a blank one before them, or nothing where nothing is named. */
  static String of(Reading reading, Layout layout) {
    var text = new StringBuilder();
    for (NameType type : NameType.values()) {
      List<String> found = type == NameType.PLACE ? places(reading) : names(reading, type);
      text.append(line(sort(type), found, layout));
    }
    text.append(line("times", TimeText.of(reading.times()), layout));
    return text.isEmpty() ? "" : "\n" + text;
  }

  private static String line(String sort, List<String> found, Layout layout) {
    return found.isEmpty() ? "" : layout.headed(sort + ":", layout.cut(found));
  }

  private static List<String> names(Reading reading, NameType type) {
    return reading.names().stream().filter(n -> n.type() == type).map(NameText::of).toList();
  }

  /** The places, and names of places that are not among them. */
  private static List<String> places(Reading reading) {
    Set<String> known = new HashSet<>();
    reading.places().stream().map(Place::name).forEach(known::add);
    Stream<Name> others =
        reading.names().stream()
            .filter(name -> name.type() == NameType.PLACE && !known.contains(name.name()));
    var all = new ArrayList<>(PlaceText.of(reading.places()));
    others.map(NameText::of).forEach(all::add);
    return all;
  }

  private static String sort(NameType type) {
    return switch (type) {
      case PERSON -> "people";
      case ORGANISATION -> "organisations";
      case OUTLET -> "outlets";
      case PLACE -> "places";
      case FACILITY -> "facilities";
      case EVENT -> "events";
      case PRODUCT -> "products";
    };
  }
}
