package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.independence.Stance;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;

class PropositionsTest {

  private static final Languages LANGUAGES = Languages.packaged();
  private static final Tracer TRACER = Tracer.create(LANGUAGES);

  private final Propositions propositions = new Propositions(TRACER, LANGUAGES);
  private final Gists gists = new Gists(LANGUAGES);
  private final MemoryCandidates archive = new MemoryCandidates();

  private void article(String id, String publisher, String published, String text) {
    Article article = new Article(id, text, null, publisher, published, "ja", null);
    archive.add(gists.of(TRACER.trace(article)));
  }

  private List<Proposition> ask(String statement) {
    return propositions.ask(statement, "ja", archive);
  }

  private static List<String> articles(Proposition proposition, Stance stance) {
    return proposition.supports().stream()
        .filter(s -> s.stance() == stance)
        .map(s -> s.article())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void nothingFitsAnEmptyArchive() {
    assertTrue(ask("首相は来月インドを訪問する").isEmpty());
    assertTrue(ask("").isEmpty());
  }

  @Test
  void otherWordsSayTheSame() {
    article("a", "東日新聞", "2024-03-01", "外務省は1日、山下首相が4月にインドを訪れると発表した。");
    article("b", "西日新聞", "2024-03-02", "山下首相が4月にインドを訪問すると、政府高官が明らかにした。");
    article("c", "南日新聞", "2024-03-02", "気象庁は2日、関東で大雪になるとの見通しを示した。");
    Proposition first = ask("山下首相は2024年4月にインドを訪問する").getFirst();
    assertEquals(List.of("a", "b"), articles(first, Stance.AFFIRM));
    assertEquals(2, first.independence().atMost());
  }

  @Test
  void denialIsNoSupport() {
    article("a", "東日新聞", "2024-03-01", "山下首相が辞任すると、与党の幹部が明らかにした。");
    article("b", "西日新聞", "2024-03-02", "山下首相は2日、辞任するかと問われ、「辞任しない」と否定した。");
    Proposition first = ask("山下首相は辞任する").getFirst();
    assertEquals(List.of("a"), articles(first, Stance.AFFIRM));
    assertTrue(first.independence().contested());
  }

  @Test
  void declinedAnswerIsNeither() {
    article("a", "東日新聞", "2024-03-01", "山下首相が辞任すると、与党の幹部が明らかにした。");
    article("b", "西日新聞", "2024-03-02", "山下首相は2日、辞任するかと問われ、「お答えできない」と述べた。");
    assertFalse(ask("山下首相は辞任する").getFirst().independence().contested());
  }

  @Test
  void planIsLinkedToWhatBecameOfIt() {
    article("a", "東日新聞", "2024-03-01", "外務省は1日、山下首相が4月10日にインドを訪問すると発表した。");
    article("b", "西日新聞", "2024-03-20", "山下首相はインド訪問を5月に延期すると、外務省が発表した。");
    article("c", "南日新聞", "2024-05-12", "山下首相は12日、インドを訪問した。");
    Proposition first = ask("山下首相は4月10日にインドを訪問する予定である").getFirst();
    assertEquals(
        List.of("b MOVED", "c HAPPENED"),
        first.became().stream().map(o -> o.article() + " " + o.how()).toList());
    assertTrue(first.became().getLast().statement().contains("インドを訪問した"));
    assertFalse(first.independence().contested());
  }

  @Test
  void whatNobodySaysHasNoOrigin() {
    article("a", "東日新聞", "2024-03-01", "外務省は1日、山下首相が4月にインドを訪れると発表した。");
    Proposition first = ask("山下首相は辞任した").getFirst();
    assertTrue(first.supports().isEmpty());
    assertEquals(0, first.independence().atMost());
  }

  @Test
  void otherNumberIsNoSupport() {
    article("a", "東日新聞", "2024-03-01", "県によると、橋の工事費は約30億円に上る。");
    article("b", "西日新聞", "2024-03-02", "市によると、橋の工事費は約45億円に上る。");
    assertEquals(List.of("a"), articles(ask("橋の工事費は約30億円である").getFirst(), Stance.AFFIRM));
  }

  @Test
  void sameQuestionHasTheSameAnswer() {
    article("a", "東日新聞", "2024-03-01", "外務省は1日、山下首相が4月にインドを訪れると発表した。");
    assertEquals(ask("山下首相はインドを訪問する"), ask("山下首相はインドを訪問する"));
  }

  @Test
  void articleInAnUnreadLanguageSaysNothing() {
    Article article = new Article("a", "Лес шумит.", null, null, null, "ru", null);
    assertTrue(gists.of(TRACER.trace(article)).statements().isEmpty());
  }

  @Test
  void creditAtTheEndIsFound() {
    Article article = new Article("a", "橋が崩れた。(共同)", null, "東日新聞", null, "ja", null);
    assertEquals("共同通信", gists.of(TRACER.trace(article)).account().credit());
  }

  @Test
  void gistSurvivesBeingStored() throws IOException {
    String text = "外務省は1日、山下首相が4月にインドを訪れると発表した。橋は30億円で直された。";
    Article article = new Article("a", text, "首相訪印", "東日新聞", "2024-03-01", "ja", null);
    Gist gist = gists.of(TRACER.trace(article));
    ObjectMapper json = new ObjectMapper();
    assertEquals(gist, json.readValue(json.writeValueAsString(gist), Gist.class));
  }
}
