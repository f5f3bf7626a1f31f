package org.hotline.http;

import java.util.function.Supplier;

/** What another room shows of itself at this moment, with masked numbers. */
record LiveApi(Supplier<?> state) implements Page {
  @Override
  public Answer answer(Asked asked) {
    return Body.write(state.get());
  }
}
