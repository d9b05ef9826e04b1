package org.denbun.archive;

import org.denbun.Claim;
import org.denbun.Source;

/**
 * A claim that goes back through a source.
 *
 * @param entry the article that has it
 * @param claim the claim
 * @param source the link of its chain that was asked for
 */
public record Voiced(Entry entry, Claim claim, Source source) {}
