/** Which terms does a text consist of, and where in it is what was searched for? */
@NullMarked
package org.denbun.archive.search;

import org.jspecify.annotations.NullMarked;
