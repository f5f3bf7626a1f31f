package org.hotline.flow.read;

import java.util.Optional;

/**
 * A setting that may be written.
 *
 * @param about one sentence for editors and the manual
 * @param standard what holds when it is not written
 */
public record Field<T>(
    String name, String about, Shape<T> shape, Optional<T> standard, boolean required) {
  public static <T> Field<T> required(String name, String about, Shape<T> shape) {
    return new Field<>(name, about, shape, Optional.empty(), true);
  }

  public static <T> Field<T> optional(String name, String about, Shape<T> shape, T standard) {
    return new Field<>(name, about, shape, Optional.of(standard), false);
  }

  /** Without a standard: ask for it with {@link Filled#find}. */
  public static <T> Field<T> optional(String name, String about, Shape<T> shape) {
    return new Field<>(name, about, shape, Optional.empty(), false);
  }
}
