package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Mark;
import org.denbun.event.Tail.Link;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.jspecify.annotations.Nullable;

/** The phrases that have not met their predicate yet. For one thread. */
final class Waiting {

  /** More phrases than this do not wait for one predicate. */
  private static final int LONGEST = 48;

  private final Sentence s;
  private final List<Nominal> phrases = new ArrayList<>();
  private @Nullable Nominal topic;

  /** Whether the last clause is part of one that is not over. */
  private boolean within;

  Waiting(Sentence s) {
    this.s = s;
  }

  void add(Nominal n) {
    if (n.mark() == Mark.RELATIONAL) {
      bare();
    }
    if (phrases.size() == LONGEST) {
      phrases.removeFirst();
    }
    phrases.add(n);
  }

  /** Names before the one that is quoted are quoted with it. */
  private void bare() {
    while (!phrases.isEmpty() && phrases.getLast().mark() == Mark.BARE) {
      phrases.removeLast();
    }
  }

  /** Forgets what a predicate of several words has taken in. */
  void drop(int begin) {
    while (!phrases.isEmpty() && phrases.getLast().begin() >= begin) {
      phrases.removeLast();
    }
  }

  /** Whether a phrase waits whose particle asks for a predicate. */
  boolean argued() {
    Nominal n = phrases.isEmpty() ? null : phrases.getLast();
    return n != null && n.mark() != Mark.BARE && n.mark() != Mark.RELATIONAL;
  }

  @Nullable Nominal last() {
    return phrases.isEmpty() ? topic : phrases.getLast();
  }

  List<Argument> topic(Roles roles) {
    return topic == null || topic.time() ? List.of() : roles.arguments(topic);
  }

  /** The event's noun right before a light verb, or null; it waits no longer. */
  @Nullable Nominal carried(Words words) {
    int at = phrases.size() - 1;
    while (at >= 0 && phrases.get(at).mark() == Mark.CASE) {
      at--;
    }
    Nominal n = at < 0 ? null : phrases.get(at);
    boolean can =
        n != null
            && (n.mark() == Mark.OBJECT || n.mark() == Mark.SUBJECT || n.topical())
            && words.event(n.last())
            && !n.time();
    if (!can) {
      return null;
    }
    return phrases.remove(at);
  }

  /** The phrases that belong to a predicate, in the order of the text; they wait no longer. */
  List<Nominal> take(Verbal v, EventWord word, Clause clause, @Nullable Nominal carrier) {
    int from = phrases.size();
    Link link = v.tail().link();
    boolean subject = carrier != null && carrier.mark() == Mark.SUBJECT;
    boolean object = carrier != null && carrier.mark() == Mark.OBJECT;
    while (from > 0) {
      Nominal n = phrases.get(from - 1);
      boolean stop =
          switch (n.mark()) {
            case TOPIC ->
                link.embedded()
                    || within
                    || subject && apart(n, phrases.subList(from, phrases.size()));
            case ALSO -> false;
            case SUBJECT -> subject || left(n, link, object);
            case OBJECT -> object && carrier == null;
            case CASE, RELATIONAL, BARE -> link == Link.RELATIVE && n.comma();
          };
      if (stop) {
        break;
      }
      subject |= n.mark() == Mark.SUBJECT;
      object |= n.mark() == Mark.OBJECT;
      from--;
    }
    List<Nominal> own = new ArrayList<>(phrases.subList(from, phrases.size()));
    phrases.subList(from, phrases.size()).clear();
    remember(own, link);
    return own;
  }

  /** The subject before a relative clause with an object of its own is that of what follows. */
  private boolean left(Nominal n, Link link, boolean object) {
    return link == Link.RELATIVE && n.comma() && object;
  }

  /** Whether a topic and the subject after it both can act: then each has its own clause. */
  private boolean apart(Nominal topic, List<Nominal> after) {
    return topic.animate(s)
        && after.stream().anyMatch(n -> n.mark() == Mark.SUBJECT && n.animate(s));
  }

  private void remember(List<Nominal> own, Link link) {
    for (Nominal n : own) {
      if (n.mark() == Mark.TOPIC && !link.embedded() && !n.time()) {
        topic = n;
        break;
      }
    }
  }

  /** Whether a clause that shares its tense is a part of a clause that is part of another. */
  boolean inside(List<Nominal> own, Clause clause) {
    if (clause.tail.link().embedded()) {
      within = false;
      return true;
    }
    boolean subject = within || Nominal.any(own, Mark.SUBJECT);
    within = clause.open() && subject && Nominal.any(phrases, Mark.TOPIC);
    return within;
  }

  static boolean takes(EventWord word, Role role) {
    return word.takes().containsValue(role);
  }

  Sentence sentence() {
    return s;
  }
}
