package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.independence.Account;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The full names of the bodies in some articles: one article has a body's whole name, another a
 * part of it. A part stands for a whole where it is that of one body only.
 */
final class FullNames {

  private final Language language;
  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> institutions = new TreeMap<>();

  /** The bodies that are sources in some articles. */
  FullNames(List<Gist> gists, Language language) {
    this.language = language;
    Set<String> names = new TreeSet<>();
    for (Gist gist : gists) {
      gist.account().chains().forEach(chain -> chain.forEach(source -> add(source, names)));
    }
    for (String name : names) {
      String full = full(name, names);
      if (full != null) {
        whole.put(name, full);
      }
    }
  }

  private void add(Source source, Set<String> names) {
    String name = source.name();
    if (source.institution() != null) {
      names.add(source.institution());
    }
    if (source.kind() == SourceKind.ORGANISATION && name != null) {
      names.add(name);
      if (source.institution() != null && !source.institution().equals(name)) {
        institutions.putIfAbsent(name, source.institution());
      }
    }
  }

  /** The only longer name that one is a part of; null where there is none, or are several. */
  private @Nullable String full(String name, Set<String> names) {
    String found = null;
    for (String other : names) {
      if (shortened(name, other)) {
        if (found != null && !shortened(found, other) && !shortened(other, found)) {
          return null;
        }
        found = found == null || shortened(found, other) ? other : found;
      }
    }
    return found;
  }

  private boolean shortened(String name, String other) {
    return BodyParts.shortened(name, other, language);
  }

  /** A chain with the full names of its bodies. */
  List<Source> of(List<Source> chain) {
    List<Source> full = new ArrayList<>();
    chain.forEach(source -> full.add(of(source)));
    return full;
  }

  Account of(Account account) {
    return new Account(
        account.article(),
        account.publisher(),
        account.institution(),
        account.credit(),
        account.chains().stream().map(this::of).toList());
  }

  private Source of(Source source) {
    boolean body = source.kind() == SourceKind.ORGANISATION && source.name() != null;
    String name = body ? whole.getOrDefault(source.name(), source.name()) : source.name();
    String given =
        source.institution() == null && body ? institutions.get(name) : source.institution();
    String full = given == null ? null : whole.getOrDefault(given, given);
    String institution = full == null ? null : institutions.getOrDefault(full, full);
    return new Source(source.rank(), source.mention(), name, source.kind(), institution);
  }
}
