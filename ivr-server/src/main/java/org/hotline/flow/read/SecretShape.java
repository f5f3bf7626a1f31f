package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.connector.SecretReference;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Where a secret stands; one that stands here itself is refused without being shown again. */
record SecretShape() implements Shape<SecretReference> {
  private static final Field<String> HEADER =
      Field.required("header", "the header that carries it", HeaderShapes.NAME);
  private static final Field<String> FILE =
      Field.required(
          "file",
          "the file with the header's whole value, in the directory 'connectors' of the secrets",
          new Word<>(
              "the name of a file of lower-case letters, digits, '.', '_' and '-'",
              Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}"),
              name -> name));
  private static final Form<SecretReference> FORM =
      new Form<>(
          "a secret",
          List.of(HEADER, FILE),
          filled -> new SecretReference(filled.get(HEADER), filled.get(FILE)));

  @Override
  public Optional<SecretReference> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text) {
      mistakes.add(
          value.at(),
          Rule.WRONG_VALUE,
          "a secret never stands in this file; write it into a file of its own,"
              + " and here {header: ..., file: ...}");
      return Optional.empty();
    }
    return FORM.read(value, mistakes);
  }

  @Override
  public Map<String, Object> schema() {
    return FORM.schema();
  }
}
