package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Mode;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.denbun.text.Sorted;

/** Makes statements of the claims of an article and of its other sentences. */
final class Statements {

  private final Reading reading;
  private final List<Claim> claims;
  private final List<Range> sentences;
  private final List<Feature> features;
  private final Language language;
  private final Units units;
  private final FirstHand firstHand;
  private final Documents documents;
  private final Owners owners;
  private final Occurrences occurrences;
  private final CodePoints points;
  private final List<Statement> all = new ArrayList<>();

  Statements(
      Reading reading,
      List<Claim> claims,
      List<Range> sentences,
      List<Feature> features,
      Language language,
      Units units,
      Owners owners) {
    this.reading = reading;
    this.claims = claims;
    this.sentences = sentences;
    this.features = features;
    this.language = language;
    this.units = units;
    this.owners = owners;
    occurrences = new Occurrences(reading.article().text(), units, language);
    documents = new Documents(reading, language, owners);
    firstHand = new FirstHand(language, reading.article().publisher());
    points = new CodePoints(reading.article().text());
  }

  /** In the order of the text. */
  List<Statement> all() {
    boolean[] spoken = new boolean[sentences.size()];
    for (Claim claim : claims) {
      List<Range> contents = ranges(claim.content());
      int at = sentence(contents.getFirst());
      for (Range content : contents) {
        spoken[sentence(content)] = true;
      }
      ranges(claim.cue()).forEach(cue -> spoken[sentence(cue)] = true);
      all.add(statement(claim, contents, at));
    }
    for (int i = 0; i < spoken.length; i++) {
      if (!spoken[i]) {
        all.add(own(i));
      }
    }
    all.sort(Comparator.comparingInt(Statement::begin));
    return all;
  }

  /** Whether it says that something is not so: by its verb, or by calling it wrong. */
  private boolean denies(Claim claim, List<Range> contents) {
    return negative(claim)
        || contents.stream().anyMatch(c -> any(c.in(reading.article().text()), "untrue"));
  }

  /** Whoever denies something in a quotation says there what is so instead. */
  private boolean negative(Claim claim) {
    boolean denying = claim.cue().stream().anyMatch(cue -> any(cue.text(), "denial"));
    return claim.polarity() == Polarity.NEGATIVE
        && (claim.mode() != Mode.DIRECT || !denying || denied(claim.events()));
  }

  private static boolean denied(List<Event> events) {
    return !events.isEmpty() && events.getLast().status() == EventStatus.DENIED;
  }

  private List<Range> ranges(List<Span> spans) {
    return spans.stream().map(units::range).toList();
  }

  private int sentence(Range range) {
    int next = Sorted.first(sentences, Range::begin, range.begin() + 1);
    return Math.max(0, next - 1);
  }

  private Statement statement(Claim claim, List<Range> contents, int at) {
    List<Range> cues = ranges(claim.cue());
    List<Feature> own = content(contents);
    List<Feature> cue = Within.of(features, cues);
    Range whole = sentences.get(at);
    boolean denial =
        claim.polarity() == Polarity.NEGATIVE && any(answer(contents, whole), "denial");
    // What is denied stands in the same sentence, often as what somebody else says.
    List<Feature> near = new ArrayList<>(Within.of(features, whole));
    near.removeAll(Within.of(features, contents));
    near.removeAll(cue);
    for (Claim other : claims) {
      if (other != claim && !denial) {
        for (Range content : ranges(other.content())) {
          if (whole.contains(content) && contents.stream().noneMatch(content::overlaps)) {
            near.removeAll(Within.of(features, content));
          }
        }
      }
    }
    String text = String.join("", claim.content().stream().map(Span::text).toList());
    return new Statement(
        claim.id(),
        claim.content().getFirst().begin(),
        claim.content().getLast().end(),
        text,
        chain(claim, contents),
        denies(claim, contents),
        planned(own) || claim.future() ? Happening.PLANNED : Occurrences.last(claim.events()),
        told(claim.events(), denies(claim, contents), own),
        any(answer(contents, whole), "noncommittal"),
        any(answer(contents, whole), "confirming"),
        denial || denies(claim, contents) && any(answer(contents, whole), "denial"),
        planned(own),
        ends(own),
        firstHand.shown(whole.in(reading.article().text())),
        at,
        own,
        cue,
        near);
  }

