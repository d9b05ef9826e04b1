package org.denbun.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.denbun.Article;
import org.denbun.archive.intake.Intake;
import org.denbun.archive.intake.Outcome;
import org.denbun.extraction.Extracted;
import org.denbun.language.Languages;
import org.denbun.trace.Tracing;
import org.jdbi.v3.core.Handle;

/** Articles made by hand, and how they get into an archive. */
final class Shelf {
  static final String SAID = "北浜市は3日、港の倉庫を建て替えると発表した。";
  static final String DENIED = "鳥島県警の幹部は「倉庫から火が出た事実はない」と述べた。";

  private static final Comparison NOTHING_COMPARED =
      new Comparison() {
        @Override
        public Traits traits(Tracing traced) {
          return new Traits(List.of(), new long[0]);
        }

        @Override
        public void link(Handle handle, List<Entry> added) {}
      };

  private Shelf() {}

  static Article article(String id, String text) {
    return new Article(id, text, null, "東都新報", "2026-03-05", "ja", null);
  }

  /** Adds articles under the input name {@code in}; gives what became of them, in order. */
  static List<Outcome> add(Archive archive, Article... articles) {
    return add(archive, NOTHING_COMPARED, articles);
  }

  static List<Outcome> add(Archive archive, Comparison comparison, Article... articles) {
    List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    try (var intake = new Intake(archive, Languages.packaged(), comparison, outcomes::add)) {
      for (Article article : articles) {
        intake.take("in", new Extracted.Found(article));
      }
      intake.finish();
    }
    return List.copyOf(outcomes);
  }
}
