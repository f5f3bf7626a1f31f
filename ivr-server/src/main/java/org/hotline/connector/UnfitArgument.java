package org.hotline.connector;

/** A parameter has no value, or one that must not be sent; the value itself is not told. */
public final class UnfitArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitArgument(String parameter, String problem) {
    super("the parameter " + parameter + " has " + problem, null, false, false);
  }
}
