/** Readings as JSON: the one form that every door of Denbun shows. */
@NullMarked
package org.denbun.json;

import org.jspecify.annotations.NullMarked;
