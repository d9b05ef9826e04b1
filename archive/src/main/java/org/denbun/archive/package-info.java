/** Many articles with their readings: {@link org.denbun.archive.Archive} is the door. */
@NullMarked
package org.denbun.archive;

import org.jspecify.annotations.NullMarked;
