package org.denbun.tagger;

import java.util.Arrays;
import java.util.List;
import org.denbun.NameType;
import org.jspecify.annotations.Nullable;

/** What the types of a model are to a reading. */
final class Types {

  private final Gazetteer outlets;
  private final @Nullable NameType[] types;

  Types(Gazetteer outlets, List<String> types) {
    this.outlets = outlets;
    this.types = types.stream().map(Types::named).toArray(NameType[]::new);
  }

  private static @Nullable NameType named(String name) {
    return Arrays.stream(NameType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The number of a type that a list gives, by the type's own and one. */
  int listed(int type) {
    return types.length + type - 1;
  }

  /** The type of a name of a type, or null where a reading has none for it. */
  @Nullable NameType of(Line line, int begin, int end, int type) {
    if (type >= types.length) {
      return NameType.values()[type - types.length];
    }
    NameType told = types[type];
    if (told == NameType.PERSON || told == NameType.PLACE) {
      return told;
    }
    boolean press = told == NameType.ORGANISATION && line.weighed(end - 1).press();
    return press || outlets.holds(line, begin, end) ? NameType.OUTLET : told;
  }
}
