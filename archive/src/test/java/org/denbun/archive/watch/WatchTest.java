package org.denbun.archive.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.comparison.Questions;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extracted;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;

/** What is told of what is watched, wherever the archive lies. */
abstract class WatchTest {
  private static final Languages LANGUAGES = Languages.packaged();
  private static final Tracer TRACER = Tracer.create(LANGUAGES);
  private static final String ASKED = "北浜市は港の倉庫を建て替える";
  private static final Duration ROUND = Duration.ofSeconds(20);

  private static final Article SAID = article("a1", "東都新報", "北浜市は3日、港の倉庫を建て替えると発表した。");
  private static final Article CONFIRMED = article("a2", "西海日報", "鳥島県警は4日、北浜市が港の倉庫を建て替えると明らかにした。");
  private static final Article DENIED = article("a3", "北洋新聞", "北浜市は6日、港の倉庫を建て替えないと発表した。");

  /** The address of an archive that nobody has made yet, the same in each call of a test. */
  abstract String address();

  @Test
  void anOriginIsToldOnceAndADenialAsSuch() {
    try (Archive archive = made()) {
      var watcher = watcher(archive);
      Watch watch = watcher.begin(Subject.PROPOSITION, ASKED, null);
      assertEquals(Known.NOTHING, watch.known());
      add(archive, SAID);
      assertEquals(List.of("origin"), kinds(watcher.look()));
      assertEquals(List.of(), watcher.look());
      add(archive, CONFIRMED);
      Event second = watcher.look().getFirst();
      assertEquals("鳥島県警", second.json().at("/origin/name").asText());
      assertEquals(1, second.json().at("/before/at_most").asInt());
      assertEquals(2, second.json().at("/now/at_most").asInt());
      add(archive, DENIED);
      assertEquals(List.of("denial"), kinds(watcher.look()));
      assertTrue(known(archive, watch).numbers().contested());
    }
    try (Archive archive = Archive.open(address())) {
      assertEquals(List.of("denial", "origin", "origin"), kinds(new Watches(archive).events(1, 9)));
      assertEquals(List.of(), watcher(archive).look());
    }
  }

  @Test
  void whatIsOnlyDeniedIsTold() {
    try (Archive archive = made()) {
      var watcher = watcher(archive);
      Watch watch = watcher.begin(Subject.PROPOSITION, ASKED, null);
      add(archive, DENIED);
      Event event = watcher.look().getFirst();
      assertEquals("denial", event.json().path("kind").asText());
      assertEquals("北浜市", event.json().at("/origin/name").asText());
      assertEquals(0, event.json().at("/now/at_most").asInt());
      assertTrue(known(archive, watch).numbers().contested());
      add(archive, SAID);
      assertEquals(List.of("origin"), kinds(watcher.look()));
    }
  }

  @Test
  void whatIsThereAlreadyAndWhatIsOfSomethingElseIsNoNews() {
    try (Archive archive = made()) {
      add(archive, SAID);
      var watcher = watcher(archive);
      Watch watch = watcher.begin(Subject.PROPOSITION, ASKED, null);
      assertEquals(1, watch.known().numbers().atMost());
      assertEquals(List.of(), watcher.look());
      add(archive, article("b1", "南海新聞", "南の島では5日、祭りが開かれた。"));
      assertEquals(List.of(), watcher.look());
      assertEquals(archive.last(), found(archive, watch).seen());
    }
  }

  @Test
  void whatNoneOfTheNewArticlesIsAboutIsNotAskedAgain() {
    try (Archive archive = made()) {
      add(archive, SAID);
      var asked = new ArrayList<String>();
      var search = new PropositionSearch(archive, TRACER, LANGUAGES);
      var watcher =
          new Watcher(
              archive,
              new Questions() {
                @Override
                public List<Answer> ask(String statement) {
                  asked.add(statement);
                  return search.ask(statement);
                }

                @Override
                public boolean isTouched(String statement, long row) {
                  return search.isTouched(statement, row);
                }
              });
      watcher.begin(Subject.PROPOSITION, ASKED, null);
      add(archive, article("b1", "南海新聞", "南の島では5日、祭りが開かれた。"));
      assertEquals(List.of(), watcher.look());
      assertEquals(1, asked.size());
      add(archive, CONFIRMED);
      assertEquals(List.of("origin"), kinds(watcher.look()));
      assertEquals(2, asked.size());
    }
  }

