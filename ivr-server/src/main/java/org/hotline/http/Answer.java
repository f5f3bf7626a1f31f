package org.hotline.http;

/** What a page answers. */
record Answer(int status, String type, String body) {
  static Answer json(String body) {
    return json(200, body);
  }

  static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }

  static Answer text(String type, String body) {
    return new Answer(200, type, body);
  }
}
