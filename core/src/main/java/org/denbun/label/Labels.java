package org.denbun.label;

import java.util.List;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Mode;
import org.denbun.Polarity;
import org.denbun.claim.Draft;
import org.denbun.claim.Sentence;
import org.denbun.claim.Utterances;
import org.denbun.language.Hedge;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads mode, certainty, polarity and time off a claim's content: its ending decides. */
public final class Labels {

  private static final int TAIL = 16;

  private final Sentence s;
  private final Draft draft;
  private final Language language;
  private final String ending;
  private final @Nullable String hedged;
  private final @Nullable Hedge hedge;

  public Labels(Sentence s, Draft draft) {
    this.s = s;
    this.draft = draft;
    this.language = s.language();
    this.ending = ending();
    this.hedged = language.hedges().end(ending);
    this.hedge = hedge(language, hedged);
  }

  private String ending() {
    Range last = draft.content.getLast();
    String text = last.in(s.article());
    String edge = language.setting("stops") + language.setting("edges");
    Range trimmed =
        new Range(0, text.length())
            .trim(text, c -> edge.indexOf(c) >= 0 || Character.isWhitespace(c));
    String core = trimmed.in(text);
    for (String head : language.words("nominaliser")) {
      if (core.endsWith(head) && core.length() > head.length()) {
        core = core.substring(0, core.length() - head.length());
        break;
      }
    }
    return core;
  }

  private static @Nullable Hedge hedge(Language language, @Nullable String form) {
    return form == null ? null : language.hedges().get(form);
  }

  public Mode mode() {
    if (draft.quoted) {
      return Mode.DIRECT;
    }
    for (int i = draft.contentBegin; i < draft.contentEnd; i++) {
      if (s.tag(i) == Tag.QUOTE && Utterances.spoken(s, i)) {
        return Mode.MIXED;
      }
    }
    return Mode.INDIRECT;
  }

  public Certainty certainty() {
    if (draft.certainty != Certainty.CERTAIN) {
      return draft.certainty;
    }
    return hedge == null || hedge.certainty() == null ? Certainty.CERTAIN : hedge.certainty();
  }

  public Polarity polarity() {
    boolean negative = hedge != null && Boolean.TRUE.equals(hedge.negative());
    return negative || draft.negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  public boolean future() {
    if (draft.attitude == Attitude.DESIRE) {
      return true;
    }
    if (hedge != null && hedge.future() != null) {
      return hedge.future();
    }
    if (standing()) {
      return false;
    }
    if (hedged == null || hedge == null) {
      return nonpast(ending);
    }
    // What may be or is likely to be has its time in the words before.
    return hedge.certainty() != null
        && nonpast(ending.substring(0, ending.length() - hedged.length()));
  }

  /** What is generally held to be so has no time of its own. */
  private boolean standing() {
    return draft.rule.field("Source").contains("unstated");
  }

  /** A plain verb that is not past and not a state speaks of what is to come. */
  private boolean nonpast(String words) {
    if (!closes(words.strip())) {
      return false;
    }
    List<Token> tokens =
        language.tokenizer().tokens(words.substring(Math.max(0, words.length() - TAIL)));
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.getLast();
    int before = tokens.size() - 2;
    if (language.words("nonpast-polite").contains(last.text())) {
      return before >= 0
          && tokens.get(before).tag() == Tag.VERB
          && !language.words("stative").contains(tokens.get(before).text());
    }
    if (before >= 0 && language.words("stative-action").contains(tokens.get(before).text())) {
      return false;
    }
    boolean passive =
        last.tag() == Tag.AUXILIARY_VERB && language.words("passive").contains(last.text());
    return (last.tag() == Tag.VERB || passive)
        && !language.words("stative").contains(last.text())
        && language
            .words("nonpast-ending")
            .contains(last.text().substring(last.text().length() - 1));
  }

  /** Whether words end as a verb that is not past can: most do not, and need no tokens. */
  private boolean closes(String words) {
    return language.ends(words, "nonpast-ending") || language.ends(words, "nonpast-polite");
  }
}
