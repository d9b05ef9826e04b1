package org.denbun;

/**
 * An article's word that its text comes from an agency.
 *
 * @param outlet the agency's fullest usual name
 * @param span the credit, with its brackets
 */
public record Credit(String outlet, Span span) {}
