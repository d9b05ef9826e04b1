package org.denbun.event;

import java.util.List;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** What the article's names, times and places are, asked by where they stand in UTF-16 units. */
public interface Known {

  /**
   * The names, as the reading calls them, that are mentioned in a stretch; in the order of the
   * text, empty where there is none.
   */
  List<String> names(Range stretch);

  /** The place, as the reading calls it, that is named in a stretch; null where none is. */
  @Nullable String place(Range stretch);

  /** The times that are named in a stretch, in the order of the text. */
  List<When> times(Range stretch);

  /**
   * A time.
   *
   * @param stretch where it stands
   * @param from when it begins, as an ISO 8601 date or date-time, or null
   * @param to when it is over, that instant no longer included, or null
   */
  record When(Range stretch, @Nullable String from, @Nullable String to) {}
}
