/**
 * Statements that say the same, across articles: what is asked for is found, and with it who says
 * so and who denies it.
 */
@NullMarked
package org.denbun.proposition;

import org.jspecify.annotations.NullMarked;
