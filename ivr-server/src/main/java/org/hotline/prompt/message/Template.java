package org.hotline.prompt.message;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.prompt.Language;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A text with values in it, in ICU's message format, ready to be turned into a sentence. */
public record Template(
    String text, Language language, List<Piece> pieces, Map<String, Set<ValueType>> needs) {

  public Template {
    pieces = List.copyOf(pieces);
    needs = Map.copyOf(needs);
  }

  /** Throws {@link TemplateBroken} where the text is wrong. */
  public static Template of(String text, Language language) {
    return new TemplateReader(text, language).read();
  }

  /** Whether a text has values in it; without braces it is spoken as it stands. */
  public static boolean hasValues(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }

  /** The sentence, in words; throws {@link CannotBeSaid} when a value is missing or will not do. */
  public String sentence(Map<String, Value> values, ZoneId zone) {
    Speaking speaking = Speaking.of(values, SpokenLanguage.of(language), zone);
    return Piece.sentence(pieces, speaking).strip().replaceAll("\\s+", " ");
  }
}
