/** Makes the packaged name lists, gazetteer and name tagger from open registries. */
@NullMarked
package org.denbun.registry;

import org.jspecify.annotations.NullMarked;
