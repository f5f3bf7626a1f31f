package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {
  @Property
  void whateverACallerSaysIsHarmlessAsAValue(@ForAll String said) {
    assertThat(Alphabet.value(said)).matches("[A-Za-z0-9 ._:+-]{0,200}");
  }

  @Property
  void whatIsHarmlessStaysAsItIs(@ForAll int number) {
    assertThat(Alphabet.value("+" + number)).isEqualTo("+" + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "\n", "ANSWER", "ANSWER\n\n", "ANSWER\nHANGUP\n", "SET VARIABLE \"A\" \"${B}\"\n",
        "EXEC System rm;ls\n", "VERBOSE é\n", "ANSWER\r\n", "A\u0000\n", "A\\\n", "A`b`\n"
      })
  void aLineThatIsNotHarmlessNeverLeavesTheHouse(String line) {
    assertThatThrownBy(() -> Alphabet.line(line)).hasMessageStartingWith("Expected one line");
  }
}
