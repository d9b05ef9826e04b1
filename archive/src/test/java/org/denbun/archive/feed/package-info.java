@NullMarked
package org.denbun.archive.feed;

import org.jspecify.annotations.NullMarked;
