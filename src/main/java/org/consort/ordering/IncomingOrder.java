package org.consort.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.consort.acquisitions.InterestedUser;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineDetail;
import org.consort.catalogue.ItemDetails;
import org.jspecify.annotations.Nullable;

/// An order as it came, codes unchecked. Whatever was blank is absent.
public record IncomingOrder(
    @Nullable String owner,
    @Nullable String type,
    @Nullable String method,
    @Nullable String vendor,
    @Nullable String vendorAccount,
    @Nullable String vendorReference,
    Cost cost,
    Title title,
    List<Place> places,
    List<InterestedUser> interested,
    List<String> notes,
    Map<PoLineDetail, String> details) {
  /// @param price list price of one unit before discount
  public record Cost(
      @Nullable BigDecimal price,
      @Nullable String currency,
      @Nullable BigDecimal discountPercent,
      boolean noCharge,
      List<Share> shares) {
    public Cost {
      shares = List.copyOf(shares);
    }
  }

  /// @param currency of the amount; absent means the price's
  public record Share(
      String fund,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal amount,
      @Nullable String currency) {}

  /// @param mmsId names the record itself; then the rest only describes it
  public record Title(
      @Nullable String mmsId,
      @Nullable String title,
      @Nullable String author,
      @Nullable String isbn,
      @Nullable String issn,
      @Nullable String publisher,
      @Nullable String publicationPlace,
      @Nullable String publicationYear,
      List<String> systemNumbers) {
    public Title {
      systemNumbers = List.copyOf(systemNumbers);
    }
  }

  /// @param quantity absent means as many as there are copies, at least one
  public record Place(
      @Nullable String library,
      @Nullable String location,
      @Nullable Integer quantity,
      List<Copy> copies) {
    public Place {
      copies = List.copyOf(copies);
    }
  }

  /// @param pid the item it is already; only in changes of a line
  /// @param description the volume or issue
  /// @param further what else is kept of its item, by Alma's field names
  /// @param elsewhere it is to stand somewhere else for a time
  public record Copy(
      @Nullable String barcode,
      @Nullable String itemPolicy,
      @Nullable String pid,
      @Nullable String description,
      Map<String, String> further,
      boolean elsewhere) {
    public Copy {
      further = Map.copyOf(further);
    }

    public Copy(@Nullable String barcode, @Nullable String itemPolicy) {
      this(barcode, itemPolicy, null, null, Map.of(), false);
    }

    /// Whether it says more of its item than barcode and policy.
    boolean describes() {
      return description != null || !further.isEmpty();
    }

    /// What is written down about an item, with what this says of it.
    ItemDetails describing(ItemDetails item) {
      return item.describing(description == null ? item.description() : description, further);
    }
  }

  /// The same, describing the line's title by its own words where it says nothing of it.
  IncomingOrder describing(PoLine line) {
    OrderedTitle known = line.title();
    Title named =
        title.title() != null
            ? title
            : new Title(
                title.mmsId(),
                known.title(),
                known.author(),
                known.isbn(),
                known.issn(),
                known.publisher(),
                known.publicationPlace(),
                known.publicationYear(),
                known.systemNumbers());
    return new IncomingOrder(
        owner,
        type,
        method,
        vendor,
        vendorAccount,
        vendorReference,
        cost,
        named,
        places,
        interested,
        notes,
        details);
  }

  /// The same, going where the line's copies go.
  IncomingOrder goingWhere(PoLine line) {
    return new IncomingOrder(
        owner,
        type,
        method,
        vendor,
        vendorAccount,
        vendorReference,
        cost,
        title,
        line.places().stream()
            .map(place -> new Place(place.library(), place.location(), place.quantity(), List.of()))
            .toList(),
        interested,
        notes,
        details);
  }

  public IncomingOrder {
    places = List.copyOf(places);
    interested = List.copyOf(interested);
    notes = List.copyOf(notes);
    details = Map.copyOf(details);
  }
}
