package org.consort.api.conf;

import java.util.List;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.CodeTableBuilder;
import org.consort.alma.conf.CodeTableRow;
import org.consort.alma.conf.CodeTableRowBuilder;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.NotFound;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The code tables, by their names without blanks. A change swaps all rows of a table.
public final class CodeTablesEndpoint {
  private final Doors doors;
  private final CodeTables codes;

  public CodeTablesEndpoint(Doors doors, CodeTables codes) {
    this.doors = doors;
    this.codes = codes;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/code-tables", doors.read(Area.CONF, this::list)),
        Route.get("/conf/code-tables/{name}", doors.read(Area.CONF, this::table)),
        Route.put("/conf/code-tables/{name}", doors.write(Area.CONF, this::replace)));
  }

  private Reply list(AlmaRequest request) {
    List<org.consort.alma.conf.CodeTable> all =
        Stream.of(CodeTable.values()).map(table -> named(request, table).build()).toList();
    return request.reply(new org.consort.alma.conf.CodeTables(all, all.size()));
  }

  private Reply table(AlmaRequest request) {
    return shown(request, asked(request));
  }

  private Reply replace(AlmaRequest request) {
    CodeTable table = asked(request);
    List<CodeTableRow> sent = request.body(org.consort.alma.conf.CodeTable.class).row();
    codes.replace(request.institutionId(), table, IncomingCodes.rows(sent));
    return shown(request, table);
  }

  private static CodeTable asked(AlmaRequest request) {
    String name = request.segment("name");
    return CodeTable.named(name)
        .orElseThrow(() -> new NotFound(ApiReason.INVALID.about("codeTableName", name)));
  }

  private Reply shown(AlmaRequest request, CodeTable table) {
    List<CodeTableRow> rows =
        codes.rows(request.institutionId(), table).stream().map(CodeTablesEndpoint::row).toList();
    return request.reply(named(request, table).row(rows).build());
  }

  private static CodeTableBuilder named(AlmaRequest request, CodeTable table) {
    return CodeTableBuilder.builder()
        .name(table.almaName())
        .link(request.link("/conf/code-tables/" + table.almaName()));
  }

  private static CodeTableRow row(CodeRow row) {
    return CodeTableRowBuilder.builder()
        .code(row.code())
        .description(row.description())
        .byDefault(row.byDefault())
        .enabled(row.enabled())
        .build();
  }
}
