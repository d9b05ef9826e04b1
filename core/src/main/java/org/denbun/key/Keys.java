package org.denbun.key;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.language.KnownName;
import org.denbun.language.Language;
import org.denbun.language.NameTables;
import org.denbun.language.Region;
import org.denbun.text.Memo;

/**
 * By which a name in one script meets the same name in another: two names meet where they share a
 * key. Whole names meet whole names, in either order of family and given name; a family name alone
 * meets the same alone, but no full name, unless a list knows who is called so. Safe for use by
 * many threads at once.
 *
 * <p>What the lists know has the key {@code name:} with its English name or {@code country:} with
 * its ISO 3166 code, and no other but for people. All else is known by its sound: {@code c:} long
 * names, {@code v:} shorter, {@code s:} short ones, {@code k:} Korean and {@code z:} Chinese names.
 */
public final class Keys {

  /** A name of more UTF-16 units is none. */
  private static final int LONGEST = 100;

  private record Called(String name, List<String> readings) {}

  private final KnownNames known;
  private final NameSounds sounds;
  private final Memo<String, Set<String>> remembered = new Memo<>(16);
  private final Memo<Called, Set<String>> spoken = new Memo<>(12);

  /**
   * The keys of names in a language's texts.
   *
   * @param language whose lists of countries and outlets tell what else a name is called
   */
  public Keys(Language language) {
    this(language, NameTables.packaged());
  }

  private Keys(Language language, NameTables tables) {
    known = new KnownNames(language, tables);
    sounds = new NameSounds(tables);
  }

  /**
   * The keys of a name.
   *
   * @param name as a text has it, in any script
   * @param readings how the text says that it is read or written elsewhere
   * @return in order; empty where nothing can be said, as of kanji without a reading or of a name
   *     longer than a hundred UTF-16 units
   */
  public Set<String> of(String name, Collection<String> readings) {
    if (name.length() > LONGEST) {
      return Set.of();
    }
    if (readings.isEmpty()) {
      return remembered.of(name, unread -> found(unread, List.of()));
    }
    List<String> told = readings.stream().filter(r -> r.length() <= LONGEST).toList();
    return spoken.of(new Called(name, told), called -> found(called.name(), called.readings()));
  }

  private Set<String> found(String name, List<String> readings) {
    Set<String> keys = new TreeSet<>();
    if (!addListed(name, keys)) {
      addUnlisted(name, keys);
      for (String reading : readings) {
        if (!addListed(reading, keys)) {
          addUnlisted(reading, keys);
        }
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  private boolean addListed(String name, Set<String> keys) {
    KnownName listed = known.known(name);
    Region region = listed == null ? known.region(name) : null;
    if (listed != null) {
      keys.add("name:" + listed.name());
      keys.addAll(listed.sounded() ? sounds.agreed(listed.forms()) : Set.of());
    } else if (region != null) {
      keys.add("country:" + region.code());
    }
    return listed != null || region != null;
  }

  private void addUnlisted(String name, Set<String> keys) {
    sounds.add(name, keys);
    String usual = known.usual(name);
    if (!usual.equals(name)) {
      sounds.add(usual, keys);
    }
  }
}
