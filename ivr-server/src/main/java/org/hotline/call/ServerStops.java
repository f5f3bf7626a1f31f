package org.hotline.call;

/**
 * The server stops or is cut off: the story is left where it stands, to be taken up again from its
 * checkpoint.
 */
public final class ServerStops extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ServerStops() {
    super("the server stops", null, false, false);
  }
}
