package org.denbun.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denbun.Claim;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Origin;
import org.denbun.Reading;

/**
 * A reading as pages show it.
 *
 * @param reading what was read
 * @param paragraphs the text, cut where something of the reading begins or ends
 * @param bars to whom the claims go back, most first
 */
public record ReadingView(Reading reading, List<List<Segment>> paragraphs, List<Bar> bars) {

  /**
   * An origin with its share of the claims.
   *
   * @param name null where nobody is named
   * @param from where its bar begins, in percent of all claims
   * @param width of its bar, in percent
   */
  public record Bar(Origin origin, double from, double width) {

    /** A length as SVG takes it. */
    public static String percent(double value) {
      return String.format(Locale.ROOT, "%.2f%%", value);
    }
  }

  public ReadingView {
    paragraphs = List.copyOf(paragraphs);
    bars = List.copyOf(bars);
  }

  static ReadingView of(Reading reading) {
    return new ReadingView(reading, Segments.of(reading), bars(reading));
  }

  private static List<Bar> bars(Reading reading) {
    double all = reading.claims().size();
    var bars = new ArrayList<Bar>();
    int before = 0;
    for (Origin origin : reading.origins()) {
      bars.add(new Bar(origin, before / all * 100, origin.claims() / all * 100));
      before += origin.claims();
    }
    return bars;
  }

  /** Who and what of one type the article names. */
  public List<Name> names(NameType type) {
    return reading.names().stream().filter(name -> name.type() == type).toList();
  }

  /** The kind of a claim's origin, as the style sheet knows it. */
  public static String kind(Claim claim) {
    return claim.chain().getLast().kind().name().toLowerCase(Locale.ROOT);
  }
}
