/** Where an archive lies: one schema on SQLite and PostgreSQL. */
@NullMarked
package org.denbun.archive.store;

import org.jspecify.annotations.NullMarked;
