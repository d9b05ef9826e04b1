package org.denbun.server.page;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.server.answer.Answers;
import org.denbun.server.page.Frame.DataLink;
import org.jspecify.annotations.Nullable;

/** Makes what is around a page, in the language that the reader prefers. */
final class Frames {
  private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private final Answers answers;

  Frames(Answers answers) {
    this.answers = answers;
  }

  /** The words in the language that a request prefers; Japanese where it has no preference. */
  static Texts texts(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Language");
    return Texts.of(accepted == null ? Locale.JAPANESE : preferred(accepted));
  }

  private static Locale preferred(String accepted) {
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException malformed) {
      return Locale.ENGLISH;
    }
  }

  /** The frame of a page under the address that was asked for. */
  Frame of(Context context, String title, List<DataLink> data) {
    String query = context.queryString();
    String address = context.url() + (query == null ? "" : "?" + Readable.of(query));
    return new Frame(texts(context.req()), title, address, asOf(), data);
  }

  /** The frame of a page that has no address of its own. */
  static Frame bare(HttpServletRequest request, String title) {
    return new Frame(texts(request), title, "", "", List.of());
  }

  private String asOf() {
    Entry last = answers.of(Frames::last);
    return last == null ? "" : Wording.day(last.added().toString());
  }

  private static @Nullable Entry last(Archive archive) {
    return archive.find(archive.last());
  }

  /** Answers with a page. */
  static void write(Context context, String template, Object page) {
    context
        .header("Vary", "Accept-Language")
        .contentType("text/html; charset=utf-8")
        .result(Templates.html(template, page));
  }
}
