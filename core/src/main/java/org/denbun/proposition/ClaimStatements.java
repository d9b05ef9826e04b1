package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Mode;
import org.denbun.Polarity;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of claims: one of each sentence that is said. For one article and one thread.
 */
final class ClaimStatements {

  private final List<Claim> claims;
  private final Contents contents;
  private final Chaining chaining;
  private final FirstHand firstHand;
  private final SaidSentences sentences;
  private final Antecedents antecedents;
  private final List<Event> events;
  private final CodePoints points;

  ClaimStatements(
      List<Claim> claims,
      List<Event> events,
      Contents contents,
      Chaining chaining,
      FirstHand firstHand,
      Language language) {
    this.claims = claims;
    this.contents = contents;
    this.chaining = chaining;
    this.firstHand = firstHand;
    sentences = new SaidSentences(contents.text(), language);
    antecedents = new Antecedents(claims, contents, language);
    this.events = new ArrayList<>(events);
    claims.forEach(claim -> this.events.addAll(claim.events()));
    points = new CodePoints(contents.text());
  }

  List<Statement> of(Claim claim) {
    List<Range> all = contents.ranges(claim.content());
    List<Source> chain = chaining.of(claim, all);
    List<List<Range>> parts = sentences.of(all);
    List<Statement> said = new ArrayList<>();
    for (List<Range> part : parts) {
      said.add(statement(claim, chain, part, part == parts.getLast()));
    }
    return said;
  }

  private Statement statement(Claim claim, List<Source> chain, List<Range> part, boolean last) {
    Range whole = contents.sentences().get(contents.sentence(part.getFirst()));
    List<Feature> own = contents.said(part);
    List<Feature> cue = contents.features(contents.ranges(claim.cue()));
    List<Event> events = contents.events(claim.events(), part);
    String answer = answer(claim, part, whole);
    boolean negative = untrue(part) || (last ? negative(claim, events) : contents.negated(events));
    boolean denial =
        (last ? claim.polarity() == Polarity.NEGATIVE : negative) && contents.any(answer, "denial");
    boolean planned = contents.planned(own);
    boolean answers = denial || negative || contents.any(answer, "confirming");
    Range about =
        answers && antecedents.points(part)
            ? antecedents.of(claim, part)
            : antecedents.question(claim);
    return new Statement(
        claim.id(),
        points.at(part.getFirst().begin()),
        points.at(part.getLast().end()),
        words(part),
        chain,
        negative,
        planned || last && claim.future()
            ? Happening.PLANNED
            : contents.last(events, part.getLast()),
        told(contents.told(events, negative, own), about, negative),
        contents.evades(answer),
        contents.any(answer, "confirming"),
        denial || negative && (contents.any(answer, "denial") || rejects(claim)),
        planned,
        contents.ends(own),
        firstHand.shown(whole.in(contents.text())),
        contents.sentence(part.getFirst()),
        with(about, own),
        cue,
        near(claim, part, whole, answer, denial));
  }

  /** The report before what is said, or null. */
  private @Nullable Range report(List<Range> part) {
    return antecedents.report(part.getFirst().begin());
  }

  private List<Feature> with(@Nullable Range about, List<Feature> own) {
    List<Feature> all = new ArrayList<>(about == null ? List.of() : contents.features(about));
    all.addAll(own);
    return all;
  }

  /** What is told, with what it is told about: that is as much so as what is said of it. */
  private List<Occurrence> told(List<Occurrence> own, @Nullable Range about, boolean negative) {
    List<Occurrence> all = new ArrayList<>();
    if (about != null) {
      List<Range> there = List.of(about);
      all.addAll(contents.told(contents.events(events, there), false, contents.features(about)));
      all.replaceAll(one -> negative ? one.denied() : one);
    }
    all.addAll(own);
    return all;
  }

  private String words(List<Range> part) {
    StringBuilder words = new StringBuilder();
    part.forEach(range -> words.append(range.in(contents.text())));
    return words.toString();
  }

  /** The rest of its sentence; what is denied stands there, often as what somebody else says. */
  private List<Feature> near(
      Claim claim, List<Range> part, Range whole, String answer, boolean denial) {
    List<Feature> near = new ArrayList<>(contents.features(whole));
    Range report = denial && contents.any(answer, "report-denied") ? report(part) : null;
    near.addAll(report == null ? List.of() : contents.features(report));
    near.removeAll(contents.features(part));
    near.removeAll(contents.features(contents.ranges(claim.cue())));
    for (Claim other : claims) {
      if (other != claim && !denial) {
        for (Range content : contents.ranges(other.content())) {
          if (whole.contains(content) && part.stream().noneMatch(content::overlaps)) {
            near.removeAll(contents.features(content));
          }
        }
      }
    }
    return near;
  }

  /** What is said, and how its sentence goes on behind all that is. */
  private String answer(Claim claim, List<Range> part, Range whole) {
    String text = contents.text();
    List<Span> all = claim.content();
    int end = contents.ranges(all).getLast().end();
    String said = text.substring(part.getFirst().begin(), part.getLast().end());
    return said + text.substring(end, Math.max(end, whole.end()));
  }

  /** Whether somebody calls wrong, anywhere in what he says, what was said. */
  private boolean rejects(Claim claim) {
    return claim.mode() == Mode.DIRECT && untrue(contents.ranges(claim.content()));
  }

  private boolean untrue(List<Range> part) {
    return part.stream().anyMatch(range -> contents.any(range.in(contents.text()), "untrue"));
  }

  /** Whoever denies something in a quotation says there what is so instead. */
  private boolean negative(Claim claim, List<Event> events) {
    boolean denying = claim.cue().stream().anyMatch(cue -> contents.any(cue.text(), "denial"));
    return claim.polarity() == Polarity.NEGATIVE
        && (denying || !contents.keeps(events))
        && (claim.mode() != Mode.DIRECT || !denying || contents.negated(events));
  }
}
