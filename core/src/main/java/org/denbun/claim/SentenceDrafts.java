package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of one sentence so far: its frames, the claims found, and where the next may
 * begin. For one thread.
 */
final class SentenceDrafts {

  private final Sentence s;
  private final List<Frame> frames;
  private final List<Draft> drafts = new ArrayList<>();
  private Subject topic = Subject.NONE;
  private int from;

  SentenceDrafts(Sentence s, List<Frame> frames) {
    this.s = s;
    this.frames = frames;
  }

  Sentence sentence() {
    return s;
  }

  /** The frames of the sentence in the order of the text. */
  List<Frame> frames() {
    return frames;
  }

  /** The claims found so far; more may be added. */
  List<Draft> all() {
    return drafts;
  }

  /** The subject of the last claim that had one: whom an elided subject stands for. */
  Subject topic() {
    return topic;
  }

  /** The first token that the content of a closer may hold. */
  int floor(Closer closer) {
    return Math.max(from, frameEnd(closer));
  }

  /** The first token after the last frame before a closer. */
  int frameEnd(Closer closer) {
    int end = 0;
    for (Frame frame : frames) {
      if (frame.begin() < closer.link()) {
        end = frame.end();
      }
    }
    return end;
  }

  /** Whether a frame stands before a closer. */
  boolean framed(Closer closer) {
    return frames.stream().anyMatch(f -> f.begin() < closer.link());
  }

  /** The claim whose predicate the content of a closer ends with. */
  @Nullable Draft endingWith(Closer closer) {
    int end = closer.contentEnd();
    while (end > 0 && (s.tag(end - 1) == Tag.FORMAL || s.tag(end - 1) == Tag.COMMA)) {
      end--;
    }
    for (Draft draft : drafts) {
      if (draft.end == end || draft.end == closer.contentEnd()) {
        return draft;
      }
    }
    return null;
  }

  /** Adds what a closer makes a claim; its content is still to be given. */
  Draft add(Closer closer, Subject subject, int begin) {
    Draft draft = Attribution.of(s, closer, subject, frameEnd(closer) - 1);
    draft.begin = begin;
    draft.end = closer.end();
    draft.role = Roles.of(s, closer);
    drafts.add(draft);
    topic = !subject.found() ? topic : draft.passive ? told(subject) : subject;
    return draft;
  }

  /** Who was told something: the topic before whoever told it, if there is one. */
  private Subject told(Subject teller) {
    return Subjects.between(s, 0, teller.begin()).stream()
        .filter(Subject::topic)
        .findFirst()
        .orElse(topic);
  }

  /** Lets the next content begin after a closer that ends its clause. */
  void finish(Closer closer) {
    if (Roles.ends(s, closer)) {
      from = Math.max(from, Edges.afterLinks(s, closer.end(), s.size()));
    }
  }
}
