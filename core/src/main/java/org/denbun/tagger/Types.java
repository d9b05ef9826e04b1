package org.denbun.tagger;

import java.util.Arrays;
import java.util.List;
import org.denbun.NameType;
import org.denbun.SourceKind;
import org.denbun.language.Names;
import org.jspecify.annotations.Nullable;

/** What the types of a model are to a reading. */
final class Types {

  private final Names names;
  private final @Nullable NameType[] types;

  Types(Names names, List<String> types) {
    this.names = names;
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
  @Nullable NameType of(String name, int type) {
    if (type >= types.length) {
      return NameType.values()[type - types.length];
    }
    NameType told = types[type];
    if (told == NameType.PERSON || told == NameType.PLACE) {
      return told;
    }
    if (names.outlet(name) != null) {
      return NameType.OUTLET;
    }
    return told == NameType.ORGANISATION && isOutlet(name) ? NameType.OUTLET : told;
  }

  private boolean isOutlet(String name) {
    String head = names.head(name);
    return head != null && names.kindOf(head) == SourceKind.OUTLET;
  }
}
