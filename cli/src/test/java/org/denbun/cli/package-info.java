@NullMarked
package org.denbun.cli;

import org.jspecify.annotations.NullMarked;
