package org.denbun.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denbun.Certainty;
import org.denbun.gazetteer.Gazetteer;
import org.denbun.text.Bracket;
import org.denbun.text.Cleaning;
import org.denbun.text.Fold;
import org.denbun.text.SentenceEnds;
import org.denbun.token.Tag;
import org.denbun.token.Tags;
import org.denbun.token.Tokenizer;
import org.denbun.token.Tokenizers;
import org.jspecify.annotations.Nullable;

/**
 * A language, as its folder words it. Immutable and safe for use by many threads at once.
 *
 * <p>Java knows no word of any language: whatever the stages compare a text with, they ask here.
 */
public final class Language {

  private final String code;
  private final Folder folder;
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> classed;
  private final Fold fold;
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<Rule> rules;
  private final Map<Rule.Kind, List<Rule>> rulesByKind = new EnumMap<>(Rule.Kind.class);
  private final Names names;
  private final BodyWords bodyWords;
  private final Trie<Form> forms;
  private final List<Rule> eventRules;
  private final EventWords events;
  private final List<Cleaning.Boilerplate> boilerplate = new ArrayList<>();
  private final TimeWords times;
  private final Affixes<Hedge> hedges = new Affixes<>();
  private final Tags tags;
  private final Tokenizer tokenizer;
  private final WireCredits wireCredits;
  private final PlaceWords placeWords;
  private final Gazetteer gazetteer;

