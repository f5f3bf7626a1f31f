package org.hotline.asterisk.agi;

/** Where Asterisk finds the sounds and keeps recordings, as Asterisk sees these directories. */
public record AgiFiles(String sounds, String recordings) {}
