package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Place;
import org.denbun.Reading;
import org.denbun.Time;
import org.denbun.Tracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the article that Denbun started from holds, beyond its claims. It does not lie in the
 * project: without it the test is left out.
 */
class SeedTest {
  private static final Path SEED =
      Path.of(System.getProperty("denbun.shared", "../../shared"), "seed", "article.txt");

  private static @Nullable Reading read;

  @BeforeAll
  static void reads() throws IOException {
    assumeTrue(Files.exists(SEED));
    String text = Files.readString(SEED);
    var article = new Article("seed", text, null, "中央日報", "2023-09-05", "ja", null);
    read = Tracer.create().trace(article);
  }

  private static Reading reading() {
    return Objects.requireNonNull(read);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, 金正恩, 金正恩 金 彼ら",
    "PERSON, プーチン, プーチン 彼ら",
    "PERSON, セルゲイ・ショイグ, セルゲイ・ショイグ ショイグ",
    "OUTLET, ニューヨーク・タイムズ, ニューヨーク・タイムズ NYT 同紙",
    "OUTLET, 中央日報, 中央日報",
    "ORGANISATION, 米国家安全保障会議, 米国家安全保障会議 NSC",
    "ORGANISATION, 米国政府, 米政府 米国政府",
    "PLACE, 北朝鮮, 北朝鮮 朝",
    "PLACE, ロシア, ロシア 露",
    "PLACE, 米国, 米",
    "PLACE, カザフスタン, カザフスタン",
    "ORGANISATION, ロシア太平洋艦隊司令部, ロシア太平洋艦隊司令部",
    "EVENT, 東方経済フォーラム, 東方経済フォーラム"
  })
  void namesEachIndividualOnce(NameType type, String name, String mentions) {
    List<String> texts = new ArrayList<>();
    for (Name one : reading().names()) {
      if (one.type() == type && one.name().equals(name)) {
        one.mentions().forEach(mention -> texts.add(mention.span().text()));
      }
    }
    assertTrue(texts.containsAll(List.of(mentions.split(" "))), name + ": " + reading().names());
  }

  @ParameterizedTest
  @CsvSource({"金正恩", "ショイグ"})
  void noPartOfANameIsAnIndividualOfItsOwn(String name) {
    long several = reading().names().stream().filter(n -> n.name().contains(name)).count();
    assertTrue(several == 1, name + ": " + reading().names());
  }

  @ParameterizedTest
  @CsvSource({"752"})
  void aLikelySlipIsMarked(int begin) {
    assertTrue(
        reading().names().stream()
            .filter(name -> name.name().equals("金正恩"))
            .flatMap(name -> name.mentions().stream())
            .anyMatch(mention -> mention.span().begin() == begin && mention.slip()));
  }

  @ParameterizedTest
  @CsvSource({
    "今月中, 2023-09-01, 2023-10-01",
    "4日(現地時間), 2023-09-04, 2023-09-05",
    "この日, 2023-09-04, 2023-09-05",
    "10日から13日まで, 2023-09-10, 2023-09-14",
    "9日, 2023-09-09, 2023-09-10",
    "今年7月, 2023-07-01, 2023-08-01",
    "7月, 2023-07-01, 2023-08-01",
    "2019年4月, 2019-04-01, 2019-05-01",
    "先月, 2023-08-01, 2023-09-01",
    "今月, 2023-09-01, 2023-10-01"
  })
  void timesHaveTheirInterval(String text, String from, String to) {
    assertTrue(
        reading().times().stream()
            .anyMatch(time ->
                time.span().text().contains(text)
                    && from.equals(time.from())
                    && to.equals(time.to())),
        text + ": " + reading().times());
  }

  @ParameterizedTest
  @CsvSource({"先月末, 2023-08", "2016年初, 2016", "最近, PAST_REF"})
  void vagueTimesHaveTheirValue(String text, String value) {
    assertTrue(
        reading().times().stream()
            .anyMatch(t -> t.span().text().equals(text) && t.value().startsWith(value)),
        text + ": " + reading().times());
  }

  @ParameterizedTest
  @CsvSource({"節"})
  void aNameWithDigitsIsNoTime(String part) {
    assertTrue(reading().times().stream().map(Time::span).noneMatch(s -> s.text().contains(part)));
  }

  @ParameterizedTest
  @CsvSource({
    "ウラジオストク, 43.1, 131.9, RU",
    "平壌, 39.0, 125.8, KP",
    "モスクワ, 55.8, 37.6, RU",
    "ボストチヌイ宇宙基地, 51.9, 128.3, RU",
    "バイコヌール宇宙基地, 46.0, 63.3, KZ"
  })
  void placesLieWhereTheyLie(String text, double lat, double lon, String country) {
    assertTrue(
        reading().places().stream()
            .anyMatch(place ->
                place.span().text().equals(text)
                    && near(place.lat(), lat)
                    && near(place.lon(), lon)
                    && country.equals(place.country())),
        text + ": " + reading().places());
  }

  private static boolean near(@Nullable Double degrees, double expected) {
    return degrees != null && Math.abs(degrees - expected) < 0.5;
  }

  @ParameterizedTest
  @CsvSource({"33番埠頭", "極東連邦大学"})
  void aPlaceIsPutWhereTheTextPutsIt(String text) {
    assertTrue(
        reading().places().stream()
            .filter(place -> place.span().text().contains(text))
            .map(Place::within)
            .anyMatch("ウラジオストク"::equals),
        text + ": " + reading().places());
  }

  @ParameterizedTest
  @CsvSource({
    "金正恩, 訪問, ロシア, 2023-09-01, planned",
    "金正恩, 会談, プーチン, , planned",
    "金正恩, 行く, モスクワ, , possible",
    "プーチン, 求める, 北朝鮮, , demanded",
    "北朝鮮, 希望, 技術, , wanted",
    "金正恩, 出席, 東方経済フォーラム, 2023-09-10, planned",
    "プーチン, 出席, 東方経済フォーラム, 2023-09-10, planned",
    "金正恩, 訪問, 33番埠頭, , planned",
    "ショイグ, 訪, 北朝鮮, 2023-07-01, occurred",
    "ショイグ, 訪問, 北朝鮮, 2023-08-01, occurred",
    "金正恩, 要請, プーチン, 2023-07-01, occurred",
    "ショイグ, 提案, , 2023-07-01, occurred",
    "金正恩, 訪問, ウラジオストク, 2019-04-01, occurred",
    "金正恩, 会談, プーチン, 2019-04-01, occurred",
    "金正恩, 交換, 書簡, , occurred",
    "金正恩, 交換, プーチン, , occurred",
    "金正恩, 訪問, ボストチヌイ宇宙基地, , possible",
    ", ロケット発射, , 2016-01-01, occurred",
    "代表団, 向かう, モスクワ, , occurred"
  })
  void eventsAreTold(
      @Nullable String actor,
      String predicate,
      @Nullable String other,
      @Nullable String from,
      String status) {
    assertTrue(
        events()
            .anyMatch(event ->
                event.predicate().contains(predicate)
                    && event.status().name().equalsIgnoreCase(status)
                    && (from == null || from.equals(event.from()))
                    && (actor == null || holds(event.actor(), actor))
                    && (other == null || told(event, other))),
        () -> predicate + ": " + String.join("\n", events().map(Event::toString).toList()));
  }

  private static boolean told(Event event, String other) {
    return holds(event.recipient(), other)
        || holds(event.object(), other)
        || holds(event.place(), other);
  }

  private static boolean holds(@Nullable String text, String part) {
    return text != null && text.contains(part);
  }

  private static Stream<Event> events() {
    Stream<Event> claimed = reading().claims().stream().map(Claim::events).flatMap(List::stream);
    return Stream.concat(claimed, reading().events().stream());
  }
}
