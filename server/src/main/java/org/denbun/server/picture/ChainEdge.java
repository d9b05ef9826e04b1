package org.denbun.server.picture;

import org.denbun.independence.Stance;

/**
 * That one node goes back to another.
 *
 * @param from index of the node nearer the reader
 * @param to index of the node that it names
 * @param stance of the supports that go this way
 */
record ChainEdge(int from, int to, Stance stance) {}
