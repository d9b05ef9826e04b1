/** Which times does the article name, and when are they? */
@NullMarked
package org.denbun.time;

import org.jspecify.annotations.NullMarked;
