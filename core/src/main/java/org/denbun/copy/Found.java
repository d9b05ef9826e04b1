package org.denbun.copy;

import java.util.List;
import org.denbun.CopiedPassage;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.text.CodePoints;

/** Puts what was found into the terms of the articles. */
final class Found {

  private Found() {}

  static Copy copy(
      Version copy, Wording here, Version original, Wording there, Comparison comparison) {
    CodePoints herePoints = new CodePoints(copy.text());
    CodePoints therePoints = new CodePoints(original.text());
    List<CopiedPassage> passages =
        comparison.passages().stream()
            .map(passage ->
                new CopiedPassage(
                    herePoints.span(here.range(passage.begin(), passage.end())),
                    therePoints.span(there.range(passage.originalBegin(), passage.originalEnd()))))
            .toList();
    CopyKind kind = copy.samePublisher(original) ? CopyKind.UPDATE : comparison.kind();
    return new Copy(copy.id(), original.id(), kind, comparison.share(), passages);
  }
}
