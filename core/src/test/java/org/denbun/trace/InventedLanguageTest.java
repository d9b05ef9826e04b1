package org.denbun.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.Article;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Mode;
import org.denbun.Polarity;
import org.denbun.SourceKind;
import org.denbun.Tracer;
import org.junit.jupiter.api.Test;

/** The engine reads a language that no Java source was written for. */
class InventedLanguageTest {

  @Test
  void aQuotationHasItsSpeakerWithoutTheTitle() {
    Claim claim = claims("Mira dor ta «bana lo velin» ke sared.").getFirst();
    assertEquals("bana lo velin", claim.content().getFirst().text());
    assertEquals("Mira", claim.chain().getFirst().name());
    assertEquals(SourceKind.PERSON, claim.chain().getFirst().kind());
    assertEquals(Mode.DIRECT, claim.mode());
  }

  @Test
  void anAliasIsResolved() {
    Claim claim = claims("Kelo porun, tir ofik ta bana velin ke sared.").getFirst();
    assertEquals("Kelo press", claim.chain().getFirst().name());
    assertEquals(SourceKind.OUTLET, claim.chain().getFirst().kind());
    assertEquals(SourceKind.ANONYMOUS, claim.chain().getLast().kind());
  }

  @Test
  void aTitleInsideAWordIsNone() {
    assertEquals(List.of(), claims("matador velin."));
  }

  @Test
  void hearsayReachesBackToWhoSpokeBefore() {
    Claim claim = claims("ilo senat porun, tira velin. bana velin kevo.").getLast();
    assertEquals("ilo senat", claim.chain().getFirst().name());
  }

  @Test
  void hedgesSetLabels() {
    Claim claim = claims("ilo senat ta bana velin nu ke sared.").getFirst();
    assertEquals(Polarity.NEGATIVE, claim.polarity());
    claim = claims("ilo senat ta bana velin melo ke sared.").getFirst();
    assertEquals(Certainty.POSSIBLE, claim.certainty());
  }

  private static List<Claim> claims(String text) {
    return Tracer.create().trace(new Article("a", text, null, null, null, "xx", null)).claims();
  }
}
