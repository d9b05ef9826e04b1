package org.denbun.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.denbun.Article;

/**
 * Many articles made out of a few, with the truth of what was copied from where: every article of
 * the news is an original, and papers trim, reword and merge it, or what another paper made of it.
 * The same news and the same number make the same articles.
 *
 * @param originals how many are original
 * @param articles those first
 * @param truth for each article the originals that its text comes from, and how much of it
 */
record CopiedNews(int originals, List<Article> articles, List<Map<Integer, Double>> truth) {

  private static final long SEED = 20261123;
  private static final int PAPERS = 60;

  /** Two articles that share so many letters in a row did not come by them apart. */
  private static final int STRETCH = 25;

  private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-01T00:00:00");

  static CopiedNews of(News news, int number) {
    return new Maker(news, number).make();
  }

  /** What an article became last, for others to copy from. */
  private record Latest(Strand strand, int hours) {}

  private static final class Maker {
    private final Random random = new Random(SEED);
    private final List<String> originals;
    private final int number;
    private final Desk desk;
    private final Map<Integer, Latest> latest = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Map<Integer, Double>> truth = new ArrayList<>();

    Maker(News news, int number) {
      originals = unlike(news.articles().stream().map(Article::text).toList());
      this.number = number;
      desk = new Desk(random, originals);
    }

    /** The truth is known only of originals that copied nothing from each other. */
    private static List<String> unlike(List<String> texts) {
      Set<String> stretches = new HashSet<>();
      List<String> unlike = new ArrayList<>();
      for (String text : texts) {
        Set<String> its = new HashSet<>();
        for (int i = 0; i + STRETCH <= text.length(); i++) {
          its.add(text.substring(i, i + STRETCH));
        }
        if (its.stream().noneMatch(stretches::contains)) {
          unlike.add(text);
        }
        stretches.addAll(its);
      }
      return unlike;
    }

    CopiedNews make() {
      for (int i = 0; i < Math.min(number, originals.size()); i++) {
        publish("agency " + i % 5, Strand.of(originals.get(i), i), i);
      }
      while (articles.size() < number) {
        copy(random.nextInt(originals.size()));
      }
      return new CopiedNews(originals.size(), articles, truth);
    }

    private void copy(int root) {
      Latest source = source(root);
      Latest other = source(random.nextInt(originals.size()));
      boolean merges = random.nextInt(5) == 0;
      Strand strand = merges ? merged(source.strand(), other.strand()) : changed(source.strand());
      int after = merges ? Math.max(source.hours(), other.hours()) : source.hours();
      int hours = after + 1 + random.nextInt(12);
      latest.put(root, new Latest(strand, hours));
      publish("paper " + articles.size() % PAPERS, strand, hours);
    }

    /** The original, or what a paper made of it. */
    private Latest source(int root) {
      Latest copied = latest.get(root);
      if (copied == null || random.nextInt(3) > 0) {
        return new Latest(Strand.of(originals.get(root), root), root);
      }
      return copied;
    }

    private Strand changed(Strand strand) {
      return switch (random.nextInt(4)) {
        case 0 -> desk.trimmed(strand, share(0.3, 1));
        case 1 -> desk.reworded(strand, every());
        case 2 -> desk.reworded(desk.reordered(strand), every());
        default -> desk.reworded(desk.trimmed(strand, share(0.4, 1)), every());
      };
    }

    private Strand merged(Strand one, Strand other) {
      Strand part = desk.trimmed(one, share(0.5, 1));
      return random.nextBoolean()
          ? part.plus(desk.own((int) (part.length() * share(0.1, 0.9)), articles.size()))
          : part.plus(desk.trimmed(other, share(0.2, 1)));
    }

    private int every() {
      return 20 + random.nextInt(40);
    }

    private double share(double least, double most) {
      return least + (most - least) * random.nextDouble();
    }

    private void publish(String publisher, Strand strand, int hours) {
      String id = "n" + articles.size();
      String at = FIRST.plusHours(hours) + ":00+09:00";
      articles.add(new Article(id, strand.text(), null, publisher, at, "ja", null));
      Map<Integer, Double> shares = new TreeMap<>();
      for (int root : strand.roots()) {
        if (root != Strand.OWN) {
          shares.merge(root, 1.0 / strand.length(), Double::sum);
        }
      }
      truth.add(shares);
    }
  }
}
