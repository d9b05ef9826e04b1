package org.denbun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extracted;
import org.denbun.language.Languages;

/**
 * {@code denbun-bench ask PATH ARTICLES ARCHIVE}: how long answers take from an archive of so many
 * articles made out of the news there. An archive that an earlier call has filled is asked again;
 * one that it left half is filled.
 */
final class AskMain {
  private static final int ROUNDS = 3;

  private AskMain() {}

  static void measure(Path news, int articles, Path file) throws IOException {
    CopiedNews copied = CopiedNews.of(News.read(news), articles);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Languages languages = Languages.packaged();
    try (Archive archive = Archive.openOrMake(file.toString())) {
      int before = archive.count();
      if (before < copied.articles().size()) {
        fill(archive, languages, copied.articles(), before);
      }
      ask(archive, languages, Questions.of(copied));
    }
  }

  private static void fill(
      Archive archive, Languages languages, List<Article> articles, int before) {
    long start = System.nanoTime();
    var comparison = new ArticleComparison(languages, archive.store().database());
    try (var intake = new Intake(archive, languages, comparison, outcome -> {})) {
      articles.forEach(article -> intake.take("bench", new Extracted.Found(article)));
      intake.finish();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int added = archive.count() - before;
    print("added      %d articles in %.0f s, %.0f a second%n", added, seconds, added / seconds);
  }

  private static void ask(Archive archive, Languages languages, List<String> questions) {
    var search = new PropositionSearch(archive, Tracer.create(languages), languages);
    print("archive    %d articles; %d questions%n", archive.count(), questions.size());
    for (int round = 1; round <= ROUNDS; round++) {
      var times = new Times();
      int answered = 0;
      for (String question : questions) {
        long start = System.nanoTime();
        answered += search.ask(question, "ja").isEmpty() ? 0 : 1;
        times.add(System.nanoTime() - start);
      }
      print("round %d    %s; %d answered%n", round, times, answered);
    }
  }

  private static void print(String form, Object... values) {
    System.out.printf(Locale.ROOT, form, values);
  }
}
