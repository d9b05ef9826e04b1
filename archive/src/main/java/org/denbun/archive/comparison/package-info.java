/** What articles have in common: copies, propositions, affairs. */
@NullMarked
package org.denbun.archive.comparison;

import org.jspecify.annotations.NullMarked;
