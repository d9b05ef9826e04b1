package org.denbun.proposition;

import java.util.List;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.independence.Stance;
import org.denbun.language.Languages;

/** A few articles of one line, and what they say of a question. */
final class SmallArchive {

  private static final Languages LANGUAGES = Languages.packaged();
  private static final Tracer TRACER = Tracer.create(LANGUAGES);

  private final MemoryCandidates archive = new MemoryCandidates();
  private int articles;

  /** Of articles with the ids a1, a2, …, of one day. */
  static SmallArchive of(String... texts) {
    SmallArchive small = new SmallArchive();
    for (String text : texts) {
      small.add(text);
    }
    return small;
  }

  private void add(String text) {
    String id = "a" + ++articles;
    archive.add(
        new Gists(LANGUAGES)
            .of(TRACER.trace(new Article(id, text, null, id + "日報", "2024-03-08", "ja", null))));
  }

  List<String> affirming(String question) {
    return articles(question, Stance.AFFIRM);
  }

  List<String> denying(String question) {
    return articles(question, Stance.DENY);
  }

  Proposition first(String question) {
    return new Propositions(TRACER, LANGUAGES).ask(question, "ja", archive).getFirst();
  }

  private List<String> articles(String question, Stance stance) {
    return first(question).supports().stream()
        .filter(support -> support.stance() == stance)
        .map(support -> support.article())
        .distinct()
        .sorted()
        .toList();
  }
}
