package org.hotline.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.hotline.flow.Loaded;
import org.hotline.record.CallRecord;
import org.hotline.settings.Settings;

/**
 * The days of which the server remembers calls.
 *
 * @param records the last calls
 * @param today where the firm is
 */
record RecordedDays(Supplier<List<CallRecord>> records, LocalDate today, ZoneId zone) {
  /** As many calls as the server tells of. */
  private static final int MOST = 500;

  private static final String GAP =
      "the server tells only of its last %d calls, so the day begins at %s here%n";

  static RecordedDays of(Settings settings) {
    ZoneId zone = settings.speech().zone();
    CallsPage page = new CallsPage(settings.http());
    return new RecordedDays(() -> page.latest(String.valueOf(MOST)), LocalDate.now(zone), zone);
  }

  RecordedDay of(String word, Loaded files) {
    return new RecordedDay(date(word), zone, records.get(), files);
  }

  private LocalDate date(String word) {
    try {
      return switch (word) {
        case "today" -> today;
        case "yesterday" -> today.minusDays(1);
        default -> LocalDate.parse(word);
      };
    } catch (DateTimeException none) {
      throw new Misused("expected a day such as 2026-11-02, but got \"" + word + "\"");
    }
  }

  /** What is not known of the day, as a line; empty where all is. */
  String gap(RecordedDay day) {
    return day.known().stream()
        .map(CallRecord::began)
        .min(Comparator.naturalOrder())
        .filter(oldest -> day.known().size() >= MOST && oldest.isAfter(day.from()))
        .map(oldest -> oldest.atZone(zone).toLocalTime().withNano(0))
        .map(from -> GAP.formatted(MOST, from))
        .orElse("");
  }
}
