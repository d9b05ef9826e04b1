package org.denbun.tagger;

import java.util.ArrayList;
import java.util.List;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.token.Tag;

/** stand-in */
public final class NameTagger {
  public static NameTagger of(Language language) {
    return new NameTagger();
  }

  public List<TaggedName> tag(Sentence s) {
    List<TaggedName> out = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Tag t = s.tag(i);
      if (t == Tag.PERSON || t == Tag.BODY || t == Tag.PLACE || t == Tag.NAME) {
        int j = i + 1;
        while (s.tag(j) == t || s.tag(j) == Tag.SYMBOL && s.tag(j + 1) == t) {
          j++;
        }
        out.add(
            new TaggedName(
                i,
                j,
                t == Tag.PLACE
                    ? NameType.PLACE
                    : t == Tag.BODY ? NameType.ORGANISATION : NameType.PERSON));
        i = j - 1;
      }
    }
    return out;
  }
}
