package org.consort.api.bibs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Holding;
import org.consort.catalogue.ItemCount;
import org.consort.catalogue.Portfolio;
import org.consort.catalogue.Shelf;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// Adds to a record on its way out what there is of the title: a field AVA for each holding and
/// each temporary shelf open to the public, a field AVE for each portfolio
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/bibs/R0VUIC9hbG1hd3MvdjEvYmlicw==/>).
final class Availability {
  private final Catalogue catalogue;
  private final Codes codes;

  Availability(Inventory inventory) {
    this.catalogue = inventory.catalogue();
    this.codes = inventory.codes();
  }

  /// The record, with more fields where they are wanted.
  ///
  /// @param wanted what the caller asked to be expanded: `p_avail`, `e_avail`
  Record added(AlmaRequest request, MmsId id, Record record, Set<String> wanted) {
    if (!wanted.contains("p_avail") && !wanted.contains("e_avail")) {
      return record;
    }
    List<Field> fields = new ArrayList<>(record.fields());
    if (wanted.contains("p_avail")) {
      fields.addAll(physical(request, id));
    }
    if (wanted.contains("e_avail")) {
      catalogue
          .portfolios(request.institutionId(), id)
          .forEach(portfolio -> fields.add(electronic(portfolio)));
    }
    return new Record(record.leader(), fields);
  }

  private List<Field> physical(AlmaRequest request, MmsId bib) {
    InstitutionId institution = request.institutionId();
    List<ItemCount> counts = catalogue.itemCounts(institution, bib);
    List<Field> fields = new ArrayList<>();
    for (Holding holding : catalogue.holdings(institution, bib)) {
      for (ItemCount count : of(holding, counts)) {
        if (!holding.suppressed() && !codes.isHidden(institution, shelf(holding, count))) {
          fields.add(physical(request, holding, count, fields.size() + 1));
        }
      }
    }
    return fields;
  }

  // Holdings without items at their own shelf are told all the same, unless all stand elsewhere.
  private static List<ItemCount> of(Holding holding, List<ItemCount> counts) {
    List<ItemCount> own =
        counts.stream().filter(count -> count.holding().equals(holding.id())).toList();
    return own.isEmpty() ? List.of(ItemCount.none(holding.id())) : own;
  }

  private static Shelf shelf(Holding holding, ItemCount count) {
    return count.elsewhere() == null ? holding.shelf() : count.elsewhere();
  }

  private DataField physical(AlmaRequest request, Holding holding, ItemCount count, int priority) {
    InstitutionId institution = request.institutionId();
    Shelf shelf = shelf(holding, count);
    CallNumber mark = count.callNumber() == null ? holding.callNumber() : count.callNumber();
    Subfields told =
        new Subfields()
            .with('0', holding.bib())
            .with('8', count.elsewhere() == null ? holding.id() : "")
            .with('a', request.institution().code())
            .with('b', shelf.library())
            .with('c', named(codes.location(institution, shelf).desc(), shelf.location()))
            .with('d', mark.text())
            .with('e', status(count))
            .with('f', count.total())
            .with('g', count.away())
            .with('j', shelf.location())
            .with('k', mark.scheme().strip())
            .with('p', priority)
            .with('q', named(codes.library(institution, shelf.library()).desc(), shelf.library()));
    holding.statements().forEach(statement -> told.with('t', statement));
    return told.field("AVA");
  }

  private static String status(ItemCount count) {
    if (count.total() == 0) {
      return "check_holdings";
    }
    return count.total() > count.away() ? "available" : "unavailable";
  }

  private static DataField electronic(Portfolio portfolio) {
    return new Subfields()
        .with('0', portfolio.bib())
        .with('8', portfolio.id())
        .with('e', portfolio.access().active() ? "Available" : "Not Available")
        .with('l', portfolio.access().library())
        .with('n', portfolio.access().publicNote())
        .with('u', portfolio.access().url())
        .field("AVE");
  }

  private static String named(@Nullable String name, String code) {
    return name == null ? code : name;
  }

  private static final class Subfields {
    private final List<Subfield> subfields = new ArrayList<>();

    Subfields with(char code, Object value) {
      if (!value.toString().isEmpty()) {
        subfields.add(new Subfield(code, value.toString()));
      }
      return this;
    }

    DataField field(String tag) {
      return new DataField(tag, ' ', ' ', subfields);
    }
  }
}
