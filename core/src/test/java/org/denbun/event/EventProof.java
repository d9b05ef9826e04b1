package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.denbun.EventStatus;
import org.denbun.language.EventWord.Role;
import org.denbun.language.Rule;
import org.denbun.text.Range;

/** Reads the examples of event rules and tells which do not prove their rule. */
final class EventProof {

  private final List<String> complaints = new ArrayList<>();

  private EventProof() {}

  /** What is wrong, each with file and line; empty where all is well. */
  static List<String> of(Rule rule) {
    EventProof proof = new EventProof();
    if (rule.hits().isEmpty() || rule.misses().isEmpty()) {
      proof.complain(rule, rule.line(), "needs a Hit and a Miss");
    }
    Stream.concat(rule.hits().stream(), rule.misses().stream())
        .filter(example -> !example.from().matches("constructed|attested: .+"))
        .forEach(e -> proof.complain(rule, e.line(), "From: constructed, or attested: where"));
    rule.hits().forEach(hit -> proof.hit(rule, hit));
    rule.misses().forEach(miss -> proof.miss(rule, miss));
    return proof.complaints;
  }

  private void hit(Rule rule, Rule.Example hit) {
    List<FoundEvent> found = Found.in(hit.text());
    boolean marked = hit.marks().stream().anyMatch(mark -> status(mark) != null);
    if (!marked) {
      complain(rule, hit.line(), "a Hit marks its predicate with its status");
    } else if (found.stream().noneMatch(event -> own(rule, event) && fits(hit, event))) {
      complain(rule, hit.line(), "not found as marked; found instead: " + told(found));
    }
  }

  /** A light word tells an event that another word names. */
  private static boolean own(Rule rule, FoundEvent event) {
    return rule.field("Trait").contains("light") || rule.field("Lemma").contains(event.lemma());
  }

  private static boolean fits(Rule.Example hit, FoundEvent event) {
    return hit.marks().stream().allMatch(mark -> fits(hit, mark, event));
  }

  private static boolean fits(Rule.Example hit, Rule.Mark mark, FoundEvent event) {
    EventStatus status = status(mark);
    if (status != null) {
      Range place = new Range(mark.begin(), mark.end());
      return event.status() == status && place.overlaps(event.range());
    }
    String text = hit.text().substring(mark.begin(), mark.end());
    Role role = Role.valueOf(mark.role().toUpperCase(Locale.ROOT));
    return event.arguments(role).stream()
        .anyMatch(a -> a.text().equals(text) || a.known() != null && known(a, mark));
  }

  private static boolean known(Argument argument, Rule.Mark mark) {
    return argument.range().overlaps(new Range(mark.begin(), mark.end()));
  }

  private void miss(Rule rule, Rule.Example miss) {
    List<FoundEvent> own =
        Found.in(miss.text()).stream()
            .filter(e -> rule.field("Lemma").contains(e.lemma()))
            .toList();
    if (!own.isEmpty()) {
      complain(rule, miss.line(), "found where nothing is to be found: " + told(own));
    }
  }

  private static @org.jspecify.annotations.Nullable EventStatus status(Rule.Mark mark) {
    for (EventStatus status : EventStatus.values()) {
      if (status.name().equalsIgnoreCase(mark.role())) {
        return status;
      }
    }
    return null;
  }

  private static String told(List<FoundEvent> events) {
    return events.stream().map(Found::told).toList().toString();
  }

  private void complain(Rule rule, int line, String message) {
    complaints.add(rule.file() + ":" + line + ": " + rule.id() + ": " + message);
  }
}
