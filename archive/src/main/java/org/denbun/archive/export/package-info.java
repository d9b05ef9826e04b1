/** How does an archive look to other programs? */
@NullMarked
package org.denbun.archive.export;

import org.jspecify.annotations.NullMarked;
