/** Tests of the pages. */
@NullMarked
package org.denbun.server.page;

import org.jspecify.annotations.NullMarked;
