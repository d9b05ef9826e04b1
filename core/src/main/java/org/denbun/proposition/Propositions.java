package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Tracer;
import org.denbun.independence.Account;
import org.denbun.independence.Copy;
import org.denbun.independence.Independence;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.language.Senses;
import org.jspecify.annotations.Nullable;

/**
 * Finds the propositions of an archive that fit a statement. What is asked is the pivot: its
 * supports are what entails it. What is left over is grouped the same way, each time around the
 * statement that fits best. Safe for use by many threads at once where its candidates are.
 */
public final class Propositions {

  /** So many articles are looked at; the rest share less with the question. */
  private static final int ARTICLES = 60;

  private static final int WEIGHED = 12;
  private static final int FURTHER = 15;
  private static final int ANSWERS = 5;
  private static final double FITS = 0.62;
  private static final double SAYS = 0.3;
  private static final double WITHOUT_VERB = 0.5;
  private static final double OWN_WORDS = 0.6;
  private static final double OWN_WITHOUT_VERB = 0.7;

  /** Numbers and times that are all the same make up for so much of the words. */
  private static final double AMOUNTS = 0.1;

  private static final double CERTAIN = 0.9;
  private static final double SAME_VERB = 0.7;
  private static final double DENIES = 0.45;
  private static final double DENIAL = 0.55;

  /** So long a statement is not repeated by chance; UTF-16 units. */
  private static final int LONG = 12;

  private static final double WORTH = 0.4;
  private static final double BESIDE = 0.85;

  private final Tracer tracer;
  private final Languages languages;
  private final Gists gists;
  private final Map<String, Likeness> likenesses = new ConcurrentHashMap<>();

  public Propositions(Tracer tracer, Languages languages) {
    this.tracer = tracer;
    this.languages = languages;
    gists = new Gists(languages);
  }

  /**
   * The propositions that fit a statement, best first.
   *
   * @param statement a sentence, a question, or keywords
   * @param language its ISO 639 code, or null to have it recognised
   * @param candidates the articles to look at
   * @return empty where nothing fits
   */
  public List<Proposition> ask(String statement, @Nullable String language, Candidates candidates) {
    Reading reading = tracer.trace(new Article("?", statement, null, null, null, language, null));
    Language read = languages.named(reading.language());
    if (read == null) {
      return List.of();
    }
    Gist gist = gists.of(unspoken(reading));
    Candidates.Found here = candidates.best(gist.terms(), ARTICLES);
    List<Gist> found = here.gists();
    Question question = question(gist, new NamesAsked(found).in(statement, gist.all()), read);
    return new Asking(question, found, here.copies(), read).answers();
  }

  /** What is asked is said by nobody: a wish or a report in it is what it asks for. */
  private static Reading unspoken(Reading r) {
    return new Reading(
        r.article(),
        r.language(),
        r.marked(),
        r.names(),
        r.times(),
        r.places(),
        List.of(),
        r.events(),
        r.origins());
  }

  private static Question question(Gist gist, List<Feature> features, Language language) {
    boolean negative = false;
    Happening happening = Happening.OPEN;
    for (Statement statement : gist.statements()) {
      negative = statement.negative();
      happening = statement.happening();
    }
    return Question.of(features, negative, happening, language);
  }

  private Likeness likeness(Language language) {
    return likenesses.computeIfAbsent(language.code(), code -> new Likeness(Senses.of(language)));
  }

  /** One question to some articles. */
  private final class Asking {
    private final Question question;
    private final List<Gist> found;
    private final Collection<Copy> copies;
    private final Language language;
    private final Weights weights;
    private final Numbering numbering;
    private final Set<Statement> used = new HashSet<>();

    Asking(Question question, List<Gist> found, Collection<Copy> copies, Language language) {
      this.question = question;
      this.found = found;
      this.copies = copies;
      this.language = language;
      weights = new Weights(found.subList(0, Math.min(WEIGHED, found.size())));
      numbering = new Numbering(likeness(language));
    }

    List<Proposition> answers() {
      List<Proposition> answers = new ArrayList<>();
      List<Match> matches = matches(question, found);
      add(answers, new Responses(coherent(fitting(matches))).with(matches));
      for (Match match : matches) {
        if (answers.size() < ANSWERS
            && match.score() >= WORTH
            && !used.contains(match.statement())) {
          add(answers, group(match));
        }
      }
      return answers;
    }

    /** The articles that a further answer is gathered from: those first found, and its own. */
    private List<Gist> near(Match pivot) {
      List<Gist> near = new ArrayList<>(found.subList(0, Math.min(FURTHER, found.size())));
      if (!near.contains(pivot.gist())) {
        near.add(pivot.gist());
      }
      return near;
    }

