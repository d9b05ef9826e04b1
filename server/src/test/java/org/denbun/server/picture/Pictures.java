package org.denbun.server.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.denbun.server.page.Texts;
import org.w3c.dom.Element;

/** What every picture has to be. */
final class Pictures {
  static final Texts JAPANESE = Texts.of(Locale.JAPANESE);
  static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

  /** Markup, a quotation mark, a control, a half of a character, a turn of direction. */
  static final String HOSTILE =
      "<script>alert(1)</script>\"'&]]>\u0000\u0007\ud800\u202e{0} '' 悪意" + "長".repeat(3000);

  static final Links LINKS =
      new Links() {
        @Override
        public String article(String id) {
          return "/articles/" + id;
        }

        @Override
        public String source(String name) {
          return "/sources?name=" + name;
        }
      };

  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i) style=|<style|<script|javascript:|\\son\\w+=|NaN|Infinity");

  private Pictures() {}

  /** The picture, once it is known to be fit for a page. */
  static Markup checked(String picture) {
    Markup markup = Markup.of(picture);
    assertFalse(FORBIDDEN.matcher(picture).find(), picture);
    assertFalse(markup.numbers().isEmpty());
    assertTrue(picture.chars().noneMatch(c -> c < ' ' || c == 0x202e || c == 0xfffe));
    HashSet<String> ids = new HashSet<>();
    for (Element svg : markup.elements("svg")) {
      if (svg.hasAttribute("role")) {
        assertEquals("group", svg.getAttribute("role"));
        List<Element> named = List.of(child(svg, "title"), child(svg, "desc"));
        String label = named.get(0).getAttribute("id") + " " + named.get(1).getAttribute("id");
        assertEquals(label, svg.getAttribute("aria-labelledby"));
        assertTrue(named.stream().allMatch(e -> ids.add(e.getAttribute("id"))));
        assertTrue(named.stream().noneMatch(e -> e.getTextContent().isBlank()));
      }
    }
    return markup;
  }

  /** That no words lie upon others. */
  static void legible(Markup markup, String canvas) {
    List<Box> words = markup.words(canvas);
    assertFalse(words.isEmpty());
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(words.get(i).touches(words.get(j)), words.get(i) + " " + words.get(j));
      }
    }
  }

  private static Element child(Element svg, String name) {
    return (Element) svg.getElementsByTagName(name).item(0);
  }
}
