package org.denbun.proposition;

import java.util.List;
import org.denbun.Claim;
import org.denbun.Mode;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an answer is about that does not say it itself: "there is no such plan". It stands
 * before it in its sentence, failing that in the report or the sentence before. For one article and
 * one thread.
 */
final class Antecedents {

  /** So early a word stands that points back; UTF-16 units. */
  private static final int EARLY = 14;

  /** So near before the mark of a topic stands what makes a clause of it; UTF-16 units. */
  private static final int HEAD = 12;

  /** So far behind the speaker the topic begins at most, after the circumstances; UTF-16 units. */
  private static final int CIRCUMSTANCES = 16;

  private final List<Claim> claims;
  private final Contents contents;
  private final Language language;

  Antecedents(List<Claim> claims, Contents contents, Language language) {
    this.claims = claims;
    this.contents = contents;
    this.language = language;
  }

  /** Whether what is said points back for what it is about. */
  boolean points(List<Range> said) {
    String words = said.getFirst().in(contents.text());
    String early = words.substring(0, Math.min(words.length(), EARLY));
    return contents.any(early, "content-pointer")
        || contents.any(early, "report-pointer")
        || language.words("untrue").stream().anyMatch(words::startsWith);
  }

  /** What a claim is about that points back; null where nothing stands before it. */
  @Nullable Range of(Claim claim, List<Range> said) {
    int begin = contents.ranges(claim.content()).getFirst().begin();
    Range topic = topic(claim, begin);
    if (topic != null || said.getFirst().begin() > begin) {
      return topic == null ? new Range(begin, said.getFirst().begin()) : topic;
    }
    Range report = report(begin);
    int sentence = contents.sentence(said.getFirst());
    boolean reported = contents.any(said.getFirst().in(contents.text()), "report-pointer");
    return reported && report != null || sentence == 0
        ? report
        : contents.sentences().get(sentence - 1);
  }

  /** What an outlet reported last before a place, or null. */
  @Nullable Range report(int before) {
    Range last = null;
    for (Claim claim : claims) {
      Source first = claim.chain().getFirst();
      List<Range> said = contents.ranges(claim.content());
      if (first.kind() == SourceKind.OUTLET && said.getLast().end() <= before) {
        last = new Range(said.getFirst().begin(), said.getLast().end());
      }
    }
    return last;
  }

  /** What a quotation answers, where the sentence tells it by a noun: the cause of something. */
  @Nullable Range question(Claim claim) {
    int begin = contents.ranges(claim.content()).getFirst().begin();
    return claim.mode() == Mode.DIRECT ? topic(claim, begin, "question-noun") : null;
  }

  /** What the sentence says, before a place, that somebody speaks about. */
  private @Nullable Range topic(Claim claim, int before) {
    return topic(claim, before, "about-head");
  }

  private @Nullable Range topic(Claim claim, int before, String heads) {
    String text = contents.text();
    int begin = contents.sentences().get(contents.sentence(new Range(before, before))).begin();
    int end = -1;
    for (String mark : language.words("about-mark")) {
      int at = text.lastIndexOf(mark, before - mark.length());
      String head = at < begin ? "" : text.substring(Math.max(begin, at - HEAD), at);
      end = contents.any(head, heads) ? Math.max(end, at) : end;
    }
    return end < 0 ? null : new Range(begin(claim, begin, end), end);
  }

  /** Where the topic can begin: behind the speaker and the circumstances, if they come first. */
  private int begin(Claim claim, int sentence, int end) {
    int begin = sentence;
    for (Source source : claim.chain()) {
      if (source.mention() != null) {
        int spoken = contents.ranges(List.of(source.mention())).getFirst().end();
        begin = spoken < end ? Math.max(begin, spoken) : begin;
      }
    }
    String next = contents.text().substring(begin, Math.min(end, begin + CIRCUMSTANCES));
    for (String pause : language.words("pause")) {
      int at = begin == sentence ? -1 : next.indexOf(pause);
      if (at >= 0) {
        return begin + at + pause.length();
      }
    }
    return begin;
  }
}
