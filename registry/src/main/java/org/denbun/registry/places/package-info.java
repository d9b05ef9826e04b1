/** Makes the packed place list of a language from GeoNames and CLDR. */
@NullMarked
package org.denbun.registry.places;

import org.jspecify.annotations.NullMarked;
