package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.archive.reading.Offsets;
import org.denbun.independence.Account;
import org.denbun.proposition.Feature;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a gist for {@link GistReader}: each feature once, though headline, sentences and
 * statements share them, and of what stands in the article's text only where. For one thread.
 */
final class GistWriter {
  private final TapeWriter tape = new TapeWriter();
  private final Map<Feature, Integer> numbers = new HashMap<>();
  private final Gist gist;
  private final Offsets offsets;

  private GistWriter(Gist gist) {
    this.gist = gist;
    offsets = new Offsets(gist.text());
  }

  static byte[] bytes(Gist gist) {
    var writer = new GistWriter(gist);
    writer.write();
    return writer.tape.bytes();
  }

  private void write() {
    tape.number(GistBytes.TAPE);
    account(gist.account());
    tape.string(gist.published());
    tape.list(features(), this::feature);
    numbers(gist.headline());
    tape.list(gist.sentences(), this::numbers);
    tape.list(gist.statements(), this::statement);
  }

  /** Each feature once, which from then on goes by its number. */
  private List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    add(gist.headline(), features);
    gist.sentences().forEach(sentence -> add(sentence, features));
    for (Statement statement : gist.statements()) {
      add(statement.own(), features);
      add(statement.cue(), features);
      add(statement.near(), features);
    }
    return features;
  }

  private void add(List<Feature> some, List<Feature> features) {
    for (Feature feature : some) {
      if (numbers.putIfAbsent(feature, features.size()) == null) {
        features.add(feature);
      }
    }
  }

  private void account(Account account) {
    tape.string(account.article());
    tape.string(account.publisher());
    tape.string(account.institution());
    tape.string(account.credit());
    tape.list(account.chains(), this::chain);
  }

  private void chain(List<Source> chain) {
    tape.list(chain, this::source);
  }

  private void source(Source source) {
    tape.number(source.rank());
    tape.string(source.name());
    tape.string(source.kind().name());
    tape.string(source.institution());
    mention(source.mention());
  }

  private void mention(@Nullable Span mention) {
    tape.flag(mention != null);
    if (mention != null) {
      passage(mention.begin(), mention.end(), mention.text());
    }
  }

  /** A place with its words, which are left out where the text has them there. */
  private void passage(int begin, int end, String words) {
    tape.number(begin);
    tape.number(end - begin);
    tape.string(words.equals(offsets.span(begin, end).text()) ? null : words);
  }

  private void feature(Feature feature) {
    tape.number(feature.begin());
    tape.number(feature.end() - feature.begin());
    tape.string(feature.kind().name());
    tape.string(feature.value());
    tape.list(List.copyOf(feature.keys()), tape::string);
    tape.string(feature.from());
    tape.string(feature.to());
    tape.flag(feature.verbal());
  }

  private void numbers(List<Feature> some) {
    tape.list(some, feature -> tape.number(numbers.getOrDefault(feature, 0)));
  }

  private void statement(Statement s) {
    tape.string(s.claim());
    passage(s.begin(), s.end(), s.text());
    chain(s.chain());
    tape.flag(s.negative());
    tape.string(s.happening().name());
    tape.list(
        s.events(),
        event -> {
          tape.string(event.predicate());
          tape.string(event.happening().name());
          tape.flag(event.negative());
        });
    tape.flag(s.evasive());
    tape.flag(s.confirming());
    tape.flag(s.denying());
    tape.flag(s.plan());
    tape.flag(s.ending());
    tape.flag(s.firstHand());
    tape.number(s.sentence());
    numbers(s.own());
    numbers(s.cue());
    numbers(s.near());
  }
}
