package org.consort.sets;

import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.ItemChange;
import org.consort.catalogue.Shelf;
import org.consort.circulation.Shelving;
import org.consort.database.Transaction;
import org.consort.jobs.JobReason;
import org.consort.jobs.JobRun;
import org.consort.jobs.PieceOutcome;
import org.jspecify.annotations.Nullable;

/// Gives items another policy, material type or place.
record ItemChanging(CataloguingDesk desk, Shelving shelving) implements MemberTask {
  static final String POLICY = "item_policy";
  static final String MATERIAL_TYPE = "material_type";
  static final String LIBRARY = "library";
  static final String LOCATION = "location";

  @Override
  public void check(InstitutionId institution, Map<String, String> parameters) {
    if (parameters.containsKey(LIBRARY) && !parameters.containsKey(LOCATION)) {
      throw JobReason.MISSING_PARAMETER.refusal(LOCATION);
    }
    if (parameters.containsKey(LOCATION) && !parameters.containsKey(LIBRARY)) {
      throw JobReason.MISSING_PARAMETER.refusal(LIBRARY);
    }
    ItemChange change = change(parameters, "");
    if (change.equals(new ItemChange(null, null, null, ""))) {
      throw SetReason.NOTHING_TO_CHANGE.refusal(
          String.join(",", POLICY, MATERIAL_TYPE, LIBRARY, LOCATION));
    }
    desk.check(institution, change);
  }

  @Override
  public PieceOutcome run(Transaction tx, JobRun run, String member) {
    ItemId item = ItemId.parse(member).orElseThrow();
    boolean changed =
        shelving.change(tx, run.institution(), item, change(run.parameters(), run.by()));
    return new PieceOutcome.Done(changed ? "items_changed" : "items_unchanged", 1);
  }

  private static ItemChange change(Map<String, String> parameters, String by) {
    String library = parameters.getOrDefault(LIBRARY, "");
    @Nullable Shelf shelf =
        library.isEmpty() ? null : new Shelf(library, parameters.getOrDefault(LOCATION, ""));
    return new ItemChange(parameters.get(POLICY), parameters.get(MATERIAL_TYPE), shelf, by);
  }
}
