package org.denbun.independence;

import static org.denbun.independence.Gathered.anonymous;
import static org.denbun.independence.Gathered.body;
import static org.denbun.independence.Gathered.document;
import static org.denbun.independence.Gathered.outlet;
import static org.denbun.independence.Gathered.person;
import static org.denbun.independence.Gathered.unstated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  private final Gathered all = new Gathered();

  @Test
  void countsNothingWithoutSupport() {
    assertEquals("0-0 unsupported", all.article("a", "Post").told());
  }

  @Test
  void needsAnAccountOfEveryArticle() {
    Support support = new Support("a", null, 0, 1, Stance.AFFIRM, List.of(), false);
    List<Support> supports = List.of(support);
    assertThrows(
        IllegalArgumentException.class, () -> Independence.of(supports, List.of(), List.of()));
  }

  @Test
  void copyIsTheArticleThatItWasCopiedFrom() {
    all.says("Agency", person("Ito", "Police")).says("Post", person("Ito", "Police"));
    all.copy("Post", "Agency").says("Herald").copy("Herald", "Post");
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void creditedAgencyThatIsNotAtHandSpeaks() {
    all.article("a", "Post", null, "Agency").support("a", Stance.AFFIRM);
    all.article("b", "Herald", null, "Agency").support("b", Stance.AFFIRM);
    assertEquals("1-1 single-origin", all.told());
    assertEquals("Agency", all.count().origins().getFirst().name());
  }

  @Test
  void outletReportsAThingOnce() {
    all.says("Post", outlet("Times")).says("Herald", outlet("Times"), anonymous("officials", "US"));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void outletWithTwoSourcesMayHaveAThird() {
    all.says("Post", outlet("Times")).says("Herald", outlet("Times"), person("Ito", "Police"));
    all.says("Mail", outlet("Times"), person("Abe", "Court"));
    assertEquals(3, all.count().atMost());
  }

  @Test
  void creditIsNoLinkOfTheChain() {
    all.article("a", "Post", null, "Agency").support("a", Stance.AFFIRM, body("Ministry", "State"));
    assertEquals("Ministry", all.count().origins().getFirst().name());
  }

  @Test
  void onlyTheCopiedPassageIsACopy() {
    Account agency = new Account("a", "Agency", null, null, List.of());
    Account post = new Account("b", "Post", null, null, List.of());
    Support first = new Support("a", null, 0, 10, Stance.AFFIRM, List.of(), false);
    Support copied = new Support("b", null, 0, 10, Stance.AFFIRM, List.of(), false);
    Support added = new Support("b", null, 50, 60, Stance.AFFIRM, List.of(), false);
    List<Account> accounts = List.of(agency, post);
    List<Copy> copies = List.of(new Copy("b", 0, 20, "a"));
    assertEquals(1, Independence.of(List.of(first, copied), accounts, copies).atMost());
    assertEquals(2, Independence.of(List.of(first, added), accounts, copies).atMost());
  }

  @Test
  void articlesThatCopyEachOtherAreNoLoop() {
    all.says("Post").says("Herald").copy("Post", "Herald").copy("Herald", "Post");
    assertEquals(1, all.count().atMost());
  }

  @Test
  void citedOutletSpeaksAsItsOwnArticleHasIt() {
    all.says("Times", anonymous("officials", "State"));
    all.says("Post", outlet("Times"), anonymous("people familiar", null));
    assertEquals("1-1 single-origin", all.told());
    assertEquals("officials", all.count().origins().getFirst().name());
  }

  @Test
  void citedOutletIsKnownByADescriptionBeforeItsName() {
    all.says("Rail Now", person("Abe", "Line"));
    all.says("Post", body("the trade paper Rail Now", null));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void outletThatIsNotAtHandEndsTheChainWithItsSource() {
    all.says("Post", outlet("Times"), anonymous("several officials", "State"));
    all.says("Herald", outlet("Times"), anonymous("officials", "State"));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void outletAtHandThatDoesNotCarryItIsNotAtHand() {
    all.article("t", "Times").says("Post", outlet("Times"));
    assertEquals("Times", all.count().origins().getFirst().name());
  }

  @Test
  void loopIsOneOriginAndCircular() {
    all.says("Post", outlet("Herald")).says("Herald", outlet("Post")).says("Radio", outlet("Post"));
    assertEquals("1-1 single-origin", all.told());
    assertTrue(all.count().circular());
    assertEquals("Herald ⇄ Post", all.count().origins().getFirst().name());
  }

  @Test
  void outletThatCitesItselfIsNoLoop() {
    all.says("Post", outlet("Post"), person("Ito", "Police"));
    assertFalse(all.count().circular());
    assertEquals("Ito", all.count().origins().getFirst().name());
  }

  @Test
  void generalReportHasTheSourceThatItNamesElsewhere() {
    all.says("Post", outlet("Times")).elsewhere("Post", outlet("Times"), anonymous("staff", "X"));
    assertEquals(SourceKind.ANONYMOUS, all.count().origins().getFirst().kind());
    all.support("Post", Stance.AFFIRM, outlet("Times"), anonymous("staff", "X"));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void generalReportWithSeveralSourcesKeepsItsName() {
    all.says("Post", outlet("Times")).elsewhere("Post", outlet("Times"), anonymous("staff", "X"));
    all.elsewhere("Post", outlet("Times"), person("Ito", "Police"));
    assertEquals("Times", all.count().origins().getFirst().name());
  }

  @Test
  void officialsReachedByTwoOutletsAreTwoAndOneInstitution() {
    all.says("Post", anonymous("an official", "State"));
    all.says("Herald", anonymous("an official", "State"));
    assertEquals("1-2 possibly single-origin", all.told());
  }

  @Test
  void namedPersonIsOneWhoeverReachesHim() {
    all.says("Post", person("Ito", "Police")).says("Herald", person("Kenji Ito", null));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void unstatedSourceIsOneForEachOutlet() {
    all.says("Post", unstated())
        .says("Herald", unstated())
        .support("Post", Stance.AFFIRM, unstated());
    assertEquals("1-2 possibly single-origin", all.told());
  }

  @Test
  void ownVoiceCountsForAtMost() {
    all.says("Post").says("Herald").says("Radio", person("Ito", "Police"));
    assertEquals("1-3 possibly single-origin", all.told());
  }

  @Test
  void firstHandVoiceCountsForBoth() {
    all.sees("Post").says("Radio", person("Ito", "Police"));
    assertEquals("2-2 independent", all.told());
  }

  @Test
  void unplacedSourceCountsNothingBesideAPlacedOne() {
    all.says("Post", anonymous("people familiar", null)).says("Radio", person("Ito", "Police"));
    assertEquals("1-2 possibly single-origin", all.told());
  }

  @Test
  void denialIsCountedOnItsOwnSide() {
    all.says("Post", body("Ministry", "State")).denies("Herald", person("Ito", "Police"));
    Independence counted = all.count();
    assertEquals("1-1 single-origin", all.told());
    assertTrue(counted.contested());
    assertEquals("Ito", counted.denials().getFirst().name());
  }

  @Test
  void denialAloneLeavesItUnsupported() {
    assertEquals("0-0 unsupported", all.denies("Herald", person("Ito", "Police")).told());
  }

  @Test
  void spokesmanBodyAndOfficialAreThreeOfOneInstitution() {
    all.says("Post", anonymous("spokesman", "Police"));
    all.says("Herald", body("Police", "Police")).says("Radio", anonymous("an officer", "Police"));
    assertEquals("1-3 possibly single-origin", all.told());
  }

  @Test
  void onlyTheInnermostSourceCounts() {
    all.says("Post", anonymous("a prefectural official", "Prefecture"), body("Line", "Line"));
    all.says("Herald", body("Line", "Line"));
    assertEquals("1-1 single-origin", all.told());
  }

  @Test
  void stateAgencyBelongsToItsState() {
    Source agency = new Source(0, null, "State Agency", SourceKind.OUTLET, "State");
    all.says("Post", agency).says("Herald", body("Palace", "Realm"));
    assertEquals("2-2 independent", all.told());
  }

  @Test
  void outletWithoutASourceCountsForAtMostOnly() {
    all.says("Post", outlet("Times")).says("Herald", body("Ministry", "State"));
    assertEquals("1-2 possibly single-origin", all.told());
  }

  @Test
  void documentCountsUnderItsAuthor() {
    all.says("Post", document("report", "University")).says("Herald", person("Abe", "Line"));
    assertEquals("2-2 independent", all.told());
  }

  @Test
  void documentThatThePublisherMadeIsItsOwnFinding() {
    all.article("Post", "Post")
        .support("Post", Stance.AFFIRM, document("analysis", null), outlet("Post"))
        .says("Herald", body("Ministry", "State"));
    assertEquals(
        List.of("Ministry", "Post"),
        all.count().origins().stream().map(CountedOrigin::name).toList());
  }

  @Test
  void outletThatWithdrawsItsReportDeniesIt() {
    all.says("Post", outlet("Times")).denies("Times");
    assertTrue(all.count().contested());
  }

  @Test
  void sourcesSideBySideAreTwo() {
    List<Source> both =
        List.of(
            new Source(0, null, "Ministry", SourceKind.ORGANISATION, "State"),
            new Source(0, null, "Palace", SourceKind.ORGANISATION, "Realm"));
    Support support = new Support("a", "c1", 0, 1, Stance.AFFIRM, both, false);
    Account account = new Account("a", "Post", null, null, List.of());
    Independence counted = Independence.of(List.of(support), List.of(account), List.of());
    assertEquals(2, counted.atLeast());
  }

  @Test
  void longChainOfCitationsIsFollowed() {
    int length = 20_000;
    all.says("P0 ", person("Ito", "Police"));
    for (int i = 1; i < length; i++) {
      all.says("P" + i + " ", outlet("P" + (i - 1) + " "));
    }
    assertEquals("1-1 single-origin", all.told());
  }
}
