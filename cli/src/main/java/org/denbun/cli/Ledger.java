package org.denbun.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.util.ArrayList;
import org.denbun.archive.Entry;
import org.denbun.archive.intake.Outcome;
import org.denbun.extraction.Trouble;
import org.denbun.view.Plain;

/** Counts what became of the inputs, and tells what somebody should know of. */
final class Ledger {
  private final PrintStream err;
  private final Progress progress;
  private int added;
  private int versions;
  private int known;
  private int foreign;
  private int refused;

  Ledger(PrintStream err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** Takes the next outcome. */
  synchronized void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added one -> added(one);
      case Outcome.Known one -> {
        known++;
        progress.article();
      }
      case Outcome.Doubted doubted -> tell(doubted.trouble() + " (added all the same)");
      case Outcome.Refused one -> {
        refused++;
        tell(one.trouble().toString());
      }
    }
  }

  private void added(Outcome.Added one) {
    added++;
    foreign += one.foreign() ? 1 : 0;
    progress.article();
    Entry entry = one.entry();
    if (entry.version() > 1) {
      versions++;
      tell(
          entry,
          "differs from what is there under this id; kept beside it as version " + entry.version());
    }
    if (one.isFromTheFuture()) {
      tell(entry, "published in the future, " + entry.article().published() + "; kept as it is");
    }
  }

  /** Says how far it has come. */
  synchronized void interrupted() {
    tell("stopped; what was added is kept (%,d), the same again goes on".formatted(added));
  }

  synchronized void end() {
    progress.clear();
  }

  /** 0, or 1 where anything was not added. */
  synchronized int status() {
    return refused > 0 ? 1 : 0;
  }

  /** What was done, in one line. */
  synchronized String summary(String archive, int articles, boolean json) {
    return json ? json(archive, articles) : text(archive, articles);
  }

  private String text(String archive, int articles) {
    var parts = new ArrayList<String>();
    parts.add("%,d added".formatted(added));
    part(versions, "of them a new version", "of them new versions", parts);
    part(foreign, "of them in a language that is not read", parts);
    part(known, "already there", parts);
    part(refused, "not added", parts);
    String now = "; %,d article%s in %s".formatted(articles, articles == 1 ? "" : "s", archive);
    return String.join(", ", parts) + now;
  }

  private static void part(int count, String what, ArrayList<String> parts) {
    part(count, what, what, parts);
  }

  private static void part(int count, String one, String many, ArrayList<String> parts) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, count == 1 ? one : many));
    }
  }

  private String json(String archive, int articles) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("archive", archive)
        .put("added", added)
        .put("versions", versions)
        .put("foreign", foreign)
        .put("known", known)
        .put("refused", refused)
        .put("articles", articles)
        .toString();
  }

  private void tell(Entry entry, String message) {
    tell(new Trouble(Plain.of(entry.article().id()), 0, message).toString());
  }

  private void tell(String message) {
    progress.clear();
    err.println("denbun: " + message);
  }
}
