package org.denbun.language;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word of which time expressions consist, as times.tsv has it.
 *
 * @param kind what it does in an expression
 * @param value what it stands for; how it is written depends on the kind
 * @param after what must follow it; anything where it is empty
 * @param notAfter what must not follow it
 * @param notBefore what must not stand before it
 */
public record TimeWord(
    Kind kind, String value, Surroundings after, Surroundings notAfter, Surroundings notBefore) {

  /** What a word does in a time expression. */
  public enum Kind {
    /** A digit that is no decimal digit of Unicode. */
    DIGIT,
    /** A power of ten. */
    POWER,
    /** "A few": a digit that is not told. */
    FEW,
    /** What a counted number makes a point on the calendar or the clock. */
    UNIT,
    /** What a counted number makes a length. */
    SPAN,
    /** A length by itself. */
    LENGTH,
    /** "And a half", after a unit. */
    HALF,
    /** An era, by which years are counted. */
    ERA,
    /** The first year of an era. */
    FIRST,
    /** Says that a number is a year of the common era. */
    COMMON,
    /** A time told from when the article is read: a unit, how many off, and what of it. */
    DEICTIC,
    /** A time told from the one that the passage is at. */
    ANAPHORIC,
    /** Before a number: told from the passage, so many units off. */
    CARRY,
    WEEKDAY,
    /** A weekday where only an aside can make it one. */
    WEEKDAY_ASIDE,
    /** What counts weekdays and weeks. */
    NTH,
    /** First, last. */
    ORDINAL,
    /** The week or the month in which a day is. */
    AROUND,
    WEEK,
    WEEKEND,
    SEASON,
    /** A season that is one of some year without that year too. */
    SEASON_ALONE,
    QUARTER,
    HALF_YEAR,
    /** A part of a day, with its hours. */
    PART,
    /** A part of a day that is one without its day too. */
    PART_ALONE,
    /** After a clock time: which half of the day. */
    MERIDIEM,
    /** A day with a name. */
    NAMED,
    /** A part of any stretch. */
    MODIFIER,
    /** What makes an expression vague. */
    ABOUT,
    /** What is left over of a stretch. */
    REST,
    /** Belongs to the expression before it without a meaning of its own. */
    TAIL,
    /** After a month: the fiscal year that ends with it. */
    TERM,
    /** The sign between the parts of a time. */
    LINK,
    /** Between the parts of a length. */
    AND,
    /** From one time to another. */
    TO,
    /** Between numbers that share their unit. */
    LIST,
    /** The end of a range. */
    CLOSE,
    /** What stands after a year or a written date, and seldom after another number. */
    PARTICLE,
    /** "From", between a point and a length. */
    FROM,
    AGO,
    LATER,
    WITHIN,
    /** After a length: when it is over. */
    IN,
    /** Makes a length of what would else be a point. */
    LASTING,
    /** Makes a length a set: so often. */
    EACH,
    /** Before a length: it begins now; it ends now. */
    COMING,
    PAST,
    EVERY,
    VAGUE,
    ZONE,
    /** What may stand beside a zone in an aside; "default" lets the zone hold from there on. */
    ZONE_NOTE,
    /** Before a two-digit number: a length of years. */
    COUNTS,
    /** What a number stands after that is no time. */
    OTHER,
    /** What looks like a time and is none. */
    NONE,
    /** What says that something is to come. */
    FUTURE_CUE,
    /** What says that something is over. */
    PAST_CUE;

    private static final Set<Kind> FIRST_OF_ALL =
        EnumSet.of(
            DIGIT,
            POWER,
            FEW,
            LENGTH,
            ERA,
            COMMON,
            DEICTIC,
            ANAPHORIC,
            CARRY,
            WEEKDAY,
            NTH,
            ORDINAL,
            SEASON_ALONE,
            HALF_YEAR,
            PART,
            PART_ALONE,
            NAMED,
            COMING,
            PAST,
            EVERY,
            VAGUE,
            ZONE,
            NONE);

    /** Whether an expression can begin with such a word. */
    boolean begins() {
      return FIRST_OF_ALL.contains(this);
    }
  }

  static TimeWord of(Table.Row row) {
    Kind kind = row.choice("kind", Kind.class);
    if (kind == null) {
      throw row.wrong("kind is empty");
    }
    return new TimeWord(
        kind,
        row.get("value"),
        Surroundings.of(row, "after"),
        Surroundings.of(row, "not-after"),
        Surroundings.of(row, "not-before"));
  }
}
