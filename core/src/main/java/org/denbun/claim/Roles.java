package org.denbun.claim;

/** How does the clause of a closer hang together with the rest of its sentence? */
final class Roles {

  private Roles() {}

  /** The role of a closer's clause: by its rule, else by what follows it. */
  static Draft.Role of(Sentence s, Closer closer) {
    if (closer.rule().field("Role").contains("ground")) {
      return Draft.Role.SUBORDINATE;
    }
    if (closer.rule().field("Role").contains("coordinate")) {
      return Draft.Role.COORDINATE;
    }
    return switch (Endings.after(s, closer.end())) {
      case "stop" -> Draft.Role.FINAL;
      case "comma", "connective" -> Draft.Role.COORDINATE;
      default -> Draft.Role.SUBORDINATE;
    };
  }

  /** Whether a clause is over with its closer. */
  static boolean ends(Sentence s, Closer closer) {
    boolean modifies = closer.rule().field("Role").contains("modifier");
    return of(s, closer) != Draft.Role.SUBORDINATE && !modifies;
  }
}
