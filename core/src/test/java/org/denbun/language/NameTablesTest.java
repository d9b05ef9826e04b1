package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTablesTest {

  private static final Pattern SOUNDS = Pattern.compile("[BDFGHKMNPRSTWYZaeiou]*");

  @TempDir private Path folder;

  @Test
  void theTablesSayNothingTwice() {
    List<String> complaints = ListLint.of(Folder.packaged("languages/mul"));
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void everySoundIsOneThatTheKeysKnow() {
    List<String> unknown = new ArrayList<>();
    for (Table.Row row : LanguageFolder.rows(Folder.packaged("languages/mul"), WordList.SOUNDS)) {
      row.all("sounds").stream()
          .filter(sound -> !sound.equals("-") && !SOUNDS.matcher(sound).matches())
          .forEach(sound -> unknown.add(row.file() + ":" + row.line() + ": " + sound));
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void noFormNamesTwo() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (KnownName known : NameTables.packaged().known()) {
      for (String form : known.forms()) {
        String owner = owners.putIfAbsent(form, known.name());
        if (owner != null && !owner.equals(known.name())) {
          shared.add(form + ": " + owner + ", " + known.name());
        }
      }
    }
    assertEquals(List.of(), shared);
  }

  @Test
  void theTablesAreThere() {
    assertTrue(NameTables.packaged().known().size() > 900);
    assertTrue(NameTables.packaged().regions().size() > 240);
  }

  @Test
  void aSpellingWithoutSoundsIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("sounds.tsv"), "spelling\tform\tsounds\nlatin\ta\t\n");
    var wrong = assertThrows(LanguageException.class, () -> new NameTables(Folder.at(folder)));
    assertEquals(
        folder + "/sounds.tsv:2: a spelling has a form and its sounds", wrong.getMessage());
  }

  @Test
  void aShapeThatNobodyDrewIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> NameTables.packaged().shape("gone"));
  }
}
