package org.denbun.proposition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denbun.Tracer;
import org.denbun.independence.Independence;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.language.Languages;

/**
 * How well affairs are answered. A proposition is found where the first answer's affirming articles
 * agree with a person's (F1 of the two sets of at least 0.6); the other figures are of those found.
 */
final class AffairFigures {

  /** All articles in one archive instead of one archive for each affair. */
  private static final String TOGETHER = "--together";

  private static final double AGREED = 0.6;

  private final Languages languages = Languages.packaged();
  private final Tracer tracer = Tracer.create(languages);
  private final Propositions propositions = new Propositions(tracer, languages);
  private long nanos;
  int asked;
  int found;
  int numbers;
  int verdicts;
  int flags;
  private final StringBuilder told = new StringBuilder();

  /** Prints the figures of affairs, and a line for each miss. */
  public static void main(String[] files) throws IOException {
    AffairFigures figures = new AffairFigures();
    List<Affair> affairs = new ArrayList<>();
    for (String file : files) {
      if (!file.equals(TOGETHER)) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
          affairs.add(Affair.read(in));
        }
      }
    }
    if (List.of(files).contains(TOGETHER)) {
      figures.addTogether(affairs.stream().map(Affair::apart).toList());
    } else {
      affairs.forEach(figures::add);
    }
    System.out.print(figures.told);
    System.out.println(figures);
  }

  void add(Affair affair) {
    MemoryCandidates archive = affair.archive(tracer, languages);
    for (Affair.Gold gold : affair.propositions()) {
      List<Proposition> answers = propositions.ask(gold.statement(), "ja", archive);
      score(affair.id(), gold, answers);
    }
  }

  /** Asks of one archive that holds the articles of all affairs. */
  void addTogether(List<Affair> affairs) {
    MemoryCandidates archive = new MemoryCandidates();
    Gists gists = new Gists(languages);
    for (Affair affair : affairs) {
      affair.articles().forEach(article -> archive.add(gists.of(tracer.trace(article))));
      affair.copies().forEach(archive::add);
    }
    for (Affair affair : affairs) {
      for (Affair.Gold gold : affair.propositions()) {
        long begin = System.nanoTime();
        List<Proposition> answers = propositions.ask(gold.statement(), "ja", archive);
        nanos += System.nanoTime() - begin;
        score(affair.id(), gold, answers);
      }
    }
  }

  private void score(String affair, Affair.Gold gold, List<Proposition> answers) {
    asked++;
    Proposition first = answers.isEmpty() ? null : answers.getFirst();
    Set<String> affirming = first == null ? Set.of() : articles(first, Stance.AFFIRM);
    boolean hit = first != null && agreement(affirming, gold.affirming()) >= AGREED;
    found += hit ? 1 : 0;
    String line = hit ? "found" : "LOST";
    if (first != null) {
      Independence counted = first.independence();
      boolean same = counted.atLeast() == gold.atLeast() && counted.atMost() == gold.atMost();
      boolean verdict = counted.verdict().words().equals(gold.verdict());
      boolean flag =
          counted.contested() == gold.contested() && counted.circular() == gold.circular();
      numbers += hit && same ? 1 : 0;
      verdicts += hit && verdict ? 1 : 0;
      flags += hit && flag ? 1 : 0;
      line += same ? "" : " NUMBERS";
      line += verdict ? "" : " VERDICT";
      line += flag ? "" : " FLAGS";
      line +=
          " want %d-%d %s got %d-%d %s"
              .formatted(
                  gold.atLeast(),
                  gold.atMost(),
                  gold.affirming(),
                  counted.atLeast(),
                  counted.atMost(),
                  affirming);
      if (!line.startsWith("found want") || !affirming.equals(gold.affirming())) {
        line += detail(first, gold);
      }
    }
    told.append(affair)
        .append(' ')
        .append(gold.id())
        .append(' ')
        .append(line)
        .append(" | ")
        .append(gold.statement())
        .append('\n');
  }

  private static String detail(Proposition first, Affair.Gold gold) {
    StringBuilder detail = new StringBuilder();
    for (Support s : first.supports()) {
      detail
          .append("\n      ")
          .append(s.article())
          .append(' ')
          .append(s.claim())
          .append(' ')
          .append(s.stance())
          .append(s.firstHand() ? " first-hand " : " ")
          .append(s.begin())
          .append('-')
          .append(s.end())
          .append(
              s.chain().stream()
                  .map(l -> l.name() + "/" + l.kind() + "/" + l.institution())
                  .collect(Collectors.joining(" <- ", " [", "]")));
    }
    first
        .independence()
        .origins()
        .forEach(o ->
            detail
                .append("\n      origin ")
                .append(o.name())
                .append('/')
                .append(o.kind())
                .append('/')
                .append(o.institution())
                .append(" via ")
                .append(o.via()));
    if (!gold.denying().isEmpty()) {
      detail.append("\n      denying: ").append(gold.denying());
    }
    return detail.toString();
  }

  private static Set<String> articles(Proposition proposition, Stance stance) {
    return proposition.supports().stream()
        .filter(s -> s.stance() == stance)
        .map(Support::article)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static double agreement(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * both.size() / (a.size() + b.size());
  }

  private static String share(int part, int of) {
    return of == 0 ? "-" : "%.0f".formatted(100.0 * part / of);
  }

  @Override
  public String toString() {
    String time = nanos == 0 ? "" : ", %d ms each".formatted(nanos / asked / 1_000_000);
    return "propositions %d found %s of those: numbers %s verdict %s flags %s"
            .formatted(
                asked,
                share(found, asked),
                share(numbers, found),
                share(verdicts, found),
                share(flags, found))
        + time;
  }
}
