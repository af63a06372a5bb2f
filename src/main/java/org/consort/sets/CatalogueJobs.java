package org.consort.sets;

import java.util.List;
import java.util.stream.Stream;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Reindexing;
import org.consort.circulation.Circulation;
import org.consort.circulation.Shelving;
import org.consort.circulation.Withdrawals;
import org.consort.jobs.Job;
import org.consort.jobs.JobParameter;
import org.consort.jobs.JobWork;

/// The jobs on titles and items. Their numbers never change: programs have them written down.
public final class CatalogueJobs {
  private static final String UPDATE = "INFORMATION_UPDATE";

  private final Sets sets;
  private final Catalogue catalogue;
  private final CataloguingDesk desk;
  private final Withdrawals withdrawals;
  private final Shelving shelving;

  public CatalogueJobs(
      Sets sets, Catalogue catalogue, CataloguingDesk desk, Circulation circulation) {
    this.sets = sets;
    this.catalogue = catalogue;
    this.desk = desk;
    this.withdrawals = circulation.withdrawals(desk);
    this.shelving = circulation.shelving(desk);
  }

  public List<Job> all(Reindexing reindexing) {
    return List.of(index(reindexing), changeItems(), suppress(), delete());
  }

  private static Job index(Reindexing reindexing) {
    return new Job(
        "M1001",
        new Job.About(
            "Rebuild the index of titles",
            "Reads match keys, search words and what lists show out of every title's record again.",
            "REPOSITORY",
            SetContent.BIB_MMS.name()),
        List.of(),
        new TitleIndexing(reindexing));
  }

  private Job changeItems() {
    return new Job(
        "M1002",
        new Job.About(
            "Change physical items",
            "Gives the items of a set another policy, material type or permanent location.",
            UPDATE,
            SetContent.ITEM.name()),
        overSet(
            optional(ItemChanging.POLICY, "A code of the table ItemPolicy."),
            optional(ItemChanging.MATERIAL_TYPE, "A code of the table PhysicalMaterialType."),
            optional(ItemChanging.LIBRARY, "The code of a library, with a location."),
            optional(ItemChanging.LOCATION, "The code of a location of that library.")),
        over(SetContent.ITEM, new ItemChanging(desk, shelving)));
  }

  private Job suppress() {
    return new Job(
        "M1003",
        new Job.About(
            "Suppress titles",
            "Hides the titles of a set from the public, or shows them again.",
            UPDATE,
            SetContent.BIB_MMS.name()),
        overSet(new JobParameter(TitleSuppressing.SUPPRESS, "true to hide, false to show.", true)),
        over(SetContent.BIB_MMS, new TitleSuppressing(catalogue)));
  }

  private Job delete() {
    return new Job(
        "M1004",
        new Job.About(
            "Delete bibliographic records",
            "Deletes the titles of a set that have no inventory, or no item a patron has.",
            "WITHDRAW",
            SetContent.BIB_MMS.name()),
        overSet(
            optional(TitleRemoval.OVERRIDE, "true to delete holdings, items and portfolios too.")),
        over(SetContent.BIB_MMS, new TitleRemoval(withdrawals)));
  }

  private JobWork over(SetContent content, MemberTask task) {
    return new OverMembers(sets, content, task);
  }

  private static List<JobParameter> overSet(JobParameter... more) {
    return Stream.concat(
            Stream.of(new JobParameter(OverMembers.SET, "The id of the set.", true)),
            Stream.of(more))
        .toList();
  }

  private static JobParameter optional(String name, String description) {
    return new JobParameter(name, description, false);
  }
}
