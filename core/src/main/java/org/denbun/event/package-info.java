/** Who does what to whom, and where: the events of a stretch of text. */
@NullMarked
package org.denbun.event;

import org.jspecify.annotations.NullMarked;
