package org.denbun.archive.comparison;

import java.util.List;
import java.util.Set;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.archive.reading.Offsets;
import org.denbun.independence.Account;
import org.denbun.proposition.Feature;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Happening;
import org.denbun.proposition.Occurrence;
import org.denbun.proposition.Statement;
import org.jspecify.annotations.Nullable;

/** Reads what {@link GistWriter} wrote, beside the article's text. For one thread. */
final class GistReader {
  private final TapeReader tape;
  private final String text;
  private final Offsets offsets;
  private List<Feature> features = List.of();

  private GistReader(TapeReader tape, String text) {
    this.tape = tape;
    this.text = text;
    offsets = new Offsets(text);
  }

  /** The gist of an article with this text. */
  static Gist gist(byte[] bytes, String text) {
    return new GistReader(new TapeReader(bytes, 1), text).gist();
  }

  private Gist gist() {
    Account account = account();
    String published = tape.string();
    features = tape.list(this::feature);
    return new Gist(
        account, published, text, some(), tape.list(this::some), tape.list(this::statement));
  }

  private Account account() {
    return new Account(
        tape.text(), tape.text(), tape.string(), tape.string(), tape.list(this::chain));
  }

  private List<Source> chain() {
    return tape.list(this::source);
  }

  private Source source() {
    int rank = tape.number();
    String name = tape.string();
    SourceKind kind = SourceKind.valueOf(tape.text());
    String institution = tape.string();
    return new Source(rank, mention(), name, kind, institution);
  }

  private @Nullable Span mention() {
    return tape.flag() ? passage() : null;
  }

  private Span passage() {
    int begin = tape.number();
    int end = begin + tape.number();
    String words = tape.string();
    return words == null ? offsets.span(begin, end) : new Span(begin, end, words);
  }

  private Feature feature() {
    int begin = tape.number();
    int end = begin + tape.number();
    Feature.Kind kind = Feature.Kind.valueOf(tape.text());
    String value = tape.text();
    Set<String> keys = Set.copyOf(tape.list(tape::text));
    return new Feature(begin, end, kind, value, keys, tape.string(), tape.string(), tape.flag());
  }

  private List<Feature> some() {
    return tape.list(() -> features.get(tape.number()));
  }

  private Statement statement() {
    String claim = tape.string();
    Span passage = passage();
    return new Statement(
        claim,
        passage.begin(),
        passage.end(),
        passage.text(),
        chain(),
        tape.flag(),
        Happening.valueOf(tape.text()),
        tape.list(this::event),
        tape.flag(),
        tape.flag(),
        tape.flag(),
        tape.flag(),
        tape.flag(),
        tape.flag(),
        tape.number(),
        some(),
        some(),
        some());
  }

  private Occurrence event() {
    return new Occurrence(tape.text(), Happening.valueOf(tape.text()), tape.flag());
  }
}
