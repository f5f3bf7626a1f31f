package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.StepTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change of a step's description run with {@code -Dhotline.rewrite=true}. */
class FlowSchemasTest {
  private static final Path SCHEMAS = Path.of("../call-flows/schema");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  static Set<String> files() {
    return FlowSchemas.all(StepTypes.ALL).keySet();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSchemaInTheRepositoryIsTheOneThatTheReaderDescribes(String file) throws IOException {
    String schema = JSON.writeValueAsString(FlowSchemas.all(StepTypes.ALL).get(file)) + "\n";
    if (Boolean.getBoolean("hotline.rewrite")) {
      Files.writeString(SCHEMAS.resolve(file), schema);
    }
    assertThat(SCHEMAS.resolve(file)).hasContent(schema);
  }

  @Test
  void noSchemaIsLeftOver() throws IOException {
    try (Stream<Path> schemas = Files.list(SCHEMAS)) {
      assertThat(schemas.map(schema -> schema.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(files());
    }
  }

  @Test
  void everyTypeOfStepIsDescribed() {
    String flow = String.valueOf(FlowSchemas.all(StepTypes.ALL).get("flow.schema.json"));

    for (StepForm form : StepTypes.ALL.all()) {
      assertThat(flow).contains("enum=" + form.words(), form.about());
    }
  }
}
