/** Readings as iCalendar (RFC 5545): what happens, and when. */
@NullMarked
package org.denbun.calendar;

import org.jspecify.annotations.NullMarked;
