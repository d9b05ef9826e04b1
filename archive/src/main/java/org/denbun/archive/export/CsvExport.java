package org.denbun.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.denbun.Claim;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.archive.Entry;
import org.jspecify.annotations.Nullable;

/** Attribution as a table (RFC 4180): a row for each claim; its chain is parted by bars. */
public final class CsvExport implements Export {
  private static final List<String> HEADER =
      List.of(
          "article",
          "publisher",
          "published",
          "url",
          "claim",
          "begin",
          "end",
          "content",
          "cue",
          "chain",
          "origin",
          "kind",
          "institution",
          "mode",
          "attitude",
          "certainty",
          "polarity",
          "future",
          "said_from",
          "said_to");

  private final OutputStream out;
  private boolean begun;

  public CsvExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Entry entry, Reading reading, List<Copy> copies) throws IOException {
    begin();
    for (Claim claim : reading.claims()) {
      row(cells(entry, claim));
    }
  }

  @Override
  public void end() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      row(HEADER);
    }
  }

  private static List<@Nullable String> cells(Entry entry, Claim claim) {
    var article = entry.article();
    Source origin = claim.chain().getLast();
    Said said = claim.said();
    return Arrays.asList(
        article.id(),
        article.publisher(),
        article.published(),
        article.url(),
        claim.id(),
        "" + claim.content().getFirst().begin(),
        "" + claim.content().getLast().end(),
        joined(claim.content()),
        joined(claim.cue()),
        claim.chain().stream().map(CsvExport::name).collect(Collectors.joining(" | ")),
        origin.name(),
        lower(origin.kind()),
        origin.institution(),
        lower(claim.mode()),
        lower(claim.attitude()),
        lower(claim.certainty()),
        lower(claim.polarity()),
        "" + claim.future(),
        said == null ? null : said.from(),
        said == null ? null : said.to());
  }

  private void row(List<? extends @Nullable String> cells) throws IOException {
    out.write(CsvRow.of(cells).getBytes(UTF_8));
  }

  private static String name(Source source) {
    return source.name() == null ? lower(source.kind()) : source.name();
  }

  private static String joined(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" \u2026 "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
