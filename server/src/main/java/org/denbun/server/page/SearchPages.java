package org.denbun.server.page;

import io.javalin.http.Context;
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

  SearchPages(Answers answers, Frames frames) {
    this.answers = answers;
    this.frames = frames;
  }

  void search(Context context) {
    String asked = Query.text(context, "q");
    var search =
        new Asked(
            asked == null ? "" : asked,
            Query.text(context, "publisher"),
            Query.text(context, "year"));
    int offset = Query.number(context, "offset", 0, LOOKED_AT, 0);
    List<Hit> all = asked == null ? List.of() : answers.search(asked, LOOKED_AT);
    List<Hit> fitting = all.stream().filter(search::fits).toList();
    Texts t = Frames.texts(context.req());
    var frame =
        frames.of(
            context,
            asked == null ? t.of("search") : asked,
            asked == null
                ? List.of()
                : Paths.data("/api/search?q=" + Paths.encoded(asked), "json", "csv", "jsonld"));
    var page =
        new SearchPage(
            frame,
            new Wording(frame.t()),
            search.words(),
            fitting.stream().skip(offset).limit(SHOWN).toList(),
            fitting.size() > offset + SHOWN ? search.path() + "&offset=" + (offset + SHOWN) : "",
            choices(all, SearchPages::publisher, search.publisher(), search::withPublisher),
            choices(all, SearchPages::year, search.year(), search::withYear));
    Frames.write(context, "search", page);
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

  /** What was asked for. */
  private record Asked(String words, @Nullable String publisher, @Nullable String year) {
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
