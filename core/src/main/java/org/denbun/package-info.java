/**
 * The public door: an {@link org.denbun.Article} goes in, a {@link org.denbun.Reading} comes out.
 */
@NullMarked
package org.denbun;

import org.jspecify.annotations.NullMarked;
