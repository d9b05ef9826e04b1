package org.denbun.place;

import java.util.List;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.jspecify.annotations.Nullable;

/** A candidate on its way to a place: what it may be, and what has been settled of it. */
final class Mention {

  final Candidate candidate;

  /** The number of the sentence that it stands in. */
  final int sentence;

  /** What its name may mean; empty where no list has it. */
  List<PlaceEntry> senses;

  /** The place that its own name puts before it, as a country before a town; null for none. */
  @Nullable PlaceEntry outer;

  /** Whether its name is only spelled nearly as the list has it. */
  final boolean nearly;

  /** The known place that it lies in by the text, or null. */
  @Nullable PlaceEntry within;

  @Nullable PlaceEntry settled;
  PlaceCertainty certainty = PlaceCertainty.OPEN;

  Mention(Candidate candidate, int sentence, Reference reference) {
    this.candidate = candidate;
    this.sentence = sentence;
    this.senses = reference.senses();
    this.outer = reference.outer();
    this.nearly = reference.nearly();
  }

  int begin() {
    return candidate.range().begin();
  }

  int end() {
    return candidate.range().end();
  }

  boolean isOpen() {
    return settled == null;
  }

  void settle(PlaceEntry entry, PlaceCertainty sure) {
    settled = entry;
    certainty = nearly && sure == PlaceCertainty.CERTAIN ? PlaceCertainty.LIKELY : sure;
  }

  /** Takes it for an unlisted place in another. */
  void deny(PlaceEntry surrounding) {
    senses = List.of();
    settled = null;
    certainty = PlaceCertainty.OPEN;
    outer = surrounding;
  }

  /** What has become of it. */
  FoundPlace place() {
    PlaceEntry at = certainty == PlaceCertainty.OPEN ? null : settled;
    return new FoundPlace(
        candidate.range(),
        at == null ? candidate.name() : at.name(),
        at == null ? null : at.id(),
        at == null ? null : at.lat(),
        at == null ? null : at.lon(),
        at == null ? country() : at.country(),
        within == null ? null : within.name(),
        certainty);
  }

  /** The country of what surrounds it, or the one that all its senses lie in. */
  private @Nullable String country() {
    if (within != null) {
      return within.country();
    }
    List<@Nullable String> countries =
        senses.stream().<@Nullable String>map(PlaceEntry::country).distinct().toList();
    return countries.size() == 1 ? countries.getFirst() : null;
  }
}
