package org.denbun.archive.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /private', /private/1, false",
    "'User-agent: *\nDisallow: /private', /public, true",
    "'User-agent: *\nDisallow: /\nAllow: /news/', /news/1, true",
    "'User-agent: *\nDisallow: /news/\nAllow: /news/', /news/1, true",
    "'User-agent: *\nDisallow:', /any, true",
    "'User-agent: other\nDisallow: /', /any, true",
    "'User-agent: *\nDisallow: /\n\nUser-agent: Denbun\nDisallow: /x', /any, true",
    "'User-agent: denbun\nUser-agent: other\nDisallow: /x', /x, false",
    "'User-agent: *\nDisallow: /*.pdf$', /a/b.pdf, false",
    "'User-agent: *\nDisallow: /*.pdf$', /a/b.pdf?x, true",
    "'User-agent: *\nDisallow: /a*c*e', /abcde, false",
    "'User-agent: *\nDisallow: /a*c*e', /aec, true",
    "'User-agent: * # all\nDisallow: /a?id=', /a?id=3, false",
    "'nonsense\n::\n', /any, true"
  })
  void whatASiteAsksForIsDone(String file, String path, boolean allowed) {
    Robots robots = Robots.of(file.getBytes(UTF_8), "denbun");
    assertEquals(allowed, robots.allow(URI.create("https://news.example" + path)));
  }
}
