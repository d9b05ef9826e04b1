package org.denbun.chain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.claim.Draft;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Builds the chain of each claim, in the order of the article: what the sentence names, and where
 * it names nobody, what the passage has in force. For one article and one thread.
 */
public final class Chains {

  /** How many sources back a word such as "the paper" may point. */
  private static final int FAR = 200;

  private final Entities entities;
  private final PassageSubjects subjects;
  private final Institutions institutions;
  private final CodePoints points;
  private final List<Source> named = new ArrayList<>();
  private List<List<Source>> reach = List.of();
  private List<List<Source>> last = List.of();
  private List<List<Source>> lastSpeech = List.of();
  private int lastAt = -1;
  private final Map<Draft, List<List<Source>>> known = new IdentityHashMap<>();

  /** Chains of an article with these sentences. */
  public Chains(
      Language language, Institutions institutions, List<Sentence> sentences, CodePoints points) {
    this.institutions = institutions;
    this.entities = new Entities(language, sentences);
    this.subjects = new PassageSubjects(sentences);
    this.points = points;
  }

  /**
   * The chain of a claim.
   *
   * @param at the index of its sentence
   * @return links nearest the reader first; never empty
   */
  public List<Source> chain(Draft draft, int at) {
    List<List<Source>> ranks = new ArrayList<>();
    if (draft.parent != null) {
      ranks.addAll(known.getOrDefault(draft.parent, List.of()));
    }
    draft.outer.forEach(phrases -> link(ranks, phrases, at));
    if (draft.hearsay && !draft.framed) {
      ranks.addAll(outside(draft, at));
    }
    boolean relayedFirst = relayedFirst(draft);
    if (relayedFirst) {
      link(ranks, draft.relay, at);
    }
    link(ranks, draft.speakers, at);
    if (draft.unstated) {
      ranks.addAll(unstated());
    }
    if (ranks.isEmpty()) {
      ranks.addAll(draft.passive ? unstated() : inForce(draft, at));
    }
    List<List<Source>> spoken = List.copyOf(ranks);
    link(ranks, relayedFirst ? List.of() : draft.relay, at);
    known.put(draft, List.copyOf(ranks));
    if (draft.parent == null) {
      remember(draft, spoken, ranks, at);
    }
    return numbered(ranks);
  }

  /** Whether what is relayed is the report in which the speaker speaks. */
  private static boolean relayedFirst(Draft draft) {
    return !draft.outer.isEmpty()
        && !draft.framed
        && !draft.relay.isEmpty()
        && !draft.speakers.isEmpty()
        && draft.relay.getFirst().begin() < draft.speakers.getFirst().begin();
  }

  /** Who speaks where the sentence names nobody: the passage's subject, or who spoke last. */
  private List<List<Source>> inForce(Draft draft, int at) {
    boolean people = draft.quoted || !draft.rule.field("Speaker").isEmpty();
    Phrase subject = subjects.since(lastAt, at, people);
    if (subject != null) {
      return unmentioned(subject, at);
    }
    if (last.isEmpty()) {
      return unstated();
    }
    List<List<Source>> chain = new ArrayList<>(elided(speech()));
    Phrase quoted = draft.quoted && outlet(chain) ? subjects.since(lastAt - 1, at, true) : null;
    if (quoted != null) {
      chain.addAll(unmentioned(quoted, at));
    }
    return chain;
  }

  /** A subject of the passage as the speaker whom a sentence leaves out. */
  private List<List<Source>> unmentioned(Phrase subject, int at) {
    return elided(List.of(List.of(sources(subject, at).getFirst())));
  }

  /**
   * Whether a chain ends with an outlet: words in quotation marks are somebody's whom it quotes.
   */
  private static boolean outlet(List<List<Source>> chain) {
    return chain.getLast().getFirst().kind() == SourceKind.OUTLET;
  }

  /** What was last in force, with the speaker whom its frame had when it last had one. */
  private List<List<Source>> speech() {
    boolean outside = lastSpeech.size() > last.size() && same(lastSpeech.subList(0, last.size()));
    return outside ? lastSpeech : last;
  }

  private boolean same(List<List<Source>> outer) {
    return IntStream.range(0, last.size()).allMatch(i -> same(outer.get(i), last.get(i)));
  }

  private List<List<Source>> outside(Draft draft, int at) {
    boolean context = draft.rule.field("Source", "reach").equals("reach");
    if (!context || reach.isEmpty()) {
      return unstated();
    }
    List<List<Source>> outer = speaks(draft, at) ? reach.subList(0, reach.size() - 1) : reach;
    return outer.isEmpty() ? unstated() : elided(outer);
  }

  private boolean speaks(Draft draft, int at) {
    List<Source> origin = reach.getLast();
    return draft.speakers.stream()
        .anyMatch(p -> origin.stream().anyMatch(o -> alike(entities.name(p, at), o.name())));
  }

  private static boolean alike(String a, @Nullable String b) {
    return b != null && (a.contains(b) || b.contains(a));
  }

  private static List<List<Source>> unstated() {
    return List.of(List.of(new Source(0, null, null, SourceKind.UNSTATED)));
  }

  private static List<List<Source>> elided(List<List<Source>> chain) {
    return chain.stream()
        .map(rank -> rank.stream().map(s -> new Source(0, null, s.name(), s.kind())).toList())
        .toList();
  }

