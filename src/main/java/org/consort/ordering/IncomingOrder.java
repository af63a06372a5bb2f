package org.consort.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.consort.acquisitions.InterestedUser;
import org.consort.acquisitions.PoLineDetail;
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

  public record Copy(@Nullable String barcode, @Nullable String itemPolicy) {}

  public IncomingOrder {
    places = List.copyOf(places);
    interested = List.copyOf(interested);
    notes = List.copyOf(notes);
    details = Map.copyOf(details);
  }
}
