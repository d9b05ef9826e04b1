package org.denbun.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.denbun.Article;
import org.denbun.Tracer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One pass over all the news, traced or tokenised only, in one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class TracingBenchmark {

  /** Names the news in the JVM that measures, which is not the one that was called. */
  static final String NEWS = "denbun.news";

  private final News news = news();
  private final Tracer tracer = Tracer.create();
  private final Tokenizer tokenizer =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);

  @Benchmark
  public void trace(Blackhole sink) {
    news.articles().forEach(article -> sink.consume(tracer.trace(article)));
  }

  @Benchmark
  public void tokenize(Blackhole sink) throws IOException {
    for (Article article : news.articles()) {
      tokenizer.setReader(new StringReader(article.text()));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        sink.consume(term.length());
      }
      tokenizer.end();
      tokenizer.close();
    }
  }

  private static News news() {
    try {
      return News.read(Path.of(System.getProperty(NEWS, "samples")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
