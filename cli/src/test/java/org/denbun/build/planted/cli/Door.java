package org.denbun.build.planted.cli;

/** The command of the planted project. */
public record Door() {}
