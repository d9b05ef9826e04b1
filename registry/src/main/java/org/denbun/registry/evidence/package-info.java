/** How much each kind of evidence weighs that a statement says what is asked. */
@NullMarked
package org.denbun.registry.evidence;

import org.jspecify.annotations.NullMarked;
