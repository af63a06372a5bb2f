package org.consort.api.conf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.CodeTableBuilder;
import org.consort.alma.conf.CodeTableRow;
import org.consort.alma.conf.CodeTableRowBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Problem;
import org.consort.institution.CodeChange;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// The code tables, by their names without blanks. A change swaps all rows of a table. Each code is
/// described in one language, which an answer names, whatever `lang` asks for.
public final class CodeTablesEndpoint {
  private static final String TABLES = "/conf/code-tables";
  private static final Coded LANGUAGE = Coded.of("en", "English");
  // The subsystem Alma names for what belongs to no one of them.
  private static final Coded EVERYWHERE = Coded.of("ALL", "All");

  private final Doors doors;
  private final Libraries libraries;
  private final CodeTables codes;

  public CodeTablesEndpoint(Doors doors, Libraries libraries, CodeTables codes) {
    this.doors = doors;
    this.libraries = libraries;
    this.codes = codes;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(TABLES, doors.read(Area.CONF, this::list)),
        Route.get(TABLES + "/{name}", doors.read(Area.CONF, this::table)),
        Route.put(TABLES + "/{name}", doors.write(Area.CONF, this::replace)));
  }

  private Reply list(AlmaRequest request) {
    requireLanguageAndScope(request);
    List<org.consort.alma.conf.CodeTable> all =
        Stream.of(CodeTable.values()).map(table -> named(request, table).build()).toList();
    return request.reply(new org.consort.alma.conf.CodeTables(all, all.size()));
  }

  private Reply table(AlmaRequest request) {
    requireLanguageAndScope(request);
    String name = request.segment("name");
    return shown(request, named(name, ApiReason.INVALID.about("codeTableName", name)));
  }

  private Reply replace(AlmaRequest request) {
    requireLanguageAndScope(request);
    String name = request.segment("name");
    if (name.isBlank()) {
      throw new BadRequest(ConfReason.TABLE_NOT_NAMED.about());
    }
    CodeTable table = named(name, ConfReason.NO_SUCH_TABLE.about(name));
    org.consort.alma.conf.CodeTable sent = request.body(org.consort.alma.conf.CodeTable.class);
    Scope.require(request, sent.scope(), ConfReason.SCOPE_NOT_LEGAL);
    List<CodeRow> known = codes.rows(request.institutionId(), table);
    codes.replace(
        request.institutionId(),
        table,
        IncomingCodes.rows(table, known, sent.row()),
        request.caller().name());
    return shown(request, table);
  }

  private void requireLanguageAndScope(AlmaRequest request) {
    request
        .query("lang")
        .filter(lang -> !List.of(Locale.getISOLanguages()).contains(lang))
        .ifPresent(
            lang -> {
              throw new BadRequest(ApiReason.INVALID.about("lang", lang));
            });
    Scope.asked(request, libraries);
  }

  private static CodeTable named(String name, Problem problem) {
    return CodeTable.named(name).orElseThrow(() -> new NotFound(problem));
  }

  private Reply shown(AlmaRequest request, CodeTable table) {
    List<CodeTableRow> rows =
        codes.rows(request.institutionId(), table).stream().map(row -> row(request, row)).toList();
    return request.reply(named(request, table).row(rows).build());
  }

  private CodeTableBuilder named(AlmaRequest request, CodeTable table) {
    CodeChange change = codes.of(request.institutionId()).change(table).orElse(null);
    return CodeTableBuilder.builder()
        .updatedBy(change == null ? null : change.by())
        .updateDate(day(request, change))
        .name(table.almaName())
        .subSystem(EVERYWHERE)
        .patronFacing(false)
        .language(LANGUAGE)
        .scope(Scope.of(request))
        .link(request.link(TABLES + "/" + table.almaName()));
  }

  private static CodeTableRow row(AlmaRequest request, CodeRow row) {
    CodeChange change = row.change();
    return CodeTableRowBuilder.builder()
        .updatedBy(change == null ? null : change.by())
        .updateDate(day(request, change))
        .code(row.code())
        .description(row.description())
        .byDefault(row.byDefault())
        .enabled(row.enabled())
        .build();
  }

  private static @Nullable LocalDate day(AlmaRequest request, @Nullable CodeChange change) {
    return change == null ? null : LocalDate.ofInstant(change.at(), request.institution().zone());
  }
}
