package org.denbun.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds figures against their floors, or makes them the floors. Collects what is wrong; nothing is
 * written before {@link #close}. Not safe for use by many threads.
 */
final class Gate {
  private final String file;
  private final Floors floors;
  private final Accepting accepting;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> lowered = new ArrayList<>();

  /** Whether figures become floors. */
  enum Accepting {
    NOTHING,
    HIGHER,
    LOWER_TOO
  }

  Gate(String file, Accepting accepting) throws UnusableFile {
    this.file = file;
    this.accepting = accepting;
    this.floors = accepting == Accepting.NOTHING ? Floors.in(file) : Floors.inOrNew(file);
  }

  /** Takes the figures of one set. */
  void take(Path set, Figures figures) throws UnusableFile {
    String sha256 = sha256(set);
    if (accepting == Accepting.NOTHING) {
      check(set, sha256, figures);
    } else {
      Floor before = floors.of(set);
      String name = before == null ? floors.nameOf(set) : before.file();
      accept(set, before, Floor.at(name, sha256, figures));
    }
  }

  /** What was lowered, a phrase each. */
  List<String> lowered() {
    return lowered;
  }

  /** Writes what is accepted; gives what is wrong, a sentence each, and writes nothing then. */
  List<String> close() throws UnusableFile {
    if (accepting != Accepting.NOTHING && complaints.isEmpty()) {
      floors.save();
    }
    return complaints;
  }

  private void check(Path set, String sha256, Figures figures) {
    Floor floor = floors.of(set);
    if (floor == null) {
      complaints.add(set + ": no floors in " + file + "; --accept-floors sets them");
    } else if (!floor.sha256().equals(sha256)) {
      complaints.add(
          set + ": its hash " + sha256 + " is not the " + floor.sha256() + " of " + file);
    } else {
      floor.missedBy(figures).forEach(missed -> complaints.add(set + ": " + missed));
    }
  }

  private void accept(Path set, @Nullable Floor before, Floor reached) {
    List<String> lower = before == null ? List.of() : before.loweredBy(reached);
    if (lower.isEmpty() || accepting == Accepting.LOWER_TOO) {
      lower.forEach(each -> lowered.add(set + ": " + each));
      floors.put(reached);
    } else {
      lower.forEach(each -> complaints.add(set + ": would lower " + each + "; --lower allows it"));
    }
  }

  private static String sha256(Path set) throws UnusableFile {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(set));
      return HexFormat.of().formatHex(digest);
    } catch (IOException unreadable) {
      throw UnusableFile.unreadable(set.toString(), unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
