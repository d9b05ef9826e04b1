package org.denbun.independence;

import static org.denbun.independence.Gathered.ranked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.denbun.Source;
import org.denbun.SourceKind;

class IndependencePropertiesTest {

  private static final List<String> OUTLETS = List.of("Post", "Herald", "Radio", "Times");
  private static final List<String> BODIES = List.of("Police", "State", "Line");

  record Affair(List<Support> supports, List<Account> accounts, List<Copy> copies) {

    Independence count() {
      return Independence.of(supports, accounts, copies);
    }

    Affair with(Support support, Account account, Copy copy) {
      List<Support> more = new ArrayList<>(supports);
      more.add(support);
      List<Account> known = new ArrayList<>(accounts);
      known.add(account);
      List<Copy> copied = new ArrayList<>(copies);
      copied.add(copy);
      return new Affair(more, known, copied);
    }
  }

  @Provide
  Arbitrary<Affair> affairs() {
    return articles().list().ofMaxSize(8).map(IndependencePropertiesTest::affair);
  }

  private record Told(String publisher, List<Source> chain, boolean firstHand, boolean denies) {}

  private static Arbitrary<Told> articles() {
    Arbitrary<Boolean> rarely = Arbitraries.integers().between(0, 4).map(i -> i == 0);
    return Combinators.combine(
            Arbitraries.of(OUTLETS), sources().list().ofMaxSize(2), rarely, rarely)
        .as((publisher, chain, first, denies) ->
            new Told(publisher, ranked(chain.toArray(Source[]::new)), first, denies));
  }

  private static Arbitrary<Source> sources() {
    Arbitrary<String> bodies = Arbitraries.of(BODIES);
    return Arbitraries.oneOf(
        Arbitraries.of(OUTLETS).map(Gathered::outlet),
        Arbitraries.of("Ito", "Abe", "Kenji Ito").map(name -> Gathered.person(name, null)),
        bodies.map(body -> Gathered.body(body, body)),
        bodies.map(body -> Gathered.anonymous("an official", body)),
        Arbitraries.of("people", "officials").map(name -> Gathered.anonymous(name, null)),
        bodies.map(body -> Gathered.document("report", body)),
        Arbitraries.just(Gathered.unstated()));
  }

  private static Affair affair(List<Told> told) {
    List<Support> supports = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    for (Told one : told) {
      String id = "a" + accounts.size();
      Stance stance = one.denies() ? Stance.DENY : Stance.AFFIRM;
      supports.add(new Support(id, null, 0, 9, stance, one.chain(), one.firstHand()));
      accounts.add(new Account(id, one.publisher(), null, null, List.of(one.chain())));
    }
    return new Affair(supports, accounts, List.of());
  }

  @Property
  void atLeastIsNoMoreThanAtMost(@ForAll("affairs") Affair affair) {
    Independence counted = affair.count();
    assertTrue(counted.atLeast() <= counted.atMost());
    assertEquals(counted.atMost() == 0, counted.atLeast() == 0);
    assertEquals(counted.origins().size(), counted.atMost());
  }

  @Property
  void everySupportHasAnOrigin(@ForAll("affairs") Affair affair) {
    Independence counted = affair.count();
    for (Support support : affair.supports()) {
      List<CountedOrigin> side =
          support.stance() == Stance.AFFIRM ? counted.origins() : counted.denials();
      assertTrue(side.stream().anyMatch(origin -> origin.supports().contains(support)));
    }
  }

  @Property
  void copyRaisesNothing(@ForAll("affairs") Affair affair) {
    for (Support support : affair.supports()) {
      Support again =
          new Support("copy", null, 0, 9, support.stance(), support.chain(), support.firstHand());
      Account account = new Account("copy", "Gazette", null, null, List.of());
      Affair more = affair.with(again, account, Copy.whole("copy", support.article()));
      assertEquals(affair.count().atMost(), more.count().atMost());
      assertEquals(affair.count().atLeast(), more.count().atLeast());
    }
  }

  @Property
  void orderDoesNotMatter(@ForAll("affairs") Affair affair, @ForAll long seed) {
    List<Support> supports = new ArrayList<>(affair.supports());
    List<Account> accounts = new ArrayList<>(affair.accounts());
    Collections.shuffle(supports, new Random(seed));
    Collections.shuffle(accounts, new Random(seed + 1));
    Independence one = affair.count();
    Independence other = Independence.of(supports, accounts, affair.copies());
    assertEquals(one.atLeast(), other.atLeast());
    assertEquals(one.atMost(), other.atMost());
    assertEquals(one.circular(), other.circular());
    assertEquals(one.contested(), other.contested());
  }

  @Property
  void newOriginOfANewInstitutionIsOneMore(@ForAll("affairs") Affair affair) {
    List<Source> chain = ranked(new Source(0, null, "Sato", SourceKind.PERSON, "University"));
    Support support = new Support("new", "c1", 0, 9, Stance.AFFIRM, chain, false);
    Account account = new Account("new", "Gazette", null, null, List.of(chain));
    Independence before = affair.count();
    Independence after = affair.with(support, account, Copy.whole("none", "none")).count();
    assertEquals(before.atMost() + 1, after.atMost());
    boolean placed = before.origins().stream().anyMatch(origin -> origin.institution() != null);
    assertEquals(before.atLeast() + (placed || before.atMost() == 0 ? 1 : 0), after.atLeast());
  }

  @Property
  void mergedInstitutionsNeverRaiseAtLeast(@ForAll("affairs") Affair affair) {
    List<Support> merged = affair.supports().stream().map(s -> merged(s)).toList();
    Independence after = Independence.of(merged, affair.accounts(), affair.copies());
    assertTrue(after.atLeast() <= affair.count().atLeast());
  }

  private static Support merged(Support s) {
    List<Source> chain = s.chain().stream().map(IndependencePropertiesTest::merged).toList();
    return new Support(
        s.article(), s.claim(), s.begin(), s.end(), s.stance(), chain, s.firstHand());
  }

  private static Source merged(Source s) {
    String body = "State".equals(s.institution()) ? "Police" : s.institution();
    return new Source(s.rank(), s.mention(), s.name(), s.kind(), body);
  }
}
