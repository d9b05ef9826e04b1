package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every word for bodies decides what its hit says and leaves its miss alone. */
class InstitutionsProveThemselvesTest {

  private static final List<String> COLUMNS = WordList.INSTITUTIONS.columns();

  private final Folder folder = Folder.packaged("languages/ja");
  private final Language language = new Language("ja", folder);

  @Test
  void everyRowDecidesItsHit() {
    List<Table.Row> rows = LanguageFolder.rows(folder, WordList.INSTITUTIONS);
    assertFalse(rows.isEmpty());
    assertEquals("", String.join("\n", InstitutionProof.of(language, rows)));
  }

  @Test
  void aHitThatComesOutOtherwiseIsTold() {
    assertTold("省: hit 北山省 comes out as -", "省\tsuffix\tnobody\t\t北山省=北山省");
  }

  @Test
  void aRowThatDecidesNothingIsTold() {
    assertTold("北山: hit comes out without the row", "北山\tprefix\tknown\t北山会\t南浜会=南浜会");
  }

  @Test
  void aMissThatNeedsTheRowIsTold() {
    assertTold("北山: miss needs the row", "北山\twhole\tknown\t北山会\t北山=北山会\t北山=北山会");
  }

  private void assertTold(String complaint, String row) {
    List<String> lines = List.of(String.join("\t", COLUMNS), row);
    List<Table.Row> rows = Table.parse("institutions.tsv", lines, COLUMNS).rows();
    assertEquals(List.of("institutions.tsv:2: " + complaint), InstitutionProof.of(language, rows));
  }
}
