package org.denbun.name;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.denbun.NameType;
import org.denbun.SourceKind;
import org.denbun.chain.Institutions;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.tagger.NameTagger;
import org.denbun.tagger.TaggedName;
import org.denbun.text.Brackets;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.denbun.token.Token;

/** Finds where a passage names somebody or something: what is tagged, put right by the lists. */
final class Namings {

  /** No name has more tokens before or after its head; keeps the work linear in the text. */
  private static final int LONGEST = 12;

  /** A longer text in quotation marks says something; UTF-16 units. */
  private static final int LONGEST_CALLED = 16;

  private final Language language;
  private final Names names;
  private final NameTagger tagger;
  private final CountryLetters letters;
  private final Institutions institutions;
  private final Echoes echoes;
  private final Pieces pieces;
  private final Rows rows;
  private final LegalForms forms;
  private final BitSet covered = new BitSet();
  private final List<Naming> found = new ArrayList<>();

  Namings(Language language, NameTagger tagger, CountryLetters letters, Institutions institutions) {
    this.institutions = institutions;
    this.language = language;
    this.tagger = tagger;
    this.letters = letters;
    names = language.names();
    echoes = new Echoes(names);
    pieces = new Pieces(language);
    rows = new Rows(names);
    forms = new LegalForms(language);
  }

