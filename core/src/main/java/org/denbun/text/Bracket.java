package org.denbun.text;

/**
 * A kind of bracket.
 *
 * @param open the opening character
 * @param close the closing character
 * @param quotes whether it holds somebody's words, rather than an aside
 */
public record Bracket(char open, char close, boolean quotes) {}
