package org.denbun.registry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of ENAMDICT: after a line about the file one a word, in EUC-JP, {@code WORD
 * [READING] /(CLASS,…) MEANING/…/}.
 */
final class Enamdict {

  private static final Charset ENCODING = Charset.forName("EUC-JP");
  private static final Pattern LINE = Pattern.compile("(\\S+) (?:\\[\\S+] )?/\\(([^)]*)\\).*");

  private Enamdict() {}

  /**
   * Tells every word with each of its classes: the file's name, a colon and the class; and {@code
   * :kanji} where a letter of the word is Chinese.
   */
  static void read(Path file, BiConsumer<String, String> word) throws IOException {
    // Not with readAllLines: a few of its letters are in no standard, and become U+FFFD here.
    String text = new String(Files.readAllBytes(file), ENCODING);
    text.lines()
        .skip(1)
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> tell(file.getFileName() + ":", line.group(1), line.group(2), word));
  }

  private static void tell(
      String file, String name, String classes, BiConsumer<String, String> word) {
    String script = name.codePoints().anyMatch(Character::isIdeographic) ? ":kanji" : "";
    for (String called : classes.split(",")) {
      word.accept(name, file + called + script);
    }
  }
}
