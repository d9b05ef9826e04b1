package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** Who says it: the subject, the agent of a passive, or whoever spoke before in the sentence? */
final class Speakers {

  private final Sentence s;
  private final SentenceDrafts drafts;

  Speakers(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
  }

  /** Who says words in quotation marks; {@link Subject#NONE} where the sentence names nobody. */
  Subject ofQuotation(Closer closer, int floor, int contentBegin) {
    if (closer.passive() || comes(closer)) {
      return agent(closer, floor, contentBegin);
    }
    Subject sender = sender(closer, floor, contentBegin);
    if (sender.found()) {
      return sender;
    }
    Subject after = Subjects.after(s, closer.contentEnd(), closer.end());
    if (after.sure()) {
      return after;
    }
    Subject last = Subjects.closing(s, closer.link() + 1, closer.end());
    if (last.found()) {
      return last;
    }
    Subject before = QuotationSubjects.of(s, floor, contentBegin);
    return before.found() ? before : drafts.topic();
  }

  /** Who says a reported clause; {@link Subject#NONE} where the sentence names nobody. */
  Subject ofClause(Closer closer, int floor) {
    if (closer.rule().kind() == Rule.Kind.REVEALED) {
      return Agents.bringing(s, floor, closer.predicate(), closer.rule());
    }
    if (closer.passive() || comes(closer)) {
      return agent(closer, floor, closer.contentEnd());
    }
    Subject sender = sender(closer, floor, closer.contentEnd());
    if (sender.found()) {
      return sender;
    }
    Subject after = Subjects.after(s, closer.contentEnd() + 1, closer.predicate());
    if (after.sure()) {
      return after;
    }
    Subject before = ClauseSubjects.of(s, floor, closer);
    return before.found() && !never(closer, before) ? before : drafts.topic();
  }

  private static boolean never(Closer closer, Subject subject) {
    String text = subject.phrases().getLast().text();
    return closer.rule().field("Never").stream().anyMatch(text::endsWith);
  }

  /** Whether the words come from somebody: a call came in, voices were heard. */
  private boolean comes(Closer closer) {
    int noun = nounEnd(closer);
    return closer.rule().kind() == Rule.Kind.NOUN
        && (s.tag(noun) == Tag.SUBJECT || s.tag(noun) == Tag.ALSO)
        && Reports.opens(s, noun + 1, closer.end(), "come-verb");
  }

  /** From whom somebody has the words that he says he has received; {@link Subject#NONE} else. */
  private Subject sender(Closer closer, int floor, int contentEnd) {
    int noun = nounEnd(closer);
    boolean received =
        closer.rule().kind() == Rule.Kind.NOUN
            ? s.tag(noun) == Tag.OBJECT && Reports.opens(s, noun + 1, closer.end(), "receive-verb")
            : Reports.opens(s, closer.predicate(), closer.end(), "hear-verb");
    List<Phrase> senders = received ? Agents.sender(s, floor, contentEnd) : List.of();
    return senders.isEmpty() ? Subject.NONE : marked(senders);
  }

  private int nounEnd(Closer closer) {
    int i = closer.predicate();
    while (s.tag(i).nominal()) {
      i++;
    }
    return i;
  }

  private Subject agent(Closer closer, int floor, int contentEnd) {
    List<Phrase> agents = Agents.agent(s, closer.contentEnd(), closer.predicate());
    if (agents.isEmpty()) {
      agents = Agents.agent(s, floor, contentEnd);
      boolean news = Reports.opens(s, closer.predicate(), closer.end(), "outlet-verb");
      // What only outlets do is done by none else: a goal before it is of what is told.
      agents = news && agents.stream().noneMatch(Speakers::outlet) ? List.of() : agents;
    }
    return agents.isEmpty() ? Subject.NONE : marked(agents);
  }

  private static boolean outlet(Phrase phrase) {
    return phrase.kind() == SourceKind.OUTLET;
  }

  private Subject marked(List<Phrase> agents) {
    int end = agents.getLast().end() + 1;
    int after = s.tag(end) == Tag.TOPIC || s.tag(end) == Tag.ALSO ? end + 1 : end;
    return new Subject(agents, agents.getFirst().begin(), after, false);
  }
}
