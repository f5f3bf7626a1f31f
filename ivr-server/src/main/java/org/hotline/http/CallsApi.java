package org.hotline.http;

import java.util.regex.Pattern;
import org.hotline.call.CallId;
import org.hotline.record.CallRecord;
import org.hotline.record.Records;

/** The records of calls, with masked numbers: {@code /api/calls} and {@code /api/calls/{id}}. */
record CallsApi(Records records) {
  private static final int USUAL = 20;
  private static final int MOST = 500;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  Answer latest(Page.Asked asked) {
    return Body.write(records.latest(limit(asked)));
  }

  Answer one(Page.Asked asked) {
    return Body.write(named(asked));
  }

  /** The call that the path names. */
  CallRecord named(Page.Asked asked) {
    String id = String.valueOf(asked.path().get("id"));
    return records
        .find(new CallId(shaped(id)))
        .orElseThrow(() -> new Refused(Problem.notFound("There is no call " + id)));
  }

  private static String shaped(String id) {
    if (!ID.matcher(id).matches()) {
      throw new Refused(Problem.notFound("There is no call of that name"));
    }
    return id;
  }

  private static int limit(Page.Asked asked) {
    String given = asked.parameters().get("limit");
    if (given == null) {
      return USUAL;
    }
    if (!given.matches("[0-9]{1,3}")
        || Integer.parseInt(given) < 1
        || Integer.parseInt(given) > MOST) {
      throw new Refused(Problem.badRequest("Expected limit to be a number from 1 to " + MOST));
    }
    return Integer.parseInt(given);
  }
}
