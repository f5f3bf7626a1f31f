package org.hotline.flow.step.survey;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** What is asked, and how. */
record SurveyQuestion(About about, List<Located<PromptName>> prompts) {}
