package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.test.read.FlowTestFileForm;

/** The JSON Schemas of all files, made from the same descriptions that read them. */
public final class FlowSchemas {
  private FlowSchemas() {}

  /** By file name. */
  public static Map<String, Map<String, Object>> all(StepForms forms) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put(
        "flow.schema.json",
        titled(
            "A call flow",
            Schema.object(
                new FlowReader(forms, Surroundings.NOTHING, new Mistakes()).fields(), Map.of())));
    all.put("queues.schema.json", titled("The queues", QueuesFile.FORM.schema()));
    all.put("hours.schema.json", titled("When it is open", HoursFile.FORM.schema()));
    all.put("agents.schema.json", titled("The agents", AgentsFile.FORM.schema()));
    all.put("numbers.schema.json", titled("Which flow answers", NumbersFile.FORM.schema()));
    all.put("notices.schema.json", titled("The notices", NoticesFile.FORM.schema()));
    all.put(
        "connectors.schema.json", titled("The firm's own back-ends", ConnectorsFile.FORM.schema()));
    all.put("test.schema.json", titled("The tests of a flow", FlowTestFileForm.FORM.schema()));
    return all;
  }

  private static Map<String, Object> titled(String title, Map<String, Object> schema) {
    Map<String, Object> titled = new LinkedHashMap<>();
    titled.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    titled.put("title", title);
    titled.putAll(schema);
    return titled;
  }
}
