package org.hotline.prompt.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.Set;
import java.util.TreeSet;
import org.hotline.prompt.Language;

/** Refuses cases of a plural that never come up in a language. */
record PluralKeywords(MessagePattern pattern, Language language, PluralType kind) {
  void check(int first) {
    Set<String> known = SpokenLanguage.of(language).pluralKeywords(kind);
    int at = first;
    while (pattern.getPartType(at) == Part.Type.ARG_SELECTOR) {
      Part selector = pattern.getPart(at);
      check(pattern.getSubstring(selector), selector.getIndex(), known);
      int message = pattern.getPart(at + 1).getType().hasNumericValue() ? at + 2 : at + 1;
      at = pattern.getLimitPartIndex(message) + 1;
    }
  }

  private void check(String key, int index, Set<String> known) {
    if (!key.startsWith("=") && !known.contains(key)) {
      throw new TemplateBroken(
          index,
          "expected one of %s or a number such as =0, which are the cases of '%s', but got \"%s\""
              .formatted(new TreeSet<>(known), language, key));
    }
  }
}
