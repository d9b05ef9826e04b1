package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.language.Rule;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** A claim in the making: what its own sentence shows of it. For one thread. */
public final class Draft {

  /** How its clause hangs together with the rest of the sentence. */
  public enum Role {
    /** Ends the sentence. */
    FINAL,
    /** Stands beside another clause. */
    COORDINATE,
    /** Modifies a noun or gives a ground. */
    SUBORDINATE
  }

  public final Rule rule;
  public final List<Range> content = new ArrayList<>();
  public final List<Range> cue = new ArrayList<>();
  public final List<List<Phrase>> outer = new ArrayList<>();
  public final List<Phrase> speakers = new ArrayList<>();
  public final List<Phrase> relay = new ArrayList<>();
  public Attitude attitude = Attitude.REPORT;
  public Certainty certainty = Certainty.CERTAIN;
  public Role role = Role.FINAL;
  public boolean negative;
  public boolean passive;
  public boolean hearsay;
  public boolean quoted;
  public boolean framed;
  public boolean unstated;
  public boolean absorbed;
  public @Nullable Draft parent;
  public int begin;
  public int end;
  public int contentBegin;
  public int contentEnd;

  Draft(Rule rule) {
    this.rule = rule;
  }

  /** Gives it tokens for its content, and where in the article they stand. */
  void contain(int first, int stop, Range place) {
    contentBegin = first;
    contentEnd = stop;
    content.add(place);
  }
}
