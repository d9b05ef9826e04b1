package org.denbun.proposition;

import java.util.HashSet;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Mention;
import org.denbun.Mode;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where the nearest subject is not the speaker: it stands in a clause about what
 * is spoken of, or the speaker is named as the topic of the sentence. For one article and one
 * thread.
 */
final class Speakers {

  private final Reading reading;
  private final Language language;
  private final ArticleText text;
  private final Set<String> wrong = new HashSet<>();
  private @Nullable Source last;

  Speakers(Reading reading, Language language, ArticleText text) {
    this.reading = reading;
    this.language = language;
    this.text = text;
  }

  /** Whoever says it rather than the first of its chain; null where that is right. */
  @Nullable Source of(Claim claim) {
    Source first = claim.chain().getFirst();
    Source named = topic(claim, first);
    Source other = named == null && about(claim, first) ? last : named;
    if (other == null) {
      last = first.kind() == SourceKind.PERSON ? first : last;
    }
    return other;
  }

  /** Somebody named as the topic of the sentence before a quotation that has no subject. */
  private @Nullable Source topic(Claim claim, Source first) {
    boolean elided = claim.chain().stream().allMatch(source -> source.mention() == null);
    if (!elided || claim.mode() != Mode.DIRECT) {
      return null;
    }
    Span content = claim.content().getFirst();
    int begin = text.sentence(content);
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Span at = mention.span();
        boolean here = at.begin() >= begin && at.end() < content.begin();
        if (here && name.type() == NameType.PERSON && topical(at)) {
          return new Source(first.rank(), at, name.name(), SourceKind.PERSON, null);
        }
      }
    }
    return null;
  }

  private boolean topical(Span at) {
    String after = text.text(at.end(), at.end() + 1);
    return language.words("topic-particle").contains(after);
  }

  /** Whether a source is the subject of a clause that tells what is spoken of. */
  private boolean about(Claim claim, Source source) {
    Span at = source.mention();
    Span content = claim.content().getFirst();
    if (at == null) {
      return source.name() != null && wrong.contains(source.name());
    }
    if (at.end() >= content.begin()) {
      return false;
    }
    String between = text.text(at.end(), content.begin());
    boolean subject = language.words("subject-case").stream().anyMatch(between::startsWith);
    boolean about = subject && language.words("about-clause").stream().anyMatch(between::contains);
    if (about && source.name() != null) {
      wrong.add(source.name());
    }
    return about;
  }
}
