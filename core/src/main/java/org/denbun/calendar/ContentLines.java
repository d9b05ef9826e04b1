package org.denbun.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.denbun.view.Plain;

/** Writes the content lines of RFC 5545, section 3.1: folded, with CRLF, in UTF-8. */
final class ContentLines {
  private static final int OCTETS = 75;
  private static final byte[] FOLD = {'\r', '\n', ' '};
  private static final byte[] END = {'\r', '\n'};
  private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

  private final OutputStream out;

  ContentLines(OutputStream out) {
    this.out = out;
  }

  /** A property whose value stands as it is, in ASCII. */
  void value(String name, String value) throws IOException {
    folded((name + ":" + value).getBytes(StandardCharsets.UTF_8));
  }

  /** A property of type TEXT: section 3.3.11. */
  void text(String name, String... lines) throws IOException {
    value(
        name,
        List.of(lines).stream().map(ContentLines::escaped).collect(Collectors.joining("\\n")));
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(Plain.of(text)).replaceAll("\\\\$0");
  }

  private void folded(byte[] line) throws IOException {
    int from = 0;
    int room = OCTETS;
    while (line.length - from > room) {
      int to = character(line, from + room);
      out.write(line, from, to - from);
      out.write(FOLD);
      from = to;
      room = OCTETS - 1;
    }
    out.write(line, from, line.length - from);
    out.write(END);
  }

  /** The beginning of the character that an octet belongs to. */
  private static int character(byte[] utf8, int at) {
    int begin = at;
    while ((utf8[begin] & 0xC0) == 0x80) {
      begin--;
    }
    return begin;
  }
}
