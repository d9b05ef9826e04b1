package org.denbun.tagger;

import org.denbun.NameType;

/** stand-in */
public record TaggedName(int begin, int end, NameType type) {}
