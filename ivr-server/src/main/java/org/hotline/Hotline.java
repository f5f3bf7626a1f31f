package org.hotline;

/** The composition root. */
public final class Hotline {
  private Hotline() {}

  public static void main(String[] arguments) {
    System.out.println("hotline");
  }
}
