/** Which place does the text name, and where is it? */
@NullMarked
package org.denbun.place;

import org.jspecify.annotations.NullMarked;
