package org.consort.circulation;

import java.time.ZoneOffset;
import org.consort.base.ItemId;
import org.consort.institution.Calendar;

/// The step of a digitization that can be taken without a scanner: the file is made and delivered.
record DigitizationStep(OpenTitle title, Hold hold) {
  Hold take(boolean released) {
    RequestDetails.Digitization file = hold.details().digitization();
    if (file == null) {
      throw CirculationReason.NOT_A_DIGITIZATION.refusal(hold.id());
    }
    ItemId item = hold.progress().carrier();
    if (hold.progress().task() != RequestTask.DIGITIZATION || item == null) {
      throw CirculationReason.NO_NEXT_STEP.refusal(hold.id(), step());
    }
    if (Boolean.FALSE.equals(file.copyrightSigned())) {
      throw CirculationReason.NEXT_STEP_FAILED.refusal(hold.id());
    }
    Hold ended = title.end(hold, HoldEnding.LENT);
    if (released) {
      release(item, file.department());
    }
    return ended;
  }

  private String step() {
    String label = hold.progress().task().label();
    return label.isEmpty() ? hold.progress().status().name() : label;
  }

  private void release(ItemId id, String department) {
    title
        .item(id)
        .ifPresent(
            item ->
                Sorting.sort(
                    title,
                    item,
                    new Arrival(
                        ScanPlace.department(item.library(), department),
                        null,
                        Calendar.ALWAYS_OPEN,
                        title.now().atZone(ZoneOffset.UTC).toLocalDate())));
  }
}
