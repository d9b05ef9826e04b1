/**
 * How many independent origins stand behind a proposition: pure counting over supports, their
 * chains, and copies.
 */
@NullMarked
package org.denbun.independence;

import org.jspecify.annotations.NullMarked;
