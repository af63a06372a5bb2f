package org.consort.api.conf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consort.access.Area;
import org.consort.alma.conf.MappingHeader;
import org.consort.alma.conf.MappingRow;
import org.consort.alma.conf.MappingRowBuilder;
import org.consort.alma.conf.MappingTable;
import org.consort.alma.conf.MappingTableBuilder;
import org.consort.alma.conf.MappingTables;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.circulation.LoanPolicies;
import org.consort.institution.Libraries;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The rules of an institution that fit into a table, to be read: for how long what is lent, and
/// how much whom.
public final class MappingTablesEndpoint {
  private static final String TABLES = "/conf/mapping-tables";

  private final Doors doors;
  private final Libraries libraries;
  private final List<LendingTable> tables;

  public MappingTablesEndpoint(Doors doors, Libraries libraries, LoanPolicies policies) {
    this.doors = doors;
    this.libraries = libraries;
    this.tables = LendingTable.all(policies);
  }

  public List<Route> routes() {
    return List.of(
        Route.get(TABLES, doors.read(Area.CONF, this::list)),
        Route.get(TABLES + "/{name}", doors.read(Area.CONF, this::one)),
        Route.put(TABLES + "/{name}", doors.write(Area.CONF, this::replace)));
  }

  private Reply list(AlmaRequest request) {
    List<MappingTable> shown =
        tables.stream().map(table -> described(request, table).build()).toList();
    return request.reply(new MappingTables(shown, shown.size()));
  }

  private Reply one(AlmaRequest request) {
    Scope.asked(request, libraries);
    String name = request.segment("name");
    LendingTable table =
        named(name)
            .orElseThrow(() -> new NotFound(ApiReason.INVALID.about("mappingTableName", name)));
    return request.reply(
        described(request, table)
            .header(headers(request, table))
            .row(
                table.rows().of(request.institutionId()).stream()
                    .map(MappingTablesEndpoint::row)
                    .toList())
            .build());
  }

  // What is lent to whom for how long is changed by the institution's staff.
  private Reply replace(AlmaRequest request) {
    String name = request.segment("name");
    if (name.isBlank()) {
      throw new BadRequest(ConfReason.MAPPING_NOT_NAMED.about());
    }
    LendingTable table =
        named(name).orElseThrow(() -> new NotFound(ConfReason.NO_SUCH_TABLE.about(name)));
    Scope.require(
        request, request.body(MappingTable.class).scope(), ConfReason.MAPPING_SCOPE_NOT_LEGAL);
    throw new BadRequest(ConfReason.MAPPING_CLOSED.about(table.code()));
  }

  private Optional<LendingTable> named(String name) {
    return tables.stream().filter(each -> each.code().equals(name)).findFirst();
  }

  private static MappingTableBuilder described(AlmaRequest request, LendingTable table) {
    return MappingTableBuilder.builder()
        .link(request.link(TABLES + "/" + table.code()))
        .code(table.code())
        .name(table.name())
        .description(table.description())
        .subSystem(Coded.of("FULFILLMENT", "Fulfillment"))
        .customized(true)
        .scope(Scope.of(request));
  }

  private static List<MappingHeader> headers(AlmaRequest request, LendingTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            at -> {
              LendingTable.Column column = table.columns().get(at);
              return new MappingHeader(
                  Integer.toString(at), column.name(), column.description(), type(request, column));
            })
        .toList();
  }

  private static Linked type(AlmaRequest request, LendingTable.Column column) {
    return column.codes().isEmpty()
        ? new Linked("TextField", null)
        : new Linked("code-tables", request.link("/conf/code-tables/" + column.codes()));
  }

  private static MappingRow row(List<String> cells) {
    return MappingRowBuilder.builder()
        .column0(cell(cells, 0))
        .column1(cell(cells, 1))
        .column2(cell(cells, 2))
        .column3(cell(cells, 3))
        .column4(cell(cells, 4))
        .column5(cell(cells, 5))
        .column6(cell(cells, 6))
        .enabled(true)
        .build();
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
