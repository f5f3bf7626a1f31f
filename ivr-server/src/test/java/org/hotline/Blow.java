package org.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which a file gets damaged; its text has one sign for each byte. */
enum Blow {
  FLIPPED {
    @Override
    String on(String text, Damage damage) {
      int at = (int) (damage.at() * text.length());
      int bit = 1 << (int) (damage.other() * 8);
      return text.isEmpty()
          ? text
          : text.substring(0, at) + (char) (text.charAt(at) ^ bit) + text.substring(at + 1);
    }
  },
  CUT_OFF {
    @Override
    String on(String text, Damage damage) {
      return text.substring(0, (int) (damage.at() * text.length()));
    }
  },
  POISONED {
    @Override
    String on(String text, Damage damage) {
      int at = (int) (damage.at() * text.length());
      return text.substring(0, at) + damage.poisonInBytes() + text.substring(at);
    }
  },
  WORD_REPLACED {
    @Override
    String on(String text, Damage damage) {
      return replaced(text, damage.at(), _ -> damage.poisonInBytes());
    }
  },
  WORD_OF_ANOTHER_PLACE {
    @Override
    String on(String text, Damage damage) {
      List<MatchResult> words = WORD.matcher(text).results().toList();
      return replaced(text, damage.at(), _ -> one(words, damage.other()).group());
    }
  },
  WORD_QUOTED {
    @Override
    String on(String text, Damage damage) {
      return replaced(text, damage.at(), word -> '"' + word + damage.poisonInBytes() + '"');
    }
  },
  LINE_LOST {
    @Override
    String on(String text, Damage damage) {
      return lines(text, lines -> lines.remove(place(lines, damage.at())));
    }
  },
  LINE_DOUBLED {
    @Override
    String on(String text, Damage damage) {
      return lines(text, lines -> lines.add(place(lines, damage.other()), one(lines, damage.at())));
    }
  },
  LINE_MOVED {
    @Override
    String on(String text, Damage damage) {
      return lines(
          text,
          lines ->
              lines.add(place(lines, damage.other()), lines.remove(place(lines, damage.at()))));
    }
  },
  INDENTED {
    @Override
    String on(String text, Damage damage) {
      String deeper = " ".repeat(1 + (int) (damage.other() * 6));
      return lines(
          text, lines -> lines.set(place(lines, damage.at()), deeper + one(lines, damage.at())));
    }
  },
  OUTDENTED {
    @Override
    String on(String text, Damage damage) {
      return lines(
          text,
          lines -> lines.set(place(lines, damage.at()), one(lines, damage.at()).stripLeading()));
    }
  };

  private static final Pattern WORD = Pattern.compile("[^\\s:,{}\\[\\]\"']+");

  abstract String on(String text, Damage damage);

  private static String replaced(String text, double at, UnaryOperator<String> by) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    MatchResult word = one(words, at);
    return text.substring(0, word.start()) + by.apply(word.group()) + text.substring(word.end());
  }

  private static String lines(String text, Consumer<List<String>> change) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    change.accept(lines);
    return String.join("\n", lines);
  }

  private static <T> T one(List<T> things, double at) {
    return things.get(place(things, at));
  }

  private static int place(List<?> things, double at) {
    return (int) (at * things.size());
  }
}
