package org.consort.catalogue.intake;

import java.util.List;
import org.consort.marc.normalize.NormalizationProcess;

/// A process as it is kept: its name and its tasks, in the order they are done.
public record ProcessSetting(String name, List<TaskSetting> tasks) {
  public ProcessSetting {
    tasks = List.copyOf(tasks);
  }

  NormalizationProcess ready() {
    return new NormalizationProcess(name, tasks.stream().map(TaskKind::task).toList());
  }
}
