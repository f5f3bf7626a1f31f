package org.hotline.asterisk.ari;

import org.hotline.call.Sound;

/**
 * Where Asterisk finds the sounds: a directory as Asterisk sees it, which may differ from how the
 * server sees it.
 */
public record SoundFiles(String directory) {
  String media(Sound sound) {
    return "sound:" + directory + "/" + sound.file();
  }
}
