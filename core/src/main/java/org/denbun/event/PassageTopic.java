package org.denbun.event;

import java.util.List;

/** What a passage carries from one piece to the next: whom it is about. For one thread. */
public final class PassageTopic {

  private List<Argument> topic = List.of();

  /** Whom the passage is about, as its last topic names it; empty at its beginning. */
  List<Argument> topic() {
    return topic;
  }

  void topic(List<Argument> named) {
    topic = named;
  }
}
