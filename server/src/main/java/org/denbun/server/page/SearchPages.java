package org.denbun.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.denbun.archive.Hit;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;
import org.denbun.server.page.SearchPage.Choice;
import org.jspecify.annotations.Nullable;

/** {@code /search}: words in the articles, with filters that are plain links. */
final class SearchPages {
  /** So many of the newest are looked at to fill the filters. */
  private static final int LOOKED_AT = 500;

  private static final int SHOWN = 20;
  private static final int YEAR = 4;

  private final Answers answers;
  private final Frames frames;
  private final Early early;

  SearchPages(Answers answers, Frames frames, Early early) {
    this.answers = answers;
    this.frames = frames;
    this.early = early;
  }

  void search(Context context) throws IOException {
    String words = Query.text(context, "q");
    var asked =
        new Asked(
            words == null ? "" : Answers.words(words),
            Query.text(context, "publisher"),
            Query.text(context, "year"));
    int offset = Query.number(context, "offset", 0, LOOKED_AT, 0);
    early.write(context, "search", () -> page(context, asked, offset));
  }

  private SearchPage page(Context context, Asked asked, int offset) {
    List<Hit> all = asked.isNothing() ? List.of() : answers.search(asked.words(), LOOKED_AT);
    List<Hit> fitting = all.stream().filter(asked::fits).toList();
    Frame frame = frame(context, asked);
    return new SearchPage(
        frame,
        new Wording(frame.t()),
        asked.words(),
        fitting.stream().skip(offset).limit(SHOWN).toList(),
        fitting.size() > offset + SHOWN ? asked.path() + "&offset=" + (offset + SHOWN) : "",
        choices(all, SearchPages::publisher, asked.publisher(), asked::withPublisher),
        choices(all, SearchPages::year, asked.year(), asked::withYear));
  }

  private Frame frame(Context context, Asked asked) {
    if (asked.isNothing()) {
      return frames.of(context, Frames.texts(context.req()).of("search"), List.of());
    }
    String data = "/api/search?q=" + Paths.encoded(asked.words());
    return frames.of(context, asked.words(), Paths.data(data, "json", "csv", "jsonld"));
  }

  private static List<Choice> choices(
      List<Hit> hits,
      Function<Hit, String> property,
      @Nullable String chosen,
      Function<@Nullable String, Asked> chosenOne) {
    var counts = new TreeMap<String, Integer>();
    hits.forEach(hit -> counts.merge(property.apply(hit), 1, Integer::sum));
    counts.remove("");
    var choices = new ArrayList<Choice>();
    counts.forEach((name, count) -> {
      boolean on = name.equals(chosen);
      choices.add(new Choice(name, count, chosenOne.apply(on ? null : name).path(), on));
    });
    return choices;
  }

  private static String publisher(Hit hit) {
    String publisher = hit.entry().article().publisher();
    return publisher == null ? "" : publisher;
  }

  private static String year(Hit hit) {
    String published = hit.entry().article().published();
    return published == null ? "" : published.substring(0, Math.min(YEAR, published.length()));
  }

  /**
   * What was asked for.
   *
   * @param words empty before anything was asked
   */
  private record Asked(String words, @Nullable String publisher, @Nullable String year) {
    boolean isNothing() {
      return words.isEmpty();
    }

    Asked withPublisher(@Nullable String other) {
      return new Asked(words, other, year);
    }

    Asked withYear(@Nullable String other) {
      return new Asked(words, publisher, other);
    }

    boolean fits(Hit hit) {
      return (publisher == null || publisher.equals(SearchPages.publisher(hit)))
          && (year == null || year.equals(SearchPages.year(hit)));
    }

    String path() {
      return "/search?q="
          + Paths.encoded(words)
          + (publisher == null ? "" : "&publisher=" + Paths.encoded(publisher))
          + (year == null ? "" : "&year=" + Paths.encoded(year));
    }
  }
}
