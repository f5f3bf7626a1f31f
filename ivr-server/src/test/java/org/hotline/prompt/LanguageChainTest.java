package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which languages are tried for a caller. */
class LanguageChainTest {
  private static final Language DUTCH = new Language("nl");
  private static final Language ENGLISH = new Language("en");
  private static final Language FLEMISH = new Language("nl-BE");

  @Test
  void aRegionIsFollowedByItsLanguageAndThenByTheFirst() {
    LanguageChain chain = new LanguageChain(List.of(ENGLISH, FLEMISH, DUTCH));
    assertThat(chain.from(FLEMISH)).containsExactly(FLEMISH, DUTCH, ENGLISH);
    assertThat(chain.from(DUTCH)).containsExactly(DUTCH, ENGLISH, FLEMISH);
    assertThat(chain.from(ENGLISH)).containsExactly(ENGLISH, FLEMISH, DUTCH);
  }

  @Test
  void aLanguageThatIsNotSpokenHereIsFollowedByTheFirst() {
    LanguageChain chain = new LanguageChain(List.of(ENGLISH, DUTCH));
    assertThat(chain.from(new Language("de"))).startsWith(new Language("de"), ENGLISH);
    assertThat(chain.from(FLEMISH)).containsExactly(FLEMISH, DUTCH, ENGLISH);
  }
}
