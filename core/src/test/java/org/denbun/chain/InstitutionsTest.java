package org.denbun.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.denbun.NameType;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class InstitutionsTest {

  private static final Path NAMES = Path.of("src/test/resources/institutions/names.tsv");
  private static final double FLOOR = 0.97;

  private final Institutions institutions =
      new Institutions(new Language("ja", Folder.packaged("languages/ja")));

  @Test
  void namesProveTheirInstitutions() throws IOException {
    List<String> lines =
        Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      String found = told(cells[1], SourceKind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
      if (!found.equals(cells[2])) {
        wrong.add(line + ", found " + found);
      }
    }
    double right = 1 - wrong.size() / (double) lines.size();
    assertTrue(lines.size() >= 250);
    assertTrue(right >= FLOOR, () -> right + "\n" + String.join("\n", wrong));
  }

  @Test
  void anInstitutionIsItsOwn() throws IOException {
    for (String line : Files.readAllLines(NAMES)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && !line.startsWith("kind") && !cells[2].equals("-")) {
        boolean outlet = cells[0].equals("outlet") && cells[1].equals(cells[2]);
        SourceKind kind = outlet ? SourceKind.OUTLET : SourceKind.ORGANISATION;
        assertEquals(cells[2], told(cells[2], kind), line);
      }
    }
  }

  @Test
  void anOfficeBesideANameIsThePersons() {
    assertEquals("米国政府", office("米国務省のミラー報道官", "ミラー"));
    assertEquals("米国政府", office("バイデン米大統領", "バイデン"));
    assertEquals("ロシア政府", office("ロシアのプーチン大統領", "プーチン"));
    assertEquals("北山市", office("北山市の山田太郎市長", "山田太郎"));
    assertNull(office("プーチン大統領", "プーチン"));
    assertNull(office("元米国務省の山田太郎氏", "山田太郎"));
    assertNull(office("フランスのデュポン選手", "デュポン"));
  }

  @Test
  void placesAndPeopleAreNoBodies() {
    assertNull(institutions.of("北山市", NameType.PLACE));
    assertNull(institutions.of("山田太郎", NameType.PERSON));
    assertEquals("北山県警", institutions.of("北山県警南浜署", NameType.ORGANISATION));
    assertEquals("中国政府", institutions.of("新華社", NameType.OUTLET));
  }

  @Test
  void aLongPhraseIsNoNameAndTakesNoTime() {
    String name = "米国の関係者".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (SourceKind kind : SourceKind.values()) {
            assertNull(institutions.of(name, kind));
          }
        });
  }

  @Test
  void aPartOfTheWorldHasNoGovernment() {
    assertNull(institutions.of("複数の欧州当局者", SourceKind.ANONYMOUS));
    assertEquals("ソ連政府", institutions.of("ソ連当局者", SourceKind.ANONYMOUS));
  }

  @Test
  void whatOnlyAnAsideHoldsIsNoName() {
    assertNull(institutions.of("(((", SourceKind.ORGANISATION));
    assertNull(institutions.of("", SourceKind.OUTLET));
    assertNull(institutions.of("の", SourceKind.ANONYMOUS));
  }

  private String told(String name, SourceKind kind) {
    return Objects.requireNonNullElse(institutions.of(name, kind), "-");
  }

  private @Nullable String office(String mention, String name) {
    Span span = new Span(0, mention.codePointCount(0, mention.length()), mention);
    return institutions.of(new Source(0, span, name, SourceKind.PERSON));
  }
}
