package org.hotline;

import java.util.List;
import org.hotline.prompt.Language;

/**
 * Who finds call flows good or not: beside the flows and their tests all that the judgement depends
 * on.
 *
 * @param languages in their order, since the first is fallen back on
 * @param prompts the fingerprint of the prompts
 */
record Judge(String program, List<Language> languages, String prompts) {
  /** Differs between two that may judge differently. */
  String name() {
    List<String> codes = languages.stream().map(Language::code).toList();
    return String.join("\n", program, String.join(",", codes), prompts);
  }
}