  /**
   * Reads a language folder.
   *
   * @param code its ISO 639 code
   * @throws LanguageException where a file holds what cannot be right
   */
  public Language(String code, Folder folder) {
    this.code = code;
    this.folder = folder;
    for (Table.Row row : LanguageFolder.rows(folder, WordList.LANGUAGE)) {
      settings.put(row.get("setting"), row.get("value"));
    }
    tags = tags(folder);
    tokenizer = tokenizer(folder);
    for (Table.Row row : LanguageFolder.rows(folder, WordList.WORDS)) {
      words.computeIfAbsent(row.get("class"), c -> new HashSet<>()).addAll(row.all("forms"));
    }
    words.replaceAll((wordClass, forms) -> new WordSet(forms));
    words.forEach((wordClass, forms) -> forms.forEach(form -> classes(form, wordClass)));
    classed = new WordSet(classes.keySet());
    for (Table.Row row : LanguageFolder.rows(folder, WordList.BRACKETS)) {
      brackets.add(
          new Bracket(
              row.character("open"), row.character("close"), row.get("role").equals("quote")));
    }
    fold = fold(folder);
    for (Table.Row row : LanguageFolder.rows(folder, WordList.HEDGES)) {
      hedges.add(row.get("form"), hedge(row));
    }
    for (Table.Row row : LanguageFolder.rows(folder, WordList.BOILERPLATE)) {
      boilerplate.add(
          new Cleaning.Boilerplate(row.get("kind"), row.pattern("pattern"), row.all("holds")));
    }
    rules = LanguageFolder.rules(folder, "claims.rules");
    rules.forEach(r -> rulesByKind.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
    names = Names.of(folder);
    bodyWords = BodyWords.of(folder);
    forms = Vocabulary.of(folder, rules);
    wireCredits = WireCredits.of(folder, names);
    placeWords = PlaceWords.of(folder);
    gazetteer = PlaceLists.of(folder, setting("places"));
    times = TimeWords.in(folder);
    eventRules = LanguageFolder.rules(folder, "events.rules");
    events = EventWords.of(folder, eventRules);
  }

  private void classes(String word, String wordClass) {
    classes.computeIfAbsent(word, w -> new HashSet<>()).add(wordClass);
  }

  private Tokenizer tokenizer(Folder folder) {
    try {
      return Tokenizers.named(setting("tokenizer"), tags);
    } catch (IllegalArgumentException unknown) {
      String message = String.valueOf(unknown.getMessage());
      throw new LanguageException(folder.name(WordList.LANGUAGE.file()), 1, message);
    }
  }

  private static Fold fold(Folder folder) {
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.FOLD)) {
      from.append(row.character("from"));
      to.append(row.character("to"));
    }
    return new Fold(from.toString(), to.toString());
  }

  private static Hedge hedge(Table.Row row) {
    return new Hedge(
        row.choice("certainty", Certainty.class),
        row.get("future").isEmpty() ? null : row.get("future").equals("true"),
        row.get("polarity").isEmpty() ? null : row.get("polarity").equals("negative"));
  }

  private static Tags tags(Folder folder) {
    List<Tags.Rule> tags = new ArrayList<>();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.TAGS)) {
      Tag tag = row.choice("tag", Tag.class);
      tags.add(new Tags.Rule(row.get("part"), row.get("surface"), tag == null ? Tag.OTHER : tag));
    }
    return new Tags(tags);
  }

  /** Its ISO 639 code. */
  public String code() {
    return code;
  }

  /** A setting of language.tsv, or an empty string. */
  public String setting(String name) {
    return settings.getOrDefault(name, "");
  }

  /** The words of a class of words.tsv; empty where the language has none. */
  public Set<String> words(String wordClass) {
    return words.getOrDefault(wordClass, Set.of());
  }

  /** Whether a text ends with a word of a class of words.tsv. */
  public boolean ends(String text, String wordClass) {
    for (String word : words(wordClass)) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** The classes of words.tsv that a word is in. */
  public Set<String> classes(String word) {
    return classed.contains(word) ? classes.getOrDefault(word, Set.of()) : Set.of();
  }

  /** Its brackets. */
  public List<Bracket> brackets() {
    return brackets;
  }

  /** What lines that are not the article's text look like. */
  public List<Cleaning.Boilerplate> boilerplate() {
    return boilerplate;
  }

  /** Whether a text is one closing bracket. */
  public boolean closes(String text) {
    return text.length() == 1 && brackets.stream().anyMatch(b -> b.close() == text.charAt(0));
  }

  /** Characters that are read as another one. */
  public Fold fold() {
    return fold;
  }

  /** What ends a sentence. */
  public SentenceEnds sentenceEnds() {
    String script = setting("particle-script");
    return new SentenceEnds(
        setting("stops"), script.isEmpty() ? null : UnicodeScript.forName(script));
  }

  /** Whether white space stands between its words. */
  public boolean spaced() {
    return setting("spaces").equals("keep");
  }

  /** Its folder, for stages that read a file of their own. */
  public Folder folder() {
    return folder;
  }

  /** Its rules, in the order of the file. */
  public List<Rule> rules() {
    return rules;
  }

  /** Its rules of one kind, in the order of the file. */
  public List<Rule> rules(Rule.Kind kind) {
    return rulesByKind.getOrDefault(kind, List.of());
  }

  /** Its first rule of a kind, or null. */
  public @Nullable Rule rule(Rule.Kind kind) {
    return rules(kind).isEmpty() ? null : rules(kind).getFirst();
  }

  public Names names() {
    return names;
  }

  /** The words that tell which body a source belongs to. */
  public BodyWords bodyWords() {
    return bodyWords;
  }

  /** The forms that a sentence is searched for. */
  public Trie<Form> forms() {
    return forms;
  }

  /** The words of which its time expressions consist. */
  public TimeWords times() {
    return times;
  }

  /** The rules that tell what happens, in the order of their file. */
  public List<Rule> eventRules() {
    return eventRules;
  }

  /** The words that say what happens. */
  public EventWords events() {
    return events;
  }

  /** The endings that set labels. */
  public Affixes<Hedge> hedges() {
    return hedges;
  }

  /** The only surfaces of tokens of a tag; empty where they may have any. */
  public Set<String> surfaces(Tag tag) {
    return tags.surfaces(tag);
  }

  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** How it says that an article comes from an agency. */
  public WireCredits wireCredits() {
    return wireCredits;
  }

  /** The words with which it says where something lies. */
  public PlaceWords placeWords() {
    return placeWords;
  }

  /** Its places; without any where its folder has no list of them. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  @Override
  public String toString() {
    return "language " + code.toLowerCase(Locale.ROOT);
  }
}
