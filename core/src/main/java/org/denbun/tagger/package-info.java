/** Where does the text name somebody or something? */
@NullMarked
package org.denbun.tagger;

import org.jspecify.annotations.NullMarked;
