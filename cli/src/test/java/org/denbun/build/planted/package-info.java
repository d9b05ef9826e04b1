/** A project in small that breaks every direction, so that the checks are seen to fail. */
@NullMarked
package org.denbun.build.planted;

import org.jspecify.annotations.NullMarked;
