package org.denbun.place;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.denbun.gazetteer.Gazetteer;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that governs another in the text: the one named right before it, or in brackets
 * right after it.
 */
final class Outer {

  /** No country or division has a longer name that is not found as a candidate. */
  private static final int LONGEST_NAME = 8;

  private final Gazetteer gazetteer;
  private final Set<String> links;
  private final int longestLink;
  private final String text;
  private final Namesakes alone;

  Outer(Gazetteer gazetteer, Set<String> links, String text, Namesakes alone) {
    this.gazetteer = gazetteer;
    this.links = links;
    this.longestLink = links.stream().mapToInt(String::length).max().orElse(0);
    this.text = text;
    this.alone = alone;
  }

  /**
   * The place before a mention that is joined to it.
   *
   * @param before the candidate before it, or null
   */
  @Nullable Governor before(@Nullable Mention before, Mention mention) {
    if (before != null && joined(before.end(), mention.begin())) {
      PlaceEntry place = likeliest(before);
      return place != null && place.kind().holdsPlaces()
          ? new Governor(place, says(before.end(), mention.begin()))
          : null;
    }
    if (!mention.isOpen()) {
      return null;
    }
    int from = before == null ? 0 : Math.min(before.end(), mention.begin());
    PlaceEntry written = written(from, mention.begin());
    PlaceEntry place = written == null ? letter(from, mention.begin()) : written;
    return place == null ? null : new Governor(place, false);
  }

  /** A particle between two places says that one lies in the other; a dot may only part them. */
  private boolean says(int end, int begin) {
    return text.substring(end, begin).chars().anyMatch(Character::isLetter);
  }

  /** The place in brackets after a mention that may tell which is meant. */
  @Nullable Governor after(Mention mention, @Nullable Mention after) {
    String inside = Aside.at(text, mention.end());
    if (inside.isEmpty()) {
      return null;
    }
    PlaceEntry place =
        after != null && after.begin() == mention.end() + 1
            ? likeliest(after)
            : gazetteer.named(inside).stream().filter(Outer::isWide).max(LARGEST).orElse(null);
    return place == null ? null : new Governor(place, true);
  }

  /** What a mention means, by itself where nothing has settled it yet. */
  private @Nullable PlaceEntry likeliest(Mention mention) {
    return mention.settled == null && !mention.senses.isEmpty()
        ? alone.choose(mention.candidate.name(), mention.senses, Evidence.NONE).place()
        : mention.settled;
  }

  private boolean joined(int end, int begin) {
    return begin == end
        || begin > end && begin - end <= longestLink && links.contains(text.substring(end, begin));
  }

  /** A country or division whose name no stage took for a candidate. */
  private @Nullable PlaceEntry written(int from, int begin) {
    for (int end = begin; end > Math.max(from, begin - longestLink - 1); end--) {
      if (joined(end, begin)) {
        PlaceEntry found = endingAt(from, end);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable PlaceEntry endingAt(int from, int end) {
    for (int begin = Math.max(from, end - LONGEST_NAME); begin < end - 1; begin++) {
      List<PlaceEntry> named = gazetteer.exactly(text.substring(begin, end));
      PlaceEntry wide = named.stream().filter(Outer::isWide).max(LARGEST).orElse(null);
      if (wide != null) {
        return wide;
      }
    }
    return null;
  }

  /** One letter may stand for a country, right before a name and after no letter of its script. */
  private @Nullable PlaceEntry letter(int from, int at) {
    boolean alone =
        at > from
            && (at < 2
                || UnicodeScript.of(text.charAt(at - 2)) != UnicodeScript.of(text.charAt(at - 1)));
    return alone
        ? gazetteer.exactly(text.substring(at - 1, at)).stream()
            .filter(entry -> entry.kind() == PlaceKind.COUNTRY)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static boolean isWide(PlaceEntry entry) {
    return entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.REGION;
  }

  private static final Comparator<PlaceEntry> LARGEST =
      Comparator.comparing((PlaceEntry entry) -> entry.kind() == PlaceKind.COUNTRY)
          .thenComparing(PlaceEntry::population);
}
