package org.denbun.registry;

import java.util.ArrayList;
import java.util.List;
import org.denbun.registry.Annotated.Gold;

/**
 * Reads the BIO (IOB2) format: a word, a tab and its tag a line, a blank line between sentences.
 */
final class BioFile {

  private final List<Annotated> sentences = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Gold> names = new ArrayList<>();
  private int begin = -1;
  private String type = "";

  private BioFile() {}

  /** The sentences of a file, their words put together without spaces. */
  static List<Annotated> parse(List<String> lines) {
    BioFile file = new BioFile();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0) {
        file.word(line.substring(0, line.indexOf('\t')), line.substring(tab + 1));
      } else {
        file.end();
      }
    }
    file.end();
    return file.sentences;
  }

  private void word(String word, String tag) {
    if (!tag.equals("I-" + type)) {
      close();
    }
    if (tag.startsWith("B-")) {
      begin = text.length();
      type = tag.substring(2);
    }
    text.append(word);
  }

  private void close() {
    if (begin >= 0) {
      names.add(new Gold(begin, text.length(), type));
    }
    begin = -1;
    type = "";
  }

  private void end() {
    close();
    if (!text.isEmpty()) {
      sentences.add(new Annotated(text.toString(), List.copyOf(names)));
    }
    text = new StringBuilder();
    names = new ArrayList<>();
  }
}
