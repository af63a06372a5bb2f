package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.conf.Job;
import org.consort.alma.conf.JobEvents;
import org.consort.alma.conf.JobInstance;
import org.consort.alma.conf.JobInstances;
import org.consort.alma.conf.JobMatches;
import org.consort.alma.conf.Jobs;
import org.consort.alma.conf.RecordSet;
import org.consort.alma.conf.RecordSets;
import org.consort.alma.conf.SetMembers;

/// Sets, and the jobs that go over them.
final class JobCalls {
  private static final String SET = "/conf/sets/{set_id}";
  private static final String JOB = "/conf/jobs/{job_id}";
  private static final String RUNS = JOB + "/instances";
  private static final String RUN = RUNS + "/{instance_id}";

  static final List<Call> ALL =
      List.of(
          get("/conf/sets", "List sets")
              .with(Parameters.page())
              .with(
                  oneOf(
                      "content_type",
                      "Only those of such things.",
                      "BIB_MMS",
                      "ITEM",
                      "USER",
                      "PO_LINE"),
                  oneOf("set_type", "Only those of the type.", "ITEMIZED", "LOGICAL"),
                  text("q", "Words of the name, description or maker: name~moss."),
                  oneOf("set_origin", "UI_CZ finds nothing.", "UI", "UI_CZ"))
              .answers(RecordSets.class),
          post("/conf/sets", "Add a set, empty or made of others")
              .with(
                  oneOf("combine", "How two sets make one.", "AND", "OR", "NOT"),
                  text("set1", "The id of the first set."),
                  text("set2", "The id of the second set."),
                  text("from_logical_set", "The id of the set whose members are taken over."),
                  text("job_instance_id", "Refused: no run here is an import."),
                  text("population", "Refused: no run here is an import."),
                  text("nz_set_from_iz_set", "Refused: sets are of one institution."),
                  text("filter_set", "Refused: there are no indication rules."))
              .takes(RecordSet.class)
              .answers(RecordSet.class),
          get(SET, "Read a set").answers(RecordSet.class),
          put(SET, "Swap what is written down about a set")
              .takes(RecordSet.class)
              .answers(RecordSet.class),
          post(SET, "Change the members of an itemized set")
              .with(
                  oneOf(
                      "op",
                      "What is to be done.",
                      "add_members",
                      "delete_members",
                      "replace_members"),
                  text("id_type", "What the ids are: BARCODE, ISBN, a type of identifier."),
                  oneOf("fail_on_invalid_id", "false passes over what cannot be.", "true", "false"))
              .takes(RecordSet.class)
              .answers(RecordSet.class),
          delete(SET, "Remove a set, not its members"),
          get(SET + "/members", "List the members of a set")
              .with(Parameters.page())
              .answers(SetMembers.class),
          get("/conf/jobs", "List jobs")
              .with(Parameters.page())
              .with(
                  text("category", "Only those of the category."),
                  oneOf("type", "All here are manual.", "MANUAL", "SCHEDULED", "OTHER"),
                  text("profile_id", "No job here has a profile."))
              .answers(Jobs.class),
          get(JOB, "Read a job").answers(Job.class),
          post(JOB, "Run a job")
              .with(oneOf("op", "What is to be done.", "run"))
              .takes(Job.class)
              .answers(Job.class),
          get(RUNS, "List the runs of a job, or of ALL")
              .with(Parameters.page())
              .with(
                  text("submit_date_from", "Asked for on the day or later, 2026-06-01."),
                  text("submit_date_to", "Asked for on the day or earlier."),
                  text("status", "Only those with the status."))
              .answers(JobInstances.class),
          get(RUN, "Tell how far a run is").answers(JobInstance.class),
          get(RUN + "/events", "List what a run could not do, and why")
              .with(Parameters.page())
              .answers(JobEvents.class),
          get(RUN + "/matches", "List what an import matched: nothing here")
              .with(Parameters.page())
              .with(oneOf("population", "Which matches.", "SINGLE_MATCHES", "MULTI_MATCHES"))
              .answers(JobMatches.class),
          get(RUN + "/download", "Refused: no run here has read a file"));

  private JobCalls() {}
}
