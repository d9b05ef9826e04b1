package org.denbun.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.denbun.Copy;
import org.denbun.copy.Copies;
import org.denbun.copy.Version;
import org.denbun.copy.Versions;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.jspecify.annotations.Nullable;

/** {@code denbun-bench copies PATH}: measures how copies are found in news made from some. */
final class CopyMain {

  private static final int ARTICLES = 100_000;

  private CopyMain() {}

  static void measure(Path path) throws IOException {
    CopiedNews news = CopiedNews.of(News.read(path), ARTICLES);
    Language language = Languages.packaged().of(news.articles().getFirst());
    forgetPeaks();
    long cpu = cpu();
    long start = System.nanoTime();
    List<Copy> copies = copies(news, language);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        """
        articles   %d made from %d, %.1f million letters
        %stime       %.1f s; %.1f s of processor time, %d processors
        heap       %.0f MB at most, the articles and garbage included
        """,
        news.articles().size(),
        news.originals(),
        letters(news) / 1e6,
        new CopyFigures(news, copies).lines(),
        seconds,
        (cpu() - cpu) / 1e9,
        Runtime.getRuntime().availableProcessors(),
        peak() / 1e6);
  }

  private static long letters(CopiedNews news) {
    return news.articles().stream().mapToLong(article -> article.text().length()).sum();
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static List<Copy> copies(CopiedNews news, @Nullable Language language) {
    List<Version> versions =
        news.articles().parallelStream()
            .map(article -> Versions.of(article, List.of(), language))
            .toList();
    return Copies.among(versions);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void forgetPeaks() {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
