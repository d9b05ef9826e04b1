package org.denbun.server.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;
import org.denbun.archive.Archive;
import org.denbun.server.answer.Answers;
import org.denbun.server.answer.Pending;
import org.denbun.server.http.EntityTag;
import org.denbun.server.http.Guard;
import org.denbun.server.http.Problem;
import org.denbun.server.http.Refusal;

/**
 * Pages that take a while: what every page begins with is sent at once, so that a browser gets
 * styles and signs while the rest is worked out. Whoever has the page already, and whoever comes
 * when there is too much to do, is told so before; what goes wrong later is told in the page.
 */
final class Early {
  private static final int FAULT = 500;
  private static final int PIECE = 1 << 13;

  /** Another process may be another version of the program. */
  private static final UUID PROCESS = UUID.randomUUID();

  private final Answers answers;
  private final BiFunction<Problem, HttpServletRequest, byte[]> problems;
  private final Map<Locale, byte[]> beginnings = new ConcurrentHashMap<>();

  /**
   * Pages of these answers.
   *
   * @param problems makes a page of a problem
   */
  Early(Answers answers, BiFunction<Problem, HttpServletRequest, byte[]> problems) {
    this.answers = answers;
    this.problems = problems;
  }

  /** Answers with a page of the archive that is there, whatever is on it. */
  void write(Context context, String template, Callable<?> page) throws IOException {
    context.header("Vary", "Accept-Language").contentType("text/html; charset=utf-8");
    if (!EntityTag.isKnown(context, state(context)) && !Guard.wantsHead(context.req())) {
      var pending = answers.begin(() -> Templates.html(template, page.call()));
      byte[] head = beginning(context.req());
      try (OutputStream out = compressing(context)) {
        out.write(head);
        out.flush();
        rest(pending, head.length, context.req(), out);
      }
    }
  }

  /** What every page begins with, whatever it is called. */
  private byte[] beginning(HttpServletRequest request) {
    return beginnings.computeIfAbsent(
        Frames.texts(request).locale(),
        language -> {
          byte[] page = problems.apply(new Problem(FAULT, ""), request);
          return Arrays.copyOf(page, new String(page, ISO_8859_1).indexOf("<title>"));
        });
  }

  private String state(Context context) {
    String language = Frames.texts(context.req()).locale().getLanguage();
    String asked = context.url() + "?" + context.queryString();
    return String.join(
        "\n", PROCESS.toString(), answers.of(Archive::state).toString(), language, asked);
  }

  private void rest(Pending<byte[]> pending, int sent, HttpServletRequest request, OutputStream out)
      throws IOException {
    try {
      write(pending.answer(), sent, out);
    } catch (Refusal refusal) {
      write(problems.apply(refusal.problem(), request), sent, out);
    } catch (RuntimeException fault) {
      var problem = new Problem(FAULT, "a fault of Denbun itself; see the server's messages");
      write(problems.apply(problem, request), sent, out);
      throw fault;
    }
  }

  private static void write(byte[] page, int sent, OutputStream out) throws IOException {
    out.write(page, sent, page.length - sent);
  }

  /** Javalin's own stream would keep the beginning back. */
  private static OutputStream compressing(Context context) throws IOException {
    OutputStream plain = context.res().getOutputStream();
    String accepted = context.header("Accept-Encoding");
    if (accepted == null || CompressionStrategy.GZIP.findMatchingCompressor(accepted) == null) {
      return plain;
    }
    context.header("Content-Encoding", "gzip");
    return new GZIPOutputStream(plain, PIECE, true);
  }
}
