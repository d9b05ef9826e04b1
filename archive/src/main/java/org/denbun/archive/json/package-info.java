/** What is asked of an archive, as JSON: the same through every door. */
@NullMarked
package org.denbun.archive.json;

import org.jspecify.annotations.NullMarked;
