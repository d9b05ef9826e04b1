/** Which propositions of an archive fit a statement, and which articles belong together? */
@NullMarked
package org.denbun.archive.proposition;

import org.jspecify.annotations.NullMarked;
