/** What every door asks for, whatever it looks like there. */
@NullMarked
package org.denbun.server.answer;

import org.jspecify.annotations.NullMarked;
