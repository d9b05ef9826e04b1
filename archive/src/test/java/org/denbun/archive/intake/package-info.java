@NullMarked
package org.denbun.archive.intake;

import org.jspecify.annotations.NullMarked;
