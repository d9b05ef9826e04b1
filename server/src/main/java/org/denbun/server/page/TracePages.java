package org.denbun.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.denbun.Article;
import org.denbun.archive.feed.FeedMemory;
import org.denbun.archive.feed.FeedReader;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.server.answer.Answers;
import org.denbun.server.api.Posted;
import org.denbun.server.http.Body;
import org.denbun.server.http.Refusal;
import org.denbun.server.page.TracePage.Form;
import org.jspecify.annotations.Nullable;

/** {@code /} and {@code /trace}: the reading of what a person pastes, drops or points to. */
final class TracePages {
  private static final int NEWEST = 5;
  private static final int UNPROCESSABLE = 422;

  private final Answers answers;
  private final Frames frames;
  private final Early early;
  private final boolean anywhere;

  TracePages(Answers answers, Frames frames, Early early, boolean anywhere) {
    this.answers = answers;
    this.frames = frames;
    this.early = early;
    this.anywhere = anywhere;
  }

  void form(Context context) throws IOException {
    early.write(context, "trace", () -> page(context, Form.EMPTY, null, ""));
  }

  void trace(Context context) throws Exception {
    Form form = Body.form(context, () -> filled(context));
    try {
      UploadedFile file = context.uploadedFile("file");
      int length = form.text().length() + (file == null ? 0 : (int) file.size());
      String nothing = Frames.texts(context.req()).of("trace.nothing");
      Article article = answers.read(length, () -> article(form, file, nothing));
      write(context, form, ReadingView.of(answers.trace(article)), "");
    } catch (Refusal refusal) {
      context.status(refusal.problem().status());
      write(context, form, null, refusal.problem().detail());
    }
  }

  private void write(Context context, Form form, @Nullable ReadingView view, String trouble) {
    Frames.write(context, "trace", page(context, form, view, trouble));
  }

  private TracePage page(Context context, Form form, @Nullable ReadingView view, String trouble) {
    Texts t = Frames.texts(context.req());
    var frame = frames.of(context, t.of("trace"), List.of());
    return new TracePage(frame, new Wording(t), form, view, trouble, answers.affairs(NEWEST));
  }

  private Article article(Form form, @Nullable UploadedFile file, String nothing)
      throws IOException {
    var extracted = new ArrayList<Extracted>();
    Given given = given(form);
    if (!form.text().isBlank()) {
      var text = new ByteArrayInputStream(form.text().getBytes(UTF_8));
      new Extraction(given).stream("text.txt", text, extracted::add);
    } else if (!form.address().isBlank()) {
      page(form.address(), given, extracted::add);
    } else if (file != null && file.size() > 0) {
      uploaded(file, given, extracted::add);
    } else {
      throw new Refusal(UNPROCESSABLE, nothing);
    }
    return Posted.first(extracted);
  }

  private void page(String address, Given given, Consumer<Extracted> to) {
    answers.<Object>of(archive -> {
      try (var reader = new FeedReader(anywhere, given, new FeedMemory(archive))) {
        reader.page(address, to);
      }
      return address;
    });
  }

  private static void uploaded(UploadedFile file, Given given, Consumer<Extracted> to)
      throws IOException {
    try (InputStream in = file.content()) {
      new Extraction(given).stream(file.filename(), in, to);
    }
  }

  private Given given(Form form) {
    var said = Map.of("publisher", form.publisher(), "published", form.published());
    return Posted.given(
        name -> {
          String value = said.get(name);
          return value == null || value.isBlank() ? null : value;
        },
        answers.languages());
  }

  private static Form filled(Context context) {
    return new Form(
        field(context, "text"),
        field(context, "address"),
        field(context, "publisher"),
        field(context, "published"));
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }
}
