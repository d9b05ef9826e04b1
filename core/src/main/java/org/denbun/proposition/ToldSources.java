package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article with all that the article tells of their sources: whose officials they
 * are, which of them are outlets. For one article and one thread.
 */
final class ToldSources {

  /** How long a subject's mark is, with a comma; code points. */
  private static final int MARK = 2;

  private static final Source UNSTATED = new Source(0, null, null, SourceKind.UNSTATED);

  private final Reading reading;
  private final Language language;
  private final Owners owners;
  private final SourcePhrases phrases;
  private final ArticleText text;
  private final Speakers speakers;
  private final Namings namings;
  private final Set<String> outlets = new HashSet<>();
  private @Nullable Source lastOutlet;
  private @Nullable String lastState;

  ToldSources(Reading reading, Language language, Around around) {
    this.reading = reading;
    this.language = language;
    owners = around.owners();
    phrases = around.phrases();
    text = around.text();
    speakers = new Speakers(reading, language, text);
    namings = new Namings(reading, language, around);
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
      for (Source source : unowned(claim) ? List.of(UNSTATED) : subject(claim)) {
        chain.add(told(source, claim));
      }
      Source behind = behind(claim, chain);
      if (behind != null) {
        chain.add(behind);
      }
      told.add(with(claim, chain));
    }
    return told;
  }

  /** Whoever the last of a chain has it from, by the sentence itself. */
  private @Nullable Source behind(Claim claim, List<Source> chain) {
    Source inner = inner(claim, chain);
    return inner == null ? phrases.maker(chain.getLast()) : inner;
  }

  /** Whether a claim has no source of its own and a cue that tells nobody who holds it. */
  private boolean unowned(Claim claim) {
    return elided(claim) && cued(claim, "unstated-cue", false);
  }

  private static boolean elided(Claim claim) {
    return claim.chain().stream().allMatch(source -> source.mention() == null);
  }

  private boolean cued(Claim claim, String wordClass, boolean begin) {
    return claim.cue().stream()
        .anyMatch(span ->
            language.words(wordClass).stream()
                .anyMatch(w -> begin ? span.text().startsWith(w) : span.text().contains(w)));
  }

  /**
   * The chain of a claim; an outlet that is the subject inside a content of nobody's is its source.
   */
  private List<Source> subject(Claim claim) {
    Span content = claim.content().getFirst();
    Source topic = cued(claim, "outlet-verb", true) ? topic(claim) : null;
    Source speaker = topic == null ? speakers.of(claim) : topic;
    if (speaker != null) {
      return List.of(speaker);
    }
    Source surveyor = elided(claim) ? phrases.surveyor(content) : null;
    if (surveyor != null) {
      return List.of(surveyor);
    }
    if (elided(claim) && cued(claim, "outlet-verb", true)) {
      for (Name name : reading.names()) {
        for (Mention mention : name.mentions()) {
          Span at = mention.span();
          boolean inside = at.begin() >= content.begin() && at.end() < content.end();
          if (name.type() == NameType.OUTLET && inside) {
            return List.of(new Source(0, at, name.name(), SourceKind.OUTLET, name.institution()));
          }
        }
      }
      Source unnamed = phrases.outletTopic(content);
      if (unnamed != null) {
        return List.of(unnamed);
      }
    }
    return claim.chain();
  }

  /** Whoever an outlet reports to have said it: the subject between the outlet and the content. */
  private @Nullable Source inner(Claim claim, List<Source> chain) {
    Source outlet = chain.getLast();
    Span near = outlet.mention();
    Span content = claim.content().getFirst();
    boolean relayed =
        claim.cue().size() > 1
            && language.words("outlet-verb").stream()
                .noneMatch(claim.cue().getFirst().text()::startsWith);
    if (outlet.kind() != SourceKind.OUTLET
        || near == null
        || !relayed
        || near.end() >= content.begin()) {
      return null;
    }
    return phrases.speaker(near.end(), content.begin(), outlet.rank() + 1);
  }

  /**
   * The outlet that a report is of where a subject inside what it reports stands nearer: the first
   * topic of the sentence. Null where the source has no subject's mark right before the content.
   */
  private @Nullable Source topic(Claim claim) {
    Span near = claim.chain().getFirst().mention();
    Span content = claim.content().getFirst();
    if (near == null || near.end() > content.begin() || content.begin() - near.end() > MARK) {
      return null;
    }
    int begin = text.sentence(near);
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Span at = mention.span();
        boolean body = name.type() != NameType.PERSON && name.type() != NameType.PLACE;
        if (body && at.begin() >= begin && at.end() < near.begin() && topical(at, near)) {
          return new Source(0, at, name.name(), SourceKind.OUTLET, name.name());
        }
      }
    }
    return null;
  }

  /** Whether a name, with a bracket or an edition after it, is the topic before a place. */
  private boolean topical(Span name, Span before) {
    String between = text.text(name.end(), before.begin());
    String rest = language.closes(between.substring(0, 1)) ? between.substring(1) : between;
    for (String edition : language.words("edition")) {
      for (String particle : language.words("genitive")) {
        rest =
            rest.startsWith(particle + edition)
                ? rest.substring(particle.length() + edition.length())
                : rest;
      }
    }
    String end = rest;
    return language.words("topic-particle").stream().anyMatch(end::startsWith);
  }

  private Source told(Source source, Claim claim) {
    Source known = namings.of(source, lastOutlet);
    SourceKind kind = outlet(known, claim) ? SourceKind.OUTLET : known.kind();
    Source typed =
        new Source(source.rank(), source.mention(), known.name(), kind, known.institution());
    String owner = organ(owners.of(typed));
    Source told = new Source(typed.rank(), typed.mention(), typed.name(), typed.kind(), owner);
    if (kind == SourceKind.OUTLET || lastOutlet == null && kind == SourceKind.ORGANISATION) {
      lastOutlet = told;
    }
    return told;
  }

  /** An organ that only a state has, without its state, is of the state that spoke last. */
  private @Nullable String organ(@Nullable String owner) {
    boolean state = owner != null && language.ends(owner, "government");
    lastState = state ? owner : lastState;
    boolean organ = owner != null && language.words("state-arm").contains(owner);
    return organ && lastState != null ? lastState : owner;
  }

  private boolean outlet(Source source, Claim claim) {
    String name = source.name();
    if (name == null || source.kind() != SourceKind.ORGANISATION && !untitled(source)) {
      return false;
    }
    String head = language.names().head(name);
    boolean listed =
        outlets.contains(name)
            || language.names().foreignOutlet(name) != null
            || head != null && language.names().kindOf(head) == SourceKind.OUTLET;
    boolean first = source.rank() == 0;
    return listed || first && cued(claim, "outlet-verb", true);
  }

  /** Somebody called by a mere name, as outlets are. */
  private boolean untitled(Source source) {
    Span at = source.mention();
    String name = source.name();
    return source.kind() == SourceKind.PERSON
        && at != null
        && at.text().equals(name)
        && phrases.titleAfter(at).isEmpty();
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
