package org.denbun.time;

/** How fine a time is, the coarsest first. */
enum Unit {
  CENTURY,
  DECADE,
  YEAR,
  HALF_YEAR,
  QUARTER,
  SEASON,
  MONTH,
  SHARE,
  WEEK,
  WEEKEND,
  DAY,
  PART,
  HOUR,
  MINUTE,
  SECOND;

  boolean finer(Unit other) {
    return compareTo(other) > 0;
  }

  boolean clock() {
    return compareTo(HOUR) >= 0;
  }
}
