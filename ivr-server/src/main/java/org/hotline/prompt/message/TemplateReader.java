package org.hotline.prompt.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules.PluralType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotline.prompt.Language;

/** Makes pieces of a text, from the places that ICU finds in it. */
final class TemplateReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");

  private final String text;
  private final Language language;
  private final MessagePattern pattern;
  private final Needs needs = new Needs();

  TemplateReader(String text, Language language) {
    this.text = text;
    this.language = language;
    this.pattern = new Parsing(text).pattern();
  }

  Template read() {
    List<Piece> pieces = message(0, false);
    return new Template(text, language, pieces, needs.all());
  }

  /** From the part where a message starts to its limit. */
  private List<Piece> message(int start, boolean ordinal) {
    List<Piece> pieces = new ArrayList<>();
    int limit = pattern.getLimitPartIndex(start);
    int from = pattern.getPart(start).getLimit();
    for (int at = start + 1; at <= limit; at++) {
      Part part = pattern.getPart(at);
      addWords(from, part.getIndex(), pieces);
      if (part.getType() == Part.Type.ARG_START) {
        pieces.add(argument(at));
        at = pattern.getLimitPartIndex(at);
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        pieces.add(new Piece.Count(ordinal));
      }
      from = pattern.getPart(at).getLimit();
    }
    return pieces;
  }

  private void addWords(int from, int to, List<Piece> pieces) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '{' || text.charAt(at) == '}') {
        throw new TemplateBroken(at, Parsing.STRAY_BRACE);
      }
    }
    if (from < to) {
      pieces.add(new Piece.Words(text.substring(from, to)));
    }
  }

  private Piece argument(int start) {
    Part name = pattern.getPart(start + 1);
    String word = pattern.getSubstring(name);
    if (!NAME.matcher(word).matches()) {
      throw new TemplateBroken(
          name.getIndex(),
          "expected the name of a value, of lower-case letters, digits and '_', but got \""
              + word
              + "\"");
    }
    ArgType type = pattern.getPart(start).getArgType();
    return switch (type) {
      case NONE -> slot(word, new PlainForm(), name);
      case SIMPLE -> slot(word, new FormReader(pattern, start + 2).read(), name);
      case PLURAL -> counted(word, PluralType.CARDINAL, start + 2, name);
      case SELECTORDINAL -> counted(word, PluralType.ORDINAL, start + 2, name);
      case SELECT -> chosen(word, start + 2, name);
      case CHOICE ->
          throw new TemplateBroken(
              name.getIndex(), "expected plural or select, since choice knows no languages");
    };
  }

  private Piece slot(String name, SpokenForm form, Part place) {
    needs.add(name, form.types(), place.getIndex());
    return new Piece.Slot(name, form);
  }

  private Piece chosen(String name, int at, Part place) {
    needs.add(name, SpokenForm.SELECTING, place.getIndex());
    return new Piece.Chosen(name, cases(at, false));
  }

  private Piece counted(String name, PluralType kind, int at, Part place) {
    needs.add(name, SpokenForm.COUNTING, place.getIndex());
    BigDecimal offset = offset(at, place);
    int first = pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR ? at : at + 1;
    new PluralKeywords(pattern, language, kind).check(first);
    return new Piece.Counted(name, kind, offset, cases(first, kind == PluralType.ORDINAL));
  }

  private BigDecimal offset(int at, Part place) {
    double offset = pattern.getPluralOffset(at);
    if (!Double.isFinite(offset)) {
      throw new TemplateBroken(
          place.getIndex(), "expected a number behind offset:, such as offset:1");
    }
    return BigDecimal.valueOf(offset);
  }

  private Map<String, List<Piece>> cases(int first, boolean ordinal) {
    Map<String, List<Piece>> cases = new LinkedHashMap<>();
    int at = first;
    while (pattern.getPartType(at) == Part.Type.ARG_SELECTOR) {
      String key = pattern.getSubstring(pattern.getPart(at));
      int message = pattern.getPart(at + 1).getType().hasNumericValue() ? at + 2 : at + 1;
      cases.put(key, message(message, ordinal));
      at = pattern.getLimitPartIndex(message) + 1;
    }
    return cases;
  }
}
