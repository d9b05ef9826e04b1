package org.denbun.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.denbun.language.LanguageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A model that cannot be read is told by its name, and never half used. */
class ModelFileTest {

  private static final byte[] MODEL =
      Objects.requireNonNull(Folder.packaged("languages/ja").bytes("names.model"));

  @Test
  void whatIsReadIsWrittenTheSame() throws IOException {
    assertArrayEquals(MODEL, ModelFile.write(ModelFile.read(MODEL)));
  }

  @Test
  void aModelIsSmall() {
    assertTrue(MODEL.length < 3_000_000);
  }

  @Test
  void aShortenedModelIsToldByItsName() {
    assertComplaint("damaged or cut short", Arrays.copyOf(MODEL, MODEL.length - 1));
    assertComplaint("damaged or cut short", Arrays.copyOf(MODEL, 40));
    assertComplaint("no name model of format 2", Arrays.copyOf(MODEL, 10));
    assertComplaint("no name model of format 2", new byte[0]);
  }

  @Test
  void aDamagedModelIsToldByItsName() {
    byte[] damaged = MODEL.clone();
    damaged[damaged.length / 2] ^= 1;
    assertComplaint("damaged or cut short", damaged);
  }

  @Test
  void anotherVersionIsToldByItsName() {
    byte[] newer = MODEL.clone();
    newer["denbun names ".length()] = '9';
    assertComplaint("no name model of format 2", newer);
  }

  private static void assertComplaint(String complaint, byte[] model) {
    Language language = new Language("xx", new WithModel(Folder.packaged("languages/xx"), model));
    Exception told = assertThrows(LanguageException.class, () -> NameTagger.of(language));
    assertNotNull(told.getMessage());
    assertTrue(told.getMessage().startsWith("languages/xx/names.model: "), told.getMessage());
    assertTrue(told.getMessage().contains(complaint), told.getMessage());
    assertEquals(0, told.getMessage().lines().count() - 1);
  }

  private record WithModel(Folder folder, byte[] model) implements Folder {

    @Override
    public byte @Nullable [] bytes(String file) {
      return file.equals("names.model") ? model : folder.bytes(file);
    }

    @Override
    public String name(String file) {
      return folder.name(file);
    }
  }
}
