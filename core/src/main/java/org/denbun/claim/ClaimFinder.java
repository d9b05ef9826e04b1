package org.denbun.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the claims of one sentence and what it shows of their sources. For one thread. */
public final class ClaimFinder {

  private final Sentence s;
  private final List<Frame> frames;
  private final List<Draft> drafts = new ArrayList<>();
  private Subjects.Subject topic = Subjects.Subject.NONE;
  private int from;

  private ClaimFinder(Sentence s) {
    this.s = s;
    this.frames = Frames.of(s);
  }

  /** The claims of a sentence in the order of the text; empty where nothing in it reports. */
  public static List<Draft> of(Sentence s) {
    if (!s.promising()) {
      return List.of();
    }
    return new ClaimFinder(s).find();
  }

  private List<Draft> find() {
    for (Closer closer : Closers.of(s)) {
      read(closer);
    }
    for (int i = frames.size() - 1; i >= 0; i--) {
      govern(i);
    }
    share();
    drafts.addAll(Nested.in(s, drafts));
    drafts.sort(Comparator.comparingInt(d -> d.content.getFirst().begin()));
    return drafts;
  }

  /** A clause that names nobody shares the subject that the next clause names. */
  private void share() {
    drafts.sort(Comparator.comparingInt(d -> d.begin));
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean open =
          draft.speakers.isEmpty() && draft.outer.isEmpty() && !draft.hearsay && !draft.passive;
      if (open && draft.role == Draft.Role.COORDINATE && next.begin >= draft.end) {
        draft.speakers.addAll(next.speakers);
      }
    }
  }

  private void read(Closer closer) {
    int floor = Math.max(from, frameEnd(closer.link()));
    if (closer.contentEnd() <= floor || (closer.negated() && !closer.quote())) {
      return;
    }
    Draft inner = inner(closer);
    switch (closer.rule().kind()) {
      case HEARSAY -> hearsay(closer, floor, inner);
      default -> {
        if (inner != null) {
          wrap(closer, inner);
        } else if (closer.quote()) {
          quotations(closer, floor);
        } else {
          clause(closer, floor);
        }
      }
    }
  }

  private int frameEnd(int before) {
    int end = 0;
    for (Frame frame : frames) {
      if (frame.begin() < before) {
        end = frame.end();
      }
    }
    return end;
  }

  /** The claim whose predicate the content of a closer ends with. */
  private @Nullable Draft inner(Closer closer) {
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

  // ---- words in quotation marks

  private void quotations(Closer closer, int floor) {
    int last = closer.contentEnd() - 1;
    int first = firstOfSeveral(last, floor);
    Subjects.Subject subject = speaker(closer, floor, first);
    earlier(closer, floor, first, subject);
    boolean mixed = leadIn(first, Math.max(floor, subject.end())) || about(first, floor, subject);
    for (int i = first; i <= last; i++) {
      if (s.tag(i) == Tag.QUOTE) {
        Draft draft =
            draft(closer, subject, subject.found() ? Math.min(first, subject.begin()) : first);
        draft.quoted = !mixed;
        draft.contentBegin = mixed ? clauseBegin(subject, floor, closer.contentEnd()) : i;
        draft.contentEnd = closer.contentEnd();
        draft.content.add(mixed ? s.range(draft.contentBegin, closer.contentEnd()) : inside(i));
        Credits.add(s, i, draft);
      }
    }
    finish(closer);
  }

  private Range inside(int quote) {
    return java.util.Objects.requireNonNull(s.quote(quote)).inside();
  }

  /** Several quotations side by side share their predicate. */
  private int firstOfSeveral(int last, int floor) {
    int first = last;
    while (first - 1 >= floor) {
      int before = s.tag(first - 1) == Tag.COMMA ? first - 2 : first - 1;
      if (before < floor || s.tag(before) != Tag.QUOTE) {
        break;
      }
      first = before;
    }
    return first;
  }

  private boolean leadIn(int quote, int begin) {
    return quote > begin
        && (s.tag(quote - 1) == Tag.GENITIVE
            || s.tag(quote - 1) == Tag.AUXILIARY
            || s.tag(quote - 1) == Tag.ADJECTIVE);
  }

  /** Whether a subject that cannot speak stands right before the words: they are about it. */
  private boolean about(int quote, int floor, Subjects.Subject speaker) {
    return Subjects.between(s, Math.max(floor, speaker.end()), quote).stream()
        .anyMatch(subject -> Subjects.touches(subject, quote) && !subject.sure());
  }

  /** X: "A", Y: "B", they said: an earlier quotation has its own subject and the same predicate. */
  private void earlier(Closer closer, int floor, int first, Subjects.Subject later) {
    int begin = floor;
    for (int i = floor; i < first; i++) {
      if (s.tag(i) == Tag.QUOTE && s.tag(i + 1) == Tag.COMMA && later.begin() > i) {
        Subjects.Subject subject = Subjects.ofQuotation(s, begin, i);
        if (subject.found()) {
          Draft draft = draft(closer, subject, subject.begin());
          draft.quoted = true;
          draft.content.add(inside(i));
          draft.contentBegin = i;
          draft.contentEnd = i + 1;
          Credits.add(s, i, draft);
          begin = i + 1;
        }
      }
    }
  }

  private Subjects.Subject speaker(Closer closer, int floor, int contentBegin) {
    if (closer.passive() || comes(closer)) {
      return agent(closer, floor, contentBegin);
    }
    Subjects.Subject after = Subjects.after(s, closer.contentEnd(), closer.end());
    if (after.sure()) {
      return after;
    }
    Subjects.Subject last = Subjects.closing(s, closer.link() + 1, closer.end());
    if (last.found()) {
      return last;
    }
    Subjects.Subject before = Subjects.ofQuotation(s, floor, contentBegin);
    if (before.found()) {
      return before;
    }
    return topic;
  }

  /** Whether the words come from somebody: a call came in, voices were heard. */
  private boolean comes(Closer closer) {
    int noun = nounEnd(closer);
    return closer.rule().kind() == Rule.Kind.NOUN
        && (s.tag(noun) == Tag.SUBJECT || s.tag(noun) == Tag.ALSO)
        && Reports.opens(s, noun + 1, closer.end(), "come-verb");
  }

  private int nounEnd(Closer closer) {
    int i = closer.predicate();
    while (s.tag(i).nominal()) {
      i++;
    }
    return i;
  }

  private Subjects.Subject agent(Closer closer, int floor, int contentEnd) {
    List<Phrase> agents = Subjects.agent(s, closer.contentEnd(), closer.predicate());
    if (agents.isEmpty()) {
      agents = Subjects.agent(s, floor, contentEnd);
    }
    if (agents.isEmpty()) {
      return Subjects.Subject.NONE;
    }
    int end = agents.getLast().end() + 1;
    int after = s.tag(end) == Tag.TOPIC || s.tag(end) == Tag.ALSO ? end + 1 : end;
    return new Subjects.Subject(agents, agents.getFirst().begin(), after, false);
  }

  // ---- clauses

  private void clause(Closer closer, int floor) {
    Subjects.Subject subject = clauseSubject(closer, floor);
    int begin = clauseBegin(subject, floor, closer.contentEnd());
    if (begin >= closer.contentEnd() || !Reports.count(s, closer, subject, framed(closer))) {
      return;
    }
    if (closer.rule().kind() == Rule.Kind.OBJECT) {
      begin = objectBegin(closer.contentEnd(), begin);
    } else if (closer.rule().field("Role").contains("ground")) {
      begin = groundBegin(closer.contentEnd(), begin);
    } else if (closer.rule().kind() == Rule.Kind.WISH) {
      begin = afterGround(closer.contentEnd(), begin);
    }
    Draft draft =
        draft(closer, subject, subject.found() ? Math.min(begin, subject.begin()) : begin);
    draft.contentBegin = begin;
    draft.contentEnd = closer.contentEnd();
    draft.content.add(content(begin, closer));
    finish(closer);
  }

  private boolean framed(Closer closer) {
    return frames.stream().anyMatch(f -> f.begin() < closer.link());
  }

  private int objectBegin(int end, int floor) {
    Phrase phrase = NounPhrases.before(s, end);
    while (phrase != null && s.tag(phrase.begin() - 1) == Tag.GENITIVE && phrase.begin() > floor) {
      Phrase owner = NounPhrases.before(s, phrase.begin() - 1);
      if (owner == null) {
        break;
      }
      phrase = owner;
    }
    return phrase == null ? floor : Math.max(floor, phrase.begin());
  }

  /** What is wished begins after the ground that is given for it. */
  private int afterGround(int end, int begin) {
    int after = begin;
    for (Draft draft : drafts) {
      boolean ground = draft.rule.field("Role").contains("ground");
      if (ground && draft.contentBegin >= begin && draft.end < end) {
        after = Math.max(after, skipLinks(draft.end, end));
      }
    }
    return after;
  }

  /** A ground is the last clause before its mark. */
  private int groundBegin(int end, int floor) {
    for (int i = end - 1; i > floor; i--) {
      if (s.tag(i) == Tag.COMMA && (s.tag(i - 1) == Tag.CONNECTIVE || s.tag(i - 1).verbal())) {
        return i + 1;
      }
    }
    return floor;
  }

  private Range content(int begin, Closer closer) {
    int from = s.tokens().get(begin).begin();
    int last = closer.contentEnd() - 1;
    // A closing bracket that lost its partner is no part of the words.
    while (last > begin && s.language().closes(s.tokens().get(last).text())) {
      last--;
    }
    int stop = Math.min(closer.contentStop(), s.tokens().get(last).end());
    return s.characters(from, Math.max(from + 1, stop));
  }

  private Subjects.Subject clauseSubject(Closer closer, int floor) {
    if (closer.rule().kind() == Rule.Kind.REVEALED) {
      return Subjects.bringing(s, floor, closer.predicate(), closer.rule());
    }
    if (closer.passive() || comes(closer)) {
      return agent(closer, floor, closer.contentEnd());
    }
    Subjects.Subject after = Subjects.after(s, closer.contentEnd() + 1, closer.predicate());
    if (after.sure()) {
      return after;
    }
    Subjects.Subject before = Subjects.ofClause(s, floor, closer.contentEnd());
    boolean never =
        before.found()
            && closer.rule().field("Never").stream()
                .anyMatch(before.phrases().getLast().text()::endsWith);
    return before.found() && !never ? before : topic;
  }

  private int clauseBegin(Subjects.Subject subject, int floor, int end) {
    int begin =
        subject.found() && subject.end() > floor && subject.end() < end ? subject.end() : floor;
    int relayed = Math.max(begin, Relays.end(s, begin, end));
    return Adverbials.after(s, relayed, end, begin > floor);
  }

  // ---- a report of a report

  private void wrap(Closer closer, Draft inner) {
    Subjects.Subject subject = clauseSubject(closer, frameEnd(closer.link()));
    boolean own = subject.found() && subject.begin() == inner.begin;
    for (Draft draft : drafts) {
      if (draft == inner || (!own && draft.begin > subject.end())) {
        draft.cue.add(cue(closer));
        if (subject.found() && !own) {
          draft.outer.addFirst(subject.phrases());
        }
        draft.end = Math.max(draft.end, closer.end());
        draft.role = role(closer);
        draft.begin =
            own || !subject.found() ? draft.begin : Math.min(draft.begin, subject.begin());
      }
    }
    if (!own && subject.found() && subject.end() < inner.begin) {
      pieces(closer.rule(), Adverbials.after(s, subject.end(), inner.begin), inner.begin, closer)
          .forEach(d -> d.speakers.addAll(subject.phrases()));
    }
    finish(closer);
  }

  // ---- forms that leave the source to the context

  private void hearsay(Closer closer, int floor, @Nullable Draft inner) {
    if (closer.quote()
        && Subjects.ofQuotation(s, floor, closer.contentEnd() - 1).found()
        && !leadIn(closer.contentEnd() - 1, floor)) {
      quotations(closer, floor);
      return;
    }
    boolean modifies = Endings.after(s, closer.end()).equals("noun");
    int begin =
        modifies
            ? clauseStart(closer.contentEnd(), floor)
            : Adverbials.after(s, floor, closer.contentEnd());
    boolean reach = closer.rule().field("Source", "reach").equals("reach");
    if (modifies && s.tag(closer.contentEnd() - 1).nominal()) {
      return;
    }
    if (!reach && s.tag(closer.contentEnd() - 1).nominal()) {
      begin = groundBegin(closer.contentEnd(), begin);
    }
    if (inner != null || reach && !modifies) {
      for (Draft draft : drafts) {
        if (draft == inner || reach) {
          draft.hearsay = true;
          draft.cue.add(cue(closer));
          if (draft == inner) {
            draft.end = closer.end();
            draft.role = role(closer);
          }
        }
      }
    }
    if (inner == null) {
      Draft draft = draft(closer, Subjects.Subject.NONE, begin);
      draft.hearsay = true;
      draft.contentBegin = begin;
      draft.contentEnd = closer.contentEnd();
      draft.content.add(content(begin, closer));
    } else {
      int start = Math.max(floor0(closer), 0);
      pieces(closer.rule(), start, inner.begin, closer).forEach(d -> d.hearsay = true);
    }
    if (!modifies) {
      finish(closer);
    }
  }

  private int floor0(Closer closer) {
    return frameEnd(closer.link());
  }

  /**
   * Where the clause that modifies a noun begins: after the last comma or particle of coordination.
   */
  private int clauseStart(int end, int floor) {
    for (int i = end - 1; i > floor; i--) {
      if (s.tag(i - 1) == Tag.COMMA || s.tag(i - 1) == Tag.TOPIC) {
        return i;
      }
    }
    return floor;
  }

  // ---- what a frame governs besides

  private void govern(int index) {
    Frame frame = frames.get(index);
    int end = index + 1 < frames.size() ? frames.get(index + 1).begin() : s.size();
    List<Draft> governed =
        drafts.stream().filter(d -> d.begin >= frame.begin() && d.begin < end).toList();
    boolean nested = governed.isEmpty() && index + 1 < frames.size() && !verbal(frame.end(), end);
    List<Draft> under = new ArrayList<>(governed);
    under.addAll(nested ? after(end) : relayed(index));
    for (Draft draft : under) {
      draft.outer.addFirst(frame.sources());
      draft.cue.addFirst(frame.cue());
      draft.relay.addAll(frame.relay());
      draft.framed = true;
    }
    if (nested) {
      return;
    }
    if (governed.isEmpty()) {
      whole(frame, end);
    } else {
      rest(frame, end);
    }
  }

  /** The claims of the sources that an outlet's report names further on in its sentence. */
  private List<Draft> relayed(int index) {
    List<Draft> relayed = new ArrayList<>();
    boolean outlet = frames.get(index).sources().getLast().kind() == SourceKind.OUTLET;
    for (int i = index + 1; outlet && i < frames.size(); i++) {
      Frame inner = frames.get(i);
      if (inner.sources().getLast().kind() == SourceKind.OUTLET) {
        break;
      }
      drafts.stream().filter(d -> d.outer.contains(inner.sources())).forEach(relayed::add);
    }
    return relayed;
  }

  private List<Draft> after(int begin) {
    return drafts.stream().filter(d -> d.begin >= begin).toList();
  }

  private boolean verbal(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (s.tag(i).verbal()) {
        return true;
      }
    }
    return false;
  }

  private void whole(Frame frame, int end) {
    int begin = skipConnectives(frame.end(), end);
    int stop = trimmed(begin, end);
    if (stop <= begin) {
      return;
    }
    Draft draft = framed(frame, begin, stop);
    int lead = skipConnectives(0, frame.begin());
    int leadEnd = trimmed(lead, frame.begin());
    if (frame.begin() > 0 && leadEnd > lead && s.tag(leadEnd - 1) == Tag.TOPIC) {
      draft.content.addFirst(s.range(lead, leadEnd));
    }
  }

  private int skipConnectives(int begin, int end) {
    int i = begin;
    while (i < end
        && (s.tag(i) == Tag.COMMA
            || s.tag(i) == Tag.CONJUNCTION
            || Adverbials.connective(s, i) > i)) {
      i = Math.max(i + 1, Adverbials.connective(s, i));
    }
    return i;
  }

  private void rest(Frame frame, int end) {
    for (Draft draft : pieces(frame.rule(), frame.end(), end, null)) {
      draft.outer.add(frame.sources());
      draft.relay.addAll(frame.relay());
      draft.cue.add(frame.cue());
      draft.framed = true;
    }
  }

  private Draft framed(Frame frame, int begin, int end) {
    Draft draft = new Draft(frame.rule());
    draft.begin = begin;
    draft.end = end;
    draft.contentBegin = begin;
    draft.contentEnd = end;
    draft.content.add(s.range(begin, end));
    draft.cue.add(frame.cue());
    draft.outer.add(frame.sources());
    draft.relay.addAll(frame.relay());
    draft.framed = true;
    drafts.add(draft);
    return draft;
  }

  /** The clauses between the claims of a stretch: what the outer source says besides. */
  private List<Draft> pieces(Rule rule, int begin, int end, @Nullable Closer closer) {
    List<Draft> cuts =
        drafts.stream()
            .filter(d -> d.role != Draft.Role.SUBORDINATE && d.begin >= begin && d.begin < end)
            .sorted(Comparator.comparingInt(d -> d.begin))
            .toList();
    List<Draft> pieces = new ArrayList<>();
    int cursor = begin;
    for (Draft cut : cuts) {
      piece(pieces, rule, cursor, cut.begin, closer);
      cursor = Math.max(cursor, cut.end);
    }
    piece(pieces, rule, cursor, end, closer);
    drafts.addAll(pieces);
    return pieces;
  }

  private void piece(List<Draft> pieces, Rule rule, int from, int to, @Nullable Closer closer) {
    int begin = skipConnectives(skipLinks(from, to), to);
    int end = trimmed(begin, to);
    if (end - begin < 4 || !verbal(begin, end) || !closed(end, to)) {
      return;
    }
    Draft draft = new Draft(rule);
    draft.begin = begin;
    draft.end = end;
    draft.contentBegin = begin;
    draft.contentEnd = end;
    draft.role = Draft.Role.COORDINATE;
    draft.content.add(s.range(begin, end));
    if (closer != null) {
      draft.cue.add(cue(closer));
      draft.attitude = closer.attitude();
      draft.certainty = closer.certainty();
    }
    pieces.add(draft);
  }

  /** Whether a clause ends before an index, rather than modifying what follows. */
  private boolean closed(int end, int to) {
    boolean boundary = end < to || to == s.size() || s.tag(to) == Tag.STOP;
    return s.tag(end - 1) == Tag.CONNECTIVE || s.tag(end - 1).verbal() && boundary;
  }

  private int skipLinks(int begin, int end) {
    int i = begin;
    while (i < end
        && (s.tag(i) == Tag.CONNECTIVE || s.tag(i) == Tag.COMMA || s.in(i, "clause-noun"))) {
      boolean noun = s.in(i, "clause-noun");
      i++;
      if (noun && s.tag(i) == Tag.CASE) {
        i++;
      }
    }
    return i;
  }

  private int trimmed(int begin, int end) {
    int i = end;
    while (i > begin
        && (s.tag(i - 1) == Tag.STOP
            || s.tag(i - 1) == Tag.COMMA
            || s.in(i - 1, "clause-tail") && s.tag(i - 1) == Tag.CONNECTIVE)) {
      i--;
    }
    return i;
  }

  // ---- shared

  private Range cue(Closer closer) {
    return s.range(closer.predicate(), closer.end());
  }

  private Draft draft(Closer closer, Subjects.Subject subject, int begin) {
    Draft draft = new Draft(closer.rule());
    draft.attitude = closer.attitude();
    draft.certainty = closer.certainty();
    draft.negative = closer.negative();
    draft.passive = closer.passive();
    subject.phrases().forEach(p -> draft.speakers.add(Reports.speaker(s, closer, p)));
    draft.relay.addAll(Relays.between(s, frameEnd(closer.link()) - 1, closer.end()));
    draft.outer.addAll(Relays.interviews(s, frameEnd(closer.link()) - 1, closer.end()));
    draft.unstated = closer.rule().kind() == Rule.Kind.REVEALED && !subject.found();
    statement(closer, draft, subject);
    if (closer.predicate() < closer.end()) {
      draft.cue.add(cue(closer));
    }
    draft.begin = begin;
    draft.end = closer.end();
    draft.role = role(closer);
    drafts.add(draft);
    if (subject.found()) {
      topic = subject;
    }
    return draft;
  }

  /** In a statement: the document is a source before its author. */
  private void statement(Closer closer, Draft draft, Subjects.Subject subject) {
    for (int i = Math.max(0, subject.end()); i + 1 < closer.predicate(); i++) {
      if (s.in(i, "statement") && s.tag(i + 1) == Tag.CASE && s.in(i + 1, "place-subject")) {
        Phrase document = NounPhrases.before(s, i + 1);
        if (document != null) {
          draft.outer.add(List.of(document.with(org.denbun.SourceKind.DOCUMENT)));
        }
        return;
      }
    }
  }

  private Draft.Role role(Closer closer) {
    if (closer.rule().field("Role").contains("ground")) {
      return Draft.Role.SUBORDINATE;
    }
    if (closer.rule().field("Role").contains("coordinate")) {
      return Draft.Role.COORDINATE;
    }
    return switch (Endings.after(s, closer.end())) {
      case "stop" -> Draft.Role.FINAL;
      case "comma", "connective" -> Draft.Role.COORDINATE;
      default -> Draft.Role.SUBORDINATE;
    };
  }

  private void finish(Closer closer) {
    boolean modifies = closer.rule().field("Role").contains("modifier");
    if (role(closer) != Draft.Role.SUBORDINATE && !modifies) {
      from = Math.max(from, skipLinks(closer.end(), s.size()));
    }
  }
}
