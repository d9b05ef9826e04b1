package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.Name;
import org.denbun.Reading;
import org.denbun.Span;
import org.denbun.Time;
import org.denbun.TimeType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Senses;
import org.denbun.text.Range;
import org.denbun.text.Sorted;
import org.denbun.token.Tag;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the features of an article. For one article and one thread. */
final class Features {

  private final Language language;
  private final Units units;
  private final Set<String> plain;
  private final LightVerbs light;
  private final Governments governments;
  private final Senses senses;
  private final String text;
  private final @Nullable String published;
  private final Counting counting;
  private final Set<String> causing;
  private final Set<String> names = new HashSet<>();
  private final List<Feature> found = new ArrayList<>();

  private Features(Reading reading, Language language, Senses senses, Units units) {
    this.language = language;
    this.units = units;
    plain = language.words("plain-verb");
    light = new LightVerbs(language);
    governments = new Governments(language);
    this.senses = senses;
    text = reading.article().text();
    published = reading.article().published();
    counting = new Counting(language);
    causing = language.words("causing");
    reading.names().forEach(name -> names.add(name.name()));
    reading.times().forEach(this::add);
    reading.names().forEach(this::add);
    found.sort(Comparator.comparingInt(Feature::begin).thenComparing(f -> -f.end()));
    dropInner();
  }

  /** In the order of the text; none overlaps another. */
  static List<Feature> of(
      Reading reading, List<Sentence> sentences, Language language, Senses senses, Units units) {
    Features features = new Features(reading, language, senses, units);
    List<Feature> known = List.copyOf(features.found);
    for (Sentence sentence : sentences) {
      sentence.parts().forEach(part -> features.add(part, known));
    }
    features.found.sort(Comparator.comparingInt(Feature::begin));
    return features.found;
  }

  /** The words of a text that nothing is known of. */
  static List<Feature> of(
      Sentence sentence, Language language, Senses senses, List<Feature> known) {
    Features features =
        new Features(
            Reading.unread(org.denbun.Article.of("-", sentence.article()), ""),
            language,
            senses,
            new Units(sentence.article()));
    sentence.parts().forEach(part -> features.add(part, List.of()));
    for (Feature name : known) {
      if (name.kind() == Feature.Kind.NAME && sentence.article().contains(name.value())) {
        features.found.add(name);
      }
    }
    return features.found;
  }

  private void dropInner() {
    int free = 0;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).begin() < free) {
        found.remove(i--);
      } else {
        free = found.get(i).end();
      }
    }
  }

  private void add(Time time) {
    Range range = units.range(time.span());
    boolean since =
        published != null
            && language.words("since-time").stream()
                .anyMatch(word -> text.startsWith(word, range.end()));
    if (time.type() == TimeType.DURATION) {
      found.add(Feature.quantity(range.begin(), range.end(), time.value()));
    } else {
      found.add(
          new Feature(
              range.begin(),
              range.end(),
              Feature.Kind.PERIOD,
              time.value(),
              keys(range.in(text)),
              time.from(),
              since ? published : time.to(),
              false));
    }
  }

  /** A time that is told by words alone meets the same words. */
  private static Set<String> keys(String time) {
    return time.chars().anyMatch(Character::isDigit) ? Set.of() : Set.of(time);
  }

  private void add(Name name) {
    Set<String> keys = new HashSet<>(name.keys());
    keys.addAll(governments.keys(name));
    name.mentions().forEach(mention -> add(name, mention.span(), keys));
  }

  private void add(Name name, Span span, Set<String> keys) {
    Range range = units.range(span);
    String known = numbered(range.in(text));
    int end = known.isEmpty() ? range.end() : range.begin() + known.length();
    String value = known.isEmpty() ? name.name() : known;
    found.add(new Feature(range.begin(), end, Feature.Kind.NAME, value, keys, null, null, false));
  }

  /** What of a mention is a name without the number behind it, in this article; else empty. */
  private String numbered(String mention) {
    int end = mention.length();
    while (end > 0
        && (Character.isDigit(mention.charAt(end - 1)) || mention.charAt(end - 1) == '.')) {
      end--;
    }
    String name = mention.substring(0, end);
    return end < mention.length() && names.contains(name) ? name : "";
  }

  private void add(Sentence part, List<Feature> known) {
    for (int i = 0; i < part.size(); i++) {
      Range range = part.range(i, i + 1);
      if (covered(range, known)) {
        continue;
      }
      if (part.tag(i) == Tag.NUMBER) {
        i = counting.add(part, i, found);
      } else {
        Feature number = counting.worded(part, i, found);
        if (number == null) {
          word(part, i, range);
        } else {
          found.add(number);
        }
      }
    }
  }

  private static boolean covered(Range range, List<Feature> known) {
    int next = Sorted.first(known, Feature::begin, range.begin() + 1);
    return next > 0 && known.get(next - 1).end() > range.begin();
  }

  private void word(Sentence part, int i, Range range) {
    Token token = part.tokens().get(i);
    boolean says =
        switch (token.tag()) {
          case NOUN,
              ACTION,
              QUALITY,
              PERSON,
              BODY,
              PLACE,
              NAME,
              VERB,
              ADJECTIVE,
              ADNOMINAL,
              SUFFIX ->
              true;
          default -> false;
        };
    Set<String> keys =
        causing.contains(token.lemma()) ? Set.of(Causes.KEY) : counting.keys(token.lemma());
    if ((says || !keys.isEmpty()) && !plain.contains(token.lemma())) {
      boolean verbal =
          token.tag() == Tag.VERB
              || token.tag() == Tag.ACTION && acts(part.tag(i + 1))
              || done(part, i);
      String idiom = verbal ? idiom(part, i) : "";
      if (!idiom.isEmpty()) {
        Feature first = found.removeLast();
        found.add(Feature.word(first.begin(), range.end(), idiom, true));
      } else {
        Set<String> told = keys.isEmpty() ? light.keys(part, i) : keys;
        found.add(Feature.word(range.begin(), range.end(), token.lemma(), verbal).with(told));
      }
    }
  }

  /** A word with its particle and a verb that say together what neither says; else empty. */
  private String idiom(Sentence part, int verb) {
    if (verb < 2 || found.isEmpty()) {
      return "";
    }
    String idiom =
        part.tokens().get(verb - 2).text()
            + part.tokens().get(verb - 1).text()
            + part.tokens().get(verb).lemma();
    Feature last = found.getLast();
    boolean noun =
        last.kind() == Feature.Kind.WORD && last.end() == part.range(verb - 2, verb - 1).end();
    return noun && senses.idiom(idiom) ? idiom : "";
  }

  /** Whether a verbal noun before a tag can be a predicate. */
  private static boolean acts(Tag next) {
    return !next.nominal() && next != Tag.GENITIVE;
  }

  /** Whether a noun is the object of a verb that says nothing by itself. */
  private boolean done(Sentence part, int i) {
    Token verb = part.token(i + 2);
    return part.tag(i + 1) == Tag.OBJECT && verb != null && plain.contains(verb.lemma());
  }
}
