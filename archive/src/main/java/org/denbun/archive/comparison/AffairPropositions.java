package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denbun.affair.Affair;
import org.denbun.archive.Archive;
import org.denbun.independence.Copy;
import org.denbun.independence.Support;
import org.denbun.proposition.Gist;
import org.denbun.proposition.MemoryCandidates;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Propositions;
import org.denbun.proposition.Statement;

/** What the articles of one affair say. For one thread. */
final class AffairPropositions {
  private static final int MOST = 16;
  private static final int ASKED = 40;

  /** A place that a support stands at. */
  private record Place(String article, int begin) {}

  private final Archive archive;
  private final Propositions propositions;
  private final Affair affair;
  private final MemoryCandidates candidates = new MemoryCandidates();
  private final Set<Place> told = new HashSet<>();

  AffairPropositions(
      Archive archive, Propositions propositions, Affair affair, Collection<Copy> copies) {
    this.archive = archive;
    this.propositions = propositions;
    this.affair = affair;
    affair.articles().forEach(candidates::add);
    copies.forEach(candidates::add);
  }

  /** What most articles carry first; what says little that is new is left out. */
  List<Answer> all() {
    List<Proposition> found = found();
    found.sort(Comparator.comparingInt(AffairPropositions::weight).reversed());
    return Basis.answers(found.stream().filter(this::isNew).limit(MOST).toList(), archive);
  }

  /** Asks for what stands first in each article, then for what stands second, and so on. */
  private List<Proposition> found() {
    var found = new ArrayList<Proposition>();
    openings().stream()
        .map(opening -> opening.statement().text())
        .distinct()
        .limit(ASKED)
        .forEach(
            text -> Stream.ofNullable(propositions.find(text, candidates)).forEach(found::add));
    return found;
  }

  /** A statement with its number in its article. */
  private record Opening(int order, Statement statement) {}

  private List<Opening> openings() {
    var openings = new ArrayList<Opening>();
    for (Gist gist : affair.articles()) {
      int order = 0;
      for (Statement statement : gist.statements()) {
        openings.add(new Opening(order++, statement));
      }
    }
    openings.sort(Comparator.comparingInt(Opening::order));
    return openings;
  }

  /** Half of what carries it was not told before: otherwise it is one of those told. */
  private boolean isNew(Proposition proposition) {
    int fresh = 0;
    for (Support support : proposition.supports()) {
      fresh += told.add(new Place(support.article(), support.begin())) ? 1 : 0;
    }
    return 2 * fresh > proposition.supports().size();
  }

  private static int weight(Proposition proposition) {
    return (int) proposition.supports().stream().map(Support::article).distinct().count();
  }
}
