package org.denbun.archive.comparison;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.denbun.affair.Affair;
import org.denbun.affair.Affairs;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.independence.Copy;
import org.denbun.proposition.Gist;
import org.denbun.proposition.MemoryCandidates;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Propositions;
import org.denbun.proposition.Statement;
import org.denbun.time.Moments;
import org.jspecify.annotations.Nullable;

/** The affairs of an archive. Safe for use by many threads. */
public final class AffairList {

  /**
   * An affair as it is listed.
   *
   * @param affair its articles
   * @param headline that of the article that has most in common with the others, or null
   * @param copies how many of its articles are copies
   * @param leading the proposition that its central article opens with, or null
   */
  public record Listed(
      Affair affair, @Nullable String headline, int copies, @Nullable Proposition leading) {

    /** The headline, else what the central article opens with, else that article's id. */
    public String title() {
      if (headline != null) {
        return headline;
      }
      Gist central = affair.central();
      return central.statements().isEmpty()
          ? central.article()
          : central.statements().getFirst().text();
    }

    /** The days on which its articles were published, as far as they are known, in order. */
    public List<String> days() {
      return affair.articles().stream()
          .map(gist -> Moments.day(gist.published()))
          .filter(Objects::nonNull)
          .sorted()
          .distinct()
          .map(LocalDate::toString)
          .toList();
    }
  }

  /** An affair has seldom more articles than that. */
  private static final int NEAR = 50;

  private static final int TERMS = 40;

  private final GistIndex index;
  private final Archive archive;
  private final Propositions propositions;

  AffairList(GistIndex index, Propositions propositions) {
    this.index = index;
    archive = index.archive();
    this.propositions = propositions;
  }

  /**
   * The affairs of the articles published last.
   *
   * @param articles how many articles are looked at
   */
  public LastHeardOf newest(int articles) {
    return archive.read(handle -> {
      List<Long> newest = index.newest(handle, articles);
      List<Copy> copies = new CopyLinks(handle, newest).copies();
      List<Affair> affairs = Affairs.of(index.of(handle, newest));
      return new LastHeardOf(affairs, affair -> listed(affair, copies));
    });
  }

  /**
   * The affair that an article belongs to, among those that share most with it.
   *
   * @return null where there is no such article
   */
  public @Nullable Listed around(String id) {
    Entry entry = archive.find(id);
    return entry == null
        ? null
        : archive.read(handle -> {
          var near = new LinkedHashSet<Long>(List.of(entry.row()));
          index
              .of(handle, near)
              .forEach(own -> near.addAll(index.best(handle, telling(own), NEAR)));
          List<Copy> copies = new CopyLinks(handle, List.copyOf(near)).copies();
          return Affairs.of(index.of(handle, near)).stream()
              .filter(affair -> ids(affair).contains(id))
              .findFirst()
              .map(affair -> listed(affair, copies))
              .orElse(null);
        });
  }

  /** What the articles of an affair say, most supported first; each support once. */
  public List<Answer> propositions(Affair affair) {
    return archive.read(handle -> {
      List<Long> rows = ids(affair).stream().map(archive::find).map(Entry::row).toList();
      var copies = new CopyLinks(handle, rows).copies();
      return new AffairPropositions(archive, propositions, affair, copies).all();
    });
  }

  /** Names first, which affairs share most, then words: each costs a look at the index. */
  private static List<String> telling(Gist gist) {
    return gist.terms().stream()
        .filter(term -> term.startsWith("n:") || term.startsWith("w:"))
        .sorted()
        .limit(TERMS)
        .toList();
  }

  private static List<String> ids(Affair affair) {
    return affair.articles().stream().map(Gist::article).toList();
  }

  private Listed listed(Affair affair, List<Copy> copies) {
    Entry central = archive.find(affair.central().article());
    List<String> ids = ids(affair);
    List<Copy> within = copies.stream().filter(copy -> ids.contains(copy.article())).toList();
    int copied = (int) within.stream().map(Copy::article).distinct().count();
    String headline = central == null ? null : central.article().headline();
    return new Listed(affair, headline, copied, leading(affair, within));
  }

  private @Nullable Proposition leading(Affair affair, List<Copy> copies) {
    var candidates = new MemoryCandidates();
    affair.articles().forEach(candidates::add);
    copies.forEach(candidates::add);
    for (Statement opening : affair.central().statements()) {
      Proposition found = propositions.find(opening.text(), candidates);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
