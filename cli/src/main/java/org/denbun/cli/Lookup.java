package org.denbun.cli;

import java.util.List;
import org.denbun.archive.Archive;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.Entry;
import org.jspecify.annotations.Nullable;

/** Finds an article by its id or the beginning of it. */
final class Lookup {
  private static final int SAID = 5;

  private Lookup() {}

  static Entry in(Archive archive, String id, @Nullable Integer version) {
    String whole = archive.find(id) != null ? id : completed(archive, id);
    Entry entry = version == null ? archive.find(whole) : archive.find(whole, version);
    if (entry == null) {
      throw new ArchiveException(id + ": no such version; there are " + archive.versions(whole));
    }
    return entry;
  }

  private static String completed(Archive archive, String id) {
    List<String> ids = id.isEmpty() ? List.of() : archive.idsFrom(id, SAID + 1);
    if (ids.size() > 1) {
      String some = String.join(", ", ids.subList(0, Math.min(SAID, ids.size())));
      throw new ArchiveException(
          id + ": several articles begin so: " + some + (ids.size() > SAID ? ", \u2026" : ""));
    }
    if (ids.isEmpty()) {
      throw new ArchiveException(id + ": no such article");
    }
    return ids.getFirst();
  }
}
