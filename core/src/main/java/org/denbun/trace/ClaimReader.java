package org.denbun.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.chain.Chains;
import org.denbun.chain.Institutions;
import org.denbun.claim.Draft;
import org.denbun.claim.PassageClaims;
import org.denbun.claim.Sentence;
import org.denbun.event.EventResolution;
import org.denbun.event.Events;
import org.denbun.event.FoundEvent;
import org.denbun.event.PassageTopic;
import org.denbun.event.Piece;
import org.denbun.label.Labels;
import org.denbun.language.Language;
import org.denbun.name.FoundName;
import org.denbun.text.CodePoints;
import org.denbun.text.Interruption;
import org.denbun.text.Range;
import org.denbun.text.Sorted;
import org.denbun.time.SaidTimes;
import org.jspecify.annotations.Nullable;

/**
 * Makes the claims of one article of its drafts, and tells what happens in them and between them.
 * For one article and one thread.
 */
final class ClaimReader {

  private final List<Sentence> sentences;
  private final CodePoints points;
  private final Chains chains;
  private final Events events;
  private final EventResolution resolution;
  private final SaidWhen said;
  private PassageTopic reported = new PassageTopic();
  private @Nullable String speaking;
  private final PassageTopic own = new PassageTopic();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> ownEvents = new ArrayList<>();

  ClaimReader(
      Language language,
      Institutions institutions,
      Article article,
      Passage passage,
      Findings findings) {
    sentences = passage.sentences();
    points = passage.points();
    chains = new Chains(language, institutions, sentences, points);
    events = new Events(language);
    resolution = new EventResolution(language, findings, points);
    said = new SaidWhen(new SaidTimes(language), article, findings, points);
    Map<Range, SourceKind> named = named(findings);
    sentences.forEach(sentence -> sentence.named(named));
    read();
  }

  /** In the order of the text. */
  List<Claim> claims() {
    return claims;
  }

  /** What the publisher says in its own voice to happen, in the order of the text. */
  List<Event> ownEvents() {
    return ownEvents;
  }

  /** Those whom the article names that can speak, by where. */
  private static Map<Range, SourceKind> named(Findings findings) {
    Map<Range, SourceKind> named = new HashMap<>();
    for (FoundName found : findings.names().found()) {
      SourceKind kind =
          switch (found.name().type()) {
            case PERSON -> SourceKind.PERSON;
            case ORGANISATION -> SourceKind.ORGANISATION;
            case OUTLET -> SourceKind.OUTLET;
            default -> null;
          };
      if (kind != null && !found.pointer()) {
        named.put(found.place(), kind);
      }
    }
    return named;
  }

  private void read() {
    List<List<Draft>> drafts = PassageClaims.of(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Interruption.check();
      List<Range> contents = new ArrayList<>();
      drafts.get(i).forEach(draft -> contents.addAll(draft.content));
      for (Draft draft : drafts.get(i)) {
        List<Source> chain = chains.chain(draft, i);
        if (!draft.absorbed) {
          claims.add(claim(sentences.get(i), draft, chain, contents));
        }
      }
      if (drafts.get(i).isEmpty()) {
        List<FoundEvent> found = events.of(Piece.of(sentences.get(i)), own);
        ownEvents.addAll(resolution.of(happening(found), null));
      }
    }
  }

  /** Without what is only so: a claim needs a frame, the publisher's own sentences do not. */
  private static List<FoundEvent> happening(List<FoundEvent> found) {
    List<FoundEvent> happening = new ArrayList<>(found);
    happening.removeIf(event -> event.trait() == FoundEvent.Trait.STATE);
    return happening;
  }

  private Claim claim(Sentence s, Draft draft, List<Source> chain, List<Range> contents) {
    Labels labels = new Labels(s, draft);
    return new Claim(
        "c" + (claims.size() + 1),
        draft.content.stream().map(points::span).toList(),
        draft.cue.stream().map(points::span).toList(),
        chain,
        labels.mode(),
        draft.attitude,
        labels.certainty(),
        labels.polarity(),
        labels.future(),
        said.of(s, draft, contents),
        resolution.of(found(s, draft, chain.getLast().name()), speaker(chain)),
        draft.rule.id());
  }

  /** The events of a content; whom another source spoke of it does not speak of. */
  private List<FoundEvent> found(Sentence s, Draft draft, @Nullable String source) {
    if (!Objects.equals(source, speaking)) {
      reported = new PassageTopic();
      speaking = source;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Range content : draft.content) {
      pieces.addAll(Piece.in(holding(content, s), content));
    }
    if (draft.attitude == Attitude.DESIRE && !draft.cue.isEmpty()) {
      return events.wanted(pieces, s, draft.cue.getLast());
    }
    List<FoundEvent> found = new ArrayList<>();
    pieces.forEach(piece -> found.addAll(events.of(piece, reported)));
    return found;
  }

  /** The sentence that a content stands in, which may be the one before that of its cue. */
  private Sentence holding(Range content, Sentence s) {
    if (s.place().overlaps(content)) {
      return s;
    }
    int next = Sorted.first(sentences, one -> one.place().begin(), content.begin() + 1);
    return sentences.get(Math.max(0, next - 1));
  }

  /** Who acts by speaking. */
  private static @Nullable String speaker(List<Source> chain) {
    Source last = chain.getLast();
    boolean acts = last.kind() == SourceKind.PERSON || last.kind() == SourceKind.ORGANISATION;
    return acts ? last.name() : null;
  }
}
