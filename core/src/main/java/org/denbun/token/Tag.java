package org.denbun.token;

/** What a token is to the stages after it; a language's tags.tsv maps its tokenizer's tags here. */
public enum Tag {
  NOUN,
  ACTION,
  QUALITY,
  FORMAL,
  TIME,
  PERSON,
  BODY,
  PLACE,
  NAME,
  NUMBER,
  COUNTER,
  PREFIX,
  SUFFIX,
  SYMBOL,
  ADNOMINAL,
  VERB,
  AUXILIARY_VERB,
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  TOPIC,
  ALSO,
  SUBJECT,
  OBJECT,
  GENITIVE,
  QUOTATIVE,
  WITH,
  CASE,
  PHRASAL,
  CONNECTIVE,
  FOCUS,
  COMMA,
  STOP,
  QUOTE,
  OTHER;

  /** Whether a token of this kind may stand inside a noun phrase without a particle. */
  public boolean nominal() {
    return switch (this) {
      case NOUN,
          ACTION,
          QUALITY,
          TIME,
          PERSON,
          BODY,
          PLACE,
          NAME,
          NUMBER,
          COUNTER,
          PREFIX,
          SUFFIX,
          SYMBOL,
          QUOTE ->
          true;
      default -> false;
    };
  }

  /** Whether it carries or ends a predicate. */
  public boolean verbal() {
    return switch (this) {
      case VERB, AUXILIARY_VERB, AUXILIARY, ADJECTIVE -> true;
      default -> false;
    };
  }
}
