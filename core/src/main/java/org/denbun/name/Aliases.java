package org.denbun.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.text.Brackets;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What brackets right after a name say of it: another name for it (NSC), or how it is read. For one
 * article and one thread.
 */
final class Aliases {

  /** Longer words in brackets are no name. */
  private static final int LONGEST = 30;

  private final Language language;
  private final Names names;
  private final Map<Integer, Brackets.Pair> asides = new HashMap<>();
  private final Map<Range, Naming> inside = new HashMap<>();
  private final Map<String, String> full = new HashMap<>();
  private final Map<String, NameType> retyped = new HashMap<>();
  private final Map<Naming, String> readings = new IdentityHashMap<>();
  private final BitSet spelled = new BitSet();
  private final List<Naming> added = new ArrayList<>();

  Aliases(List<Sentence> sentences, List<Naming> namings, Language language) {
    this.language = language;
    names = language.names();
    for (Sentence sentence : sentences) {
      for (Sentence part : sentence.parts()) {
        part.asides().forEach(aside -> asides.put(aside.open(), aside));
      }
    }
    namings.forEach(naming -> inside.put(naming.place(), naming));
    String text = sentences.isEmpty() ? "" : sentences.getFirst().article();
    namings.forEach(naming -> read(naming, text));
  }

  private void read(Naming naming, String article) {
    Brackets.Pair near = asides.get(naming.place().end());
    Brackets.Pair aside =
        near == null ? asides.get(naming.place().end() + naming.title().length()) : near;
    if (aside != null && aside.inside().length() <= LONGEST) {
      Range words = bare(aside.inside(), article);
      read(naming, words, words.in(article));
    }
  }

  private void read(Naming naming, Range words, String text) {
    Naming other = inside.get(words);
    boolean sounds = Writing.reading(text, naming.text()) && names.country(text) == null;
    boolean shortened = !person(naming) && Writing.abbreviation(text);
    boolean same = other != null && alike(other.type(), naming.type());
    if (same || shortened) {
      full.putIfAbsent(text, naming.text());
      retyped.put(text, naming.type());
    }
    if (shortened && other == null) {
      added.add(new Naming(words, words, text, naming.type(), "", naming.sentence()));
    } else if (sounds && !shortened && !elsewhere(other, naming)) {
      readings.put(naming, text);
      spelled.set(words.begin(), words.end());
    }
  }

  /** Whether brackets say where somebody is, not how he is called. */
  private static boolean elsewhere(@Nullable Naming other, Naming naming) {
    return other != null && other.type() == NameType.PLACE && naming.type() != NameType.PLACE;
  }

  private static boolean person(Naming naming) {
    return naming.type() == NameType.PERSON;
  }

  private static boolean alike(NameType a, NameType b) {
    return a == b || body(a) && body(b);
  }

  private static boolean body(NameType type) {
    return type == NameType.ORGANISATION || type == NameType.OUTLET || type == NameType.FACILITY;
  }

  /** Without "hereafter" and quotation marks. */
  private Range bare(Range words, String article) {
    Range rest = words;
    for (String word : language.words("hereafter")) {
      if (rest.in(article).startsWith(word)) {
        rest = new Range(rest.begin() + word.length(), rest.end());
      }
    }
    return rest.trim(article, c -> !Character.isLetterOrDigit(c));
  }

  /** The type that an alias has from the name that it stands for, or null. */
  @Nullable NameType type(String alias) {
    return retyped.get(alias);
  }

  /** The name that a name in brackets stood after, or null. */
  @Nullable String full(String alias) {
    return full.get(alias);
  }

  /** How a name is read by its brackets, or null. */
  @Nullable String reading(Naming naming) {
    return readings.get(naming);
  }

  /** Whether a naming is only a part of how another one is read. */
  boolean spells(Naming naming) {
    return spelled.get(naming.place().begin()) && !full.containsKey(naming.text());
  }

  /** Names in brackets that only their brackets show. */
  List<Naming> added() {
    return added;
  }
}
