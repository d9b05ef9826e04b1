package org.denbun.claim;

import java.util.Collection;
import java.util.Set;
import org.denbun.language.Form;
import org.denbun.language.Language;
import org.denbun.language.Predicate.Frame;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.token.Tag;

/**
 * What the characters of a sentence rule out before it is split into tokens, which costs most of
 * all. It may take too much for possible, never too little.
 */
final class Glance {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Sentence s;
  private final Language language;
  private int linked = -1;

  Glance(Sentence s) {
    this.s = s;
    this.language = s.language();
  }

  /** Whether a match may close a content. */
  boolean closes(Trie.Match<Form> match) {
    return switch (match.value()) {
      case Form.Says says -> says(match.begin(), says);
      case Form.Speech speech -> s.quotes() || governed(match.end());
      case Form.Marker marker -> closes(marker.rule().kind());
    };
  }

  private static boolean closes(Rule.Kind kind) {
    return kind == Rule.Kind.CLOSING || kind == Rule.Kind.HEARSAY;
  }

  /** Whether the characters before a place may be the head of somebody's words or study. */
  boolean headed(int character) {
    return s.quotes()
        || any("speech-head", character)
        || any("study", character)
        || tailed(character);
  }

  private boolean any(String wordClass, int end) {
    for (String word : language.words(wordClass)) {
      if (ends(end, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean tailed(int end) {
    for (String tail : language.words("tail")) {
      if (!tail.isEmpty() && ends(end, tail) && headed(end - tail.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int end, String word) {
    return s.text().startsWith(word, end - word.length());
  }

  /** Whether all of it may be one reported clause with its predicate at the end. */
  boolean whole() {
    String text = s.text();
    boolean stops = language.setting("stops").indexOf(text.charAt(text.length() - 1)) >= 0;
    return !stops && s.matches().stream().anyMatch(this::clause);
  }

  private boolean clause(Trie.Match<Form> match) {
    return match.value() instanceof Form.Says says
        && says.predicate().frames().contains(Frame.CLAUSE)
        && linked() <= match.begin();
  }

  private boolean says(int begin, Form.Says says) {
    Set<Frame> frames = says.predicate().frames();
    return s.quotes()
        || frames.contains(Frame.CLAUSE) && linked() <= begin
        || (frames.contains(Frame.FACT) || frames.contains(Frame.KNOWN))
            && after("fact-head") <= begin
        || frames.contains(Frame.WISH) && after("wish-head") <= begin
        || object(says);
  }

  private boolean object(Form.Says says) {
    Rule rule = language.rule(Rule.Kind.OBJECT);
    return rule != null && rule.field("Predicate").contains(says.predicate().stem());
  }

  private boolean governed(int end) {
    return follows(end, Tag.OBJECT)
        || follows(end, Tag.SUBJECT)
        || follows(end, Tag.ALSO)
        || follows(end, Tag.TOPIC);
  }

  private boolean follows(int end, Tag tag) {
    Set<String> surfaces = language.surfaces(tag);
    for (String surface : surfaces) {
      if (s.text().startsWith(surface, end)) {
        return true;
      }
    }
    return surfaces.isEmpty();
  }

  /** Where the first link ends that has a word before it. */
  private int linked() {
    if (linked < 0) {
      Rule rule = language.rule(Rule.Kind.QUOTATION);
      linked = rule == null ? NOWHERE : after(rule.field("Link"), 1);
    }
    return linked;
  }

  private int after(String wordClass) {
    return after(language.words(wordClass), 0);
  }

  private int after(Collection<String> words, int from) {
    int first = NOWHERE;
    for (String word : words) {
      int at = s.text().indexOf(word, from);
      first = at < 0 ? first : Math.min(first, at + word.length());
    }
    return first;
  }
}