  @Test
  void fewerOriginsAreAChangeAndComeBackUntold() {
    try (Archive archive = made()) {
      add(archive, SAID, CONFIRMED);
      var watcher = watcher(archive);
      Watch watch = watcher.begin(Subject.PROPOSITION, ASKED, null);
      archive.remove("a2");
      add(archive, article("b1", "南海新聞", "南の島では5日、祭りが開かれた。"));
      Event event = watcher.look().getFirst();
      assertEquals("change", event.json().path("kind").asText());
      assertEquals(1, event.json().at("/now/at_most").asInt());
      add(archive, CONFIRMED);
      assertEquals(List.of("change"), kinds(watcher.look()));
      assertEquals(2, known(archive, watch).origins().size());
    }
  }

  @Test
  void aSourceIsHeardAndWhereItSaysOtherwiseThatIsTold() {
    try (Archive archive = made()) {
      add(archive, SAID);
      var watcher = watcher(archive);
      watcher.begin(Subject.SOURCE, "北浜市", null);
      assertEquals(List.of(), watcher.look());
      add(archive, DENIED);
      Event event = watcher.look().getFirst();
      assertEquals("change", event.json().path("kind").asText());
      assertEquals("a1", event.json().at("/claim/changed/article").asText());
      add(archive, article("a3", "北洋新聞", DENIED.text() + "市民は驚いている。"));
      assertEquals(List.of(), watcher.look(), "a new version says the same");
      add(archive, article("a4", "北洋新聞", "北浜市は8日、桟橋を閉じると発表した。"));
      assertEquals(List.of("claim"), kinds(watcher.look()));
    }
  }

  @Test
  void ofManyWhoLookAtOnceOnlyOneTells() {
    try (Archive archive = made();
        Archive other = Archive.open(address())) {
      watcher(archive).begin(Subject.PROPOSITION, ASKED, null);
      add(archive, SAID, CONFIRMED);
      List<CompletableFuture<List<Event>>> looks =
          IntStream.range(0, 8)
              .mapToObj(i -> watcher(i % 2 == 0 ? archive : other))
              .map(watcher -> CompletableFuture.supplyAsync(watcher::look))
              .toList();
      List<Event> told = looks.stream().flatMap(look -> look.join().stream()).toList();
      assertEquals(List.of("origin", "origin"), kinds(told));
      assertEquals(told.size(), new Watches(archive).count(1));
    }
  }

  @Test
  void aLookThatComesLateIsNotKept() {
    try (Archive archive = made()) {
      var watcher = watcher(archive);
      Watch before = watcher.begin(Subject.PROPOSITION, ASKED, null);
      add(archive, SAID);
      assertEquals(1, watcher.look().size());
      var watches = new Watches(archive);
      var late = Happenings.between(before.known(), known(archive, before));
      assertEquals(1, late.size());
      assertNull(watches.keep(before, archive.last(), Known.NOTHING, late));
      assertEquals(1, watches.count(before.id()));
    }
  }

  @Test
  void numbersAreNotGivenAgainAndWhatHappenedGoesWithTheWatch() {
    try (Archive archive = made()) {
      var watcher = watcher(archive);
      var watches = new Watches(archive);
      watcher.begin(Subject.PROPOSITION, ASKED, null);
      add(archive, SAID);
      watcher.look();
      assertTrue(watches.remove(1));
      assertFalse(watches.remove(1));
      assertEquals(List.of(), watches.events(9));
      assertEquals(2, watcher.begin(Subject.SOURCE, "北浜市", null).id());
    }
  }

  @Test
  void anArchiveOfTheVersionBeforeIsBroughtUpByWhatWrites() {
    try (Archive archive = made()) {
      add(archive, SAID);
      archive
          .store()
          .write(handle -> {
            handle.execute("DROP TABLE watch");
            handle.execute("DROP TABLE watch_event");
            handle.execute("DELETE FROM counter WHERE name IN ('watch', 'watch_event')");
            return handle.execute("DELETE FROM denbun_schema WHERE version = '3'");
          });
    }
    try (Archive archive = Archive.open(address())) {
      assertEquals(List.of(), new Watches(archive).all());
      assertEquals(List.of(), watcher(archive).look());
      assertNull(new Watches(archive).find(1));
    }
    try (Archive archive = made()) {
      assertEquals(1, watcher(archive).begin(Subject.PROPOSITION, ASKED, null).id());
      assertEquals(1, archive.count());
    }
  }

  @Test
  void whatCannotBeWatchedIsRefused() {
    try (Archive archive = made()) {
      var watcher = watcher(archive);
      for (String none : List.of("", " \u0000 ", "あ".repeat(1001))) {
        assertThrows(
            IllegalArgumentException.class, () -> watcher.begin(Subject.SOURCE, none, null));
      }
      for (String address : List.of("file:///etc/passwd", "x", "http://a:b@c/", "http://")) {
        assertThrows(IllegalArgumentException.class, () -> new Hook(address, null, true));
      }
    }
  }

