package org.consort.api.conf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consort.alma.conf.JobBuilder;
import org.consort.alma.conf.JobCounter;
import org.consort.alma.conf.JobEvent;
import org.consort.alma.conf.JobEventKey;
import org.consort.alma.conf.JobInfo;
import org.consort.alma.conf.JobInstance;
import org.consort.alma.conf.JobInstanceBuilder;
import org.consort.alma.conf.JobParameter;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.jobs.Job;
import org.consort.jobs.JobRemark;
import org.consort.jobs.JobRun;
import org.consort.jobs.Jobs;
import org.consort.jobs.RunStatus;
import org.consort.sets.SetContent;

/// Shows jobs and their runs as Alma does. Every job here is run by hand.
public final class AlmaJobs {
  static final Coded TYPE = Coded.of("MANUAL", "Manual");
  private static final Coded SCHEDULE = Coded.of("NOT_SCHEDULED", "Not scheduled");

  private final Jobs jobs;

  public AlmaJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  static String path(String job) {
    return "/conf/jobs/" + job;
  }

  static String path(JobRun run) {
    return path(run.job()) + "/instances/" + run.id();
  }

  static org.consort.alma.conf.Job job(AlmaRequest request, Job job) {
    return described(request, job)
        .parameter(
            job.parameters().stream()
                .map(p -> new JobParameter(Coded.of(p.name(), p.description()), ""))
                .toList())
        .build();
  }

  /// The job as it was told to run.
  static org.consort.alma.conf.Job submitted(AlmaRequest request, Job job, JobRun run) {
    String said =
        "Job no. %d triggered on %s"
            .formatted(run.id(), run.times().submitted().truncatedTo(ChronoUnit.SECONDS));
    return described(request, job)
        .parameter(
            new TreeMap<>(run.parameters())
                .entrySet().stream()
                    .map(p -> new JobParameter(Coded.of(p.getKey()), p.getValue()))
                    .toList())
        .additionalInfo(new Linked(said, request.link(path(run))))
        .build();
  }

  private static JobBuilder described(AlmaRequest request, Job job) {
    Job.About about = job.about();
    return JobBuilder.builder()
        .link(request.link(path(job.id())))
        .id(job.id())
        .name(about.name())
        .description(about.description())
        .type(TYPE)
        .category(category(job))
        .content(Coded.of(about.content(), label(about.content())))
        .schedule(SCHEDULE);
  }

  public JobInstance instance(AlmaRequest request, JobRun run) {
    String id = Long.toString(run.id());
    JobRun.Times times = run.times();
    return JobInstanceBuilder.builder()
        .link(request.link(path(run)))
        .id(id)
        .externalId(id)
        .name(run.name())
        .submittedBy(Coded.of("API", run.by()))
        .submitTime(times.submitted())
        .startTime(times.started())
        .endTime(times.ended())
        .progress(BigDecimal.valueOf(run.progress()))
        .status(Coded.of(run.status().name(), run.status().label()))
        .statusDate(day(request, times))
        .alert(alerts(run))
        .counter(counters(run))
        .jobInfo(brief(request, run))
        .build();
  }

  static JobEvent event(JobRemark remark) {
    return new JobEvent(
        Integer.toString(remark.place()),
        List.of(new JobEventKey(remark.piece(), remark.reason())));
  }

  private JobInfo brief(AlmaRequest request, JobRun run) {
    Job job = jobs.job(run.job());
    return new JobInfo(
        job.id(),
        job.name(),
        job.about().description(),
        TYPE,
        category(job),
        request.link(path(job.id())));
  }

  private static LocalDate day(AlmaRequest request, JobRun.Times times) {
    ZoneId zone = request.institution().zone();
    return LocalDate.ofInstant(times.touched(), zone);
  }

  private static List<Coded> alerts(JobRun run) {
    return switch (run.status()) {
      case COMPLETED_SUCCESS ->
          List.of(Coded.of("alert_general_success", "The job completed successfully."));
      case COMPLETED_WARNING ->
          List.of(
              Coded.of(
                  "alert_general_warning",
                  "%d of %d were refused.".formatted(run.tally().refused(), run.tally().total())));
      case COMPLETED_FAILED ->
          List.of(
              Coded.of(
                  "alert_general_error",
                  run.trouble().isEmpty() ? "Everything was refused." : run.trouble()));
      case QUEUED, PENDING, INITIALIZING, RUNNING -> List.of();
    };
  }

  private static List<JobCounter> counters(JobRun run) {
    if (run.status() == RunStatus.QUEUED) {
      return List.of();
    }
    Map<String, Integer> counted = new TreeMap<>(run.tally().counted());
    counted.put("refused", run.tally().refused());
    return counted.entrySet().stream()
        .map(
            entry ->
                new JobCounter(
                    Coded.of(entry.getKey(), readable(entry.getKey())),
                    entry.getValue().toString()))
        .toList();
  }

  private static String label(String content) {
    return SetContent.named(content).map(SetContent::label).orElseGet(() -> readable(content));
  }

  private static Coded category(Job job) {
    return Coded.of(job.about().category(), readable(job.about().category()));
  }

  /// `ITEMS_CHANGED` as `Items changed`.
  private static String readable(String code) {
    String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
