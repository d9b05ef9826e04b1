package org.denbun.proposition;

import org.denbun.independence.Stance;

/**
 * How a statement fits a question.
 *
 * @param score from 0 to 1
 * @param core how much of the question the statement says itself, from 0 to 1
 * @param stance what it does to the question
 */
record Match(Gist gist, Statement statement, double score, double core, Stance stance) {}
