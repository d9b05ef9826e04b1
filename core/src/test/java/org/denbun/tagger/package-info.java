@NullMarked
package org.denbun.tagger;

import org.jspecify.annotations.NullMarked;
