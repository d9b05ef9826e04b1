package org.denbun.trace;

import java.util.List;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.Tracer;

/** Readings of small Japanese texts, told shortly. */
public final class Traced {

  private static final Tracer TRACER = Tracer.create();

  private Traced() {}

  public static Reading reading(String text) {
    return TRACER.trace(new Article("a", text, null, null, null, "ja", null));
  }

  /** The only claim of a text, or its last. */
  public static Claim last(String text) {
    return reading(text).claims().getLast();
  }

  /** The chain of the last claim: names, {@code <} between ranks, {@code +} within one. */
  public static String chain(String text) {
    return told(last(text).chain());
  }

  /** The contents of all claims. */
  public static List<String> contents(String text) {
    return reading(text).claims().stream().map(Traced::content).toList();
  }

  private static String content(Claim claim) {
    return claim.content().stream().map(Span::text).collect(Collectors.joining("…"));
  }

  private static String told(List<Source> chain) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < chain.size(); i++) {
      boolean same = i > 0 && chain.get(i).rank() == chain.get(i - 1).rank();
      told.append(i == 0 ? "" : same ? " + " : " < ").append(name(chain.get(i)));
    }
    return told.toString();
  }

  /** A source that the sentence leaves out stands in brackets. */
  private static String name(Source source) {
    String name = source.name() == null ? "?" : source.name();
    return source.mention() == null ? "(" + name + ")" : name;
  }
}
