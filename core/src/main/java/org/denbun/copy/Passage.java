package org.denbun.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs that follow each other closely in both wordings: one passage, edited between the runs. */
final class Passage {

  /** Between runs of one passage stand at most so many units. */
  private static final int WIDEST_EDIT = 16;

  private static final int LONGEST_NUMBER = 16;

  private final Wording copy;
  private final Wording original;
  private final List<Run> runs = new ArrayList<>();

  Passage(Wording copy, Wording original, Run first) {
    this.copy = copy;
    this.original = original;
    runs.add(first);
  }

  /** Adds a run where it goes on with this passage; whether it does. */
  boolean add(Run run) {
    Run last = runs.getLast();
    int here = run.here() - last.hereEnd();
    int there = run.there() - last.thereEnd();
    boolean near = here <= WIDEST_EDIT && there >= 0 && there <= WIDEST_EDIT;
    if (!near || otherNumber(last, run)) {
      return false;
    }
    return runs.add(run);
  }

  /** An editor leaves numbers alone: another number is another event, told in the same words. */
  private boolean otherNumber(Run last, Run next) {
    List<Integer> here = digits(copy, last.hereEnd(), next.here());
    List<Integer> there = digits(original, last.thereEnd(), next.there());
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  /** The digits between two places, with the rest of the numbers that these cut. */
  private static List<Integer> digits(Wording wording, int begin, int end) {
    int from = begin;
    while (from > 0 && begin - from < LONGEST_NUMBER && wording.digit(from - 1)) {
      from--;
    }
    int to = end;
    while (to < wording.size() && to - end < LONGEST_NUMBER && wording.digit(to)) {
      to++;
    }
    return IntStream.range(from, to).filter(wording::digit).mapToObj(wording::unit).toList();
  }

  List<Run> runs() {
    return runs;
  }

  int begin() {
    return runs.getFirst().here();
  }

  int end() {
    return runs.getLast().hereEnd();
  }

  int originalBegin() {
    return runs.getFirst().there();
  }

  int originalEnd() {
    return runs.getLast().thereEnd();
  }

  /** How many units stand alike. */
  int alike() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** How many units of the copy between its runs do not stand there. */
  int changed() {
    return end() - begin() - alike();
  }
}
