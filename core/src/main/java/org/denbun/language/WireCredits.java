package org.denbun.language;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of wire-credits.tsv: how a language says that an article comes from an agency.
 * Immutable once built.
 */
public final class WireCredits {

  private enum Role {
    AGENCY,
    SENDS,
    OTHER
  }

  private final Affixes<String> agencies = new Affixes<>();
  private final Affixes<Boolean> sends = new Affixes<>();
  private final Set<String> others = new HashSet<>();

  static WireCredits of(Folder folder, Names names) {
    WireCredits credits = new WireCredits();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.WIRE_CREDITS)) {
      credits.read(row, names);
    }
    return credits;
  }

  private void read(Table.Row row, Names names) {
    Role role = row.choice("role", Role.class);
    switch (role == null ? Role.OTHER : role) {
      case AGENCY -> agencies.add(row.get("form"), usual(row, names));
      case SENDS -> sends.add(row.get("form"), true);
      case OTHER -> others.add(row.get("form"));
    }
  }

  private static String usual(Table.Row row, Names names) {
    Outlet outlet = names.outlet(row.get("outlet"));
    if (outlet == null || !outlet.name().equals(row.get("outlet"))) {
      throw row.wrong("no such outlet in outlets.tsv: " + row.get("outlet"));
    }
    return outlet.name();
  }

  /** The agency that a word names, or null. */
  public @Nullable String agency(String word) {
    return agencies.get(word);
  }

  /** The agency that the end of a word names, after a place or nothing, or null. */
  public @Nullable String agencyAfter(String word) {
    String form = agencies.end(word);
    return form == null ? null : agencies.get(form);
  }

  /** The agency that a word names together with one that says it sent the text, or null. */
  public @Nullable String sender(String word) {
    String tail = sends.end(word);
    return tail == null ? null : agency(word.substring(0, word.length() - tail.length()));
  }

  /** Whether a word goes with an agency's name to say that it sent the text. */
  public boolean sends(String word) {
    return sends.get(word) != null;
  }

  /** Whether a word says that the credit is for something else than the text. */
  public boolean other(String word) {
    return others.contains(word);
  }
}