  /** The namings in all parts of these sentences, in the order of the text. */
  List<Naming> of(List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      for (Sentence part : sentences.get(i).parts()) {
        read(part, i);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Sentence part : sentences.get(i).parts()) {
        echo(part, i);
      }
    }
    found.sort(Comparator.comparingInt((Naming n) -> n.place().begin()));
    return found;
  }

  private void read(Sentence part, int sentence) {
    int free = 0;
    List<Pieces.Piece> tagged = new ArrayList<>();
    for (TaggedName tag : tagger.tag(part)) {
      tagged.addAll(pieces.of(part, tag));
    }
    for (Range firm : forms.in(part)) {
      add(part, firm.begin(), firm.end(), NameType.ORGANISATION, sentence);
    }
    tagged.removeIf(piece -> taken(part, piece.begin(), piece.end()));
    for (Pieces.Piece piece : rows.of(part, tagged)) {
      letters(part, free, piece.begin(), sentence);
      tagged(part, piece.begin(), piece.end(), piece.type(), sentence);
      free = piece.end();
    }
    letters(part, free, part.text().length(), sentence);
    titled(part, sentence);
    known(part, sentence);
    abbreviated(part, sentence);
    numbered(part, sentence);
    inside(part, sentence);
    gatherings(part, sentence);
    called(part, sentence);
  }

  /**
   * The bodies that the lists know by their whole names, where no other noun stands beside them.
   */
  private void known(Sentence part, int sentence) {
    for (int i = 0; i < part.size(); i++) {
      int last = noun(part, i) && !noun(part, i - 1) ? knownEnd(part, i) : -1;
      if (last >= 0) {
        int begin = part.tokens().get(i).begin();
        int end = part.tokens().get(last).end();
        if (!taken(part, begin, end)) {
          add(part, begin, end, NameType.ORGANISATION, sentence);
        }
      }
    }
  }

  /** The last of the nouns from one on, where they are a listed body's name together; or -1. */
  private int knownEnd(Sentence part, int first) {
    int last = first;
    while (noun(part, last + 1)) {
      last++;
    }
    String run = part.text(first, last + 1);
    boolean body = names.whole(run) == SourceKind.ORGANISATION && !run.equals(names.head(run));
    return body && run.length() > 1 ? last : -1;
  }

  private static boolean noun(Sentence part, int i) {
    return part.tag(i).nominal() && Character.isLetterOrDigit(part.text(i, i + 1).charAt(0));
  }

  /** A body that quotation marks name behind a word for what it is. */
  private void called(Sentence part, int sentence) {
    for (int i = 1; i < part.size(); i++) {
      if (part.tag(i) == Tag.QUOTE && part.in(i - 1, "epithet")) {
        boolean press = names.outletWord(part.text(i - 1, i));
        quoted(
            part, part.range(i, i + 1), press ? NameType.OUTLET : NameType.ORGANISATION, sentence);
      }
    }
  }

  private void quoted(Sentence part, Range quote, NameType type, int sentence) {
    Range place = quote.trim(part.article(), c -> !Character.isLetterOrDigit(c));
    if (!taken(place) && place.length() > 1 && place.length() <= LONGEST_CALLED) {
      covered.set(place.begin(), place.end());
      found.add(new Naming(place, place, place.in(part.article()), type, "", sentence));
    }
  }

  private void echo(Sentence part, int sentence) {
    for (int i = 0; i < part.size(); i++) {
      Echoes.Echo echo = echoes.at(part, i);
      int begin = part.tokens().get(i).begin();
      if (echo != null && !taken(part, begin, begin + echo.text().length())) {
        add(part, begin, begin + echo.text().length(), echo.type(), sentence);
      }
    }
  }

  private boolean taken(Sentence part, int begin, int end) {
    return taken(part.characters(begin, end));
  }

  private boolean taken(Range place) {
    int next = covered.nextSetBit(place.begin());
    return next >= 0 && next < place.end();
  }

  /** Names with joints between them before a title are one person's. */
  private void titled(Sentence part, int sentence) {
    for (int i = 2; i < part.size(); i++) {
      int begin = i;
      int least = Math.max(0, i - LONGEST);
      while (begin > least && part.tag(begin - 1) == Tag.NAME) {
        begin -= begin - 2 > least && part.in(begin - 2, "joint") ? 2 : 1;
      }
      boolean joined = begin >= 0 && begin + 1 < i && part.in(begin + 1, "joint");
      int from = part.tokens().get(begin).begin();
      int to = part.tokens().get(i - 1).end();
      if (joined && !names.titleAt(part.text(), to).isEmpty() && !taken(part, from, to)) {
        add(part, from, to, NameType.PERSON, sentence);
      }
    }
  }

  /** A facility that is called by its number. */
  private void numbered(Sentence part, int sentence) {
    for (int i = 1; i < part.size(); i++) {
      if (part.in(i, "numbered-facility")) {
        int begin = i;
        while (begin > Math.max(0, i - LONGEST) && counts(part.tag(begin - 1))) {
          begin--;
        }
        int from = part.tokens().get(begin).begin();
        int to = part.tokens().get(i).end();
        if (begin < i && !taken(part, from, to)) {
          add(part, from, to, NameType.FACILITY, sentence);
        }
      }
    }
  }

  /** A place that something happens inside of: the first letter of that word is of its name. */
  private void inside(Sentence part, int sentence) {
    for (int i = 1; i < part.size(); i++) {
      if (part.in(i, "within") && part.tag(i - 1) == Tag.PLACE) {
        int begin = i - 1;
        while (begin > Math.max(0, i - LONGEST) && seat(part, begin - 1)) {
          begin--;
        }
        int from = part.tokens().get(begin).begin();
        int to = part.tokens().get(i).begin() + 1;
        if (!taken(part, from, to)) {
          add(part, from, to, NameType.PLACE, sentence);
        }
      }
    }
  }

  private static boolean seat(Sentence part, int i) {
    return part.tag(i) == Tag.PLACE || part.in(i, "town") && part.tag(i) == Tag.SUFFIX;
  }

  /** Gatherings that are called by what they are about. */
  private void gatherings(Sentence part, int sentence) {
    for (int i = 1; i < part.size(); i++) {
      int begin = i;
      int least = part.in(i, "gathering") ? Math.max(0, i - LONGEST) : i;
      while (begin > least && part.tag(begin - 1).nominal()) {
        begin--;
      }
      int from = part.tokens().get(begin).begin();
      int to = part.tokens().get(i).end();
      if (begin + 1 < i && !part.tag(i + 1).nominal() && !taken(part, from, to)) {
        add(part, from, to, NameType.EVENT, sentence);
      }
    }
  }

  private static boolean counts(Tag tag) {
    return tag == Tag.NUMBER || tag == Tag.COUNTER;
  }

  /** What stands before its own abbreviation in brackets is a name, known or not. */
  private void abbreviated(Sentence part, int sentence) {
    for (Brackets.Pair aside : part.asides()) {
      int end = part.ending(part.before(aside.open()));
      int begin = Math.max(end, 0);
      int least = Math.max(0, begin - LONGEST);
      while (begin > least && part.tag(begin - 1).nominal() && part.tag(begin - 1) != Tag.NUMBER) {
        begin--;
      }
      if (begin + 1 < end && Writing.abbreviation(aside.inside().in(part.article()))) {
        int from = part.tokens().get(begin).begin();
        int to = part.tokens().get(end - 1).end();
        if (!taken(part, from, to)) {
          add(part, from, to, NameType.ORGANISATION, sentence);
        }
      }
    }
  }

  private void letters(Sentence part, int begin, int end, int sentence) {
    for (int letter : letters.in(part, begin, end)) {
      add(part, letter, letter + 1, NameType.PLACE, sentence);
    }
  }

  private void tagged(Sentence part, int begin, int given, NameType type, int sentence) {
    int house = house(part, given, type);
    if (house > 0) {
      add(part, begin, house, NameType.ORGANISATION, sentence);
      return;
    }
    if (beforeOffice(part.text(), begin, given)) {
      add(part, begin, given - 1, NameType.PERSON, sentence);
      add(part, given - 1, given, NameType.PLACE, sentence);
      return;
    }
    boolean open = type == NameType.ORGANISATION || type == NameType.PLACE;
    int end = open ? whole(part, begin, given) : given;
    read(part, begin, end, end > given ? NameType.ORGANISATION : type, sentence);
  }

  private void read(Sentence part, int begin, int end, NameType type, int sentence) {
    String text = part.text().substring(begin, end);
    String country = names.countryPrefix(text);
    if (country != null && names.outlet(text) == null && names.foreignOutlet(text) != null) {
      int outlet = begin + country.length();
      add(part, begin, outlet, NameType.PLACE, sentence);
      add(part, outlet, end, NameType.OUTLET, sentence);
    } else if (type == NameType.PLACE && names.country(text) != null) {
      country(part, begin, end, sentence);
    } else if (letters.all(text) && (type == NameType.PLACE || lettered(part, begin, end))) {
      letters(part, begin, end, sentence);
    } else {
      add(part, begin, end, listed(text, type), sentence);
    }
  }

  /** Whether the letters of countries stand there, one or more. */
  private boolean lettered(Sentence part, int begin, int end) {
    return !letters.in(part, begin, end).isEmpty();
  }

  /** Whether the last letter of a foreign name is the country of the office after it. */
  private boolean beforeOffice(String text, int begin, int end) {
    return end - begin > 2
        && names.letter(text.charAt(end - 1))
        && UnicodeBlock.of(text.charAt(end - 2)) == UnicodeBlock.KATAKANA
        && !names.titleAt(text, end).isEmpty();
  }

  /** The end of a house's name, which is that of its people with a word after it, or -1. */
  private static int house(Sentence part, int end, NameType type) {
    int after =
        switch (type) {
          case PERSON, PLACE, ORGANISATION -> part.beginning(end);
          case OUTLET, FACILITY, EVENT, PRODUCT -> -1;
        };
    return part.in(after, "house") ? part.tokens().get(after).end() : -1;
  }

  /** The end of a name, with the body of it that follows (the headquarters of a fleet). */
  private int whole(Sentence part, int begin, int end) {
    int whole = end;
    int first = part.beginning(end);
    int last = first < 0 ? first : Math.min(part.size(), first + LONGEST);
    for (int i = first; i < last && goesOn(part, i); i++) {
      int to = part.tokens().get(i).end();
      String head = names.head(part.text().substring(begin, to));
      if (head != null
          && !language.words("no-part").contains(head)
          && part.characters(begin, to).length() == to - begin
          && head.length() > 1
          && head.length() <= to - end
          && names.kindOf(head) == SourceKind.ORGANISATION) {
        whole = to;
      }
    }
    return whole;
  }

  /** Whether a body's name may go on with a word: what comes after a joint is a body of its own. */
  private static boolean goesOn(Sentence part, int i) {
    return part.tag(i).nominal() && part.tag(i) != Tag.SYMBOL && !part.in(i, "joint");
  }

  /** A country, or with the word for it that follows, its government. */
  private void country(Sentence part, int begin, int end, int sentence) {
    for (String government : language.words("government")) {
      if (part.text().startsWith(government, end)) {
        add(part, begin, end + government.length(), NameType.ORGANISATION, sentence);
        return;
      }
    }
    add(part, begin, end, NameType.PLACE, sentence);
  }

  /** The type of a name, put right by the lists. */
  private NameType listed(String text, NameType type) {
    if (type == NameType.EVENT || type == NameType.PRODUCT) {
      String owner = institutions.of(text, NameType.ORGANISATION);
      boolean body = owner != null && !owner.equals(text) && names.head(text) != null;
      return body ? NameType.ORGANISATION : type;
    }
    if (type != NameType.ORGANISATION) {
      return type;
    }
    String head = names.head(text);
    boolean press = head != null && names.kindOf(head) == SourceKind.OUTLET;
    return press || names.outlet(text) != null ? NameType.OUTLET : type;
  }

  private void add(Sentence part, int begin, int end, NameType type, int sentence) {
    String text = part.text().substring(begin, end);
    String title = type == NameType.PERSON ? names.titleAt(part.text(), end) : "";
    Range place = part.characters(begin, end);
    covered.set(place.begin(), place.end());
    learn(part, begin, end, type);
    if (type == NameType.PERSON) {
      learnParts(part, begin, end);
    }
    Range full = part.characters(begin, end + title.length());
    found.add(new Naming(place, full, text, type, title, sentence));
  }

  private void learn(Sentence part, int begin, int end, NameType type) {
    int token = part.beginning(begin);
    if (token >= 0) {
      String text = part.text().substring(begin, end);
      echoes.learn(part.tokens().get(token).text(), text, type);
    }
  }

  /** The parts between joints, or what of a name without joints may be the family's. */
  private void learnParts(Sentence part, int begin, int end) {
    int first = part.beginning(begin);
    int from = begin;
    boolean joined = false;
    for (int i = first; i >= 0 && i < part.size() && part.tokens().get(i).end() <= end; i++) {
      Token token = part.tokens().get(i);
      boolean joint = part.in(i, "joint");
      if (joint && from < token.begin()) {
        learn(part, from, token.begin(), NameType.PERSON);
      }
      if (!joint
          && !joined
          && token.end() < end
          && Character.isIdeographic(token.text().charAt(0))) {
        echoes.learnFamily(
            part.tokens().get(first).text(), part.text().substring(begin, token.end()));
      }
      joined |= joint;
      from = joint ? token.end() : from;
    }
    if (joined && from < end) {
      learn(part, from, end, NameType.PERSON);
    }
  }
}
