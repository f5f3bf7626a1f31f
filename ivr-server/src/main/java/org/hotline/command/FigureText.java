package org.hotline.command;

import java.util.Locale;
import org.hotline.simulation.Estimate;
import org.hotline.simulation.Figure;

/** A figure as it is read: a share in percent, a wait in seconds. */
record FigureText(Figure figure) {
  String value(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return switch (figure.unit()) {
      case COUNT -> String.format(Locale.ROOT, "%.0f", value);
      case SHARE -> percent(value);
      case SECONDS -> String.format(Locale.ROOT, "%.1f s", value);
    };
  }

  String both(Estimate estimate) {
    return "%10s  +- %s".formatted(value(estimate.mean()), value(estimate.halfWidth()));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
