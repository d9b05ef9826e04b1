package org.denbun.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;

/** What a request brings. Only so much is held of all requests together. */
public final class Body {
  /** Longer is no article; bytes. */
  public static final int LARGEST = 5 << 20;

  private static final int BAD_REQUEST = 400;
  private static final int TIMED_OUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;

  private static final int PIECE = 1 << 16;

  /** So many pieces of all bodies are read at once. */
  private static final Semaphore PIECES = new Semaphore(32 * LARGEST / PIECE);

  /** Who is still sending does not hear the answer; so much is let pass for it to be heard. */
  private static final int LET_PASS = 32 << 20;

  private Body() {}

  /** All of it, held no further than is allowed. */
  public static byte[] of(Context context) throws IOException {
    check(context);
    return held(context.req().getInputStream());
  }

  /**
   * What a form has, which is parsed elsewhere.
   *
   * @param parsing reads the form, no further than is allowed
   */
  public static <T> T form(Context context, Callable<T> parsing) throws Exception {
    check(context);
    try {
      return parsing.call();
    } catch (Exception refused) {
      if (isTooLarge(context.req())) {
        letPassWhatComes(context.req());
        throw tooLarge();
      }
      throw refused;
    }
  }

  /** By what has come of it: whoever sends in pieces need not say how much it will be. */
  private static boolean isTooLarge(HttpServletRequest request) {
    var inside = ServletContextRequest.getServletContextRequest(request);
    return Request.getContentBytesRead(inside) > LARGEST;
  }

  private static void letPassWhatComes(HttpServletRequest request) throws IOException {
    try {
      letPass(request.getInputStream());
    } catch (Refusal unreadable) {
      // Whoever parsed it may have closed it.
    }
  }

  /** Refuses what says of itself that it is too large, before anything of it is read. */
  private static void check(Context context) throws IOException {
    HttpServletRequest request = context.req();
    if (request.getContentLengthLong() > LARGEST) {
      if (request.getContentLengthLong() <= LET_PASS && request.getHeader("Expect") == null) {
        letPass(request.getInputStream());
      }
      throw tooLarge();
    }
  }

  private static byte[] held(InputStream in) throws IOException {
    var body = new ByteArrayOutputStream();
    int pieces = 0;
    try {
      byte[] piece = next(in);
      while (piece.length > 0) {
        hold();
        pieces++;
        body.writeBytes(piece);
        if (body.size() > LARGEST) {
          letPass(in);
          throw tooLarge();
        }
        piece = next(in);
      }
    } finally {
      PIECES.release(pieces);
    }
    return body.toByteArray();
  }

  private static void hold() {
    if (!PIECES.tryAcquire()) {
      throw new Refusal(UNAVAILABLE, "too many send at once; try again in a while");
    }
  }

  /** The next piece, empty at the end. */
  private static byte[] next(InputStream in) {
    try {
      return in.readNBytes(PIECE);
    } catch (IOException broken) {
      if (broken instanceof HttpException || broken.getCause() instanceof HttpException) {
        throw new Refusal(BAD_REQUEST, "what was sent is not well-formed HTTP");
      }
      throw new Refusal(TIMED_OUT, "what was sent broke off, or came too slowly");
    }
  }

  private static void letPass(InputStream in) {
    int passed = 0;
    byte[] piece = next(in);
    while (piece.length > 0 && passed < LET_PASS) {
      passed += piece.length;
      piece = next(in);
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(TOO_LARGE, "larger than " + (LARGEST >> 20) + " MB");
  }
}
