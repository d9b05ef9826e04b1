package org.denbun.cli;

import java.util.List;
import org.denbun.Time;
import org.denbun.view.ChainText;
import org.denbun.view.Dates;
import org.denbun.view.Plain;

/** The times of an article for a person: the words and their date. */
final class TimeText {
  private TimeText() {}

  /** Each time once, in the order of the text, with how often it is named. */
  static List<String> of(List<Time> times) {
    return Counted.of(times.stream().map(TimeText::of));
  }

  private static String of(Time time) {
    String date = Dates.of(time.from(), time.to());
    String meant = date.isEmpty() ? Plain.of(time.value()) : date;
    return Plain.of(time.span().text()) + ChainText.ARROW + meant;
  }
}
