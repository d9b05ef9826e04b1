package org.denbun.server.picture;

import static org.denbun.server.picture.Pictures.ENGLISH;
import static org.denbun.server.picture.Pictures.HOSTILE;
import static org.denbun.server.picture.Pictures.JAPANESE;
import static org.denbun.server.picture.Pictures.checked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WorldMapTest {
  private static Point point(String name, double latitude, double longitude, int count) {
    return new Point(name, latitude, longitude, count, true, "/places/" + count);
  }

  private static double x(Markup markup, int i) {
    return Double.parseDouble(circles(markup).get(i).getAttribute("cx"));
  }

  private static List<Element> circles(Markup markup) {
    return markup.wide("a", "point").stream()
        .map(a -> (Element) a.getElementsByTagName("circle").item(0))
        .toList();
  }

  @Test
  void theNearerWayIsAcrossTheDateLine() {
    List<Point> points = List.of(point("ウラジオストク", 43.1, 131.9, 2), point("アンカレジ", 61.2, -149.9, 1));
    Markup markup = checked(WorldMap.of(points, JAPANESE));
    assertTrue(x(markup, 1) < x(markup, 0), "Vladivostok is west of Anchorage");
    assertTrue(x(markup, 1) > 0 && x(markup, 0) < 880);
    Window window = Window.around(points, 880, 370, 490);
    assertTrue(Math.abs(window.x(131.9) - window.near(131.9)) < 1e-6);
  }

  @Test
  void noLandStretchesAcrossTheWorld() {
    for (double[] ring : WorldLines.packaged().land()) {
      for (int i = 2; i < ring.length; i += 2) {
        assertTrue(Math.abs(ring[i] - ring[i - 2]) < 90, "a leap at the date line");
      }
    }
  }

  @Test
  void landIsWhereItIs() {
    assertTrue(onLand(35.7, 138.5), "Japan");
    assertTrue(onLand(50, 100), "Siberia");
    assertTrue(!onLand(30, 160), "the Pacific");
    assertTrue(!onLand(40, -40), "the Atlantic");
  }

  private static boolean onLand(double latitude, double longitude) {
    boolean inside = false;
    for (double[] ring : WorldLines.packaged().land()) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        if (ring[i + 1] > latitude != ring[j + 1] > latitude
            && longitude
                < (ring[j] - ring[i]) * (latitude - ring[i + 1]) / (ring[j + 1] - ring[i + 1])
                    + ring[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  @Test
  void namesDoNotLieUponOthers() {
    List<Point> crowd = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      crowd.add(point("とても長い名前の町" + i, 35 + i % 9 * 0.2, 135 + i % 7 * 0.3, i % 5 + 1));
    }
    Markup markup = checked(WorldMap.of(crowd, JAPANESE));
    assertEquals(80, markup.wide("a", "point").size());
    assertTrue(markup.wide("a", "place").size() > 5);
    Pictures.legible(markup, "wide");
    Pictures.legible(markup, "narrow");
  }

  @Test
  void noMapIsNearerThanItsLinesAreGood() {
    Window window = Window.around(List.of(point("北浜市", 35, 135, 1)), 880, 370, 490);
    assertTrue(880 / window.kilometre() >= 300);
    assertEquals(440, window.near(135), 1e-6);
  }

  @Test
  void doubtIsSeen() {
    Point doubtful = new Point("府中", 35.7, 139.5, 1, false, null);
    Markup markup = checked(WorldMap.of(List.of(doubtful), JAPANESE));
    assertEquals(1, markup.wide("g", "doubtful").size());
  }

  @Test
  void impossiblePlacesAreLeftOut() {
    List<Point> points =
        List.of(
            point("a", Double.NaN, 0, 1),
            point("b", 0, Double.POSITIVE_INFINITY, 1),
            point("c", 91, 0, 1),
            point("d", -90, 180, 1),
            point("e", 90, -540, Integer.MIN_VALUE));
    assertEquals(2, checked(WorldMap.of(points, ENGLISH)).wide("a", "point").size());
  }

  @Test
  void thereIsAMapOfNothing() {
    assertTrue(checked(WorldMap.of(List.of(), ENGLISH)).text().contains("Natural Earth"));
  }

  @Test
  void hostileNamesStayNames() {
    checked(WorldMap.of(List.of(new Point(HOSTILE, 0, 0, 1, true, HOSTILE)), JAPANESE));
  }

  @Test
  void theOrderOfPointsDoesNotMatter() {
    List<Point> points =
        List.of(point("a", 10, 20, 1), point("b", 30, 40, 3), point("c", -5, 60, 3));
    assertEquals(WorldMap.of(points, ENGLISH), WorldMap.of(points.reversed(), ENGLISH));
  }

  @Test
  void aMapIsNoBiggerThanAPhotograph() {
    List<Point> world =
        List.of(point("a", 60, -150, 1), point("b", -40, 170, 1), point("c", 0, 20, 1));
    assertTrue(WorldMap.of(world, ENGLISH).length() < 150_000);
  }
}
