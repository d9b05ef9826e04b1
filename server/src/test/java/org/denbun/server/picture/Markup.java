package org.denbun.server.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a real parser reads it. */
record Markup(String text, Document document) {
  static Markup of(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Markup(
          text, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError("no well-formed markup: " + text, broken);
    }
  }

  List<Element> elements(String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** Those of a class, in the variant for wide screens. */
  List<Element> wide(String name, String part) {
    return elements(name).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(part))
        .filter(e -> inside(e, "wide"))
        .toList();
  }

  List<String> titles(String name, String part) {
    return wide(name, part).stream()
        .map(e -> e.getElementsByTagName("title").item(0).getTextContent())
        .toList();
  }

  /** The numbers of all attributes that hold places. */
  List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    Matcher places =
        Pattern.compile(" (?:x|y|cx|cy|r|width|height|d|transform|viewBox)=\"([^\"]*)\"")
            .matcher(text);
    while (places.find()) {
      Matcher number = Pattern.compile("-?\\d*\\.?\\d+").matcher(places.group(1));
      while (number.find()) {
        numbers.add(Double.valueOf(number.group()));
      }
    }
    return numbers;
  }

  /** Words with where they stand, as wide as they are reckoned. */
  List<Box> words(String canvas) {
    return elements("text").stream().filter(e -> inside(e, canvas)).map(Markup::box).toList();
  }

  private static Box box(Element text) {
    double size = Double.parseDouble(text.getAttribute("font-size"));
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double width = TextWidth.of(text.getTextContent()) * size;
    double left = text.getAttribute("text-anchor").equals("end") ? x - width : x;
    return new Box(left, y - size * 0.8, left + width, y + size * 0.15);
  }

  private static boolean inside(Element element, String part) {
    Node at = element;
    while (at instanceof Element here) {
      if (List.of(here.getAttribute("class").split(" ")).contains(part)) {
        return true;
      }
      at = here.getParentNode();
    }
    return false;
  }
}
