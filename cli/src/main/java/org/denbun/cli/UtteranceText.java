package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.denbun.Claim;
import org.denbun.Polarity;
import org.denbun.archive.Utterance;
import org.denbun.view.ChainText;
import org.denbun.view.Dates;
import org.denbun.view.Plain;

/** What a source said, for a person: oldest first, each with the chain that it came through. */
record UtteranceText(Layout layout) {
  private static final String BETWEEN = " \u00B7 ";

  String of(String name, List<Utterance> said) {
    var text = new StringBuilder(layout.strong(summary(name, said))).append('\n');
    said.forEach(one -> text.append('\n').append(of(one)));
    return text.toString();
  }

  private static String summary(String name, List<Utterance> said) {
    long articles = said.stream().map(one -> one.entry().row()).distinct().count();
    long changes = said.stream().filter(one -> one.earlier() != null).count();
    if (said.isEmpty()) {
      return Plain.of(name) + ": nothing found";
    }
    String counted =
        "%s: %s in %s"
            .formatted(Plain.of(name), count(said.size(), "claim"), count(articles, "article"));
    return changes == 0 ? counted : counted + "; " + count(changes, "change");
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String of(Utterance one) {
    String chain = ChainText.of(one.entry().article().publisher(), one.claim().chain());
    String head = when(one) + "  " + chain;
    var texts = new ArrayList<String>();
    texts.add("\u201C" + content(one.claim()) + "\u201D");
    texts.add(labels(one.claim()) + BETWEEN + place(one));
    Utterance earlier = one.earlier();
    if (earlier != null) {
      texts.add("changed: " + String.join(", ", one.changes()) + " since " + place(earlier));
    }
    return layout.coloured(layout.hung("", "    ", head)) + layout.branches(texts, List.of());
  }

  private static String when(Utterance one) {
    String said = Dates.of(one.from(), one.to());
    return said.isEmpty() ? "(no date)" : said;
  }

  private static String place(Utterance one) {
    return Plain.of(one.entry().article().id()) + " " + one.claim().id();
  }

  private static String content(Claim claim) {
    return claim.content().stream()
        .map(span -> Plain.of(span.text()))
        .collect(Collectors.joining(" \u2026 "));
  }

  private static String labels(Claim claim) {
    var labels = new ArrayList<String>();
    labels.add(lower(claim.attitude()));
    labels.add(lower(claim.certainty()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      labels.add(lower(claim.polarity()));
    }
    if (claim.future()) {
      labels.add("future");
    }
    return String.join(BETWEEN, labels);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
