package org.denbun.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.Span;
import org.denbun.Tracer;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.intake.Outcome;
import org.denbun.archive.intake.Reread;
import org.denbun.archive.search.Term;
import org.denbun.json.ReadingJson;
import org.denbun.language.Languages;
import org.denbun.trace.Tracing;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What an archive does, wherever it lies: each database has a class of its own. */
abstract class ArchiveTest {

  /** The address of an archive that nobody has made yet, the same in each call of a test. */
  abstract String address();

  private Archive made() {
    return Archive.openOrMake(address());
  }

  @Test
  void whatIsAddedIsFound() {
    try (Archive archive = made()) {
      List<Outcome> outcomes = Shelf.add(archive, Shelf.article("a1", Shelf.SAID));
      assertInstanceOf(Outcome.Added.class, outcomes.getFirst());
    }
    try (Archive archive = Archive.open(address())) {
      Entry entry = entry(archive, "a1");
      assertEquals(Shelf.article("a1", Shelf.SAID), entry.article());
      assertEquals("in", entry.input());
      assertEquals(1, entry.version());
      assertEquals(1, archive.count());
    }
  }

  @Test
  void aReadingComesBackAsItWas() {
    String text = "【北浜時事】" + Shelf.SAID + "𠮷野氏は4日、記者団に「5月に着工する」と語った。\n" + Shelf.DENIED;
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", text));
      Reading read = archive.reading(entry(archive, "a1"));
      Reading traced = Tracer.create().trace(Shelf.article("a1", text));
      assertFalse(traced.claims().isEmpty());
      assertEquals(traced, read);
      assertEquals(new String(ReadingJson.compact(traced)), new String(ReadingJson.compact(read)));
    }
  }

  @Test
  void addingAgainChangesNothing() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID));
      Entry before = entry(archive, "a1");
      assertEquals(
          List.of(new Outcome.Known("a1")), Shelf.add(archive, Shelf.article("a1", Shelf.SAID)));
      assertEquals(before, entry(archive, "a1"));
    }
  }

  @Test
  void anotherTextUnderAnIdIsKeptBesideTheFirst() {
    try (Archive archive = made()) {
      var outcomes =
          Shelf.add(
              archive,
              Shelf.article("a1", Shelf.SAID),
              Shelf.article("a1", Shelf.DENIED),
              Shelf.article("a1", Shelf.SAID));
      assertEquals(2, ((Outcome.Added) outcomes.get(1)).entry().version());
      assertEquals(new Outcome.Known("a1"), outcomes.get(2));
      assertEquals(1, archive.count());
      assertEquals(2, archive.versions("a1"));
      assertEquals(Shelf.DENIED, entry(archive, "a1").article().text());
      assertEquals(Shelf.SAID, Objects.requireNonNull(archive.find("a1", 1)).article().text());
      assertEquals(List.of(), archive.search("発表", 9));
      assertEquals(1, archive.search("火が出た", 9).size());
    }
  }

  @Test
  void twoCharactersAreFoundAndMarked() {
    try (Archive archive = made()) {
      Shelf.add(
          archive, Shelf.article("a1", Shelf.DENIED + Shelf.SAID), Shelf.article("a2", "船が出た。"));
      Hit hit = archive.search("倉庫 発表", 9).getFirst();
      assertEquals("a1", hit.entry().article().id());
      assertEquals(List.of(Shelf.DENIED, Shelf.SAID), texts(hit));
      int at = Shelf.DENIED.length() + Shelf.SAID.indexOf("倉庫");
      assertEquals(new Span(at, at + 2, "倉庫"), hit.passages().get(1).marks().getFirst());
      assertEquals(List.of(), archive.search("庫港", 9));
    }
  }

  @Test
  void oneCharacterAndOtherScriptsAreFound() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", "米ＮＡＳＡは6日、打ち上げを延ばすと発表した。"));
      for (String words : List.of("米", "す", "nasa", "ＮＡ", "打ち上げ", "6日")) {
        assertEquals(1, archive.search(words, 9).size(), words);
      }
      for (String words : List.of("asa", "英", "延ばしす", "。")) {
        assertEquals(0, archive.search(words, 9).size(), words);
      }
    }
  }

  @Test
  void theNewestComeFirstAndTheUndatedLast() {
    try (Archive archive = made()) {
      Shelf.add(
          archive,
          Article.of("undated", Shelf.SAID),
          dated("old", "2025-01-01"),
          dated("new", "2026-01-01T00:00:00+09:00"));
      var all = List.of("new", "old", "undated");
      for (int most = 0; most <= all.size() + 1; most++) {
        assertEquals(
            all.subList(0, Math.min(most, all.size())),
            archive.search("倉庫", most).stream().map(hit -> hit.entry().article().id()).toList());
      }
      assertNull(entry(archive, "undated").article().publisher());
      assertEquals(3, archive.voiced("北浜市").size());
      assertEquals("new", archive.voiced("北浜市", 1).getFirst().entry().article().id());
    }
  }

  @Test
  void aClockInTheFutureIsKeptAndSaid() {
    try (Archive archive = made()) {
      var outcome = (Outcome.Added) Shelf.add(archive, dated("a1", "2931-01-01")).getFirst();
      assertTrue(outcome.isFromTheFuture());
      assertEquals("2931-01-01", entry(archive, "a1").article().published());
    }
  }

  @Test
  void whatIsRemovedIsNotFound() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID), Shelf.article("a2", Shelf.SAID));
      long row = entry(archive, "a2").row();
      assertEquals(1, archive.remove("a2"));
      assertEquals(0, archive.remove("a2"));
      assertNull(archive.find("a2"));
      assertEquals(1, archive.search("倉庫", 9).size());
      Shelf.add(archive, Shelf.article("a2", Shelf.SAID));
      assertTrue(entry(archive, "a2").row() > row, "a key was given twice");
    }
  }

  @Test
  void whatASourceSaidIsFoundByItsInstitutionToo() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID), Shelf.article("a2", Shelf.DENIED));
      assertEquals("a1", archive.voiced("北浜市").getFirst().entry().article().id());
      String institution =
          Objects.requireNonNull(
              archive
                  .reading(entry(archive, "a2"))
                  .claims()
                  .getFirst()
                  .chain()
                  .getFirst()
                  .institution());
      assertEquals("a2", archive.voiced(institution).getFirst().entry().article().id());
      assertEquals(List.of(), archive.voiced("南浜市"));
    }
  }

  @Test
  void nulIsKeptAsTheReplacementCharacter() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a\0", "あ\0い"));
      assertEquals("あ\uFFFDい", entry(archive, "a\uFFFD").article().text());
    }
  }

  @Test
  void anArticleWithoutAnIdGoesByItsAddressElseByItsText() {
    try (Archive archive = made()) {
      Shelf.add(
          archive,
          Article.of("in:7", Shelf.SAID),
          new Article("in", Shelf.SAID, null, null, null, null, "https://example.org/1"));
      assertNotNull(archive.find("https://example.org/1"));
      assertEquals(1, archive.idsFrom("", 9).stream().filter(id -> id.length() == 16).count());
    }
  }

  @Test
  void traitsAreKeptAndLinkedWithTheArticle() {
    var comparison = new Recording();
    try (Archive archive = made()) {
      Shelf.add(archive, comparison, Shelf.article("a1", Shelf.SAID));
      assertEquals(List.of("a1"), comparison.linked);
      List<Long> found = archive.read(handle -> statements(archive, handle, "first", "third"));
      assertEquals(1, found.size());
      assertEquals(List.of(), archive.read(handle -> statements(archive, handle, "third")));
      assertEquals(2, count(archive, "fingerprint"));
      archive.remove("a1");
      assertEquals(0, count(archive, "fingerprint"));
      assertEquals(0, count(archive, "statement"));
    }
  }

  @Test
  void aCopyIsLinkedToItsOriginalWhicheverComesFirst() {
    String text = Shelf.SAID + "市長は記者団に「来年の春に着工し、二年で終える」と語った。費用は市が全額を負担する。";
    Article original = by("東都新報", "a1", "2026-03-04", text);
    Article copy = by("北浜日報", "a2", "2026-03-05", text + Shelf.DENIED);
    for (List<Article> order : List.of(List.of(original, copy), List.of(copy, original))) {
      try (Archive archive = made()) {
        var comparison = new ArticleComparison(Languages.packaged(), archive.store().database());
        order.forEach(article -> Shelf.add(archive, comparison, article));
        assertEquals(List.of(), archive.copies(entry(archive, "a1")));
        Copy found = archive.copies(entry(archive, "a2")).getFirst();
        assertEquals("a1", found.of());
        assertTrue(text.contains(found.passages().getFirst().here().text()));
        assertEquals(
            found.passages().getFirst().here().text(), found.passages().getFirst().there().text());
        archive.remove("a1");
        assertEquals(List.of(), archive.copies(entry(archive, "a2")));
        archive.remove("a2");
      }
    }
  }

  private static Article by(String publisher, String id, String published, String text) {
    return new Article(id, text, null, publisher, published, "ja", null);
  }

  @Test
  void whatCannotBeLinkedIsNotKept() {
    var failing =
        new Recording() {
          @Override
          public void link(Handle handle, List<Entry> added) {
            throw new ArchiveException("planted");
          }
        };
    try (Archive archive = made()) {
      assertThrows(
          ArchiveException.class,
          () -> Shelf.add(archive, failing, Shelf.article("a1", Shelf.SAID)));
      assertEquals(0, archive.count());
      assertEquals(0, count(archive, "reading"));
    }
  }

  @Test
  void readingsOfAnotherReaderAreBroughtUpToDate() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID), Shelf.article("a2", Shelf.DENIED));
      Reading before = archive.reading(entry(archive, "a1"));
      archive.read(handle ->
          handle.execute(
              "UPDATE reading SET reader = 'old', claims = 99 WHERE article = ?",
              entry(archive, "a1").row()));
      var comparison = new Recording();
      var reread = new Reread(archive, Languages.packaged(), comparison);
      assertEquals(1, reread.all(() -> {}));
      assertEquals(List.of("a1"), comparison.linked);
      assertEquals(before, archive.reading(entry(archive, "a1")));
      assertEquals(before.claims().size(), archive.kept(entry(archive, "a1")).claims());
      assertEquals(2, archive.search("倉庫", 9).size());
      assertEquals(0, reread.all(() -> {}));
    }
  }

  @Test
  void twoWritersShareAnArchive() {
    made().close();
    var writers =
        IntStream.range(0, 2)
            .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer)))
            .toList();
    writers.forEach(CompletableFuture::join);
    try (Archive archive = Archive.open(address())) {
      assertEquals(3 * 150, archive.count());
      assertEquals(3 * 150, archive.search("倉庫", 1000).size());
      assertEquals(3 * 150, count(archive, "reading"));
    }
  }

  /** A third of the articles is also the other writer's. */
  private void write(int writer) {
    try (Archive archive = Archive.openOrMake(address())) {
      Article[] articles =
          IntStream.range(0, 300)
              .mapToObj(i -> Shelf.article("a" + (writer * 150 + i), i + "番の" + Shelf.SAID))
              .map(article -> sameText(article))
              .toArray(Article[]::new);
      Shelf.add(archive, articles);
    }
  }

  private static Article sameText(Article article) {
    return Shelf.article(article.id(), article.id() + Shelf.SAID);
  }

  @Test
  void twoMakeTheSameArchive() {
    var makers =
        IntStream.range(0, 2)
            .mapToObj(maker -> CompletableFuture.runAsync(() -> made().close()))
            .toList();
    makers.forEach(CompletableFuture::join);
    try (Archive archive = Archive.open(address())) {
      assertEquals(0, archive.count());
    }
  }

  @Test
  void anArchiveOfANewerVersionIsRefused() {
    try (Archive archive = made()) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID));
      archive.read(handle ->
          handle.execute(
              "INSERT INTO denbun_schema (installed_rank, version, description, type, script,"
                  + " installed_by, execution_time, success)"
                  + " VALUES (99, '99', 'x', 'SQL', 'x', 'x', 0, true)"));
    }
    for (boolean make : new boolean[] {false, true}) {
      var refused =
          assertThrows(
              ArchiveException.class,
              () -> (make ? Archive.openOrMake(address()) : Archive.open(address())).close());
      assertTrue(
          String.valueOf(refused.getMessage()).contains("made by a newer Denbun"),
          refused.getMessage());
    }
  }

  private static List<Long> statements(Archive archive, Handle handle, String... features) {
    var database = archive.store().database();
    var terms = Arrays.stream(features).map(Term::hashed).toList();
    return handle
        .createQuery(
            "SELECT rowid FROM statement_index WHERE " + database.matches("statement_index"))
        .bind(0, database.asked(terms, false))
        .mapTo(Long.class)
        .list();
  }

  private static int count(Archive archive, String table) {
    return archive.read(
        handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  private static Entry entry(Archive archive, String id) {
    return Objects.requireNonNull(archive.find(id), id);
  }

  private static List<String> texts(Hit hit) {
    return hit.passages().stream().map(passage -> passage.span().text()).toList();
  }

  private static Article dated(String id, String published) {
    return new Article(id, Shelf.SAID, null, "東都新報", published, "ja", null);
  }

  /** Gives every article the same traits. */
  private static class Recording implements Comparison {
    final List<String> linked = new ArrayList<>();

    @Override
    public Traits traits(Tracing traced) {
      var statement = new Statement(new byte[] {1, 2}, Set.of("first", "second"));
      return new Traits(List.of(statement), new long[] {7, -7});
    }

    @Override
    public void link(Handle handle, List<Entry> added) {
      added.forEach(entry -> linked.add(entry.article().id()));
    }
  }
}
