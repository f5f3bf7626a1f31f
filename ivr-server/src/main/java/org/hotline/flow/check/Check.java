package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;

/** Looks for one kind of mistake. */
interface Check {
  void check(Manuscript all, Mistakes mistakes);
}
