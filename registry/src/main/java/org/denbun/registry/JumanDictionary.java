package org.denbun.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words that JUMAN's dictionary has from Wikipedia: a line each with its part of speech,
 * its spellings and, where the article told, what it is one of or which article it leads to.
 */
final class JumanDictionary {

  private static final Pattern LINE =
      Pattern.compile("\\(\\S+ \\((\\S+) \\(\\(\\S+ [^)]*\\)\\(\\S+ (.*?)\\)\\(\\S+ \"(.*)\"\\)+");
  private static final Pattern SPELLING = Pattern.compile("\\(?([^\\s()]+)(?: [0-9.]+\\))?");

  /** The field's name is in Japanese, and tells itself by its length. */
  private static final Pattern IS = Pattern.compile("Wikipedia\\S{3}:([^/ ]+)");

  private static final Pattern LEADS = Pattern.compile("Wikipedia\\S{6}:([^/ ]+)");

  private JumanDictionary() {}

  /**
   * Tells every word with its part of speech after {@code juman:}, with what it is one of and each
   * ending of that after {@code is:}, and with the article it leads to after {@code to:}.
   */
  static void read(Path file, BiConsumer<String, String> word) throws IOException {
    for (String line : Files.readAllLines(file)) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        Matcher spelling = SPELLING.matcher(parts.group(2));
        while (spelling.find()) {
          word.accept(spelling.group(1), "juman:" + parts.group(1));
          tell(spelling.group(1), parts.group(3), word);
        }
      }
    }
  }

  private static void tell(String name, String meaning, BiConsumer<String, String> word) {
    Matcher leads = LEADS.matcher(meaning);
    if (leads.find()) {
      word.accept(name, NameLists.SAME + leads.group(1));
    }
    Matcher is = IS.matcher(meaning);
    if (is.find()) {
      for (int i = 0; i < is.group(1).length(); i++) {
        word.accept(name, "is:" + is.group(1).substring(i));
      }
    }
  }
}
