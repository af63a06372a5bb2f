package org.consort.api.conf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.JobEvents;
import org.consort.alma.conf.JobInstances;
import org.consort.alma.conf.JobMatches;
import org.consort.alma.conf.JobParameter;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.jobs.Job;
import org.consort.jobs.JobReason;
import org.consort.jobs.JobRemark;
import org.consort.jobs.JobRun;
import org.consort.jobs.Jobs;
import org.consort.jobs.NewRun;
import org.consort.jobs.RunSearch;
import org.consort.jobs.RunStatus;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Jobs and their runs, which Alma calls instances. Where the runs of one job are asked for, `ALL`
/// stands for those of every job.
public final class JobsEndpoint {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}Z?");
  private static final String JOBS = "/conf/jobs";
  private static final String JOB = JOBS + "/{job_id}";
  private static final String RUNS = JOB + "/instances";
  private static final String RUN = RUNS + "/{instance_id}";
  private static final String ALL = "ALL";

  private final Doors doors;
  private final Jobs jobs;
  private final AlmaJobs alma;

  public JobsEndpoint(Doors doors, Jobs jobs) {
    this.doors = doors;
    this.jobs = jobs;
    this.alma = new AlmaJobs(jobs);
  }

  public List<Route> routes() {
    return List.of(
        Route.get(JOBS, doors.read(Area.CONF, this::list)),
        Route.get(JOB, doors.read(Area.CONF, this::one)),
        Route.post(JOB, doors.write(Area.CONF, this::run)),
        Route.get(RUNS, doors.read(Area.CONF, this::runs)),
        Route.get(RUN, doors.read(Area.CONF, this::oneRun)),
        Route.get(RUN + "/events", doors.read(Area.CONF, this::events)),
        Route.get(RUN + "/matches", doors.read(Area.CONF, this::matches)),
        Route.get(RUN + "/download", doors.read(Area.CONF, this::download)));
  }

  private Reply list(AlmaRequest request) {
    Optional<String> category = request.query("category");
    category.ifPresent(this::checkCategory);
    String type = request.query("type").orElse("MANUAL");
    checkOneOf("type", type, List.of("MANUAL", "SCHEDULED", "OTHER"));
    boolean none = !type.equals("MANUAL") || request.query("profile_id").isPresent();
    List<Job> all =
        jobs.all().stream()
            .filter(_ -> !none)
            .filter(job -> category.map(job.about().category()::equals).orElse(true))
            .toList();
    Page page = request.page();
    return request.reply(
        new org.consort.alma.conf.Jobs(
            page.of(all).map(job -> AlmaJobs.job(request, job)).toList(), all.size()));
  }

  private void checkCategory(String category) {
    checkOneOf(
        "category",
        category,
        jobs.all().stream().map(job -> job.about().category()).distinct().toList());
  }

  private static void checkOneOf(String parameter, String value, List<String> valid) {
    if (!valid.contains(value)) {
      throw new BadRequest(ApiReason.NOT_AMONG.about(parameter, value, String.join(", ", valid)));
    }
  }

  private Reply one(AlmaRequest request) {
    return request.reply(AlmaJobs.job(request, jobs.job(request.segment("job_id"))));
  }

  private Reply run(AlmaRequest request) {
    Job job = jobs.job(request.segment("job_id"));
    String op = request.query("op").orElseThrow(() -> JobCallReason.NO_OPERATION.refusal());
    if (!op.equals("run")) {
      throw JobCallReason.OTHER_OPERATION.refusal(op);
    }
    NewRun wish = new NewRun(job.id(), parameters(request), request.caller().name());
    JobRun run = jobs.submit(request.institutionId(), wish);
    return request.reply(AlmaJobs.submitted(request, job, run));
  }

  private static Map<String, String> parameters(AlmaRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    if (request.hasBody()) {
      for (JobParameter sent : request.body(org.consort.alma.conf.Job.class).parameter()) {
        String value = sent.value();
        Optional.ofNullable(sent.name())
            .flatMap(Coded::code)
            .ifPresent(name -> values.put(name, value == null ? "" : value));
      }
    }
    return values;
  }

  private Reply runs(AlmaRequest request) {
    Listing<JobRun> found = jobs.runs(request.institutionId(), search(request), request.page());
    return request.reply(
        new JobInstances(
            found.entries().stream().map(run -> alma.instance(request, run)).toList(),
            found.total()));
  }

  private RunSearch search(AlmaRequest request) {
    Optional<LocalDate> first = date(request, "submit_date_from");
    Optional<LocalDate> last = date(request, "submit_date_to");
    return new RunSearch(
        jobOfPath(request),
        request.query("status").map(JobsEndpoint::status).orElse(null),
        first.map(day -> start(request, day)).orElse(null),
        last.map(day -> start(request, day.plusDays(1))).orElse(null));
  }

  private @Nullable String jobOfPath(AlmaRequest request) {
    String id = request.segment("job_id");
    return id.equals(ALL) ? null : jobs.job(id).id();
  }

  private static RunStatus status(String code) {
    return RunStatus.named(code)
        .orElseThrow(
            () ->
                new BadRequest(
                    ApiReason.NOT_AMONG.about(
                        "status",
                        code,
                        Stream.of(RunStatus.values())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")))));
  }

  private static Optional<LocalDate> date(AlmaRequest request, String parameter) {
    return request.query(parameter).map(value -> date(parameter, value));
  }

  private static LocalDate date(String parameter, String value) {
    // Java reads years that the database does not.
    if (!DAY.matcher(value).matches()) {
      throw JobCallReason.NO_DATE.refusal(parameter, value);
    }
    try {
      return LocalDate.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
    } catch (DateTimeParseException _) {
      throw JobCallReason.NO_DATE.refusal(parameter, value);
    }
  }

  // Days are those of the institution.
  private static Instant start(AlmaRequest request, LocalDate day) {
    return day.atStartOfDay(request.institution().zone()).toInstant();
  }

  private Reply oneRun(AlmaRequest request) {
    return request.reply(alma.instance(request, named(request)));
  }

  private Reply events(AlmaRequest request) {
    Listing<JobRemark> found =
        jobs.remarks(request.institutionId(), named(request).id(), request.page());
    return request.reply(
        new JobEvents(found.entries().stream().map(AlmaJobs::event).toList(), found.total()));
  }

  private Reply matches(AlmaRequest request) {
    JobRun _ = named(request);
    checkOneOf(
        "population",
        request.query("population").orElse(""),
        List.of("SINGLE_MATCHES", "MULTI_MATCHES"));
    return request.reply(new JobMatches(List.of(), 0));
  }

  private Reply download(AlmaRequest request) {
    throw JobCallReason.NO_FILE.refusal(named(request).id());
  }

  private JobRun named(AlmaRequest request) {
    @Nullable String job = jobOfPath(request);
    String id = request.segment("instance_id");
    return (id.matches("[0-9]{1,18}")
            ? jobs.run(request.institutionId(), Long.parseLong(id))
            : Optional.<JobRun>empty())
        .filter(run -> job == null || job.equals(run.job()))
        .orElseThrow(() -> JobReason.NO_SUCH_RUN.refusal(id));
  }
}
