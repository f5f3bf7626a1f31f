package org.hotline.record;

class InMemoryRecordsTest extends RecordsContract {
  private final InMemoryRecords records = new InMemoryRecords();

  @Override
  protected Records records() {
    return records;
  }

  @Override
  protected void settle() {}
}