  private List<Occurrence> told(List<Event> events, boolean negative, List<Feature> own) {
    List<Occurrence> told = new ArrayList<>(occurrences.denied(own));
    told.addAll(occurrences.of(events, negative));
    return told;
  }

  /** What is said; when it came to light is no part of that. */
  private List<Feature> content(List<Range> contents) {
    List<Feature> own = Within.of(features, contents);
    int last = own.size() - 1;
    boolean found = last >= 0 && language.words("come-to-light").contains(own.get(last).value());
    boolean dated = found && last > 0 && own.get(last - 1).kind() == Feature.Kind.PERIOD;
    return dated ? own.subList(0, last - 1) : own;
  }

  private Statement own(int at) {
    Range place = sentences.get(at);
    Span span = points.span(place);
    List<Event> events =
        reading.events().stream()
            .filter(e -> e.span().begin() >= span.begin() && e.span().end() <= span.end())
            .toList();
    List<Feature> own = content(List.of(place));
    Source said = documents.saying(place);
    Source shown = said == null ? documents.showing(place) : said;
    Source document =
        shown == null && at + 1 < sentences.size()
            ? documents.through(sentences.get(at + 1))
            : shown;
    return new Statement(
        null,
        span.begin(),
        span.end(),
        span.text(),
        document == null ? finder(events, own) : List.of(document),
        denied(events),
        planned(own) ? Happening.PLANNED : Occurrences.last(events),
        told(events, denied(events), own),
        any(span.text(), "noncommittal"),
        false,
        false,
        planned(own),
        ends(own),
        firstHand.shown(around(at)),
        at,
        own,
        List.of(),
        List.of());
  }

  /** The body that finds or announces what its own sentence says, by its last predicate. */
  private List<Source> finder(List<Event> events, List<Feature> own) {
    String actor = events.isEmpty() ? null : events.getLast().actor();
    Feature last = own.stream().filter(Feature::verbal).reduce((a, b) -> b).orElse(null);
    if (actor == null || last == null || !language.words("finding").contains(last.value())) {
      return List.of();
    }
    Source source = owners.body(actor);
    if (source != null) {
      return List.of(source);
    }
    return List.of();
  }

  /** A sentence with those beside it: who saw it is often told before or after it. */
  private String around(int at) {
    int last = Math.min(at + 1, sentences.size() - 1);
    int first = Math.max(at - 1, 0);
    return reading
        .article()
        .text()
        .substring(sentences.get(first).begin(), sentences.get(last).end());
  }

  /** The chain of a claim, and behind it the document that its content says to have it. */
  private List<Source> chain(Claim claim, List<Range> contents) {
    Range first = contents.getFirst();
    Source document = documents.saying(first);
    boolean written = claim.chain().stream().anyMatch(s -> s.kind() == SourceKind.DOCUMENT);
    if (document == null && !written) {
      document = documents.means(first);
    }
    if (document == null) {
      document = documents.from(contents.getLast(), sentences.get(sentence(first)));
    }
    Source last = claim.chain().getLast();
    if (document == null || last.kind() == SourceKind.DOCUMENT) {
      return claim.chain();
    }
    List<Source> chain = new ArrayList<>(claim.chain());
    chain.add(
        new Source(
            last.rank() + 1,
            null,
            document.name(),
            document.kind(),
            document.institution() != null || document.kind() != SourceKind.DOCUMENT
                ? document.institution()
                : last.institution()));
    return chain;
  }

  /** What is said, and how its sentence goes on. */
  private String answer(List<Range> contents, Range whole) {
    String text = reading.article().text();
    int begin = contents.getFirst().begin();
    return text.substring(begin, Math.max(contents.getLast().end(), whole.end()));
  }

  private boolean any(String text, String wordClass) {
    return language.words(wordClass).stream().anyMatch(text::contains);
  }

  private boolean ends(List<Feature> own) {
    return own.stream().anyMatch(f -> language.words("ending").contains(f.value()));
  }

  /** Whether it tells of a plan, by a noun. */
  private boolean planned(List<Feature> own) {
    return Plans.in(own, language) >= 0;
  }
}
