package org.hotline.call;

/**
 * The call goes on elsewhere in this house: its story is left where it stands, to be taken up there
 * from its checkpoint.
 */
public final class HandedOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HandedOver() {
    super("the call goes on elsewhere", null, false, false);
  }
}
