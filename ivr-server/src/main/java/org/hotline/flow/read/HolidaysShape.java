package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.hours.Holiday;
import org.hotline.hours.HolidayDate;

/** A list of holidays that several hours can use: for each name the dates. */
record HolidaysShape() implements Shape<List<Holiday>> {
  private static final Table<String, List<HolidayDate>> TABLE =
      new Table<>(DayNames.SHAPE, Dates.OF_A_HOLIDAY);

  @Override
  public Optional<List<Holiday>> read(Node value, Mistakes mistakes) {
    return TABLE.read(value, mistakes).map(HolidaysShape::named);
  }

  private static List<Holiday> named(Map<Located<String>, List<HolidayDate>> written) {
    return written.entrySet().stream()
        .map(entry -> new Holiday(entry.getKey().value(), entry.getValue()))
        .toList();
  }

  @Override
  public Map<String, Object> schema() {
    return TABLE.schema();
  }
}