    private List<Match> matches(Question asked, List<Gist> among) {
      Matcher matcher = new Matcher(asked, weights, numbering);
      List<Match> matches = new ArrayList<>();
      among.forEach(gist -> matches.addAll(matcher.of(gist)));
      alike(matches);
      matches.sort(
          Comparator.comparingDouble((Match m) -> -m.score())
              .thenComparing(m -> m.gist().article())
              .thenComparing(m -> m.statement().begin()));
      return matches;
    }

    /** What says the same word for word fits alike, however much its article leaves out. */
    private static void alike(List<Match> matches) {
      Map<String, Match> best = new HashMap<>();
      for (Match match : matches) {
        if (match.statement().text().length() >= LONG) {
          best.merge(match.statement().text(), match, (a, b) -> a.score() >= b.score() ? a : b);
        }
      }
      matches.replaceAll(m -> m.like(best.getOrDefault(m.statement().text(), m)));
    }

    private List<Match> group(Match pivot) {
      Statement s = pivot.statement();
      Question asked = Question.of(s.own(), s.negative(), s.happening(), language);
      List<Match> group = fitting(matches(asked, near(pivot)));
      return group.stream().anyMatch(m -> m.statement().equals(s))
          ? group.stream().map(m -> m.scored(pivot.score())).toList()
          : List.of(
              new Match(pivot.gist(), s, pivot.score(), 1, 1, 1, false, false, Stance.AFFIRM));
    }

    /** What fits; of one sentence, only what fits about as well as its best. */
    private List<Match> fitting(List<Match> matches) {
      Map<List<Object>, Double> best = new HashMap<>();
      List<Match> fitting = new ArrayList<>();
      for (Match match : matches) {
        if (match.score() >= (match.stance() == Stance.DENY ? denial(match) : FITS)
            && says(match)
            && !used.contains(match.statement())) {
          List<Object> place = List.of(match.gist().article(), match.statement().sentence());
          double top = best.computeIfAbsent(place, p -> match.score());
          if (match.score() >= BESIDE * top) {
            fitting.add(match);
          }
        }
      }
      return fitting;
    }

    /** Without what stands in an article that is about somebody else than the others. */
    private List<Match> coherent(List<Match> matches) {
      Affinity affinity = new Affinity(matches, question);
      return matches.stream()
          .filter(match -> match.core() >= CERTAIN || affinity.belongs(match.gist()))
          .toList();
    }

    /** A denial need not name again what it denies, where it has the same verb. */
    private static double denial(Match match) {
      return match.predicate() >= SAME_VERB ? DENIES : DENIAL;
    }

    private static boolean says(Match match) {
      if (match.stance() == Stance.DENY) {
        return match.here() >= denial(match);
      }
      if (match.statement().claim() == null) {
        boolean verb = match.predicate() >= SAME_VERB;
        double least = verb ? OWN_WORDS : OWN_WITHOUT_VERB;
        return match.core() >= (match.exact() ? least - AMOUNTS : least);
      }
      double least = match.predicate() >= SAME_VERB ? SAYS : WITHOUT_VERB;
      return match.core() >= least || match.statement().confirming() && match.here() >= OWN_WORDS;
    }

    private void add(List<Proposition> answers, List<Match> matches) {
      if (matches.stream().noneMatch(m -> m.stance() == Stance.AFFIRM)) {
        return;
      }
      matches.forEach(match -> used.add(match.statement()));
      List<Support> supports = told(matches).stream().map(this::support).toList();
      List<Account> accounts = found.stream().map(Gist::account).toList();
      answers.add(
          new Proposition(
              matches.getFirst().statement().text(),
              matches.getFirst().score(),
              supports,
              Independence.of(supports, accounts, copies)));
    }

    /** Who tells of what the last of a chain does. */
    private static List<Source> before(List<Source> chain) {
      int last = chain.getLast().rank();
      return chain.stream().filter(source -> source.rank() < last).toList();
    }

    /**
     * Without a publisher's own words where the same article has them from a source: its lead says
     * in short what it goes on to attribute. What it knows first-hand stays.
     */
    private static List<Match> told(List<Match> matches) {
      Set<String> attributed = new HashSet<>();
      for (Match match : matches) {
        if (!match.statement().chain().isEmpty() && match.stance() == Stance.AFFIRM) {
          attributed.add(match.gist().article());
        }
      }
      return matches.stream()
          .filter(match ->
              !match.statement().chain().isEmpty()
                  || match.statement().firstHand()
                  || !attributed.contains(match.gist().article()))
          .toList();
    }

    /** Whether a document says it: that is more than somebody's doing by saying it. */
    private static boolean documented(Statement s) {
      return s.chain().stream().anyMatch(source -> source.kind() == SourceKind.DOCUMENT);
    }

    private Support support(Match match) {
      Statement s = match.statement();
      return new Support(
          match.gist().article(),
          s.claim(),
          s.begin(),
          s.end(),
          match.stance(),
          match.done() && !documented(s) ? before(s.chain()) : s.chain(),
          s.firstHand());
    }
  }
}
