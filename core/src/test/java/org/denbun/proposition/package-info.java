/** Propositions, and how well affairs are answered. */
@NullMarked
package org.denbun.proposition;

import org.jspecify.annotations.NullMarked;
