package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Form;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence that only says who reported: its content is the sentence before, or the
 * quotation after it.
 */
final class Follows {

  /** A shorter sentence belongs to the one before it. */
  private static final int AFTERTHOUGHT = 15;

  /** Who reports, the predicate that says so, and whether he does as somebody before him did. */
  private record Report(List<Phrase> reporters, Range cue, boolean also) {}

  private Follows() {}

  /** Who reports in a sentence whose predicate has no content of its own; empty where nobody. */
  static List<Phrase> reporters(Sentence s) {
    Report report = report(s);
    return report == null ? List.of() : report.reporters();
  }

  private static @Nullable Report report(Sentence s) {
    Rule rule = s.language().rule(Rule.Kind.FOLLOW);
    if (rule == null) {
      return null;
    }
    for (Trie.Match<Form> match : s.matches()) {
      if (match.value() instanceof Form.Says says
          && rule.field("Predicate").contains(says.predicate().stem())) {
        Report report = report(s, match);
        if (report != null) {
          return report;
        }
      }
    }
    return null;
  }

  private static @Nullable Report report(Sentence s, Trie.Match<Form> match) {
    int predicate = s.beginning(match.begin());
    int end = Endings.of(s, s.after(match.end())).end();
    if (predicate <= 0 || !closes(s, end) || governs(s, predicate)) {
      return null;
    }
    List<Subject> subjects = Subjects.between(s, 0, predicate);
    Subject reporter = subjects.isEmpty() ? Subject.NONE : subjects.getLast();
    if (!reporter.sure() || topic(s, reporter)) {
      return null;
    }
    boolean also = s.tag(reporter.end() - 1) == Tag.ALSO;
    return new Report(reporter.phrases(), s.range(predicate, end), also);
  }

  /** Whether something else than what was told before is what somebody reports. */
  private static boolean topic(Sentence s, Subject reporter) {
    for (int i = 1; i < reporter.begin(); i++) {
      boolean other = s.tag(i) == Tag.TOPIC && s.tag(i - 1).nominal() && s.tag(i - 1) != Tag.TIME;
      if (other && !s.in(i - 1, "that") && s.tag(0) != Tag.ADNOMINAL) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(Sentence s, int end) {
    return s.tag(end) == Tag.STOP || s.in(end, "hearsay-tail");
  }

  private static boolean governs(Sentence s, int predicate) {
    for (int i = 0; i < predicate; i++) {
      if (s.tag(i) == Tag.OBJECT && !s.in(i - 1, "that") || s.tag(i) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The claim, or the further source of the claim before, that such a sentence makes; none where it
   * only leads in the quotation after it.
   */
  static List<Draft> of(
      Sentence s, List<Sentence> before, @Nullable Sentence next, List<List<Draft>> drafts) {
    Rule rule = s.language().rule(Rule.Kind.FOLLOW);
    boolean leads = next != null && Alone.pure(next);
    Report report = before.isEmpty() || leads ? null : report(s);
    if (rule == null || report == null || verbs(s) > 1) {
      return List.of();
    }
    List<Draft> last = drafts.getLast();
    if (last.isEmpty()) {
      Draft draft = draft(rule, report);
      for (Sentence content : head(before, drafts)) {
        draft.content.add(content.place().trim(content.article(), c -> stop(content, c)));
      }
      return List.of(draft);
    }
    if (report.also()) {
      Draft draft = draft(rule, report);
      draft.content.addAll(last.getLast().content);
      return List.of(draft);
    }
    last.forEach(draft -> add(report.reporters(), draft));
    return List.of();
  }

  /**
   * Whose words an outlet's report in the sentence before is, where this one only tells that (it is
   * what officials say): they stand behind the outlet.
   *
   * @return whether the sentence is such a one, and makes no claim
   */
  static boolean told(Sentence s, List<Draft> last) {
    List<Draft> reports = last.stream().filter(Follows::byOutlet).toList();
    List<Phrase> tellers = reports.isEmpty() ? List.of() : tellers(s);
    reports.forEach(draft -> draft.relay.addAll(tellers));
    return !tellers.isEmpty();
  }

  private static boolean byOutlet(Draft draft) {
    List<Phrase> last =
        !draft.speakers.isEmpty() || draft.outer.isEmpty() ? draft.speakers : draft.outer.getLast();
    return draft.relay.isEmpty() && !last.isEmpty() && last.getLast().kind() == SourceKind.OUTLET;
  }

  /** Those whose words it is, where a sentence says nothing else; else empty. */
  private static List<Phrase> tellers(Sentence s) {
    for (String mark : s.language().words("told-as")) {
      int at = s.text().lastIndexOf(mark);
      int begin = at <= 0 ? -1 : s.beginning(at);
      if (begin > 0 && ends(s, s.after(at + mark.length()))) {
        List<Phrase> phrases = NounPhrases.allBefore(s, begin);
        boolean whole = !phrases.isEmpty() && opens(s, phrases.getFirst().begin());
        return whole && phrases.getLast().kind() != null ? phrases : List.of();
      }
    }
    return List.of();
  }

  private static boolean ends(Sentence s, int end) {
    int i = end;
    while (s.tag(i).verbal() || s.tag(i) == Tag.CONNECTIVE) {
      i++;
    }
    return s.tag(i) == Tag.STOP || i >= s.size();
  }

  /** Whether nothing stands before a token but a topic or a conjunction. */
  private static boolean opens(Sentence s, int begin) {
    int first = Edges.afterConnectives(s, 0, begin);
    return first == begin || s.tag(begin - 1) == Tag.TOPIC;
  }

  /** Whoever made known what an outlet reports stands behind it; an outlet stands before. */
  private static void add(List<Phrase> reporters, Draft draft) {
    boolean behind = byOutlet(draft) && reporters.getLast().kind() != SourceKind.OUTLET;
    if (behind) {
      draft.relay.addAll(reporters);
    } else {
      draft.outer.addFirst(reporters);
    }
  }

  private static Draft draft(Rule rule, Report report) {
    Draft draft = new Draft(rule);
    draft.speakers.addAll(report.reporters());
    draft.cue.add(report.cue());
    return draft;
  }

  private static boolean stop(Sentence s, int c) {
    return s.language().setting("stops").indexOf(c) >= 0;
  }

  private static int verbs(Sentence s) {
    return (int) s.tokens().stream().filter(t -> t.tag() == Tag.VERB).count();
  }

  /** The sentence before; with the one before that where it only adds a word. */
  private static List<Sentence> head(List<Sentence> before, List<List<Draft>> drafts) {
    List<Sentence> content = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && drafts.get(i).isEmpty(); i--) {
      content.addFirst(before.get(i));
      if (before.get(i).place().length() > AFTERTHOUGHT) {
        break;
      }
    }
    return content.isEmpty() ? List.of(before.getLast()) : content;
  }
}
