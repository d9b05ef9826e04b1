package org.denbun.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Found events become events of the reading by what the article's names and times are. */
class EventResolutionTest {

  @Test
  void anActorIsCalledByItsName() {
    Event event = events("田中首相は5日に韓国を訪問した。").getFirst();
    assertEquals("田中一郎", event.actor());
    assertEquals("韓国", event.place());
    assertEquals("韓国", event.recipient());
    assertEquals("2024-03-05", event.from());
  }

  @Test
  void severalActorsMakeSeveralEvents() {
    List<Event> events = events("田中首相とリー首相は会議に出席する。");
    assertEquals(List.of("田中一郎", "リー"), events.stream().map(Event::actor).toList());
  }

  @Test
  void aLaterClauseHasTheTimeOfTheOneBefore() {
    Event event = events("田中首相は5日に韓国を訪れ、リー首相と会談した。").getLast();
    assertEquals("2024-03-05", event.from());
    assertEquals("リー", event.recipient());
    assertEquals("韓国", event.place());
  }

  @Test
  void theSameEventAgainHasTheSameTime() {
    List<Event> events = events("田中首相は5日に韓国を訪問した。", "米政府は、田中首相の訪韓を歓迎した。");
    Event visit = events.get(1);
    assertEquals("visit", visit.mode());
    assertEquals("2024-03-05", visit.from());
  }

  @Test
  void anotherEventOfTheSameDayIsNotAssumed() {
    List<Event> events = events("田中首相は5日に韓国を訪問した。", "田中首相は法案に署名した。");
    assertNull(events.getLast().from());
  }

  @Test
  void aFirstPersonIsTheSpeaker() {
    assertEquals("リー", told("我々は法案に反対する。", "リー").getFirst().actor());
  }

  @Test
  void whoeverActsUnnamedInSomebodysWordsIsTheSpeaker() {
    assertEquals("リー", told("来年、工場を閉鎖する。", "リー").getFirst().actor());
    assertNull(told("工場が閉鎖された。", "リー").getFirst().actor());
  }

  @Test
  void whatIsAskedForIsDemandedAndTheSpeakerAsks() {
    String text = "リー首相は、韓国が軍を撤退させることを求めている。";
    Sentence sentence = Found.sentences(text).getFirst();
    int begin = text.indexOf("韓国");
    Range content = new Range(begin, text.indexOf("を求め"));
    Range cue = new Range(text.indexOf("求め"), text.length() - 1);
    List<FoundEvent> found =
        new Events(Found.JAPANESE).wanted(Piece.in(sentence, content), sentence, cue);
    List<Event> events = resolution(text).of(found, "リー");
    Event asked = events.getLast();
    assertEquals("REQUEST", asked.type());
    assertEquals("リー", asked.actor());
    assertEquals("韓国", asked.recipient());
    assertEquals("軍を撤退させること", asked.object());
    assertEquals(EventStatus.DEMANDED, asked.status());
    assertEquals(EventStatus.DEMANDED, events.getFirst().status());
  }

  private static List<Event> events(String... contents) {
    String text = String.join("", contents);
    EventResolution resolution = resolution(text);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : Found.sentences(text)) {
      events.addAll(
          resolution.of(new Events(Found.JAPANESE).of(sentence, 0, sentence.size()), null));
    }
    return events;
  }

  private static List<Event> told(String text, String speaker) {
    return resolution(text).of(Found.in(text), speaker);
  }

  private static EventResolution resolution(String text) {
    return new EventResolution(Found.JAPANESE, new Listed(text), new CodePoints(text));
  }

  /** An article that names a few people, a country and a day. */
  private record Listed(String text) implements Known {

    @Override
    public List<String> names(Range stretch) {
      String words = stretch.in(text);
      return words.contains("田中")
          ? List.of("田中一郎")
          : words.contains("リー")
              ? List.of("リー")
              : place(stretch) == null ? List.of() : List.of("韓国");
    }

    @Override
    public @Nullable String place(Range stretch) {
      return stretch.in(text).contains("韓国") ? "韓国" : null;
    }

    @Override
    public List<When> times(Range stretch) {
      int at = stretch.in(text).indexOf("5日");
      Range day =
          new Range(stretch.begin() + Math.max(at, 0), stretch.begin() + Math.max(at, 0) + 2);
      return at < 0 ? List.of() : List.of(new When(day, "2024-03-05", "2024-03-06"));
    }
  }
}
