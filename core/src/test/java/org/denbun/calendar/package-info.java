@NullMarked
package org.denbun.calendar;

import org.jspecify.annotations.NullMarked;
