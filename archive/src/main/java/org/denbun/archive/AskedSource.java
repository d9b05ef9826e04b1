package org.denbun.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.Source;
import org.denbun.archive.search.Term;
import org.jspecify.annotations.Nullable;

/** A source that is asked for by its name, in whatever script. Belongs to one thread. */
final class AskedSource {
  private final SourceTerms all = SourceTerms.packaged();
  private final List<Term> terms;
  private final Set<String> asked = new HashSet<>();
  private final Map<Called, Boolean> known = new HashMap<>();

  private record Called(String name, String language) {}

  AskedSource(String name) {
    terms = all.asked(name);
    terms.forEach(term -> asked.add(term.text()));
  }

  /** What it is found by; any of them will do. */
  List<Term> terms() {
    return terms;
  }

  /** Whether a source of an article in a language is the one. */
  boolean is(Source source, String language) {
    return isCalled(source.name(), language) || isCalled(source.institution(), language);
  }

  private boolean isCalled(@Nullable String name, String language) {
    return name != null && known.computeIfAbsent(new Called(name, language), this::isAsked);
  }

  private boolean isAsked(Called called) {
    return all.of(called.name(), called.language()).stream().anyMatch(asked::contains);
  }
}
