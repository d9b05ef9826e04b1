package org.denbun.calendar;

import java.util.LinkedHashSet;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.view.ChainText;
import org.denbun.view.EventText;
import org.denbun.view.Happening;
import org.denbun.view.Heading;
import org.denbun.view.Plain;
import org.denbun.view.Told;
import org.jspecify.annotations.Nullable;

/** What stands below an event: everybody who tells it, with their words. */
final class Description {
  /** As much as the eye takes in; the words of a long sentence would fill the calendar. */
  private static final int LONGEST = 280;

  private Description() {}

  static String[] of(Article article, Happening happening) {
    var lines = new LinkedHashSet<String>();
    for (Told told : happening.tellings()) {
      lines.add(teller(article.publisher(), told) + ": \u201C" + words(told) + "\u201D");
    }
    lines.add(EventText.status(happening.event()));
    lines.add(Heading.of(article));
    return lines.toArray(String[]::new);
  }

  private static String teller(@Nullable String publisher, Told told) {
    Claim claim = told.claim();
    if (claim != null) {
      return claim.id() + " " + ChainText.of(publisher, claim.chain());
    }
    return publisher == null ? "in its own voice" : Plain.of(publisher) + " in its own voice";
  }

  private static String words(Told told) {
    String words = told.event().span().text();
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }
}
