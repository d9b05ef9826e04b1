package org.denbun.server.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Reading;
import org.denbun.archive.comparison.Answer;
import org.denbun.server.picture.ChainPicture;
import org.denbun.server.picture.Links;
import org.denbun.server.picture.Moment;
import org.denbun.server.picture.Point;
import org.denbun.server.picture.TimePicture;
import org.denbun.server.picture.WorldMap;

/** The pictures of a page, as SVG. */
final class Pictures {
  private static final Links LINKS =
      new Links() {
        @Override
        public String article(String id) {
          return Paths.article(id);
        }

        @Override
        public String source(String name) {
          return Paths.source(name);
        }
      };

  private Pictures() {}

  /** The chains of a proposition. */
  static String chains(Answer answer, Texts t) {
    return ChainPicture.of(answer, t, LINKS);
  }

  /** When things were said and happen; empty where nothing has a date. */
  static String times(List<Answer> propositions, List<Reading> readings, Texts t) {
    List<Moment> moments = new AffairTimes(new Wording(t), zone(t)).of(propositions, readings);
    return moments.isEmpty() ? "" : TimePicture.of(moments, t);
  }

  private static ZoneId zone(Texts t) {
    return ZoneId.of(t.of("picture.zone"));
  }

  /** Where things happen; empty where no place has a position. */
  static String map(List<Reading> readings, Texts t) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Place place : reading.places()) {
        if (place.lat() != null) {
          places.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(place);
        }
      }
    }
    List<Point> points = new ArrayList<>();
    places.forEach((name, named) -> points.add(point(name, named)));
    return points.isEmpty() ? "" : WorldMap.of(points, t);
  }

  /** A place as it was found first, with all its mentions. */
  private static Point point(String name, List<Place> named) {
    Place place = named.getFirst();
    boolean certain = named.stream().allMatch(one -> one.certainty() == PlaceCertainty.CERTAIN);
    return new Point(
        name,
        Objects.requireNonNull(place.lat()),
        Objects.requireNonNull(place.lon()),
        named.size(),
        certain,
        "/search?q=" + Paths.encoded(name));
  }
}
