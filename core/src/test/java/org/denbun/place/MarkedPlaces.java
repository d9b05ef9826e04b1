package org.denbun.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denbun.NameType;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/**
 * An article with marks for its names, and what each is expected to be: {@code [P:name@where]}, F
 * for a facility, O for another name.
 *
 * @param expected one for each place and facility, in their order
 */
record MarkedPlaces(String text, List<Candidate> candidates, List<String> expected) {

  private static final Pattern MARK = Pattern.compile("\\[([PFO]):([^@\\]]*)(?:@([^\\]]*))?\\]");
  private static final Map<String, NameType> TYPES =
      Map.of("P", NameType.PLACE, "F", NameType.FACILITY, "O", NameType.ORGANISATION);
  private static final Language JAPANESE = japanese();
  private static final Places PLACES = new Places(JAPANESE);

  static MarkedPlaces of(String line) {
    StringBuilder text = new StringBuilder();
    List<Candidate> candidates = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Matcher mark = MARK.matcher(line.replace("\\n", "\n"));
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int begin = text.length();
      text.append(mark.group(2));
      NameType type = TYPES.get(mark.group(1));
      candidates.add(new Candidate(new Range(begin, text.length()), mark.group(2), type));
      if (type != NameType.ORGANISATION) {
        expected.add(String.valueOf(mark.group(3)));
      }
    }
    mark.appendTail(text);
    return new MarkedPlaces(text.toString(), candidates, expected);
  }

  /** What is found in it. */
  List<FoundPlace> found() {
    Range all = new Range(0, text.length());
    List<Range> sentences = Sentences.of(text, all, List.of(), JAPANESE.sentenceEnds());
    return PLACES.of(candidates, text, sentences);
  }

  /** What is found in a line with marks. */
  static List<FoundPlace> in(String line) {
    return of(line).found();
  }

  private static Language japanese() {
    return java.util.Objects.requireNonNull(Languages.packaged().named("ja"));
  }
}
