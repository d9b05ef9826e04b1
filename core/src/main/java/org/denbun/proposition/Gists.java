package org.denbun.proposition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.claim.Sentence;
import org.denbun.independence.Account;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.language.Senses;
import org.denbun.text.Brackets;
import org.denbun.text.Range;
import org.denbun.trace.Passage;
import org.denbun.trace.Tracing;
import org.jspecify.annotations.Nullable;

/** Makes gists of readings. Safe for use by many threads at once. */
public final class Gists {

  private final Languages languages;
  private final Map<String, Credits> credits = new ConcurrentHashMap<>();
  private final Map<String, Senses> senses = new ConcurrentHashMap<>();

  public Gists(Languages languages) {
    this.languages = languages;
  }

  /**
   * The gist of a reading.
   *
   * @return without statements where its language is not read
   */
  public Gist of(Reading reading) {
    Language language = languages.named(reading.language());
    return language == null
        ? unread(reading.article())
        : read(reading, Passage.of(reading.article().text(), language).sentences(), language);
  }

  /** The gist of a reading whose sentences are at hand; the same as without them. */
  public Gist of(Tracing traced) {
    Language language = languages.named(traced.reading().language());
    return language == null
        ? unread(traced.reading().article())
        : read(traced.reading(), traced.sentences(), language);
  }

  private static Gist unread(Article article) {
    Account account = new Account(article.id(), publisher(article), null, null, List.of());
    return new Gist(account, article.published(), article.text(), List.of(), List.of(), List.of());
  }

  private static String publisher(Article article) {
    String publisher = article.publisher();
    return publisher == null || publisher.isBlank() ? article.id() : publisher;
  }

  private Gist read(Reading reading, List<Sentence> sentences, Language language) {
    Article article = reading.article();
    Units units = new Units(article.text());
    Senses alike = senses.computeIfAbsent(language.code(), code -> Senses.of(language));
    List<Feature> features = Features.of(reading, sentences, language, alike, units);
    List<Range> ranges = sentences.stream().map(Sentence::place).toList();
    Around around = Around.of(reading, ranges, language, units);
    List<Claim> claims = new ToldSources(reading, language, around).claims();
    Statements statements =
        new Statements(reading, claims, ranges, features, language, units, around);
    Credits known = credits.computeIfAbsent(language.code(), code -> new Credits(language));
    String publisher = known.usual(publisher(article));
    Account account =
        new Account(
            article.id(),
            publisher,
            known.institution(publisher),
            known.of(article.text(), publisher),
            claims.stream().map(Claim::chain).toList());
    return new Gist(
        account,
        article.published(),
        article.text(),
        headline(article.headline(), language, alike, features),
        ranges.stream().map(range -> Within.of(features, range)).toList(),
        statements.all());
  }

  private static List<Feature> headline(
      @Nullable String headline, Language language, Senses senses, List<Feature> known) {
    if (headline == null || headline.isBlank()) {
      return List.of();
    }
    List<Brackets.Pair> pairs = Brackets.of(headline, language.brackets()).pairs();
    Range all = new Range(0, headline.length());
    return Features.of(new Sentence(language, headline, all, pairs), language, senses, known);
  }
}
