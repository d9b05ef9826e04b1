package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What machines can hold the folders of all languages to. */
class LanguagesAreSoundTest {

  private final Map<String, Folder> folders = LanguageFolders.on(getClass().getClassLoader());

  @Test
  void everyRuleCanFindWhatNoOtherFinds() {
    List<String> complaints = new ArrayList<>();
    folders.forEach(
        (code, folder) -> complaints.addAll(RuleLint.of(new Language(code, folder), folder)));
    assertFalse(folders.isEmpty());
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void noListSaysAThingTwice() {
    List<String> complaints = new ArrayList<>();
    folders.values().forEach(folder -> complaints.addAll(ListLint.of(folder)));
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void noFolderHasAWordClassThatTheEngineNeverAsksFor() {
    Set<String> asked = Questions.words();
    List<String> idle = new ArrayList<>();
    folders.values().forEach(folder -> idle.addAll(idle(folder, WordList.WORDS, asked)));
    assertEquals("", String.join("\n", idle));
  }

  @Test
  void noFolderHasASettingThatTheEngineNeverAsksFor() {
    Set<String> asked = Questions.settings();
    List<String> idle = new ArrayList<>();
    folders.values().forEach(folder -> idle.addAll(idle(folder, WordList.LANGUAGE, asked)));
    assertEquals("", String.join("\n", idle));
  }

  @Test
  void japaneseHasEveryWordClassThatTheEngineAsksFor() {
    Set<String> lacking = new TreeSet<>(Questions.classes());
    assertFalse(lacking.isEmpty());
    LanguageFolder.rows(Folder.packaged("languages/ja"), WordList.WORDS)
        .forEach(row -> lacking.remove(row.get("class")));
    assertEquals(Set.of(), lacking);
  }

  private static List<String> idle(Folder folder, WordList list, Set<String> asked) {
    return LanguageFolder.rows(folder, list).stream()
        .filter(row -> !asked.contains(row.get(list.key().getFirst())))
        .map(row -> row.file() + ":" + row.line() + ": " + row.get(list.key().getFirst()))
        .collect(Collectors.toList());
  }
}
