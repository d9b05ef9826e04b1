/** From bytes to articles: what a file holds, in whatever form and charset it comes. */
@NullMarked
package org.denbun.extraction;

import org.jspecify.annotations.NullMarked;
