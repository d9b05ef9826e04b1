/** From inputs of any form into the archive. */
@NullMarked
package org.denbun.archive.intake;

import org.jspecify.annotations.NullMarked;
