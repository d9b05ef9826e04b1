package org.denbun.language;

import org.denbun.SourceKind;

/**
 * A word that stands for a source named before.
 *
 * @param kind which sort of source it stands for
 * @param both whether it stands for two of them
 */
public record Anaphor(SourceKind kind, boolean both) {}
