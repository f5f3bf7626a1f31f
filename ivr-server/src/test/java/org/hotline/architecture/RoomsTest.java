package org.hotline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of the house: which room may know which. */
class RoomsTest {
  private static final String[] WORDS = {"value", "call", "journal"};
  private static final String[] NOUNS = {
    "queue", "prompt", "record", "connector", "hours", "admission", "promise"
  };
  private static final String[] RULES = {"flow", "agent"};
  private static final String[] ACTS = {"routing", "recovery", "simulation"};
  private static final String[] EDGES = {
    "asterisk", "redis", "http", "web", "speech", "metrics", "settings", "json", "phone", "command"
  };

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hotline");

  @Test
  void wordsKnowOnlyWords() {
    mayKnowOnly(WORDS, WORDS);
  }

  @Test
  void nounsKnowWords() {
    mayKnowOnly(NOUNS, WORDS, NOUNS);
  }

  @Test
  void rulesKnowNouns() {
    mayKnowOnly(RULES, WORDS, NOUNS, RULES);
  }

  @Test
  void actsKnowRules() {
    mayKnowOnly(ACTS, WORDS, NOUNS, RULES, ACTS);
  }

  @Test
  void callersAndAgentsMeetOnlyInRouting() {
    noClasses()
        .that(resideInAPackage("org.hotline.queue.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hotline.agent.."))
        .check(HOUSE);
  }

  @Test
  void asteriskAndRedisDoNotKnowEachOther() {
    noClasses()
        .that(resideInAPackage("org.hotline.asterisk.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.hotline.redis..", "org.hotline.http.."))
        .check(HOUSE);
    noClasses()
        .that(resideInAPackage("org.hotline.redis.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.hotline.asterisk..", "org.hotline.http.."))
        .check(HOUSE);
  }

  @Test
  void innerRoomsKnowNoLibraries() {
    noClasses()
        .that(resideInAnyPackage(packages(WORDS, NOUNS, RULES, ACTS)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "io.vertx..",
                "io.lettuce..",
                "io.netty..",
                "io.micrometer..",
                "com.fasterxml..",
                "io.github.resilience4j..",
                "org.asteriskjava.."))
        .check(HOUSE);
  }

  @Test
  void yamlIsReadInReadingRoomsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hotline.flow.read..", "org.hotline.prompt.read..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
        .check(HOUSE);
  }

  @Test
  void icuIsKnownWhereTextsWithValuesAreOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hotline.prompt.message..")
        .should()
        .dependOnClassesThat(resideInAPackage("com.ibm.icu.."))
        .check(HOUSE);
  }

  @Test
  void agiIsSpokenInOneRoomOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hotline.asterisk.agi..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.asteriskjava.."))
        .check(HOUSE);
  }

  @Test
  void nobodyKnowsTheCompositionRoot() {
    noClasses()
        .that(resideInAPackage("org.hotline.*.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hotline"))
        .check(HOUSE);
  }

  @Test
  void roomsFormNoCircle() {
    slices().matching("org.hotline.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  private static void mayKnowOnly(String[] rooms, String[]... known) {
    List<String> others = new ArrayList<>();
    for (String[] group : List.of(WORDS, NOUNS, RULES, ACTS, EDGES)) {
      if (Arrays.stream(known).noneMatch(allowed -> allowed == group)) {
        others.addAll(List.of(packages(group)));
      }
    }
    noClasses()
        .that(resideInAnyPackage(packages(rooms)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new)))
        .check(HOUSE);
  }

  private static String[] packages(String[]... groups) {
    return Arrays.stream(groups)
        .flatMap(Arrays::stream)
        .map(room -> "org.hotline." + room + "..")
        .toArray(String[]::new);
  }
}
