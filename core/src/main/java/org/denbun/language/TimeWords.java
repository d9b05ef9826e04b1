package org.denbun.language;

import java.util.BitSet;

/** The words of which a language's time expressions consist. Immutable once built. */
public final class TimeWords {

  private final Trie<TimeWord> words = new Trie<>();
  private final BitSet first = new BitSet();

  static TimeWords in(Folder folder) {
    TimeWords words = new TimeWords();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.TIMES)) {
      words.add(row.get("form"), TimeWord.of(row));
    }
    return words;
  }

  private void add(String form, TimeWord word) {
    words.add(form, word);
    if (word.kind().begins() && !form.isEmpty()) {
      first.set(form.charAt(0));
    }
  }

  /** All of them. */
  public Trie<TimeWord> words() {
    return words;
  }

  /** Whether a time expression can begin with a word that begins with a character. */
  public boolean begin(char c) {
    return first.get(c);
  }
}
