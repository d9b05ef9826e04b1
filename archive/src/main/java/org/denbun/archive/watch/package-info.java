/** What somebody wants to be told of, and what has happened since. */
@NullMarked
package org.denbun.archive.watch;

import org.jspecify.annotations.NullMarked;
