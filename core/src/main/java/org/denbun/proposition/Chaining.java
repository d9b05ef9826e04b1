package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** The chains of claims, with the documents that their contents say to have it. */
final class Chaining {

  private final Contents contents;
  private final Documents documents;

  Chaining(Contents contents, Documents documents) {
    this.contents = contents;
    this.documents = documents;
  }

  /** The chain of a claim, and behind it the document that its content says to have it. */
  List<Source> of(Claim claim, List<Range> said) {
    Source document = document(claim, said);
    Source last = claim.chain().getLast();
    if (document == null || last.kind() == SourceKind.DOCUMENT) {
      return claim.chain();
    }
    List<Source> chain = new ArrayList<>(claim.chain());
    chain.add(
        new Source(
            last.rank() + 1,
            null,
            document.name(),
            document.kind(),
            document.institution() != null || document.kind() != SourceKind.DOCUMENT
                ? document.institution()
                : last.institution()));
    return chain;
  }

  private @Nullable Source document(Claim claim, List<Range> said) {
    Range first = said.getFirst();
    Source document = documents.saying(first);
    boolean written = claim.chain().stream().anyMatch(s -> s.kind() == SourceKind.DOCUMENT);
    if (document == null && !written) {
      document = documents.means(first);
    }
    Range last = said.getLast();
    return document == null
        ? documents.from(last, contents.sentences().get(contents.sentence(last)))
        : document;
  }
}
