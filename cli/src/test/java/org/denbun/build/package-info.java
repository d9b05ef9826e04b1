/** What the house rules ask of the sources, the modules and the documents, checked. */
@NullMarked
package org.denbun.build;

import org.jspecify.annotations.NullMarked;
