package org.denbun.build.planted.left;

import org.denbun.build.planted.right.Right;

/** Needs what needs it. */
public record Left(Right right) {}
