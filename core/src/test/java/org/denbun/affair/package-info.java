/** Which articles belong together. */
@NullMarked
package org.denbun.affair;

import org.jspecify.annotations.NullMarked;