  @Test
  void anEventIsPostedUntilItIsTaken() throws IOException {
    var answers = new AtomicInteger(500);
    List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    List<String> headers = Collections.synchronizedList(new ArrayList<>());
    HttpServer receiver = receiver(answers, bodies, headers);
    var clock = new AtomicLong(1_000_000);
    try (Archive archive = made();
        var courier = new Courier(archive, clock::get)) {
      var watcher = watcher(archive);
      String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
      watcher.begin(Subject.PROPOSITION, ASKED, new Hook(address, "a secret", true));
      add(archive, SAID, CONFIRMED);
      List<Event> events = watcher.look();
      assertEquals(2, events.size());
      assertEquals(0, courier.post(ROUND));
      assertEquals(1, bodies.size(), "what waits behind a failure waits, too");
      answers.set(204);
      assertEquals(0, courier.post(ROUND), "too early");
      clock.addAndGet(5_001);
      assertEquals(2, courier.post(ROUND));
      clock.addAndGet(Duration.ofDays(2).toMillis());
      assertEquals(0, courier.post(ROUND));
      assertEquals(3, bodies.size());
      assertEquals(events.getFirst().json().toString(), bodies.getFirst());
      assertEquals(bodies.get(0), bodies.get(1));
      String[] parts = headers.getLast().split(" ");
      assertEquals(events.getLast().id(), parts[0]);
      byte[] body = bodies.getLast().getBytes(StandardCharsets.UTF_8);
      assertEquals(Signature.of("a secret", parts[0], Long.parseLong(parts[1]), body), parts[2]);
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void anEventWhosePosterDiedIsPostedByAnother() throws IOException {
    List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    HttpServer receiver = receiver(new AtomicInteger(200), bodies, new ArrayList<>());
    var clock = new AtomicLong(1_000_000);
    try (Archive archive = made();
        var courier = new Courier(archive, clock::get)) {
      var watcher = watcher(archive);
      String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
      watcher.begin(Subject.PROPOSITION, ASKED, new Hook(address, null, true));
      add(archive, SAID);
      watcher.look();
      Objects.requireNonNull(new Postings(archive).take(clock.get()), "taken, and then it died");
      assertEquals(0, courier.post(ROUND));
      clock.addAndGet(60_001);
      assertEquals(1, courier.post(ROUND));
      assertEquals(1, bodies.size());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void nothingIsPostedInsideTheNetworkUnlessToldTo() throws IOException {
    List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    HttpServer receiver = receiver(new AtomicInteger(200), bodies, new ArrayList<>());
    try (Archive archive = made();
        var courier = new Courier(archive)) {
      var watcher = watcher(archive);
      String address = "http://localhost:" + receiver.getAddress().getPort() + "/hook";
      watcher.begin(Subject.PROPOSITION, ASKED, new Hook(address, null, false));
      add(archive, SAID);
      watcher.look();
      assertEquals(0, courier.post(ROUND));
      assertEquals(List.of(), bodies);
    } finally {
      receiver.stop(0);
    }
  }

  private static HttpServer receiver(
      AtomicInteger status, List<String> bodies, List<String> headers) throws IOException {
    var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/hook",
        exchange -> {
          var sent = exchange.getRequestHeaders();
          headers.add(
              sent.getFirst("webhook-id")
                  + " "
                  + sent.getFirst("webhook-timestamp")
                  + " "
                  + sent.getFirst("webhook-signature"));
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    receiver.start();
    return receiver;
  }

  private Archive made() {
    return Archive.openOrMake(address());
  }

  private static Watcher watcher(Archive archive) {
    var search = new PropositionSearch(archive, TRACER, LANGUAGES);
    return new Watcher(archive, search);
  }

  private static Article article(String id, String publisher, String text) {
    return new Article(id, text, null, publisher, "2026-03-06", "ja", null);
  }

  private static void add(Archive archive, Article... articles) {
    var comparison = new ArticleComparison(LANGUAGES, archive.store().database());
    try (var intake = new Intake(archive, LANGUAGES, comparison, outcome -> {})) {
      for (Article article : articles) {
        intake.take("in", new Extracted.Found(article));
      }
      intake.finish();
    }
  }

  private static Watch found(Archive archive, Watch watch) {
    return Objects.requireNonNull(new Watches(archive).find(watch.id()));
  }

  private static Known known(Archive archive, Watch watch) {
    return found(archive, watch).known();
  }

  private static List<String> kinds(List<Event> events) {
    return events.stream().map(event -> event.json().path("kind").asText()).toList();
  }
}
