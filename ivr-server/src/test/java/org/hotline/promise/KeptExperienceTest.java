package org.hotline.promise;

class KeptExperienceTest extends ExperienceContract {
  private final KeptExperience kept = new KeptExperience();

  @Override
  protected Experience kept() {
    return kept;
  }
}
