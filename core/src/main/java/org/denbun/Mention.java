package org.denbun;

/**
 * A place where the text names somebody or something.
 *
 * @param span the name, without title
 * @param slip whether it is likely a slip of the pen: one character off a name and title that the
 *     article has elsewhere
 */
public record Mention(Span span, boolean slip) {}
