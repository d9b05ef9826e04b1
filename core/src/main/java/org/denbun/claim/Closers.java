package org.denbun.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.language.Form;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds everything in a sentence that closes a content, in the order of the text. */
final class Closers {

  private final Sentence s;
  private final Glance glance;
  private final List<Closer> found = new ArrayList<>();

  private Closers(Sentence s) {
    this.s = s;
    this.glance = new Glance(s);
  }

  static List<Closer> of(Sentence s) {
    Closers closers = new Closers(s);
    List<Trie.Match<Form>> matches = s.matches();
    for (int i = 0; i < matches.size(); i++) {
      if (i + 1 == matches.size() || !longer(matches.get(i), matches.get(i + 1))) {
        closers.read(matches.get(i));
      }
    }
    closers.gestures();
    closers.found.sort(
        Comparator.comparingInt(Closer::predicate).thenComparingInt(Closer::contentEnd));
    return closers.apart();
  }

  private static boolean longer(Trie.Match<Form> a, Trie.Match<Form> b) {
    return a.begin() == b.begin()
        && a.end() < b.end()
        && a.value().getClass() == b.value().getClass();
  }

  /** Of two that claim the same words, the one that began first stays. */
  private List<Closer> apart() {
    List<Closer> apart = new ArrayList<>();
    for (Closer closer : found) {
      if (stands(closer, apart)) {
        apart.add(closer);
      }
    }
    return apart;
  }

  private static boolean stands(Closer closer, List<Closer> before) {
    for (Closer b : before) {
      if (b.end() > closer.predicate() && b.link() <= closer.link()
          || b.contentEnd() == closer.contentEnd()) {
        return false;
      }
    }
    return true;
  }

  private void read(Trie.Match<Form> match) {
    int begin = glance.closes(match) ? s.beginning(match.begin()) : -1;
    if (begin < 0) {
      return;
    }
    Closer closer =
        switch (match.value()) {
          case Form.Says says -> Complements.of(s, begin, match.end(), says.predicate());
          case Form.Speech speech -> SpeechNouns.of(s, begin, match.end(), speech);
          case Form.Marker marker -> marker(marker.rule(), begin, match.end());
        };
    if (closer != null && closer.contentEnd() > 0) {
      found.add(closer);
    }
  }

  private @Nullable Closer marker(Rule rule, int begin, int stop) {
    if (rule.kind() != Rule.Kind.CLOSING && rule.kind() != Rule.Kind.HEARSAY) {
      return null;
    }
    int after = s.after(stop);
    if (s.ending(stop) < 0) {
      return null;
    }
    Endings endings = Endings.of(s, after);
    if (!Conditions.hold(rule, s, begin, endings.end())) {
      return null;
    }
    boolean quote = s.tag(begin - 1) == Tag.QUOTE;
    return new Closer(
        rule,
        begin,
        begin < s.size() ? s.tokens().get(begin).begin() : stop,
        begin,
        begin,
        endings.end(),
        quote,
        Attitude.valueOf(rule.field("Attitude", "REPORT").toUpperCase(Locale.ROOT)),
        Certainty.valueOf(rule.field("Certainty", "CERTAIN").toUpperCase(Locale.ROOT)),
        false,
        endings.negated(),
        endings.passive());
  }

  /** A quotation with the particle and a predicate that no list holds (said with a smile). */
  private void gestures() {
    Rule rule = s.language().rule(Rule.Kind.QUOTATION);
    for (int i = 0; rule != null && s.quotes() && i < s.size(); i++) {
      Closer closer = s.tag(i) == Tag.QUOTE ? Gestures.of(s, i, rule) : null;
      if (closer != null && found.stream().noneMatch(c -> c.contentEnd() == closer.contentEnd())) {
        found.add(closer);
      }
    }
  }
}
