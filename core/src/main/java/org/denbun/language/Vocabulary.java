package org.denbun.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denbun.Attitude;
import org.denbun.Certainty;

/** The forms that make a sentence worth a closer look, with what each stands for. */
final class Vocabulary {

  private final Trie<Form> forms = new Trie<>();
  private final Map<String, List<String>> paradigms = new HashMap<>();

  private Vocabulary() {}

  static Trie<Form> of(Folder folder, List<Rule> rules) {
    Vocabulary words = new Vocabulary();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.PARADIGMS)) {
      words.paradigms.put(row.get("paradigm"), row.all("endings"));
    }
    LanguageFolder.rows(folder, WordList.VERBS).forEach(words::verb);
    LanguageFolder.rows(folder, WordList.REPORT_NOUNS).forEach(words::noun);
    rules.forEach(words::markers);
    return words.forms;
  }

  private void verb(Table.Row row) {
    Predicate predicate =
        new Predicate(
            row.get("stem"),
            row.get("attitude").isEmpty() ? Attitude.REPORT : attitude(row),
            certainty(row),
            frames(row),
            row.get("polarity").equals("negative"));
    List<String> endings = paradigms.get(row.get("paradigm"));
    if (endings == null) {
      throw new LanguageException(row.file(), row.line(), "no paradigm " + row.get("paradigm"));
    }
    for (String ending : endings) {
      String form = row.get("stem") + (ending.equals("-") ? "" : ending);
      forms.add(form, new Form.Says(predicate));
    }
  }

  private static Attitude attitude(Table.Row row) {
    Attitude attitude = row.choice("attitude", Attitude.class);
    return attitude == null ? Attitude.REPORT : attitude;
  }

  private static Certainty certainty(Table.Row row) {
    Certainty certainty = row.choice("certainty", Certainty.class);
    return certainty == null ? Certainty.CERTAIN : certainty;
  }

  private static Set<Predicate.Frame> frames(Table.Row row) {
    Set<Predicate.Frame> frames = new HashSet<>();
    for (String frame : row.get("frames").split(",")) {
      try {
        frames.add(Predicate.Frame.valueOf(frame.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw new LanguageException(row.file(), row.line(), "no frame \"" + frame + "\"");
      }
    }
    return Set.copyOf(frames);
  }

  private void noun(Table.Row row) {
    forms.add(row.get("form"), new Form.Speech(attitude(row), certainty(row)));
  }

  private void markers(Rule rule) {
    for (String marker : rule.field("Marker")) {
      forms.add(marker, new Form.Marker(rule));
    }
  }
}
