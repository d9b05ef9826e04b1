@NullMarked
package org.denbun.cli.eval;

import org.jspecify.annotations.NullMarked;
