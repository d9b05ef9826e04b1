package org.denbun.server.answer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.Hit;
import org.denbun.archive.Utterance;
import org.denbun.archive.Utterances;
import org.denbun.archive.comparison.AffairList;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.comparison.Questions;
import org.denbun.archive.search.Terms;
import org.denbun.language.Languages;
import org.denbun.proposition.Gist;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked through pages, HTTP and MCP. Throws {@link Refusal} where there is no
 * answer. Safe for use by many threads.
 */
public final class Answers implements Questions, AutoCloseable {
  /** A statement is a sentence; UTF-16 units. */
  private static final int LONGEST_STATEMENT = 1000;

  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;

  /** So many articles, published last, are looked at for affairs. */
  private static final int NEWEST = 300;

  private final Lanes lanes = new Lanes();
  private final Lane lane = lanes.usual();
  private final Archive archive;
  private final Languages languages;
  private final Tracer tracer;
  private final PropositionSearch propositions;
  private final AffairList affairs;
  private final Recent recent;

  /** Answers from an archive, which they do not close. */
  public Answers(Archive archive, Languages languages) {
    this.archive = archive;
    this.languages = languages;
    tracer = Tracer.create(languages);
    propositions = new PropositionSearch(archive, tracer, languages);
    affairs = propositions.affairs();
    recent = new Recent(archive);
  }

  /**
   * Loads what reading needs, for which the first to ask would have to wait. Begins a little later,
   * so as not to slow down the start, and is not waited for.
   */
  public void prepare() {
    Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    later.execute(() -> languages.codes().forEach(this::prepare));
  }

  private void prepare(String language) {
    tracer.trace(new Article("-", "1", null, null, null, language, null));
  }

  /** The languages that are read. */
  public Languages languages() {
    return languages;
  }

  /** What is found in an article that need not be in the archive. */
  public Reading trace(Article article) {
    return lanes.reading(article.text().length()).run(() -> tracer.trace(article));
  }

  /**
   * Reads what was posted.
   *
   * @param length of it in bytes; what is long waits for other long things alone
   */
  public <T extends @Nullable Object> T read(int length, Callable<T> reading) {
    return lanes.reading(length).run(reading);
  }

  /** Changes the archive; one change at a time. */
  public <T extends @Nullable Object> T change(Function<Archive, T> change) {
    return lanes.adding().run(() -> change.apply(archive));
  }

  /** A statement that may be asked for. */
  public static String statement(String statement) {
    return asked(statement, "statement");
  }

  /** A source that may be asked for. */
  public static String source(String name) {
    return asked(name, "name");
  }

  /** Words that may be looked for. */
  public static String words(String words) {
    if (Terms.asked(asked(words, "q")).isEmpty()) {
      throw new Refusal(BAD_REQUEST, "q: no letter or digit to look for");
    }
    return words;
  }

  @Override
  public boolean isTouched(String statement, long row) {
    return lane.run(() -> propositions.isTouched(statement, row));
  }

  /** The propositions that fit a statement, best first. */
  @Override
  public List<Answer> ask(String statement) {
    String asked = statement(statement);
    return lane.run(() -> propositions.ask(asked, null));
  }

  /** An article of the archive; version 0 is the newest. */
  public Entry article(String id, int version) {
    Entry entry = lane.run(() -> version == 0 ? archive.find(id) : archive.find(id, version));
    if (entry == null) {
      throw new Refusal(NOT_FOUND, "no such article: " + id);
    }
    return entry;
  }

  /** Everything that a source said, oldest first. */
  public List<Utterance> said(String source) {
    return said(source, Integer.MAX_VALUE);
  }

  /** The same, in so many of the newest articles. */
  public List<Utterance> said(String source, int most) {
    String asked = source(source);
    return lane.run(() -> Utterances.of(archive.voiced(asked, most)));
  }

  /** The articles that have all the words, newest first. */
  public List<Hit> search(String words, int most) {
    String asked = words(words);
    return lane.run(() -> archive.search(asked, most));
  }

  /** What the archive is about, the affair last heard of first. */
  public List<AffairList.Listed> affairs(int most) {
    return lane.run(() -> recent.answer(NEWEST, () -> affairs.newest(NEWEST)).first(most));
  }

  /** What was read in an article. */
  public Reading reading(Entry entry) {
    return lane.run(() -> archive.reading(entry));
  }

  /**
   * Begins with what takes several answers, which then are worked out one after the other without
   * waiting in between.
   */
  public <T extends @Nullable Object> Pending<T> begin(Callable<T> work) {
    return lane.begin(work);
  }

  /** Asks the archive anything else. */
  public <T extends @Nullable Object> T of(Function<Archive, T> question) {
    return lane.run(() -> question.apply(archive));
  }

  @Override
  public void close() {
    lanes.close();
  }

  /** The affair that an article belongs to. */
  public AffairList.Listed affair(String id) {
    AffairList.Listed affair = lane.run(() -> affairs.around(id));
    if (affair == null) {
      throw new Refusal(NOT_FOUND, "no such article: " + id);
    }
    return affair;
  }

  /** What the articles of an affair say, most supported first. */
  public List<Answer> propositions(AffairList.Listed affair) {
    List<String> ids = affair.affair().articles().stream().map(Gist::article).toList();
    return lane.run(() -> recent.answer(ids, () -> affairs.propositions(affair.affair())));
  }

  private static String asked(String words, String parameter) {
    if (words.isBlank()) {
      throw new Refusal(BAD_REQUEST, parameter + ": is missing");
    }
    if (words.length() > LONGEST_STATEMENT) {
      throw new Refusal(BAD_REQUEST, parameter + ": longer than " + LONGEST_STATEMENT);
    }
    return words;
  }
}
