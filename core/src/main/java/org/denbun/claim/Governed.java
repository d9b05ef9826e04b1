package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.token.Tag;

/** Which claims does a frame govern, and what does its source say besides? */
final class Governed {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final List<Frame> frames;
  private final Pieces pieces;

  Governed(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
    this.frames = drafts.frames();
    this.pieces = new Pieces(drafts);
  }

  /** Puts the sources of all frames before what they govern, the innermost first. */
  void read() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      read(i);
    }
  }

  private void read(int index) {
    Frame frame = frames.get(index);
    int end = index + 1 < frames.size() ? frames.get(index + 1).begin() : s.size();
    List<Draft> governed = between(frame.begin(), end);
    boolean alone = governed.isEmpty();
    boolean nested =
        alone && index + 1 < frames.size() && !pieces.verbal(frame.end(), end);
    List<Draft> under = new ArrayList<>(governed);
    under.addAll(nested ? between(end, Integer.MAX_VALUE) : relayed(index));
    under.forEach(draft -> govern(frame, draft));
    if (!nested && alone) {
      whole(frame, end);
    } else if (!nested) {
      rest(frame, end);
    }
  }

  private List<Draft> between(int begin, int end) {
    return drafts.all().stream().filter(d -> d.begin >= begin && d.begin < end).toList();
  }

  private static void govern(Frame frame, Draft draft) {
    draft.outer.addFirst(frame.sources());
    draft.cue.addFirst(frame.cue());
    draft.relay.addAll(frame.relay());
    draft.framed = true;
  }

  /** The claims of the sources that an outlet's report names further on in its sentence. */
  private List<Draft> relayed(int index) {
    List<Draft> relayed = new ArrayList<>();
    boolean outlet = outlet(frames.get(index));
    for (int i = index + 1; outlet && i < frames.size() && !outlet(frames.get(i)); i++) {
      List<Phrase> sources = frames.get(i).sources();
      drafts.all().stream().filter(d -> d.outer.contains(sources)).forEach(relayed::add);
    }
    return relayed;
  }

  private static boolean outlet(Frame frame) {
    return frame.sources().getLast().kind() == SourceKind.OUTLET;
  }

  /** A frame without a claim makes the rest of its clause one, with a topic before the frame. */
  private void whole(Frame frame, int end) {
    int begin = Edges.afterConnectives(s, frame.end(), end);
    int stop = Edges.trimmed(s, begin, end);
    if (stop <= begin) {
      return;
    }
    Draft draft = add(frame, begin, stop);
    int lead = Edges.afterConnectives(s, 0, frame.begin());
    int leadEnd = Edges.trimmed(s, lead, frame.begin());
    if (leadEnd > lead && s.tag(leadEnd - 1) == Tag.TOPIC) {
      draft.content.addFirst(s.range(lead, leadEnd));
    }
  }

  private Draft add(Frame frame, int begin, int end) {
    Draft draft = new Draft(frame.rule());
    draft.begin = begin;
    draft.end = end;
    draft.contain(begin, end, s.range(begin, end));
    govern(frame, draft);
    drafts.all().add(draft);
    return draft;
  }

  private void rest(Frame frame, int end) {
    pieces
        .between(frame.rule(), frame.end(), end, null)
        .forEach(draft -> govern(frame, draft));
  }
}
