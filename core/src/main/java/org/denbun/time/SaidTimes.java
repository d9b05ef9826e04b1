package org.denbun.time;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.denbun.TimeType;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of a sentence's times is when its claim was said: one that stands outside the content
 * and goes with the predicate, or with the occasion or the document on which it was said. Safe for
 * use by many threads at once.
 */
public final class SaidTimes {

  /** How far behind a time the occasion that it dates may stand. */
  private static final int OCCASION = 16;

  private final String edges;
  private final Set<String> of;
  private final Set<String> bounds;
  private final Set<String> particles;
  private final Set<String> occasions;

  public SaidTimes(Language language) {
    edges = language.setting("edges");
    of = language.words("time-of");
    bounds = language.words("time-bound");
    particles = language.words("time-particle");
    occasions = language.words("occasion");
  }

  /**
   * When a claim was said. All ranges are UTF-16 units of the article.
   *
   * @param text the article
   * @param sentence the claim's sentence
   * @param times those of the article or of the sentence, in the order of the text
   * @param content the reported words
   * @param cue the words that report them; empty for a free-standing quotation
   * @param speaker where the sentence names who speaks, or null
   * @return one of the times, or null where none tells it
   */
  public @Nullable FoundTime of(
      String text,
      Range sentence,
      List<FoundTime> times,
      List<Range> content,
      List<Range> cue,
      @Nullable Range speaker) {
    Claim claim = new Claim(text, sentence, content, cue, speaker);
    return times.stream()
        .filter(time -> sentence.contains(time.place()))
        .filter(claim::dated)
        .min(Comparator.comparingInt(claim::distance))
        .orElse(null);
  }

  private final class Claim {
    private final String text;
    private final Range sentence;
    private final List<Range> content;
    private final List<Range> cue;
    private final @Nullable Range speaker;

    Claim(
        String text,
        Range sentence,
        List<Range> content,
        List<Range> cue,
        @Nullable Range speaker) {
      this.text = text;
      this.sentence = sentence;
      this.content = content;
      this.cue = cue;
      this.speaker = speaker;
    }

    boolean dated(FoundTime time) {
      int end = time.place().end();
      return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
          && time.from() != null
          && content.stream().noneMatch(time.place()::overlaps)
          && begins(bounds, end) == 0
          && (begins(of, end) > 0 ? datesOccasion(end + begins(of, end)) : goesWithPredicate(end));
    }

    /** The length of the longest of some words at a place, 0 where there is none. */
    private int begins(Set<String> words, int place) {
      int longest = 0;
      for (String word : words) {
        longest = text.startsWith(word, place) ? Math.max(longest, word.length()) : longest;
      }
      return longest;
    }

    /** Whether what a time modifies is an occasion of speech, the speaker, or the report. */
    private boolean datesOccasion(int place) {
      int limit = Math.min(sentence.end(), place + OCCASION);
      if (speaker != null && speaker.begin() == place
          || cue.stream().anyMatch(c -> c.begin() == place)) {
        return true;
      }
      for (int at = place; at < limit && !edge(at) && !inContent(at); at++) {
        if (begins(occasions, at) > 0) {
          return true;
        }
      }
      return false;
    }

    /** Whether a time before the speaker is not that of a clause about the speaker. */
    private boolean goesWithPredicate(int end) {
      if (speaker == null || end >= speaker.begin() || edge(end)) {
        return true;
      }
      int after = end + begins(particles, end);
      return after >= speaker.begin() || edge(after);
    }

    private boolean edge(int place) {
      return place < text.length() && edges.indexOf(text.charAt(place)) >= 0;
    }

    private boolean inContent(int place) {
      return content.stream().anyMatch(c -> c.begin() <= place && place < c.end());
    }

    /** How many characters outside the content stand between a time and the cue or the speaker. */
    int distance(FoundTime time) {
      int distance = Integer.MAX_VALUE;
      for (Range anchor : cue) {
        distance = Math.min(distance, distance(time.place(), anchor));
      }
      return speaker == null ? distance : Math.min(distance, distance(time.place(), speaker));
    }

    private int distance(Range a, Range b) {
      int from = Math.min(a.end(), b.end());
      int to = Math.max(a.begin(), b.begin());
      int inside = 0;
      for (Range part : content) {
        inside += Math.max(0, Math.min(to, part.end()) - Math.max(from, part.begin()));
      }
      return Math.max(0, to - from - inside);
    }
  }
}