  private void link(List<List<Source>> ranks, List<Phrase> phrases, int at) {
    if (phrases.isEmpty()) {
      return;
    }
    List<Source> rank = new ArrayList<>();
    for (Phrase phrase : phrases) {
      rank.addAll(sources(phrase, at));
    }
    if (ranks.isEmpty() || !same(ranks.getLast(), rank)) {
      ranks.add(rank);
    }
    Phrase author = phrases.getLast().author();
    if (author != null) {
      link(ranks, List.of(author), at);
    }
  }

  private static boolean same(List<Source> a, List<Source> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> Objects.equals(a.get(i).name(), b.get(i).name()));
  }

  private List<Source> sources(Phrase phrase, int at) {
    Span mention = points.span(phrase.place());
    if (entities.that(phrase) && !last.isEmpty()) {
      return last.getFirst().stream().map(a -> new Source(0, mention, a.name(), a.kind())).toList();
    }
    Anaphor anaphor = entities.anaphor(phrase, at);
    List<Source> antecedents = anaphor == null ? List.of() : antecedents(anaphor, phrase, at);
    if (!antecedents.isEmpty()) {
      return antecedents.stream().map(a -> new Source(0, mention, a.name(), a.kind())).toList();
    }
    SourceKind kind = phrase.kind() == null ? SourceKind.PERSON : phrase.kind();
    Phrase body = anaphor == null ? null : subject(kind, at);
    Phrase known =
        body != null && entities.anaphor(body, at) == null && firm(phrase, body) ? body : phrase;
    Source source = new Source(0, mention, before(entities.name(known, at), kind), kind);
    named.add(source);
    return List.of(source);
  }

  /** The body that the passage is about, which a word for its kind may point at; or null. */
  private @Nullable Phrase subject(SourceKind kind, int at) {
    return switch (kind) {
      case ORGANISATION -> subjects.since(-1, at, false);
      case OUTLET -> subjects.outlet(at);
      default -> null;
    };
  }

  /** Whether a body may be what a phrase points at: one that points at a company, only that. */
  private boolean firm(Phrase phrase, Phrase body) {
    return !entities.firm(phrase) || !entities.noFirm(body.text());
  }

  /** Somebody unnamed who was told by more words when he spoke last. */
  private String before(String name, SourceKind kind) {
    Source last = named.isEmpty() ? null : named.getLast();
    String fuller = last == null || last.kind() != kind ? null : last.name();
    if (fuller != null && entities.oneOfThem(name)) {
      return fuller;
    }
    String holder = kind == SourceKind.ANONYMOUS ? entities.holder(name) : "";
    return !holder.isEmpty() && fuller != null && fuller.endsWith(holder) ? fuller : name;
  }

  private List<Source> antecedents(Anaphor anaphor, Phrase phrase, int at) {
    String owner =
        anaphor.kind() == SourceKind.PERSON && !anaphor.both() && !named.isEmpty()
            ? owner(named.getLast(), at)
            : null;
    return owner == null
        ? earlier(anaphor, entities.firm(phrase))
        : List.of(new Source(0, null, owner, SourceKind.PERSON));
  }

  /** The person whose lawyer or friend somebody unnamed is: who speaks of him means him. */
  private @Nullable String owner(Source source, int at) {
    String name = source.name();
    return name == null || source.kind() != SourceKind.ANONYMOUS ? null : entities.owner(name, at);
  }

  private List<Source> earlier(Anaphor anaphor, boolean firm) {
    List<Source> found = new ArrayList<>();
    int wanted = anaphor.both() ? 2 : 1;
    int far = Math.max(0, named.size() - FAR);
    for (int i = named.size() - 1; i >= far && found.size() < wanted; i--) {
      Source source = named.get(i);
      if (source.kind() == anaphor.kind()
          && !(firm && source.name() != null && entities.noFirm(source.name()))
          && found.stream().noneMatch(f -> Objects.equals(f.name(), source.name()))) {
        found.addFirst(source);
      }
    }
    return found;
  }

  private void remember(Draft draft, List<List<Source>> spoken, List<List<Source>> ranks, int at) {
    if (ranks.getLast().getFirst().kind() == SourceKind.UNSTATED) {
      return;
    }
    if (draft.passive) {
      return;
    }
    last = spoken;
    lastAt = at;
    lastSpeech = draft.speakers.isEmpty() ? lastSpeech : last;
    SourceKind kind = ranks.getLast().getFirst().kind();
    boolean body =
        kind == SourceKind.ORGANISATION
            || kind == SourceKind.OUTLET
            || kind == SourceKind.DOCUMENT
            || ranks.getFirst().getFirst().kind() == SourceKind.OUTLET;
    if (draft.framed || body || !draft.quoted) {
      reach = List.copyOf(ranks);
    }
  }

  private List<Source> numbered(List<List<Source>> ranks) {
    List<Source> chain = new ArrayList<>();
    for (int rank = 0; rank < ranks.size(); rank++) {
      for (Source source : ranks.get(rank)) {
        String institution = institutions.of(source);
        chain.add(new Source(rank, source.mention(), source.name(), source.kind(), institution));
      }
    }
    return chain;
  }
}
