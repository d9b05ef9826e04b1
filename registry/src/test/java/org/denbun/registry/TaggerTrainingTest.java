package org.denbun.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.denbun.tagger.NameTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on invented sentences, by the command. */
class TaggerTrainingTest {

  private static final List<String> PEOPLE = List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺");
  private static final List<String> PLACES = List.of("大阪", "京都", "神戸", "仙台", "札幌", "福岡");

  @TempDir Path folder;

  @Test
  void whatWasTaughtIsFound() throws IOException {
    train("a");
    Names found = Names.of(tagger("a"), japanese("a"), "中村さんは横浜へ行った。");
    assertEquals(
        Set.of(new Names.Found(0, 2, NameType.PERSON), new Names.Found(5, 7, NameType.PLACE)),
        found.all());
  }

  @Test
  void theSameFilesMakeTheSameModel() throws IOException {
    assertArrayEquals(train("a"), train("b"));
  }

  @Test
  void theModelSaysWhereItComesFrom() throws IOException {
    train("a");
    String source = Files.readString(folder.resolve("a/names.model.source"));
    assertTrue(source.contains("denbun-registry tagger small.bio"), source);
    assertTrue(source.contains("CC BY-SA 4.0"), source);
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Unusable told = assertThrows(Unusable.class, () -> TaggerCommand.run(List.of("gone.bio")));
    assertEquals("no such file: gone.bio", told.getMessage());
  }

  private byte[] train(String name) throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    Path bio = Files.write(folder.resolve("small.bio"), sentences());
    TaggerCommand.run(List.of(bio.toString(), "--to", to.toString()));
    return Files.readAllBytes(to.resolve("names.model"));
  }

  private static List<String> sentences() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      lines.add(PEOPLE.get(i % 6) + "\tB-PERSON");
      lines.addAll(List.of("さん\tO", "は\tO"));
      lines.add(PLACES.get(i / 6) + "\tB-GPE");
      lines.addAll(List.of("へ\tO", "行っ\tO", "た\tO", "。\tO", ""));
    }
    return lines;
  }

  private NameTagger tagger(String name) {
    return NameTagger.of(japanese(name));
  }

  private Language japanese(String name) {
    return new Language("ja", new Taught(Folder.packaged("languages/ja"), folder.resolve(name)));
  }

  /** The packaged folder, with a model from elsewhere. */
  private record Taught(Folder folder, Path taught) implements Folder {

    @Override
    public byte @Nullable [] bytes(String file) {
      return file.equals("names.model") ? Folder.at(taught).bytes(file) : folder.bytes(file);
    }

    @Override
    public String name(String file) {
      return folder.name(file);
    }
  }
}
