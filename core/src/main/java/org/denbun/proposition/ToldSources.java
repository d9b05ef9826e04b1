package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article with all that the article tells of their sources: whose officials they
 * are, which of them are outlets. For one article and one thread.
 */
final class ToldSources {

  private final Reading reading;
  private final Language language;
  private final Owners owners;
  private final Set<String> outlets = new HashSet<>();
  private @Nullable Source lastOutlet;

  ToldSources(Reading reading, Language language, Units units) {
    this.reading = reading;
    this.language = language;
    owners = new Owners(reading, language, units);
    for (Name name : reading.names()) {
      if (name.type() == NameType.OUTLET) {
        outlets.add(name.name());
      }
    }
  }

  List<Claim> claims() {
    List<Claim> told = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      List<Source> chain = new ArrayList<>();
      for (Source source : claim.chain()) {
        chain.add(told(source, claim));
      }
      told.add(with(claim, chain));
    }
    return told;
  }

  private Source told(Source source, Claim claim) {
    Source known = pointed(source);
    SourceKind kind = outlet(known, claim) ? SourceKind.OUTLET : known.kind();
    Source typed =
        new Source(source.rank(), source.mention(), known.name(), kind, known.institution());
    Source told =
        new Source(typed.rank(), typed.mention(), typed.name(), typed.kind(), owners.of(typed));
    if (kind == SourceKind.OUTLET) {
      lastOutlet = told;
    }
    return told;
  }

  /** The outlet that a word such as "the paper" stands for. */
  private Source pointed(Source source) {
    String name = source.name();
    Anaphor anaphor = name == null ? null : language.names().anaphor(name);
    return anaphor != null && anaphor.kind() == SourceKind.OUTLET && lastOutlet != null
        ? lastOutlet
        : source;
  }

  private boolean outlet(Source source, Claim claim) {
    String name = source.name();
    if (name == null || source.kind() != SourceKind.ORGANISATION) {
      return false;
    }
    boolean listed = outlets.contains(name) || language.names().foreignOutlet(name) != null;
    boolean first = source.rank() == 0;
    return listed || first && reports(claim.cue());
  }

  /** Whether a cue is what outlets do. */
  private boolean reports(List<Span> cue) {
    return cue.stream()
        .anyMatch(span ->
            language.words("outlet-verb").stream().anyMatch(verb -> span.text().startsWith(verb)));
  }

  private static Claim with(Claim c, List<Source> chain) {
    return new Claim(
        c.id(),
        c.content(),
        c.cue(),
        chain,
        c.mode(),
        c.attitude(),
        c.certainty(),
        c.polarity(),
        c.future(),
        c.said(),
        c.events(),
        c.rule());
  }
}
