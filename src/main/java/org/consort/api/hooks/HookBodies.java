package org.consort.api.hooks;

import java.nio.charset.StandardCharsets;
import org.consort.alma.hooks.HookMessage;
import org.consort.alma.hooks.HookMessageBuilder;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Format;
import org.consort.api.AlmaRequest;
import org.consort.api.bibs.ToldCatalogue;
import org.consort.api.conf.AlmaJobs;
import org.consort.api.users.ToldCirculation;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.jobs.JobNews;
import org.consort.publishing.MessageFormat;
import org.consort.publishing.PublishedEvent;

/// Writes events as Alma's webhook messages, in compact JSON or XML.
public final class HookBodies {
  private final Institutions institutions;
  private final CodeTables codes;
  private final ToldCirculation circulation;
  private final ToldCatalogue catalogue;
  private final AlmaJobs jobs;

  public HookBodies(
      Institutions institutions,
      CodeTables codes,
      ToldCirculation circulation,
      ToldCatalogue catalogue,
      AlmaJobs jobs) {
    this.institutions = institutions;
    this.codes = codes;
    this.circulation = circulation;
    this.catalogue = catalogue;
    this.jobs = jobs;
  }

  public String write(PublishedEvent event, MessageFormat format) {
    byte[] bytes =
        Codec.write(message(event), format == MessageFormat.JSON ? Format.JSON : Format.XML);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private HookMessage message(PublishedEvent event) {
    Institution institution = institutions.byId(event.institution());
    HookMessageBuilder message =
        HookMessageBuilder.builder()
            .id("%d%d".formatted(event.number(), institution.id().suffix()))
            .action(event.code().action().name())
            .institution(Coded.of(institution.code(), institution.name()))
            .time(event.at())
            .event(new Coded(event.code().code(), description(event)));
    put(message, event, AlmaRequest.unasked(institution));
    return message.build();
  }

  private void put(HookMessageBuilder message, PublishedEvent event, AlmaRequest shown) {
    switch (event.code().action()) {
      case LOAN -> message.itemLoan(circulation.loan(shown, event.state()));
      case REQUEST -> message.userRequest(circulation.request(shown, event.state()));
      case BIB -> message.bib(catalogue.bib(shown, event.state()));
      case ITEM -> message.item(catalogue.item(shown, event.state()));
      case NOTIFICATION -> message.notification(circulation.letter(shown, event.state()));
      case JOB_END -> message.jobInstance(jobs.instance(shown, JobNews.run(event.state())));
    }
  }

  private String description(PublishedEvent event) {
    String code = event.code().code();
    return codes.description(event.institution(), CodeTable.WEBHOOK_EVENTS, code).orElse(code);
  }
}
