package org.denbun.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.archive.search.Folding;
import org.denbun.archive.search.Term;
import org.denbun.key.Keys;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * By what a source is found: its name and its institution as written, and the keys that they share
 * with the same name in other scripts. Safe for use by many threads.
 */
public final class SourceTerms {
  private static final class Packaged {
    static final SourceTerms ALL = new SourceTerms(Languages.packaged());
  }

  private final Languages languages;
  private final Map<String, Keys> keys = new ConcurrentHashMap<>();

  private SourceTerms(Languages languages) {
    this.languages = languages;
  }

  public static SourceTerms packaged() {
    return Packaged.ALL;
  }

  /** The terms of all sources of a reading, each once. */
  public Set<String> of(Reading reading) {
    var terms = new TreeSet<String>();
    for (Claim claim : reading.claims()) {
      claim.chain().forEach(source -> terms.addAll(of(source, reading.language())));
    }
    return terms;
  }

  /** The terms of one source; empty where it has no name. */
  public Set<String> of(Source source, String language) {
    var terms = new TreeSet<String>();
    add(source.name(), language, terms);
    if (!Objects.equals(source.name(), source.institution())) {
      add(source.institution(), language, terms);
    }
    return terms;
  }

  /** The terms of a name in an article of a language. */
  public Set<String> of(String name, String language) {
    var terms = new TreeSet<String>();
    add(name, language, terms);
    return terms;
  }

  /** What a name is asked for by, whatever language it is in. */
  public List<Term> asked(String name) {
    var terms = new TreeSet<String>();
    languages.codes().forEach(language -> add(name, language, terms));
    add(name, "", terms);
    return terms.stream().map(term -> new Term(term, false)).toList();
  }

  private void add(@Nullable String name, String language, Set<String> terms) {
    if (name == null) {
      return;
    }
    terms.add(Term.hashed(Folding.of(name)).text());
    Keys known = keys(language);
    if (known != null) {
      known.of(name, List.of()).forEach(key -> terms.add(Term.hashed(key).text()));
    }
  }

  private @Nullable Keys keys(String language) {
    Language found = languages.named(language);
    return found == null ? null : keys.computeIfAbsent(found.code(), code -> new Keys(found));
  }
}
