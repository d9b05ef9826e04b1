package org.denbun.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.Mark;
import org.denbun.text.Brackets;
import org.denbun.text.Cleaning;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;

/** Turns what cleaning set aside, and the brackets without a partner, into a reading's marks. */
final class Marks {

  private Marks() {}

  static List<Mark> of(List<Cleaning.Marked> marked, Brackets brackets, CodePoints points) {
    List<Mark> marks = new ArrayList<>();
    for (Cleaning.Marked mark : marked) {
      Range of = mark.of();
      marks.add(
          new Mark(points.span(mark.range()), mark.kind(), of == null ? null : points.span(of)));
    }
    for (int stray : brackets.strays()) {
      marks.add(new Mark(points.span(new Range(stray, stray + 1)), "unbalanced", null));
    }
    marks.sort(Comparator.comparingInt(m -> m.span().begin()));
    return marks;
  }
}
