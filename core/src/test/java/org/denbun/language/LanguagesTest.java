package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

  private static final String SETTINGS = "setting\tvalue\ntokenizer\twords\n";

  @TempDir private Path folder;

  @Test
  void aFolderOnTheClassPathIsFound() {
    assertTrue(Languages.packaged().codes().contains("ja"));
  }

  @Test
  void aFolderInAJarIsFound() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        var entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("languages/"));
      entries.putNextEntry(new JarEntry("languages/qq/language.tsv"));
      entries.write(SETTINGS.getBytes());
      entries.putNextEntry(new JarEntry("languages/qq/deeper/language.tsv"));
    }
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Languages found = new Languages(LanguageFolders.on(loader));
      assertEquals(Set.of("qq"), found.codes());
      assertEquals("words", found.named("qq").setting("tokenizer"));
    }
  }

  @Test
  void aFolderWithoutSettingsIsNone() throws IOException {
    Files.createDirectory(folder.resolve("notes"));
    language("qq", "");
    assertEquals(Set.of("qq"), Languages.in(folder).codes());
  }

  @Test
  void aLanguageIsReadOnce() throws IOException {
    language("qq", "");
    Languages languages = Languages.in(folder);
    assertSame(languages.named("qq"), languages.named("qq-XX"));
    assertNull(languages.named("zz"));
  }

  @Test
  void aLanguageThatIsNotAskedForIsNotRead() throws IOException {
    language("qq", "");
    Files.writeString(folder.resolve("qq/claims.rules"), "nonsense");
    Languages languages = Languages.in(folder);
    assertThrows(LanguageException.class, () -> languages.named("qq"));
  }

  @Test
  void japaneseIsRecognised() {
    assertEquals("ja", recognised("市は橋を架け替える。", null));
    assertEquals("ja", recognised("Denbun 0.1 リリース", null));
  }

  @Test
  void chineseCharactersAloneAreTakenForJapanese() {
    assertEquals("ja", recognised("臨時国会召集", null));
  }

  @Test
  void ofTwoLanguagesThatFitTheOneWithThePriorIsTaken() throws IOException {
    language("qq", "scripts\tHAN\nprior\t1\n");
    language("qr", "scripts\tHAN\n");
    assertEquals("qq", Languages.in(folder).of(Article.of("a", "臨時国会")).code());
  }

  @Test
  void ofTwoLanguagesTheOneThatFitsMoreLettersIsTaken() throws IOException {
    language("qq", "scripts\tHAN\nprior\t1\n");
    language("qr", "scripts\tHAN|KATAKANA\n");
    assertEquals("qr", Languages.in(folder).of(Article.of("a", "国会スタート")).code());
  }

  @Test
  void aTextInNoKnownLanguageHasNoClaims() {
    Reading reading = trace("The mayor said \"「橋」 will open\" on Monday.", null);
    assertEquals("und", reading.language());
    assertTrue(reading.claims().isEmpty());
    assertEquals("und", trace("", null).language());
    assertEquals("und", trace("2023 … 💬", null).language());
  }

  @Test
  void aGivenLanguageThatIsUnknownIsKeptWhereNoneIsRecognised() {
    assertEquals("fr", recognised("Le maire a parlé.", "fr"));
    assertEquals("ja", recognised("市長は話した。", "en"));
  }

  @Test
  void aGivenLanguageThatIsKnownIsTaken() {
    assertEquals("ja", recognised("No letter of it.", "JA"));
    assertEquals("ja", recognised("No letter of it.", "ja_JP"));
  }

  @Test
  void anUnknownScriptIsToldWithItsLine() throws IOException {
    language("qq", "scripts\tRUNES\n");
    var wrong = assertThrows(LanguageException.class, () -> Languages.in(folder));
    assertEquals(folder + "/qq/language.tsv:3: scripts cannot be RUNES", wrong.getMessage());
  }

  private static String recognised(String text, @Nullable String given) {
    return trace(text, given).language();
  }

  private static Reading trace(String text, @Nullable String given) {
    return Tracer.create().trace(new Article("a", text, null, null, null, given, null));
  }

  private void language(String code, String settings) throws IOException {
    Path language = Files.createDirectories(folder.resolve(code));
    Files.writeString(language.resolve("language.tsv"), SETTINGS + settings);
  }
}
