package org.denbun.server.http;

/** Thrown where a request cannot be answered; it says why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** A refusal with a status and a sentence for a person. */
  public Refusal(int status, String detail) {
    super(detail, null, false, false);
    problem = new Problem(status, detail);
  }

  /** What is told. */
  public Problem problem() {
    return problem;
  }
}
