/** How right the readings are: claims measured against claims that people annotated. */
@NullMarked
package org.denbun.cli.eval;

import org.jspecify.annotations.NullMarked;
