package org.denbun.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Turns pages into HTML; whatever comes from an article is escaped by where it stands. */
final class Templates {
  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  private static TemplateEngine engine() {
    var engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.denbun.server.template");
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /** A page in UTF-8. */
  static byte[] html(String template, Object page) {
    var output = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", page, output);
    return output.toByteArray();
  }
}
