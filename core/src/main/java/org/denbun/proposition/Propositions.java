package org.denbun.proposition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.language.Contrasts;
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

  private static final int ANSWERS = 5;

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
   * @return first the proposition that was asked for, without supports where none of the articles
   *     carries it; empty where no article shares anything with it
   */
  public List<Proposition> ask(String statement, @Nullable String language, Candidates candidates) {
    return ask(statement, language, candidates, ANSWERS);
  }

  /**
   * The proposition that a statement words.
   *
   * @param statement a sentence
   * @param candidates the articles to look at
   * @return null where none of them carries it
   */
  public @Nullable Proposition find(String statement, Candidates candidates) {
    return ask(statement, null, candidates, 1).stream()
        .filter(one -> !one.supports().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /**
   * How each statement of an archive's articles fits a statement, whether it says the same or not:
   * what the weights of {@link Evidence} are fitted to.
   *
   * @param statement a sentence
   * @param language its ISO 639 code, or null to have it recognised
   * @param candidates the articles to look at
   */
  public List<StatementFit> fits(
      String statement, @Nullable String language, Candidates candidates) {
    Asking asking = asking(statement, language, candidates);
    return asking == null ? List.of() : asking.fits();
  }

  private List<Proposition> ask(
      String statement, @Nullable String language, Candidates candidates, int most) {
    Asking asking = asking(statement, language, candidates);
    return asking == null ? List.of() : asking.answers(most);
  }

  /** A question to the articles that share most with it; null in a language that nobody reads. */
  private @Nullable Asking asking(
      String statement, @Nullable String language, Candidates candidates) {
    Reading reading = tracer.trace(new Article("?", statement, null, null, null, language, null));
    Language read = languages.named(reading.language());
    if (read == null) {
      return null;
    }
    Gist gist = gists.of(unspoken(reading));
    Candidates.Found here = candidates.best(gist.terms(), ARTICLES);
    List<Gist> found = here.gists();
    Question question = question(gist, new NamesAsked(found).in(statement, gist.all()), read);
    return new Asking(statement, question, here, likeness(read), read);
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
    List<Statement> statements = gist.statements();
    Statement last = statements.isEmpty() ? null : statements.getLast();
    Happening happening = last == null || modifying(last) ? Happening.OPEN : last.happening();
    Question question =
        Question.of(features, gist.text(), happening, language).worded(gist.text(), language);
    return last == null ? question : question.negative(last);
  }

  /** Whether the last verb stands before what the statement says of a number of things. */
  private static boolean modifying(Statement last) {
    List<Feature> own = last.own();
    return last.happening() == Happening.PLANNED
        && !own.isEmpty()
        && own.getLast().kind() == Feature.Kind.QUANTITY
        && own.stream().anyMatch(Feature::verbal);
  }

  private Likeness likeness(Language language) {
    return likenesses.computeIfAbsent(
        language.code(), code -> new Likeness(Senses.of(language), Contrasts.of(language)));
  }
}
